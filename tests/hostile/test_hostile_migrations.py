"""Migrations that turn against the tool: without effect on it, or refused with nothing half done.

A script runs with the rights of the role that applies, so the server lets it do nearly anything. What is tested is that
the ledger, the lock and what comes after are as they would be without it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import psycopg
import pytest

from pgstrata.errors import PgstrataError
from support.estates import Estate, Estates

FIRST = "CREATE TABLE first (id int);\n"
LEDGER = "SELECT number, kind, checksum IS NOT NULL FROM pgstrata.event ORDER BY id"
MODES = pytest.mark.parametrize("keys", ["", "transaction = false"], ids=["transaction", "stepwise"])


def attacked(estates: Estates, script: str, keys: str = "", *, before: str = "") -> Estate:
    """An estate with 001 applied, `before` said by somebody, and the hostile 002 and a harmless 003 pending."""
    estate = estates.make({"001_FIRST.sql": FIRST})
    estate.apply()
    if before:
        estate.query(before)
    estate.write("002_HOSTILE.sql", script)
    estate.write("003_LAST.sql", "CREATE TABLE last AS SELECT pg_catalog.current_setting('search_path') AS path;\n")
    entry = f'[[migration]]\nfile = "002_HOSTILE.sql"\ntarget = "main"\n{keys}\n'
    entry += '[[migration]]\nfile = "003_LAST.sql"\ntarget = "main"\n'
    estate.manifest((estate.root / "estate.toml").read_text() + entry)
    return estate


def failure(estate: Estate) -> PgstrataError:
    """What apply ends with."""
    with pytest.raises(PgstrataError) as caught:
        estate.apply()
    return caught.value


def failures(estate: Estate, scripts: Mapping[str, str]) -> dict[str, tuple[int, str]]:
    """The exit code and the message of apply for one script after another, each of which leaves the target unharmed."""
    found = {}
    for kind, script in scripts.items():
        estate.write("002_HOSTILE.sql", script)
        error = failure(estate)
        found[kind] = (error.exit_code, error.message)
        unharmed(estate, kind)
    return found


def unharmed(estate: Estate, kind: str = "") -> None:
    """Nothing of the script is there, and the ledger is as after 001."""
    tables = "(SELECT count(*) FROM pg_class WHERE relname IN ('made', 'last'))"
    events = "(SELECT string_agg(number, ' ') FROM pgstrata.event WHERE kind = 'applied')"
    prepared = "(SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database())"
    assert estate.query(f"SELECT {tables}, {events}, {prepared}") == [(0, "001", 0)], kind


# ---- the ledger

TRIGGERS_OFF = "ALTER TABLE pgstrata.event DISABLE TRIGGER USER;"
TRIGGERS_ON = "ALTER TABLE pgstrata.event ENABLE TRIGGER USER;"
FALSE_EVENT = (
    "INSERT INTO pgstrata.event (kind, number, run_id, host, pid, tool_version)"
    " VALUES ('applied', '003', gen_random_uuid(), 'h', 1, '1');"
)
CHANGED = "main: the script changed pgstrata's ledger"
GIVEN_AWAY = "main: the script gave the target's lock away"
NOTHING = "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
REFUSED_BY_SERVER = {
    "update": "UPDATE pgstrata.event SET number = '000';",
    "delete": "DELETE FROM pgstrata.event;",
    "truncate": "TRUNCATE pgstrata.event;",
    "in a DO block": "DO $$ BEGIN DELETE FROM pgstrata.event; END $$;",
    "by EXECUTE": "DO $$ BEGIN EXECUTE 'DEL' || 'ETE FROM pgstrata.event'; END $$;",
}
NOTICED = {
    "triggers off, deleted": TRIGGERS_OFF + "DELETE FROM pgstrata.event;" + TRIGGERS_ON,
    "triggers off, updated": TRIGGERS_OFF + "UPDATE pgstrata.event SET checksum = 'v1:sha256:0';" + TRIGGERS_ON,
    "as a replica": "SET session_replication_role = replica; DELETE FROM pgstrata.event;",
    "in a DO block": f"DO $$ BEGIN EXECUTE '{TRIGGERS_OFF}'; EXECUTE 'DELETE FROM pgstrata.event'; END $$;",
    "a false event": FALSE_EVENT,
    "truncated": TRIGGERS_OFF + "TRUNCATE pgstrata.event;" + TRIGGERS_ON,
    "deferred": f"""
        CREATE FUNCTION later() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {FALSE_EVENT} RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER later AFTER INSERT ON first DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION later();
        INSERT INTO first VALUES (1);""",
    "triggers off": TRIGGERS_OFF,
    "trigger dropped": "DROP TRIGGER append_only ON pgstrata.event;",
    "trigger function emptied": """CREATE OR REPLACE FUNCTION pgstrata.refuse_change() RETURNS trigger LANGUAGE plpgsql
        AS 'BEGIN RETURN NEW; END';""",
    "a trigger that eats events": NOTHING
    + "CREATE TRIGGER eat BEFORE INSERT ON pgstrata.event FOR EACH ROW EXECUTE FUNCTION nothing();",
    "a deferred trigger on the ledger": NOTHING
    + "CREATE CONSTRAINT TRIGGER eat AFTER INSERT ON pgstrata.event DEFERRABLE INITIALLY DEFERRED"
    " FOR EACH ROW EXECUTE FUNCTION nothing();",
    "a rule that eats events": "CREATE RULE eat AS ON INSERT TO pgstrata.event DO INSTEAD NOTHING;",
    "row-level security": "ALTER TABLE pgstrata.event ENABLE ROW LEVEL SECURITY;",
    "forced row-level security": "ALTER TABLE pgstrata.event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;",
    "a policy": "CREATE POLICY p ON pgstrata.event USING (false);",
    "an heir": "CREATE TABLE heir () INHERITS (pgstrata.event);",
    "a column dropped": "ALTER TABLE pgstrata.event DROP COLUMN checksum CASCADE;",
    "a column added": "ALTER TABLE pgstrata.event ADD COLUMN more int;",
    "a check": "ALTER TABLE pgstrata.event ADD CHECK (kind <> 'applied') NOT VALID;",
    "a default": "ALTER TABLE pgstrata.event ALTER COLUMN at SET DEFAULT '2000-01-01';",
    "a table beside it": "CREATE TABLE pgstrata.archive_1_1 (id int);",
    "moved away": "ALTER TABLE pgstrata.event SET SCHEMA public;",
    "there and back": "ALTER SCHEMA pgstrata RENAME TO mine; ALTER TABLE mine.event DISABLE TRIGGER USER;"
    " DELETE FROM mine.event; ALTER SCHEMA mine RENAME TO pgstrata;",
    "in a savepoint that stays": f"DO $$ BEGIN {FALSE_EVENT} EXCEPTION WHEN others THEN NULL; END $$;",
    "the sequence turned": "ALTER SEQUENCE pgstrata.event_id_seq INCREMENT BY -1 RESTART WITH 1000;",
    "the sequence renamed": "ALTER SEQUENCE pgstrata.event_id_seq RENAME TO other;",
    "the function swapped and back": """
        DO $$ DECLARE was text := pg_get_functiondef('pgstrata.refuse_change'::regproc); BEGIN
            EXECUTE replace(was, 'RAISE EXCEPTION', 'RETURN NEW; RAISE EXCEPTION');
            UPDATE pgstrata.event SET role = 'mallory';
            EXECUTE was;
        END $$;""",
    "another comment": "COMMENT ON SCHEMA pgstrata IS 'ledger, format 9';",
    "the view": "CREATE OR REPLACE VIEW pgstrata.current AS SELECT * FROM pgstrata.current WHERE false;",
    "another owner": "ALTER TABLE pgstrata.event OWNER TO pg_monitor;",
    "another owner of the schema": "ALTER SCHEMA pgstrata OWNER TO pg_monitor;",
    "another owner of the function": "ALTER FUNCTION pgstrata.refuse_change() OWNER TO pg_monitor;",
    "table dropped": "DROP TABLE pgstrata.event CASCADE;",
    "table renamed": "ALTER TABLE pgstrata.event RENAME TO old;",
    "schema dropped": "DROP SCHEMA pgstrata CASCADE;",
    "schema renamed": "ALTER SCHEMA pgstrata RENAME TO mine;",
    "schema replaced": "ALTER SCHEMA pgstrata RENAME TO mine; DO $$ BEGIN EXECUTE 'CREATE SCHEMA pgstrata';"
    " CREATE TABLE pgstrata.event AS TABLE mine.event; END $$;",
}


@MODES
def test_the_ledger_is_append_only(estates: Estates, keys: str) -> None:
    estate = attacked(estates, "", keys)
    said = "the ledger is append-only (SQLSTATE P0001)"
    assert failures(estate, REFUSED_BY_SERVER) == dict.fromkeys(REFUSED_BY_SERVER, (1, said))


def test_a_changed_ledger_is_noticed_in_the_transaction_that_changed_it(each_estates: Estates) -> None:
    estate = attacked(each_estates, "")
    scripts = {kind: f"CREATE TABLE made (id int);\n{text}" for kind, text in NOTICED.items()}
    assert failures(estate, scripts) == dict.fromkeys(NOTICED, (1, CHANGED))
    estate.write("002_HOSTILE.sql", "CREATE TABLE made (id int);\n")
    estate.apply()
    assert [row[0] for row in estate.query(LEDGER)] == ["001", "002", "003"]


def test_it_is_noticed_where_something_is_expected(estates: Estates) -> None:
    """Such a migration takes more messages: what it made is looked at before its event."""
    kinds = ("triggers off, deleted", "deferred", "schema renamed")
    scripts = {kind: f"CREATE TABLE made (id int);\n{NOTICED[kind]}" for kind in kinds}
    estate = attacked(estates, "", 'expect = { objects = ["made"] }')
    assert failures(estate, scripts) == dict.fromkeys(kinds, (1, CHANGED))
    estate.write("002_HOSTILE.sql", "CREATE TABLE made (id int);\n")
    estate.apply()


def test_it_is_noticed_statement_by_statement_too(estates: Estates) -> None:
    kinds = ("triggers off, deleted", "a false event", "deferred", "a rule that eats events")
    scripts = {
        kind: f"DO $do$ BEGIN EXECUTE $x$ {NOTICED[kind]} $x$; END $do$;\nCREATE TABLE made (id int);\n"
        for kind in kinds
    }
    assert failures(attacked(estates, "", "transaction = false"), scripts) == dict.fromkeys(kinds, (1, CHANGED))


def test_a_statement_that_looks_harmless_is_looked_behind(estates: Estates) -> None:
    """The words of a setting; the query of a cursor that would be run at COMMIT, which it is not."""
    evil = f"""CREATE FUNCTION evil() RETURNS text LANGUAGE plpgsql AS $$ BEGIN {FALSE_EVENT} RETURN 'x'; END $$"""
    estate = attacked(estates, "SELECT set_config('a.b', evil(), false);", "transaction = false", before=evil)
    assert failure(estate).message == CHANGED
    unharmed(estate)
    estate.write("002_HOSTILE.sql", "DECLARE c CURSOR WITH HOLD FOR SELECT evil();\n")
    estate.apply()
    applied = "SELECT number FROM pgstrata.event WHERE kind = 'applied' ORDER BY id"
    assert estate.query(applied) == [("001",), ("002",), ("003",)]


def test_a_scripts_settings_are_no_change(estates: Estates) -> None:
    script = """SET quote_all_identifiers = on;
        SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE;
        SELECT pg_catalog.set_config('a.b', '', false);
        CREATE TABLE made AS SELECT number FROM pgstrata.event;"""
    attacked(estates, script, "transaction = false").apply()


def test_an_event_that_would_not_be_the_last_is_no_event(estates: Estates) -> None:
    """Where a sequence stands is no part of a transaction: set back, it would give a new event an older one's place."""
    estate = attacked(estates, "SELECT setval('pgstrata.event_id_seq', 1000);")
    assert estate.command("apply", "--to", "002").returncode == 0
    estate.write("003_LAST.sql", "CREATE TABLE last (id int); SELECT setval('pgstrata.event_id_seq', 500);")
    for atomic in ("", "target"):
        with pytest.raises(PgstrataError) as caught:
            estate.apply(atomic=atomic)
        said = "main: the ledger's new event would have the id 50[12], and not be the last: its sequence was set back"
        assert re.fullmatch(said, caught.value.message)
        assert caught.value.exit_code == 1
    assert estate.query("SELECT to_regclass('last'), max(id) FROM pgstrata.event") == [(None, 1001)]
    estate.write("003_LAST.sql", "CREATE TABLE last (id int);")
    estate.query(failure(estate).hint.removeprefix("Say once: "))
    estate.apply()


