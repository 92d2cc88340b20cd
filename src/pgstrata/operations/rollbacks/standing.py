"""A target whose database is to be replaced: its lock, its swap lock, its ledger, and what forbids it."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pgstrata.core.estate.address import Address
from pgstrata.core.estate.estate import Target
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import THERE, History, LedgerEvent, Record, State, fold
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.errors import PgstrataError, Problem, Refused
from pgstrata.operations.rollbacks.beside import taken
from pgstrata.operations.workspace import Workspace, sessions
from pgstrata.postgres import ledger
from pgstrata.postgres.carry import count_large_objects
from pgstrata.postgres.inventory import relations
from pgstrata.postgres.session import Session, Who, connect
from pgstrata.postgres.swapping.maintenance import Maintenance, open_maintenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A target whose lock and swap lock are held, and its ledger."""

    target: Target
    session: Session
    maintenance: Maintenance
    events: list[LedgerEvent]
    history: History

    @property
    def name(self) -> str:
        return self.target.name

    @property
    def live(self) -> str:
        """The name of its database."""
        return self.session.facts.database

    def address(self, database: str) -> Address:
        """Another database of its server, reached in the same way."""
        address = self.session.address
        return dataclasses.replace(address, parameters={**address.parameters, "dbname": database})

    @contextlib.contextmanager
    def inside(self, database: str) -> Iterator[Session]:
        """A session in another database of its server, which holds that one's lock."""
        session = connect(self.name, self.address(database), self.session.who)
        try:
            session.lock(deadline=0.0)
            yield session
        finally:
            session.close()


@contextlib.contextmanager
def opened(standing: Standing, database: str) -> Iterator[Session]:
    """A session in a kept database, which lets nobody in before and after. It may write there, even where somebody had made
    the database read-only before it was replaced."""
    standing.maintenance.allow(database, connections=True)
    try:
        with standing.inside(database) as session:
            session.execute("SET default_transaction_read_only = off")
            yield session
    finally:
        with contextlib.suppress(PgstrataError):
            standing.maintenance.allow(database, connections=False)


def counted(session: Session) -> dict[str, int]:
    """The rows of every table outside the ledger, counted one by one; large objects as a table of their own.

    Raises Refused where the role may not see all of them: what is not counted cannot be accepted.
    """
    session.execute("SET row_security = off")  # an error in the place of a number that leaves some out
    try:
        found = [each for each in relations(session, (), exact=True) if each.kind == "table"]
    finally:
        session.execute("RESET row_security")
    unseen = [f"{each.schema}.{each.name}" for each in found if each.rows is None]
    if unseen:
        problems = [Problem("", f"{name}: its rows cannot be counted") for name in unseen]
        hint = "Use a role that may read all tables, past row-level security: a superuser, one with BYPASSRLS, or the owner"
        hint += " where it is not forced on the owner too."
        raise Refused(f"{session.target}: the role {session.facts.role} may not see all", problems=problems, hint=hint)
    rows = {f"{each.schema}.{each.name}": each.rows or 0 for each in found}
    large = count_large_objects(session)
    return {**rows, **({"large objects": large} if large else {})}


def applied_now(history: History) -> set[int]:
    """The migrations that a target has, begun ones among them."""
    return {order for order, each in history.records.items() if each.state in (*THERE, State.PARTIAL)}


