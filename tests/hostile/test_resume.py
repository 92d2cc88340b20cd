"""A migration without a transaction, cut off between any two of its events: resumed, each statement exactly once."""

from __future__ import annotations

import signal
from collections.abc import Callable

import psycopg
import pytest

from hostile.processes import Process, backends, until, warning
from hostile.test_concurrency import BLOCK, hold
from pgstrata.errors import InDoubt, MigrationFailed, PgstrataError
from support.estates import Estate, Estates

STEPWISE = "transaction = false"
Start = Callable[..., Process]
COPIED = "COPY public.a FROM stdin;\n2\ttwo\n3\t\\N\n\\.\n"
# Every kind of statement that is resumed in its own way; the numbers are those of the ledger (SET has one, and no event).
SCRIPT = (
    "CREATE TABLE a (id int, t text);\n"
    "SET search_path = pg_catalog, public;\n"
    "INSERT INTO a VALUES (1, 'one');\n"
    f"{COPIED}"
    "CREATE INDEX CONCURRENTLY a_id ON public.a (id);\n"
    "SELECT pg_catalog.set_config('my.word', 'said', false);\n"
    "INSERT INTO a SELECT 4, current_setting('my.word');\n"
    "VACUUM a;\n"
    "DROP INDEX CONCURRENTLY a_id;\n"
    "CREATE UNIQUE INDEX CONCURRENTLY a_id2 ON a (id);\n"
    "INSERT INTO a VALUES (5, 'five');\n"
)
RESULT = [(1, "one"), (2, "two"), (3, None), (4, "said"), (5, "five")]


def cut(estate: Estate, count: int) -> None:
    """From now on the backend dies as it writes the ledger's event after the first `count`."""
    estate.query(
        "CREATE SCHEMA trap; CREATE FUNCTION trap.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF (SELECT count(*) FROM pgstrata.event) >= {count} THEN"
        " PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(9); END IF; RETURN NULL; END $$;"
        "CREATE TRIGGER trap BEFORE INSERT ON pgstrata.event FOR EACH STATEMENT EXECUTE FUNCTION trap.f()"
    )


def add(estate: Estate, script: str) -> None:
    """Add 002, which is pending."""
    estate.write("002_B.sql", script)
    entry = f'[[migration]]\nfile = "002_B.sql"\ntarget = "main"\n{STEPWISE}\n'
    estate.manifest((estate.root / "estate.toml").read_text() + entry)


def release(estate: Estate) -> None:
    estate.query("DROP SCHEMA trap CASCADE")


def finished(estate: Estate) -> None:
    assert estate.query("SELECT id, t FROM a ORDER BY id") == RESULT
    assert estate.query(
        "SELECT indexrelid::regclass::text, indisvalid FROM pg_index WHERE indrelid = 'a'::regclass"
    ) == [("a_id2", True)]
    done = "SELECT statement FROM pgstrata.event WHERE number = '002' AND kind = 'statement-done' ORDER BY id"
    assert estate.query(done) == [(1,), (3,), (4,), (5,), (7,), (8,), (9,), (10,), (11,)]
    assert estate.query("SELECT count(*) FROM pgstrata.event WHERE number = '002' AND kind = 'applied'") == [(1,)]
    assert estate.apply().plan.empty


# Events of 002 in the ledger: started; nine statements done; four `started` before those that stand alone.
@pytest.mark.parametrize("events", range(1, 16))
def test_cut_off_before_any_event_of_the_ledger(estates: Estates, events: int) -> None:
    """The backend dies as it writes event number `events`: what is not recorded is not done, or found to be done."""
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    estate.apply()
    add(estate, SCRIPT)
    cut(estate, events)
    with pytest.raises(PgstrataError) as caught:
        estate.apply()
    assert caught.value.exit_code == 4, caught.value
    assert estate.query("SELECT count(*) FROM pgstrata.event") == [(events,)]
    release(estate)
    estate.apply(wait=30.0)
    finished(estate)


