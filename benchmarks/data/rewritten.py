"""What pg_dump writes, made fit for tools that give a script to a driver and not to psql."""

from __future__ import annotations

import re

_PSQL = re.compile(rb"^\\(?:un)?restrict .*\n", re.MULTILINE)


def for_drivers(dump: bytes) -> bytes:
    """A dump without COPY, without its `\\restrict` lines, and with the search path as it was at its end: pg_dump empties it,
    and then a tool may not find its own table."""
    return _PSQL.sub(b"", dump) + b"\nRESET search_path;\n"
