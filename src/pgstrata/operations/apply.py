"""Plan and apply: what the tool is for."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from pgstrata.core.plan import events
from pgstrata.core.plan.plan import Plan, Selection, Step, check_selection, selected, targets_needed
from pgstrata.core.script.survey import Survey
from pgstrata.errors import Busy, Refused
from pgstrata.executor.job import Job, Watch
from pgstrata.executor.run import run
from pgstrata.operations import planning, preflight
from pgstrata.operations.request import Request
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent, survey
from pgstrata.postgres.roles import create_missing
from pgstrata.postgres.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an apply did: its run's id, the plan that was carried out, the roles that were made by target."""

    run_id: str
    plan: Plan
    roles: Mapping[str, list[str]]


def plan(workspace: Workspace, request: Request | None = None, *, watch: Watch = silent) -> Plan:
    """What apply would do now; changes nothing and takes no lock.

    Raises what apply raises before it changes anything: ScriptRefused, Unreachable, Refused.
    """
    request = request or Request()
    surveys, names = _begin(workspace, request.selection)
    with sessions(workspace, names, new_run(workspace.environment), wait=request.wait, watch=watch) as opened:
        planned = planning.make(workspace, opened, surveys, request, watch=watch)
        _check(workspace, planned.plan, opened, surveys, create_roles=request.create_roles)
        return planned.plan


def apply(
    workspace: Workspace, request: Request | None = None, *, expected: Plan | None = None, watch: Watch = silent
) -> Outcome:
    """Bring the selected part of the estate up to date.

    `expected` is a plan that was shown before: where the plan that would be made now is another one, nothing is done.
    `watch` hears of every step. Raises ScriptRefused, Unreachable, Busy, Refused (nothing was changed), or
    MigrationFailed and ExpectationFailed (that migration was rolled back; those before it stay).
    """
    request = request or Request()
    surveys, names = _begin(workspace, request.selection)
    who = new_run(workspace.environment)
    with sessions(workspace, names, who, wait=request.wait, watch=watch) as opened:
        planned = planning.make(workspace, opened, surveys, request, watch=watch)
        if not planned.plan.empty:
            planned = _locked(workspace, opened, surveys, request, planned, watch)
        todo = planned.plan
        if expected is not None and expected != todo:
            raise Refused(
                "the world has changed since this plan was made; nothing was done",
                detail=_difference(expected, todo),
                hint="Make a new plan (pgstrata plan --out FILE), look at it, and apply that.",
            )
        _check(workspace, todo, opened, surveys, create_roles=request.create_roles)
        made = _make_roles(workspace, todo, opened, watch) if request.create_roles else {}
        if not todo.empty:
            run(todo, opened, job=lambda step: _job(workspace, planned, step, watch), run_id=who.run_id, watch=watch)
        return Outcome(run_id=who.run_id, plan=todo, roles=made)


def _begin(workspace: Workspace, selection: Selection) -> tuple[dict[str, Survey], list[str]]:
    """The surveys of what is selected, and the targets whose ledgers are needed; before any server is touched."""
    check_selection(workspace.estate, selection)
    names = targets_needed(workspace.estate, selection)
    for name in names:
        workspace.address(name)
    return survey(workspace, selected(workspace.estate, selection)), names


def _locked(
    workspace: Workspace,
    opened: Mapping[str, Session],
    surveys: Mapping[str, Survey],
    request: Request,
    planned: planning.Planned,
    watch: Watch,
) -> planning.Planned:
    """Take the locks, in the manifest's order, and plan again: the ledgers may have grown while we waited."""
    for name in planned.plan.changed:

        def waiting(holder: str, name: str = name) -> None:
            watch(events.Waiting(target=name, what=holder))

        opened[name].lock(deadline=time.monotonic() + request.wait, waiting=waiting)
    again = planning.make(workspace, opened, surveys, request, watch=watch)
    unlocked = [name for name in again.plan.changed if not opened[name].locked]
    if unlocked:
        raise Busy(f"{unlocked[0]} was changed by another run in between", hint="Run the same command again.")
    return again


def _check(
    workspace: Workspace,
    todo: Plan,
    opened: Mapping[str, Session],
    surveys: Mapping[str, Survey],
    *,
    create_roles: bool,
) -> None:
    found = preflight.problems(workspace, todo, opened, surveys, create_roles=create_roles)
    if found:
        raise Refused("the preflight found what must be put right first; nothing was changed", problems=found)


def _make_roles(workspace: Workspace, todo: Plan, opened: Mapping[str, Session], watch: Watch) -> dict[str, list[str]]:
    made = {}
    for name in todo.changed:
        created = create_missing(opened[name], workspace.estate.targets[name].roles)
        if created:
            made[name] = created
            watch(events.RolesMade(target=name, roles=tuple(created)))
    return made


def _job(workspace: Workspace, planned: planning.Planned, step: Step, watch: Watch) -> Job:
    migration = workspace.estate.migration(step.number)
    return Job(
        step=step,
        path=workspace.path(migration),
        shown=workspace.shown(migration),
        expect=migration.expect,
        managed=workspace.estate.targets[step.target].managed,
        watch=watch,
        record=planned.histories[step.target].records.get(migration.order),
    )


def _difference(expected: Plan, actual: Plan) -> str:
    """In a line, what is no longer as the plan says."""
    for was, now in zip(expected.targets, actual.targets, strict=False):
        if was != now:
            return f"{was.name}: event {was.last_event} of {was.database} then, {now.last_event} of {now.database} now"
    before = [f"{step.number} {step.checksum}" for step in expected.steps]
    after = [f"{step.number} {step.checksum}" for step in actual.steps]
    if before != after:
        return f"then {len(before)} steps, now {len(after)}; or a file has changed"
    return "the selection, the features or the options are others"
