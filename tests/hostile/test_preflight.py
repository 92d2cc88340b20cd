"""What must hold before anything is changed: said about all targets at once, and then none of them was touched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import psycopg
import pytest

from pgstrata.errors import Refused
from pgstrata.operations.apply import plan
from pgstrata.postgres.server import Server
from support.estates import BASELINE_END, Estate, Estates

TABLE = "CREATE TABLE a (id int);\n"
HEAD = '[estate]\nname = "x"\n[targets.main]\ndatabase = "x"\n'
BASELINE = '[[migration]]\nfile = "001_A.sql"\ntarget = "main"\nkind = "baseline"\n'


def of_baseline(estates: Estates, text: str = TABLE, more: str = "") -> Estate:
    return estates.make({"001_A.sql": text + BASELINE_END}, HEAD + more + BASELINE)


def refusal(estate: Estate, **request: object) -> list[str]:
    """The problems of the preflight's refusal; the target has no ledger afterwards."""
    with pytest.raises(Refused) as caught:
        estate.apply(**request)
    assert caught.value.exit_code == 3
    assert estate.query("SELECT to_regnamespace('pgstrata')") == [(None,)]
    return [f"{each.place}: {each.message}; {each.hint}" for each in caught.value.problems]


# ---- an empty target

OBJECTS = """
CREATE TABLE t (); CREATE TABLE parted (i int) PARTITION BY LIST (i); CREATE VIEW v AS SELECT 1;
CREATE MATERIALIZED VIEW m AS SELECT 1; CREATE SEQUENCE s; CREATE COLLATION c FROM "C"; CREATE SCHEMA more;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE AGGREGATE g(int) (sfunc = int4pl, stype = int);
CREATE TYPE e AS ENUM ('a'); CREATE TYPE k AS (i int); CREATE TYPE r AS RANGE (subtype = int); CREATE DOMAIN d AS int;
CREATE TEXT SEARCH CONFIGURATION x (COPY = english); SELECT lo_create(0); CREATE PUBLICATION p;
CREATE FUNCTION h() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION h();
CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE o () SERVER s;
"""
COUNTED = (
    "1 collation", "1 event trigger", "1 foreign server", "1 foreign table", "1 large object", "1 materialized view",
    "1 publication", "1 schema", "1 sequence", "2 tables", "1 text search configuration", "4 types", "1 view", "functions",
)  # fmt: skip
ALONE = {
    "schema": "CREATE SCHEMA more",
    "large object": "SELECT lo_create(0)",
    "publication": "CREATE PUBLICATION p",
}
# What a pg_dump would carry too, and what stands in the way of a baseline that makes the same.
OTHERS = """
CREATE FOREIGN DATA WRAPPER w; CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq); CREATE TYPE shell;
CREATE OPERATOR FAMILY f USING btree; CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
CREATE CAST (int AS inet) WITH INOUT;
CREATE CONVERSION c FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1; CREATE LANGUAGE l HANDLER plpgsql_call_handler;
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler; ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC
"""
OTHER_KINDS = ("foreign data wrapper", "operator", "type", "operator family", "text search dictionary", "cast", "conversion",
               "language", "access method", "default privilege")  # fmt: skip


def test_objects_of_every_kind_are_in_the_way_and_counted(estates: Estates) -> None:
    estate = of_baseline(estates)
    estate.query(OBJECTS)
    (problem,) = refusal(estate)
    assert problem.startswith("main: the database is not empty: ")
    assert [each for each in COUNTED if f"{each}," not in problem and f"{each} (" not in problem] == []
    assert "adopt" in problem


@pytest.mark.parametrize("kind", ALONE)
def test_what_stands_in_no_schema_is_in_the_way(estates: Estates, kind: str) -> None:
    estate = of_baseline(estates)
    estate.query(ALONE[kind])
    (problem,) = refusal(estate)
    assert f"the database is not empty: 1 {kind} (" in problem


def test_what_else_a_dump_can_hold_is_in_the_way(estates: Estates) -> None:
    estate = of_baseline(estates)
    estate.query(OTHERS)
    (problem,) = refusal(estate)
    assert [kind for kind in OTHER_KINDS if f"1 {kind}" not in problem] == []


