"""Migrations of a target taken back in one transaction, with what they take along kept beside; `rollback --to N`.

Nothing is lost: what the reverses drop, truncate, delete or overwrite is copied into the schema `pgstrata` first, in the
same transaction, and so are the ledger's events. A transaction that is rolled back has tried it out before: that is what
is shown, and the real one takes no more than was shown.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.estate.migration import NUMBER
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, State, fold
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.errors import BadInput, Busy, PgstrataError, Problem, Refused, Terminated
from pgstrata.operations.expected import applied
from pgstrata.operations.features.needed import requiring
from pgstrata.operations.features.reverses import WayBack, way_back
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.archives.archive import Entry, Losses, archive, find_losses, plain
from pgstrata.postgres.archives.picture import bytes_of, pictures
from pgstrata.postgres.catalog import read_catalog
from pgstrata.postgres.inside import read_inside
from pgstrata.postgres.session import Session
from pgstrata.postgres.stream import retryable
from pgstrata.postgres.swapping.room import free
from pgstrata.postgres.swapping.swap import others

KEPT = "in tables of the schema pgstrata of the same database"


@dataclass(frozen=True, slots=True, kw_only=True)
class SteppedBack:
    """A target whose later migrations were taken back. `rows` are those that left live use, by table, and `kept` the
    tables of the schema pgstrata that hold them now."""

    target: str
    run_id: str
    to: str
    undone: tuple[str, ...]
    rows: Mapping[str, int] = field(default_factory=dict)
    kept: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return asdict(self)


class Undoing:
    """A way back on a session that holds its target's lock: tried out, shown, carried out."""

    def __init__(self, workspace: Workspace, session: Session, way: WayBack, history: History) -> None:
        self.session = session
        self.way = way
        self._managed = workspace.estate.targets[session.target].managed
        self._history = history
        self._action = ""
        self._shown: Losses | None = None
        self._by_hand: tuple[str, ...] = ()

    def propose(self, action: str) -> Proposal:
        """Try it out in a transaction that is rolled back. Raises what carrying it out would raise."""
        self._action = action
        was = read_catalog(self.session, self._managed)
        with transaction(self.session):
            self._shown = find_losses(self.session, lambda: self._act(was))
            self.session.rollback()
        room = bytes_of(self.session, {*self._shown.tables, *self._shown.touched, *self._shown.columns})
        return Proposal(
            action=action,
            target=self.session.target,
            changes=(*self.way.lines(), *self._by_hand, *self._shown.notes),
            statements=self.way.statements,
            rows={name: number for name, number in self._shown.rows.items() if number},
            kept=KEPT,
            room=room,
            free=free(self.session) if room else None,
            connected=tuple(each.line for each in others(self.session)),
            cut_off=False,
        )

    def carry_out(self, kind: str, *, to: str, also: Callable[[], None] = lambda: None) -> tuple[Losses, list[Entry]]:
        """Take back what was shown, and write an event of this kind for each migration; `also` writes more of them."""
        was = read_catalog(self.session, self._managed)
        with transaction(self.session):
            losses = find_losses(self.session, lambda: self.way.carry_out(self.session))
            self._same(losses)
            entries, sequences = archive(self.session, losses, label=self._action)
            self._act(was)
            detail: dict[str, Any] = {
                "archive": plain(entries),
                "sequences": plain(sequences),
                "left_as": pictures(self.session, losses.touched),  # so that it is seen whether somebody changes it
            }
            for part in self.way.parts:
                for number in part.numbers:
                    record = self._history.records[int(number)]
                    ledger.write(
                        self.session,
                        kind,
                        number=record.number,
                        file=record.file,
                        migration_kind="versioned",
                        feature=record.feature or None,
                        checksum=record.checksum or None,
                        detail={"to": to, "kept": "", "reverse": part.digest or "derived", **detail},
                    )
                    detail = {}  # on the first event of the run alone
            also()
            self.session.commit()
        return losses, entries

    def _act(self, was: Catalog) -> None:
        self.way.carry_out(self.session)
        now = read_inside(self.session, self._managed, needs=False)
        self.way.prove(was, now)
        self._by_hand = tuple(self.way.by_hand(was, now))

    def _same(self, losses: Losses) -> None:
        """Raises Refused where more would leave live use than was shown."""
        shown = self._shown.rows if self._shown else {}
        more = {name: number for name, number in losses.rows.items() if number > shown.get(name, 0)}
        if more:
            raise Refused(
                f"{self.session.target}: more rows would leave live use than were shown; nothing was changed",
                problems=[
                    Problem("", f"{name}: {number:,} rows, and {shown.get(name, 0):,} were shown")
                    for name, number in sorted(more.items())
                ],
                hint="Somebody writes there. Run the command again, and look again.",
            )


