"""Many small migrations on one database, after a tiny baseline."""

from __future__ import annotations

from benchmarks.case import FLOOR, Case, Goal
from benchmarks.data.rewritten import for_drivers
from benchmarks.data.small import small_migrations
from benchmarks.measurement import Column, Prepared
from benchmarks.ours import VERSION, pgstrata, write_estate
from benchmarks.peers import MIGRATORS
from benchmarks.peers.dbmate import Dbmate
from benchmarks.peers.migrator import Script, column
from benchmarks.peers.psql import psql, server_version
from benchmarks.place import Place

_TINY = (
    "CREATE TABLE public.first (id bigint PRIMARY KEY, name text NOT NULL); INSERT INTO public.first VALUES (1, 'one')"
)

OURS = "pgstrata apply"
PEERS = ("Sqitch", "dbmate --no-dump-schema", "dbmate", "Alembic")
CASE = Case(
    key="many",
    measurement="many",
    title="Many small migrations",
    measured=(
        "A tiny baseline, then many small versioned migrations on one database: a table, a column, an index, rows, "
        "a constraint, and so on. dbmate is shown without its dump of the schema, and as it comes. "
        "The floor is what the server alone needs: one "
        "session that gets all of them in one file, each in a transaction of its own, as nothing less is a migration."
    ),
    goals=(Goal(ours=OURS, against=PEERS, at_most=0.5),),
    comment=(
        "pgstrata commits each migration with its ledger event and waits for the disk each time, as dbmate does. "
        "On top of the floor come the start of Python, the pass over all files, and in each migration the proof that the "
        "lock is still held, the session's settings put back, a look at whether the script has touched the ledger, and "
        "the event: two messages a migration. To commit without waiting for the disk was tried, and gained nothing here. "
        "Alembic puts all of them into one transaction, and keeps no file's checksum. Sqitch starts psql for each."
    ),
)


def prepare(place: Place) -> Prepared:
    """The baseline is what pg_dump writes of one table with a row."""
    place.fresh("tiny", "reference")
    place.run_sql("tiny", _TINY)
    small = small_migrations(place.many)
    folder = place.folder("many")
    dump = place.server.run("pg_dump", "tiny")
    write_estate(folder, [("tiny", dump), *((each.name, each.text) for each in small)])
    place.run_sql("reference", _TINY)
    for each in small:
        place.run_sql("reference", each.text.decode())
    reference = place.contents("reference")
    inserts = for_drivers(place.server.run("pg_dump", "--inserts", "tiny"))
    scripts = [Script(name="tiny", text=inserts), *small]

    def before() -> None:
        place.fresh("shop")

    def check() -> None:
        place.check("shop", reference)

    apply = pgstrata(place, "apply", folder=folder, urls={"shop": place.server.conninfo("shop")})
    ours = Column(name=OURS, work=[[apply]], before=before, check=check, version=VERSION)
    peers = [
        column(place, peer, scripts, databases=["shop"], before=before, check=check)
        for peer in (*MIGRATORS, Dbmate(dump=True))
    ]
    alone = place.script("alone", b"".join(b"BEGIN;\n" + each.text + b";\nCOMMIT;\n" for each in small))
    work = [[psql(place, "shop", [place.script("tiny", dump), alone])]]
    floor = Column(name=FLOOR, work=work, before=before, check=check, version=server_version(place))
    return Prepared(columns=[ours, *peers, floor], facts={"migrations": f"{len(scripts)}"})
