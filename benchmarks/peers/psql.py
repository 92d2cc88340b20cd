"""psql: the server's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.measurement import Command, one
from benchmarks.place import Place


def psql(
    place: Place, database: str, files: Sequence[Path], *, single: bool = False, host: Path | None = None
) -> Command:
    """psql with these files; `single` in one transaction (-1). `host` is the folder of another socket."""
    words: list[str | Path] = ["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-d", database]
    words += ["-1"] if single else []
    for path in files:
        words += ["-f", path]
    return one(words, place.work, place.environment({"PGHOST": str(host)} if host else None))


def server_version(place: Place) -> str:
    """Its version, which is the server's."""
    return ".".join(str(number) for number in place.server.installation.version)
