"""Tables and views of a target with their sizes and rows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from psycopg import sql

from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated
from pgstrata.postgres.session import Session

_HINDERED = {"42501": "not readable", "55000": "never filled"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A table or view. `size` in bytes, with its indexes and what is stored out of line; `rows` are the planner's estimate,
    or counted where `exact`; None where there is nothing to say: `why` then, but for a view, is `never analysed`, or what
    stands in the way of counting them: `not readable`, `row security` (it may hide some), `never filled`."""

    schema: str
    name: str
    kind: str
    size: int | None
    rows: int | None
    exact: bool = False
    why: str = ""


def relations(session: Session, managed: Collection[str], *, exact: bool = False) -> list[Relation]:
    """The target's tables and views, by schema and name; with `exact` every row is counted, which reads all of them."""
    found = [Relation(**row) for row in session.rows(topic("inventory")["relations"], managed=list(managed))]
    return [_counted(session, each) if exact and each.size is not None else _estimated(each) for each in found]


def _estimated(relation: Relation) -> Relation:
    if relation.rows is None and relation.size is not None:
        return replace(relation, why=relation.why or "never analysed")
    return replace(relation, why="")


def _counted(session: Session, relation: Relation) -> Relation:
    if relation.why:
        return replace(relation, rows=None)
    query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(relation.schema, relation.name))
    try:
        with translated(session.target):
            row = session.connection.execute(query).fetchone()
    except Exception as error:
        if why := _HINDERED.get(getattr(error, "sqlstate", "")):  # since it was listed
            return replace(relation, rows=None, why=why)
        raise
    return replace(relation, rows=row[0] if row else None, exact=True)


def database_size(session: Session) -> int:
    """Bytes of the whole database."""
    return int(session.rows(topic("inventory")["size"])[0]["size"])
