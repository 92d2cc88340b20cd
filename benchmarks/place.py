"""Where all is measured: a server with PostgreSQL's default settings on a disk, a folder for work, a starter of processes."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg import sql

from benchmarks.contents import Contents, check, contents
from benchmarks.processes import Processes
from pgstrata.postgres.server import Server, data_folder, make_server, open_server
from pgstrata.programs import Installation

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".tools" / "bench"
PEERS = ROOT / ".tools" / "peers"

# make_server asks for `logical`, as a dump may hold publications; here everything is as PostgreSQL comes.
_SETTINGS = ("wal_level = replica",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The server, and what a measurement needs beside it. `large` and `middle` are the sizes of the dumps in MB, `many` is
    how many small migrations there are: a smoke run has less of everything."""

    server: Server
    processes: Processes
    work: Path
    large: int
    middle: int
    many: int

    # ---- addresses

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment of every measured process: the server's own programs first in the PATH."""
        return {
            "PATH": f"{self.server.installation.bindir}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.work),
            "LANG": "C.UTF-8",
            "PGHOST": str(self.server.socket_folder),
            "PGPORT": str(self.server.port),
            "PGUSER": "postgres",
            **(more or {}),
        }

    def url(self, database: str, *, scheme: str = "postgresql", parameter: str = "host") -> str:
        """A database as a URL; drivers differ in what they call the folder of a socket."""
        folder = quote(str(self.server.socket_folder), safe="")
        return f"{scheme}://postgres@/{database}?{parameter}={folder}"

    # ---- databases

    def fresh(self, *names: str, template: str = "template0") -> None:
        """Databases made anew, empty or as copies of one. A checkpoint follows, so that the next run does not pay for what
        this or the run before it has left to be written."""
        with self._maintenance() as connection:
            for name in names:
                self._drop(connection, name)
                words = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
                connection.execute(words)
            connection.execute("CHECKPOINT")

    def checkpoint(self) -> None:
        """Write what is dirty now."""
        with self._maintenance() as connection:
            connection.execute("CHECKPOINT")

    def drop_all(self) -> None:
        """Drop every database but the server's own."""
        with self._maintenance() as connection:
            query = "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'"
            for (name,) in connection.execute(query).fetchall():
                self._drop(connection, name)

    def comment(self, database: str) -> str:
        """The comment on a database; empty where there is none, or no such database."""
        query = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s"
        with self._maintenance() as connection:
            row = connection.execute(query, [database]).fetchone()
        return str(row[0] or "") if row else ""

    def run_sql(self, database: str, script: str) -> None:
        """Run a script."""
        with psycopg.connect(self.server.conninfo(database), autocommit=True) as connection:
            connection.execute(script.encode())

    def run_psql(self, database: str, file: Path) -> None:
        """Run a script by psql, in one transaction."""
        self.server.run("psql", "-Xq1", "-v", "ON_ERROR_STOP=1", "-d", database, "-f", file)

    def contents(self, database: str) -> Contents:
        """What is in a database."""
        return contents(self.server.conninfo(database))

    def check(self, database: str, expected: Contents) -> None:
        """Raises Unable where something else is in a database."""
        check(self.contents(database), expected)

    @contextlib.contextmanager
    def _maintenance(self) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
        with psycopg.connect(self.server.conninfo("postgres"), autocommit=True) as connection:
            yield connection

    @staticmethod
    def _drop(connection: psycopg.Connection[tuple[Any, ...]], name: str) -> None:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    # ---- files

    def folder(self, *names: str) -> Path:
        """A new, empty folder for work."""
        path = self.work.joinpath(*names)
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path

    def script(self, name: str, text: bytes) -> Path:
        """A file with this text, for psql."""
        path = self.work / f"{name}.sql"
        path.write_bytes(text)
        return path

    def server_folder(self, name: str) -> Path:
        """A folder with files that the server itself reads."""
        path = self.server.folder / name
        path.mkdir(exist_ok=True)
        path.chmod(0o755)
        return path


@contextlib.contextmanager
def opened(installation: Installation, *, large: int, middle: int, many: int) -> Iterator[Place]:
    """A new server, running; it is stopped and removed at the end."""
    TOOLS.mkdir(parents=True, exist_ok=True)
    work = TOOLS / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    _remove(installation)
    server = make_server(installation, TOOLS / "server", settings=_SETTINGS)
    os.sync()  # initdb was told not to
    try:
        server.start()
        with Processes(TOOLS) as processes:
            yield Place(server=server, processes=processes, work=work, large=large, middle=middle, many=many)
    finally:
        _remove(installation)


def _remove(installation: Installation) -> None:
    """Stop and remove the server; one of an earlier run that was killed, too."""
    left = open_server(installation, TOOLS / "server")
    if left and left.running():
        left.stop(mode="immediate")
    shutil.rmtree(data_folder(TOOLS / "server"), ignore_errors=True)
