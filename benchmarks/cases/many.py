"""Many small migrations on one database, after a tiny baseline."""

from __future__ import annotations

from benchmarks.data.rewritten import for_drivers
from benchmarks.data.small import small_migrations
from benchmarks.measurement import Column, Prepared
from benchmarks.ours import VERSION, pgstrata, write_estate
from benchmarks.peers import MIGRATORS
from benchmarks.peers.dbmate import Dbmate
from benchmarks.peers.migrator import Script, column
from benchmarks.place import Place

_TINY = (
    "CREATE TABLE public.first (id bigint PRIMARY KEY, name text NOT NULL); INSERT INTO public.first VALUES (1, 'one')"
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
    ours = Column(name="pgstrata apply", work=[[apply]], before=before, check=check, version=VERSION)
    peers = [
        column(place, peer, scripts, databases=["shop"], before=before, check=check)
        for peer in (*MIGRATORS, Dbmate(dump=True))
    ]
    return Prepared(columns=[ours, *peers], facts={"migrations": f"{len(scripts)}"})
