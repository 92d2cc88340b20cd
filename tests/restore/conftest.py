"""A rich database, and its dump by the server's own pg_dump."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pgstrata.postgres.server import Server
from support.estates import Estate, Estates
from support.servers import fresh_database

RICH = Path(__file__).with_name("rich.sql")
MANIFEST = """
[estate]
name = "test"
[targets.main]
database = "main"
[[migration]]
file = "001_BASE.sql"
target = "main"
kind = "baseline"
{keys}
[[migration]]
file = "002_MORE.sql"
target = "main"
"""


def dump_of(server: Server, database: str) -> bytes:
    """What pg_dump writes of a database, without what is random in it and without the ledger."""
    text = server.run("pg_dump", "--exclude-schema=pgstrata", database)
    return re.sub(rb"(?m)^\\(?:un)?restrict .*\n", b"", text)


def dump_of_rich(server: Server) -> bytes:
    """The dump of the rich database, as a migration would be."""
    with fresh_database(server) as name:
        server.run("psql", "-q", "-v", "ON_ERROR_STOP=1", "-f", RICH, name)
        return server.run("pg_dump", name)


def name_of(conninfo: str) -> str:
    """The database of a connection string of the tests."""
    found = re.search("dbname='([^']+)'", conninfo)
    assert found
    return found[1]


@pytest.fixture(scope="session")
def rich(server: Server) -> bytes:
    """The dump of the rich database, made on the wheel's server."""
    return dump_of_rich(server)


@pytest.fixture
def restored(estates: Estates, rich: bytes) -> Callable[..., Estate]:
    """Makes an estate whose baseline is the rich database's dump, `changed` in some way."""

    def make(changed: Callable[[bytes], bytes] = lambda text: text, *, keys: str = "") -> Estate:
        more = "CREATE TABLE more (id integer PRIMARY KEY);\n"
        files: dict[str, str | bytes] = {"001_BASE.sql": changed(rich), "002_MORE.sql": more}
        return estates.make(files, MANIFEST.format(keys=keys))

    return make
