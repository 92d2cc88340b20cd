"""The floor of a dump: what the server alone needs for the same work.

The dump's own statements in their order, each COPY from a file that the server itself reads, with the settings that a tool
may choose: in one transaction of one psql. What any client adds to that is its own time: reading the dump, cutting it,
sending it. The files are made beforehand.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from benchmarks.place import Place
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import CopyData, CopyEnd, Item, Statement
from pgstrata.files.source import PIECE

# What pgstrata chooses of itself has to be here too, and nothing else: then the floor does the same work. None is set as long
# as pgstrata leaves the server's own defaults.
SETTINGS: tuple[str, ...] = ()
FREEZE = False  # COPY … WITH (FREEZE): in the transaction that made the table

_FROM_CLIENT = b"FROM stdin;"


def write_floor(place: Place, dump: Path, *, name: str = "floor") -> Path:
    """The script for psql -1; the data lie in the folder `name` of the server's."""
    folder = place.server_folder(name)
    script = folder / "script.sql"
    options = " WITH (FREEZE)" if FREEZE else ""
    number, data = 0, None
    with script.open("wb") as sink:
        sink.write("".join(f"SET {setting};\n" for setting in SETTINGS).encode())
        for item in _items(dump):
            if isinstance(item, Statement) and item.copies:
                number += 1
                path = folder / f"data{number}"
                data = path.open("wb")
                source = f"FROM '{path}'{options};\n".encode()
                sink.write(item.text.replace(_FROM_CLIENT, source))
            elif isinstance(item, Statement) and item.text:
                sink.write(item.text + b"\n")
            elif isinstance(item, CopyData) and data:
                data.write(item.data)
            elif isinstance(item, CopyEnd) and data:
                data.close()
                _hand_over(place, Path(data.name))
    return script


def _hand_over(place: Place, path: Path) -> None:
    """The server reads it as its own user."""
    if place.server.identity:
        os.chown(path, place.server.identity.uid, place.server.identity.gid)


def _items(dump: Path) -> Iterator[Item]:
    scanner = Scanner()
    with dump.open("rb") as source:
        while piece := source.read(PIECE):
            yield from scanner.feed(piece)
    yield from scanner.finish()
