"""What a command that replaces or drops something is about to do: a value that is shown first, and accepted or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What would be done to one target.

    `rows` are those that leave live use, by table: they stay reachable where `kept` says. `room` is what is needed on the
    server, in bytes, `free` what there is, where that is known.
    """

    action: str  # `rollback to the baseline`, `disable billing`
    target: str
    changes: tuple[str, ...] = ()  # a line each: migrations that are undone, objects that go, files that are written
    statements: tuple[str, ...] = ()  # SQL that will run
    rows: Mapping[str, int] = field(default_factory=dict)
    kept: str = ""
    room: int = 0
    free: int | None = None
    connected: tuple[str, ...] = ()  # clients, a line each
    cut_off: bool = True  # they will lose their connection

    @property
    def leaving(self) -> int:
        """How many rows leave live use."""
        return sum(self.rows.values())

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {**asdict(self), "leaving": self.leaving}


# Shows the proposals and returns when they are accepted; raises Refused when they are not.
Confirm = Callable[[Sequence[Proposal]], None]


def accept_all(_: Sequence[Proposal]) -> None:
    """Accepts everything, unseen: for tests, and for what cannot lose anything."""