@pytest.mark.parametrize("atomic", ["target", "estate"])
def test_it_is_noticed_before_the_commit_of_many(estates: Estates, atomic: str) -> None:
    """Each script for itself: one that puts back what an earlier one has changed would go unnoticed else."""
    estate = attacked(estates, f"CREATE TABLE made (id int);\n{NOTICED['triggers off']}")
    estate.write("003_LAST.sql", TRIGGERS_ON)
    with pytest.raises(PgstrataError) as caught:
        estate.apply(atomic=atomic)
    assert (caught.value.exit_code, caught.value.message) == (1, CHANGED)
    unharmed(estate)
    estate.write("002_HOSTILE.sql", f"CREATE TABLE made (id int);\n{UNLOCKING['by its key']}")
    with pytest.raises(PgstrataError) as caught:
        estate.apply(atomic=atomic)
    assert (caught.value.exit_code, caught.value.message) == (1, GIVEN_AWAY)
    unharmed(estate)


def test_it_is_noticed_behind_an_event_of_the_same_transaction(estates: Estates) -> None:
    """There pgstrata itself has written to the ledger before, so that the rows themselves are compared."""
    estate = attacked(estates, "CREATE TABLE made (id int);\n")
    for kind in (
        "a false event",
        "triggers off, updated",
        "as a replica",
        "the function swapped and back",
        "triggers off",
    ):
        estate.write("003_LAST.sql", NOTICED[kind])
        with pytest.raises(PgstrataError) as caught:
            estate.apply(atomic="target")
        assert (caught.value.exit_code, caught.value.message) == (1, CHANGED), kind
        unharmed(estate, kind)


