"""The platform's databases for tests: the tool applies each baseline once a session, every test gets a copy."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, LiteralString, Protocol

import psycopg
import pytest
from psycopg import sql

from pgstrata.core.estate import manifest
from pgstrata.core.estate.estate import Estate
from pgstrata.operations.apply import apply
from pgstrata.operations.request import Request
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.server import Server

MANIFEST = Path(__file__).resolve().parents[2] / "estate.toml"


class MakeDatabase(Protocol):
    """A connection string to a new copy of a target, with its baseline and these migrations applied in this order."""

    def __call__(self, target: str, *numbers: str) -> str: ...


def the_estate() -> Estate:
    """The repository's own estate. Whether its folder of migrations is complete is for other tests to say."""
    return manifest.parse(MANIFEST.read_text(encoding="utf-8"))


class Copies:
    """Databases on one server: for each row of migrations one is made, by the tool, and then copied."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._estate = the_estate()
        self._numbers = itertools.count()
        self._templates: dict[tuple[str, ...], str] = {}
        self._shared: dict[tuple[str, ...], str] = {}

    def make(self, target: str, *numbers: str) -> str:
        """The name of a new database."""
        return self._create(self._template(target, *numbers))

    def shared(self, target: str, *numbers: str) -> str:
        """The name of a database that all who ask for these migrations get: for tests that roll back."""
        wanted = (target, *numbers)
        if wanted not in self._shared:
            self._shared[wanted] = self.make(*wanted)
        return self._shared[wanted]

    def drop(self, name: str) -> None:
        """Drop a database, whoever is still connected to it."""
        self._execute("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def conninfo(self, name: str) -> str:
        """Where a database is."""
        return self._server.conninfo(name)

    def migrate(self, name: str, target: str, *numbers: str) -> None:
        """Apply these migrations to a database in this order, as `pgstrata apply` would if there were no others but
        those that it has. A new database gets its baseline first."""
        baseline = self._estate.of_target(target)[0].number
        with psycopg.connect(self.conninfo(name)) as connection:
            new = connection.execute("SELECT to_regclass('pgstrata.current') IS NULL").fetchone() == (True,)
            known = [] if new else connection.execute("SELECT number FROM pgstrata.current").fetchall()
        there = {number for (number,) in known}
        for number in [baseline, *numbers]:
            if number not in there:
                there.add(number)
                self._apply(name, target, there)

    def _template(self, target: str, *numbers: str) -> str:
        wanted = (target, *numbers)
        if wanted not in self._templates:
            name = self._create(self._template(target, *numbers[:-1]) if numbers else "template0")
            self.migrate(name, target, *numbers)
            self._templates[wanted] = name
        return self._templates[wanted]

    def _apply(self, name: str, target: str, numbers: set[str]) -> None:
        migrations = tuple(each for each in self._estate.migrations if each.number in numbers)
        missing = numbers - {each.number for each in migrations}
        assert not missing, f"estate.toml has no {', '.join(sorted(missing))}"
        features = {each.feature for each in migrations if each.feature}
        for feature in tuple(features):
            features |= set(self._estate.features[feature].requires)
        workspace = Workspace(
            estate=dataclasses.replace(self._estate, migrations=migrations),
            manifest=MANIFEST,
            urls={target: self.conninfo(name)},
        )
        apply(workspace, Request(create_roles=True, switched_on=features))

    def _create(self, template: str) -> str:
        name = f"platform_{next(self._numbers)}"
        self._execute("CREATE DATABASE {} TEMPLATE {}", name, template)
        return name

    def _execute(self, statement: LiteralString, *names: str) -> None:
        with psycopg.connect(self._server.conninfo("postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@pytest.fixture(scope="session")
def copies_on() -> Callable[[Server], Copies]:
    """The copies of a server, the same ones for the whole session."""
    known: dict[Path, Copies] = {}

    def get(server: Server) -> Copies:
        return known.setdefault(server.folder, Copies(server))

    return get


@contextlib.contextmanager
def making(copies: Copies) -> Iterator[MakeDatabase]:
    """Gives out databases, and drops them at the end."""
    made: list[str] = []

    def make(target: str, *numbers: str) -> str:
        made.append(copies.make(target, *numbers))
        return copies.conninfo(made[-1])

    try:
        yield make
    finally:
        for name in made:
            copies.drop(name)


@pytest.fixture
def make_database(copies_on: Callable[[Server], Copies], server: Server) -> Iterator[MakeDatabase]:
    """Databases of the estate on the wheel's server: `make_database("components", "005")`."""
    with making(copies_on(server)) as make:
        yield make


