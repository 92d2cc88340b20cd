"""Applying, on every server version: one transaction a migration, with its ledger event or not at all."""

from __future__ import annotations

import pytest

from pgstrata.core.plan import events
from pgstrata.core.plan.history import State
from pgstrata.errors import ExpectationFailed, MigrationFailed, Refused
from pgstrata.operations.status import status
from support.estates import Estates

TABLE = "CREATE TABLE a (id int PRIMARY KEY, t text);\n"
COPY = "COPY a (id, t) FROM stdin;\n1\tone\n2\t\\N\n3\ta\\tb\\\\.\n\\.\n"


def test_applies_in_order_and_then_has_nothing_to_do(each_estates: Estates) -> None:
    estate = each_estates.make({"001_A.sql": TABLE + COPY, "002_B.sql": "ALTER TABLE a ADD COLUMN n int DEFAULT 7;"})
    outcome = estate.apply()
    assert [step.number for step in outcome.plan.steps] == ["001", "002"]
    assert estate.query("SELECT id, t, n FROM a ORDER BY id") == [(1, "one", 7), (2, None, 7), (3, "a\tb\\.", 7)]
    assert estate.query("SELECT number, state, rows FROM pgstrata.current ORDER BY number") == [
        ("001", "applied", 3),
        ("002", "applied", 0),
    ]
    assert estate.apply().plan.empty


def test_a_failure_leaves_nothing_and_says_where(each_estates: Estates) -> None:
    estate = each_estates.make(
        {"001_A.sql": TABLE, "002_B.sql": "INSERT INTO a VALUES (1);\n-- é\nSELECT 'é',\n  nowhere FROM a;\n"}
    )
    with pytest.raises(MigrationFailed) as caught:
        estate.apply()
    assert caught.value.place == "database/migrations/002_B.sql:4:3"
    assert "42703" in caught.value.message
    assert estate.query("SELECT count(*) FROM a") == [(0,)]
    assert [row.state for row in status(estate.workspace())] == [State.APPLIED, State.PENDING]


@pytest.mark.parametrize(
    ("script", "place"),
    [
        ("SELECT 1;\nSELECT 2;;\nSELECT 1/0;\n", "3:1"),
        ("SELECT 1; SELECT * FROM nowhere;", "1:25"),
        (TABLE + "INSERT INTO a VALUES (1), (1);", "2:1"),
        (TABLE + COPY.replace("3\t", "x\t"), "5:1"),
        (TABLE + "SELECT 'ééé'; SELECT 'é' AS x, $$é$$ AS y; SELEC 1;", "2:44"),
        ("/* only a comment */;\nSELECT 1/0;", "2:1"),
        (
            TABLE
            + "ALTER TABLE a ADD b int REFERENCES a DEFERRABLE INITIALLY DEFERRED;\nINSERT INTO a VALUES (1, '', 9);",
            "",
        ),
    ],
)
def test_an_error_finds_its_statement(estates: Estates, script: str, place: str) -> None:
    estate = estates.make({"001_A.sql": script})
    with pytest.raises((MigrationFailed, Refused)) as caught:
        estate.apply()
    assert caught.value.place == (f"database/migrations/001_A.sql:{place}" if place else "")
    assert estate.query("SELECT to_regclass('a')") == [(None,)]


def test_a_dumps_settings_do_not_leak(each_estates: Estates) -> None:
    leak = (
        "SET statement_timeout = 1234; SELECT pg_catalog.set_config('search_path', '', false); SET row_security = off;"
        "SET SESSION AUTHORIZATION pg_monitor; RESET SESSION AUTHORIZATION; SET default_tablespace = '';"
        "SET client_encoding = 'LATIN1'; PREPARE p AS SELECT 1; CREATE TEMP TABLE left_over (a int); LISTEN x;"
        "SET standard_conforming_strings = off;"
    )
    after = (
        "CREATE TABLE seen AS SELECT current_setting('statement_timeout') AS t, current_setting('search_path') AS s,"
        " current_setting('client_encoding') AS e, current_setting('row_security') AS r, to_regclass('left_over') AS l,"
        " (SELECT count(*) FROM pg_prepared_statements) AS p, length('a\\b') AS n;"
    )
    estate = each_estates.make({"001_A.sql": leak, "002_B.sql": after})
    estate.apply()
    assert estate.query("SELECT t, s, e, r, l, p, n FROM public.seen") == [
        ("0", '"$user", public', "UTF8", "on", None, 0, 3)
    ]