def test_archived_rows_are_as_safe_as_events(estates: Estates) -> None:
    """The rows of a feature that is switched off lie beside the ledger until it is switched on again."""
    estate = attacked(estates, "", before="CREATE TABLE pgstrata.archive_1_1 AS SELECT 1 AS id")
    table = "pgstrata.archive_1_1"
    scripts = {
        "deleted": f"DELETE FROM {table};",
        "truncated": f"TRUNCATE {table};",
        "inserted": f"COPY {table} FROM stdin;\n2\n\\.\n",
        "dropped": f"DROP TABLE {table};",
        "moved": f"ALTER TABLE {table} SET SCHEMA public;",
        "renamed": f"ALTER TABLE {table} RENAME TO archive_2_2;",
        "told to be back": f"COMMENT ON TABLE {table} IS 'notes; brought back';",
        "an heir": f"CREATE TABLE heir () INHERITS ({table}); INSERT INTO heir VALUES (2);",
    }
    assert failures(estate, scripts) == dict.fromkeys(scripts, (1, CHANGED))
    assert estate.query(f"SELECT id FROM {table}") == [(1,)]


def test_a_reverse_is_held_to_the_same(estates: Estates) -> None:
    estate = attacked(estates, "CREATE TABLE made (id int);")
    assert estate.command("apply", "--to", "002").returncode == 0
    for kind in ("triggers off, deleted", "a false event", "deferred"):
        estate.write("002_HOSTILE.down.sql", f"DROP TABLE made;\n{NOTICED[kind]}")
        result = estate.command("rollback", "main", "--to", "001", "--yes")
        assert (result.returncode, CHANGED in result.stderr) == (1, True), result.stderr
        assert estate.query("SELECT number FROM pgstrata.event ORDER BY id") == [("001",), ("002",)], kind
    estate.write("002_HOSTILE.down.sql", "DROP TABLE made;\n")
    assert estate.command("rollback", "main", "--to", "001", "--yes").returncode == 0


