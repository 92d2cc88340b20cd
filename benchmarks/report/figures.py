"""What the results say of a case: medians, spread, and whether a goal is met."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.case import FLOOR, Case, Goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A column's figures; `unable` says why there are none. `peak` is in MB, the largest of all runs."""

    name: str
    version: str
    seconds: tuple[float, ...]
    peak: float | None
    unable: str

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A goal, and how it ended. `limit` is in seconds (of `peak` in MB), `line` what it is made of; `met` is None where one
    of the two could not be measured. `floor` is what could be reached at best, where a case has that."""

    words: str
    line: str
    limit: float | None
    reached: str
    met: bool | None
    floor: str = ""

    @property
    def verdict(self) -> str:
        return {True: "met", False: "**missed**", None: "not measured"}[self.met]


def bars(case: Case, measurement: Mapping[str, Any]) -> list[Bar]:
    """The columns that a case shows."""
    columns = measurement["columns"]
    return [_bar(name, columns[name]) for name in case.columns or columns if name in columns]


def _bar(name: str, column: Mapping[str, Any]) -> Bar:
    peaks = [peak for peak in column["peak_kilobytes"] if peak]
    return Bar(
        name=name,
        version=column["version"],
        seconds=tuple(column["seconds"]),
        peak=max(peaks) / 1024 if peaks else None,
        unable=column["unable"] or ("" if column["seconds"] else "no run"),
    )


def judge(goal: Goal, shown: list[Bar]) -> Judged:
    """Hold the medians against a goal."""
    able = {bar.name: bar for bar in shown if not bar.unable}
    ours = able.get(goal.ours)
    if goal.kind == "peak":
        peak = ours.peak if ours else None
        words = f"peak memory of `{goal.ours}` at most {goal.at_most:.0f} MB"
        met = None if peak is None else peak <= goal.at_most
        return Judged(words=words, line="", limit=None, reached=f"{peak:.0f} MB" if peak else "–", met=met)
    against = min((able[name] for name in goal.against if name in able), key=lambda bar: bar.median, default=None)
    floor: Bar | None = None
    named = f"`{goal.against[0]}`" if len(goal.against) == 1 else "the fastest of the others"
    short = against.name if against else goal.against[0]
    if goal.kind == "more":
        words, line = f"at most {goal.at_most} s more than {named}", f"{short} + {goal.at_most} s"
        limit = against.median + goal.at_most if against else None
        reached = f"{ours.median - against.median:.2f} s" if ours and against else "–"
    else:
        floor = able.get(FLOOR)
        words, line = f"at most {goal.at_most} × {named}", f"{goal.at_most} × {short}"
        limit = against.median * goal.at_most if against else None
        reached = f"{ours.median / against.median:.3g}" if ours and against else "–"
    met = None if limit is None or ours is None else ours.median <= limit
    lowest = f"{floor.median / against.median:.3g}" if floor and against and floor is not against else ""
    return Judged(words=words, line=line, limit=limit, reached=reached, met=met, floor=lowest)


def shown_seconds(value: float) -> str:
    """Three figures are more than any of these are good for."""
    return f"{value:.3f} s" if value < 1 else f"{value:.2f} s" if value < 10 else f"{value:.1f} s"
