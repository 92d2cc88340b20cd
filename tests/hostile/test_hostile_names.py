"""Names and texts with quotes, line ends and control characters: they arrive as they are, and reach no screen."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from pgstrata.cli.screen import visible
from support.estates import Estate, Estates

# ESC and CSI in both spellings, bell, backspace, CR, the mark that turns the direction of text, and a line of its own.
EVIL = "\x1b[2J\x9b31m\x07\x08\r\u202e\x7f\nforged: in order"
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
NAME = f"a\"b'c;--$$/*{EVIL}"


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


SCRIPT = f"""CREATE SCHEMA {quoted(NAME)};
CREATE TABLE {quoted(NAME)}.{quoted(NAME)} ({quoted(NAME)} text DEFAULT {literal(NAME)},
  CONSTRAINT {quoted(NAME + "1")} CHECK ({quoted(NAME)} <> {literal(NAME)}));
COMMENT ON TABLE {quoted(NAME)}.{quoted(NAME)} IS {literal(NAME)};
CREATE TABLE IF NOT EXISTS {quoted(NAME)}.{quoted(NAME)} (other int);
CREATE VIEW {quoted(NAME + "v")} AS SELECT {quoted(NAME)} FROM {quoted(NAME)}.{quoted(NAME)};
CREATE FUNCTION {quoted(NAME)}() RETURNS text LANGUAGE sql RETURN {literal(NAME)};
DO $do$ BEGIN RAISE WARNING USING MESSAGE = {literal(NAME)}; END $do$;
"""


def clean(result: subprocess.CompletedProcess[str]) -> str:
    """All that a command has said, in which nothing moves a cursor, and no name begins a line."""
    said = result.stdout + result.stderr
    assert not OBEYED.search(said), OBEYED.search(said)
    assert not [line for line in said.splitlines() if line.startswith("forged")], said
    assert "Traceback" not in said
    return said


@pytest.fixture
def estate(estates: Estates) -> Estate:
    return estates.make({"001_A.sql": SCRIPT})


def test_a_run_with_hostile_names_shows_none_of_them(estate: Estate) -> None:
    """One estate through the commands that name objects; the names themselves arrive as they are."""
    for words in (("check",), ("plan",), ("apply",), ("status",), ("log",), ("docs",), ("docs", "--check")):
        result = estate.command(*words)
        clean(result)
        assert result.returncode == 0, (words, result.stdout + result.stderr)
    columns = "SELECT table_schema, table_name, column_name FROM information_schema.columns"
    assert (NAME, NAME, NAME) in estate.query(columns)
    assert estate.query(f"SELECT {quoted(NAME)}()") == [(NAME,)]
    assert not OBEYED.search((estate.migrations / "README.md").read_bytes().decode())
    estate.query(f"ALTER TABLE {quoted(NAME)}.{quoted(NAME)} ADD {quoted(NAME + 'x')} int")
    for more in (
        ("verify",),
        ("inventory", "--tables"),
        ("blame", "main", NAME),
        ("lint",),
        ("test", "--junit", "j.xml"),
    ):
        result = estate.command(*more)
        clean(result)
        assert result.returncode == (6 if more == ("verify",) else 0), (more, result.stdout + result.stderr)
    ElementTree.parse(estate.root / "j.xml")


def test_a_reason_in_the_ledger_is_shown_and_moves_nothing(estates: Estates) -> None:
    """The ledger holds the text, in which white space is one blank; `log` is one line an event."""
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    estate.apply()
    estate.write("001_A.sql", "SELECT 2;")
    for words in (("accept", "001", "--because", NAME, "--yes"), ("log",), ("status",)):
        result = estate.command(*words)
        clean(result)
        assert result.returncode == 0, (words, result)
    assert estate.query("SELECT detail->>'because' FROM pgstrata.event WHERE kind = 'accepted'") == [
        (" ".join(NAME.split()),)
    ]


@pytest.mark.parametrize(
    "words", [("inventory", "--json"), ("blame", "main", "--json"), ("lint", "--json")], ids=" ".join
)
def test_json_gives_the_very_names_and_no_raw_control(estate: Estate, words: tuple[str, ...]) -> None:
    estate.apply()
    result = estate.command(*words)
    clean(result)
    found = list(strings(json.loads(result.stdout)))
    assert any(NAME in each or NAME.replace('"', '""') in each for each in found)


def strings(value: object) -> Iterator[str]:
    """Every string in a JSON value, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (f"DO $do$ BEGIN RAISE EXCEPTION USING MESSAGE = {literal(NAME)}, HINT = {literal(EVIL)}; END $do$;", 1),
        (f"SELECT 1;\nSELECT {quoted(NAME)};\n", 1),
        (f"\\echo {EVIL}\n\\{EVIL}", 2),
        (f"SELECT '{EVIL}", 2),
        (f"/* {EVIL} */ COMMIT;", 2),
    ],
    ids=["exception", "column", "meta-command", "unterminated", "comment"],
)  # fmt: skip
def test_an_error_moves_no_cursor(estates: Estates, script: str, code: int) -> None:
    result = estates.make({"001_A.sql": script}).command("apply", "--json")
    clean(result)
    assert result.returncode == code
    (error,) = [json.loads(line) for line in result.stdout.splitlines() if '"Error"' in line]
    assert error["exit_code"] == code


def test_nor_on_a_terminal(estate: Estate) -> None:
    """There click leaves escapes as they are: what is written to the terminal itself."""
    said = on_a_terminal(estate, "plan") + on_a_terminal(estate, "apply") + on_a_terminal(estate, "blame", "main")
    for sign in ("[2J", "\x9b", "\x07", "\x08", "\u202e", "\x7f"):
        assert ("\x1b" + sign if sign == "[2J" else sign) not in said
    assert "\\x1b[2J" in said, "the name is shown all the same"
    assert not [line for line in said.splitlines() if line.startswith("forged")]


def on_a_terminal(estate: Estate, *words: str) -> str:
    """What the command writes where both of its outputs are a terminal."""
    ours, theirs = pty.openpty()
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm", "COLUMNS": "200"}
    environment |= {f"PGSTRATA_{name.upper()}_URL": url for name, url in estate.urls.items()}
    command = [sys.executable, "-m", "pgstrata.cli.main", *words]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=estate.root):
        os.close(theirs)
        said = b""
        with contextlib.suppress(OSError):  # EIO: the other end is closed
            while piece := os.read(ours, 65536):
                said += piece
    os.close(ours)
    return said.decode().replace("\r\n", "\n")


def test_a_file_that_nobody_named_and_a_path_that_is_not_there(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    (estate.migrations / f"002_{EVIL.replace('/', '')}.sql").write_text("SELECT 1;")
    (estate.migrations / os.fsdecode(b"003_\xff\xfe.sql")).write_text("SELECT 1;")
    for words in (
        ("check",),
        ("plan", "--estate", f"none{EVIL}"),
        (f"apply{EVIL}",),
        ("apply", f"--{EVIL}"),
        ("apply", "--to", EVIL),
    ):
        result = estate.command(*words)
        clean(result)
        assert result.returncode == 2, (words, result)


def test_what_is_written_is_spelled_out() -> None:
    """Escapes of both kinds, marks of direction, halves of pairs; letters, tabs and line ends stay."""
    assert visible("a[/b]\x1b\x9b\u2066\udc80\tä\n") == "a[/b]\\u001b\\u009b\\u2066\\udc80\tä\n"
