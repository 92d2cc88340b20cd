"""`apply --summary FILE`: one line about the end, whatever the end was."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgstrata.cli.summary import written
from pgstrata.errors import Refused
from support.estates import Estates


def test_a_good_end_and_nothing_to_do(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": "CREATE TABLE a (id integer);"})
    line = tmp_path / "line"
    assert estate.command("apply", "--json", "--summary", str(line)).returncode == 0
    assert line.read_text().startswith("exit 0: Applied 1 migration to main (run ")
    estate.command("apply", "--summary", str(line))
    assert line.read_text() == "exit 0: Nothing to do: every target is up to date.\n"


def test_errors_with_place_and_hint(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": "CREATE TABLE a (id integer);\nCREATE TABL b (id integer);"})
    line = tmp_path / "line"
    done = estate.command("apply", "--summary", str(line))
    text = line.read_text()
    assert done.returncode == 1
    assert text.startswith("exit 1: database/migrations/001_A.sql:2:8: syntax error")
    assert "HINT: The migration was rolled back" in text
    assert text.count("\n") == 1


def test_a_manifest_with_many_problems_is_one_line_that_fits(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    estate.manifest('[estate]\nname = "x"\n' + "".join(f"wrong_{n} = 1\n" for n in range(300)))
    line = tmp_path / "line"
    assert estate.command("apply", "--summary", str(line)).returncode == 2
    data = line.read_bytes()
    assert data.startswith(b"exit 2: ")
    assert len(data) <= 4096
    assert data.count(b"\n") == 1


def test_a_file_that_cannot_be_written_is_said_before_anything_is_done(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": "CREATE TABLE a (id integer);"})
    done = estate.command("apply", "--summary", str(tmp_path / "no" / "line"))
    assert done.returncode == 2
    assert "cannot write" in done.stderr
    assert estate.query("SELECT to_regclass('a')") == [(None,)]


def test_control_characters_of_a_message_do_not_get_into_the_line(tmp_path: Path) -> None:
    line = tmp_path / "line"
    with pytest.raises(Refused), written(line):
        raise Refused("one\ntwo\x1b[31m", hint="three\r\nfour")
    assert line.read_text() == "exit 3: one two [31m; HINT: three four\n"


def test_an_error_of_the_tool_itself_and_an_interruption_are_told_too(tmp_path: Path) -> None:
    line = tmp_path / "line"
    with pytest.raises(ZeroDivisionError), written(line):
        raise ZeroDivisionError("by zero")
    assert line.read_text() == "exit 1: an error of pgstrata itself: ZeroDivisionError: by zero\n"
    with pytest.raises(KeyboardInterrupt), written(line):
        raise KeyboardInterrupt
    assert line.read_text().startswith("exit 130: interrupted")


def test_a_wrong_option_has_its_own_exit_code_there_too(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    line = tmp_path / "line"
    assert estate.command("apply", "--url", "main", "--summary", str(line)).returncode == 2
    assert line.read_text().startswith("exit 2: Invalid value for --url")
