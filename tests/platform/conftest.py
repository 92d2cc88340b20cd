"""The platform's databases for tests, by pgstrata's own pytest plugin: templates once a session, a clone a test."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import psycopg
import pytest

from pgstrata.operations.prepared import PreparedEstate
from pgstrata.operations.templates import Templates
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.databases import Databases
from pgstrata.postgres.server import Server

# Whether its folder of migrations is complete is for other tests to say.
THE_ESTATE = Workspace.open(Path(__file__).resolve().parents[2], look=False)


class MakeDatabase(Protocol):
    """A connection string to a new clone of a target, with its baseline, these migrations and what they require."""

    def __call__(self, target: str, *numbers: str) -> str: ...


def features_of(numbers: tuple[str, ...]) -> list[str]:
    """The features that these migrations belong to."""
    return [THE_ESTATE.estate.migration(number).feature for number in numbers]


class Copies:
    """Databases on one server, for tests to which the server or the order matters."""

    def __init__(self, server: Server) -> None:
        self._databases = Databases(server.conninfo("postgres"), "platform", copy_files=True)
        self._templates = Templates(THE_ESTATE, self._databases)
        self._numbers = itertools.count()

    def make(self, target: str, *numbers: str) -> str:
        """The name of a new database with the baseline, these migrations and what they require."""
        name = self._databases.name(str(next(self._numbers)), target)
        self._templates.clone(target, features_of(numbers), name)
        return name

    def drop(self, name: str) -> None:
        """Drop a database, whoever is still connected to it."""
        self._databases.drop(name)

    def conninfo(self, name: str) -> str:
        """Where a database is."""
        return self._databases.conninfo(name)

    def migrate(self, name: str, target: str, *numbers: str) -> None:
        """Switch the features of these migrations on, one after another."""
        group = self._templates.group(target)
        for feature in features_of(numbers):
            self._templates.apply(group, {target: name}, [feature], ())

    def close(self) -> None:
        self._databases.close()


@pytest.fixture(scope="session")
def copies_on(servers: Callable[[int], Server]) -> Iterator[Callable[[Server], Copies]]:
    """The copies of a server, the same ones for the whole session."""
    known: dict[Path, Copies] = {}

    def get(server: Server) -> Copies:
        if server.folder not in known:
            known[server.folder] = Copies(server)
        return known[server.folder]

    yield get
    for each in known.values():
        each.close()


@pytest.fixture
def make_database(pgstrata_estate: PreparedEstate) -> Iterator[MakeDatabase]:
    """Databases of the estate: `make_database("components", "005")`. Dropped at the end."""
    with contextlib.ExitStack() as stack:

        def make(target: str, *numbers: str) -> str:
            return stack.enter_context(pgstrata_estate.databases(*features_of(numbers), only=True))[target]

        yield make


@pytest.fixture
def rolled_back(pgstrata_estate: PreparedEstate) -> Iterator[Callable[..., psycopg.Connection[Any]]]:
    """A connection as a `MakeDatabase` is asked for one, in a transaction that is rolled back: no clone for each test."""
    with contextlib.ExitStack() as stack:

        def begin(target: str, *numbers: str) -> psycopg.Connection[Any]:
            url = pgstrata_estate.shared(*features_of(numbers), only=True)[target]
            connection = stack.enter_context(psycopg.connect(url, autocommit=True))
            stack.enter_context(connection.transaction(force_rollback=True))
            return connection

        yield begin


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
