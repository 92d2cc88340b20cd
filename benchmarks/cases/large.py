"""A large dump into an empty database, with one session and with two."""

from __future__ import annotations

import dataclasses

from benchmarks.case import FLOOR, Case, Goal
from benchmarks.data.floor import write_floor
from benchmarks.data.shop import Shop
from benchmarks.measurement import Column, Command, Prepared, Unable
from benchmarks.ours import VERSION, pgstrata, write_estate
from benchmarks.peers.pg_restore import pg_restore
from benchmarks.peers.psql import psql, server_version
from benchmarks.place import Place

PSQL, RESTORE = "psql -1", "pg_restore -j2"
ONE, TWO = "pgstrata apply --sessions 1", "pgstrata apply --sessions 2"
ONE_SESSION = Case(
    key="one-session",
    measurement="large",
    title="A large dump, one session",
    measured=(
        "A plain dump with six tables of different size, indexes and foreign keys goes into an empty database. The "
        "floor is what the server alone needs: the dump's own statements in their order, each COPY from a file "
        "that the server reads itself, in one transaction and with the same settings."
    ),
    columns=(ONE, FLOOR, PSQL),
    goals=(
        Goal(ours=ONE, against=(FLOOR,), at_most=1.05),
        Goal(ours=ONE, at_most=80, kind="peak"),
    ),
    comment=(
        "Nearly all of the time is the server's: it parses the rows of COPY, writes tables and log, builds indexes "
        "and checks foreign keys. Reading and sending the dump happens on another core meanwhile. On top of the "
        "floor is what comes before anything is sent: the start of Python, and the pass over the whole script, which "
        "finds its checksum and all that would be refused."
    ),
)
TWO_SESSIONS = Case(
    key="two-sessions",
    measurement="large",
    title="A large dump, two sessions",
    measured="The same dump, with two sessions. pg_restore gets the same database in directory format, not compressed.",
    columns=(TWO, PSQL, RESTORE),
    goals=(
        Goal(ours=TWO, against=(PSQL,), at_most=0.65),
        Goal(ours=TWO, against=(RESTORE,), at_most=0.95),
    ),
    comment=(
        "Two sessions cannot halve the time of psql -1, as that uses more than one core already: the server builds its "
        "indexes with parallel workers. Nor do two sessions have two cores, which the client and the server's own "
        "processes use, too. What cannot be divided: the pass over the script before anything runs; the largest "
        "table's COPY; keys, indexes and foreign keys of one table, which lock each other out. pg_restore needs "
        "another format than a plain dump, and leaves behind what it has made where it fails."
    ),
)


def prepare(place: Place) -> Prepared:
    """Both cases are one measurement, as psql stands in both and each run takes long."""
    shop = Shop(place, place.large)
    folder = place.folder("large")
    write_estate(folder, [("shop", shop.plain)])
    place.fresh("reference")
    floor = write_floor(place, shop.plain)
    place.processes.run([[psql(place, "reference", [floor], single=True)]])
    reference, server = place.contents("reference"), server_version(place)
    archive = shop.directory
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
        made = column(f"pgstrata {' '.join(words)}", command, VERSION)
        return dataclasses.replace(made, check=lambda: _check_sessions(place, sessions, made))

    columns = [
        ours(1),
        column(FLOOR, psql(place, "shop", [floor], single=True), server),
        column(PSQL, psql(place, "shop", [shop.plain], single=True), server),
        ours(2),
        column(RESTORE, pg_restore(place, "shop", archive, jobs=2), server),
    ]
    return Prepared(columns=columns, facts=shop.facts())


def _check_sessions(place: Place, sessions: int, made: Column) -> None:
    """That it did not fall back to one session, which it says; and then what every column is checked for."""
    said = place.processes.output()
    if sessions > 1 and "in one session" in said:
        raise Unable("wrong: " + next(line for line in said.splitlines() if "in one session" in line))
    made.check()
