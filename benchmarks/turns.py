"""Columns in turn: one round warms up, the others count."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

from benchmarks.complaint import complaint
from benchmarks.measurement import Absent, Column, Prepared, Ran, Unable
from benchmarks.place import Place
from pgstrata.errors import PgstrataError


@dataclass(slots=True)
class Measured:
    """What came of a column: its runs without the warm-up, or why it is unable."""

    version: str = ""
    runs: list[Ran] = field(default_factory=list)
    unable: str = ""


def measure(place: Place, prepared: Prepared, *, runs: int) -> dict[str, Measured]:
    """Run the columns in turn. One that fails once is unable, and is not tried again."""
    measured = {
        each.name: Measured(unable=each.why) if isinstance(each, Absent) else Measured(version=each.version)
        for each in prepared.columns
    }
    for number in range(runs + 1):
        for column in prepared.columns:
            found = measured[column.name]
            if isinstance(column, Absent) or found.unable:
                continue
            try:
                ran = _once(place, column)
            except (Unable, PgstrataError) as error:
                found.unable, found.runs = complaint(str(error)), []
                _say(f"  {column.name}: unable: {found.unable}")
                continue
            if number:
                found.runs.append(ran)
            _say(f"  {'warm-up' if not number else f'run {number}'}  {column.name}: {_shown(ran)}")
    return measured


def _once(place: Place, column: Column) -> Ran:
    column.before()
    place.checkpoint()
    ran = Ran(seconds=column.work()) if callable(column.work) else place.processes.run(column.work)
    column.check()
    return ran


def _shown(ran: Ran) -> str:
    peak = f", {ran.peak_kilobytes / 1024:.0f} MB" if ran.peak_kilobytes else ""
    return f"{ran.seconds:.3f} s{peak}"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
