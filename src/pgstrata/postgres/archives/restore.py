"""Bringing archived rows back into tables that are there again, as they are now.

What wins: the archive. A table that had gone whole becomes what it was; the rows that its migration seeded anew are taken
out first, and those that the archive does not hold word for word are set aside beside it (`…_replaced`). In a table that
stayed, an archived row takes the place of the one with its key, which is set aside too; other rows are left alone.

What finds no place - its foreign key's parent is gone, a CHECK or a type of the new definition rejects it - is left: the
other rows come back, this one is listed with the reason and copied beside the archive (`…_left`).

Meanwhile users' triggers and rules of these tables are off, their foreign keys are deferred (so that order, cycles and rows
that refer to their own table do not matter), and row security is not forced on the owner; all is put back as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from pgstrata.postgres.archives.archived import (
    TABLE,
    Entry,
    SequenceValue,
    ask,
    close,
    columns_of,
    exact,
    quoted,
    relation_text,
    tell,
)
from pgstrata.postgres.archives.quiet import foreign_keys, quiet
from pgstrata.postgres.archives.returning import Returning, make_room, returning
from pgstrata.postgres.archives.sifting import load_all
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

RESTORED = "; brought back"
_SHOWN = 100  # rows that are listed for each table; all of them are in the table beside the archive


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphan:
    """A row that found no place: its table, its key (`id=5`; empty for a table without one), and why: the foreign key whose
    parent is gone, or the server's words."""

    table: str
    key: str
    why: str

    def as_json(self) -> dict[str, Any]:
        """Plain values, for an event's detail."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came back. `rows` by table, as archived and now live; `orphans` those that did not, at most a hundred a table,
    and `left` all of them, counted; `kept`: where in the schema pgstrata they are. `replaced` counts the live rows that were
    set aside. `missing` are tables and sequences that are not there now: a table's archive can still be restored then.
    `homeless` counts the values of columns that a table has no more, by `table (column)`: they are in the archive alone."""

    rows: Mapping[str, int] = field(default_factory=dict)
    orphans: tuple[Orphan, ...] = ()
    left: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, str] = field(default_factory=dict)
    replaced: Mapping[str, int] = field(default_factory=dict)
    sequences: tuple[SequenceValue, ...] = ()
    missing: tuple[str, ...] = ()
    homeless: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Plain values, for an event's detail."""
        return asdict(self)


def restore(session: Session, entries: Sequence[Entry], sequences: Sequence[SequenceValue]) -> Restored:
    """Bring the rows of an archive back, in the transaction that is open; sequences go on from where they stood, or from
    where they are if that is further. An archive that was brought back, or is no longer there, is passed over."""
    with exact(session):
        marks = {each.table: _mark(session, each.table) for each in entries}
        waiting = [each for each in entries if marks[each.table] is not None]
        waiting.sort(key=lambda each: each.kind == "columns")  # whole rows first: a row may have lost a column as well
        found = {each.table: returning(session, each) for each in waiting}
        back = [each for each in found.values() if each is not None]
        relations = sorted({each.entry.relation for each in back})
        keys = foreign_keys(session, relations)
        with quiet(session, relations, keys):
            replaced = make_room(session, back, keys)
            load_all(session, back, keys)
        orphans = [orphan for each in back for orphan in _keep_left(session, each)]
        for each in back:
            close(session, each.entry.table, f"{marks[each.entry.table]}{RESTORED}")
        there = {each.name for each in sequences if session.rows(topic("archive")["sequence"], name=each.name)}
        moved = tuple(each for each in sequences if each.name in there and _advance(session, each))
    return Restored(
        rows=_sums((each.entry.relation, each.entry.rows - len(each.left)) for each in back),
        orphans=tuple(orphans),
        left=_sums((each.entry.relation, len(each.left)) for each in back if each.left),
        kept={each.entry.relation: f"pgstrata.{each.entry.table}_left" for each in back if each.left},
        replaced=replaced,
        sequences=moved,
        missing=(
            *(each.relation for each in waiting if found[each.table] is None),
            *(each.name for each in sequences if each.name not in there),
        ),
        homeless=dict(pair for each in back for pair in _homeless(session, each)),
    )


def _homeless(session: Session, each: Returning) -> Iterator[tuple[str, int]]:
    """The archive's columns that the live table has not, and how many values they hold: somebody had added them."""
    there = {column.name for column in columns_of(session, each.entry.relation)}
    wanted = each.entry.lost or tuple(name for name, _ in each.entry.columns)
    for name in (name for name in wanted if name not in there):
        [row] = ask(session, f"SELECT count(a.{quoted(name)}) AS number FROM {each.archive}")
        if row["number"]:
            yield f"{each.entry.relation} ({name})", row["number"]


def _mark(session: Session, table: str) -> str | None:
    """What the archive's comment says; None where it was brought back, or dropped, or is no archive's table."""
    if not TABLE.fullmatch(table):
        return None
    row = session.rows(topic("archive")["comment_of"], table=table)[0]
    text = row["text"] or ""
    return None if not row["there"] or text.endswith(RESTORED) else text


def _sums(numbers: Iterable[tuple[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for name, number in numbers:
        total[name] = total.get(name, 0) + number
    return total


def _keep_left(session: Session, each: Returning) -> list[Orphan]:
    """Copy what found no place beside the archive, with the reason; the first of them."""
    if not each.left:
        return []
    names = {name for name, _ in each.entry.columns}
    why = "why"
    while why in names:
        why += "_"
    table = f"{each.entry.table}_left"
    tell(
        session,
        f"CREATE TABLE pgstrata.{table} AS SELECT x.why AS {quoted(why)}, a.* FROM {each.archive}"
        " JOIN unnest(%(places)s::text[], %(reasons)s::text[]) x (place, why) ON a.ctid = x.place::tid",
        places=list(each.left),
        reasons=list(each.left.values()),
    )
    close(session, table, f"rows of {each.entry.relation} that found no place")
    listed = ", ".join([quoted(why), *(quoted(name) for name in each.entry.key)])
    query = f"SELECT {listed} FROM pgstrata.{table} AS t ORDER BY t.ctid LIMIT {_SHOWN}"
    return [
        Orphan(
            table=each.entry.relation,
            key=", ".join(f"{name}={row[name]}" for name in each.entry.key),
            why=row[why],
        )
        for row in ask(session, query)
    ]


def _advance(session: Session, value: SequenceValue) -> bool:
    """Set a sequence to where it stood, unless it is there or further; whether it was set."""
    [found] = session.rows(topic("archive")["sequence"], name=value.name)
    now = ask(session, f"SELECT last_value, is_called FROM {relation_text(value.name)}")[0]
    sign = -1 if found["descending"] else 1
    if (value.last * sign, value.called) <= (now["last_value"] * sign, now["is_called"]):
        return False
    session.rows(topic("archive")["set_sequence"], name=value.name, last=value.last, called=value.called)
    return True
