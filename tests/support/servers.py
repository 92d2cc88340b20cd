"""Databases of a test's own on a running server."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator

import psycopg
from psycopg import sql

from pgstrata.postgres.server import Server

_numbers = itertools.count()


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
