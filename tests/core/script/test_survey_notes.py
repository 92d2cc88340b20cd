"""What the survey notes of a script: encodings, counts, what it needs of the server, a dump's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.script.surveys import findings, only, survey

BACKUPS = Path(__file__).parents[3] / "backups"
END = "\n--\n-- PostgreSQL database dump complete\n--\n"

# ---- encodings


def test_a_byte_that_is_not_utf8_in_a_statement() -> None:
    assert only(b"SELECT 1;\nSELECT '\xc3\xa9\xff';\n") == "2:10 byte 0xff is not valid UTF-8"
    assert "1:14 byte 0xc3 is not valid UTF-8" in findings(b"SELECT '\xc3\xa9', '\xc3")
    assert findings(b"SELECT 1 /*\n\xc3\xa9\xc3 */;")[0].startswith("2:2 byte 0xc3")
    assert findings(b"-- a comment is not sent: \xff\nSELECT 1;") == []


@pytest.mark.parametrize("step", [1, 2, 3, 5, 7, 11, 1 << 20])
def test_and_in_the_data_of_a_copy_wherever_it_is_cut(step: int) -> None:
    script = "COPY t FROM stdin;\néé€\tx\nüü\t€".encode() + b"\xe2\x82(\n\xff\n\\.\n"
    (finding,) = survey(script, step=step)[0].findings
    assert finding.message == "byte 0xe2 is not valid UTF-8"
    assert (finding.at.offset, finding.at.line, finding.at.column) == (script.index(b"\xe2\x82("), 3, 5)


@pytest.mark.parametrize("step", [1, 4, 1 << 20])
def test_valid_data_are_valid_wherever_they_are_cut(step: int) -> None:
    script = "COPY t FROM stdin;\n" + "é€𝄞\t\\N\n" * 40 + "\\.\nSELECT 'é€𝄞';\n"
    assert survey(script, step=step)[0].findings == []


def test_another_encoding_is_believed_where_it_is_safe() -> None:
    assert findings(b"SET client_encoding = 'LATIN1';\nSELECT '\xff';") == []
    assert findings(b"SET NAMES 'LATIN1';\nSELECT '\xff';") == []
    assert only(b"SET client_encoding TO latin1;\nSET client_encoding = utf8;\nSELECT '\xff';").startswith("3:9 byte")
    assert only("SET client_encoding = 'SJIS';").startswith("1:1 in the encoding SJIS a character can hold")
    assert only("SET NAMES 'GB18030'; SELECT 1;").startswith("1:1 in the encoding GB18030")
    assert findings("SET \"client_encoding\" = 'UTF-8'; SELECT 'é';") == []


# ---- what it counts and notes


def test_counts() -> None:
    found, _ = survey("-- c\nSELECT 1;;\n/* c */;\nCOPY t FROM stdin;\n1\n2\n\n\\.\nCOPY t FROM stdin;\n\\.\nSELECT 2")
    assert (found.statements, found.copies, found.rows) == (4, 2, 3)
    assert found.size == len(
        "-- c\nSELECT 1;;\n/* c */;\nCOPY t FROM stdin;\n1\n2\n\n\\.\nCOPY t FROM stdin;\n\\.\nSELECT 2"
    )


def test_settings_and_extensions() -> None:
    found, _ = survey(
        "SET statement_timeout = 0;\nSET LOCAL Lock_Timeout TO '5s'; SET ROLE a; SET TIME ZONE 'UTC';\n"
        'CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA x;\nCREATE EXTENSION pg_trgm;'
    )
    assert {name: at.line for name, at in found.settings.items()} == {"statement_timeout": 1, "lock_timeout": 2}
    assert {name: at.line for name, at in found.extensions.items()} == {"uuid-ossp": 3, "pg_trgm": 4}


@pytest.mark.parametrize(
    ("script", "roles"),
    [
        ("ALTER TABLE public.t OWNER TO alice;", ["alice"]),
        ('ALTER FUNCTION f(a int) OWNER TO "Bob ""B""";', ['Bob "B"']),
        ("GRANT SELECT ON t TO alice, GROUP bob WITH GRANT OPTION;", ["alice", "bob"]),
        ("GRANT alice TO bob;", ["bob"]),
        ("REVOKE ALL ON t FROM PUBLIC, alice;", ["alice"]),
        ("CREATE POLICY p ON t TO alice, bob USING (a = b);", ["alice", "bob"]),
        ("CREATE POLICY p ON t FOR SELECT USING (true);", []),
        ("ALTER DEFAULT PRIVILEGES FOR ROLE alice IN SCHEMA x GRANT ALL ON TABLES TO bob;", ["alice", "bob"]),
        ("CREATE SCHEMA x AUTHORIZATION alice;", ["alice"]),
        ("SET ROLE alice;", ["alice"]),
        ("SET SESSION AUTHORIZATION 'alice';", ["alice"]),
        ("SET SESSION AUTHORIZATION DEFAULT;", []),
        ("ALTER TABLE t OWNER TO CURRENT_USER;", []),
        ("ALTER TABLE t RENAME TO alice;", []),
        ("COMMENT ON TABLE t IS 'OWNER TO alice';", []),
    ],
)
def test_roles(script: str, roles: list[str]) -> None:
    assert list(survey(script)[0].roles) == roles


def test_roles_that_it_makes_itself() -> None:
    found, _ = survey('CREATE ROLE alice; CREATE USER "Bob"; CREATE GROUP g; ALTER TABLE t OWNER TO alice;')
    assert found.made_roles == {"alice", "Bob", "g"}


# ---- dumps


def test_a_dumps_header_and_trailer() -> None:
    head = "-- Dumped from database version 15.18 (Debian 15.18-1)\n-- Dumped by pg_dump version 17.2\n\nSELECT 1;\n"
    found, _ = survey(head + END, baseline=True)
    assert found.dump_versions == {"server": "15.18 (Debian 15.18-1)", "pg_dump": "17.2"}
    assert found.complete
    assert found.findings == []


def test_a_baseline_without_its_trailer_was_cut_off() -> None:
    assert "database dump complete" in only("SELECT 1;\n", baseline=True)
    assert findings("SELECT 1;\n") == []


@pytest.mark.parametrize("dump", sorted(BACKUPS.glob("*.sql")), ids=lambda path: path.stem)
def test_real_dumps(dump: Path) -> None:
    script = dump.read_bytes()
    found, sent = survey(script, baseline=True, step=4096)
    assert found.findings == []
    assert found.complete
    assert found.dump_versions["server"].startswith("15.")
    rows, copies, inside = 0, 0, False
    for line in script.split(b"\n"):
        if inside:
            inside = line != b"\\."
            rows += inside
        elif line.startswith(b"COPY ") and line.endswith(b" FROM stdin;"):
            inside = True
            copies += 1
    assert (found.rows, found.copies, found.size) == (rows, copies, len(script))
    pairs = script.count(b"\nBEGIN;\n")
    assert found.statements == len(sent) + 2 * pairs
    assert not [text for text in sent if text in ("BEGIN;", "COMMIT;") or text.startswith("\\")]
