"""What text shows of a statement after which a transaction cannot be prepared, and what only looks like it."""

from __future__ import annotations

import pytest

from core.script.surveys import survey

SHOWN = {
    "NOTIFY": ["NOTIFY pgrst;", "notify pgrst, 'reload';"],
    "LISTEN": ["LISTEN pgrst;"],
    "a temporary object": [
        "CREATE TEMP TABLE t (a int);",
        "CREATE LOCAL TEMPORARY TABLE t (a int);",
        "CREATE OR REPLACE TEMP VIEW v AS SELECT 1;",
        "SELECT 1 INTO TEMP t;",
        "DO $$ BEGIN CREATE TEMP TABLE t (a int); END $$;",
        "INSERT INTO pg_temp.t VALUES (1);",
    ],
    "a temporary function": ["CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1';"],
    "a cursor WITH HOLD": ["DECLARE c CURSOR WITH HOLD FOR SELECT 1;"],
    "pg_notify()": ["SELECT pg_notify('a', 'b');", "DO $$ BEGIN PERFORM pg_notify('a', 'b'); END $$;"],
    "pg_export_snapshot()": ["SELECT pg_catalog.pg_export_snapshot();"],
}
INNOCENT = [
    "CREATE TABLE temperature (temp int);",
    "CREATE TABLE template (a int);",
    "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TEMP TABLE t (a int); NOTIFY x; END $$;",
    "CREATE OR REPLACE FUNCTION f() RETURNS void LANGUAGE sql AS $$ SELECT pg_notify('a', 'b') $$;",
    "CREATE PROCEDURE p() LANGUAGE sql AS $$ SELECT pg_notify('a', 'b') $$;",
    "COMMENT ON TABLE t IS 'CREATE TEMP TABLE';",
    "DECLARE c CURSOR FOR SELECT 1;",
    "SELECT 'listen';",
    "UNLISTEN *;",
]


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in SHOWN.items() for text in texts])
def test_shown(what: str, text: str) -> None:
    found = survey(f"SELECT 1;\n  {text}")[0].not_prepared
    assert {what: (at.line, at.column) for what, at in found.items()} == {what: (2, 3)}


@pytest.mark.parametrize("text", INNOCENT)
def test_innocent(text: str) -> None:
    assert not survey(text)[0].not_prepared
