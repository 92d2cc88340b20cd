"""The ledger goes along: the schema pgstrata of a target, copied into the database that takes its place.

Events keep their ids and times, so that the copy is the same ledger and not a new one; what is archived in tables beside
them comes too. A database that holds an earlier state of the ledger gets what it lacks; one that holds anything else is
refused.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import LiteralString, cast

from psycopg import sql

from pgstrata.core.plan.back import continues
from pgstrata.errors import Refused
from pgstrata.postgres import ledger
from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated
from pgstrata.postgres.session import Session


def carry_ledger(source: Session, copy: Session) -> int:
    """Copy the schema pgstrata from the session `source` into the open transaction of `copy`; the id of its last event.

    Both databases are on one server. Raises Refused where `copy` holds a ledger that is not an earlier state of it.
    """
    events, had = ledger.read(source) or [], ledger.read(copy)
    if had is None:
        copy.execute(topic("ledger")["create"])
    elif not continues(events, had):
        raise Refused(
            f"{source.target}: what was built has a ledger that is not an earlier state of the target's",
            detail="It was made from another database, or from one whose ledger went another way since.",
        )
    columns = source.rows(topic("carry")["columns"])[0]["columns"]
    last = had[-1].id if had else 0
    _stream(
        source,
        copy,
        sql.SQL(
            "COPY (SELECT {columns} FROM pgstrata.event WHERE id > {last} ORDER BY id) TO STDOUT (FORMAT binary)"
        ).format(columns=sql.SQL(columns), last=sql.Literal(last)),
        sql.SQL("COPY pgstrata.event ({columns}) FROM STDIN (FORMAT binary)").format(columns=sql.SQL(columns)),
    )
    copy.rows(topic("carry")["set_sequence"], **source.rows(topic("carry")["sequence"])[0])
    _tables(source, copy)
    if had is None:
        for row in source.rows(topic("carry")["rights"]):
            copy.execute(row["statement"])
    return events[-1].id if events else 0


def _tables(source: Session, copy: Session) -> None:
    """The tables beside the events: those that are missing are made and filled, those that the source no longer has go."""
    there = {row["name"] for row in copy.rows(topic("carry")["tables"])}
    wanted = source.rows(topic("carry")["tables"])
    for row in wanted:
        if row["name"] in there:  # what is archived never changes
            continue
        copy.execute(row["creation"])
        table = sql.Identifier("pgstrata", row["name"])
        _stream(
            source,
            copy,
            sql.SQL("COPY {} TO STDOUT (FORMAT binary)").format(table),
            sql.SQL("COPY {} FROM STDIN (FORMAT binary)").format(table),
        )
        for statement in row["more"]:
            copy.execute(cast(LiteralString, statement))
    for name in sorted(there - {row["name"] for row in wanted}):
        with translated(copy.target):
            copy.connection.execute(sql.SQL("DROP TABLE {}").format(sql.Identifier("pgstrata", name)))


def _stream(source: Session, copy: Session, out: sql.Composed, into: sql.Composed) -> None:
    """From one COPY into another, piece by piece; `Copy.write` waits for the flush, so that nothing grows."""
    with (
        translated(source.target),
        source.connection.cursor().copy(out) as reader,
        copy.connection.cursor().copy(into) as writer,
    ):
        for piece in reader:
            writer.write(piece)


def analyse(session: Session) -> None:
    """ANALYZE the whole database: what was just filled is planned for as it is. What the role may not analyse is left."""
    with translated(session.target):
        session.connection.execute("ANALYZE")


def count_large_objects(session: Session) -> int:
    """How many large objects the database has."""
    return int(session.rows(topic("carry")["large_objects"])[0]["number"])


def schemas(session: Session, names: Collection[str]) -> list[str]:
    """Those of these schemas that are there."""
    return [row["name"] for row in session.rows(topic("carry")["schemas"], names=list(names))] if names else []
