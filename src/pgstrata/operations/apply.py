"""Plan and apply: what the tool is for."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pgstrata.core.estate.features import check_switches
from pgstrata.core.plan import events
from pgstrata.core.plan.atomic import Together
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.plan import Plan, Step
from pgstrata.core.plan.selection import check_selection, selected, targets_needed
from pgstrata.errors import Busy, Refused, Unreachable
from pgstrata.executor.job import Job, Several
from pgstrata.operations import doubts, planning
from pgstrata.operations.request import Request
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres.session import Session, Who

if TYPE_CHECKING:
    from pgstrata.postgres.swapping.maintenance import Maintenance


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
    surveys = Surveys(workspace)
    with _connected(workspace, surveys, request, new_run(workspace.environment), watch) as opened:
        doubts.refuse(opened.values())
        planned = planning.make(workspace, opened, surveys, request, watch=watch)
        if not planned.plan.empty:
            _check(workspace, planned.plan, opened, surveys, request)
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
    surveys = Surveys(workspace, sessions=request.sessions)
    who = new_run(workspace.environment)
    with _connected(workspace, surveys, request, who, watch) as opened:
        doubts.resolve(workspace, opened.values(), who, wait=request.wait, watch=watch)
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
        if todo.empty:
            return Outcome(run_id=who.run_id, plan=todo, roles={})
        from pgstrata.executor.run import run  # here, as most commands find nothing to do and need none of it

        together = _check(workspace, todo, opened, surveys, request)
        if request.checkpoint:
            _keep_state(workspace, todo, opened, request, who, watch)
        made = _make_roles(workspace, todo, opened, watch) if request.create_roles else {}

        def job(step: Step) -> Job:
            several = None if together else _several(workspace, surveys, step, opened[step.target], request)
            return dataclasses.replace(_job(workspace, planned, surveys, step, watch), several=several)

        run(todo, opened, job=job, run_id=who.run_id, watch=watch, together=together)
        return Outcome(run_id=who.run_id, plan=todo, roles=made)


@contextlib.contextmanager
def _connected(
    workspace: Workspace, surveys: Surveys, request: Request, who: Who, watch: Watch
) -> Iterator[dict[str, Session]]:
    """Sessions on the targets whose ledgers are needed. Which scripts are pending stands in the ledgers; where a server
    does not answer, all that are selected are surveyed all the same, so that a bad script is said before a bad server."""
    check_selection(workspace.estate, request.selection)
    check_switches(workspace.estate, request.switched_on, request.switched_off)
    names = targets_needed(workspace.estate, request.selection)
    for name in names:
        workspace.address(name)
    with contextlib.ExitStack() as stack:
        try:
            opened = stack.enter_context(sessions(workspace, names, who, wait=request.wait, watch=watch))
        except Unreachable:
            # A bundle lacks the files of features that are off: no reason to take a server that is late for bad input.
            surveys.refuse(
                each for each in selected(workspace.estate, request.selection) if workspace.source(each).travels
            )
            raise
        yield opened


def _locked(
    workspace: Workspace,
    opened: Mapping[str, Session],
    surveys: Surveys,
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
    surveys: Surveys,
    request: Request,
) -> Together | None:
    """What commits together, once the preflight has nothing against it."""
    from pgstrata.operations import atomicity, preflight

    found = preflight.problems(workspace, todo, opened, surveys, create_roles=request.create_roles)
    together, against = atomicity.together(workspace, todo, opened, surveys, request.atomic)
    found += against
    if found:
        raise Refused("the preflight found what must be put right first; nothing was changed", problems=found)
    return together


def _keep_state(
    workspace: Workspace, todo: Plan, opened: Mapping[str, Session], request: Request, who: Who, watch: Watch
) -> None:
    """A checkpoint of each target that gets a migration."""
    from pgstrata.operations.rollbacks.checkpoint import checkpoint

    names = [name for name in todo.changed if any(step.target == name for step in todo.steps)]
    checkpoint(workspace, names, who, sessions=opened, disconnect=request.disconnect, wait=request.wait, watch=watch)


def _make_roles(workspace: Workspace, todo: Plan, opened: Mapping[str, Session], watch: Watch) -> dict[str, list[str]]:
    from pgstrata.postgres.roles import create_missing

    made = {}
    for name in todo.changed:
        created = create_missing(opened[name], workspace.estate.targets[name].roles)
        if created:
            made[name] = created
            watch(events.RolesMade(target=name, roles=tuple(created)))
    return made


def _job(workspace: Workspace, planned: planning.Planned, surveys: Surveys, step: Step, watch: Watch) -> Job:
    migration = workspace.estate.migration(step.number)
    return Job(
        step=step,
        source=workspace.source(migration),
        shown=workspace.shown(migration),
        expect=migration.expect,
        managed=workspace.estate.targets[step.target].managed,
        watch=watch,
        record=planned.histories[step.target].records.get(migration.order),
        surveyed=surveys.surveyed(migration),
    )


def _several(workspace: Workspace, surveys: Surveys, step: Step, session: Session, request: Request) -> Several | None:
    """The way to several sessions for a baseline that is large, or for which they were asked for."""
    migration = workspace.estate.migration(step.number)
    if step.kind != "baseline" or surveys.surveyed(migration).outline is None or workspace.forward(step.target):
        return None

    def maintenance() -> AbstractContextManager[Maintenance]:
        from pgstrata.operations.rollbacks.beside import taken
        from pgstrata.postgres.swapping.maintenance import open_maintenance

        target, live = workspace.estate.targets[step.target], session.facts.database
        return open_maintenance(session.address, target, session.who, live=live, taken=taken(workspace))

    return Several(sessions=request.sessions, maintenance=maintenance)


def _difference(expected: Plan, actual: Plan) -> str:
    """In a line, what is no longer as the plan says."""
    was, now = ({each.name: each for each in plan.targets} for plan in (expected, actual))
    for name in [*was, *(name for name in now if name not in was)]:
        if name not in was or name not in now:
            return f"{name} is only in {'the plan' if name in was else 'the plan that would be made now'}"
        if was[name].last_event != now[name].last_event:
            return f"{name}: its ledger ended with event {was[name].last_event} then, {now[name].last_event} now"
        if was[name] != now[name]:
            return f"{name} is another database, or its server another version"
    steps = {step.number: step for step in expected.steps}
    for step in actual.steps:
        if step.number in steps and steps[step.number].checksum != step.checksum:
            return f"{step.file} has changed"
    if [step.number for step in expected.steps] != [step.number for step in actual.steps]:
        return f"{len(expected.steps)} steps then, {len(actual.steps)} now: the selection or the features are others"
    return "the manifest, the features or the options are others"