def test_what_was_tried_and_taken_back_is_no_change(estates: Estates) -> None:
    """A block that catches the ledger's own refusal, or its own."""
    script = f"""
        CREATE TABLE made (id int);
        DO $$ BEGIN DELETE FROM pgstrata.event; EXCEPTION WHEN others THEN NULL; END $$;
        DO $$ BEGIN {FALSE_EVENT} RAISE 'no'; EXCEPTION WHEN others THEN NULL; END $$;"""
    estate = attacked(estates, script)
    estate.apply()
    assert [row[0] for row in estate.query(LEDGER)] == ["001", "002", "003"]


def test_reading_the_ledger_may_be_granted_by_a_migration(estates: Estates) -> None:
    """That an application knows its database's state is wanted."""
    script = """
        GRANT USAGE ON SCHEMA pgstrata TO PUBLIC;
        GRANT SELECT ON pgstrata.event, pgstrata.current TO PUBLIC;
        COMMENT ON TABLE pgstrata.event IS 'ours';
        ANALYZE pgstrata.event;
        SELECT FROM pgstrata.event FOR SHARE;
        CREATE TABLE made AS TABLE pgstrata.current;
        CREATE VIEW seen AS SELECT number FROM pgstrata.event;
        CREATE FUNCTION newest() RETURNS bigint BEGIN ATOMIC SELECT max(id) FROM pgstrata.event; END;
        CREATE PUBLICATION told FOR TABLE pgstrata.event;
        ALTER DEFAULT PRIVILEGES IN SCHEMA pgstrata GRANT SELECT ON TABLES TO PUBLIC;
        CREATE VIEW own AS SELECT relname FROM pg_class WHERE relnamespace <> 'pgstrata'::regnamespace;"""
    estate = attacked(estates, script)
    estate.apply()
    assert [row[0] for row in estate.query(LEDGER)] == ["001", "002", "003"]


