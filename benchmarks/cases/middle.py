"""A dump of a middle size as the first migration, and five small ones after it."""

from __future__ import annotations

from benchmarks.case import FLOOR, Case, Goal
from benchmarks.data.floor import write_floor
from benchmarks.data.rewritten import for_drivers
from benchmarks.data.shop import Shop
from benchmarks.data.small import small_migrations
from benchmarks.measurement import Absent, Column, Prepared
from benchmarks.ours import VERSION, pgstrata, write_estate
from benchmarks.peers import MIGRATORS
from benchmarks.peers.migrator import Migrator, Script, column
from benchmarks.peers.psql import psql, server_version
from benchmarks.place import Place

OURS = "pgstrata apply"
CASE = Case(
    key="middle",
    measurement="middle",
    title="A dump as the first migration",
    measured=(
        "A plain pg_dump is migration 1, and five small ones follow. Each tool for migrations is given the plain "
        "dump, and then one that pg_dump has written with INSERTs of 1,000 rows, without the `\\restrict` lines, "
        "and with the search path set back at its end. The floor is what the server alone needs: the statements of all six "
        "scripts, each COPY from a file that the server reads itself, in one transaction."
    ),
    goals=tuple(
        Goal(ours=OURS, against=(name,), at_most=0.5)
        for name in ("Sqitch, plain dump", "dbmate --no-dump-schema, INSERTs", "Alembic, INSERTs")
    ),
    comment=(
        "Tools that hand a script to a driver cannot apply what pg_dump writes: the data of a COPY are no SQL, and "
        "neither is `\\restrict`. Sqitch can, as it starts psql. INSERTs must be parsed and planned by the server, "
        "which COPY spares it. Several sessions do not pay at this size: what they gain is lost on the database that is "
        "made beside the target's."
    ),
)


def prepare(place: Place) -> Prepared:
    """Each peer gets the plain dump, and the one with INSERTs where it does not take that."""
    shop = Shop(place, place.middle)
    small = small_migrations(5)
    folder = place.folder("middle")
    write_estate(folder, [("shop", shop.plain), *((each.name, each.text) for each in small)])
    place.fresh("reference")
    place.processes.run([[psql(place, "reference", [shop.plain], single=True)]])
    for each in small:
        place.run_sql("reference", each.text.decode())
    reference = place.contents("reference")

    def before() -> None:
        place.fresh("shop")

    def check() -> None:
        place.check("shop", reference)

    def peer(migrator: Migrator, script: bytes, suffix: str) -> Column | Absent:
        scripts = [Script(name="shop", text=script), *small]
        return column(place, migrator, scripts, databases=["shop"], before=before, check=check, suffix=suffix)

    apply = pgstrata(place, "apply", folder=folder, urls={"shop": place.server.conninfo("shop")})
    columns: list[Column | Absent] = [Column(name=OURS, work=[[apply]], before=before, check=check, version=VERSION)]
    plain, inserts = shop.plain.read_bytes(), for_drivers(shop.inserts.read_bytes())
    for migrator in MIGRATORS:
        columns += [peer(migrator, plain, ", plain dump"), peer(migrator, inserts, ", INSERTs")]
    scripts = [write_floor(place, shop.plain, name="middle"), *(place.script(each.name, each.text) for each in small)]
    floor = [[psql(place, "shop", scripts, single=True)]]
    columns.append(Column(name=FLOOR, work=floor, before=before, check=check, version=server_version(place)))
    return Prepared(columns=columns, facts=shop.facts())
