"""What stands in the way of several sessions is said, and the baseline is applied in one; what changes meanwhile is seen."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable

import psycopg
import pytest

from hostile.processes import Process, until
from pgstrata.core.plan import events
from pgstrata.errors import Busy, MigrationFailed, Refused
from pgstrata.executor import restoring
from pgstrata.executor.parts import Parts
from pgstrata.postgres.server import Server
from restore.test_several_sessions import beside, told
from support.estates import Estate

Make = Callable[..., Estate]
DATA = b"--\n-- Data for Name: bookings;"


@pytest.mark.parametrize(
    ("inserted", "why"),
    [
        (b"CREATE TRIGGER t BEFORE INSERT ON shop.lines EXECUTE FUNCTION shop.touch();", "CREATE TRIGGER before the data"),
        (b"INSERT INTO shop.empty VALUES (1);", "INSERT INTO before the data"),
        (b"ALTER TABLE shop.refers ADD FOREIGN KEY (id) REFERENCES shop.x;", "a foreign key before the data"),
        (b"CREATE TABLE shop.y (x integer REFERENCES shop.empty);", "a foreign key before the data"),
        (b"SET standard_conforming_strings = off;", "strings are read by the old rule"),
        (b"RESET search_path;", "a setting that pg_dump does not write"),
        (b"SET SESSION AUTHORIZATION DEFAULT;", "a setting that pg_dump does not write"),
        (b"COPY shop.empty (x) FROM stdin;\n7\n\\.\n", "data of shop.empty once more"),
        (b"COPY shop.empty (x) FROM stdin WITH (FORMAT csv);\n7\n\\.\n", "which is no table that the script makes"),
        (b"COPY pg_catalog.pg_class (x) FROM stdin;\n\\.\n", "which is no table that the script makes"),
    ],
)  # fmt: skip
def test_what_is_no_plain_dump_is_applied_in_the_order_of_the_file(restored: Make, inserted: bytes, why: str) -> None:
    estate = restored(lambda text: text.replace(DATA, inserted + b"\n\n" + DATA, 1))
    with contextlib.suppress(MigrationFailed):  # some of these no server takes; how it was tried is what matters
        estate.apply(sessions=2)
    found = told(estate)
    assert found.sessions == 1
    assert why in found.why
    line = int(found.why.split()[1].rstrip(":"))
    text = estate.migrations.joinpath("001_BASE.sql").read_bytes().splitlines()
    assert text[line - 1].split()[0] in inserted


def test_a_copy_behind_the_data(restored: Make) -> None:
    index = b"--\n-- Name: products_code; Type: INDEX"
    empty = b"COPY shop.empty (x) FROM stdin;\n\\.\n"
    late = empty.replace(b"\n\\.", b"\n7\n\\.") + b"\n"
    estate = restored(lambda text: text.replace(empty, b"", 1).replace(index, late + index, 1))
    estate.apply(sessions=2)
    assert "a COPY behind the data" in told(estate).why
    assert estate.query("SELECT x FROM shop.empty") == [(7,)]


def test_connected_clients(restored: Make) -> None:
    estate = restored()
    with psycopg.connect(estate.urls["main"], application_name="the app"):
        estate.apply(sessions=2)
    assert "the app" in told(estate).why
    assert estate.query("SELECT count(*) FROM shop.lines") == [(20000,)]


def test_a_role_that_may_not_create_databases(restored: Make, server: Server) -> None:
    estate = restored(lambda text: text.replace(b"OWNER TO postgres", b"OWNER TO small").replace(
        b"CREATE PUBLICATION", b"-- CREATE PUBLICATION").replace(b"ALTER PUBLICATION", b"-- ALTER PUBLICATION"))  # fmt: skip
    url = estate.urls["main"]
    database = url.split("dbname='")[1].rstrip("'")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE small LOGIN; ALTER DATABASE {database} OWNER TO small".encode())
    try:
        estate.urls["main"] = url.replace("user=postgres", "user=small")
        estate.apply(sessions=2)
        assert told(estate).why == "the role small may not create databases"
    finally:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(
                f"ALTER DATABASE {database} OWNER TO postgres; DROP OWNED BY small; DROP ROLE small".encode()
            )


def test_a_role_that_may_have_few_connections(restored: Make, server: Server) -> None:
    estate = restored(lambda text: text.replace(b"OWNER TO postgres", b"OWNER TO few"))
    url = estate.urls["main"]
    database = url.split("dbname='")[1].rstrip("'")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE ROLE few LOGIN CREATEDB CONNECTION LIMIT 3")
        connection.execute(f"ALTER DATABASE {database} OWNER TO few".encode())
    try:
        estate.urls["main"] = url.replace("user=postgres", "user=few")
        estate.apply(sessions=2)
        assert 'too many connections for role "few"' in told(estate).why
        assert estate.query("SELECT count(*) FROM shop.lines") == [(20000,)]
        assert beside(estate, server) == []
    finally:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(
                f"ALTER DATABASE {database} OWNER TO postgres; DROP OWNED BY few; DROP ROLE few".encode()
            )


def test_a_target_that_is_not_like_a_new_database(restored: Make, server: Server) -> None:
    """What nobody counts as content, and would be gone with the empty database: the rights on public."""
    estate = restored()
    estate.query("GRANT CREATE ON SCHEMA public TO PUBLIC")
    estate.apply(sessions=2)
    assert "the target is not like a new database" in told(estate).why
    assert beside(estate, server) == []


def test_what_belongs_to_the_database_stays(restored: Make) -> None:
    estate = restored()
    database = estate.urls["main"].split("dbname='")[1].rstrip("'")
    estate.query(f"ALTER DATABASE {database} SET work_mem = '5MB'")
    estate.query(f"COMMENT ON DATABASE {database} IS 'ours'")
    estate.query(f"ALTER DATABASE {database} CONNECTION LIMIT 42")
    estate.apply(sessions=2)
    assert told(estate).sessions == 2, told(estate).why
    query = (
        "SELECT shobj_description(oid, 'pg_database'), datconnlimit, datallowconn, current_setting('work_mem')"
        " FROM pg_database WHERE datname = current_database()"
    )
    assert estate.query(query) == [("ours", 42, True, "5MB")]


def test_somebody_fills_the_empty_database_meanwhile(
    restored: Make, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    estate = restored()
    original = Parts.restore

    def restore(self: Parts) -> None:
        original(self)
        estate.query("CREATE TABLE theirs AS SELECT 1 AS a")

    monkeypatch.setattr(Parts, "restore", restore)
    with pytest.raises(Busy, match="changed by somebody else") as caught:
        estate.apply(sessions=2)
    assert "theirs" in caught.value.detail
    assert estate.query("SELECT a FROM theirs") == [(1,)]
    assert beside(estate, server) == []


def test_somebody_fills_it_in_the_last_moment(restored: Make, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    estate = restored()
    original = restoring._Restoration._swap_in

    def swap_in(self: restoring._Restoration, *words: object) -> None:
        estate.query("CREATE TABLE theirs AS SELECT 1 AS a")
        original(self, *words)  # type: ignore[arg-type]

    monkeypatch.setattr(restoring._Restoration, "_swap_in", swap_in)
    with pytest.raises(Busy, match="changed by somebody else") as caught:
        estate.apply(sessions=2)
    assert estate.query("SELECT a FROM theirs") == [(1,)]
    assert estate.query("SELECT to_regnamespace('shop') IS NULL") == [(True,)]
    (kept,) = beside(estate, server)  # it was live for a moment, and somebody may have written to it
    assert "_kept_" in kept
    assert caught.value.detail.endswith(f"what was to take its place is kept as {kept}")
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {kept}".encode())


def test_a_file_that_is_edited_meanwhile(restored: Make, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    estate = restored()
    original = Parts.restore

    def restore(self: Parts) -> None:
        original(self)
        with estate.migrations.joinpath("001_BASE.sql").open("ab") as file:
            file.write(b"-- edited\n")

    monkeypatch.setattr(Parts, "restore", restore)
    with pytest.raises(Refused, match="changed while it was being applied"):
        estate.apply(sessions=2)
    assert estate.query("SELECT to_regnamespace('shop') IS NULL") == [(True,)]
    assert beside(estate, server) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["SIGTERM", "SIGKILL"])
def test_ended_in_the_middle(restored: Make, server: Server, number: signal.Signals) -> None:
    """By SIGTERM nothing is left; after kill -9 the target is as it was, `recover` drops what stands beside it, and the next
    run does it all."""
    wait = b"SELECT pg_catalog.pg_sleep(60);\n"
    index = b"--\n-- Name: lines no_more; Type: TRIGGER"
    estate = restored(lambda text: text.replace(index, wait + index, 1))
    process = Process(estate, "apply", "--sessions", "2", "--json")
    process.until('"Restoring"')

    def sleeps() -> bool:
        with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
            query = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
            row = connection.execute(query).fetchone()
        return row == (1,)

    until(sleeps, "it sleeps")
    process.signal(number)
    assert process.end() == (143 if number == signal.SIGTERM else -9)
    assert estate.query("SELECT to_regnamespace('shop') IS NULL") == [(True,)]
    if number == signal.SIGKILL:
        (left,) = beside(estate, server)
        assert "_new_" in left
        assert estate.command("recover", "--yes").returncode == 0
    assert beside(estate, server) == []
    estate.write("001_BASE.sql", estate.migrations.joinpath("001_BASE.sql").read_bytes().replace(wait, b""))
    estate.apply(sessions=2)
    assert told(estate).sessions == 2
    assert [event.step.number for event in estate.events if isinstance(event, events.StepDone)] == ["001", "002"]
