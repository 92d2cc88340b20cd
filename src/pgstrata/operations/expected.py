"""The catalog that a target should have, and where each object comes from: its migrations applied to a scratch database.

On the target's own server, where its role may make a database: the same version, extensions and roles. Else on a throw-away
server of the same major version. What was found is kept beside the manifest, by the content of all that it depends on; in a
bundle, into which nothing is written, it is found out each time.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from pgstrata import __version__
from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.provenance import Provenance, trace
from pgstrata.core.estate.address import Address
from pgstrata.core.estate.estate import Role
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, State, state_of
from pgstrata.core.plan.plan import Plan, Step, TargetState
from pgstrata.errors import BadInput, PgstrataError, Problem, Refused
from pgstrata.executor.job import Job
from pgstrata.executor.run import run
from pgstrata.files import disk
from pgstrata.files.write import replace_file
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.queries import topic
from pgstrata.postgres.roles import create_missing
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.scratch import scratch_database
from pgstrata.postgres.session import Session, connect
from pgstrata.programs import find_postgres

FOLDER = f"{disk.OWN}/catalogs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a target's applied migrations make. `where` says on which server that was found out."""

    catalog: Catalog
    provenance: Provenance
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stages:
    """The catalogs between migrations: `start` is that before the first, then come (number, the catalog after it). `last`
    is that after all of them, with what its objects need."""

    start: Catalog
    states: tuple[tuple[str, Catalog], ...]
    last: Catalog
    where: str  # on which server that was found out


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A migration that the ledger has, and the role that applied it."""

    migration: Migration
    role: str
    checksum: str


def applied(workspace: Workspace, target: str, history: History, surveys: Surveys) -> list[Applied]:
    """The migrations that the ledger has as applied, in the order in which they were.

    Raises Refused with every one that cannot be applied again: its file is another, or gone, or it is half done.
    """
    by_order = {each.order: each for each in workspace.estate.of_target(target)}
    found, problems = [], []
    records = [each for each in history.records.values() if each.state in (State.APPLIED, State.PARTIAL)]
    for record in sorted(records, key=lambda each: each.event or history.last):
        migration = by_order.get(int(record.number))
        if migration is None:
            problems.append(Problem(record.file, f"{target} has it, and the manifest does not"))
        elif record.state is State.PARTIAL:
            problems.append(Problem(record.file, "is begun and not ended", "pgstrata apply goes on with it"))
        elif (state := state_of(migration, history, surveys.checksum(migration, record))) is State.CHANGED:
            hint = "put the file back as it was (git log shows it)"
            problems.append(Problem(migration.file, f"is not what was applied to {target}", hint))
        elif state is State.SUPERSEDED:
            hint = "pgstrata apply takes the new one over where the target has all that it contains; plan says what it lacks"
            problems.append(Problem(migration.file, f"was refreshed, and {target} has the earlier baseline", hint))
        else:
            found.append(Applied(migration=migration, role=record.role, checksum=record.checksum))
    if problems:
        raise Refused(f"{target}: what its migrations make cannot be found out", problems=problems)
    return found


def expected(
    workspace: Workspace, session: Session, done: Sequence[Applied], surveys: Surveys, *, watch: Watch
) -> Expected:
    """The catalog that these migrations make. Raises Refused where no scratch database can be had or a file is not in this
    bundle, and what apply raises."""
    if workspace.bundle:
        return _found_out(workspace, session, done, surveys, watch)
    path = workspace.root / FOLDER / f"{session.target}-{_key(workspace, session, done)}.json"
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        return _load(path)
    found = _found_out(workspace, session, done, surveys, watch)
    _keep(path, found)
    return found


def _found_out(
    workspace: Workspace, session: Session, done: Sequence[Applied], surveys: Surveys, watch: Watch
) -> Expected:
    made = stages(workspace, session, done, surveys, watch=watch)
    return Expected(catalog=made.last, provenance=trace(made.start, made.states), where=made.where)


def stages(
    workspace: Workspace, session: Session, done: Sequence[Applied], surveys: Surveys, *, watch: Watch
) -> Stages:
    """The catalogs between these migrations, on a scratch database. Nothing is kept. Raises what `expected` raises."""
    refuse_away(workspace, session.target, [each.migration for each in done])
    with _scratch(workspace, session) as (address, where):
        return _build(workspace, session, address, done, surveys, where=where, watch=watch)


def refuse_away(workspace: Workspace, target: str, migrations: Iterable[Migration]) -> None:
    """Raises Refused with every migration whose file is not here, as only its sum is in this bundle."""
    away = [each for each in migrations if not workspace.source(each).travels]
    if away:
        problems = [Problem(each.file, "is not in this bundle") for each in away]
        hint = "Use a checkout of the whole estate."
        raise Refused(f"{target}: what its migrations make cannot be found out", problems=problems, hint=hint)


def _key(workspace: Workspace, session: Session, done: Sequence[Applied]) -> str:
    """Over everything that the answer depends on."""
    parts = [
        __version__,
        topic("catalog"),
        session.facts.version,
        session.facts.role,
        {name: value for name, value in session.rows(topic("scratch")["properties"])[0].items() if name != "now"},
        workspace.estate.targets[session.target].managed,
        [(each.migration.file, each.checksum, each.role, each.migration.transaction) for each in done],
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


def _load(path: Path) -> Expected:
    value = json.loads(path.read_text(encoding="utf-8"))
    return Expected(
        catalog=Catalog.from_json(value["catalog"]),
        provenance=Provenance.from_json(value["provenance"]),
        where=value["where"],
    )


def _keep(path: Path, found: Expected) -> None:
    """Keep an answer, in place of the target's earlier ones; where nothing can be written, it is found out again."""
    text = json.dumps(
        {"catalog": found.catalog.as_json(), "provenance": found.provenance.as_json(), "where": found.where},
        ensure_ascii=False,
    )
    with contextlib.suppress(OSError, BadInput):
        disk.own_folder(path.parent.parent.parent)
        path.parent.mkdir(exist_ok=True)
        replace_file(path, text)
        for other in path.parent.glob(f"{path.name.rpartition('-')[0]}-*.json"):
            if other != path:
                other.unlink(missing_ok=True)