@pytest.mark.parametrize("line", [1, 5, 8, 11])
def test_a_failing_statement_anywhere_then_resumed(estates: Estates, line: int) -> None:
    """A statement in the middle fails until the data are right; nothing runs twice."""
    lines = SCRIPT.replace(COPIED, "INSERT INTO a VALUES (2, 'two'), (3, NULL);\n").splitlines(keepends=True)
    gate = "SELECT 1 / count(*) FROM public.gate;\n"  # fails until the table has a row
    estate = estates.make(
        {"001_A.sql": "CREATE TABLE gate (i int);", "002_B.sql": "".join([*lines[:line], gate, *lines[line:]])},
        keys=STEPWISE,
    )
    with pytest.raises(MigrationFailed) as caught:
        estate.apply()
    assert caught.value.place == f"database/migrations/002_B.sql:{line + 1}:1"
    estate.query("INSERT INTO gate VALUES (1)")
    estate.apply()
    assert estate.query("SELECT id, t FROM a ORDER BY id") == RESULT
    assert estate.apply().plan.empty


def test_a_partial_migration_whose_file_changed_is_refused(estates: Estates) -> None:
    """Its statements are known by their numbers: another file would have others under them."""
    estate = estates.make({"001_A.sql": "CREATE TABLE a (i int);\nSELECT 1/0;\n"}, keys=STEPWISE)
    with pytest.raises(MigrationFailed):
        estate.apply()
    estate.write("001_A.sql", "SELECT 1;\nCREATE TABLE a (i int);\n")
    result = estate.command("apply")
    assert result.returncode == 3
    assert "001_A.sql" in result.stderr
    assert estate.query("SELECT count(*) FROM pgstrata.event WHERE kind = 'applied'") == [(0,)]


# ---- invalid indexes


def crashed_in_a_build(
    estates: Estates, start: Start, create: str = "CREATE INDEX CONCURRENTLY t_n ON t (n);"
) -> Estate:
    """Killed while the build waits for the transaction of another session."""
    estate = estates.make({"001_T.sql": "CREATE TABLE t (n int); INSERT INTO t VALUES (1), (2);"}, keys=STEPWISE)
    estate.apply()
    add(estate, f"CREATE TABLE before (i int);\n{create}\nCREATE TABLE after (i int);\n")
    with psycopg.connect(estate.urls["main"]) as old:
        old.execute("UPDATE t SET n = n")
        process = start(estate, "apply", "--json")
        until(lambda: estate.query("SELECT count(*) FROM pg_index WHERE NOT indisvalid") == [(1,)], "the build began")
        process.signal(signal.SIGKILL)
        process.end()
        until(lambda: backends(estate.urls["main"]) == 0, "its backend has noticed")
    return estate


@pytest.mark.parametrize(
    "create",
    [
        "CREATE INDEX CONCURRENTLY t_n ON t (n);",
        "CREATE INDEX CONCURRENTLY IF NOT EXISTS t_n ON public.t (n);",
        'CREATE UNIQUE INDEX CONCURRENTLY "T n" ON ONLY "t" (n);',
    ],
)
def test_an_invalid_index_is_dropped_and_built_again(estates: Estates, start: Start, create: str) -> None:
    estate = crashed_in_a_build(estates, start, create)
    assert estate.query("SELECT indisvalid FROM pg_index WHERE indrelid = 't'::regclass") == [(False,)]
    status = estate.command("status")
    assert "partial" in status.stdout
    assert estate.command("apply", "--wait", "30").returncode == 0
    assert estate.query("SELECT indisvalid FROM pg_index WHERE indrelid = 't'::regclass") == [(True,)]
    assert estate.query("SELECT to_regclass('before')::text, to_regclass('after')::text") == [("before", "after")]


def test_an_invalid_index_that_may_not_be_dropped_is_an_error_in_words(estates: Estates, start: Start) -> None:
    estate = crashed_in_a_build(estates, start)
    name = estate.query("SELECT current_database()")[0][0]
    estate.query(f"CREATE ROLE {name}_other LOGIN; GRANT ALL ON SCHEMA public TO {name}_other")
    estate.query(
        f"GRANT USAGE ON SCHEMA pgstrata TO {name}_other;GRANT ALL ON ALL TABLES IN SCHEMA pgstrata TO {name}_other"
    )
    try:
        estate.urls["main"] = estate.urls["main"].replace("user=postgres", f"user={name}_other")
        result = estate.command("apply")
        assert "Traceback" not in result.stderr
        assert result.returncode in (1, 3)
        assert "must be owner" in result.stderr
    finally:
        estate.urls["main"] = estate.urls["main"].replace(f"user={name}_other", "user=postgres")
        estate.query(f"DROP OWNED BY {name}_other; DROP ROLE {name}_other")


