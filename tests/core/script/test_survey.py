"""What the survey refuses, with its place and what to do instead."""

from __future__ import annotations

import pytest

from core.script.surveys import findings, only, survey

END = "\n--\n-- PostgreSQL database dump complete\n--\n"
LARGE_OBJECT = """BEGIN;

SELECT pg_catalog.lo_open('16400', 131072);
SELECT pg_catalog.lowrite(0, '\\x00');
SELECT pg_catalog.lo_close(0);

COMMIT;
"""


@pytest.mark.parametrize(
    ("script", "command"),
    [
        ("COMMIT;", "COMMIT"),
        ("commit and chain;", "COMMIT"),
        ("BEGIN;", "BEGIN"),
        ("BEGIN ISOLATION LEVEL SERIALIZABLE;", "BEGIN"),
        ("END;", "END"),
        ("ABORT;", "ABORT"),
        ("ROLLBACK;", "ROLLBACK"),
        ("ROLLBACK PREPARED 'x';", "ROLLBACK"),
        ("START TRANSACTION;", "START TRANSACTION"),
        ("PREPARE TRANSACTION 'x';", "PREPARE TRANSACTION"),
        ("/* c */ COMMIT;", "COMMIT"),
        ("/* a /* b */ c */ COMMIT;", "COMMIT"),
        ("/*" + "x" * 5000 + "*/ COMMIT;", "COMMIT"),
        ("/* a */ -- b\n/* c */ COMMIT;", "COMMIT"),
    ],
)
def test_transaction_control_is_refused(script: str, command: str) -> None:
    assert only(f"SELECT 1;\n  {script}\n") == f"2:3 {command} would end the migration's transaction"
    assert only(f"SELECT 1;\n  {script}\n", baseline=False, transaction=False).endswith("transaction = false")


def test_what_would_take_the_lock_is_refused() -> None:
    assert only("SELECT 1; DISCARD ALL;") == "1:11 DISCARD would take away pgstrata's own lock and settings"
    lost = "pg_advisory_unlock_all would take away pgstrata's own lock"
    assert only("SELECT Pg_Advisory_Unlock_All();") == f"1:1 {lost}"
    assert only("DO $$ BEGIN PERFORM pg_advisory_unlock_all(); END $$;") == f"1:1 {lost}"
    assert findings("CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'SELECT pg_advisory_unlock_all()';") == []
    assert findings("SELECT unlock_all_doors();") == []


def test_savepoints_are_allowed() -> None:
    script = "SAVEPOINT a; ROLLBACK TO a; ROLLBACK TO SAVEPOINT a; ROLLBACK WORK TO SAVEPOINT a; RELEASE a;"
    assert findings(script) == []
    assert findings("PREPARE q AS SELECT 1; EXECUTE q; DEALLOCATE q;") == []


@pytest.mark.parametrize(
    ("script", "command"),
    [
        ("CREATE INDEX CONCURRENTLY i ON t (a);", "CREATE INDEX CONCURRENTLY"),
        ("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON t (a);", "CREATE INDEX CONCURRENTLY"),
        ("DROP INDEX CONCURRENTLY i;", "DROP INDEX CONCURRENTLY"),
        ("REINDEX (VERBOSE) INDEX CONCURRENTLY i;", "REINDEX CONCURRENTLY"),
        ("REINDEX (CONCURRENTLY) TABLE t;", "REINDEX CONCURRENTLY"),
        ("REINDEX SCHEMA public;", "REINDEX SCHEMA"),
        ("REINDEX DATABASE x;", "REINDEX DATABASE"),
        ("VACUUM (ANALYZE) t;", "VACUUM"),
        ("CLUSTER;", "CLUSTER"),
        ("CLUSTER VERBOSE;", "CLUSTER"),
        ("CREATE DATABASE x;", "CREATE DATABASE"),
        ("DROP DATABASE x;", "DROP DATABASE"),
        ("CREATE TABLESPACE x LOCATION '/x';", "CREATE TABLESPACE"),
        ("DROP TABLESPACE x;", "DROP TABLESPACE"),
        ("CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p;", "CREATE SUBSCRIPTION"),
        ("DROP SUBSCRIPTION s;", "DROP SUBSCRIPTION"),
        ("ALTER SYSTEM SET work_mem = '1MB';", "ALTER SYSTEM"),
        ("ALTER DATABASE x SET TABLESPACE y;", "ALTER DATABASE … SET TABLESPACE"),
        (
            "ALTER TABLE IF EXISTS ONLY a.b DETACH PARTITION c.d CONCURRENTLY;",
            "ALTER TABLE … DETACH PARTITION CONCURRENTLY",
        ),
    ],
)
def test_what_runs_alone_needs_transaction_false(script: str, command: str) -> None:
    assert only(f"\n{script}") == f"2:1 {command} cannot run inside a transaction"
    assert survey(script)[0].findings[0].hint == "say transaction = false for this migration in the manifest"
    assert findings(script, transaction=False) == []