@contextlib.contextmanager
def _scratch(workspace: Workspace, session: Session) -> Iterator[tuple[Address, str]]:
    """An empty database to apply to, and on which server it is."""
    with contextlib.ExitStack() as stack:
        try:
            address = stack.enter_context(scratch_database(session))
        except Refused as refused:
            yield from _sandbox(workspace, session, refused)
        else:
            yield address, "a scratch database on its server"


def _sandbox(workspace: Workspace, session: Session, refused: Refused) -> Iterator[tuple[Address, str]]:
    installations = [each for each in find_postgres() if each.version[0] == session.facts.major]
    if not installations:
        raise Refused(
            f"{refused.message}, and no PostgreSQL {session.facts.major} is found here: nothing to compare with",
            detail=refused.detail,
            hint=f"Give the role CREATEDB, or install a PostgreSQL {session.facts.major} on this machine.",
        ) from refused
    with Sandbox(installations[0]) as server:
        roles = {**workspace.estate.targets[session.target].roles}
        me = session.facts.role
        if me != "postgres":
            roles[me] = Role(name=me, attributes={"superuser": True, "login": True})
        own = connect(session.target, Address(conninfo=server.conninfo("postgres")), session.who)
        try:
            create_missing(own, roles)
            own.execute("CREATE DATABASE expected TEMPLATE template0 ENCODING 'UTF8'")
        finally:
            own.close()
        version = ".".join(map(str, installations[0].version))
        address = Address(conninfo=server.conninfo("expected"), parameters={"user": me})
        yield address, f"a throw-away PostgreSQL {version}: {refused.message.partition(': ')[2]}"


def _build(
    workspace: Workspace,
    session: Session,
    address: Address,
    done: Sequence[Applied],
    surveys: Surveys,
    *,
    where: str,
    watch: Watch,
) -> Stages:
    """Apply the migrations, each as the role that applied it, and read the catalog after each."""
    managed = workspace.estate.targets[session.target].managed
    states: list[tuple[str, Catalog]] = []
    start = last = Catalog.of(())
    for number, (role, group) in enumerate(groupby(done, key=lambda each: each.role)):
        scratch = _as_role(session, address, role)
        try:
            if number == 0:
                start = read_once(scratch, managed, needs=False)
            scratch.lock(deadline=0.0)

            def look(event: events.Event, scratch: Session = scratch) -> None:
                if isinstance(event, events.Waiting | events.Progress):
                    watch(event)
                if isinstance(event, events.StepDone):
                    states.append((event.step.number, read_once(scratch, managed, needs=False)))

            run(
                _plan(scratch, [each.migration for each in group], surveys),
                {session.target: scratch},
                job=lambda step: _job(workspace, step, look),
                run_id=session.who.run_id,
                watch=look,
            )
            last = read_once(scratch, managed)
        except PgstrataError as error:
            error.message = f"{session.target}: what its migrations make cannot be found out: {error.message}"
            raise
        finally:
            scratch.close()
    if not done:
        scratch = connect(session.target, address, session.who)
        start = last = read_once(scratch, managed)
        scratch.close()
    return Stages(start=start, states=tuple(states), last=last, where=where)


def _as_role(session: Session, address: Address, role: str) -> Session:
    """A session that makes what it makes as that role: it is the owner."""
    if role and role != session.facts.role:
        options = f"-c role={role.replace(chr(92), chr(92) * 2).replace(' ', chr(92) + ' ')}"
        address = dataclasses.replace(address, parameters={**address.parameters, "options": options})
    return connect(session.target, address, session.who)


def _plan(scratch: Session, migrations: Sequence[Migration], surveys: Surveys) -> Plan:
    steps = [Step.of(each, surveys.weight(each)) for each in migrations]
    state = TargetState(
        name=scratch.target,
        database=scratch.facts.database,
        database_oid=scratch.facts.database_oid,
        server_version=scratch.facts.version_text.split()[0],
        last_event=0,
    )
    return Plan(estate="", targets=(state,), steps=tuple(steps))


def _job(workspace: Workspace, step: Step, watch: Watch) -> Job:
    migration = workspace.estate.migration(step.number)
    return Job(
        step=step,
        source=workspace.source(migration),
        shown=workspace.shown(migration),
        expect=None,
        managed=workspace.estate.targets[step.target].managed,
        watch=watch,
    )
