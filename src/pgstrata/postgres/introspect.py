"""Questions to the catalogs, as values."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session


def contents(session: Session, managed: Collection[str]) -> list[tuple[str, str]]:
    """What is in the database that a baseline would meet: (kind, name), in order; empty for an empty target."""
    rows = session.rows(topic("introspect")["contents"], managed=list(managed))
    return [(row["what"], row["name"]) for row in rows]


def counts(session: Session, managed: Collection[str]) -> dict[str, int]:
    """How many objects of each kind there are, by the names that `expect` uses."""
    return dict(session.rows(topic("introspect")["counts"], managed=list(managed))[0])


def missing_objects(session: Session, names: Collection[str]) -> list[str]:
    """Those of the named objects that are not there."""
    return [row["name"] for row in session.rows(topic("introspect")["missing_objects"], names=list(names))]


def roles(session: Session, names: Collection[str]) -> dict[str, Mapping[str, Any]]:
    """The attributes and groups of those named roles that exist."""
    return {row["name"]: row for row in session.rows(topic("introspect")["roles"], names=list(names))}


def missing_extensions(session: Session, names: Collection[str]) -> list[str]:
    """Those of the named extensions that this server cannot create."""
    return [row["name"] for row in session.rows(topic("introspect")["missing_extensions"], names=list(names))]


def missing_settings(session: Session, names: Collection[str]) -> list[str]:
    """Those of the named settings that this server does not know."""
    return [row["name"] for row in session.rows(topic("introspect")["missing_settings"], names=list(names))]


def index(session: Session, name: str, schema: str | None) -> list[Any] | None:
    """An index as [oid, quoted name, valid]; None where there is none."""
    found = session.rows(topic("introspect")["index"], name=name, schema=schema)
    return [found[0]["oid"], found[0]["name"], found[0]["valid"]] if found else None


def leftover_indexes(session: Session, what: str, name: str) -> list[str]:
    """Invalid indexes, as quoted names, of the kind that an interrupted REINDEX CONCURRENTLY leaves behind: of one index
    (`INDEX`), of a table (`TABLE`), or of all (`ALL`). `name` is quoted, as `to_regclass` reads it."""
    rows = session.rows(topic("introspect")["leftover_indexes"], what=what, name=name)
    return [row["name"] for row in rows]


def exists(session: Session, what: str, name: str) -> bool:
    """Whether a `database`, `tablespace` or `subscription` of that name exists."""
    return bool(session.rows(topic("introspect")[what], name=name))


def detaching(session: Session, name: str, schema: str | None) -> list[Any] | None:
    """A partition as [parent, partition, whether its detaching was begun]; None when it is attached to nothing."""
    found = session.rows(topic("introspect")["detaching"], name=name, schema=schema)
    return [found[0]["parent"], found[0]["partition"], found[0]["pending"]] if found else None