def test_a_dump_that_makes_its_database() -> None:
    found = survey("CREATE DATABASE x;", baseline=True)[0].findings[0]
    assert found.hint == "make the dump with pg_dump --format=plain, without --create"


def test_what_only_looks_so_is_allowed() -> None:
    assert findings('CREATE TABLE "concurrently" (a int); CREATE INDEX i ON "concurrently" (a);') == []
    assert findings("CLUSTER t USING i; REINDEX TABLE t; REFRESH MATERIALIZED VIEW CONCURRENTLY m;") == []
    assert findings("ALTER TABLE t DETACH PARTITION p; ALTER DATABASE x SET work_mem = '1MB';") == []
    assert (
        findings("CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION a, b, c WITH (connect = false, slot_name = 's');")
        == []
    )
    assert findings("SELECT 'COMMIT;'; -- COMMIT;\nCREATE TABLE commit (begin int);") == []


def test_an_index_that_is_built_alone_needs_a_name() -> None:
    message = only("CREATE INDEX CONCURRENTLY ON t (a);", transaction=False)
    assert message == "1:1 CREATE INDEX CONCURRENTLY without a name cannot be resumed"


# ---- large objects


def test_a_dumps_own_pair_around_a_large_object_is_passed_over() -> None:
    found, sent = survey(LARGE_OBJECT + END, baseline=True)
    assert found.findings == []
    assert [text.split("(")[0] for text in sent] == [
        "SELECT pg_catalog.lo_open",
        "SELECT pg_catalog.lowrite",
        "SELECT pg_catalog.lo_close",
    ]


def test_it_is_refused_elsewhere() -> None:
    assert [each[:3] for each in findings(LARGE_OBJECT)] == ["1:1", "7:1"]
    other = LARGE_OBJECT.replace("SELECT pg_catalog.lo_close(0)", "DELETE FROM t")
    assert findings(other + END, baseline=True) == [
        "1:1 BEGIN would end the migration's transaction",
        "7:1 COMMIT would end the migration's transaction",
    ]
    assert only(LARGE_OBJECT.replace("COMMIT;", "") + END, baseline=True) == "1:1 BEGIN of a large object has no COMMIT"


# ---- what psql would do, and what the session would lose


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        ("\\i other.sql", "put the included text here"),
        ("\\ir other.sql", "put the included text here"),
        ("\\connect other", "say it in the manifest"),
        ("\\c other", "say it in the manifest"),
        ("\\copy t from 'x'", "COPY … FROM stdin"),
        ("\\set x 1", "write the value itself"),
        ("\\! ls", "never runs a shell"),
        ("\\gexec", "DO block"),
        ("\\if true", "only psql knows it"),
        ("\\", "only psql knows it"),
    ],
)
def test_meta_commands(command: str, hint: str) -> None:
    found, sent = survey(f"SELECT 1;\n  {command}\nSELECT 2;")
    (finding,) = found.findings
    assert (finding.at.line, finding.at.column) == (2, 3)
    assert command in finding.message
    assert hint in finding.hint
    assert sent == ["SELECT 1;", "SELECT 2;"]


