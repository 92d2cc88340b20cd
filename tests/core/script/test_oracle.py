"""psql is the judge: what the server receives from it is what our items say, on every version."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from core.script.goldens import CASES
from core.script.oracle import Oracle, known_as_copy, misleads_psql, runs_in_psql, sent
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import CopyData, Item, Statement
from pgstrata.postgres.server import Server

MAJORS = (15, 17, 18)
BACKUPS = Path(__file__).parents[3] / "backups"
TABLES = """CREATE SCHEMA s; CREATE TABLE t (a text, b text, "from" text, stdin text); CREATE TABLE u (a text);
CREATE TABLE "from stdin" (a text); CREATE TABLE s.copy (a text); CREATE TABLE one (a text);"""

# Hard scripts that need no golden of their own.
CORPUS = {
    "a block": b"DO $$\nBEGIN\n\n  IF true THEN PERFORM ';'; END IF; -- ;\n\nEND\n$$;\n\n\n-- c\nSELECT 1;\n",
    "errors on the way": b"SELECT 1/0;\nSELECT 1/0;\nSELEC 1;\nSELEC 1;\nSELECT nothing; SELECT ')';\n",
    "empty statements": b";;;\n ; /* c */; -- c\n;SELECT 1;;\n/**/",
    "savepoints": b"BEGIN;\nSAVEPOINT a;\nROLLBACK TO a;\nCOMMIT;\n",
    "letters": "SELECT 'é;€', $é$ ; $é$, \"ü;\" FROM ñ; -- é;\nSELECT 1;".encode(),
    "carriage returns": b"SELECT 1 --c\r;SELECT\r2;\r\rSELECT 'a'\r'b;';\r\nSELECT E'a'\r'b\\';';",
    "a rule": b"CREATE RULE q AS ON DELETE TO u DO INSTEAD (SELECT 1; SELECT ';)'; );\nSELECT 1;",
    "a body": b"CREATE FUNCTION x() RETURNS int BEGIN ATOMIC\n\nSELECT 1;\n\nSELECT CASE 1 WHEN 1 THEN 2 END;\nEND;",
    "names that look like a body": b'CREATE TABLE "begin" (a int);CREATE FUNCTION "end"() RETURNS int RETURN 1;SELECT 1;',
    "copy of many lines": b"COPY one FROM stdin;\n" + b"x\\\\y\n" * 5000 + b"\\.\nSELECT count(*) FROM one;\n",
    "long lines in copy": b"COPY one FROM stdin;\n" + b"x" * 20000 + b"\\\\.\n" + b"y" * 8190 + b"\n\\.\nSELECT 1;\n",
    "copy that fails in a row": b"COPY one FROM stdin;\na\tb\tc\nSELECT 2;\n\\.\nSELECT 1;\n",
}  # fmt: skip


def scan(script: bytes) -> tuple[list[Item], bool]:
    """The items of a script, and whether psql can be asked about it."""
    scanner = Scanner()
    items = [*scanner.feed(script), *scanner.finish()]
    return items, not scanner.defects and runs_in_psql(items)


@pytest.fixture(scope="session")
def oracles(
    servers: Callable[[int], Server], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[int], Oracle]]:
    """The oracle of a major version, with a database in which the scripts' tables are."""
    known: dict[int, Oracle] = {}
    with contextlib.ExitStack() as stack:

        def get(major: int) -> Oracle:
            if major not in known:
                server = servers(major)
                stack.enter_context(database(server, "oracle"))
                with psycopg.connect(server.conninfo("oracle"), autocommit=True) as connection:
                    connection.execute(TABLES)
                known[major] = Oracle(server, "oracle", tmp_path_factory.mktemp("oracle"))
            return known[major]

        yield get


@contextlib.contextmanager
def database(server: Server, name: str) -> Iterator[None]:
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
        yield
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture(params=MAJORS, ids=lambda major: f"psql{major}")
def oracle(request: pytest.FixtureRequest, oracles: Callable[[int], Oracle]) -> Oracle:
    return oracles(request.param)


def askable() -> list[Path]:
    return [case for case in sorted(CASES.glob("*.sql")) if scan(case.read_bytes())[1]]


def test_most_cases_can_be_asked() -> None:
    assert len(askable()) > 18


def test_cases(oracle: Oracle) -> None:
    for case in askable():
        script = case.read_bytes()
        assert oracle.received(script) == sent(scan(script)[0]), case.stem


@pytest.mark.parametrize("name", CORPUS)
def test_corpus(oracle: Oracle, name: str) -> None:
    items, good = scan(CORPUS[name])
    assert good
    assert oracle.received(CORPUS[name]) == sent(items)


