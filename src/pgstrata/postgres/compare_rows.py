"""The rows of two databases of one server, compared: by number and digest, or one by one.

Values are compared as text, with the settings of one server: what looks the same is the same. Nothing is held in memory
but one row of each side.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from psycopg import sql

from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated
from pgstrata.postgres.session import Session

_SHOWN = 5  # rows by key
_AT_ONCE = 1000  # rows that are fetched together


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a database holds: by table the number of its rows and a digest of them, whatever their order; where its
    sequences stand; and its large objects, as one value."""

    tables: Mapping[str, tuple[int, str]]
    sequences: Mapping[str, str | None]
    large_objects: tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row that differs: `added`, `removed` or `changed`. `key` are the columns of its primary key with their values,
    `values` those that changed, before and after; a masked value is None."""

    what: str
    key: tuple[tuple[str, str | None], ...]
    values: tuple[tuple[str, str | None, str | None], ...] = ()


@dataclass(slots=True, kw_only=True)
class Reference:
    """A table compared row by row. `key` is empty where it has no primary key: then its rows count as values.
    `problem` says why it could not be compared."""

    table: str
    key: tuple[str, ...] = ()
    added: int = 0
    removed: int = 0
    changed: int = 0
    shown: list[Row] = field(default_factory=list)
    problem: str = ""

    @property
    def same(self) -> bool:
        return not (self.added or self.removed or self.changed or self.problem)


def content(session: Session, managed: Collection[str]) -> Content:
    """Reads every row of a database. Of managed schemas nothing is read."""
    queries, values = topic("compare_rows"), {"managed": list(managed)}
    tables = {row["name"]: _digest(session, row) for row in session.rows(queries["tables"], **values)}
    large = session.rows(queries["large_objects"])[0]
    return Content(
        tables=tables,
        sequences={row["name"]: row["value"] for row in session.rows(queries["sequences"], **values)},
        large_objects=(large["number"], large["digest"]),
    )


def _digest(session: Session, row: Mapping[str, Any]) -> tuple[int, str]:
    """Of one table. What inherits from it, without being a partition, is counted on its own."""
    query = sql.SQL(
        "SELECT count(*) AS rows, coalesce(sum(hashtextextended((r.*)::text, 0)::numeric), 0)::text AS digest FROM {} AS r"
    ).format(_source(row["name"], partitioned=row["partitioned"]))
    with translated(session.target):
        found = session.connection.execute(query).fetchone()
    assert found
    return int(found[0]), str(found[1])


def _source(name: str, *, partitioned: bool) -> sql.Composable:
    # The catalog has quoted the name already.
    return sql.SQL("{}{}").format(sql.SQL("" if partitioned else "ONLY "), sql.SQL(name))


def reference(before: Session, after: Session, table: str, mask: Collection[str]) -> Reference:
    """One table, row by row: by its primary key where both sides have the same one, else as values. Compared are the
    columns that both sides have. `mask` are columns as the manifest names them: their values are not given."""
    sides = (before, after)
    for session in sides:  # the manifest names tables as a script does
        session.hand_over()
    try:
        return _compared(before, after, table, mask)
    finally:
        for session in filter(lambda each: each.alive, sides):
            session.take_back()


def _compared(before: Session, after: Session, table: str, mask: Collection[str]) -> Reference:
    found = Reference(table=table)
    shapes = [session.rows(topic("compare_rows")["shape"], table=table) for session in (before, after)]
    if not shapes[0] or not shapes[1]:
        where = "in neither state" if not shapes[0] and not shapes[1] else "in one of the states only"
        found.problem = f"it is {where}"
        return found
    one, other = shapes[0][0], shapes[1][0]
    columns = [name for name in one["columns"] if name in other["columns"]]
    if not columns:
        return found
    found.key = tuple(one["key"]) if one["key"] == other["key"] else ()
    rest = [name for name in columns if name not in found.key]
    hidden = _hidden(after, table, mask)
    order = found.key or tuple(columns)
    sides = (
        _rows(before, one, order, rest if found.key else []),
        _rows(after, other, order, rest if found.key else []),
    )
    for key, old, new in _merged(*sides):
        _note(found, order, rest, hidden, key, old, new)
    return found


def _hidden(session: Session, table: str, mask: Collection[str]) -> set[str]:
    names = set()
    for each in mask:
        relation, _, column = each.rpartition(".")
        values = {"one": table, "other": relation}
        if relation and session.rows(topic("compare_rows")["same_table"], **values)[0]["same"]:
            names.add(column[1:-1].replace('""', '"') if column.startswith('"') else column)
    return names


_Values = tuple[str | None, ...]


def _rows(
    session: Session, shape: Mapping[str, Any], key: Sequence[str], rest: Sequence[str]
) -> Iterator[tuple[_Values, _Values]]:
    """Every row as key and rest, by key, NULL last, as bytes are ordered."""
    columns = sql.SQL(", ").join(sql.SQL("r.{}::text").format(sql.Identifier(name)) for name in (*key, *rest))
    order = sql.SQL(", ").join(sql.SQL('r.{}::text COLLATE "C"').format(sql.Identifier(name)) for name in key)
    query = sql.SQL("SELECT {} FROM {} AS r ORDER BY {}").format(
        columns, _source(shape["name"], partitioned=shape["partitioned"]), order
    )
    connection = session.connection
    with translated(session.target), connection.transaction(), connection.cursor(name="pgstrata_rows") as cursor:
        cursor.itersize = _AT_ONCE
        for row in cursor.execute(query):
            yield tuple(row[: len(key)]), tuple(row[len(key) :])


_Side = Iterator[tuple[_Values, _Values]]


def _merged(before: _Side, after: _Side) -> Iterator[tuple[_Values, _Values | None, _Values | None]]:
    """Both sides along one another: the key, and the rest on each side, None where that side lacks it."""
    one, other = next(before, None), next(after, None)
    while one or other:
        rank = [_rank(side[0]) if side else None for side in (one, other)]
        if rank[1] is None or (rank[0] is not None and rank[0] < rank[1]):
            assert one
            yield one[0], one[1], None
            one = next(before, None)
        elif rank[0] is None or rank[1] < rank[0]:
            assert other
            yield other[0], None, other[1]
            other = next(after, None)
        else:
            assert one
            assert other
            yield one[0], one[1], other[1]
            one, other = next(before, None), next(after, None)


def _rank(key: _Values) -> list[tuple[bool, bytes]]:
    return [(value is None, (value or "").encode()) for value in key]


def _note(
    found: Reference,
    order: Sequence[str],
    rest: Sequence[str],
    hidden: Collection[str],
    key: _Values,
    old: _Values | None,
    new: _Values | None,
) -> None:
    if old == new:
        return
    what = "added" if old is None else "removed" if new is None else "changed"
    setattr(found, what, getattr(found, what) + 1)
    if len(found.shown) >= _SHOWN:
        return
    shown = tuple((name, None if name in hidden else value) for name, value in zip(order, key, strict=True))
    changes = []
    if old is not None and new is not None:
        for name, was, now in zip(rest, old, new, strict=True):
            if was != now:
                changes.append((name, None, None) if name in hidden else (name, was, now))
    found.shown.append(Row(what=what, key=shown, values=tuple(changes)))