def titled(record: Record) -> str:
    """Number and file of a migration, and whether it was left half done."""
    half = ", begun and not ended" if record.state is State.PARTIAL else ""
    return f"{record.number} {record.file}".rstrip() + half


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """All the targets of one command, and the ledgers of those whose migrations require something of them."""

    workspace: Workspace
    targets: tuple[Standing, ...]
    others: Mapping[str, History]

    def required(self, lost: Mapping[str, Collection[int]]) -> list[Problem]:
        """Applied migrations of other targets that require what is about to be undone: `lost` has numbers by target. What
        the same command undoes is no obstacle."""
        numbers = {number for each in lost.values() for number in each}
        there = {**{each.name: each.history for each in self.targets}, **self.others}
        found = []
        for migration in self.workspace.estate.migrations:
            history = there.get(migration.target)
            needed = {int(each) for each in migration.requires} & numbers
            gone = migration.order in lost.get(migration.target, ())
            if history is None or gone or migration.order not in applied_now(history):
                continue
            for number in sorted(needed):
                wanted = self.workspace.estate.migration(str(number))
                if wanted.target != migration.target:
                    words = f"{wanted.file} would be undone, and {migration.file}, applied to {migration.target}"
                    found.append(Problem(wanted.target, f"{words}, requires it", f"roll {migration.target} back, too"))
        return found


def chosen(workspace: Workspace, targets: Sequence[str]) -> list[str]:
    """The targets that are named, in the manifest's order. Raises BadInput for an unknown one, Refused where none is named
    and there is more than one: that an estate is rolled back is to be spelled out."""
    check_selection(workspace.estate, Selection(targets=targets))
    names = list(workspace.estate.targets)
    if not targets and len(names) > 1:
        raise Refused("no target is named, and the estate has several", hint=f"Name them: {' '.join(names)}.")
    return [name for name in names if not targets or name in targets]


@contextlib.contextmanager
def ground(workspace: Workspace, names: Sequence[str], who: Who, *, wait: float, watch: Watch) -> Iterator[Ground]:
    """Locks and ledgers of these targets, in the manifest's order. Raises Refused with every reason that forbids to
    replace their databases; Unreachable, Busy."""
    others = _others(workspace, names)
    wanted = [name for name in workspace.estate.targets if name in names or name in others]
    with contextlib.ExitStack() as stack:
        opened_ = stack.enter_context(sessions(workspace, wanted, who, wait=wait, watch=watch))
        standings, problems = [], []
        for name in names:
            session, target = opened_[name], workspace.estate.targets[name]

            def waiting(holder: str, name: str = name) -> None:
                watch(events.Waiting(target=name, what=holder))

            if session.facts.standby:
                problems.append(
                    Problem(name, "this server is a standby: it cannot be written to", "give the primary's address")
                )
                continue
            if session.facts.read_only:
                hint = "default_transaction_read_only is on: for the server, the database or the role"
                problems.append(Problem(name, "this database is read-only", hint))
                continue
            session.lock(deadline=time.monotonic() + wait, waiting=waiting)
            live, deadline = session.facts.database, time.monotonic() + wait
            maintenance = stack.enter_context(
                open_maintenance(session.address, target, who, deadline, live=live, taken=taken(workspace))
            )
            had = ledger.read(session) or []
            standing = Standing(target=target, session=session, maintenance=maintenance, events=had, history=fold(had))
            problems += _reasons(standing)
            standings.append(standing)
        if problems:
            raise Refused("the database cannot be replaced; nothing was changed", problems=problems)
        histories = {name: fold(ledger.read(opened_[name])) for name in others}
        yield Ground(workspace=workspace, targets=tuple(standings), others=histories)


def _others(workspace: Workspace, names: Sequence[str]) -> list[str]:
    """The targets with migrations that require one of these targets'."""
    estate = workspace.estate
    reaching = {each.target for each in estate.migrations if set(estate.reaches(each)) & set(names)}
    return [name for name in estate.targets if name in reaching and name not in names]


def _reasons(standing: Standing) -> list[Problem]:
    """Everything that forbids to replace this target's database."""
    name, maintenance = standing.name, standing.maintenance
    found = [each._replace(place=name) for each in maintenance.obstacles()]
    if not maintenance.may_create():
        role = standing.session.facts.role
        found.append(Problem(name, f"the role {role} may not create databases", f'ALTER ROLE "{role}" CREATEDB;'))
    if not standing.events:
        found.append(Problem(name, "it has no ledger: nothing says what it holds", "`pgstrata adopt` makes one"))
    return found
