"""What the report says of a measurement: what was measured, the goals, and a paragraph by hand on why it is as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

FLOOR = "the floor"  # the column of what the server alone needs for the same work


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One of our columns against another one, or the fastest of several, by the medians.

    `ratio`: ours is at most so many times the other. `more`: at most so many seconds more. `peak`: our peak memory, in
    any run, is at most so many MB; `against` is empty.
    """

    ours: str
    against: Sequence[str] = ()
    at_most: float
    kind: Literal["ratio", "more", "peak"] = "ratio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`columns` are those to show, where not all of the measurement's; `comment` is Markdown."""

    key: str
    measurement: str
    title: str
    measured: str
    goals: Sequence[Goal]
    comment: str
    columns: Sequence[str] = ()
