"""A rollback is undone: the database that it replaced takes its place again, and what is live now is kept in its turn.

Rollbacks are a stack: the newest that is not undone is undone, and an undone one is done with. Where it took migrations back
in the database itself, they are applied again, with their rows (undo_step.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from pgstrata.core.plan.back import UNDONE, Turn, given_up, in_place, last_rollback, since
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History
from pgstrata.core.plan.proposal import Confirm
from pgstrata.errors import BadInput, Busy, PgstrataError, Refused
from pgstrata.operations.rollbacks.kept import PREFIX, Return, come_back, kept_names, listed, look
from pgstrata.operations.rollbacks.showing import RolledBack, note_done
from pgstrata.operations.rollbacks.standing import Standing, chosen, ground
from pgstrata.operations.rollbacks.undo_step import undo_step
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger


def undo(
    workspace: Workspace,
    targets: Sequence[str] = (),
    *,
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[RolledBack]:
    """Undo the newest rollback of each target that is not undone. Nothing to do gives nothing. Raises what `rollback`
    raises."""
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
                done.append(come_back(each, run_id=who.run_id, wait=wait))
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
    kept, there = str(event.detail["kept"]), kept_names(standing)
    if kept not in there:
        raise Refused(
            f"{standing.name}: {kept}, which its last rollback kept, is no longer there",
            detail=listed(there),
            hint=f"pgstrata prune {standing.name} gives up that rollback, and the one before it can be undone then;"
            f" pgstrata rollback {standing.name} --to {PREFIX}NAME goes to one that no rollback needs.",
        )

    def said(then: History, new_name: str) -> list[Turn]:
        detail = {"run": event.run_id, "kept": new_name, "gone": given_up(standing.events)}
        return [Turn(kind=UNDONE, detail=detail)]

    return look(
        standing,
        kept,
        to="undo",
        action=f"back to {kept}, as it was before run {event.run_id[:13]}",
        way_back=f"--to {PREFIX}{{}}",
        said=said,
        fresh=sorted(each.number or "" for each in since(standing.events, event)),
    )
