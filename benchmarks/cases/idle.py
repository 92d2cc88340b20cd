"""Nothing to do, on the three databases of this repository's estate: what every start of an application's pod pays."""

from __future__ import annotations

import sys

from benchmarks.data.small import small_migrations
from benchmarks.measurement import Absent, Column, Command, Prepared, Unable, in_turn, one
from benchmarks.ours import VERSION, Estate, pgstrata
from benchmarks.peers import MIGRATORS
from benchmarks.peers.migrator import Migrator, column
from benchmarks.place import Place


def prepare(place: Place) -> Prepared:
    """The peers have migrations of their own on three databases: they are started once for each."""
    estate = Estate.copy(place)
    estate.make_roles(place)
    urls = estate.urls(place, "_roles")
    work = pgstrata(place, "apply", folder=estate.folder, urls=urls)

    def check() -> None:
        said = place.processes.output()
        if "othing to do" not in said:
            raise Unable(f"wrong: {said.strip()[-100:]}")

    columns: list[Column | Absent] = [
        Column(name="pgstrata apply", work=[[work]], check=check, version=VERSION),
        Column(name="a Python that connects three times", work=in_turn(_connects(place, list(urls.values())))),
    ]
    migrations = sum(len(paths) for paths in estate.files.values())
    columns += [_peer(place, peer, migrations, estate) for peer in MIGRATORS]
    return Prepared(columns=columns, facts={"migrations": f"{migrations}"})


def _connects(place: Place, urls: list[str]) -> Command:
    script = "import psycopg; " + "; ".join(f"psycopg.connect({url!r}).close()" for url in urls)
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
