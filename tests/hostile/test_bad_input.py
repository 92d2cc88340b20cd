"""Files that are not what they should be: said before any server is touched, with the place, exit code 2."""

from __future__ import annotations

import gzip
import itertools
from pathlib import Path

import pytest

from pgstrata.core.script import scanner
from pgstrata.errors import BadInput, PgstrataError, ScriptRefused
from pgstrata.files.read import survey_file
from pgstrata.files.source import PIECE, File
from pgstrata.postgres.server import Server
from support.estates import BASELINE_END, Estate, Estates
from support.servers import make_database

TABLE = "CREATE TABLE a (id int PRIMARY KEY, t text);\n"
BASELINE = """[estate]
name = "test"
[targets.main]
database = "postgres"
[targets.main.roles]
arc_service = { login = true }
[[migration]]
file = "001_A.sql"
target = "main"
kind = "baseline"
"""


def untouched(estate: Estate) -> bool:
    """Whether the target has neither tables nor a ledger."""
    query = (
        "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public',"
    )
    return estate.query(query + " 'pgstrata', 'main') AND c.oid >= 16384") == [(0,)]


def refused(estate: Estate) -> str:
    """What is said when everything is refused with exit code 2, and nothing was changed."""
    with pytest.raises(BadInput) as caught:
        estate.apply()
    assert caught.value.exit_code == 2
    assert untouched(estate)
    return str(caught.value)


def place(text: str, name: str = "001_A.sql") -> list[str]:
    """The line:column of each problem, in order."""
    start = f"  database/migrations/{name}:"
    return [":".join(line.removeprefix(start).split(":")[:2]) for line in text.splitlines() if line.startswith(start)]


# ---- a dump that was cut off


def test_a_dump_cut_anywhere_is_refused(dump: bytes, tmp_path: Path) -> None:
    """Wherever it ends: in a statement, a comment, a COPY, before the trailer, within the last line."""
    path = tmp_path / "001_A.sql"
    whole = len(dump.rstrip(b"\n"))
    cuts = [*range(0, whole, 997), *range(whole - 160, whole)]
    accepted = []
    for cut in cuts:
        path.write_bytes(dump[:cut])
        if not survey_file(File(path), baseline=True).findings:
            accepted.append(cut)
    path.write_bytes(dump[:whole])
    assert not survey_file(File(path), baseline=True).findings, "only the last line end is missing"
    assert accepted == []


def cut_at(dump: bytes, where: str) -> bytes:
    copy = dump.index(b"\nCOPY main.tenants ")
    return {
        "in a row of a COPY": dump[: dump.index(b"\t", dump.index(b"\n", copy + 1)) + 3],
        "between two rows": dump[: dump.index(b"\n", dump.index(b"\n", copy + 1) + 1) + 1],
        "in a statement": dump[: dump.index(b"CREATE TABLE main.tenants (") + 40],
        "in a function": dump[: dump.index(b"BEGIN", dump.index(b"CREATE FUNCTION")) + 5],
        "in a comment": dump[: dump.rindex(b"-- Name:") + 9],
        "before the trailer": dump[: dump.rindex(b"--\n-- PostgreSQL database dump complete")],
        "in the trailer": dump[: dump.rindex(b" complete")],
        "before the unrestrict": dump[: dump.rindex(b"\\unrestrict")],
        "in the key": dump[: dump.rindex(b"\\unrestrict") + 20],
    }[where]


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("in a row of a COPY", "the data of this COPY has no end"),
        ("between two rows", "the data of this COPY has no end"),
        ("in a statement", "the script ends inside of it"),
        ("in a function", "the script ends inside of it"),
        ("in a comment", "a baseline must end with pg_dump's line"),
        ("before the trailer", "a baseline must end with pg_dump's line"),
        ("in the trailer", "a baseline must end with pg_dump's line"),
        ("before the unrestrict", "\\restrict has no \\unrestrict"),
        ("in the key", "\\restrict has no \\unrestrict"),
    ],
)
def test_a_cut_dump_says_what_is_missing(estates: Estates, dump: bytes, where: str, said: str) -> None:
    estate = estates.make({"001_A.sql": cut_at(dump, where)}, BASELINE)
    with pytest.raises(ScriptRefused) as caught:
        estate.apply(create_roles=True)
    assert any(said in problem.message for problem in caught.value.problems), caught.value
    assert untouched(estate)


def test_a_cut_dump_ends_the_command_with_2(estates: Estates, dump: bytes) -> None:
    estate = estates.make({"001_A.sql": cut_at(dump, "in a row of a COPY")}, BASELINE)
    result = estate.command("apply", "--create-roles")
    assert result.returncode == 2
    assert "the data of this COPY has no end" in result.stderr
    assert "Traceback" not in result.stderr
    assert untouched(estate)


# ---- what is no SQL text


