"""One table of an archive on its way back: which columns, what its rows meet, and the statements that load them.

In every statement `a` is the archive's table and `t` the live one. A row of the archive is known by its place (ctid): an
archive is written once and never changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pgstrata.postgres.archives.archived import (
    Column,
    Entry,
    Key,
    ask,
    close,
    columns_of,
    image,
    keys_of,
    quoted,
    relation_text,
    source,
    tell,
)
from pgstrata.postgres.archives.quiet import ForeignKey
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session


@dataclass(slots=True, kw_only=True)
class Returning:
    """`columns` are those of the live table that the archive has and that can be written; `keys` what identifies its rows
    by them. `emptied`: there is nothing in the live table. `left` are rows that find no place: where they are, and why."""

    entry: Entry
    live: str
    columns: list[Column]
    keys: list[Key]
    emptied: bool = False
    left: dict[str, str] = field(default_factory=dict)

    @property
    def archive(self) -> str:
        return f"pgstrata.{self.entry.table} AS a"

    def value(self, name: str) -> str:
        """A column of the archive as its type."""
        base = next(each.base for each in self.columns if each.name == name)
        return f"a.{quoted(name)}::{relation_text(base)}"

    def staying(self, alias: str = "a", parameter: str = "left") -> str:
        """The rows that are not left."""
        if not self.left:
            return "true"
        return f"NOT EXISTS (SELECT FROM unnest(%({parameter})s::text[]) x (place) WHERE x.place::tid = {alias}.ctid)"

    @property
    def values(self) -> dict[str, Any]:
        """The parameters of `staying`."""
        return {"left": list(self.left)} if self.left else {}

    # ---- what a row of the archive meets

    def match(self, key: Key) -> str:
        """That the live row is the archive's."""
        pairs = zip(key.columns, key.operators, strict=True)
        return " AND ".join(f"t.{quoted(name)} {operator} {self.value(name)}" for name, operator in pairs)

    def images(self, names: Sequence[str] | None = None) -> tuple[str, str]:
        """The live row and the archive's as texts that can be compared."""
        shown = [each for each in self.columns if names is None or each.name in names]
        return image(each.as_text for each in shown), image(f"a.{quoted(each.name)}" for each in shown)

    def identified(self) -> Key | None:
        """By what a row that lost columns is found again."""
        wanted = next((key for key in self.keys if key.columns == self.entry.key), None)
        return wanted or next((key for key in self.keys if not set(key.columns) & set(self.entry.lost)), None)

    def found_again(self) -> str:
        """The live row of one that lost columns, as the rest of a query after FROM. Without a key the other columns must be
        the same; of rows that look alike each gets one."""
        key = self.identified()
        if key:
            return f"{self.live} AS t WHERE {self.match(key)}"
        live, archived = self.images([each.name for each in self.columns if each.name not in self.entry.lost])
        nth = "row_number() OVER (PARTITION BY {0} ORDER BY {1}.ctid) AS nth"
        return (
            f"(SELECT x.place, y.part, y.at FROM (SELECT a.ctid AS place, {archived} AS row, {nth.format(archived, 'a')}"
            f" FROM {self.archive}) x JOIN (SELECT t.tableoid AS part, t.ctid AS at, {live} AS row,"
            f" {nth.format(live, 't')} FROM {self.live} AS t) y ON y.row = x.row AND y.nth = x.nth) p WHERE p.place = a.ctid"
        )

    # ---- loading

    def load(self, session: Session, piece: str = "true") -> None:
        """Bring the rows of a piece of the archive back, without those that are left."""
        if self.entry.kind == "columns":
            return self._load_columns(session, piece)
        if not self.emptied:
            for number, key in enumerate(self.keys):
                self._replace(session, key, self.keys[0] if number else None, piece)
        where = [piece, self.staying(), *([] if self.emptied else [self._absent()])]
        names = ", ".join(quoted(each.name) for each in self.columns)
        listed = f" ({names})" if names else ""
        values = ", ".join(self.value(each.name) for each in self.columns)
        tell(
            session,
            f"INSERT INTO {self.table}{listed} OVERRIDING SYSTEM VALUE SELECT {values} FROM {self.archive}"
            f" WHERE {' AND '.join(where)}",
            **self.values,
        )
        return None

    @property
    def table(self) -> str:
        """The live table as INSERT takes it."""
        return relation_text(self.entry.relation)

    def _replace(self, session: Session, key: Key, first: Key | None, piece: str) -> None:
        """Give live rows the values of the archive's. A further key counts where the first one finds nothing."""
        live, archived = self.images()
        where = [self.match(key), f"{live} <> {archived}", piece, self.staying()]
        if first:
            where.append(f"NOT EXISTS (SELECT FROM {self.live} AS t WHERE {self.match(first)})")
        sets = ", ".join(f"{quoted(each.name)} = {self.value(each.name)}" for each in self.columns)
        tell(
            session,
            f"UPDATE {self.live} AS t SET {sets} FROM {self.archive} WHERE {' AND '.join(where)}",
            **self.values,
        )

    def _absent(self) -> str:
        """The rows that the live table has not. Without a key: as many of those that look alike as are missing."""
        if self.keys:
            return f"NOT EXISTS (SELECT FROM {self.live} AS t WHERE {self.match(self.keys[0])})"
        live, archived = self.images()
        return (
            f"a.ctid IN (SELECT y.place FROM (SELECT a.ctid AS place, {archived} AS row, row_number() OVER"
            f" (PARTITION BY {archived} ORDER BY a.ctid) AS nth FROM {self.archive}) y LEFT JOIN"
            f" (SELECT x.row, count(*) AS number FROM (SELECT {live} AS row FROM {self.live} AS t) x GROUP BY x.row) n"
            f" ON n.row = y.row WHERE y.nth > coalesce(n.number, 0))"
        )

    def _load_columns(self, session: Session, piece: str) -> None:
        lost = [each for each in self.columns if each.name in self.entry.lost]
        sets = ", ".join(f"{quoted(each.name)} = {self.value(each.name)}" for each in lost)
        key = self.identified()
        if key:
            found = f"{self.archive} WHERE {self.match(key)}"
        else:
            found = f"{self.archive} CROSS JOIN LATERAL (SELECT * FROM {self.found_again()}) p"
            found += " WHERE p.part = t.tableoid AND p.at = t.ctid"
        if sets:
            where = f"{piece} AND {self.staying()}"
            tell(session, f"UPDATE {self.live} AS t SET {sets} FROM {found} AND {where}", **self.values)