# ---- what stood on the ledger before


def test_row_level_security_that_hides_the_ledger_is_no_empty_ledger(estates: Estates) -> None:
    """Read with a role whose rows are hidden, everything would seem to be pending."""
    estate = attacked(
        estates, "CREATE TABLE made (id int);", before="ALTER TABLE pgstrata.event ENABLE ROW LEVEL SECURITY"
    )
    estate.query(
        "CREATE ROLE hm_app LOGIN; GRANT USAGE ON SCHEMA pgstrata TO hm_app; GRANT SELECT ON pgstrata.event TO hm_app"
    )
    try:
        estate.urls["main"] = estate.urls["main"].replace("user=postgres", "user=hm_app")
        result = estate.command("status")
        assert result.returncode == 3, result.stdout
        assert "row-level security may hide events of the ledger from the role hm_app" in result.stderr
    finally:
        estate.urls["main"] = estate.urls["main"].replace("user=hm_app", "user=postgres")
        estate.query("DROP OWNED BY hm_app; DROP ROLE hm_app")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("a trigger that eats events", "the ledger took 0 events, and was given one"),
        (
            "a rule that eats events",
            'COMMIT failed: cannot perform INSERT RETURNING on relation "event" (SQLSTATE 0A000)',
        ),
    ],
)
def test_what_eats_events_is_an_error_and_no_silence(estates: Estates, kind: str, said: str) -> None:
    """Left there by somebody: a migration that is applied and not recorded would be applied again."""
    estate = attacked(estates, "CREATE TABLE made (id int);", before=NOTICED[kind])
    error = failure(estate)
    assert (error.exit_code, error.message.removeprefix("main: ")) == (1, said)
    assert estate.query("SELECT to_regclass('made')") == [(None,)]


# ---- the lock

LOCK = "1885827956, 1"
UNLOCKING = {
    "by its key": f"SELECT pg_advisory_unlock({LOCK});",
    "in a DO block": f"DO $$ BEGIN PERFORM pg_advisory_unlock({LOCK}); END $$;",
    "all of them": "DO $$ BEGIN EXECUTE 'SELECT pg_advisory_' || 'unlock_all()'; END $$;",
    "deferred": f"""
        CREATE FUNCTION later() RETURNS trigger LANGUAGE plpgsql
            AS $$ BEGIN PERFORM pg_advisory_unlock({LOCK}); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER later AFTER INSERT ON first DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION later();
        INSERT INTO first VALUES (1);""",
}


def test_a_script_that_gives_the_lock_away_is_rolled_back(estates: Estates) -> None:
    estate = attacked(estates, "")
    for kind, text in UNLOCKING.items():
        estate.write("002_HOSTILE.sql", f"CREATE TABLE made (id int);\n{text}")
        error = failure(estate)
        assert (error.exit_code, error.message) == (1, GIVEN_AWAY), kind
        unharmed(estate, kind)


def test_it_is_noticed_after_its_statement_where_there_is_no_transaction(estates: Estates) -> None:
    estate = attacked(estates, UNLOCKING["by its key"] + "\nCREATE TABLE made (id int);", "transaction = false")
    assert failure(estate).message == GIVEN_AWAY
    unharmed(estate)


