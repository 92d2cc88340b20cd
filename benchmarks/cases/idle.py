"""Nothing to do, on the three databases of this repository's estate: what every start of an application's pod pays."""

from __future__ import annotations

import sys

from benchmarks.case import Case, Goal
from benchmarks.data.small import small_migrations
from benchmarks.measurement import Absent, Column, Command, Prepared, Unable, one
from benchmarks.ours import VERSION, Estate, pgstrata
from benchmarks.peers import MIGRATORS
from benchmarks.peers.migrator import Migrator, column
from benchmarks.place import Place

OURS, CONNECTS = "pgstrata apply", "a Python that connects three times"
CASE = Case(
    key="idle",
    measurement="idle",
    title="Nothing to do",
    measured=(
        "Three databases that are up to date: what each start of an application's pod pays. The other column of "
        "the goal is a Python that imports psycopg and connects three times; dbmate, Sqitch and Alembic are "
        "started once for each database."
    ),
    goals=(Goal(ours=OURS, against=(CONNECTS,), at_most=0.15, kind="more"),),
    comment=(
        "What comes on top of Python and psycopg: the tool's own modules, the manifest, the digest of each file, and the "
        "ledgers. dbmate is a compiled program, looks at the names of its files and not into "
        "them, and starts faster."
    ),
)


def prepare(place: Place) -> Prepared:
    """The peers have migrations of their own on three databases: they are started once for each."""
    estate = Estate.copy(place)
    estate.make_roles(place)
    urls = estate.urls(place, "_roles")
    work = pgstrata(place, "apply", folder=estate.folder, urls=urls)
    version = pgstrata(place, "--version", folder=estate.folder, urls={})

    def check() -> None:
        said = place.processes.output()
        if "othing to do" not in said:
            raise Unable(f"wrong: {said.strip()[-100:]}")

    columns: list[Column | Absent] = [
        Column(name=OURS, work=[[work]], check=check, version=VERSION),
        Column(name=CONNECTS, work=[[_python(place, _connects(list(urls.values())))]]),
        Column(name="pgstrata --version", work=[[version]], version=VERSION),
        Column(name="a Python that does nothing", work=[[_python(place, "pass")]]),
    ]
    migrations = sum(len(paths) for paths in estate.files.values())
    columns += [_peer(place, peer, migrations, estate) for peer in MIGRATORS]
    return Prepared(columns=columns, facts={"migrations": f"{migrations}"})


def _connects(urls: list[str]) -> str:
    return "import psycopg; " + "; ".join(f"psycopg.connect({url!r}).close()" for url in urls)


def _python(place: Place, script: str) -> Command:
    return one([sys.executable, "-c", script], place.work, place.environment())


def _peer(place: Place, peer: Migrator, migrations: int, estate: Estate) -> Column | Absent:
    """Its migrations are applied here, once."""
    databases = estate.databases("_" + peer.name.split()[0].lower())
    found = column(place, peer, small_migrations(migrations), databases=databases)
    if isinstance(found, Column) and not callable(found.work):
        place.fresh(*databases)
        try:
            place.processes.run(found.work)
        except Unable as error:
            return Absent(name=found.name, why=str(error))
    return found
