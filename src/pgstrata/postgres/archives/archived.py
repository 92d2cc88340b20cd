"""What an archive is made of: values that stand in a ledger's event, and how a value of any type is written as text.

A row is archived as text, column by column, and comes back by its type's input: the settings of `exact` make both ways
the same whatever the session, the role or the database has set.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, cast

from psycopg import sql
from psycopg.rows import dict_row

from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated
from pgstrata.postgres.session import Session

TABLE = re.compile(r"archive_\d+_\d+(_left|_replaced)?")  # the name of an archive's table
# What decides how a value is written, and what a role may see. search_path: names of tables and types in full.
# row_security: a policy that would hide rows makes the query an error.
_EXACT = {
    "search_path": "",
    "row_security": "off",
    "extra_float_digits": "3",
    "datestyle": "ISO, YMD",
    "intervalstyle": "postgres",
    "bytea_output": "hex",
    "timezone": "UTC",
    "lc_monetary": "C",
    "xmloption": "content",
    "default_tablespace": "",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One table of an archive.

    `relation` is quoted and qualified; `table` is the archive's name inside the schema pgstrata. `kind` is `table` for
    whole rows, `columns` for the columns `lost` of a table that stayed, with what identifies the row: `key`, or where the
    table has none all its columns. `whole`: the table went with all its rows; otherwise it stayed, and only the rows that
    were deleted or changed are here. Generated columns are not archived: they are computed again.
    """

    relation: str
    kind: str
    columns: tuple[tuple[str, str], ...]
    key: tuple[str, ...]
    table: str
    rows: int
    lost: tuple[str, ...] = ()
    whole: bool = True

    def as_json(self) -> dict[str, Any]:
        """Plain values, for an event's detail."""
        return asdict(self)

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Entry:
        """What `as_json` gave."""
        return Entry(
            relation=value["relation"],
            kind=value["kind"],
            columns=tuple((name, type_) for name, type_ in value["columns"]),
            key=tuple(value["key"]),
            table=value["table"],
            rows=value["rows"],
            lost=tuple(value.get("lost", ())),
            whole=value.get("whole", True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceValue:
    """Where a sequence stood: `name` is quoted and qualified; `called` as in `is_called`."""

    name: str
    last: int
    called: bool

    def as_json(self) -> dict[str, Any]:
        """Plain values, for an event's detail."""
        return asdict(self)

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> SequenceValue:
        """What `as_json` gave."""
        return SequenceValue(name=value["name"], last=value["last"], called=value["called"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Losses:
    """What an act drops, truncates, deletes or changes.

    `tables` go whole; `columns` go from tables that stay, by table; `touched` are tables that stay and of which rows are
    deleted or changed: `places` are those rows, None for all. `rows` counts what leaves live use, by table; where only
    columns go, by `table (column, …)`, the rows that have a value there. `remade` are the `tables` that the act makes
    again. `notes` are sentences on what is not archived. Good for the transaction in which it was found, no longer.
    """

    tables: tuple[str, ...] = ()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    touched: tuple[str, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    sequences: tuple[SequenceValue, ...] = ()
    places: Mapping[str, tuple[str, ...] | None] = field(default_factory=dict)
    remade: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    transaction: str = ""

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is lost, an empty table included."""
        return not (self.tables or self.columns or self.touched or self.sequences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a live table. `base` is its type, of a domain the one below, without a length: a cast to it never cuts a
    value short. `plain`: `::text` writes it exactly."""

    number: int
    name: str
    type: str
    base: str
    plain: bool
    generated: bool
    identity: str

    @property
    def as_text(self) -> str:
        """The expression that writes it, as its type's output function does; of the table `t`. A user's own cast to text,
        and the one of bpchar, which drops blanks, are not asked."""
        name = f"t.{quoted(self.name)}"
        return (
            f"{name}::text" if self.plain else f"CASE WHEN {name} IS DISTINCT FROM NULL THEN format('%%s', {name}) END"
        )


def quoted(name: str) -> str:
    """A name as an identifier, in a query that has parameters: psycopg takes a percent sign for one."""
    return '"' + name.replace('"', '""').replace("%", "%%") + '"'


def relation_text(relation: str) -> str:
    """A quoted and qualified name in a query that has parameters."""
    return relation.replace("%", "%%")


def image(expressions: Iterable[str]) -> str:
    """A row as one text, from its columns' expressions."""
    return f"ROW({', '.join(expressions)})::text"


def ask(session: Session, text: str, **values: Any) -> list[dict[str, Any]]:
    """The rows of a query that was put together here; percent signs in it are doubled."""
    with translated(session.target):
        cursor = session.connection.cursor(row_factory=dict_row).execute(text.encode(), values)
        return cursor.fetchall() if cursor.description else []


def tell(session: Session, text: str, **values: Any) -> int:
    """Run a statement that was put together here; how many rows it touched."""
    with translated(session.target):
        return session.connection.execute(text.encode(), values).rowcount


def source(session: Session, relation: str) -> str:
    """A table as it is read: a partitioned one with its partitions, any other one without those that inherit from it."""
    kind = session.rows(topic("archive")["kind"], relation=relation)[0]["kind"]
    return relation_text(relation) if kind == "p" else f"ONLY {relation_text(relation)}"


def close(session: Session, table: str, text: str) -> None:
    """Say in a comment what an archive's table holds, and take away the rights that default privileges gave to others."""
    with translated(session.target):
        session.connection.execute(
            sql.SQL("COMMENT ON TABLE {} IS {}").format(sql.Identifier("pgstrata", table), sql.Literal(text))
        )
    for row in session.rows(topic("archive")["grantees"], table=table):
        tell(session, f"REVOKE ALL ON pgstrata.{table} FROM {relation_text(row['grantee'])}")


def columns_of(session: Session, relation: str) -> list[Column]:
    """The columns of a table, in order."""
    return [Column(**row) for row in session.rows(topic("archive")["columns"], relation=relation)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """Columns that identify a row, none of which may be null, each with the operator that says equal."""

    columns: tuple[str, ...]
    operators: tuple[str, ...]


def keys_of(session: Session, relation: str) -> list[Key]:
    """What identifies a row of a table: its primary key first, then its other unique indexes."""
    rows = session.rows(topic("archive")["keys"], relation=relation)
    return [Key(columns=tuple(row["columns"]), operators=tuple(row["operators"])) for row in rows]


@contextlib.contextmanager
def exact(session: Session) -> Iterator[None]:
    """Within a transaction: the settings under which text is exact and every row is seen; put back afterwards."""
    before = session.rows(topic("archive")["settings"], names=list(_EXACT))
    _set(session, _EXACT)
    yield
    # After an error the transaction is lost, or rolled back to a savepoint before this: nothing is put back.
    _set(session, {row["name"]: row["setting"] for row in before})


def _set(session: Session, settings: Mapping[str, str]) -> None:
    session.rows(topic("archive")["set"], names=list(settings), settings=list(settings.values()))


def plain(value: Sequence[Any]) -> list[dict[str, Any]]:
    """Entries or sequence values as they stand in an event's detail."""
    return [cast(dict[str, Any], each.as_json()) for each in value]
