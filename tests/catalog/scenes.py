"""Databases that have everything, on a server: one as a template, and copies of it that a test may change."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psycopg
from psycopg import sql

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.drift import Difference
from pgstrata.core.catalog.repair import Repair
from pgstrata.core.estate.address import Address
from pgstrata.postgres.catalog import read_catalog, read_once
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import Session, Who, connect
from support.servers import fresh_database

EVERYTHING = Path(__file__).with_name("everything.sql")
ROLES = ("catalog_reader", "catalog_writer", "catalog Eigner")
_numbers = itertools.count()
_OPTIONS = re.compile(r"WITH \(([^()]*)\)")
_RESTRICT = re.compile(rb"^\\(un)?restrict .*\n", re.MULTILINE)


class Scenes:
    """The template of one server, and its catalog."""

    def __init__(self, server: Server, template: str) -> None:
        self.server = server
        self.template = template
        self.catalog = self.read(template)
        self.dump = self.dumped(template)

    @contextlib.contextmanager
    def copy(self) -> Iterator[str]:
        """A database made from the template; its name. Dropped at the end."""
        name = f"scene{next(_numbers)}"
        with psycopg.connect(self.server.conninfo("template1"), autocommit=True) as connection:
            quoted = sql.Identifier(name)
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(quoted, sql.Identifier(self.template)))
            try:
                yield name
            finally:
                connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(quoted))

    @contextlib.contextmanager
    def empty(self) -> Iterator[str]:
        """A database with nothing in it; its name. Dropped at the end."""
        with fresh_database(self.server, f"scene{next(_numbers)}") as name:
            yield name

    def run(self, name: str, script: str) -> None:
        with psycopg.connect(self.server.conninfo(name), autocommit=True) as connection:
            connection.execute(script.encode())

    def repair(self, name: str, repairs: list[Repair]) -> None:
        """Run what was printed, statement by statement."""
        with psycopg.connect(self.server.conninfo(name), autocommit=True) as connection:
            for each in repairs:
                for statement in each.statements:
                    try:
                        connection.execute(statement.encode())
                    except psycopg.Error as error:
                        raise AssertionError(
                            f"{each.difference}: {error}\n{statement}\n\n{printed(repairs)}"
                        ) from error

    def read(self, name: str, *, role: str = "", steady: bool = False) -> Catalog:
        """The catalog of a database, as a role sees it."""
        with contextlib.closing(session(self.server, name)) as opened:
            if role:
                opened.execute(f'SET ROLE "{role}"'.encode())
            return read_catalog(opened, ()) if steady else read_once(opened, ())

    def dumped(self, name: str) -> bytes:
        """What pg_dump says of the schema, without what differs from one call to the next."""
        return _RESTRICT.sub(b"", self.server.run("pg_dump", "--schema-only", name))


def normal(dump: bytes) -> list[str]:
    """A dump's lines, without the order of grants and of options, which says nothing."""
    lines = dump.decode().split("\n")
    return sorted(_OPTIONS.sub(_in_order, each).rstrip(",") for each in lines if each)


def _in_order(found: re.Match[str]) -> str:
    return f"WITH ({', '.join(sorted(found[1].split(', ')))})"


def session(server: Server, name: str) -> Session:
    """A session of pgstrata's own."""
    address = Address(conninfo=server.conninfo(name), source="the test")
    return connect(name, address, Who(run_id="test", host="test", pid=1))


@contextlib.contextmanager
def template(server: Server) -> Iterator[Scenes]:
    """The template on a server, with its roles."""
    name = f"everything{next(_numbers)}"
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        for role in ROLES:
            with contextlib.suppress(psycopg.errors.DuplicateObject):
                connection.execute(sql.SQL("CREATE ROLE {}").format(sql.Identifier(role)))
        connection.execute("SET allow_in_place_tablespaces = on")
        with contextlib.suppress(psycopg.errors.DuplicateObject):
            connection.execute("CREATE TABLESPACE catalog_space LOCATION ''")
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
        try:
            server.run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", EVERYTHING, "-d", name)
            yield Scenes(server, name)
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def told(differences: tuple[Difference, ...]) -> list[str]:
    """Differences as the files of mutations write them: `kind name: facet`; `+` and `-` for what is too much or missing."""
    signs = {"missing": "-", "extra": "+"}
    return sorted(
        f"{each.kind} {each.name}: {each.facet}" if each.facet else f"{signs[each.what]} {each.kind} {each.name}"
        for each in differences
    )


def printed(repairs: list[Repair]) -> str:
    lines = []
    for each in repairs:
        lines.append(f"-- {each.difference} (safe: {each.safe}; {each.why})")
        lines += [f"{statement};" for statement in each.statements]
    return "\n".join(lines)


class Mutation(NamedTuple):
    """One change of a live database, and the drift that it is."""

    since: int
    script: str
    drift: list[str]


def mutations(path: Path) -> list[Mutation]:
    """The blocks of a file: `-- since 18` where it is so, the script, then `--> ` and a difference a line."""
    found = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().splitlines()
        since = next((int(line.removeprefix("-- since ")) for line in lines if line.startswith("-- since ")), 0)
        script = "\n".join(line for line in lines if not line.startswith("--"))
        drift = sorted(line.removeprefix("--> ") for line in lines if line.startswith("--> "))
        if script:
            found.append(Mutation(since, script, drift))
    return found
