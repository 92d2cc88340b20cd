"""Lines whose part somebody wants to be enriched: what the service's queue holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from generator.awkward import TEXTS
from generator.boms import Bom, Line
from generator.dice import Dice, identity
from generator.parts import Part
from generator.scale import NOW


@dataclass(frozen=True, slots=True)
class Request:
    """One place in the queue."""

    id: UUID
    ticket: int
    bom: Bom
    line: Line
    part: Part | None
    status: str
    priority: int
    attempts: int
    error: str | None

    @property
    def locked_by(self) -> str | None:
        return f"worker-{self.ticket % 3}" if self.status == "working" else None

    @property
    def locked_at(self) -> datetime | None:
        return NOW - timedelta(seconds=self.ticket % 300) if self.status == "working" else None

    @property
    def steps(self) -> list[tuple[str | None, str, datetime]]:
        """Its way so far: from which status, to which, when."""
        at = self.bom.created_at
        made: list[tuple[str | None, str, datetime]] = [(None, "waiting", at)]
        if self.status != "waiting":
            made.append(("waiting", "working", at + timedelta(minutes=self.ticket % 7 + 1)))
        if self.status in ("done", "failed"):
            made.append(("working", self.status, at + timedelta(minutes=self.ticket % 7 + 2, seconds=self.ticket % 50)))
        return made


def requests(boms: list[Bom]) -> list[Request]:
    """One for every third line that has a component."""
    lines = [(bom, line) for bom in boms for line in bom.lines if line.component]
    return [_request(ticket, bom, line) for ticket, (bom, line) in enumerate(lines[::3], start=5001)]


def _request(ticket: int, bom: Bom, line: Line) -> Request:
    dice = Dice("queue", line.id)
    part = line.component.part if line.component else None
    status = dice.weighted((("done", 5), ("waiting", 3), ("failed", 1), ("working", 1))) if part else "failed"
    return Request(
        id=identity("queue", line.id),
        ticket=ticket,
        bom=bom,
        line=line,
        part=part,
        status=status,
        priority=dice.between(1, 9),
        attempts=0 if status == "waiting" else dice.between(1, 5),
        error=dice.pick(TEXTS) if status == "failed" else None,
    )
