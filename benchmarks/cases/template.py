"""A database for a test, from an estate's templates, against Alembic building it anew.

All of it is on the server that the plugin for pytest starts for tests, as it starts it: with its files in memory, if there is
room, and no durability. A clone is timed inside of this process, and Alembic's upgrade inside of its own with everything
imported: a session of tests starts a tool once, and makes databases many times.
"""

from __future__ import annotations

import itertools
import time
import uuid
from typing import LiteralString

import psycopg
from psycopg import sql

from benchmarks.case import Case, Goal
from benchmarks.contents import Contents, check, contents
from benchmarks.data.rewritten import for_drivers
from benchmarks.measurement import Absent, Column, Prepared, Unable
from benchmarks.ours import VERSION, Estate
from benchmarks.peers.alembic import Alembic
from benchmarks.peers.migrator import Script
from benchmarks.peers.psql import server_version
from benchmarks.place import Place
from pgstrata.operations.prepared import PreparedEstate
from pgstrata.postgres.databases import as_url

_TARGET = "supabase"  # the largest

CLONE, ALONE, ANEW = "pgstrata, a clone of its template", "CREATE DATABASE … TEMPLATE alone", "Alembic, built anew"
CASE = Case(
    key="template",
    measurement="template",
    title="A database for a test",
    measured=(
        "The plugin for pytest gives a test a clone of the estate's largest database; Alembic builds it anew, the "
        "baseline with INSERTs. Both on the server that the plugin starts for tests: in memory where there is "
        "room, without durability. This case is timed inside of the processes, with everything imported, as a "
        "session of tests starts a tool once: a clone as the fixture makes it, and Alembic's `upgrade` alone."
    ),
    goals=(Goal(ours=CLONE, against=(ANEW,), at_most=0.05), Goal(ours=CLONE, against=(ALONE,), at_most=1.2)),
    comment=(
        "A clone is the server's own copy of files. pgstrata adds the settings that belong to the database and do "
        "not travel with its files."
    ),
)


class Clones:
    """Databases of one target on a server for tests: the one of the last run is dropped before the next run."""

    def __init__(self, place: Place, estate: Estate) -> None:
        bindir = str(place.server.installation.bindir)
        self.prepared = PreparedEstate(estate.folder, server=bindir, session=uuid.uuid4().hex)
        self.features = self.prepared.features()
        self.prepared.make(self.features)
        self.databases = self.prepared.templates.databases
        self.name = self.prepared.clone(_TARGET, self.features)
        self.reference = self.contents()
        self._numbers = itertools.count()
        self._make_template()

    def _make_template(self) -> None:
        """For CREATE DATABASE alone: a copy of what there is."""
        self.template = self.databases.name("bare")
        self._run("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", self.template, self.name)

    def contents(self) -> Contents:
        """What is in the database of the last run."""
        return contents(self.databases.conninfo(self.name))

    def check(self) -> None:
        """Raises Unable where the database of the last run is not as it should be."""
        check(self.contents(), self.reference)

    def drop(self) -> None:
        """Drop the database of the last run."""
        self.databases.drop(self.name)

    def clone(self) -> float:
        """As the fixture estate_databases does it."""
        began = time.perf_counter()
        self.name = self.prepared.clone(_TARGET, self.features)
        return time.perf_counter() - began

    def create(self) -> float:
        """CREATE DATABASE … TEMPLATE alone, on a connection that is there."""
        self.name = self.databases.name("alone", str(next(self._numbers)))
        return self._run("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", self.name, self.template)

    def empty(self) -> None:
        """An empty database in place of the last run's."""
        self.drop()
        self.name = self.databases.name("anew")
        self._run("CREATE DATABASE {} TEMPLATE template0", self.name)

    def _run(self, statement: LiteralString, *names: str) -> float:
        words = sql.SQL(statement).format(*(sql.Identifier(name) for name in names))
        with psycopg.connect(self.databases.conninfo("postgres"), autocommit=True) as connection:
            began = time.perf_counter()
            connection.execute(words)
            return time.perf_counter() - began


def prepare(place: Place) -> Prepared:
    """The templates are made beforehand: once in a session of tests, however many tests there are."""
    estate = Estate.copy(place)
    clones = Clones(place, estate)
    try:
        server = server_version(place)
        columns: list[Column | Absent] = [
            Column(
                name=CLONE,
                work=clones.clone,
                before=clones.drop,
                check=clones.check,
                version=VERSION,
            ),
            Column(
                name=ALONE,
                work=clones.create,
                before=clones.drop,
                check=clones.check,
                version=server,
            ),
            _alembic(place, estate, clones),
        ]
    except BaseException:
        clones.prepared.close()
        raise
    return Prepared(columns=columns, close=clones.prepared.close)


def _alembic(place: Place, estate: Estate, clones: Clones) -> Column | Absent:
    """The target's migrations as revisions, the baseline with INSERTs."""
    peer = Alembic()
    try:
        version = peer.install()
    except Unable as error:
        return Absent(name=ANEW, why=str(error))
    baseline, *others = estate.files[_TARGET]
    place.fresh("baseline")
    place.run_psql("baseline", baseline)
    inserts = for_drivers(place.server.run("pg_dump", "--rows-per-insert=1000", "baseline"))
    scripts = [Script(name="baseline", text=inserts)]
    scripts += [Script(name=path.stem.lower(), text=path.read_bytes()) for path in others]
    folder = place.folder("alembic-template")
    peer.write(folder, scripts)

    def work() -> float:
        url = as_url(clones.databases.conninfo(clones.name)).replace("postgresql://", "postgresql+psycopg://", 1)
        place.processes.run([[peer.deploy_inside(place, folder, url)]])
        return float(place.processes.output().split()[-1])

    return Column(name=ANEW, work=work, before=clones.empty, check=clones.check, version=version)