@contextlib.contextmanager
def transaction(session: Session) -> Iterator[None]:
    """A transaction that is rolled back, and the session put right, where it is left by an error. Raises Busy where
    another session keeps what is needed."""
    session.begin()
    try:
        yield
    except BaseException as error:
        if isinstance(error, Terminated) or not isinstance(error, PgstrataError):
            session.abandon()  # interrupted: whatever runs there is cancelled, and the server rolls back
        elif session.alive:
            session.rollback()
            session.reset()
        if isinstance(error, Refused) and retryable(error):
            hint = "Another session works with what is needed. Run the same command again later."
            raise Busy(error.message, detail=error.detail, hint=hint, sqlstate=error.sqlstate) from error
        raise


def lock(session: Session, *, wait: float, watch: Watch) -> None:
    """Take a target's lock; `wait` seconds at most. Raises Busy."""

    def waiting(holder: str) -> None:
        watch(events.Waiting(target=session.target, what=holder))

    session.lock(deadline=time.monotonic() + wait, waiting=waiting)


def kept_tables(entries: Collection[Entry]) -> tuple[str, ...]:
    """Where the rows are now, as SQL names it."""
    return tuple(f"pgstrata.{each.table}" for each in entries)


def step_back(
    workspace: Workspace,
    target: str,
    number: str,
    *,
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[SteppedBack]:
    """Take back the migrations of a target after `number`, newest first, in one transaction; nothing to do gives nothing.

    Each by the reverse that was written for it, or by one that its catalog gives, where it made objects only. Raises
    Refused with every migration that has none and needs one, and where another target's migration requires one of them.
    """
    check_selection(workspace.estate, Selection(targets=[target]))
    surveys = Surveys(workspace)
    others = {each.target for each in workspace.estate.migrations if _reaches_into(workspace, each.requires, target)}
    names = [name for name in workspace.estate.targets if name == target or name in others]
    who = new_run(workspace.environment)
    with sessions(workspace, names, who, wait=wait, watch=watch) as opened:
        session = opened[target]
        lock(session, wait=wait, watch=watch)
        histories = {name: fold(ledger.read(each)) for name, each in opened.items()}
        later = _later(workspace, target, number, histories[target])
        if not later:
            return []
        problems = [
            Problem("", f"{each.number} requires {each.needed}, and is applied to {each.target}", "take it back first")
            for each in requiring(workspace.estate, histories, later)
        ]
        if problems:
            raise Refused(f"{target}: what came after {number} cannot be taken back", problems=problems)
        done = applied(workspace, target, histories[target], surveys)
        live = read_catalog(session, workspace.estate.targets[target].managed, needs=False)
        way = way_back(workspace, session, done, later, surveys, live=live, strict=True, watch=watch)
        undoing = Undoing(workspace, session, way, histories[target])
        confirm([undoing.propose(f"rollback to {number}")])
        losses, entries = undoing.carry_out("rolled-back", to=number)
        return [
            SteppedBack(
                target=target,
                run_id=who.run_id,
                to=number,
                undone=way.numbers,
                rows={name: lost for name, lost in losses.rows.items() if lost},
                kept=kept_tables(entries),
            )
        ]


def _reaches_into(workspace: Workspace, requires: Collection[str], target: str) -> bool:
    return any(workspace.estate.migration(number).target == target for number in requires)


def _later(workspace: Workspace, target: str, number: str, history: History) -> list[str]:
    """The numbers that the target has and that come after one that it has. Raises BadInput, Refused."""
    if not NUMBER.fullmatch(number):
        raise BadInput(f"{number} is no number of a migration", hint="Numbers are those of the files: --to 005.")
    there = {order: each for order, each in history.records.items() if each.state in (State.APPLIED, State.COVERED)}
    if int(number) not in there:
        known = ", ".join(each.number for _, each in sorted(there.items())) or "none"
        raise Refused(f"{target} does not have {number}", hint=f"It has: {known}.")
    later = {order: each for order, each in history.records.items() if order > int(number)}
    problems = []
    for _, each in sorted(later.items()):
        if each.state is State.PARTIAL:
            problems.append(Problem(each.file, "is begun and not ended", "pgstrata apply goes on with it"))
        elif each.state is State.COVERED:
            problems.append(Problem(each.file or each.number, "is part of the baseline", "--to baseline goes that far"))
        elif each.state is State.APPLIED and each.baseline:
            problems.append(Problem(each.file, "is the baseline", "--to baseline brings its rows back"))
    if problems:
        raise Refused(f"{target}: what came after {number} cannot be taken back", problems=problems)
    return [each.number for each in later.values() if each.state is State.APPLIED]
