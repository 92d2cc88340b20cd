"""`pgstrata ready`: the gate for applications."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from pgstrata.errors import Unavailable
from pgstrata.operations.ready import ready
from pgstrata.operations.workspace import Workspace
from support.estates import Estate, Estates

MANIFEST = """
[estate]
name = "parts"
[targets.main]
database = "postgres"
[features.notes]
[[migration]]
file = "001_PART.sql"
target = "main"
[[migration]]
file = "002_NOTES.sql"
target = "main"
feature = "notes"
"""
FILES = {
    "001_PART.sql": "CREATE TABLE part (id integer PRIMARY KEY);",
    "002_NOTES.sql": "CREATE TABLE note (id integer PRIMARY KEY);",
}


@pytest.fixture
def estate(estates: Estates) -> Estate:
    return estates.make(FILES, MANIFEST)


def test_not_ready_says_what_is_missing_and_can_be_tried_again(estate: Estate) -> None:
    done = estate.command("ready", "--requires", "1", "--requires", "002")
    assert done.returncode == 4
    assert "main does not have 001 (001_PART.sql)" in done.stderr
    assert "main does not have 002 (002_NOTES.sql, and its feature notes is off)" in done.stderr
    assert "--wait SECONDS" in done.stderr


def test_ready_for_what_is_asked_and_for_all_that_is_on(estate: Estate) -> None:
    estate.apply()
    assert estate.command("ready", "--requires", "1").stdout == "Ready: 001 is applied.\n"
    assert estate.command("ready").stdout == "Ready: 001 is applied.\n", "002 is switched off"
    assert estate.command("ready", "--requires", "2").returncode == 4
    estate.apply(switched_on=("notes",))
    assert json.loads(estate.command("ready", "--json").stdout) == {"ready": True, "migrations": ["001", "002"]}


def test_the_manifest_alone_is_enough(estate: Estate, tmp_path: Path) -> None:
    estate.apply()
    alone = tmp_path / "alone"
    alone.mkdir()
    (alone / "estate.toml").write_text(MANIFEST)
    assert estate.command("ready", "--estate", str(alone), "--requires", "001").returncode == 0


def test_a_changed_file_is_no_reason_to_keep_an_application_down(estate: Estate) -> None:
    estate.apply()
    estate.write("001_PART.sql", "CREATE TABLE other (id integer);")
    assert estate.command("ready", "--requires", "001").returncode == 0


def test_it_waits_until_another_run_has_applied_it(estate: Estate) -> None:
    """The waiting process says so before the migration is applied: no sleep decides this test."""
    waiting = subprocess.Popen(
        [sys.executable, "-m", "pgstrata.cli.main", "ready", "--requires", "1", "--wait", "120"],
        cwd=estate.root,
        env={"PATH": "/usr/bin:/bin", "PGSTRATA_MAIN_URL": estate.urls["main"]},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert waiting.stderr
    assert waiting.stderr.readline() == "main: waiting: main does not have 001 (001_PART.sql)\n"
    estate.apply()
    out, _ = waiting.communicate(timeout=120)
    assert (waiting.returncode, out) == (0, "Ready: 001 is applied.\n")


def test_a_server_that_does_not_answer_is_a_reason_to_try_again(estate: Estate) -> None:
    done = estate.command("ready", "--url", "main=postgresql://postgres@127.0.0.1:1/postgres")
    assert done.returncode == 4


def test_an_unknown_number_is_bad_input(estate: Estate) -> None:
    done = estate.command("ready", "--requires", "003")
    assert (done.returncode, "there is no migration 003" in done.stderr) == (2, True)


def test_as_a_function(estate: Estate) -> None:
    workspace = Workspace.open(estate.root, urls=estate.urls, look=False)
    with pytest.raises(Unavailable, match="not ready: main does not have 001"):
        ready(workspace)
    estate.apply()
    assert [each.number for each in ready(workspace)] == ["001"]


def test_a_role_needs_no_more_than_to_read_the_ledger(estate: Estate) -> None:
    estate.apply()
    estate.query("DROP ROLE IF EXISTS ready_gate; CREATE ROLE ready_gate LOGIN")
    try:
        url = make_conninfo(estate.urls["main"], user="ready_gate")
        estate.urls["main"], own = url, estate.urls["main"]
        done = estate.command("ready")
        assert done.returncode == 3
        hint = re.search(r"HINT: To read the ledger: (.*)", done.stderr)
        assert hint
        with psycopg.connect(own, autocommit=True) as connection:
            connection.execute(hint[1].encode())
        assert estate.command("ready").returncode == 0
        estate.urls["main"] = own
    finally:
        estate.query("DROP OWNED BY ready_gate; DROP ROLE ready_gate")


def test_a_wait_that_is_no_number_is_bad_input(estate: Estate) -> None:
    done = estate.command("ready", "--wait", "nan", timeout=60)
    assert (done.returncode, "no number of seconds" in done.stderr) == (2, True)
