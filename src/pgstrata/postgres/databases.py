"""Databases of a server: made, cloned from templates, dropped."""

from __future__ import annotations

import contextlib
import zlib
from typing import Any, LiteralString
from urllib.parse import quote, urlencode

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated

_LOOKS = 40  # round trips, a few milliseconds in all
_CLASS = 1885827957  # of advisory locks; the targets' own have the number before it
_NAME_LIMIT = 63  # bytes of an identifier; longer ones are cut by the server


def create_database(conninfo: str, name: str) -> None:
    """Create a database where there is none, from template0, in UTF-8. `conninfo` leads to another database there."""
    with contextlib.closing(psycopg.connect(conninfo, autocommit=True)) as connection:
        if connection.execute("SELECT 1 FROM pg_catalog.pg_database WHERE datname = %s", [name]).fetchone():
            return
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(sql.Identifier(name))
        with contextlib.suppress(psycopg.errors.DuplicateDatabase):
            connection.execute(statement)


def as_url(conninfo: str) -> str:
    """A connection string as a URL, which every driver reads; a socket's folder becomes the parameter `host`."""
    words = {name: str(value) for name, value in conninfo_to_dict(conninfo).items() if value is not None}
    user, password = (quote(words.pop(name, ""), safe="") for name in ("user", "password"))
    database, host = words.pop("dbname", ""), words.get("host", "")
    who = f"{user}:{password}@" if password else f"{user}@" if user else ""
    where = ""
    if host and not host.startswith(("/", "@")) and "," not in host:
        shown = f"[{host}]" if ":" in host else quote(host)
        where = shown + (f":{words['port']}" if "port" in words else "")
        words = {name: value for name, value in words.items() if name not in ("host", "port")}
    more = f"?{urlencode(words, quote_via=quote)}" if words else ""
    return f"postgresql://{who}{where}/{quote(database, safe='')}{more}"


class Databases:
    """The databases that one session of tests has on a server; all their names begin with `prefix`.

    The connection holds a lock in the name of the prefix, shared with other processes of the session: what is found
    under a prefix whose lock nobody holds was left behind by a session that was killed. A template is finished when it
    is marked as one; nobody can connect to it then, which CREATE DATABASE needs of its source.
    """

    def __init__(self, conninfo: str, prefix: str, *, copy_files: bool = False) -> None:
        """`conninfo` leads to a database to stand in. `copy_files` makes the server copy a template's files (15 and
        newer): faster where it has memory for a disk, and a checkpoint before and after each clone."""
        self.prefix = prefix
        self._conninfo = conninfo
        with translated("the server for tests"):
            self._connection = psycopg.connect(conninfo, autocommit=True)
        version = self._connection.info.server_version
        self._strategy = sql.SQL(" STRATEGY FILE_COPY" if copy_files and version >= 150000 else "")
        self._run("SELECT pg_advisory_lock_shared(%s, %s)", _key(prefix))

    def conninfo(self, name: str) -> str:
        """Where a database is."""
        return make_conninfo(self._conninfo, dbname=name)

    def name(self, *words: str) -> str:
        """A name under the prefix, as long as the server allows."""
        return "_".join((self.prefix, *words)).encode()[:_NAME_LIMIT].decode(errors="ignore")

    def create(self, name: str, template: str = "") -> None:
        """Create a database: empty, or a copy of a template with the settings that belong to the database."""
        if not template:
            self._do("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'", name)
            return
        self._do("CREATE DATABASE {} TEMPLATE {}{strategy}", name, template)
        settings = self._run(topic("databases")["settings"], {"template": template, "copy": name})
        for (statement,) in settings.fetchall():
            self._run(statement)

    def finish(self, name: str) -> None:
        """Make a database a template."""
        self._settle(name)
        self._do("ALTER DATABASE {} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false", name)

    def finished(self, name: str) -> bool:
        """Whether there is a finished template of that name."""
        query = "SELECT datistemplate FROM pg_catalog.pg_database WHERE datname = %s"
        return self._run(query, [name]).fetchone() == (True,)

    def drop(self, name: str) -> None:
        """Drop a database, a template too, whoever is still connected to it."""
        if self.finished(name):
            self._do("ALTER DATABASE {} WITH IS_TEMPLATE false", name)
        if not self._settle(name):
            self._run("SELECT pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE datname = %s", [name])
            self._settle(name)
        self._do("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def drop_all(self) -> None:
        """Drop everything under the prefix."""
        for name in self._names(self.prefix):
            self.drop(name)

    def sweep(self) -> None:
        """Drop what sessions that were killed have left on this server: nobody holds the lock of their prefix."""
        stem = self.prefix.rsplit("_", 1)[0]
        left = {name[: len(self.prefix)] for name in self._names(stem) if len(name) > len(self.prefix)} - {self.prefix}
        for prefix in sorted(left):
            if self._run("SELECT pg_try_advisory_lock(%s, %s)", _key(prefix)).fetchone() == (True,):
                try:
                    for name in self._names(prefix):
                        self.drop(name)
                finally:
                    self._run("SELECT pg_advisory_unlock(%s, %s)", _key(prefix))

    def close(self) -> None:
        self._connection.close()

    def _names(self, prefix: str) -> list[str]:
        query = r"SELECT datname FROM pg_catalog.pg_database WHERE starts_with(datname, %s || '_') ORDER BY 1"
        return [name for (name,) in self._run(query, [prefix]).fetchall()]

    def _settle(self, name: str) -> bool:
        """Whether sessions that are just ending have ended. DROP DATABASE looks twice, with a tenth of a second between."""
        query = "SELECT FROM pg_catalog.pg_stat_activity WHERE datname = %s"
        return any(not self._run(query, [name]).fetchall() for _ in range(_LOOKS))

    def _run(self, query: Any, values: Any = None) -> psycopg.Cursor[Any]:
        with translated("the server for tests"):
            return self._connection.execute(query, values)

    def _do(self, statement: LiteralString, *names: str) -> None:
        parts: list[sql.Composable] = [sql.Identifier(name) for name in names]
        self._run(sql.SQL(statement).format(*parts, strategy=self._strategy))


def _key(prefix: str) -> tuple[int, int]:
    return _CLASS, zlib.crc32(prefix.encode()) >> 1
