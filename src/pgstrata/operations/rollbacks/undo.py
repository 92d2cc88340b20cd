"""A rollback is undone: the database that it replaced takes its place again, and what is live now is kept in its turn.

Where it took migrations back in the database itself, they are applied again, with their rows (undo_step.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pgstrata.core.catalog.drift import compare
from pgstrata.core.plan import beside
from pgstrata.core.plan.back import UNDONE, in_place, last_rollback, since
from pgstrata.core.plan.beside import KEPT
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import LedgerEvent, fold
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import BadInput, Busy, PgstrataError, Refused
from pgstrata.operations.rollbacks.rebuild import swap_in
from pgstrata.operations.rollbacks.rollback import RolledBack, connected, note_done, objects_text, rows_text
from pgstrata.operations.rollbacks.standing import Standing, applied_now, chosen, counted, ground, opened, titled
from pgstrata.operations.rollbacks.undo_step import undo_step
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.catalog import read_catalog


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """A kept database that is about to come back: its ledger, and its rows by table against those that are live."""

    standing: Standing
    event: LedgerEvent  # of the rollback that is undone
    kept: str
    stamp: str
    events: list[LedgerEvent]
    rows: dict[str, int]
    leaving: dict[str, int]
    proposal: Proposal

    @property
    def lost(self) -> set[int]:
        """The migrations that the target has now, and then not."""
        return applied_now(self.standing.history) - applied_now(fold(self.events))

    @property
    def back(self) -> set[int]:
        """The migrations that it has then, and not now."""
        return applied_now(fold(self.events)) - applied_now(self.standing.history)


def undo(
    workspace: Workspace,
    targets: Sequence[str] = (),
    *,
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[RolledBack]:
    """Undo the newest rollback of each target that is not undone; a swap that is undone again goes forth. Nothing to do gives
    nothing. Raises what `rollback` raises."""
    names = chosen(workspace, targets)
    who = new_run(workspace.environment)
    with sessions(workspace, names, who, wait=wait, watch=watch) as looking:
        read = {name: ledger.read(session) or [] for name, session in looking.items()}
    last = {name: last_rollback(events) for name, events in read.items()}
    if not any(last.values()) and all(any(each.kind == UNDONE for each in events) for events in read.values()):
        return []
    steps = [name for name, event in last.items() if event and in_place(event)]
    if steps and len(names) > 1:
        message = (
            f"{steps[0]}: its last rollback took migrations back in the database itself, and several targets are named"
        )
        raise BadInput(message, hint="Such a rollback is undone one target at a time.")
    if steps:
        return undo_step(workspace, steps[0], who, confirm=confirm, wait=wait, watch=watch)
    with ground(workspace, names, who, wait=wait, watch=watch) as here:
        found = [_find(each) for each in here.targets]
        problems = here.required({each.standing.name: each.lost for each in found})
        if problems:
            raise Refused("what would be undone is required elsewhere; nothing was changed", problems=problems)
        confirm([each.proposal for each in found])
        done: list[RolledBack] = []
        for each in found:
            try:
                done.append(_return(each, run_id=who.run_id, wait=wait))
            except PgstrataError as error:
                note_done(error, done)
                raise
        return done


def _find(standing: Standing) -> Return:
    """The database that the last rollback has kept. Raises Refused where there is none, or nothing was swapped."""
    event = last_rollback(standing.events)
    if event is None:
        raise Refused(f"{standing.name}: its ledger has no rollback that could be undone; nothing was changed")
    if in_place(event):
        raise Busy(f"{standing.name} was rolled back by another run in between", hint="Run the same command again.")
    kept = str(event.detail["kept"])
    there = [each.name for each in standing.maintenance.beside() if each.phase == KEPT]
    if kept not in there:
        raise Refused(
            f"{standing.name}: {kept}, which its last rollback kept, is no longer there",
            detail=f"Kept are: {', '.join(there) or 'none'}.",
        )
    return _shown(standing, event, kept)


def _shown(standing: Standing, event: LedgerEvent, kept: str) -> Return:
    managed = standing.target.managed
    with opened(standing, kept) as session:
        events, rows = ledger.read(session) or [], counted(session)
        catalog = read_catalog(session, managed, needs=False)
    leaving, stamp = counted(standing.session), standing.maintenance.stamp()
    change = compare(catalog, read_catalog(standing.session, managed, needs=False))
    now, then = fold(standing.events).records, fold(events).records
    here, there = applied_now(standing.history), applied_now(fold(events))
    fresh = {each.number for each in since(standing.events, event.id)}
    new_name = beside.name(standing.live, KEPT, stamp)
    lines = [
        *(f"there again: {titled(then[each])}" for each in sorted(there - here)),
        *(f"undone: {titled(now[each])}" for each in sorted(here - there)),
        *(f"applied since the rollback: {each}" for each in sorted(filter(None, fresh))),
        *objects_text(change),
        *rows_text(leaving, rows),
    ]
    proposal = Proposal(
        action=f"back to {kept}, as it was before run {event.run_id[:13]}",
        target=standing.name,
        changes=tuple(lines),
        rows=leaving,
        kept=f"database {new_name}; pgstrata rollback {standing.name} --undo brings it back",
        connected=connected(standing),
    )
    return Return(
        standing=standing,
        event=event,
        kept=kept,
        stamp=stamp,
        events=events,
        rows=rows,
        leaving=leaving,
        proposal=proposal,
    )


def _return(found: Return, *, run_id: str, wait: float) -> RolledBack:
    """The event first: at whatever moment the databases change their places, the ledger that is live then is true. Where
    they do not, it stays in the kept one, and the next undo writes a newer one."""
    standing = found.standing
    detail: dict[str, Any] = {"run": found.event.run_id, "kept": beside.name(standing.live, KEPT, found.stamp)}
    with opened(standing, found.kept) as session:
        session.begin()
        ledger.write(session, UNDONE, detail=detail)
        session.commit()
    swapped = swap_in(standing, found.kept, stamp=found.stamp, last=standing.history.last, wait=wait)
    now, then = standing.history.records, fold(found.events).records
    return RolledBack(
        target=standing.name,
        run_id=run_id,
        to="undo",
        undone=tuple(now[each].number for each in sorted(found.lost)),
        back=tuple(then[each].number for each in sorted(found.back)),
        kept=swapped.kept,
        window=swapped.seconds,
        rows=found.leaving,
        now=found.rows,
    )
