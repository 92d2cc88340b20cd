"""A small estate to go back and forth with, and psql's and pg_dump's view of its databases."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from pgstrata.core.plan.proposal import accept_all
from pgstrata.operations.rollbacks.rollback import rollback
from pgstrata.operations.rollbacks.showing import RolledBack
from pgstrata.operations.rollbacks.undo import undo
from pgstrata.operations.verify import verify
from pgstrata.postgres.server import Server
from support.estates import BASELINE_END, Estate

BASELINE = (
    "CREATE TABLE part (id integer PRIMARY KEY, name text);\nCOPY part (id, name) FROM stdin;\n1\tbolt\n2\tnut\n\\.\n"
    + BASELINE_END
)
FILES = {
    "001_PARTS.sql": BASELINE,
    "002_NOTES.sql": "CREATE TABLE note (part integer REFERENCES part, text text);\nINSERT INTO note VALUES (1, 'long');",
    "003_NAMES.sql": "ALTER TABLE part ADD maker text;",
}
MANIFEST = """
[estate]
name = "test"

[targets.main]
database = "postgres"
maintenance = "postgres"

[features.notes]
default = true

[[migration]]
file = "001_PARTS.sql"
target = "main"
kind = "baseline"
expect = { tables = 1 }

[[migration]]
file = "002_NOTES.sql"
target = "main"
feature = "notes"

[[migration]]
file = "003_NAMES.sql"
target = "main"
"""
BASELINE_ALONE = MANIFEST[: MANIFEST.index('\n[[migration]]\nfile = "002')]
_numbers = itertools.count()


@contextlib.contextmanager
def family(server: Server) -> Iterator[str]:
    """A connection string to a new database; dropped at the end with everything that stands beside it."""
    name = f"parts{next(_numbers)}"
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
        try:
            yield server.conninfo(name)
        finally:
            found = connection.execute("SELECT datname FROM pg_database WHERE datname ~ ('^' || %s || '(_|$)')", [name])
            for (each,) in found.fetchall():
                one = sql.Identifier(each)
                connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(one))
                connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(one))


def beside(estate: Estate, target: str = "main") -> list[str]:
    """The databases whose names begin with the live one's, without that."""
    live = database(estate, target)
    found = estate.query(f"SELECT datname FROM pg_database WHERE datname ~ '^{live}_' ORDER BY 1", target)
    return [str(name).removeprefix(f"{live}_") for (name,) in found]


def dump(server: Server, estate: Estate, *words: str, target: str = "main") -> str:
    """What the server's own pg_dump writes, without its random key and versions: the same text for the same state."""
    text = server.run("pg_dump", *words, "--dbname", database(estate, target)).decode()
    return "".join(
        line for line in text.splitlines(keepends=True) if not re.match(r"\\(un)?restrict |-- Dumped ", line)
    )


def database(estate: Estate, target: str = "main") -> str:
    """The name of a target's database."""
    return str(conninfo_to_dict(estate.urls[target])["dbname"])


def back(estate: Estate, *targets: str, to: str = "baseline", source: Path | None = None) -> RolledBack:
    """Roll one target back, whatever is shown."""
    (done,) = rollback(estate.workspace(), targets, to=to, source=source, confirm=accept_all)
    return done


def forth(estate: Estate, *targets: str) -> RolledBack:
    """Undo it."""
    (done,) = undo(estate.workspace(), targets, confirm=accept_all)
    return done


def assert_true(estate: Estate) -> None:
    """The ledger says what is there: `verify` finds no drift."""
    for each in verify(estate.workspace()):
        assert each.refused is None, each.refused
        assert each.drift.none, each.drift.differences