def test_an_index_that_was_built_while_we_died_is_not_built_again(estates: Estates, start: Start) -> None:
    """The catalog decides: it is there and valid."""
    estate = crashed_in_a_build(estates, start)
    estate.query("DROP INDEX t_n")
    estate.query("CREATE INDEX t_n ON t (n)")
    oid = estate.query("SELECT 't_n'::regclass::oid")
    assert estate.command("apply").returncode == 0
    assert estate.query("SELECT 't_n'::regclass::oid") == oid


def test_a_unique_index_that_cannot_be_built_fails_until_the_data_are_right(estates: Estates) -> None:
    """The server leaves an invalid index behind; it is not taken for the one that was wanted."""
    estate = estates.make(
        {
            "001_T.sql": "CREATE TABLE t (n int); INSERT INTO t VALUES (1), (1);",
            "002_A.sql": "CREATE UNIQUE INDEX CONCURRENTLY t_n ON t (n);",
        },
        keys=STEPWISE,
    )
    for _ in range(2):
        with pytest.raises(MigrationFailed) as caught:
            estate.apply()
        assert caught.value.sqlstate == "23505"
    estate.query("DELETE FROM t")
    estate.apply()
    assert estate.query("SELECT indisvalid FROM pg_index WHERE indrelid = 't'::regclass") == [(True,)]


@pytest.mark.parametrize(
    ("there", "statement", "sqlstate"),
    [
        ("CREATE INDEX t_n ON t (other)", "CREATE INDEX CONCURRENTLY t_n ON t (n);", "42P07"),
        ("CREATE INDEX other ON t (other)", "DROP INDEX CONCURRENTLY t_n;", "42704"),
        ("CREATE DATABASE {name}_more", "CREATE DATABASE {name}_more;", "42P04"),
    ],
    ids=["index", "drop", "database"],
)
def test_what_the_server_refused_did_not_take_effect(
    estates: Estates, there: str, statement: str, sqlstate: str
) -> None:
    """Something else has the name, or nothing has it: refused, and refused again, until somebody puts it right."""
    estate = estates.make({"001_T.sql": "CREATE TABLE t (n int, other int);"}, keys=STEPWISE)
    estate.apply()
    name = estate.query("SELECT current_database()")[0][0]
    estate.query(there.format(name=name))
    add(estate, f"SELECT 1;\n{statement.format(name=name)}\nCREATE TABLE a (i int);\n")
    try:
        for _ in range(2):
            with pytest.raises((MigrationFailed, InDoubt)) as caught:
                estate.apply()
            assert caught.value.sqlstate in (sqlstate, "")
        assert estate.query("SELECT to_regclass('a')") == [(None,)]
    finally:
        estate.query(f"DROP DATABASE IF EXISTS {name}_more")


def test_settings_are_said_again_and_copies_are_not(estates: Estates, start: Start) -> None:
    script = (
        "CREATE SCHEMA s;\nSET search_path = s;\nSET my.word = 'x';\nCREATE TABLE a (id int, t text);\n"
        "COPY a FROM stdin;\n1\tone\n\\.\n"
        + warning("here")
        + f"SELECT pg_advisory_xact_lock({BLOCK});\n"
        + "COPY a FROM stdin;\n2\ttwo\n\\.\nINSERT INTO a SELECT 3, current_setting('my.word');\n"
    )
    estate = estates.make({"001_A.sql": script}, keys=STEPWISE)
    with hold(estate):
        process = start(estate, "apply", "--json")
        process.until("here")
        process.signal(signal.SIGKILL)
        process.end()
    assert estate.command("apply", "--wait", "30").returncode == 0
    assert estate.query("SELECT id, t FROM s.a ORDER BY id") == [(1, "one"), (2, "two"), (3, "x")]
