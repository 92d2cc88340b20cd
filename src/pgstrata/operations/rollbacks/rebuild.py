"""A database built beside a live one, proven, and put in its place.

Until the swap nothing of the live database changes: what was built is dropped on every way out. The swap itself is one
transaction (postgres/swapping/maintenance.py), and the ledger in the new database already says what it then is, so
that a crash at any point leaves a live database whose ledger is true.
"""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pgstrata.core.catalog.drift import Drift, compare
from pgstrata.core.plan import beside
from pgstrata.core.plan.back import Turn
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.plan import Step
from pgstrata.errors import Busy, Failed, PgstrataError, Problem, Refused
from pgstrata.executor import transactional
from pgstrata.executor.job import Job
from pgstrata.operations.rollbacks.origin import Origin
from pgstrata.operations.rollbacks.proving import bring_ledger, prove
from pgstrata.operations.rollbacks.standing import Standing, counted, opened
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import ledger
from pgstrata.postgres.carry import analyse, schemas
from pgstrata.postgres.catalog import read_catalog
from pgstrata.postgres.compare_rows import content
from pgstrata.postgres.session import connect
from pgstrata.postgres.swapping.swap import Swapped

_PATIENCE = 10.0  # seconds, at the least, until clients that connect again and again have let go


@dataclass(slots=True, kw_only=True)
class Built:
    """A database that is ready to take the live one's place."""

    standing: Standing
    origin: Origin
    database: str  # its name at this moment
    kept: str  # what the live one will be called
    stamp: str
    turns: tuple[Turn, ...] = ()
    last: int = 0  # the id of the live ledger's newest event that it has
    change: Drift = dataclasses.field(default_factory=Drift)  # from the live catalog to its own
    rows: Mapping[str, int] = dataclasses.field(default_factory=dict)
    notes: Sequence[str] = ()

    @property
    def undone(self) -> tuple[str, ...]:
        """The numbers of the migrations that it lacks, and that the live database has."""
        return tuple(each.number for each in self.turns if each.kind == "rolled-back" and each.number is not None)


@contextlib.contextmanager
def built(workspace: Workspace, standing: Standing, origin: Origin, *, wait: float, watch: Watch) -> Iterator[Built]:
    """Build the database of a state beside the live one and prove it; it is dropped at the end, unless it was swapped in.

    Raises Refused where it does not prove to be that state, and what applying a script raises.
    """
    maintenance = standing.maintenance
    origin, said = _as_whom(standing, origin)
    _refuse_room(standing, origin)
    stamp = maintenance.stamp()
    deadline = time.monotonic() + max(wait, _PATIENCE)
    name = maintenance.create(standing.session, stamp=stamp, template=origin.template, deadline=deadline)
    made = Built(
        standing=standing,
        origin=origin,
        database=name,
        kept=beside.name(standing.live, beside.KEPT, stamp),
        stamp=stamp,
    )
    try:
        if origin.source:
            _fill(workspace, standing, origin, name, watch)
        with standing.inside(name) as session:
            analyse(session)
            catalog, then, made.notes = prove(workspace, standing, origin, session, watch=watch)
            live = read_catalog(standing.session, standing.target.managed, needs=False)
            made.change = compare(catalog, live)
            made.turns, made.last = bring_ledger(standing, origin, session, then, kept=made.kept)
            made.rows = counted(session)
            managed = standing.target.managed
            gone = [each for each in schemas(standing.session, managed) if each not in schemas(session, managed)]
            made.notes = [*said, *made.notes, *(f"goes: schema {each}, which something else manages" for each in gone)]
        maintenance.copy_properties(standing.live, name)
        wrong = maintenance.compare_properties(standing.live, name)
        if wrong:
            problems = [Problem("", each) for each in wrong]
            raise Refused(f"{standing.name}: a database like {standing.live} cannot be made", problems=problems)
        yield made
    except BaseException as error:
        if made.database:
            try:
                maintenance.drop(made.database)
            except PgstrataError:
                error.add_note(f"{made.database} may be left beside {standing.live}: `pgstrata recover` drops it.")
        raise


def _as_whom(standing: Standing, origin: Origin) -> tuple[Origin, list[str]]:
    """The role that once applied the script may be gone, or not be this one's to take on: then it is applied as this one,
    and that is said."""
    if not origin.role or standing.maintenance.may_become(origin.role):
        return origin, []
    me = standing.session.facts.role
    words = f"applied as {me}, as {origin.role}, which applied it before, is gone or not to be taken on:"
    return dataclasses.replace(origin, role=""), [f"{words} what it gives no other owner is {me}'s"]


def _refuse_room(standing: Standing, origin: Origin) -> None:
    """Known on a server of this machine alone. A script's tables and indexes are rarely smaller than its text."""
    free = standing.maintenance.free_room(standing.session)
    needed = standing.maintenance.size(origin.template) if origin.template else 0
    needed = needed or (origin.survey.size if origin.survey else 0)
    if free is not None and free < needed:
        raise Refused(
            f"{standing.name}: {origin.what} needs about {needed:,} bytes beside {standing.live}, and {free:,} are free",
            hint="Make room: `pgstrata prune` drops kept databases and checkpoints.",
        )


