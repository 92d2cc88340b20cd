"""What `verify` and `blame` say of what a migration of the manifest makes, and the ledger does not have."""

from __future__ import annotations

import json
from typing import Any

import pytest

from support.estates import Estate, Estates

FILES = {
    "001_PART.sql": "CREATE TABLE part (id integer PRIMARY KEY, name text);\nCREATE VIEW parts AS SELECT id FROM part;",
    "002_NOTE.sql": "CREATE TABLE note (id integer PRIMARY KEY, text text);\nCOMMENT ON TABLE part IS 'Has notes';\n"
    "ALTER TABLE part ADD COLUMN noted boolean;\nDROP VIEW parts;",
    "003_VOTE.sql": "CREATE TABLE vote (id integer PRIMARY KEY);",
}
MANIFEST = """
[estate]
name = "test"
[targets.main]
database = "postgres"
[features.notes]
default = false
[[migration]]
file = "001_PART.sql"
target = "main"
[[migration]]
file = "002_NOTE.sql"
target = "main"
feature = "notes"
[[migration]]
file = "003_VOTE.sql"
target = "main"
"""


@pytest.fixture
def estate(estates: Estates) -> Estate:
    return estates.make(FILES, MANIFEST)


def by_hand(estate: Estate, *names: str) -> None:
    for name in names:
        estate.query(FILES[name])


def differences(estate: Estate) -> dict[str, dict[str, Any]]:
    found = json.loads(estate.command("verify", "--json").stdout)["targets"][0]["differences"]
    return {f"{each['kind']} {each['name']} {each['facet']}".strip(): each for each in found}


def test_a_database_without_a_ledger_is_not_compared_and_adopt_is_named(estate: Estate) -> None:
    by_hand(estate, "001_PART.sql")
    done = estate.command("verify")
    assert (done.returncode, "DROP" in done.stdout) == (3, False), done.stdout
    assert "main has no ledger: nothing says which of its migrations were applied there" in done.stdout
    assert "is not empty: table public.part, view public.parts." in done.stdout
    assert "pgstrata adopt main --dry-run finds out by its catalog which it has" in done.stdout
    assert estate.command("adopt", "main", "--yes").returncode == 0
    assert estate.command("verify").returncode == 0


def test_an_empty_database_without_a_ledger_has_no_drift(estate: Estate) -> None:
    assert estate.command("verify").stdout.startswith("main: no drift (0 migrations, ")


def test_a_ledger_without_a_migration_says_as_little(estate: Estate) -> None:
    estate.apply()
    estate.query("ALTER TABLE pgstrata.event DISABLE TRIGGER USER; DELETE FROM pgstrata.event")
    done = estate.command("verify")
    assert done.returncode == 3
    assert "its ledger has no migration: nothing says which of its migrations were applied there" in done.stdout


def test_what_a_migration_makes_that_is_off_is_never_called_nobodys(estate: Estate) -> None:
    estate.apply()
    by_hand(estate, "002_NOTE.sql")
    estate.query("CREATE TABLE nobodys (id integer)")
    lines = estate.command("verify").stdout.splitlines()
    assert "  table public.note: 002 makes one of this name, and is off here" in lines
    assert "  column public.part.noted: 002 makes one of this name, and is off here" in lines
    assert "  table public.part: comment differs, made by 001; 002 makes it so, and is off here" in lines
    assert "  view public.parts: missing, made by 001; 002 drops it, and is off here" in lines
    assert "  table public.nobodys: no migration makes it" in lines
    found = differences(estate)
    assert found["table public.note"]["unapplied"] == {"number": "002", "state": "off"}
    assert found["table public.nobodys"]["unapplied"] is None


def test_nor_what_was_rolled_back_or_is_pending(estate: Estate) -> None:
    estate.apply()
    estate.command("rollback", "--to", "001", "--yes", "--accept-rows")
    by_hand(estate, "003_VOTE.sql")
    lines = estate.command("verify").stdout.splitlines()
    assert "  table public.vote: 003 makes one of this name, and is rolled back here" in lines


def test_where_the_others_cannot_be_applied_it_says_that_it_does_not_know(estate: Estate) -> None:
    estate.apply()
    estate.write("002_NOTE.sql", "CREATE TABLE note (id integr);")
    estate.query("CREATE TABLE note (id integer)")
    done = estate.command("verify")
    assert done.returncode == 6, done.stderr
    assert "  table public.note: no applied migration makes it" in done.stdout.splitlines()
    assert "  Not known: what 002 would make: main: " in done.stdout


def test_blame_says_which_migration_makes_it_and_that_it_is_not_applied(estate: Estate) -> None:
    estate.apply()
    for name in ("public.note", "note.text"):
        done = estate.command("blame", "main", name)
        assert done.returncode == 3
        assert f"main: its applied migrations make nothing that is called {name}" in done.stderr
        assert "002_NOTE.sql: makes it, and is off on main" in done.stderr
    done = estate.command("blame", "main", "public.nothing")
    assert done.returncode == 2
    assert "its migrations make nothing that is called public.nothing" in done.stderr


def test_blame_without_a_ledger(estate: Estate) -> None:
    by_hand(estate, "001_PART.sql")
    done = estate.command("blame", "main", "public.part")
    assert done.returncode == 3
    assert "main: 001_PART.sql makes public.part; main has no ledger: " in done.stderr
    whole = estate.command("blame", "main")
    assert whole.returncode == 3
    assert "pgstrata adopt main --dry-run" in whole.stderr
