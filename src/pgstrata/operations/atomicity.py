"""Whether a plan can be committed as `apply --atomic` asks, and which target then decides about the others."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping

from pgstrata.core.plan import twophase
from pgstrata.core.plan.atomic import ESTATE, MIGRATION, Together, obstacles
from pgstrata.core.plan.plan import Plan
from pgstrata.errors import Problem
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import prepared
from pgstrata.postgres.session import Session


def together(
    workspace: Workspace, plan: Plan, sessions: Mapping[str, Session], surveys: Surveys, scope: str
) -> tuple[Together | None, list[Problem]]:
    """What commits together, None for each migration by itself; and everything that stands in its way."""
    if scope == MIGRATION:
        return None, []
    folder = workspace.estate.migrations_folder
    found = [each._replace(place=f"{folder}/{each.place}" if each.place else "") for each in obstacles(plan, scope)]
    names = plan.written
    if scope != ESTATE or len(names) < 2:
        return Together(), found
    shown = {name: list(_shown(workspace, plan, surveys, name)) for name in names}
    notifying = [name for name in names if prepared.notifiers(sessions[name])]
    having_steps = [name for name in names if any(step.target == name for step in plan.steps)]
    decider = twophase.choose_decider(having_steps, [name for name in names if shown[name]], notifying)
    others = [name for name in names if name != decider]
    found += [problem for name in others for problem in shown[name]]
    found += _names(decider, others)
    found += _room({name: sessions[name] for name in others})
    return Together(decider=decider), found


def _shown(workspace: Workspace, plan: Plan, surveys: Surveys, target: str) -> Iterator[Problem]:
    """What the scripts' text shows that cannot be prepared."""
    for step in plan.steps:
        if step.target == target:
            migration = workspace.estate.migration(step.number)
            for what, at in surveys.of(migration).not_prepared.items():
                place = f"{workspace.shown(migration)}:{at.line}:{at.column}"
                hint = "only one target's may: take it out, or apply with --atomic target, or without"
                yield Problem(place, f"{what}: a transaction that has it cannot be prepared", hint)


def _names(decider: str, others: list[str]) -> Iterator[Problem]:
    """Targets whose names are too long for the name of a prepared transaction, which has the decider's as well."""
    run = str(uuid.UUID(int=0))
    for name, gid in twophase.gids(run, others, decider).items():
        if len(str(gid).encode()) > twophase.LONGEST:
            message = f"its name and the decider's, {decider}, are too long for a prepared transaction's"
            yield Problem(name, message, "give the targets shorter names, or apply with --atomic target, or without")


def _room(sessions: Mapping[str, Session]) -> Iterator[Problem]:
    """Servers that cannot prepare as many transactions as are to be."""
    wanted: dict[str, list[str]] = {}
    free: dict[str, int] = {}
    for name, session in sessions.items():
        server, free[server] = prepared.free(session)
        wanted.setdefault(server, []).append(name)
    for server, names in wanted.items():
        if free[server] < len(names):
            count = f"{len(names)} transaction{'s' if len(names) > 1 else ''}"
            message = f"{count} to prepare, and max_prepared_transactions leaves room for {max(free[server], 0)}"
            hint = "raise max_prepared_transactions (needs a restart), or apply with --atomic target, or without"
            yield Problem(", ".join(names), message, hint)