def test_with_on_error_stop_psql_gets_as_far_as_the_first_error(oracle: Oracle) -> None:
    script = b"SELECT 1;\nCOPY one FROM stdin;\nx\n\\.\nSELECT ';' /* ; */;\nSELECT 1/0;\nSELECT 2;\n"
    items = sent(scan(script)[0])
    assert oracle.received(script, "-v", "ON_ERROR_STOP=1") == items[:4]
    assert oracle.received(script) == items


def test_the_rows_of_a_copy_are_the_same(each_server: Server, oracles: Callable[[int], Oracle]) -> None:
    oracle = oracles(each_server.installation.version[0])
    text = b"COPY u FROM stdin;\na\n\\\\.\n\\N\n \\\\.\n\\\\restrict x\n\n\\.\n"
    script = b"TRUNCATE u;\n" + text + b'COPY u FROM stdin csv;\n\\N\n"\n"\n\\.\n'
    items, _ = scan(script)
    assert oracle.received(script, "-v", "ON_ERROR_STOP=1") == sent(items)
    with psycopg.connect(each_server.conninfo("oracle"), autocommit=True) as connection:
        by_psql = connection.execute("SELECT a FROM u ORDER BY ctid").fetchall()
        connection.execute("TRUNCATE u")
        data = [item.data for item in items if isinstance(item, CopyData)]
        copies = [item.text for item in items if isinstance(item, Statement) and item.copies]
        for statement, rows in zip(copies, data, strict=True):
            with connection.cursor().copy(statement) as copy:
                copy.write(rows)
        assert connection.execute("SELECT a FROM u ORDER BY ctid").fetchall() == by_psql
    assert len(by_psql) == 8


@pytest.mark.parametrize("dump", sorted(BACKUPS.glob("*.sql")), ids=lambda path: path.stem)
def test_real_dumps(servers: Callable[[int], Server], tmp_path: Path, dump: Path) -> None:
    server = servers(15)
    script = dump.read_bytes()
    with database(server, "dumped"):
        received = Oracle(server, "dumped", tmp_path).received(script)
    assert received == sent(scan(script)[0])


# ---- scripts made of what is tricky

_FRAGMENTS = (
    "'a'", "'", "''", "E'a\\'b'", "E'x'", "'\\'", "U&'d\\0061t'", 'U&"d\\0061"', "N'x'", '"q;u"', '"', "$$", "$a$", "$b$",
    "$1,", "$", "/*", "*/", "/* c; */", "--", "-- c;\n", "-- c'\r\n", "\n", "\n\n", "\r\n", "\r", " ", "\t", "\f", "(", ")",
    ";", ";\n", ",", "::", ":=", ":", ":foo", ":'foo'", "[1:2]", "SELECT ", "CREATE ", "create or replace ", "FUNCTION f() ",
    "procedure p() ", "BEGIN ATOMIC ", "begin\natomic\n", "CASE ", "END", "end;\n", "atomic ", "\\.\n", "\nrow\n", "x", "é",
    "+", "-", "*", "/", "@", "a$b$", "{?", "IF NOT EXISTS ", "AS $$ select 1; $$",
    ";\nSET standard_conforming_strings = off;\n", ";\nSET standard_conforming_strings TO on;\n", ";\nRESET ALL;\n",
    ";\nCOPY one FROM stdin;\nrow;\n\\.\n", ";\n/* c */ copy one (a) from STDIN csv; -- c\n'\n\\.x\n\\.\r\n",
)  # fmt: skip
_CLOSERS = ("", ";", "\n;\n", "';\n", "*/;", "$$;", "$a$;\n", '";', ");", "END;\n")


@settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.function_scoped_fixture],
)
@given(parts=st.lists(st.sampled_from(_FRAGMENTS), min_size=2, max_size=16), closer=st.sampled_from(_CLOSERS))
def test_made_scripts(oracle: Oracle, parts: list[str], closer: str) -> None:
    script = ("".join(parts) + closer).encode()
    items, good = scan(script)
    assume(good and items)
    assume(not misleads_psql(items))
    assert oracle.received(script) == sent(items)


@pytest.mark.parametrize(
    ("copy", "known"),
    [
        (b"COPY a b c d e FROM stdin;", True),
        (b"COPY a b c d e f FROM stdin;", False),
        (b"COPY a b c d e (f, g) FROM stdin;", True),
        (b'COPY a b c d e "f g" FROM stdin;', True),
        (b"COPY a b FROM stdin;", True),
        (b"COPY a:FROM stdin stdin;", False),
    ],
)
def test_by_which_words_psql_knows_a_copy_that_no_server_takes(
    oracles: Callable[[int], Oracle], copy: bytes, known: bool
) -> None:
    """What it does not know is left out of the comparison: it reads the data as statements."""
    script = copy + b"\ndata;\n\\.\nSELECT 1;\n"
    assert known_as_copy(copy) == known
    assert (oracles(18).received(script) == [copy, b"SELECT 1;"]) == known
