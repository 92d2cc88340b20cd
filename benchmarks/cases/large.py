"""A large dump into an empty database, with one session and with two."""

from __future__ import annotations

from benchmarks.data.floor import write_floor
from benchmarks.data.shop import Shop
from benchmarks.measurement import Column, Command, Prepared
from benchmarks.ours import VERSION, pgstrata, write_estate
from benchmarks.peers.pg_restore import pg_restore
from benchmarks.peers.psql import psql
from benchmarks.place import Place


def prepare(place: Place) -> Prepared:
    """Both cases are one measurement, as psql stands in both and each run takes long."""
    shop = Shop(place, place.large)
    folder = place.folder("large")
    write_estate(folder, [("shop", shop.plain)])
    place.fresh("reference")
    floor = write_floor(place, shop.plain)
    place.processes.run([[psql(place, "reference", [floor], single=True)]])
    reference, server = place.contents("reference"), ".".join(map(str, place.server.installation.version))
    place.drop_all()

    def column(name: str, command: Command, version: str) -> Column:
        return Column(
            name=name,
            work=[[command]],
            before=lambda: place.fresh("shop"),
            check=lambda: place.check("shop", reference),
            version=version,
        )

    def ours(sessions: int) -> Column:
        words = ["apply", "--sessions", str(sessions)]
        command = pgstrata(place, *words, folder=folder, urls={"shop": place.server.conninfo("shop")})
        return column(f"pgstrata {' '.join(words)}", command, VERSION)

    columns = [
        ours(1),
        column("the floor", psql(place, "shop", [floor], single=True), server),
        column("psql -1", psql(place, "shop", [shop.plain], single=True), server),
        ours(2),
        column("pg_restore -j2", pg_restore(place, "shop", shop.directory, jobs=2), server),
    ]
    return Prepared(columns=columns, facts=shop.facts())