def test_a_restrict_pair_is_passed_over() -> None:
    script = "\\restrict abc\nSELECT 1;\n\\unrestrict abc\n"
    assert survey(script)[1] == ["SELECT 1;"]
    assert findings(script) == []
    assert findings(script * 2) == []
    assert only("\\restrict abc\nSELECT 1;") == "1:1 \\restrict has no \\unrestrict with the same key"
    assert [each[:3] for each in findings("\\restrict abc\nSELECT 1;\n\\unrestrict abd\n")] == ["1:1", "3:1"]
    assert only("SELECT 1;\n\\unrestrict abc").startswith("2:1 a psql meta-command")
    assert findings("\\restrict abc\n\\restrict abd\nSELECT 1;\n\\unrestrict abc\n")[0].startswith("2:1 ")


@pytest.mark.parametrize(
    ("script", "place"),
    [
        ("SELECT :USER;", "1:8"),
        ("SELECT 1;\nSELECT 2 \\gexec\n;", "2:10"),
        ("SELECT 'a;", "1:8"),
        ("COPY t FROM stdin;\n1\n", "3:1"),
        ("COPY t FROM stdin; SELECT 1;\n\\.\n", "1:19"),
        ("SELECT E'a'\n 'b\\'';';", "2:2"),
        ("SET standard_conforming_strings = off; SELECT 1;\n", "1:39"),
        ("CREATE FUNCTION begin() RETURNS int RETURN 1;", "1:17"),
        ("SELECT 1;\nSELECT \x00", "2:8"),
    ],
)
def test_what_the_scanner_refuses_has_a_place_and_a_hint(script: str, place: str) -> None:
    first = survey(script)[0].findings[0]
    assert f"{first.at.line}:{first.at.column}" == place
    assert first.hint


def test_copy_to_the_client_has_nowhere_to_go() -> None:
    assert only("COPY t TO STDOUT;") == "1:1 COPY TO STDOUT has nowhere to go"
    assert only("COPY (SELECT a, b, c FROM t WHERE a > 1 AND b > 2 AND c > 3) TO stdin CSV;").startswith("1:1 COPY TO")
    assert findings("COPY (SELECT 1 FROM stdout) TO '/dev/null'; COPY t FROM '/dev/null';") == []


def test_nothing_to_run_is_refused() -> None:
    for script in ("", "\n\n", "-- only\n", "/* a comment */", ";;\n"):
        assert only(script) == "1:1 there is no statement in it"


def test_the_ledgers_schema_is_its_own() -> None:
    message = "this script makes the schema pgstrata, which is the ledger's own"
    assert only("CREATE SCHEMA pgstrata;") == f"1:1 {message}"
    assert only('CREATE SCHEMA IF NOT EXISTS "pgstrata";') == f"1:1 {message}"
    assert findings("CREATE SCHEMA pgstrata_x; CREATE SCHEMA x.pgstrata;") == []


def test_settings_that_change_how_the_text_is_read() -> None:
    for script in (
        "SELECT set_config('standard_conforming_strings', 'off', false);",
        "DO $$ BEGIN PERFORM set_config('standard_conforming_strings', 'off', false); END $$;",
    ):
        assert only(script) == "1:1 standard_conforming_strings set by a function"
    assert findings("SAVEPOINT a;\nSET standard_conforming_strings = on;\nROLLBACK TO a;")[0].startswith(
        "2:1 ROLLBACK TO"
    )
    assert findings("CREATE FUNCTION f() RETURNS int LANGUAGE sql SET standard_conforming_strings = on RETURN 1;") == []


def test_a_local_setting_of_strings_needs_a_transaction() -> None:
    script = "SELECT 1;\nSET LOCAL standard_conforming_strings = off;\nSELECT 'a\\';';\n"
    assert findings(script) == []
    assert only(script, transaction=False).startswith("2:1 SET LOCAL has no effect outside a transaction")
    assert findings(script.replace("LOCAL ", ""), transaction=False) == []


@pytest.mark.parametrize("word", ["ALTER", "CREATE", "GRANT", "REVOKE", "SET", "COPY", "DO", "COMMENT"])
def test_a_statement_of_one_word_is_for_the_server_to_refuse(word: str) -> None:
    assert findings(f"SELECT 1;\n{word};\n{word} /* nothing more */ ;\n") == []
