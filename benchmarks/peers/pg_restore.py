"""pg_restore: the server's own."""

from __future__ import annotations

from pathlib import Path

from benchmarks.measurement import Command, one
from benchmarks.place import Place


def pg_restore(place: Place, database: str, archive: Path, *, jobs: int) -> Command:
    """pg_restore of an archive, with so many sessions; any error ends it."""
    words: list[str | Path] = ["pg_restore", "--exit-on-error", f"-j{jobs}", "-d", database, archive]
    return one(words, place.work, place.environment())