@pytest.fixture
def rolled_back(
    copies_on: Callable[[Server], Copies], server: Server
) -> Iterator[Callable[..., psycopg.Connection[Any]]]:
    """A connection as a `MakeDatabase` is asked for one, in a transaction that is rolled back: no copy for each test."""
    copies = copies_on(server)
    with contextlib.ExitStack() as stack:

        def begin(target: str, *numbers: str) -> psycopg.Connection[Any]:
            conninfo = copies.conninfo(copies.shared(target, *numbers))
            connection = stack.enter_context(psycopg.connect(conninfo, autocommit=True))
            stack.enter_context(connection.transaction(force_rollback=True))
            return connection

        yield begin


@pytest.fixture
def each_make_database(copies_on: Callable[[Server], Copies], each_server: Server) -> Iterator[MakeDatabase]:
    """The same on one server after another."""
    with making(copies_on(each_server)) as make:
        yield make


# What a reader of the catalog would miss. Each finds (relation, what) among the relations named in %(names)s.
_OMISSIONS = {
    "comment on a relation": """
        SELECT c.oid::regclass::text, '' FROM pg_class AS c
        WHERE c.oid = ANY (%(names)s::regclass[]) AND obj_description(c.oid, 'pg_class') IS NULL
    """,
    "comment on a column": """
        SELECT c.oid::regclass::text, a.attname FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
        WHERE c.oid = ANY (%(names)s::regclass[]) AND c.relkind IN ('r', 'p') AND a.attnum > 0
          AND NOT a.attisdropped AND col_description(c.oid, a.attnum) IS NULL
    """,
    "index for a foreign key": """
        SELECT k.conrelid::regclass::text, k.conname FROM pg_constraint AS k
        WHERE k.contype = 'f' AND k.conrelid = ANY (%(names)s::regclass[]) AND NOT EXISTS (
            SELECT FROM pg_index AS i
            WHERE i.indrelid = k.conrelid AND i.indpred IS NULL AND i.indisvalid
              AND (i.indkey::int2[])[0 : cardinality(k.conkey) - 1] @> k.conkey
        )
    """,
    "table for a foreign key": """
        SELECT k.conrelid::regclass::text, k.conname FROM pg_constraint AS k JOIN pg_class AS c ON c.oid = k.confrelid
        WHERE k.contype = 'f' AND k.conrelid = ANY (%(names)s::regclass[]) AND c.relkind NOT IN ('r', 'p')
    """,
    "view that asks as its reader": """
        SELECT c.oid::regclass::text, '' FROM pg_class AS c
        WHERE c.oid = ANY (%(names)s::regclass[]) AND c.relkind = 'v'
          AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)
    """,
    "search_path of a SECURITY DEFINER function": """
        SELECT p.oid::regprocedure::text, '' FROM pg_proc AS p
        WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
          AND NOT coalesce(p.proconfig::text ~ 'search_path=', false)
    """,
    "right to a SECURITY DEFINER function for those alone who need it": """
        SELECT p.oid::regprocedure::text, '' FROM pg_proc AS p
        WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef AND p.prorettype <> 'trigger'::regtype
          AND has_function_privilege('pg_monitor', p.oid, 'EXECUTE')
    """,
}


@pytest.fixture
def omissions() -> Callable[[psycopg.Connection[Any], list[str]], dict[str, list[tuple[Any, ...]]]]:
    """What is missing in a database around the named tables and views; nothing, where all is well."""

    def find(connection: psycopg.Connection[Any], names: list[str]) -> dict[str, list[tuple[Any, ...]]]:
        found = {
            what: connection.execute(query.encode(), {"names": names}).fetchall() for what, query in _OMISSIONS.items()
        }
        return {what: rows for what, rows in found.items() if rows}

    return find