@pytest.mark.parametrize(("form", "words"), [("custom", "custom-format"), ("tar", "tar-format")])
def test_an_archive_of_pg_dump_names_the_command_that_converts_it(
    estates: Estates, server: Server, form: str, words: str, tmp_path: Path
) -> None:
    source = make_database(server, f"archive_{form}")
    (tmp_path / "dump").unlink(missing_ok=True)
    server.run("pg_dump", f"--format={form}", "--dbname", source, stdout=tmp_path / "dump")
    estate = estates.make({"001_A.sql": (tmp_path / "dump").read_bytes()}, BASELINE)
    said = refused(estate)
    assert f"this is a {words} dump" in said
    assert "pg_restore --file=" in said
    assert place(said)[0] == "1:1"


@pytest.mark.parametrize(
    ("data", "said", "where"),
    [
        (gzip.compress(TABLE.encode()), "compressed (gzip)", "1:1"),
        (TABLE.encode("utf-16"), "UTF-16", "1:1"),
        (TABLE.encode("utf-16-be"), "zero byte", "1:1"),
        (bytes(range(1, 256)) * 64, "", ""),
        (b"SELECT 1;\nSELECT '\0';\n", "zero byte", "2:9"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "zero byte", ""),
        (b"", "there is no statement in it", "1:1"),
        (b"\xef\xbb\xbf\n\n", "there is no statement in it", ""),
        (b"-- later\n/* more */\n;\n;;\n", "there is no statement in it", "1:1"),
    ],
    ids=["gzip", "utf-16", "utf-16 without a mark", "every byte", "a zero", "picture", "empty", "mark", "comments"],
)
def test_what_is_no_sql_text_is_refused(estates: Estates, data: bytes, said: str, where: str) -> None:
    estate = estates.make({"001_A.sql": data})
    words = refused(estate)
    assert said in words
    assert not where or place(words)[:1] == [where]


def test_a_directory_and_a_missing_file_are_named_at_once(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE, "002_B.sql": TABLE})
    for name in ("001_A.sql", "002_B.sql"):
        (estate.migrations / name).unlink()
    (estate.migrations / "001_A.sql").mkdir()
    said = refused(estate)
    assert "database/migrations/001_A.sql is not a file" in said
    assert "database/migrations/002_B.sql does not exist" in said


def test_a_file_that_cannot_be_read_is_named(estates: Estates) -> None:
    """A link to itself: it fails for root too, whom no mode keeps out."""
    estate = estates.make({"001_A.sql": TABLE})
    path = estate.migrations / "001_A.sql"
    path.unlink()
    path.symlink_to(path)
    assert "001_A.sql" in refused(estate)


# ---- bytes that are no UTF-8


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (b"SELECT 1;\nSELECT 'caf\xe9';\n", "2:12"),
        ("SELECT 'ééé".encode() + b"\xc3';\n", "1:12"),
        ("SELECT 'é'; SELECT 'ü".encode() + b"\xff';\n", "1:22"),
        ("SELECT '\n€€".encode() + b"\xed\xa0\x80';\n", "2:3"),
        (TABLE.encode() + b"COPY a FROM stdin;\n1\tx\n2\tcaf\xe9\n\\.\n", "4:6"),
        (TABLE.encode() + "COPY a FROM stdin;\n1\tüü".encode() + b"\xc0\xaf\n\\.\n", "3:5"),
        (TABLE.encode() + b"COPY a FROM stdin;\n1\tx\xe2\x82\n\\.\n", "3:4"),
    ],
)
def test_invalid_utf8_is_found_at_its_place(estates: Estates, data: bytes, where: str) -> None:
    said = refused(estates.make({"001_A.sql": data}))
    assert "is not valid UTF-8" in said
    assert place(said) == [where]


@pytest.mark.parametrize("cut", range(4))
def test_the_place_is_exact_where_the_reading_was_cut(tmp_path: Path, cut: int) -> None:
    """The reader's piece ends within the line, or within the character before the bad byte."""
    head = b"COPY a FROM stdin;\n"
    row = b"x" * (PIECE - len(head) - cut) + "€".encode()
    path = tmp_path / "001_A.sql"
    path.write_bytes(head + row + b"\xff\n\\.\n")
    (finding,) = survey_file(File(path)).findings
    assert (finding.at.line, finding.at.column, finding.at.offset) == (2, len(row) - 2 + 1, len(head + row))
    assert "0xff" in finding.message


# ---- what would end the transaction, hidden from a reader of the first words


