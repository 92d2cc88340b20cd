"""Reads the catalog of a target: one query a kind of object."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import psycopg

from pgstrata.core.catalog.catalog import Catalog, Object
from pgstrata.errors import Unavailable
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session, translated

# The queries, each with the kinds of object that it reads.
_QUERIES = {
    "schemas": ("schema",),
    "relations": ("table", "foreign table", "view", "materialized view"),
    "columns": ("column",),
    "constraints": ("constraint",),
    "indexes": ("index",),
    "functions": ("function", "procedure", "aggregate"),
    "triggers": ("trigger",),
    "rules": ("rule",),
    "policies": ("policy",),
    "sequences": ("sequence",),
    "types": ("type", "domain"),
    "statistics": ("statistics",),
    "extensions": ("extension",),
    "publications": ("publication",),
    "event_triggers": ("event trigger",),
    "default_privileges": ("default privileges",),
}
_TRIES = 5


def read_catalog(session: Session, managed: Collection[str]) -> Catalog:
    """The catalog as it is now. It is read until two readings agree: some of PostgreSQL's functions look at what others
    have just committed, whatever the transaction's snapshot says. Raises Unavailable where it never stands still."""
    before = _read(session, managed)
    for _ in range(_TRIES):
        after = _read(session, managed)
        if after == before:
            return after
        before = after
    raise Unavailable(
        f"{session.target}: its catalog changed while it was read, {_TRIES} times one after another",
        hint="Run the command again when nobody changes the schema.",
    )


def read_once(session: Session, managed: Collection[str]) -> Catalog:
    """The same in one reading, for a database that nobody else is in."""
    return _read(session, managed)


def _read(session: Session, managed: Collection[str]) -> Catalog:
    queries = topic("catalog")
    unseen: list[str] = []
    rows: list[dict[str, Any]] = []
    comments: dict[tuple[str, int, int], str] = {}
    grants: dict[tuple[str, int, int], list[str]] = {}
    session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL search_path = ''")
    try:
        for name, kinds in _QUERIES.items():
            old = name == "publications" and session.facts.major < 15
            found = _seen(session, queries[f"{name}_13" if old else name], managed)
            if found is None:
                unseen += kinds
            rows += found or []
        for row in _seen(session, queries["comments"], managed) or []:
            comments[row["class"], row["oid"], row["sub"]] = row["comment"]
        for row in _seen(session, queries["grants"], managed) or []:
            grants[row["class"], row["oid"], row["sub"]] = row["grants"]
        others = _seen(session, queries["not_compared"], managed) or []
    finally:
        session.rollback()
    return Catalog.of(
        (_object(row, comments, grants) for row in rows),
        unseen=unseen,
        not_compared={row["kind"]: row["number"] for row in others},
    )


def _seen(session: Session, query: Any, managed: Collection[str]) -> list[dict[str, Any]] | None:
    """A query's rows; None where the role may not read what it reads."""
    session.execute("SAVEPOINT kind")
    try:
        with translated(session.target):
            cursor = session.connection.cursor(row_factory=psycopg.rows.dict_row)
            return cursor.execute(query, {"managed": list(managed)}).fetchall()
    except Exception as error:
        if getattr(error, "sqlstate", "") != "42501":
            raise
        session.execute("ROLLBACK TO kind")
        return None


def _object(
    row: dict[str, Any],
    comments: dict[tuple[str, int, int], str],
    grants: dict[tuple[str, int, int], list[str]],
) -> Object:
    key = (row["class"], row["oid"], row["sub"])
    facets = dict(row["facets"])
    if key in grants:
        facets["grants"] = grants[key]
    if key in comments:
        facets["comment"] = comments[key]
    return Object(kind=row["kind"], name=row["name"], parent=row["parent"], facets=facets)