def test_a_subscription_is_in_the_way(estates: Estates) -> None:
    estate = of_baseline(estates)
    options = "connect = false, slot_name = NONE, enabled = false"
    with psycopg.connect(estate.urls["main"], autocommit=True) as connection:
        connection.add_notice_handler(lambda _: None)  # it warns that it is not connected
        connection.execute(f"CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH ({options})".encode())
    try:
        assert "1 subscription" in refusal(estate)[0]
    finally:
        estate.query("DROP SUBSCRIPTION s")


def test_what_is_not_in_the_way(estates: Estates) -> None:
    """Members of extensions, managed schemas with all that is in them, and the ledger's own schema."""
    estate = of_baseline(estates, more='managed = ["realtime"]\n')
    estate.query(
        "CREATE EXTENSION hstore; CREATE EXTENSION pg_trgm; CREATE SCHEMA realtime; CREATE TABLE realtime.t (i serial);"
        "CREATE FUNCTION realtime.f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; "
        "CREATE TYPE realtime.e AS ENUM ('a');"
        "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION realtime.f()"
    )
    estate.apply()
    assert estate.query("SELECT number FROM pgstrata.current") == [("001",)]


def test_a_ledger_without_events_is_not_in_the_way(estates: Estates) -> None:
    """A first run made it, and its migration failed."""
    estate = of_baseline(estates, TABLE + "SELECT 1/0;\n")
    assert estate.command("apply").returncode == 1
    assert estate.query("SELECT count(*) FROM pgstrata.event") == [(0,)]
    estate.write("001_A.sql", TABLE + BASELINE_END)
    assert estate.command("apply").returncode == 0


def test_a_schema_pgstrata_of_somebody_else_is_refused(estates: Estates) -> None:
    estate = of_baseline(estates)
    estate.query("CREATE SCHEMA pgstrata; CREATE TABLE pgstrata.event (mine int)")
    result = estate.command("apply")
    assert result.returncode == 3, result.stderr
    assert "not a ledger" in result.stderr
    assert estate.query("SELECT to_regclass('a')") == [(None,)]


# ---- roles


@pytest.fixture
def role(server: Server) -> Iterator[Callable[[str], None]]:
    """Runs SQL on the cluster's roles; those that begin with pf_ are dropped at the end."""
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:

        def run(text: str) -> None:
            connection.execute(text.encode())

        def drop() -> None:
            for (name,) in connection.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'pf\\_%'").fetchall():
                run(f'DROP ROLE "{name}"')

        drop()
        yield run
        drop()


ROLES = (
    '[targets.main.roles]\npf_group = {}\npf_api = { bypassrls = true, inherit = false, member_of = ["pf_group"] }\n'
)


def test_missing_roles_are_named_and_made_when_told(estates: Estates, role: Callable[[str], None]) -> None:
    estate = of_baseline(estates, more=ROLES)
    (problem,) = refusal(estate)
    assert problem == "main: roles are missing: pf_group, pf_api; --create-roles makes them"
    assert estate.query("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'pf\\_%'") == [(0,)]
    outcome = estate.apply(create_roles=True)
    assert outcome.roles == {"main": ["pf_group", "pf_api"]}
    attributes = "rolcanlogin, rolinherit, rolbypassrls, rolsuper, rolpassword IS NULL"
    assert estate.query(f"SELECT {attributes} FROM pg_authid WHERE rolname = 'pf_api'") == [
        (False, False, True, False, True)
    ]
    assert estate.query("SELECT pg_has_role('pf_api', 'pf_group', 'MEMBER')") == [(True,)]


def test_a_role_with_other_attributes_is_told_with_the_sql_that_puts_it_right(
    estates: Estates, role: Callable[[str], None]
) -> None:
    role("CREATE ROLE pf_group; CREATE ROLE pf_api")
    estate = of_baseline(estates, more=ROLES)
    for words in ({}, {"create_roles": True}):
        (problem,) = refusal(estate, **words)
        assert "role pf_api is not as the manifest says" in problem
        assert "expected BYPASSRLS" in problem
        assert "expected NOINHERIT" in problem
        assert "expected to be a member of pf_group" in problem
    sql = problem.split("; ", 1)[1].removesuffix(" puts it right")
    role(sql)
    estate.apply()