REFUSED_BEFORE = {
    "SELECT pg_advisory_unlock_all();": "would take away pgstrata's own lock",
    "DISCARD ALL;": "DISCARD would take away pgstrata's own lock",
    "PREPARE TRANSACTION 'x';": "PREPARE TRANSACTION would end the migration's transaction",
    "prepare /* */ transaction 'x';": "PREPARE TRANSACTION would end the migration's transaction",
    "COMMIT PREPARED 'x';": "COMMIT would end the migration's transaction",
    "ROLLBACK;": "ROLLBACK would end the migration's transaction",
    "COMMIT AND CHAIN;": "COMMIT would end the migration's transaction",
    "\\connect other": "a psql meta-command",
    "\\! id": "a psql meta-command",
}


def test_refused_before_a_server_is_touched(estates: Estates) -> None:
    estate = attacked(estates, "")
    for text, said in REFUSED_BEFORE.items():
        estate.write("002_HOSTILE.sql", f"CREATE TABLE made (id int);\n{text}\n")
        error = failure(estate)
        (problem,) = error.problems
        assert (error.exit_code, problem.place) == (2, "database/migrations/002_HOSTILE.sql:2:1"), text
        assert said in problem.message
    unharmed(estate)


IMPOSSIBLE = {
    "COMMIT in a block": "DO $$ BEGIN COMMIT; END $$;",
    "PREPARE TRANSACTION in a block": "DO $$ BEGIN EXECUTE 'PREPARE TRANSACTION ''x'''; END $$;",
    "DISCARD ALL in a block": "DO $$ BEGIN EXECUTE 'DISCARD ALL'; END $$;",
    "a procedure that commits": "CREATE PROCEDURE p() LANGUAGE plpgsql AS 'BEGIN CREATE TABLE made (i int); COMMIT; END';"
    "\nCALL p();",
    "read-only": "SET TRANSACTION READ ONLY; CREATE TABLE made (i int);",
    "read-only at the end": "SET TRANSACTION READ ONLY;",
}


@MODES
def test_the_server_refuses_it_inside_the_transaction(estates: Estates, keys: str) -> None:
    # What is said of a transaction lasts, stepwise, for no longer than its own statement.
    scripts = {kind: text for kind, text in IMPOSSIBLE.items() if not keys or "read-only" not in kind}
    found = failures(attacked(estates, "", keys), scripts)
    assert {code for code, _ in found.values()} == {1}, found


def test_a_script_that_ends_its_own_session(estates: Estates) -> None:
    estate = attacked(estates, "CREATE TABLE made (id int);\nSELECT pg_terminate_backend(pg_backend_pid());")
    assert failure(estate).exit_code == 4
    unharmed(estate)


# ---- what comes after

LEAVES = """
SET search_path = elsewhere, pg_temp;
SET session_replication_role = replica;
SET default_transaction_read_only = on;
SET statement_timeout = 54321;
PREPARE left_over AS SELECT 1;
DECLARE c CURSOR WITH HOLD FOR SELECT 1;
LISTEN something;
CREATE TEMP TABLE event (i int);
CREATE TEMP TABLE pg_locks (i int);
SET role = pg_monitor;
"""


def test_what_a_session_keeps_is_put_back(estates: Estates) -> None:
    """Settings, a role, prepared statements, cursors, temporary tables: nothing of it meets the next script."""
    estate = attacked(estates, LEAVES)
    estate.write(
        "003_LAST.sql",
        "CREATE TABLE last AS SELECT current_setting('search_path') AS path, current_user AS who,"
        " current_setting('session_replication_role') AS replica, current_setting('statement_timeout') AS time,"
        " (SELECT count(*) FROM pg_prepared_statements) + (SELECT count(*) FROM pg_cursors)"
        " + (SELECT count(*) FROM pg_listening_channels())"
        " + (SELECT count(*) FROM pg_class WHERE relpersistence = 't') AS n;",
    )
    estate.apply()
    assert estate.query("SELECT * FROM last") == [('"$user", public', "postgres", "origin", "0", 0)]


def test_notify_and_event_triggers_are_the_databases_own(estates: Estates) -> None:
    """As a platform has them, for its API to load the schema anew."""
    script = """
        CREATE FUNCTION told() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NOTIFY reload; END';
        CREATE EVENT TRIGGER told ON ddl_command_end EXECUTE FUNCTION told();
        NOTIFY reload;"""
    estate = attacked(estates, script)
    with psycopg.connect(estate.urls["main"], autocommit=True) as other:
        other.execute("LISTEN reload")
        estate.apply()
        assert [each.channel for each in other.notifies(timeout=30, stop_after=2)] == ["reload", "reload"]
    assert [row[0] for row in estate.query(LEDGER)] == ["001", "002", "003"]


