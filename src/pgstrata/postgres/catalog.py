"""Reads the catalog of a target: one query a kind of object."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from typing import Any

from pgstrata.core.catalog.catalog import Catalog, Key, Object
from pgstrata.errors import PgstrataError, Unavailable
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

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
# What other queries add to the objects: a facet a query.
_ADDED = {"comment": "comments", "grants": "grants", "compression": "compressions"}
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
    found = _answers(session, managed, _asked(session, needs=needs))
    rows = [row for name in _QUERIES for row in found[name] or []]
    facets = {facet: found[name] for facet, name in _ADDED.items() if name in found}
    unseen = [kind for name, kinds in _QUERIES.items() if found[name] is None for kind in kinds]
    unseen += [facet for facet, values in facets.items() if values is None]
    if found["not_compared"] is None:
        unseen.append("not compared")
    added = {facet: {_place(row): row[facet] for row in values or []} for facet, values in facets.items()}
    return Catalog.of(
        (_object(row, added) for row in rows),
        unseen=unseen,
        not_compared={row["kind"]: row["number"] for row in found["not_compared"] or []},
        needs=_needs(rows, found.get("needs") or []),
    )


def _asked(session: Session, *, needs: bool) -> list[str]:
    """The names of the queries, by the server's version."""
    names = [*_QUERIES, "comments", "grants", "not_compared"]
    names += ["compressions"] if session.facts.major >= 14 else []
    return names + (["needs"] if needs else [])


def _answers(
    session: Session, managed: Collection[str], names: Collection[str]
) -> dict[str, list[dict[str, Any]] | None]:
    """Each query's rows, all in one transaction and one round trip a query; None where the role may not read what it reads:
    that ends the transaction, and another one is begun without the query."""
    queries, refused = topic("catalog"), set[str]()
    while True:
        found: dict[str, list[dict[str, Any]] | None] = {}
        session.execute(
            "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL search_path = ''; SET LOCAL jit = off"
        )
        try:
            for name in names:
                old = name == "publications" and session.facts.major < 15
                query = queries[f"{name}_13" if old else name]
                found[name] = None if name in refused else session.rows(query, managed=list(managed))
            return found
        except PgstrataError as error:
            if error.sqlstate != "42501":
                raise
            refused.add(name)
        finally:
            session.rollback()


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