def _fill(workspace: Workspace, standing: Standing, origin: Origin, name: str, watch: Watch) -> None:
    """Apply the script in one transaction, as the role that applied it to the live database: what it makes has its owner."""
    assert origin.survey
    assert origin.source
    survey, address = origin.survey, standing.address(name)
    if origin.role and origin.role != standing.session.facts.role:
        escaped = origin.role.replace("\\", "\\\\").replace(" ", "\\ ")
        address = dataclasses.replace(address, parameters={**address.parameters, "options": f"-c role={escaped}"})
    step = Step(
        number=next((each.number for each in workspace.estate.of_target(standing.name) if each.baseline), ""),
        file=origin.shown.rpartition("/")[2],
        target=standing.name,
        kind="baseline",
        feature="",
        checksum=survey.checksum,
        size=survey.size,
        statements=survey.statements,
        rows=survey.rows,
        transaction=True,
    )
    managed = standing.target.managed
    job = Job(step=step, source=origin.source, shown=origin.shown, expect=origin.expect, managed=managed, watch=watch)
    session = connect(standing.name, address, standing.session.who)
    try:
        session.lock(deadline=0.0)
        session.begin()
        before = job.counts(session)
        transactional.send(session, job)
        session.settle()
        job.check_expectation(session, before)
        session.commit()
    except Failed as error:
        _explain(error, standing, origin)
        raise
    except BaseException as error:
        if not isinstance(error, PgstrataError):
            session.abandon()
        raise
    finally:
        session.close()


def _explain(error: Failed, standing: Standing, origin: Origin) -> None:
    """Say that the live database was not touched, and why a dump of a newer server is no good here."""
    error.message = f"{error.message}; it was applied beside {standing.live}, where nothing was changed"
    if error.sqlstate in ("42P01", "3F000"):  # no such table, no such schema
        error.hint = "If the dump was made with --data-only, or of some tables: one to go back to has schema and data."
    version = origin.survey.dump_versions.get("pg_dump", "") if origin.survey else ""
    major = version.split(".")[0].split(" ")[0]
    if major.isdigit() and int(major) > standing.session.facts.major:
        error.hint = (
            f"The dump was made by pg_dump {version.split()[0]} for a newer server than this PostgreSQL"
            f" {standing.session.facts.version_text.split()[0]}: make it with this server's own pg_dump."
        )


def is_there(made: Built) -> bool:
    """Whether the live database is what was built, by its ledger, its objects and every row; then what was built is gone."""
    standing = made.standing
    if any(turn.number for turn in made.turns) or not made.change.none or made.rows != counted(standing.session):
        return False
    managed = standing.target.managed
    with standing.inside(made.database) as session:
        if content(session, managed) != content(standing.session, managed):
            return False
    standing.maintenance.drop(made.database)
    made.database = ""
    return True


def put_in_place(made: Built, *, wait: float) -> Swapped:
    """Swap what was built in for the live database. Raises Busy where clients do not let go, and where another run changed
    the target in between: the target is as it was then."""
    standing, maintenance = made.standing, made.standing.maintenance
    made.database = maintenance.ready(made.database)
    swapped = swap_in(standing, made.database, stamp=made.stamp, last=made.last, wait=wait)
    made.database = ""
    return swapped


def swap_in(standing: Standing, database: str, *, stamp: str, last: int, wait: float) -> Swapped:
    """Swap, and see to it that the ledger of what is kept now still ends with the event `last`: else swap back at once.

    The session goes on holding the target's lock until the swap ends it; only in the moment between could another run
    have written something.
    """
    maintenance, live = standing.maintenance, standing.live
    deadline = time.monotonic() + max(wait, _PATIENCE)
    swapped = maintenance.swap(live, database, stamp=stamp, deadline=deadline)
    standing.session.close()
    try:
        newest = _newest(standing, swapped.kept)
    except PgstrataError as error:
        error.add_note(f"{live} is already what was to take its place; what was live is kept as {swapped.kept}.")
        raise
    if newest == last:
        return swapped
    # A kept database gets back the name by which a rollback in the ledger knows it.
    was = beside.parse(database)
    again = was[1] if was and was[0] == beside.KEPT else maintenance.stamp()
    back = maintenance.swap(live, swapped.kept, stamp=again, deadline=deadline)
    raise Busy(
        f"{standing.name} was changed by another run in between; it is as that run left it",
        detail=f"What was to take its place is kept as {back.kept}.",
        hint="Run the same command again; `pgstrata prune` drops what is kept.",
    )


def _newest(standing: Standing, kept: str) -> int:
    with opened(standing, kept) as session:
        return max((each.id for each in ledger.read(session) or []), default=0)
