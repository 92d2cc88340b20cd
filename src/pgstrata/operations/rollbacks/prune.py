"""What was kept is let go of: replaced databases, checkpoints and archived rows that are older than asked.

Never the newest of each kind that a target has, and nothing that somebody is connected to. What a rollback that is not undone
would bring back goes only where that is asked for by an option: the rollback is given up then, and the ledger says so.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from pgstrata.core.plan import events
from pgstrata.core.plan.back import in_place
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import fold
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.errors import Busy, Refused
from pgstrata.operations.rollbacks.beside import maintenances
from pgstrata.operations.rollbacks.keepsakes import (
    COPY,
    DATABASE,
    DUMP,
    REMAINS,
    ROLLBACK,
    Found,
    Pruned,
    archives,
    databases,
    dumps,
    given_up,
)
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.session import Session
from pgstrata.postgres.swapping.maintenance import Maintenance
from pgstrata.render.recover import pruned_line

_NEWEST = "it is the newest"


def prune(
    workspace: Workspace,
    targets: Collection[str] = (),
    *,
    older_than: float,
    rollbacks: bool = False,
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[Pruned]:
    """Everything that is kept for these targets (for all where none is named), with what was dropped: what is older than
    `older_than` seconds; with `rollbacks` also what those that are not undone would bring back. `confirm` is called once,
    where there is anything to drop. Raises Unreachable, Busy, BadInput."""
    check_selection(workspace.estate, Selection(targets=targets))
    names = [name for name in workspace.estate.targets if not targets or name in targets]
    who = new_run(workspace.environment)
    with (
        sessions(workspace, names, who, wait=wait, watch=watch) as opened,
        maintenances(workspace, names, who, wait=wait, watch=watch) as beside,
    ):
        found: list[Found] = []
        for name in names:

            def waiting(holder: str, name: str = name) -> None:
                watch(events.Waiting(target=name, what=holder))

            opened[name].lock(deadline=time.monotonic() + wait, waiting=waiting)
            found += _of(workspace, opened[name], beside[name], older_than, give_up=rollbacks)
        proposals = list(_proposals(found))
        if proposals:
            confirm(proposals)
        return [_do(each) for each in found]


def _of(
    workspace: Workspace, session: Session, maintenance: Maintenance, older_than: float, *, give_up: bool
) -> Iterator[Found]:
    """What is kept for one target, whose lock is held."""
    written = ledger.read(session) or []
    history = fold(written)
    everything = [*databases(session, maintenance, history, give_up=give_up), *dumps(workspace, session.target)]
    for kinds in ((DATABASE,), (COPY, DUMP), (REMAINS,)):
        yield from _judged([each for each in everything if each.said.kind in kinds], older_than)
    yield from given_up(session, maintenance, history, older_than)
    needed_runs = () if give_up else {each.run_id for each in history.rollbacks if in_place(each)}
    yield from _judged(list(archives(session, written, maintenance.now(), needed_runs)), older_than)


def _judged(found: Sequence[Found], older_than: float) -> list[Found]:
    """What stays gets a reason. `found` is of one kind, older ones first where their ages are equal."""
    whole = [each for each in found if each.said.kind != REMAINS]
    newest = min(reversed(whole), key=lambda each: each.said.age, default=None)
    judged = []
    for each in found:
        why = each.said.why
        if each is newest:
            why = _NEWEST
        elif each.said.age < older_than:
            why = "it is younger than asked"
        judged.append(replace(each, said=replace(each.said, why=why)))
    return judged


def _do(found: Found) -> Pruned:
    if found.said.why:
        return found.said
    try:
        found.act()
    except Busy as error:  # somebody came in the meantime
        return replace(found.said, why=f"it is in use: {error.detail}")
    except Refused as error:  # of another owner, most often
        return replace(found.said, why=error.message)
    return replace(found.said, done=True)


def _proposals(found: Sequence[Found]) -> Iterator[Proposal]:
    """One a target, of what will be dropped."""
    going = [each for each in found if not each.said.why]
    for target in dict.fromkeys(each.said.target for each in going):
        own = [each for each in going if each.said.target == target]
        lines = [f"{_verb(each.said)} {pruned_line(each.said).removeprefix(f'{target}: ')}" for each in own]
        rows: dict[str, int] = {}
        for each in own:
            rows |= each.leaving
        yield Proposal(action="prune", target=target, changes=tuple(lines), rows=rows)


def _verb(said: Pruned) -> str:
    return "give up" if said.kind == ROLLBACK else "drop"
