"""One numbered file, one checksum, one target."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

NUMBER = re.compile(r"[0-9]{1,9}")  # not \d: it takes every script's digits
NAME = re.compile(rf"(?P<number>{NUMBER.pattern})_[^/\\]*\.sql")
REVERSE = re.compile(rf"{NUMBER.pattern}_[^/\\]*\.down\.sql")


class Kind(StrEnum):
    """Whether a migration is a target's whole first state, or changes what came before."""

    BASELINE = "baseline"
    VERSIONED = "versioned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a migration adds, checked before its commit: counts by kind of object, and objects by name."""

    counts: Mapping[str, int] = field(default_factory=dict)
    objects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """An entry of the manifest."""

    number: str  # as the file's name spells it: `007`
    file: str
    target: str
    kind: Kind = Kind.VERSIONED
    plane: str = ""  # what it travels with; the target's own where the manifest says nothing
    feature: str = ""
    requires: tuple[str, ...] = ()  # numbers, of other targets too
    transaction: bool = True
    expect: Expectation | None = None
    backup: str = ""
    supersedes: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    entry: int = 0  # its place among the manifest's entries, from 0
    order: int = field(init=False, compare=False, repr=False)  # its number as a number; -1 where it has none

    def __post_init__(self) -> None:
        object.__setattr__(self, "order", int(self.number) if self.number.isdecimal() else -1)

    @property
    def baseline(self) -> bool:
        return self.kind is Kind.BASELINE