# ---- names of the system, taken by somebody else

SHADOWS = """
CREATE TABLE public.victims (what text);
GRANT ALL ON public.victims TO PUBLIC;
CREATE FUNCTION public.note(what text) RETURNS void LANGUAGE sql AS 'INSERT INTO public.victims VALUES (what)';
CREATE FUNCTION public.count() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN PERFORM public.note('count'); RETURN 0; END $$;
CREATE FUNCTION public.pg_backend_pid() RETURNS int LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('pid'); RETURN 0; END $$;
CREATE FUNCTION public.current_setting(text) RETURNS text LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('current_setting'); RETURN pg_catalog.current_setting($1); END $$;
CREATE FUNCTION public.current_database() RETURNS name LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('current_database'); RETURN 'x'; END $$;
CREATE FUNCTION public.pg_is_in_recovery() RETURNS bool LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('recovery'); RETURN true; END $$;
CREATE FUNCTION public.quote_ident(name) RETURNS text LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('quote_ident'); RETURN 'x'; END $$;
CREATE FUNCTION public.format(text, name, name) RETURNS text LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('format'); RETURN 'x'; END $$;
CREATE FUNCTION public.obj_description(oid, name) RETURNS text LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('obj_description'); RETURN 'x'; END $$;
CREATE FUNCTION public.same(oid, int) RETURNS bool LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('oid = int'); RETURN true; END $$;
CREATE OPERATOR public.= (LEFTARG = oid, RIGHTARG = int, FUNCTION = public.same);
CREATE FUNCTION public.same(name, name) RETURNS bool LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('name = name'); RETURN true; END $$;
CREATE OPERATOR public.= (LEFTARG = name, RIGHTARG = name, FUNCTION = public.same);
CREATE FUNCTION public.same(text, text) RETURNS bool LANGUAGE plpgsql
    AS $$ BEGIN PERFORM public.note('text = text'); RETURN true; END $$;
CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = public.same);
CREATE TABLE public.pg_class (i int);
CREATE TABLE public.pg_locks (i int);
CREATE TABLE public.pg_namespace (i int);
"""
STEPWISE = (
    "CREATE INDEX CONCURRENTLY i ON first (id);\nCREATE TABLE made (id int);\nREINDEX TABLE CONCURRENTLY first;\n"
)
VICTIMS = "SELECT DISTINCT what FROM public.victims WHERE what OPERATOR(pg_catalog.<>) ''"


def test_no_query_of_the_tools_own_finds_what_somebody_put_into_public(estates: Estates) -> None:
    """What anyone may make in a schema is not run with the rights of the role that applies, be its arguments a better fit
    than those of the system's own, or the system's schema the last one in the database's search_path."""
    estate = attacked(estates, "CREATE TABLE made (id int);\n", before=SHADOWS)
    name = estate.query("SELECT pg_catalog.current_database()")[0][0]
    estate.query(f"ALTER DATABASE {name} SET search_path = public, pg_catalog")
    for words in (["plan"], ["apply"], ["status"], ["inventory"], ["verify"]):
        result = estate.command(*words)
        assert result.returncode in (0, 6), result.stderr
    assert estate.query(VICTIMS) == []
    assert [row[0] for row in estate.query("SELECT number FROM pgstrata.current")] == ["001", "002", "003"]
    assert estate.query("SELECT path FROM last") == [("public, pg_catalog",)], "a script has the database's own"


def test_nor_between_the_statements_of_a_script(estates: Estates) -> None:
    """There search_path is the script's, and what looks at the catalog names everything in full."""
    estate = attacked(estates, STEPWISE, "transaction = false", before=SHADOWS)
    estate.apply()
    assert estate.query(VICTIMS) == []


def test_a_search_path_that_a_migration_gives_to_the_database_is_for_scripts_alone(estates: Estates) -> None:
    block = "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = app', current_database()); END $$;"
    estate = attacked(estates, "CREATE SCHEMA app;" + block)
    assert estate.command("apply", "--to", "002").returncode == 0
    estate.apply()
    assert estate.query("SELECT path FROM app.last") == [("app",)]
    assert [row[0] for row in estate.query(LEDGER)] == ["001", "002", "003"]
