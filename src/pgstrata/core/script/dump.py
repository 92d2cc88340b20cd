"""What a pg_dump says of itself in the comments around its statements, and the blocks that are its own."""

from __future__ import annotations

import re

_VERSIONS = re.compile(rb"^-- Dumped (?P<by>from database|by pg_dump) version (?P<version>[^\r\n]*)", re.MULTILINE)
_COMPLETE = b"-- PostgreSQL database dump complete"
_RESTRICT = re.compile(rb"\\(?P<word>un)?restrict[ \t]+(?P<key>[A-Za-z0-9]+)[ \t]*")
# pg_dump writes a large object as BEGIN; lo_open; lowrite …; lo_close; COMMIT; (dumpLO in pg_backup_db.c)
_LARGE_OBJECT = re.compile(rb"SELECT pg_catalog\.lo(?:write|_open|_close|_create|_from_bytea|_put)\(")

# The first bytes of what pg_restore reads, and not psql.
ARCHIVE = b"PGDMP"
COMPRESSED = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd", b"\x04\x22\x4d\x18": "lz4", b"PK": "zip"}


def versions(lead: bytes) -> dict[str, str]:
    """The versions that a dump's header names: `server` and `pg_dump`; empty for any other comment."""
    if b"-- Dumped " not in lead:
        return {}
    return {
        "server" if found["by"] == b"from database" else "pg_dump": found["version"].decode("ascii", "replace")
        for found in _VERSIONS.finditer(lead)
    }


def without_versions(lead: bytes) -> bytes:
    """The same comment with the two versions cut out: they change with every upgrade and mean nothing for the data."""
    return _VERSIONS.sub(rb"-- Dumped \g<by> version", lead) if b"-- Dumped " in lead else lead


def says_complete(lead: bytes) -> bool:
    """Whether this comment is the one that pg_dump writes last."""
    return _COMPLETE in lead


def restrict_key(command: bytes) -> tuple[bool, str] | None:
    r"""For `\restrict KEY` (True, KEY), for `\unrestrict KEY` (False, KEY), for any other meta-command None."""
    found = _RESTRICT.fullmatch(command)
    return (found["word"] is None, found["key"].decode()) if found else None


def is_large_object_call(text: bytes) -> bool:
    """Whether a statement is one of those that pg_dump writes for a large object."""
    return _LARGE_OBJECT.match(text) is not None
