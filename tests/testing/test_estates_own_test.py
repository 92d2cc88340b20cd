"""`pgstrata test` on small estates: what it finds, what it goes on after, and what it leaves behind."""

from __future__ import annotations

import json
import signal
import tempfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from hostile.processes import Process, until
from support.estates import Estate, Estates

MANIFEST = """
[estate]
name = "test"
[targets.main]
database = "main"
[targets.other]
database = "other"
[features.a]
[features.b]
[[migration]]
file = "001_BASE.sql"
target = "main"
[[migration]]
file = "002_A.sql"
target = "main"
feature = "a"
[[migration]]
file = "003_B.sql"
target = "main"
feature = "b"
[[migration]]
file = "004_OTHER.sql"
target = "other"
"""
FILES = {
    "001_BASE.sql": "CREATE TABLE base (id int PRIMARY KEY);",
    "002_A.sql": "CREATE TABLE a (id int PRIMARY KEY);",
    "003_B.sql": "CREATE TABLE b (id int PRIMARY KEY);",
    "004_OTHER.sql": "CREATE TABLE other (id int PRIMARY KEY);",
}


@pytest.fixture
def tested(estates: Estates) -> Any:
    """Makes an estate, changed as the test wants, and runs the command on it."""

    def run(*words: str, **files: str) -> tuple[Estate, int, dict[str, Any]]:
        changed = {name: files.get(name[4:-4].lower(), text) for name, text in FILES.items()}
        estate = estates.make(changed, MANIFEST)
        done = estate.command("test", "--json", *words)
        assert done.stdout, done.stderr
        return estate, done.returncode, json.loads(done.stdout)

    return run


def failures(value: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each["kind"], each["name"]) for each in value["cases"] if each["outcome"] == "failed"]


def test_all_sets_of_a_good_estate_pass(tested: Any, tmp_path: Path) -> None:
    junit = tmp_path / "cases.xml"
    _, code, value = tested("--junit", str(junit))
    assert (code, failures(value)) == (0, [])
    applied = [each["name"] for each in value["cases"] if each["kind"] == "apply"]
    assert applied == ["main: no features", "main: a", "main: b", "main: a + b", "other: no features"]
    assert value["skipped"] == 1  # it has no generated README
    root = ElementTree.parse(junit).getroot()
    assert root.get("tests") == str(len(value["cases"]))
    assert root.get("failures") == "0"


def test_a_broken_feature_fails_its_sets_and_no_others(tested: Any) -> None:
    _, code, value = tested(b="CREATE TABLE b (id int PRIMARY KEY);\nSELECT nothing;")
    assert code == 1
    assert failures(value) == [("apply", "main: b"), ("apply", "main: a + b")]
    said = next(each["problem"] for each in value["cases"] if each["problem"])
    assert "003_B.sql:2:8" in said
    assert [each["outcome"] for each in value["cases"] if each["name"] == "other: no features"].count("passed") == 3


def test_features_whose_order_leaves_a_trace(tested: Any) -> None:
    """Whoever comes first makes the table that both want."""
    _, code, value = tested(
        a="CREATE TABLE IF NOT EXISTS both_want (id int, of_a int);",
        b="CREATE TABLE IF NOT EXISTS both_want (id int, of_b int);",
    )
    assert code == 1
    assert failures(value) == [("order", "main: a + b")]
    said = next(each["problem"] for each in value["cases"] if each["problem"])
    assert "b, then a makes another catalog than all at once" in said
    assert "of_b" in said


def test_a_feature_that_cannot_be_switched_off(tested: Any) -> None:
    _, code, value = tested(b="CREATE TABLE b (id int PRIMARY KEY);\nDROP TABLE base;")
    assert code == 1
    assert failures(value) == [("off and on", "main: a + b")]
    said = next(each["problem"] for each in value["cases"] if each["problem"])
    assert "003_B.sql: has no reverse, and needs one: table public.base made again" in said
    assert "003_B.down.sql" in said