def test_a_role_that_only_a_script_names(estates: Estates, role: Callable[[str], None]) -> None:
    script = TABLE + 'GRANT SELECT ON a TO pf_reader;\nALTER TABLE a OWNER TO "pf_Owner";\n'
    (one, other) = sorted(refusal(of_baseline(estates, script)))
    assert one.startswith("database/migrations/001_A.sql:2:1: main has no role pf_reader")
    assert other.startswith("database/migrations/001_A.sql:3:1: main has no role pf_Owner")


def test_roles_are_made_all_or_none(estates: Estates, role: Callable[[str], None]) -> None:
    """The role that applies may create the one and not the other."""
    role("CREATE ROLE pf_admin LOGIN CREATEROLE")
    more = '[targets.main.roles]\npf_one = {}\npf_super = { superuser = true, member_of = ["pf_one"] }\n'
    estate = of_baseline(estates, more=more)
    direct = estate.urls["main"]
    name = estate.query("SELECT current_database()")[0][0]
    estate.query(f"GRANT CREATE ON DATABASE {name} TO pf_admin")
    try:
        estate.urls["main"] = direct.replace("user=postgres", "user=pf_admin")
        with pytest.raises(Refused) as caught:
            estate.apply(create_roles=True)
        assert "may not create roles" in caught.value.message
        estate.urls["main"] = direct
        assert estate.query("SELECT count(*) FROM pg_roles WHERE rolname = 'pf_one'") == [(0,)]
    finally:
        estate.urls["main"] = direct
        estate.query(f"REVOKE CREATE ON DATABASE {name} FROM pf_admin")
        estate.query("DROP OWNED BY pf_admin")


# ---- the server's abilities


def test_an_extension_that_the_server_lacks(estates: Estates) -> None:
    estate = estates.make(
        {"001_A.sql": TABLE, "002_B.sql": 'CREATE EXTENSION IF NOT EXISTS "no-such-thing" SCHEMA public;'}
    )
    (problem,) = refusal(estate)
    assert problem.startswith("database/migrations/002_B.sql:1:1: main cannot create extension no-such-thing")
    assert estate.query("SELECT to_regclass('a')") == [(None,)]


def test_a_newer_dumps_setting_is_named(each_estates: Estates, each_server: Server) -> None:
    versions = "-- Dumped from database version 17.2\n-- Dumped by pg_dump version 17.2\n\n"
    head = f"--\n-- PostgreSQL database dump\n--\n\n{versions}"
    estate = of_baseline(each_estates, head + "SET transaction_timeout = 0;\n" + TABLE)
    if each_server.installation.version[0] >= 17:
        estate.apply()
        return
    (problem,) = refusal(estate)
    assert problem.startswith("database/migrations/001_A.sql:8:1: main (PostgreSQL 15.")
    assert "has no setting transaction_timeout" in problem
    assert "pg_dump 17.2" in problem


# ---- several targets


def test_nothing_is_changed_on_any_target_when_one_is_not_ready(estates: Estates) -> None:
    files = {"001_A.sql": TABLE + BASELINE_END, "002_B.sql": TABLE + BASELINE_END, "003_C.sql": TABLE}
    tables = "".join(f'[targets.{name}]\ndatabase = "x"\n' for name in ("one", "two", "three"))
    entries = "".join(
        f'[[migration]]\nfile = "{file}"\ntarget = "{target}"\nkind = "{kind}"\n'
        for file, target, kind in zip(
            files, ("one", "two", "three"), ("baseline", "baseline", "versioned"), strict=True
        )
    )
    estate = estates.make(files, '[estate]\nname = "x"\n' + tables + entries, targets=("one", "two", "three"))
    estate.query("CREATE TABLE there (i int)", "two")
    name = estate.query("SELECT current_database()", "three")[0][0]
    estate.query(f"ALTER DATABASE {name} SET default_transaction_read_only = on", "three")
    result = estate.command("apply")
    assert result.returncode == 3
    assert "two: the database is not empty: 1 table (public.there)" in result.stderr
    assert "three: this database is read-only" in result.stderr
    for target in ("one", "two", "three"):
        assert estate.query("SELECT to_regclass('a'), to_regnamespace('pgstrata')", target) == [(None, None)]


