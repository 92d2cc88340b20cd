"""Where a case works: its own server in memory, databases that are copies of a state, and a folder."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.server import Server
from pgstrata.programs import Installation, choose_postgres

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".tools" / "chaos"

# Of the server that cases share: prepared transactions are those of `apply --atomic`.
SETTINGS = ("max_connections = 200", "max_prepared_transactions = 20")
# What was committed was given to the kernel to write, whatever is killed then.
DURABLE = ("fsync = on", "synchronous_commit = on", "full_page_writes = on")


@dataclass(slots=True)
class Place:
    """`server` is one that is never broken; a case that breaks its server asks for one of its own."""

    server: Server
    folder: Path
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def number(self) -> int:
        """A number that nobody else here has."""
        return next(self._numbers)

    @contextlib.contextmanager
    def own_server(self, *settings: str) -> Iterator[Place]:
        """The same place with a server that may be broken, with these settings."""
        with Sandbox(self.server.installation, settings=settings, place=roomy_memory(0)) as server:
            yield self.beside(server)

    def beside(self, server: Server) -> Place:
        """The same place with another server."""
        return Place(server, self.folder, self._numbers)

    # ---- databases

    def database(self, name: str, template: str = "template0") -> str:
        """A connection string to a new database, a copy of another one."""
        with self.maintenance() as connection:
            words = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy")
            connection.execute(words.format(sql.Identifier(name), sql.Identifier(template)))
        return self.server.conninfo(name)

    def family(self, name: str) -> list[str]:
        """The databases that stand beside one: their names begin with its own."""
        with self.maintenance() as connection:
            query = "SELECT datname FROM pg_database WHERE starts_with(datname, %s) ORDER BY 1"
            return [row[0] for row in connection.execute(query, [f"{name}_"]).fetchall()]

    def open_up(self, name: str) -> str:
        """A connection string to a kept database, which lets nobody in until now."""
        with self.maintenance() as connection:
            connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(sql.Identifier(name)))
        return self.server.conninfo(name)

    def drop(self, names: Sequence[str]) -> None:
        """Drop databases with all that stand beside them, prepared transactions and sessions included."""
        with self.maintenance() as connection:
            for name in names:
                for each in [*self.family(name), name]:
                    self._drop(connection, each)

    def _drop(self, connection: psycopg.Connection[Any], name: str) -> None:
        found = connection.execute("SELECT gid FROM pg_prepared_xacts WHERE database = %s", [name]).fetchall()
        for (gid,) in found:
            with psycopg.connect(self.server.conninfo(name), autocommit=True) as inside:
                inside.execute(sql.SQL("ROLLBACK PREPARED {}").format(sql.Literal(gid)))
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    @contextlib.contextmanager
    def maintenance(self) -> Iterator[psycopg.Connection[Any]]:
        """A session beside all databases."""
        with psycopg.connect(self.server.conninfo("postgres"), autocommit=True) as connection:
            yield connection


@contextlib.contextmanager
def opened(folder: Path, installation: Installation | None = None) -> Iterator[Place]:
    """A place with a new server, by default the wheel's; `folder` is made."""
    folder.mkdir(parents=True, exist_ok=True)
    chosen = installation or choose_postgres("wheel")
    with Sandbox(chosen, settings=SETTINGS, place=roomy_memory(0)) as server:
        yield Place(server, folder)
