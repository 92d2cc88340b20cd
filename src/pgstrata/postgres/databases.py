"""Databases of a server, made and looked for."""

from __future__ import annotations

import contextlib

import psycopg
from psycopg import sql


def create_database(conninfo: str, name: str) -> None:
    """Create a database where there is none, from template0, in UTF-8. `conninfo` leads to another database there."""
    with contextlib.closing(psycopg.connect(conninfo, autocommit=True)) as connection:
        if connection.execute("SELECT 1 FROM pg_catalog.pg_database WHERE datname = %s", [name]).fetchone():
            return
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(sql.Identifier(name))
        with contextlib.suppress(psycopg.errors.DuplicateDatabase):
            connection.execute(statement)
