"""The servers that tests run on, and databases of a test's own on one that runs."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg import sql

from pgstrata.postgres.server import Server
from pgstrata.programs import Installation, find_postgres, installation_in

ROOT = Path(__file__).resolve().parents[2]
MAJORS = (15, 17, 18)
_numbers = itertools.count()


def installations() -> dict[int, Installation]:
    """The servers that tests run on, by major version: what is found, and what make has unpacked into .tools."""
    found = {each.version[0]: each for each in reversed(find_postgres())}
    for major in MAJORS:
        bindir = ROOT / ".tools" / f"pg{major}" / "bin"
        if major not in found and (bindir / "postgres").exists():
            found[major] = installation_in(bindir)
    return found


@contextlib.contextmanager
def fresh_database(server: Server, name: str = "") -> Iterator[str]:
    """A new, empty database of a server; its name. Dropped at the end."""
    name = name or f"t{next(_numbers)}"
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
        try:
            yield name
        finally:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