def returning(session: Session, entry: Entry) -> Returning | None:
    """An archive's table on its way back; None where there is no such table now."""
    if session.rows(topic("archive")["kind"], relation=entry.relation)[0]["kind"] not in ("r", "p"):
        return None
    names = {name for name, _ in entry.columns}
    columns = [each for each in columns_of(session, entry.relation) if each.name in names and not each.generated]
    written = {each.name for each in columns}
    keys = [key for key in keys_of(session, entry.relation) if set(key.columns) <= written]
    return Returning(entry=entry, live=source(session, entry.relation), columns=columns, keys=keys)


def make_room(session: Session, found: Sequence[Returning], keys: Sequence[ForeignKey]) -> dict[str, int]:
    """Take out what migrations seeded into tables that come back whole, and set aside what the archive does not hold; set
    aside what archived rows will replace in the other tables. How many rows that are, by table.

    Where rows of other tables refer to the tables that come back whole - somebody has worked with them meanwhile - nothing
    is taken out: archived rows replace those with their key, as in tables that stayed.
    """
    whole = [each for each in found if each.entry.kind == "table" and each.entry.whole]
    names = {each.entry.relation for each in whole}
    if not any(_in_use(session, key) for key in keys if key.other in names and key.relation not in names):
        for each in whole:
            each.emptied = True
    aside = {}
    for each in found:
        if each.entry.kind == "table" and (number := _set_aside(session, each)):
            aside[each.entry.relation] = number
    # In one statement: its foreign keys are looked at when all rows are gone, those with RESTRICT too.
    deleted = [f"DELETE FROM {each.live}" for each in found if each.emptied]
    if deleted:
        others = ", ".join(f"d{number} AS ({text})" for number, text in enumerate(deleted[1:]))
        tell(session, f"WITH {others} {deleted[0]}" if others else deleted[0])
    return aside


def _in_use(session: Session, key: ForeignKey) -> bool:
    given = " AND ".join(f"t.{quoted(name)} IS NOT NULL" for name in key.columns)
    query = f"SELECT EXISTS (SELECT FROM {relation_text(key.relation)} AS t WHERE {given}) AS used"
    return bool(ask(session, query)[0]["used"])


def _set_aside(session: Session, each: Returning) -> int:
    """Copy the live rows that will be taken out or replaced, and that the archive does not hold as they are."""
    live, archived = each.images()
    if each.emptied:
        what = f"NOT EXISTS (SELECT FROM {each.archive} WHERE {archived} = {live})"
    elif each.keys:
        pair = f"SELECT t.tableoid, t.ctid FROM {each.live} AS t JOIN {each.archive} ON {archived} <> {live} AND "
        what = f"(t.tableoid, t.ctid) IN ({' UNION '.join(pair + each.match(key) for key in each.keys)})"
    else:
        return 0
    if not ask(session, f"SELECT EXISTS (SELECT FROM {each.live} AS t) AS some")[0]["some"]:
        return 0
    every = [column for column in columns_of(session, each.entry.relation) if not column.generated]
    columns = ", ".join(f"{column.as_text} AS {quoted(column.name)}" for column in every)
    table = f"{each.entry.table}_replaced"
    number = tell(session, f"CREATE TABLE pgstrata.{table} AS SELECT {columns} FROM {each.live} AS t WHERE {what}")
    if not number:
        tell(session, f"DROP TABLE pgstrata.{table}")
        return 0
    close(session, table, f"rows of {each.entry.relation} that archived ones replaced")
    return number