def test_expectations_are_checked_before_the_commit(estates: Estates) -> None:
    estate = estates.make(
        {"001_A.sql": TABLE + "CREATE VIEW v AS SELECT 1;"}, keys="expect = { tables = 2, views = 1 }"
    )
    with pytest.raises(ExpectationFailed) as caught:
        estate.apply()
    assert caught.value.detail == "tables: expected 2, made 1"
    assert estate.query("SELECT to_regclass('a'), to_regclass('pgstrata.event') IS NULL") == [(None, False)]
    estate = Estates(estate.root / "b", estates.new_database).make(
        {"001_A.sql": TABLE}, keys='expect = { objects = ["public.a", "public.b"] }'
    )
    with pytest.raises(ExpectationFailed, match=r"public.b: expected, not there"):
        estate.apply()


def test_a_skipped_if_not_exists_is_reported_with_its_place(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE + "SELECT 1;\nCREATE TABLE IF NOT EXISTS a (other int);\n"})
    estate.apply()
    notices = [event for event in estate.events if isinstance(event, events.Notice)]
    assert [(notice.skipped, notice.place) for notice in notices] == [(True, "database/migrations/001_A.sql:3:1")]


def test_the_ledger_is_append_only(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    estate.apply()
    for statement in (
        "UPDATE pgstrata.event SET number = '9'",
        "DELETE FROM pgstrata.event",
        "TRUNCATE pgstrata.event",
    ):
        with pytest.raises(Exception, match="append-only"):
            estate.query(statement)


def test_a_savepoint_is_allowed_and_rolls_back_its_part(estates: Estates) -> None:
    script = (
        TABLE + "SAVEPOINT s; INSERT INTO a VALUES (1); ROLLBACK TO SAVEPOINT s; INSERT INTO a VALUES (2); RELEASE s;"
    )
    estate = estates.make({"001_A.sql": script})
    estate.apply()
    assert estate.query("SELECT id FROM a") == [(2,)]


def test_a_changed_file_is_refused(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    estate.apply()
    estate.write("001_A.sql", TABLE.replace("\n", "\r\n"))
    assert estate.apply().plan.empty, "line ends are no change"
    estate.write("001_A.sql", TABLE + "SELECT 1;")
    with pytest.raises(Refused) as caught:
        estate.apply()
    assert caught.value.exit_code == 3
    assert "is not what was applied" in caught.value.problems[0].message


@pytest.mark.parametrize(
    "back", ["RESET standard_conforming_strings;", "RESET ALL;", "SET standard_conforming_strings = on;"]
)
def test_a_change_of_how_strings_are_read_ends_a_message(estates: Estates, back: str) -> None:
    script = f"SET standard_conforming_strings = off;\nCREATE TABLE n AS SELECT length('a\\\\b') AS a;\n{back}\n"
    estate = estates.make({"001_A.sql": script + "INSERT INTO n SELECT length('a\\\\b');\n"})
    estate.apply()
    assert estate.query("SELECT a FROM n ORDER BY a") == [(3,), (4,)]


def test_objects_of_every_kind_can_be_expected(each_estates: Estates) -> None:
    script = "CREATE SCHEMA s; CREATE TABLE s.t (id int); CREATE TYPE s.e AS ENUM ('a'); CREATE VIEW s.v AS SELECT 1;"
    script += "CREATE FUNCTION s.f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';"
    estate = each_estates.make(
        {"001_A.sql": script},
        keys='expect = { objects = ["s", "s.t", "s.e", "s.v", "s.f", "s.f(int)", "s.none", "none"] }',
    )
    with pytest.raises(ExpectationFailed) as caught:
        estate.apply()
    assert caught.value.detail == "s.none: expected, not there; none: expected, not there"
