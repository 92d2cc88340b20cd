"""Reads the catalog of a target: one query a kind of object."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from typing import Any

import psycopg

from pgstrata.core.catalog.catalog import Catalog, Key, Object
from pgstrata.errors import PgstrataError, Unavailable
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


# What a query says that looks at an object which another session has just dropped.
_GONE = ("XX000", "42P01", "42703", "42704", "42883")
_Place = tuple[str, int, int]  # the catalog, the oid and the column of an object


def read_catalog(session: Session, managed: Collection[str], *, needs: bool = True) -> Catalog:
    """The catalog as it is now, with what its objects need if that is wanted.

    Read again where somebody changed it meanwhile: some of PostgreSQL's functions look at what others have just committed,
    whatever the transaction's snapshot says. Raises Unavailable where it never stands still.
    """
    before = _fingerprint(session)
    for _ in range(_TRIES):
        found = _reading(session, managed, needs=needs)
        after = _fingerprint(session)
        if found is not None and after == before:
            return found
        before = after
    raise Unavailable(
        f"{session.target}: its catalog changed while it was read, {_TRIES} times one after another",
        hint="Run the command again when nobody changes the schema.",
    )


def _fingerprint(session: Session) -> str:
    """What is another after every committed change. The role may not be allowed to read some of it: then its own reading
    does for one."""
    try:
        return str(session.rows(topic("catalog")["fingerprint"])[0]["text"])
    except PgstrataError as error:
        if error.sqlstate != "42501":
            raise
        return hashlib.sha256(repr(_reading(session, (), needs=False)).encode()).hexdigest()


def read_once(session: Session, managed: Collection[str], *, needs: bool = True) -> Catalog:
    """The same in one reading, for a database that nobody else is in."""
    return _read(session, managed, needs=needs)


def _reading(session: Session, managed: Collection[str], *, needs: bool) -> Catalog | None:
    """One reading; None where an object went away under it."""
    try:
        return _read(session, managed, needs=needs)
    except PgstrataError as error:
        if error.sqlstate not in _GONE:
            raise
        return None


def _read(session: Session, managed: Collection[str], *, needs: bool) -> Catalog:
    queries = topic("catalog")
    unseen: list[str] = []
    rows: list[dict[str, Any]] = []
    session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL search_path = ''; SET LOCAL jit = off")
    try:
        for name, kinds in _QUERIES.items():
            old = name == "publications" and session.facts.major < 15
            found = _seen(session, queries[f"{name}_13" if old else name], managed)
            if found is None:
                unseen += kinds
            rows += found or []
        comments = _seen(session, queries["comments"], managed)
        grants = _seen(session, queries["grants"], managed)
        edges = (_seen(session, queries["needs"], managed) if needs else None) or []
        packed = _seen(session, queries["compressions"], managed) if session.facts.major >= 14 else []
        others = _seen(session, queries["not_compared"], managed)
    finally:
        session.rollback()
    facets = {"comment": comments, "grants": grants, "compression": packed}
    unseen += [facet for facet, found in facets.items() if found is None]
    if others is None:
        unseen.append("not compared")
    added = {facet: {_place(row): row[facet] for row in found or []} for facet, found in facets.items()}
    return Catalog.of(
        (_object(row, added) for row in rows),
        unseen=unseen,
        not_compared={row["kind"]: row["number"] for row in others or []},
        needs=_needs(rows, edges),
    )


def _seen(session: Session, query: Any, managed: Collection[str]) -> list[dict[str, Any]] | None:
    """A query's rows; None where the role may not read what it reads."""
    session.execute("SAVEPOINT kind")
    try:
        with translated(session.target):
            cursor = session.connection.cursor(row_factory=psycopg.rows.dict_row)
            return cursor.execute(query, {"managed": list(managed)}).fetchall()
    except PgstrataError as error:
        if error.sqlstate != "42501":
            raise
        session.execute("ROLLBACK TO kind")
        return None


def _place(row: Mapping[str, Any]) -> _Place:
    return (row["class"], row["oid"], row["sub"])


def _object(row: Mapping[str, Any], added: Mapping[str, Mapping[_Place, Any]]) -> Object:
    facets = dict(row["facets"])
    for facet, values in added.items():
        if _place(row) in values:
            facets[facet] = values[_place(row)]
    return Object(kind=row["kind"], name=row["name"], parent=row["parent"], facets=facets)


def _needs(rows: list[dict[str, Any]], edges: list[dict[str, Any]]) -> dict[Key, tuple[Key, ...]]:
    """What each object needs, as the server has it written down; of a column that is no object, its relation."""
    keys = {_place(row): (row["kind"], row["name"]) for row in rows}

    def find(place: _Place) -> Key | None:
        return keys.get(place) or keys.get((place[0], place[1], 0))

    needs: dict[Key, set[Key]] = {}
    for row in edges:
        one, other = find(_place(row)), find((row["ref_class"], row["ref_oid"], row["ref_sub"]))
        if one and other and one != other:
            needs.setdefault(one, set()).add(other)
    return {key: tuple(sorted(needs[key])) for key in sorted(needs)}
