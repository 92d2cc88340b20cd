"""Databases beside a target's own: what their names say, and the mark in their comments.

A rollback builds a database beside the live one, proves it, and swaps the two by renaming. At any moment the names alone
say how far that has come:

    new         being built; nobody needs it
    ready       built and proven, not yet swapped in
    kept        was live until it was replaced
    checkpoint  a copy from before a run

Invariant: a database counts as ours only where its name and the mark in its comment agree, in phase, stamp and owner.
Whatever else is called like this is somebody else's, and is never touched.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

NEW: Final = "new"
READY: Final = "ready"
KEPT: Final = "kept"
CHECKPOINT: Final = "checkpoint"
PHASES: Final = (NEW, READY, KEPT, CHECKPOINT)

_FORMAT = 1
_LIMIT = 63  # bytes of an identifier; the server cuts longer ones
_NAME = re.compile(r".*_(new|ready|kept|checkpoint)_([0-9]{8}_[0-9]{6})(?:_([0-9A-Za-z-]+))?", re.DOTALL)
_STAMP = re.compile(r"[0-9]{8}_[0-9]{6}")
_SUFFIX = re.compile(r"[0-9A-Za-z-]{0,16}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What the comment of a database beside a live one says. `was` holds a kept database's own properties that were put
    aside: `comment` and `allow` (connections)."""

    of: str  # the live database's name
    phase: str
    stamp: str
    run: str
    at: str  # ISO 8601, by the server's clock
    was: Mapping[str, Any] = field(default_factory=dict)

    def text(self) -> str:
        """The comment."""
        value: dict[str, Any] = {"pgstrata": _FORMAT, "of": self.of, "phase": self.phase, "stamp": self.stamp}
        value |= {"run": self.run, "at": self.at}
        return json.dumps(value | ({"was": dict(self.was)} if self.was else {}), ensure_ascii=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A database beside a live one: its name and its mark agree."""

    name: str
    phase: str
    stamp: str
    run: str
    at: str
    size: int  # bytes; 0 where the role may not ask
    of: str
    age: float = 0.0  # seconds since `stamp`, by the server's clock
    clients: tuple[str, ...] = ()  # a line each
    open: bool = False  # takes connections
    broken: bool = False  # its DROP was cut off: the server lets nobody in, and only drops it
    was: Mapping[str, Any] = field(default_factory=dict)


def name(database: str, phase: str, stamp: str, suffix: str = "") -> str:
    """The name of a database beside `database`. One that would be too long keeps its beginning and gets a hash.

    Raises ValueError for a phase, a stamp or a suffix of another form than YYYYMMDD_HHMMSS and letters, digits, hyphens.
    """
    if phase not in PHASES or not _STAMP.fullmatch(stamp) or not _SUFFIX.fullmatch(suffix):
        raise ValueError(f"no name of a database beside another: {phase!r}, {stamp!r}, {suffix!r}")
    tail = f"_{phase}_{stamp}" + (f"_{suffix}" if suffix else "")
    if len(database.encode()) + len(tail) <= _LIMIT:
        return database + tail
    tail = f"_{zlib.crc32(database.encode()):08x}{tail}"
    return database.encode()[: _LIMIT - len(tail)].decode(errors="ignore") + tail


def parse(name: str) -> tuple[str, str] | None:
    """(phase, stamp) of a name of that form, whoever gave it; None for another."""
    found = _NAME.fullmatch(name)
    return (found[1], found[2]) if found else None


def suffix_of(name: str) -> str:
    """What stands behind the stamp; empty for nothing."""
    found = _NAME.fullmatch(name)
    return (found[3] or "") if found else ""


def looks_beside(name_: str, database: str) -> bool:
    """Whether a database is called as one beside `database` would be."""
    found = parse(name_)
    return found is not None and _is_named(name_, database, *found)


def read_mark(name_: str, comment: str) -> Mark | None:
    """The mark of a database; None where its comment is none, or speaks of another database, phase or stamp than its
    name."""
    found = parse(name_)
    try:
        value = json.loads(comment) if found else None
    except ValueError:
        return None
    if not found or not isinstance(value, dict) or value.get("pgstrata") != _FORMAT:
        return None
    words = {key: value.get(key) for key in ("of", "phase", "stamp", "run", "at")}
    if not all(isinstance(each, str) for each in words.values()):
        return None
    if (words["phase"], words["stamp"]) != found or not _is_named(name_, str(words["of"]), *found):
        return None
    was = value.get("was")
    return Mark(**words, was=was if isinstance(was, dict) else {})  # type: ignore[arg-type]  # each is a string, as asked above


def _is_named(given: str, database: str, phase: str, stamp: str) -> bool:
    return given == name(database, phase, stamp, suffix_of(given)[:16])
