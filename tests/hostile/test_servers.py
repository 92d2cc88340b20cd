"""Servers that cannot be written to, are full, or go away: a clear end, nothing half done, and the next run goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from hostile.processes import Process, warning
from hostile.proxy import Proxy
from pgstrata.core.plan import events
from pgstrata.errors import MigrationFailed, PgstrataError, Refused, Unreachable
from pgstrata.operations.apply import apply
from pgstrata.operations.request import Request
from pgstrata.postgres.server import Server
from support.estates import Estate, Estates
from support.servers import CannotMount, make_database, small_disk, standby

TABLE = "CREATE TABLE a (id int, t text);\n"
ROWS = 40_000
COPY = "COPY a FROM stdin;\n" + "".join(f"{number}\t{'x' * 90}\n" for number in range(ROWS)) + "\\.\n"  # 3.9 MB


def test_a_read_only_database_is_refused_before_anything(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    name = estate.query("SELECT current_database()")[0][0]
    estate.query(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    result = estate.command("apply")
    assert result.returncode == 3
    assert "this database is read-only" in result.stderr
    assert "default_transaction_read_only" in result.stderr
    assert estate.query("SELECT to_regclass('a'), to_regnamespace('pgstrata')") == [(None, None)]
    assert estate.command("status").returncode == 0, "reading is allowed"


def test_a_standby_is_refused_and_can_be_read(sandbox: Server, tmp_path: Path) -> None:
    estate = Estates(tmp_path, lambda: make_database(sandbox, "main")).make({"001_A.sql": TABLE})
    estate.apply()
    estate.write("002_B.sql", "SELECT 1;")
    estate.manifest((estate.root / "estate.toml").read_text() + '[[migration]]\nfile="002_B.sql"\ntarget="main"\n')
    with standby(sandbox) as conninfo:
        estate.urls["main"] = conninfo
        result = estate.command("apply")
        assert result.returncode == 3, result.stderr
        assert "this server is a standby" in result.stderr
        assert "target_session_attrs" in result.stderr
        status = estate.command("status")
        assert status.returncode == 0, status.stderr
        assert "pending" in status.stdout


# ---- a full disk


@pytest.fixture
def disk() -> Iterator[Path]:
    """A file system of 3 MB, that the server may write to."""
    try:
        with small_disk(3) as folder:
            yield folder
    except CannotMount as error:
        pytest.skip(str(error))


def test_a_full_disk_fails_the_migration_and_keeps_the_one_before(sandbox: Server, disk: Path, tmp_path: Path) -> None:
    estate = Estates(tmp_path, lambda: make_database(sandbox, "main")).make(
        {
            "001_A.sql": TABLE,
            "002_B.sql": "CREATE TABLE b (id int, t text) TABLESPACE small;\n" + COPY.replace(" a ", " b "),
        }
    )
    estate.query(f"CREATE TABLESPACE small LOCATION '{disk}'")
    try:
        result = estate.command("apply")
        assert result.returncode == 1, result.stderr
        assert "SQLSTATE 53100" in result.stderr
        assert "No space left on device" in result.stderr
        assert "database/migrations/002_B.sql:" in result.stderr
        assert estate.query("SELECT to_regclass('b')") == [(None,)]
        assert estate.query("SELECT number, state FROM pgstrata.current") == [("001", "applied")]
        estate.write("002_B.sql", "CREATE TABLE b (id int);\n")
        assert estate.command("apply").returncode == 0, "a smaller one fits"
    finally:
        sandbox.stop(mode="immediate")  # gives the tablespace's files free


# ---- a server that goes away


def gone_when(estate: Estate, server: Server, happens: Callable[[events.Event], bool]) -> PgstrataError:
    """Stop the server, as if its machine went down, at the first event that fits; the error of the run."""
    stopped: list[events.Event] = []

    def watch(event: events.Event) -> None:
        if not stopped and happens(event):
            stopped.append(event)
            server.stop(mode="immediate")

    with pytest.raises(PgstrataError) as caught:
        apply(estate.workspace(), Request(), watch=watch)
    assert stopped
    return caught.value


def test_a_server_that_goes_away_in_mid_copy(own_estates: Estates, sandbox: Server) -> None:
    estate = own_estates.make({"001_A.sql": "CREATE TABLE z (i int);", "002_B.sql": TABLE + COPY})
    error = gone_when(estate, sandbox, lambda event: isinstance(event, events.Progress))
    assert isinstance(error, Unreachable)
    assert error.exit_code == 4
    assert "the connection was lost" in error.message
    assert error.__notes__ == ["1 of 2 migrations of this run were applied before it, and stay."]
    assert estate.command("apply").returncode == 4, "it is still away"
    sandbox.start()
    assert estate.query("SELECT to_regclass('a'), to_regclass('z')") == [(None, "z")]
    assert estate.command("apply").returncode == 0
    assert estate.query("SELECT count(*) FROM a") == [(ROWS,)]
    assert estate.query("SELECT number, count(*) FROM pgstrata.event GROUP BY 1 ORDER BY 1") == [("001", 1), ("002", 1)]


def test_a_server_that_goes_away_during_a_statement(
    own_estates: Estates, sandbox: Server, start: Callable[..., Process]
) -> None:
    estate = own_estates.make({"001_A.sql": TABLE + warning("here") + "SELECT pg_sleep(60);"})
    process = start(estate, "apply", "--json")
    process.until("here")
    sandbox.stop(mode="immediate")
    assert process.end() == 4
    assert "Traceback" not in process.errors
    error = process.until('"event": "Error"')
    assert error["kind"] == "Unreachable"
    assert "Run the same command again" in error["hint"]
    sandbox.start()
    assert estate.query("SELECT to_regclass('a')") == [(None,)]


def test_a_server_that_is_shut_down_says_so(own_estates: Estates, sandbox: Server) -> None:
    """`fast` tells its clients; `smart` would wait for us."""
    estate = own_estates.make({"001_A.sql": TABLE + warning("here") + "SELECT pg_sleep(60);"})
    stopped: list[None] = []

    def watch(event: events.Event) -> None:
        if isinstance(event, events.Notice) and not stopped:
            stopped.append(None)
            sandbox.stop(mode="fast")

    with pytest.raises(Unreachable) as caught:
        apply(estate.workspace(), Request(), watch=watch)
    assert "administrator command" in caught.value.detail


def test_a_backend_that_is_terminated_is_no_rejected_statement(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE + "SELECT pg_terminate_backend(pg_backend_pid());\nSELECT 1;"})
    result = estate.command("apply")
    assert result.returncode == 4, result.stderr
    assert estate.query("SELECT to_regclass('a')") == [(None,)]


def test_a_canceled_statement_is_a_failure_with_its_place(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE + "SELECT 1;\nSET statement_timeout = '50ms';\nSELECT pg_sleep(60);\n"})
    with pytest.raises(MigrationFailed) as caught:
        estate.apply()
    assert caught.value.sqlstate == "57014"
    assert caught.value.place == "database/migrations/001_A.sql:4:1"


# ---- a server that is not there


@pytest.mark.parametrize("words", [("plan",), ("apply",), ("log",)])
def test_no_server_is_exit_4_and_one_clear_error(estates: Estates, tmp_path: Path, words: tuple[str, ...]) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    estate.urls["main"] = f"host={tmp_path} dbname=x user=postgres"
    result = estate.command(*words)
    assert result.returncode == 4
    assert result.stderr.startswith("ERROR: main: cannot connect to ")
    assert "--wait" in result.stderr


def test_the_cause_is_told(estates: Estates) -> None:
    """libpq says it in the first line, and asks in the second: «Is the server running on that host …?»"""
    estate = estates.make({"001_A.sql": TABLE})
    estate.urls["main"] = "host=127.0.0.1 port=1 dbname=x user=postgres"
    with pytest.raises(Unreachable) as caught:
        estate.apply()
    assert "Connection refused" in caught.value.detail


def test_a_server_that_never_answers_is_given_up(estates: Estates, proxied: Callable[..., Proxy]) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    proxy = proxied(silent=True)
    estate.urls["main"] = proxy.url(estate.urls["main"]) + " connect_timeout=2"
    result = estate.command("apply")
    assert result.returncode == 4, result.stderr
    assert proxy.connections == 1
    assert "timeout" in result.stderr


def test_wait_waits_for_a_server_that_comes(
    own_estates: Estates, sandbox: Server, start: Callable[..., Process]
) -> None:
    estate = own_estates.make({"001_A.sql": TABLE})
    sandbox.stop(mode="fast")
    process = start(estate, "apply", "--json", "--wait", "60")
    process.until('"event": "Waiting"')
    sandbox.start()
    assert process.end() == 0, process.said
    assert estate.query("SELECT to_regclass('a')") == [("a",)]


def test_a_database_that_does_not_exist_says_what_to_do(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    estate.urls["main"] = estate.urls["main"].replace("dbname='", "dbname='no_such_")
    result = estate.command("apply")
    assert result.returncode == 4
    assert "Create the database first" in result.stderr


def test_a_role_without_rights_is_refused_in_words(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    url = estate.urls["main"]
    name = estate.query("SELECT current_database()")[0][0]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {name}_poor LOGIN".encode())
    try:
        estate.urls["main"] = url.replace("user=postgres", f"user={name}_poor")
        with pytest.raises(Refused) as caught:
            estate.apply()
        assert caught.value.sqlstate == "42501"
        assert "create schemas" in caught.value.hint
    finally:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"DROP ROLE {name}_poor".encode())
