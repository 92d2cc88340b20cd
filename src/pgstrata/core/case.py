"""One thing that `pgstrata test` tried, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case of a kind; `problem` says in words why it failed, `skipped` why it could not be tried. Neither: it passed."""

    kind: str
    name: str
    seconds: float = 0.0
    problem: str = ""
    skipped: str = ""

    @property
    def outcome(self) -> str:
        """`passed`, `failed` or `skipped`."""
        return "failed" if self.problem else "skipped" if self.skipped else "passed"

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            "kind": self.kind,
            "name": self.name,
            "outcome": self.outcome,
            "seconds": round(self.seconds, 3),
            "problem": self.problem,
            "skipped": self.skipped,
        }
