"""A kept database takes the place of the live one, which is kept in its turn: `--undo` of a swap, and `--to kept:NAME`.

Its ledger is its own, of the time when it was live. What becomes true with the swap is written into it before: at whatever
moment the two change their places, the ledger that is live then is true. Where they do not, the events stay in the kept one,
and what comes back later writes newer ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pgstrata.core.catalog.drift import compare
from pgstrata.core.plan import beside
from pgstrata.core.plan.back import Turn, forth, needed
from pgstrata.core.plan.beside import KEPT
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, State, fold
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import Refused
from pgstrata.operations.rollbacks.proving import write_turn
from pgstrata.operations.rollbacks.rebuild import swap_in
from pgstrata.operations.rollbacks.showing import RolledBack, connected, objects_text, rows_text
from pgstrata.operations.rollbacks.standing import Standing, applied_now, counted, ground, opened, titled
from pgstrata.operations.workspace import Workspace, new_run, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.catalog import read_catalog

PREFIX = "kept:"
# What is written into the kept database: its history, and the name under which the live one will be kept.
Said = Callable[[History, str], Sequence[Turn]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """A kept database that is about to come back: its history, and its rows by table against those that are live."""

    standing: Standing
    to: str
    kept: str
    stamp: str
    then: History
    turns: Sequence[Turn]
    rows: dict[str, int]
    leaving: dict[str, int]
    proposal: Proposal

    @property
    def lost(self) -> set[int]:
        """The migrations that the target has now, and then not."""
        return applied_now(self.standing.history) - applied_now(self.then)

    @property
    def back(self) -> set[int]:
        """The migrations that it has then, and not now."""
        return applied_now(self.then) - applied_now(self.standing.history)


def kept_names(standing: Standing) -> list[str]:
    """The kept databases of a target, oldest first."""
    return [each.name for each in standing.maintenance.beside() if each.phase == KEPT]


def look(
    standing: Standing, kept: str, *, to: str, action: str, way_back: str, said: Said, fresh: Sequence[str] = ()
) -> Return:
    """Look into a kept database: what would change with it in the place of the live one. `way_back` is the option that
    brings back what is live now, with {} for its name then; `fresh` are the numbers that were applied since."""
    managed = standing.target.managed
    with opened(standing, kept) as session:
        then, rows = fold(ledger.read(session)), counted(session)
        catalog = read_catalog(session, managed, needs=False)
    leaving, stamp = counted(standing.session), standing.maintenance.stamp()
    new_name = beside.name(standing.live, KEPT, stamp)
    change = compare(catalog, read_catalog(standing.session, managed, needs=False))
    lines = (*_migrations(standing.history, then, fresh), *objects_text(change), *rows_text(leaving, rows))
    proposal = Proposal(
        action=action,
        target=standing.name,
        changes=lines,
        rows=leaving,
        kept=f"database {new_name}; pgstrata rollback {standing.name} {way_back.format(new_name)} brings it back",
        connected=connected(standing),
    )
    return Return(
        standing=standing,
        to=to,
        kept=kept,
        stamp=stamp,
        then=then,
        turns=said(then, new_name),
        rows=rows,
        leaving=leaving,
        proposal=proposal,
    )


def _migrations(now: History, then: History, fresh: Sequence[str]) -> Iterator[str]:
    here, there = applied_now(now), applied_now(then)
    yield from (f"there again: {titled(then.records[each])}" for each in sorted(there - here))
    yield from (f"undone: {titled(now.records[each])}" for each in sorted(here - there))
    yield from (f"applied since the rollback: {each}" for each in fresh)


def come_back(found: Return, *, run_id: str, wait: float) -> RolledBack:
    """Write what is true then, and swap. Raises Busy; the target is as it was."""
    standing = found.standing
    with opened(standing, found.kept) as session:
        session.begin()
        for each in found.turns:
            write_turn(session, each)
        session.commit()
    swapped = swap_in(standing, found.kept, stamp=found.stamp, last=standing.history.last, wait=wait)
    now, then = standing.history.records, found.then.records
    lost = [now[each].number for each in sorted(found.lost)]
    left_out = {each.number for each in found.turns} | {
        each.number for each in then.values() if each.state is State.ROLLED_BACK
    }
    return RolledBack(
        target=standing.name,
        run_id=run_id,
        to=found.to,
        undone=tuple(lost),
        waiting=tuple(each for each in lost if each not in left_out),
        back=tuple(then[each].number for each in sorted(found.back)),
        kept=swapped.kept,
        window=swapped.seconds,
        rows=found.leaving,
        now=found.rows,
    )


def to_kept(
    workspace: Workspace, target: str, name: str, *, confirm: Confirm, wait: float = 0.0, watch: Watch = silent
) -> RolledBack:
    """Swap in a kept database of a target that no undo would bring back. Raises Refused where it is not there, or an undo
    would bring it back: what is live stands on it; and what `rollback` raises."""
    who = new_run(workspace.environment)
    with ground(workspace, [target], who, wait=wait, watch=watch) as here:
        (standing,) = here.targets
        there = kept_names(standing)
        _check(standing, name, there)

        def said(then: History, kept: str) -> list[Turn]:
            return forth(standing.history, then, to=f"{PREFIX}{name}", kept=kept, there=there)

        words = f"rollback to {name}"
        found = look(standing, name, to=f"{PREFIX}{name}", action=words, way_back="--undo", said=said)
        problems = here.required({target: found.lost})
        if problems:
            raise Refused("what would be undone is required elsewhere; nothing was changed", problems=problems)
        confirm([found.proposal])
        return come_back(found, run_id=who.run_id, wait=wait)


def _check(standing: Standing, name: str, there: Sequence[str]) -> None:
    if name not in there:
        raise Refused(f"{standing.name}: no kept database is called {name}; nothing was changed", hint=listed(there))
    if name in needed(standing.history):
        raise Refused(
            f"{standing.name}: a rollback that is not undone has kept {name}; nothing was changed",
            hint=f"pgstrata rollback {standing.name} --undo goes back to it, the newest rollback first.",
        )


def listed(there: Sequence[str]) -> str:
    """Which kept databases there are, in a sentence."""
    return f"Kept are: {', '.join(there) or 'none'}."
