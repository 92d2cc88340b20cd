"""`adopt` as its users run it: what is shown, asked, and with which code it ends."""

from __future__ import annotations

import json

import pytest

from support.estates import Estate, Estates

FILES = {
    "001_PART.sql": "CREATE TABLE part (id integer PRIMARY KEY);",
    "002_NAME.sql": "ALTER TABLE part ADD name text;",
    "003_ROW.sql": "INSERT INTO part VALUES (1, 'a');",
}


@pytest.fixture
def estate(estates: Estates) -> Estate:
    """Built by hand, up to 002."""
    made = estates.make(FILES)
    made.query(FILES["001_PART.sql"] + FILES["002_NAME.sql"])
    return made


def test_it_asks_and_without_a_terminal_refuses(estate: Estate) -> None:
    done = estate.command("adopt", "main", "--has-not", "3")
    assert done.returncode == 3
    assert done.stdout.splitlines()[:3] == [
        "main: adopt",
        "  adopted: 001_PART.sql (its catalog says so)",
        "  adopted: 002_NAME.sql (its catalog says so)",
    ]
    assert "ERROR: adopt on main: not confirmed; nothing was changed" in done.stderr
    assert "HINT: There is no terminal to ask on" in done.stderr
    assert estate.command("adopt", "main", "--has-not", "3", "--dry-run").returncode == 0
    assert estate.query("SELECT to_regnamespace('pgstrata')") == [(None,)]


def test_adopt_then_apply(estate: Estate) -> None:
    done = estate.command("adopt", "main", "--has-not", "3", "--yes")
    assert done.returncode == 0, done.stderr
    assert "main: adopted with 2 migrations (run " in done.stdout
    assert done.stdout.splitlines()[-1] == "The next apply does 003."
    assert estate.command("apply").returncode == 0
    assert estate.query("SELECT * FROM part") == [(1, "a")]
    assert estate.command("verify").returncode == 0
    assert "adopted" in estate.command("log").stdout
    again = estate.command("adopt", "main", "--yes")
    assert again.returncode == 3
    assert "ERROR: main has a ledger already, with 001, 002, 003; nothing was changed" in again.stderr


def test_what_is_not_told_by_the_catalog_is_asked(estate: Estate) -> None:
    done = estate.command("adopt", "main", "--yes")
    assert done.returncode == 3
    assert "ERROR: main: whether it has these, its catalog does not tell" in done.stderr
    assert "  003_ROW.sql: leaves no trace in the catalog\n      say --has 003 or --has-not 003" in done.stderr
    assert "DETAIL: It has 001, 002; it lacks none." in done.stderr


def test_drift_ends_with_6_and_says_what(estate: Estate) -> None:
    estate.query("ALTER TABLE part ALTER name SET NOT NULL")
    done = estate.command("adopt", "main", "--has", "003", "--yes")
    assert done.returncode == 6
    assert "    column public.part.name: not null is true, not none" in done.stdout
    assert "main: not adopted: 1 difference." in done.stdout
    assert estate.query("SELECT to_regnamespace('pgstrata')") == [(None,)]
    done = estate.command("adopt", "main", "--has", "003", "--yes", "--accept-drift")
    assert done.returncode == 0
    assert "The drift stays: pgstrata verify shows it" in done.stdout
    seen = estate.command("verify")
    assert seen.returncode == 6
    assert "column public.part.name: not null differs" in seen.stdout


def test_as_json(estate: Estate) -> None:
    estate.query("COMMENT ON TABLE part IS 'by hand'")
    done = estate.command("adopt", "main", "--has", "3", "--yes", "--json")
    assert done.returncode == 6
    (value,) = map(json.loads, done.stdout.splitlines())
    (difference,) = value.pop("differences")
    assert (difference["name"], difference["what"], difference["actual"]) == ("public.part", "changed", "by hand")
    assert value.pop("run_id")
    assert value == {
        "event": "NotAdopted",
        "target": "main",
        "contained": ["001", "002", "003"],
        "lacking": [],
        "undecided": [],
        "covered": [],
        "said": ["003"],
        "partly": {},
        "where": "a scratch database on its server",
        "unseen": [],
        "not_compared": {},
        "done": False,
        "recorded": [],
        "adopted": ["001", "002", "003"],
        "next": [],
        "histories": [],
    }
    done = estate.command("adopt", "main", "--has", "3", "--accept-drift", "--yes", "--json")
    proposed, result = map(json.loads, done.stdout.splitlines())
    assert (proposed["event"], proposed["proposals"][0]["leaving"]) == ("Proposed", 0)
    assert (result["event"], result["done"]) == ("Adopted", True)


def test_words_that_are_wrong(estate: Estate) -> None:
    assert estate.command("adopt").returncode == 2
    assert estate.command("adopt", "nap", "--yes").returncode == 2
    done = estate.command("adopt", "main", "--has", "007", "--yes")
    assert done.returncode == 2
    assert "main has no migration 007 to look for" in done.stderr
    assert "HINT: It has: 001, 002, 003." in done.stderr