@pytest.mark.parametrize(
    "hidden",
    [
        "COMMIT;",
        "/* why */ COMMIT;",
        "-- why\n /* why */ -- why\n COMMIT;",
        "BEGIN;",
        "END WORK;",
        "ABORT;",
        "ROLLBACK AND CHAIN;",
        "PREPARE TRANSACTION 'x';",
        "DISCARD ALL;",
        "SELECT pg_advisory_unlock_all();",
        "/* a /* nested */ comment */ COMMIT;",
        f"/*{'-' * 2000}*/ COMMIT;",
    ],
    ids=lambda text: text[:20],
)
def test_nothing_that_ends_the_transaction_comes_through(estates: Estates, hidden: str) -> None:
    estate = estates.make({"001_A.sql": TABLE + hidden + "\nSELECT 1/0;\n"})
    assert place(refused(estate)) != []


@pytest.mark.parametrize("comment", ["/* why */", "/* why */ -- more\n"])
def test_a_copy_after_a_comment_is_a_copy(estates: Estates, comment: str) -> None:
    estate = estates.make({"001_A.sql": f"{TABLE}{comment} COPY a FROM stdin;\n1\tone\n\\.\n"})
    estate.apply()
    assert estate.query("SELECT id, t FROM a") == [(1, "one")]


def test_a_setting_after_a_comment_changes_how_strings_are_read(estates: Estates) -> None:
    script = "/* why */ SET standard_conforming_strings = off;\nCREATE TABLE a AS SELECT 'it\\'s; here' AS t;\n"
    estate = estates.make({"001_A.sql": script})
    estate.apply()
    assert estate.query("SELECT t FROM a") == [("it's; here",)]


# ---- sizes


def test_a_statement_beyond_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, estates: Estates
) -> None:
    """With a limit of 1 MiB in place of 1 GiB: what is tested is the counting, and not the machine's memory."""
    assert scanner.STATEMENT_LIMIT < 0x3FFFFFFF, "the server's own: MaxAllocSize"
    monkeypatch.setattr(scanner, "STATEMENT_LIMIT", 1 << 20)
    estate = estates.make({"001_A.sql": TABLE + f"INSERT INTO a VALUES (1, '{'x' * (2 << 20)}');\n"})
    with pytest.raises(ScriptRefused) as caught:
        estate.apply()
    assert caught.value.problems[0].place.startswith("database/migrations/001_A.sql:")
    assert untouched(estate)


def test_a_statement_beyond_the_limit_is_refused_at_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanner, "STATEMENT_LIMIT", 1 << 20)
    path = tmp_path / "001_A.sql"
    path.write_text(TABLE + f"-- long\nINSERT INTO a VALUES (1, '{'x' * (2 << 20)}');\n")
    assert [(each.at.line, each.at.column) for each in survey_file(File(path)).findings] == [(3, 1)]


def test_a_file_that_is_no_text_gets_one_word(tmp_path: Path) -> None:
    path = tmp_path / "001_A.sql"
    path.write_bytes(b"PGDMP\x01\x0e\0")
    assert len(survey_file(File(path), baseline=True).findings) == 1


@pytest.mark.parametrize("beyond", [1, 100_000])
def test_a_statement_just_beyond_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, beyond: int
) -> None:
    """The server would end the connection: that is no way to say it."""
    monkeypatch.setattr(scanner, "STATEMENT_LIMIT", 1 << 20)
    path = tmp_path / "001_A.sql"
    path.write_bytes(b"SELECT '" + b"x" * ((1 << 20) + beyond - 10) + b"';\n")
    assert [(each.at.line, each.at.column) for each in survey_file(File(path)).findings] == [(1, 1)]


def test_every_bad_file_of_an_estate_is_told_at_once(estates: Estates) -> None:
    bad = {"001_A.sql": b"SELECT '\xff';", "002_B.sql": b"", "003_C.sql": b"COMMIT;", "004_D.sql": b"\\! true\n"}
    estate = estates.make(bad)
    with pytest.raises(PgstrataError) as caught:
        estate.apply()
    assert [problem.place.rsplit("/", 1)[1] for problem in caught.value.problems] == [
        "001_A.sql:1:9",
        "002_B.sql:1:1",
        "003_C.sql:1:1",
        "004_D.sql:1:1",
    ]
    assert untouched(estate)


def test_a_baseline_of_nothing_but_its_trailer_is_refused(estates: Estates) -> None:
    assert "there is no statement in it" in refused(estates.make({"001_A.sql": BASELINE_END}, BASELINE))


def test_the_same_bytes_in_other_pieces_give_the_same_findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything wrong with a file is found whatever the reader's piece is."""
    text = TABLE.encode() + b"\\! true\nCOMMIT;\n/* x */ VACUUM;\nSELECT 'ab\xff';\nSELECT :'USER';\nSELECT 'open\n"
    path = tmp_path / "001_A.sql"
    path.write_bytes(text)
    found = []
    for size in itertools.chain(range(1, 12), (64, PIECE)):
        monkeypatch.setattr("pgstrata.files.source.PIECE", size)
        found.append([(each.at, each.message) for each in survey_file(File(path)).findings])
    assert all(each == found[-1] for each in found)
    assert len(found[-1]) == 6
