"""What is measured, as values: commands, columns, measurements."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


class Unable(Exception):
    """A column cannot do the work, or has done it wrongly: why, in a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A process: its words, folder, and its whole environment."""

    words: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """One run: seconds by the wall, and the peak memory of its largest process; None where it was no process."""

    seconds: float
    peak_kilobytes: int | None = None


# Stages come one after another; the commands of a stage run side by side.
Stages = Sequence[Sequence[Command]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One way to do a measurement's work.

    `before` makes everything as it was before the work, outside of the time. `check` raises Unable where the work was not
    done: a failure that is quick must not count as a time. `work` is what is timed from outside, or a function that
    says itself how many seconds it took.
    """

    name: str
    work: Stages | Callable[[], float]
    before: Callable[[], None] = lambda: None
    check: Callable[[], None] = lambda: None
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """A column that cannot even be tried: a peer that could not be installed."""

    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A measurement, ready to run: its columns, and facts about its data for the report."""

    columns: Sequence[Column | Absent]
    facts: Mapping[str, str] = field(default_factory=dict)
    close: Callable[[], None] = lambda: None


def one(words: Sequence[str | Path], folder: Path, environment: Mapping[str, str]) -> Command:
    """A command of words and paths."""
    return Command(words=tuple(str(word) for word in words), folder=folder, environment=environment)


def in_turn(*commands: Command) -> Stages:
    """Commands one after another."""
    return [[each] for each in commands]
