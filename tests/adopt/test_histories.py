"""The history tables of other tools: made as those tools make them, read, never changed."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest
from psycopg.conninfo import make_conninfo

from pgstrata.core.estate.address import Address
from pgstrata.operations.workspace import new_run
from pgstrata.postgres.histories import read_histories
from pgstrata.postgres.session import Session, connect
from support.estates import Estate, Estates

FLYWAY = """
CREATE TABLE flyway_schema_history (
    installed_rank integer PRIMARY KEY, version varchar(50), description varchar(200) NOT NULL, type varchar(20) NOT NULL,
    script varchar(1000) NOT NULL, checksum integer, installed_by varchar(100) NOT NULL,
    installed_on timestamp NOT NULL DEFAULT now(), execution_time integer NOT NULL, success boolean NOT NULL
);
INSERT INTO flyway_schema_history
    (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success)
VALUES (0, NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"app"', NULL, 'me', '2025-01-01 08:00', 0, true),
       (1, '1', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'me', '2025-01-01 08:00', 0, true),
       (2, '2', 'notes', 'SQL', 'V2__notes.sql', 17, 'me', '2025-02-01 08:00', 12, true),
       (3, '3', 'votes', 'SQL', 'V3__votes.sql', 18, 'me', '2025-03-01 08:00', 12, true),
       (4, '3', 'votes', 'UNDO_SQL', 'U3__votes.sql', 19, 'me', '2025-03-02 08:00', 12, true),
       (5, NULL, 'views', 'SQL', 'R__views.sql', 20, 'me', '2025-03-03 08:00', 12, true),
       (6, NULL, 'views', 'SQL', 'R__views.sql', 21, 'me', '2025-03-04 08:00', 12, true),
       (7, '10', 'colours', 'SQL', 'V10__colours.sql', 22, 'me', '2025-04-01 08:15:30', 12, true),
       (8, '11', 'sizes', 'SQL', 'V11__sizes.sql', 23, 'me', '2025-04-02 08:00', 12, false);
"""
SUPABASE = """
CREATE SCHEMA supabase_migrations;
CREATE TABLE supabase_migrations.schema_migrations (version text PRIMARY KEY, statements text[], name text);
INSERT INTO supabase_migrations.schema_migrations VALUES
    ('20250101120000', ARRAY['CREATE TABLE a ()'], 'first'), ('20250203120000', ARRAY['SELECT 1'], 'second');
"""
SQITCH = """
CREATE SCHEMA sqitch;
CREATE TABLE sqitch.changes (
    change_id text PRIMARY KEY, script_hash text, change text NOT NULL, project text NOT NULL, note text NOT NULL DEFAULT '',
    committed_at timestamptz NOT NULL, committer_name text NOT NULL, committer_email text NOT NULL,
    planned_at timestamptz NOT NULL, planner_name text NOT NULL, planner_email text NOT NULL
);
INSERT INTO sqitch.changes
SELECT n, n, 'change_' || n, 'shop', '', timestamptz '2025-05-01 10:00+00' + n * interval '1 day',
       'a', 'a@example.com', now(), 'a', 'a@example.com'
FROM generate_series(1, 3) AS n;
"""
CASES = {
    "flyway": (
        FLYWAY,
        "public.flyway_schema_history, the history of Flyway, says: "
        "3 migrations, the last is 10 colours, at 2025-04-01 08:15:30;"
        " repeatable ones: 1; failed: 11 sizes",
    ),
    "supabase": (
        SUPABASE,
        "supabase_migrations.schema_migrations, the history of Supabase, says: "
        "2 migrations, the last is 20250203120000 second",
    ),
    "supabase without names": (
        "CREATE SCHEMA supabase_migrations; CREATE TABLE supabase_migrations.schema_migrations (version text PRIMARY KEY);",
        "supabase_migrations.schema_migrations, the history of Supabase, says: no migration is applied",
    ),
    "golang-migrate": (
        "CREATE TABLE schema_migrations (version bigint PRIMARY KEY, dirty boolean NOT NULL);"
        "INSERT INTO schema_migrations VALUES (12, true);",
        "public.schema_migrations, the history of golang-migrate, says: "
        "all up to version 12,"
        " and that its last migration was cut off (dirty)",
    ),
    "dbmate": (
        "CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY);"
        "INSERT INTO schema_migrations VALUES ('20250101120000'), ('20250203120000');",
        "public.schema_migrations, the history of dbmate or Rails, says: 2 migrations, the last is 20250203120000",
    ),
    "ecto": (
        "CREATE SCHEMA realtime;"
        "CREATE TABLE realtime.schema_migrations (version bigint PRIMARY KEY, inserted_at timestamp(0));"
        "INSERT INTO realtime.schema_migrations VALUES (20250101120000, now());",
        "realtime.schema_migrations, the history of Ecto, says: 1 migration, the last is 20250101120000",
    ),
    "alembic": (
        "CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY);"
        "INSERT INTO alembic_version VALUES ('ae10'), ('5b');",
        "public.alembic_version, the history of Alembic, says: all up to revision 5b and ae10",
    ),
    "sqitch": (
        SQITCH,
        "sqitch.changes, the history of Sqitch, says: "
        "project shop: 3 changes, the last is change_3, at 2025-05-04 10:00:00 UTC",
    ),
}


@pytest.fixture
def estate(estates: Estates) -> Estate:
    return estates.make({"001_PART.sql": "CREATE TABLE part (id integer PRIMARY KEY);"})


@pytest.fixture
def session(estate: Estate) -> Iterator[Session]:
    opened = connect("main", Address(conninfo=estate.urls["main"]), new_run({}))
    yield opened
    opened.close()


@pytest.mark.parametrize("name", CASES)
def test_what_each_says(estate: Estate, session: Session, name: str) -> None:
    made, said = CASES[name]
    estate.query(made)
    assert [str(each) for each in read_histories(session)] == [said]


def test_tables_that_only_sound_like_it(estate: Estate, session: Session) -> None:
    estate.query("CREATE TABLE changes (id integer); CREATE TABLE schema_migrations (id integer, file text)")
    assert read_histories(session) == []


def test_those_in_managed_schemas_are_not_ours(estate: Estate, session: Session) -> None:
    estate.query(SUPABASE)
    assert read_histories(session, ["supabase_migrations"]) == []


def test_one_that_the_role_may_not_read_is_told_as_that(estate: Estate) -> None:
    estate.query(FLYWAY)
    name = f"r_{secrets.token_hex(4)}"
    estate.query(f"CREATE ROLE {name} LOGIN")
    address = Address(conninfo=make_conninfo(estate.urls["main"], user=name))
    session = connect("main", address, new_run({}))
    try:
        (found,) = read_histories(session)
        assert found.said == "nothing that can be read (permission denied for table flyway_schema_history)"
    finally:
        session.close()
        estate.query(f"DROP ROLE {name}")


def test_adopt_says_it_beside_what_the_catalog_says_and_changes_nothing_of_it(estate: Estate) -> None:
    estate.query("CREATE TABLE part (id integer PRIMARY KEY)")
    estate.query(FLYWAY)
    done = estate.command("adopt", "main", "--accept-drift", "--yes")
    assert done.returncode == 0, done.stderr
    assert (
        "  public.flyway_schema_history, the history of Flyway, says: 3 migrations, the last is 10 colours"
        in done.stdout
    )
    assert "  adopted: 001_PART.sql (its catalog says so)" in done.stdout
    assert "table public.flyway_schema_history: no migration makes it" in done.stdout
    assert "(no migration makes this table: drop it when Flyway is done with)" in done.stdout
    assert estate.query("SELECT count(*) FROM flyway_schema_history") == [(9,)]
