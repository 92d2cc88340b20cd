"""What a rollback shows before it, and says after it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pgstrata.core.catalog.drift import Drift
from pgstrata.errors import PgstrataError
from pgstrata.operations.rollbacks.standing import Standing

_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class RolledBack:
    """What was done to one target. `kept` is the database that was live, empty where it still is; `window` the seconds in
    which clients could not connect; `rows` those that left live use, by table."""

    target: str
    run_id: str
    to: str  # `baseline`, a number, `run:ID`, `kept:NAME`, or `undo`
    undone: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()  # those of `undone` that are pending now: the next apply applies them again
    back: tuple[str, ...] = ()  # numbers that it lacked before
    kept: str = ""
    tables: tuple[str, ...] = ()  # of the schema pgstrata, which hold what was taken back in the database itself
    window: float = 0.0
    rows: Mapping[str, int] = field(default_factory=dict)
    now: Mapping[str, int] = field(default_factory=dict)  # the rows in their place
    restored: Mapping[str, Any] = field(default_factory=dict)  # of `undo`: rows that were kept, and are back

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            "target": self.target,
            "run_id": self.run_id,
            "to": self.to,
            "undone": list(self.undone),
            "waiting": list(self.waiting),
            "back": list(self.back),
            "kept": self.kept,
            "tables": list(self.tables),
            "window": round(self.window, 3),
            "rows": dict(self.rows),
            "now": dict(self.now),
            "restored": dict(self.restored),
        }


def connected(standing: Standing) -> tuple[str, ...]:
    """Who is connected to the live database, but for this run."""
    mine = standing.session.who.application_name
    return tuple(each for each in standing.maintenance.clients() if mine not in each)


def objects_text(change: Drift) -> Iterator[str]:
    """Which objects go, come, and change: `change` is from what comes to what is live."""
    words = (("extra", "goes"), ("missing", "comes"), ("changed", "becomes as it was"))
    for what, word in words:
        found = [each for each in change.differences if each.what == what]
        shown = dict.fromkeys(f"{each.kind} {each.name}" for each in found)
        yield from (f"{word}: {each}" for each in list(shown)[:_SHOWN])
        if len(shown) > _SHOWN:
            yield f"{word}: {len(shown) - _SHOWN} more objects"


def rows_text(rows: Mapping[str, int], instead: Mapping[str, int]) -> Iterator[str]:
    """How many rows come in the place of those that leave, and the tables of which the number is another one."""
    total, tables = sum(instead.values()), sum(1 for each in instead.values() if each)
    yield f"in the place of the rows that leave: {total:,} in {tables} table{'' if tables == 1 else 's'}"
    other = [name for name in sorted({*rows, *instead}) if rows.get(name, 0) != instead.get(name, 0)]
    for name in other[:_SHOWN]:
        yield f"rows of {name}: {rows.get(name, 0):,} now, {instead.get(name, 0):,} then"
    if len(other) > _SHOWN:
        yield f"rows of {len(other) - _SHOWN} more tables are not as many then"


def note_done(error: PgstrataError, done: Sequence[RolledBack]) -> None:
    """Name the targets that were swapped before an error, and stay as they are now."""
    for each in done:
        way = f"--to kept:{each.kept}" if each.to == "undo" else "--undo"
        error.add_note(f"{each.target}: done before it, and stays so; pgstrata rollback {each.target} {way} goes back.")
