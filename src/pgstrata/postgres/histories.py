"""The history tables of other tools in a database: what they say was applied. They are read and never changed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from pgstrata.errors import PgstrataError
from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated
from pgstrata.postgres.session import Session

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolHistory:
    """What the table of a tool says, in words: `public.alembic_version, the history of Alembic, says: …`."""

    tool: str
    table: str
    said: str

    def __str__(self) -> str:
        return f"{self.table}, the history of {self.tool}, says: {self.said}"


@dataclass(frozen=True, slots=True)
class _Kind:
    """A tool's table: its name, the columns that it must have, the query that reads it, and what its rows say."""

    tool: str
    name: str
    columns: frozenset[str]
    query: str
    words: Callable[[list[Row]], str]


def read_histories(session: Session, managed: Collection[str] = ()) -> list[ToolHistory]:
    """What each such table says, outside the managed schemas. One that the role may not read is told as that."""
    found = []
    for row in session.rows(topic("histories")["find"], managed=list(managed)):
        kind = _kind(row["schema"], row["name"], set(row["columns"]))
        if kind is not None:
            table = f"{row['schema']}.{row['name']}"
            found.append(ToolHistory(tool=kind.tool, table=table, said=_said(session, row, kind)))
    return found


def _kind(schema: str, name: str, columns: set[str]) -> _Kind | None:
    for kind in _KINDS:
        if (
            kind.name == name
            and kind.columns <= columns
            and (kind.tool != "Supabase" or schema == "supabase_migrations")
        ):
            return kind
    return None


def _said(session: Session, row: Row, kind: _Kind) -> str:
    query = sql.SQL(topic("histories")[kind.query]).format(table=sql.Identifier(row["schema"], row["name"]))
    try:
        with translated(session.target):
            rows = session.connection.cursor(row_factory=dict_row).execute(query).fetchall()
    except PgstrataError as error:
        if isinstance(error.__cause__, psycopg.OperationalError):
            raise
        return f"nothing that can be read ({error.message.partition(': the server refused: ')[2]})"
    return kind.words(rows)


def _flyway(rows: list[Row]) -> str:
    row = rows[0]
    words = [_counted(row["number"], row["last"], row["at"])]
    if row["repeatable"]:
        words.append(f"repeatable ones: {row['repeatable']}")
    if row["failed"]:
        words.append(f"failed: {', '.join(row['failed'])}")
    return "; ".join(words)


def _one_a_row(rows: list[Row]) -> str:
    return _counted(rows[0]["number"], rows[0]["last"])


def _golang_migrate(rows: list[Row]) -> str:
    if not rows:
        return "no migration is applied"
    cut_off = ", and that its last migration was cut off (dirty)" if rows[0]["dirty"] else ""
    return f"all up to version {rows[0]['last']}{cut_off}"


def _alembic(rows: list[Row]) -> str:
    heads = rows[0]["heads"] or []
    return f"all up to revision {' and '.join(heads)}" if heads else "no revision is applied"


def _sqitch(rows: list[Row]) -> str:
    parts = [f"project {row['project']}: {_counted(row['number'], row['last'], row['at'], 'change')}" for row in rows]
    return "; ".join(parts) or "no change is deployed"


def _counted(number: int, last: str | None, at: str | None = None, noun: str = "migration") -> str:
    if not number:
        return f"no {noun} is applied"
    counted = f"{number:,} {noun}{'' if number == 1 else 's'}"
    return f"{counted}, the last is {last}" + (f", at {at}" if at else "")


_KINDS = (
    _Kind(
        "Flyway",
        "flyway_schema_history",
        frozenset({"installed_rank", "version", "description", "type", "success", "installed_on"}),
        "flyway",
        _flyway,
    ),
    _Kind("Supabase", "schema_migrations", frozenset({"version", "name"}), "supabase", _one_a_row),
    _Kind("Supabase", "schema_migrations", frozenset({"version"}), "versions", _one_a_row),
    _Kind("golang-migrate", "schema_migrations", frozenset({"version", "dirty"}), "golang_migrate", _golang_migrate),
    _Kind("Ecto", "schema_migrations", frozenset({"version", "inserted_at"}), "versions", _one_a_row),
    _Kind("dbmate or Rails", "schema_migrations", frozenset({"version"}), "versions", _one_a_row),
    _Kind("Alembic", "alembic_version", frozenset({"version_num"}), "alembic", _alembic),
    _Kind("Sqitch", "changes", frozenset({"change_id", "change", "project", "committed_at"}), "sqitch", _sqitch),
)
