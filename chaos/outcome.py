"""What came of a try, and the count of a case's tries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """How a try ended."""

    SURVIVED = "survived"
    LOST = "lost"
    TWICE = "done twice"
    UNCLEAR = "unclear"  # nothing is lost and nothing done twice, but the end was none, or not the documented one
    UNABLE = "unable"  # this machine cannot be made to break in that way


class NotSurvived(Exception):
    """Base of what a try raises. The message says what was seen."""

    kind = Kind.UNCLEAR


class Lost(NotSurvived):
    """Something is not there that should be."""

    kind = Kind.LOST


class DoneTwice(NotSurvived):
    """Something is there twice, or was done twice."""

    kind = Kind.TWICE


class Unclear(NotSurvived):
    """The command did not end, or not as it is documented."""

    kind = Kind.UNCLEAR


class Unable(NotSurvived):
    """It could not be tried; the reason."""

    kind = Kind.UNABLE


class Missed(Exception):
    """The moment came after the command's end: nothing was broken, and the try is to be made with another moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One try. `what` says what was seen where it did not survive."""

    number: int
    kind: Kind
    what: str = ""


@dataclass(slots=True)
class Count:
    """The tries of a case. What was unable is not among those tried."""

    kinds: dict[Kind, int] = field(default_factory=lambda: dict.fromkeys(Kind, 0))
    failures: list[dict[str, Any]] = field(default_factory=list)  # number and what was seen
    unable: list[str] = field(default_factory=list)  # each reason once

    def add(self, outcome: Outcome) -> None:
        self.kinds[outcome.kind] += 1
        if outcome.kind is Kind.UNABLE:
            if outcome.what not in self.unable:
                self.unable.append(outcome.what)
        elif outcome.kind is not Kind.SURVIVED:
            self.failures.append({"try": outcome.number, "kind": outcome.kind.value, "what": outcome.what})

    @property
    def tried(self) -> int:
        return sum(self.kinds.values()) - self.kinds[Kind.UNABLE]

    @property
    def survived(self) -> bool:
        """Whether every try survived that could be made."""
        return not self.failures

    def as_json(self) -> Mapping[str, Any]:
        """The figures, the failures and the reasons for what was unable."""
        figures = {kind.value: number for kind, number in self.kinds.items()}
        return {"tried": self.tried, **figures, "failures": self.failures, "why unable": self.unable}