def test_nothing_is_changed_when_one_target_is_away(estates: Estates) -> None:
    files = {"001_A.sql": TABLE, "002_B.sql": TABLE}
    manifest = '[estate]\nname = "x"\n[targets.one]\ndatabase = "x"\n[targets.two]\ndatabase = "x"\n'
    manifest += '[[migration]]\nfile = "001_A.sql"\ntarget = "one"\n[[migration]]\nfile = "002_B.sql"\ntarget = "two"\n'
    estate = estates.make(files, manifest, targets=("one", "two"))
    estate.urls["two"] = f"host={estate.root} dbname=x user=postgres"
    assert estate.command("apply").returncode == 4
    assert estate.query("SELECT to_regclass('a'), to_regnamespace('pgstrata')", "one") == [(None, None)]


# ---- a plan that was shown before


def changes() -> dict[str, Callable[[Estate, Estates], object]]:
    def newer_event(estate: Estate, _: Estates) -> None:
        assert estate.command("apply", "--to", "001").returncode == 0

    def other_database(estate: Estate, estates: Estates) -> None:
        estate.urls["main"] = estates.new_database()

    def same_name(estate: Estate, _: Estates) -> None:
        """Dropped and made again under its name: another database."""
        name = estate.query("SELECT current_database()")[0][0]
        with psycopg.connect(estate.urls["main"], dbname="postgres", autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name}".encode())
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())

    return {
        "the ledger has grown": newer_event,
        "a file has changed": lambda estate, _: estate.write("002_B.sql", "CREATE TABLE b (other int);"),
        "another database": other_database,
        "another database of that name": same_name,
        "a file has come": lambda estate, _: (
            estate.write("003_C.sql", "SELECT 1;"),
            estate.manifest(
                (estate.root / "estate.toml").read_text() + '[[migration]]\nfile="003_C.sql"\ntarget="main"\n'
            ),
        ),
    }


@pytest.mark.parametrize("change", changes())
def test_a_plan_is_refused_when_the_world_has_changed(estates: Estates, change: str) -> None:
    estate = estates.make({"001_A.sql": TABLE, "002_B.sql": "CREATE TABLE b (i int);"})
    assert estate.command("plan", "--out", "plan.json").returncode == 0
    changes()[change](estate, estates)
    result = estate.command("apply", "--plan", "plan.json")
    assert result.returncode == 3, result.stderr
    assert "the world has changed" in result.stderr
    assert "pgstrata plan --out" in result.stderr
    assert estate.query("SELECT to_regclass('b')") == [(None,)]


def test_a_plan_that_holds_is_carried_out_once(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE, "002_B.sql": "CREATE TABLE b (i int);"})
    assert estate.command("plan", "--to", "001", "--out", "plan.json").returncode == 0
    assert estate.command("apply", "--plan", "plan.json").returncode == 3, "a plan for less than what is asked for now"
    assert estate.command("apply", "--to", "001", "--plan", "plan.json").returncode == 0
    assert estate.command("apply", "--to", "001", "--plan", "plan.json").returncode == 3
    assert estate.query("SELECT to_regclass('b')") == [(None,)]


@pytest.mark.parametrize(
    "text",
    ["", "null", '{"format": 2}', '{"format": 1, "targets": [{}], "steps": []}'],
)
def test_a_file_that_is_no_plan(estates: Estates, text: str) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    (estate.root / "plan.json").write_text(text)
    result = estate.command("apply", "--plan", "plan.json")
    assert result.returncode == 2, result.stderr
    assert "Traceback" not in result.stderr
    assert estate.query("SELECT to_regclass('a')") == [(None,)]


def test_a_plan_with_a_field_of_the_wrong_kind(estates: Estates) -> None:
    """Read by hand and by other programs, so written by them too."""
    estate = estates.make({"001_A.sql": TABLE})
    value = plan(estate.workspace()).as_json()
    value["steps"][0]["number"] = 1
    (estate.root / "plan.json").write_text(json.dumps(value))
    assert estate.command("apply", "--plan", "plan.json").returncode in (2, 3)