def test_a_reverse_that_leaves_something(estates: Estates) -> None:
    estate = estates.make({**FILES, "002_A.sql": "CREATE TABLE a (); CREATE TABLE more ();"}, MANIFEST)
    estate.write("002_A.down.sql", "DROP TABLE a;")
    value = json.loads(estate.command("test", "--json").stdout)
    assert failures(value) == [("off and on", "main: a + b")]
    said = next(each["problem"] for each in value["cases"] if each["problem"])
    assert "table public.more is left" in said


def test_what_a_baseline_contains_is_not_switched_off(estates: Estates) -> None:
    """A refreshed baseline has the feature a: b is still tried, and where there is only a, the case is passed over."""
    dump = f"{FILES['001_BASE.sql']}\n{FILES['002_A.sql']}\n-- PostgreSQL database dump complete\n"
    refreshed = 'file = "001_BASE.sql"\nkind = "baseline"\ncovers = ["002"]'
    manifest = MANIFEST.replace('file = "001_BASE.sql"', refreshed).replace(
        "[features.a]", "[features.a]\ndefault = true"
    )
    estate = estates.make({**FILES, "001_BASE.sql": dump}, manifest)
    value = json.loads(estate.command("test", "--json").stdout)
    assert failures(value) == []
    assert ("off and on", "main: a + b", "passed") in [
        (each["kind"], each["name"], each["outcome"]) for each in value["cases"]
    ]
    value = json.loads(estate.command("test", "--json", "--features", "none").stdout)
    assert failures(value) == []
    (case,) = [each for each in value["cases"] if each["kind"] == "off and on"]
    assert (case["outcome"], case["name"]) == ("skipped", "main: a")
    assert "part of a baseline" in case["skipped"]


def test_a_stale_mirror_is_a_case(estates: Estates) -> None:
    mirrored = MANIFEST.replace('name = "test"', 'name = "test"\nmirrors = [{ path = "copies", files = ["001"] }]')
    value = json.loads(estates.make(FILES, mirrored).command("test", "--json", "--features", "none").stdout)
    assert [kind for kind, _ in failures(value)] == ["files"]
    assert "copies/001_BASE.sql: is missing in this mirror" in json.dumps(value)
    assert [each["name"] for each in value["cases"] if each["kind"] == "apply"] == [
        "main: no features",
        "other: no features",
    ]


def test_words_for_people_and_a_place_that_cannot_be_written(estates: Estates) -> None:
    estate = estates.make(FILES, MANIFEST)
    refused = estate.command("test", "--junit", "nowhere/cases.xml")
    assert refused.returncode == 2
    assert "cannot write nowhere/cases.xml" in refused.stderr
    assert "passed" not in refused.stdout, "said before anything is tried"
    assert "all, pairs, none" in estate.command("test", "--features", "some").stderr
    done = estate.command("test", "--features", "pairs")
    assert "passed  order: main: a + b  (" in done.stdout, done.stderr
    assert "main: all 4 valid sets of 2 features" in done.stdout
    assert " 0 failed, 1 skipped, in " in done.stdout


def test_no_server_to_start(estates: Estates) -> None:
    done = estates.make(FILES, MANIFEST).command("test", "--server", "/nowhere")
    assert done.returncode == 2
    assert "cannot run /nowhere/postgres" in done.stderr


def servers_of(process: Process) -> list[Path]:
    """The folders of the throw-away servers of a process; their names hold its id."""
    places = (Path("/dev/shm"), Path(tempfile.gettempdir()))
    return [folder for place in places for folder in place.glob(f"pgstrata-{process.popen.pid}-*")]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)], ids=["SIGTERM", "SIGINT"])
@pytest.mark.parametrize("moment", ["at once", "in a statement"])
def test_a_signal_leaves_no_server(estates: Estates, number: signal.Signals, code: int, moment: str) -> None:
    slow = {**FILES, "002_A.sql": "SELECT pg_sleep(300);"} if moment == "in a statement" else FILES
    process = Process(estates.make(slow, MANIFEST), "test")

    def begun() -> bool:
        if moment == "at once":
            return any((folder / "s").is_dir() for folder in servers_of(process))
        return any("apply again: main: no features" in line for line in process.lines)

    until(begun, "it has begun")
    process.signal(number)
    assert process.end() == code, process.said
    assert "Traceback" not in process.errors
    assert not servers_of(process)
