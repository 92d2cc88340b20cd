"""Sessions of pytest within a test, each with a small estate of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

ESTATE = """
[estate]
name = "shop"
[targets.main]
database = "shop"
[targets.log]
database = "log"
[features.notes]
default = true
[features.votes]
requires = ["notes"]
[features.colours]
[[migration]]
file = "001_SHOP.sql"
target = "main"
[[migration]]
file = "002_NOTES.sql"
target = "main"
feature = "notes"
[[migration]]
file = "003_VOTES.sql"
target = "main"
feature = "votes"
[[migration]]
file = "004_COLOURS.sql"
target = "main"
feature = "colours"
[[migration]]
file = "005_LOG.sql"
target = "log"
"""
TABLES = {"001_SHOP": "part", "002_NOTES": "note", "003_VOTES": "vote", "004_COLOURS": "colour", "005_LOG": "entry"}
# What the sub-sessions' tests use. Each has databases of its own, so that they can be run beside one another.
HELPERS = """
import pathlib

import psycopg

def ask(url, query, *values):
    with psycopg.connect(url, autocommit=True) as connection:
        cursor = connection.execute(query, values)
        return cursor.fetchall() if cursor.description else []

def remember_server(url):
    pathlib.Path("server").write_text(ask(url, "SHOW data_directory")[0][0])

def tables(url):
    names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
    return [name for (name,) in ask(url, names)]
"""
IMPORTS = "import os\nimport pytest\nfrom helpers import ask, remember_server, tables"


@pytest.fixture
def session(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Callable[..., pytest.RunResult]:
    """Runs pytest on the text of a test file, in a folder with an estate. Other text for a migration: SHOP="…"."""
    monkeypatch.delenv("PGSTRATA_TEST_SERVER", raising=False)
    # Plugins of the session around that are no business of this one.
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:randomly -p no:cacheprovider")
    for name in ("PYTEST_XDIST_WORKER", "PYTEST_XDIST_TESTRUNUID", "PYTEST_XDIST_WORKER_COUNT"):
        monkeypatch.delenv(name, raising=False)

    def run(text: str, *words: str, **changed: str) -> pytest.RunResult:
        folder = pytester.mkdir("database") / "migrations"
        folder.mkdir()
        for name, table in TABLES.items():
            default = f"CREATE TABLE public.{table} (id int PRIMARY KEY);\n"
            (folder / f"{name}.sql").write_text(changed.get(name[4:], default))
        pytester.path.joinpath("estate.toml").write_text(ESTATE)
        pytester.makepyfile(
            helpers=HELPERS, test_it=f"import pytest, os\nfrom helpers import ask, remember_server, tables\n{text}"
        )
        pytester.makeini("[pytest]\npythonpath = .\naddopts = --strict-markers\nfilterwarnings = error\n")
        return pytester.runpytest_subprocess(*words, timeout=120)

    return run
