"""Rows that a reverse would lose, kept inside the database, and brought back.

    losses = find_losses(session, act)                            # tries the act and takes it back
    entries, sequences = archive(session, losses, label="disable billing")
    act()                                                         # and the event, with `plain(entries)` in its detail
    …
    restored = restore(session, entries, sequences)

All of it in the caller's open transaction; nothing here commits. Invariant: between `find_losses` and the end of that
transaction nobody else writes into the tables concerned, so what is archived is what the act takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pgstrata.core.plan.history import LedgerEvent
from pgstrata.errors import Refused
from pgstrata.postgres.archives.archived import (
    TABLE,
    Column,
    Entry,
    Losses,
    SequenceValue,
    close,
    columns_of,
    exact,
    keys_of,
    plain,
    quoted,
    source,
    tell,
)
from pgstrata.postgres.archives.losses import find_losses
from pgstrata.postgres.archives.restore import RESTORED, Orphan, Restored, restore
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

__all__ = [
    "Archive", "Entry", "Losses", "Orphan", "Restored", "SequenceValue", "archive", "archives", "drop_archive",
    "find_losses", "plain", "restore",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """What one event archived, as far as it is still there. `tables` are all its tables in the schema pgstrata, with those
    that a restore made; `rows` and `bytes` theirs; `restored`: its rows were brought back."""

    event: int
    at: str
    label: str
    entries: tuple[Entry, ...]
    sequences: tuple[SequenceValue, ...]
    tables: tuple[str, ...]
    rows: int
    bytes: int
    restored: bool


def archive(session: Session, losses: Losses, *, label: str) -> tuple[list[Entry], list[SequenceValue]]:
    """Copy the rows of `losses`, found in this very transaction, into tables of the schema pgstrata.

    Each column becomes text; only the role that archives may read the tables, as rows can hold secrets. `label` is said
    in the tables' comments.
    """
    if losses.transaction != session.rows(topic("archive")["transaction"])[0]["id"]:
        raise ValueError("losses are archived in the transaction in which they were found")
    prefix = f"archive_{session.rows(topic('archive')['next'])[0]['id']}"
    entries: list[Entry] = []
    with exact(session):
        for relation in losses.tables:
            entries.append(
                _rows(session, relation, f"{prefix}_{len(entries) + 1}", whole=relation not in losses.remade)
            )
        for relation in losses.touched:
            places = losses.places[relation]
            entries.append(_rows(session, relation, f"{prefix}_{len(entries) + 1}", whole=False, places=places))
        for relation, lost in losses.columns.items():
            entries.append(_columns(session, relation, lost, f"{prefix}_{len(entries) + 1}"))
        for entry in entries:
            what = f"columns {', '.join(entry.lost)} of" if entry.lost else "rows of"
            close(session, entry.table, f"{what} {entry.relation}; {label}")
    for entry in entries:
        if entry.kind == "table" and entry.rows != losses.rows[entry.relation]:
            raise Refused(
                f"{session.target}: {entry.relation} has {losses.rows[entry.relation]} rows to archive, and"
                f" {entry.rows} were found",
                hint="Nothing was changed. Run the command again.",
            )
    return entries, list(losses.sequences)


def _rows(session: Session, relation: str, table: str, *, whole: bool, places: Sequence[str] | None = None) -> Entry:
    kept = [each for each in columns_of(session, relation) if not each.generated]
    where, values = "", {}
    if places is not None:
        where = " WHERE (t.tableoid::text || t.ctid::text) IN (SELECT unnest(%(places)s::text[]))"
        values = {"places": list(places)}
    rows = _copy(session, relation, table, kept, where, **values)
    keys = keys_of(session, relation)
    return Entry(
        relation=relation,
        kind="table",
        columns=tuple((each.name, each.type) for each in kept),
        key=keys[0].columns if keys else (),
        table=table,
        rows=rows,
        whole=whole,
    )


def _columns(session: Session, relation: str, lost: Sequence[str], table: str) -> Entry:
    """Every row with the columns that go, also where they are null: a default must not take the null's place."""
    every = [each for each in columns_of(session, relation) if not each.generated]
    keys = [each for each in keys_of(session, relation) if not set(each.columns) & set(lost)]
    key = keys[0].columns if keys else ()
    kept = [each for each in every if not key or each.name in key or each.name in lost]
    return Entry(
        relation=relation,
        kind="columns",
        columns=tuple((each.name, each.type) for each in kept),
        key=key,
        table=table,
        rows=_copy(session, relation, table, kept, ""),
        lost=tuple(lost),
        whole=False,
    )


def _copy(session: Session, relation: str, table: str, columns: Sequence[Column], where: str, **values: Any) -> int:
    listed = ", ".join(f"{each.as_text} AS {quoted(each.name)}" for each in columns)
    only = source(session, relation)
    return tell(session, f"CREATE TABLE pgstrata.{table} AS SELECT {listed} FROM {only} AS t{where}", **values)


def archives(session: Session, events: Iterable[LedgerEvent], *, without_tables: bool = False) -> list[Archive]:
    """The archives of a ledger's events that are still there, oldest first; with `without_tables` also those that hold
    nothing but where sequences stood, which is in the event itself and not dropped."""
    there = {row["name"]: row for row in session.rows(topic("archive")["tables"])}
    found = []
    for event in events:
        entries = tuple(Entry.from_json(each) for each in event.detail.get("archive") or ())
        sequences = tuple(SequenceValue.from_json(each) for each in event.detail.get("sequences") or ())
        own = [each.table for each in entries if TABLE.fullmatch(each.table) and each.table in there]
        if not own and not (without_tables and sequences and not entries):
            continue
        tables = [name for each in own for name in (each, f"{each}_left", f"{each}_replaced") if name in there]
        comment = (there[own[0]]["comment"] if own else "") or ""
        found.append(
            Archive(
                event=event.id,
                at=event.at,
                label=comment.removesuffix(RESTORED).partition("; ")[2],
                entries=entries,
                sequences=sequences,
                tables=tuple(tables),
                rows=sum(each.rows for each in entries if each.table in own),
                bytes=sum(there[name]["bytes"] for name in tables),
                restored=bool(own) and all((there[name]["comment"] or "").endswith(RESTORED) for name in own),
            )
        )
    return found


def drop_archive(session: Session, archive: Archive) -> None:
    """Drop an archive's tables, in the caller's transaction."""
    for table in archive.tables:
        if TABLE.fullmatch(table):
            tell(session, f"DROP TABLE IF EXISTS pgstrata.{table}")
