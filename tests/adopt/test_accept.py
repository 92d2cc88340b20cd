"""`accept`: a changed file, on purpose, with its reason in the ledger."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pgstrata.core.plan.history import State
from pgstrata.core.plan.proposal import accept_all
from pgstrata.errors import BadInput, Refused, ScriptRefused
from pgstrata.operations.accept import Accepted, accept
from pgstrata.operations.status import status
from pgstrata.operations.verify import verify
from support.estates import BASELINE_END, Estate, Estates

FILES = {
    "001_BASE.sql": "CREATE TABLE base (id integer PRIMARY KEY);" + BASELINE_END,
    "002_PART.sql": "CREATE TABLE part (id integer PRIMARY KEY);",
    "003_HALF.sql": "CREATE TABLE half (id integer);\nSELECT 1/0;",
    "004_LATE.sql": "CREATE TABLE late (id integer PRIMARY KEY);",
}
MANIFEST = """
[estate]
name = "test"
[targets.main]
database = "postgres"
[features.parts]
default = true
[[migration]]
file = "001_BASE.sql"
target = "main"
kind = "baseline"
[[migration]]
file = "002_PART.sql"
target = "main"
feature = "parts"
"""
MORE = """
[[migration]]
file = "003_HALF.sql"
target = "main"
transaction = false
[[migration]]
file = "004_LATE.sql"
target = "main"
"""


@pytest.fixture
def estate(estates: Estates) -> Estate:
    files = {name: text for name, text in FILES.items() if name in MANIFEST}
    made = estates.make(files, MANIFEST)
    made.apply()
    return made


def accepted(estate: Estate, number: str = "002", **more: Any) -> Accepted:
    return accept(estate.workspace(), number, **{"because": "a comment only", "confirm": accept_all, **more})


def states(estate: Estate) -> dict[str, State]:
    return {row.number: row.state for row in status(estate.workspace())}


def test_a_changed_comment(estate: Estate) -> None:
    estate.write("002_PART.sql", "-- parts\n" + FILES["002_PART.sql"])
    assert states(estate)["002"] is State.CHANGED
    with pytest.raises(Refused):
        estate.apply()
    done = accepted(estate, "2", because="  a comment\n only ")
    assert states(estate)["002"] is State.APPLIED
    assert estate.apply().plan.empty
    assert verify(estate.workspace())[0].drift.none
    rows = estate.query(
        "SELECT number, feature, migration_kind, checksum, detail ->> 'because', detail ->> 'was', detail ? 'raw'"
        " FROM pgstrata.event WHERE kind = 'accepted'"
    )
    assert rows == [("002", "parts", "versioned", done.now, "a comment only", done.was, True)]
    assert done.was != done.now
    with pytest.raises(Refused, match=r"002_PART\.sql is applied on main, and not changed: there is nothing to accept"):
        accepted(estate)


def test_a_file_that_makes_something_else_is_drift_from_then_on(estate: Estate) -> None:
    estate.write("002_PART.sql", "CREATE TABLE part (id integer PRIMARY KEY, name text);")
    accepted(estate)
    assert [str(each) for each in verify(estate.workspace())[0].drift.differences] == [
        "column public.part.name: missing"
    ]
    assert estate.query("SELECT count(*) FROM part") == [(0,)], "nothing was run"


def test_what_there_is_nothing_to_accept_of(estate: Estate) -> None:
    for name in ("003_HALF.sql", "004_LATE.sql"):
        estate.write(name, FILES[name])
    estate.manifest(MANIFEST + MORE)
    with pytest.raises(Exception, match="division by zero"):
        estate.apply()
    estate.write("003_HALF.sql", "SELECT 1;")
    with pytest.raises(Refused, match=r"003_HALF\.sql is begun on main and not ended"):
        accepted(estate, "003")
    with pytest.raises(Refused, match=r"004_LATE\.sql is not applied to main"):
        accepted(estate, "004")
    estate.write("001_BASE.sql", "CREATE TABLE base (id bigint PRIMARY KEY);" + BASELINE_END)
    with pytest.raises(Refused, match=r"001_BASE\.sql is a baseline") as why:
        accepted(estate, "001")
    assert "pgstrata refresh main" in why.value.hint
    assert "pgstrata rollback main --to baseline" in why.value.hint
    for number in ("005", "x"):
        with pytest.raises(BadInput, match="there is no migration"):
            accepted(estate, number)
    assert estate.query("SELECT FROM pgstrata.event WHERE kind = 'accepted'") == []


def test_a_reason_is_needed_and_a_file_that_could_be_applied(estate: Estate) -> None:
    estate.write("002_PART.sql", "SELECT 1;\n\\! ls\n")
    with pytest.raises(BadInput, match="a changed file is accepted for a reason"):
        accepted(estate, because=" \n")
    with pytest.raises(ScriptRefused):
        accepted(estate)
    assert states(estate)["002"] is State.CHANGED


def test_as_a_command(estate: Estate) -> None:
    estate.write("002_PART.sql", "-- parts\n" + FILES["002_PART.sql"])
    done = estate.command("accept", "002", "--because", "a comment only")
    assert done.returncode == 3
    assert done.stdout.startswith("main: accept 002 as its file is now\n  002_PART.sql\n  applied: v1:sha256:")
    assert "  because: a comment only\n" in done.stdout
    assert estate.command("accept", "002", "--because", "x", "--dry-run").returncode == 0
    assert estate.command("status").stdout.count("changed") > 0
    done = estate.command("accept", "002", "--because", "a comment only", "--yes", "--json")
    assert done.returncode == 0, done.stderr
    proposed, result = map(json.loads, done.stdout.splitlines())
    assert (proposed["event"], result["event"], result["because"]) == ("Proposed", "Accepted", "a comment only")
    assert estate.command("accept", "002", "--because", "x", "--yes").returncode == 3
    assert estate.command("accept", "002").returncode == 2
    events = json.loads(estate.command("log", "--json").stdout)["events"]
    assert events[-1]["detail"]["because"] == "a comment only"
