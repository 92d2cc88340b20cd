"""SIGTERM and Ctrl-C, wherever they meet a run: soon, rolled back, no backend left behind."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable

import pytest

from hostile.processes import Process, backends, until
from hostile.proxy import Proxy
from hostile.test_concurrency import BLOCK, hold
from support.estates import Estate, Estates

TABLE = "CREATE TABLE a (id int, t text);\n"
ENDS = [(signal.SIGTERM, 143), (signal.SIGINT, 130)]
LIMIT = 10.0  # seconds that SIGTERM may take, by the documented exit codes
Start = Callable[..., Process]


def asleep(estate: Estate) -> bool:
    """Whether the migration is in pg_sleep, or waits for BLOCK. (A signal within a notice's handler has its own test.)"""
    query = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'pgstrata%'"
    )
    return estate.query(f"{query} AND wait_event IN ('PgSleep', 'advisory')") == [(1,)]


def nothing_left(estate: Estate) -> None:
    assert estate.query("SELECT to_regclass('a')") == [(None,)]
    until(lambda: backends(estate.urls["main"]) == 0, "no backend is left")


def ends(process: Process, number: signal.Signals, code: int) -> None:
    began = time.monotonic()
    process.signal(number)
    assert process.end() == code, process.said
    assert time.monotonic() - began < LIMIT
    assert "Traceback" not in process.errors
    assert "rolled back" in process.errors


@pytest.mark.parametrize(("number", "code"), ENDS, ids=["SIGTERM", "SIGINT"])
def test_during_a_long_statement(estates: Estates, start: Start, number: signal.Signals, code: int) -> None:
    estate = estates.make({"001_A.sql": TABLE + "SELECT pg_sleep(300);"})
    process = start(estate, "apply", "--json")
    until(lambda: asleep(estate), "it sleeps")
    ends(process, number, code)
    nothing_left(estate)
    assert estate.query("SELECT count(*) FROM pgstrata.event") == [(0,)]


@pytest.mark.parametrize(("number", "code"), ENDS, ids=["SIGTERM", "SIGINT"])
def test_during_a_copy(estates: Estates, start: Start, number: signal.Signals, code: int) -> None:
    """A trigger stops the server at a row, and the client at its full socket: it is in the middle of its data."""
    trigger = (
        "SET lock_timeout = 0; CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN PERFORM pg_advisory_xact_lock({BLOCK}); RETURN NEW; END $$;\n"
        "CREATE TRIGGER stop BEFORE INSERT ON a FOR EACH ROW WHEN (NEW.id = 3000) EXECUTE FUNCTION stop();\n"
    )
    rows = "".join(f"{row}\t{'x' * 1000}\n" for row in range(20_000))
    estate = estates.make({"001_A.sql": TABLE + trigger + "COPY a FROM stdin;\n" + rows + "\\.\n"})
    with hold(estate):
        process = start(estate, "apply", "--json")
        process.until("Progress")
        until(lambda: asleep(estate), "the row is reached")
        ends(process, number, code)
        nothing_left(estate)


@pytest.mark.parametrize(("number", "code"), ENDS, ids=["SIGTERM", "SIGINT"])
def test_while_it_waits_for_the_lock(estates: Estates, start: Start, number: signal.Signals, code: int) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    with hold(estate) as other:
        other.execute("SELECT pg_advisory_lock(1885827956, 1)")
        process = start(estate, "apply", "--json", "--wait", "60")
        process.until("holds its lock")
        ends(process, number, code)
    nothing_left(estate)
    assert estate.query("SELECT to_regnamespace('pgstrata')") == [(None,)]


def test_while_it_waits_for_a_server(estates: Estates, start: Start, proxied: Callable[..., Proxy]) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    proxy = proxied(silent=True)
    direct, estate.urls["main"] = estate.urls["main"], proxy.url(estate.urls["main"]) + " connect_timeout=2"
    process = start(estate, "apply", "--json", "--wait", "60")
    process.until("Waiting")
    until(lambda: proxy.connections == 1, "it has connected")
    ends(process, signal.SIGTERM, 143)
    estate.urls["main"] = direct
    nothing_left(estate)


def test_between_two_tries_for_a_table(estates: Estates, start: Start) -> None:
    estate = estates.make({"001_T.sql": "CREATE TABLE t (i int);"})
    estate.apply()
    estate.write("002_A.sql", TABLE + "SET lock_timeout = '50ms'; ALTER TABLE t ADD j int;")
    estate.manifest((estate.root / "estate.toml").read_text() + '[[migration]]\nfile="002_A.sql"\ntarget="main"\n')
    with hold(estate) as other, other.transaction():
        other.execute("LOCK TABLE t")
        process = start(estate, "apply", "--json")
        process.until("Retrying")
        ends(process, signal.SIGTERM, 143)
    nothing_left(estate)


def test_a_stepwise_migration_says_that_it_is_resumed(estates: Estates, start: Start) -> None:
    script = TABLE + "INSERT INTO a VALUES (1);\nSET lock_timeout = 0;\n" + f"SELECT pg_advisory_xact_lock({BLOCK});\n"
    estate = estates.make({"001_A.sql": script}, keys="transaction = false")
    with hold(estate):
        process = start(estate, "apply", "--json")
        until(lambda: asleep(estate), "it waits")
        ends(process, signal.SIGTERM, 143)
    until(lambda: backends(estate.urls["main"]) == 0, "no backend is left")
    assert estate.query("SELECT id FROM a") == [(1,)]
    assert estate.command("apply").returncode == 0
    assert estate.query("SELECT id FROM a") == [(1,)]


def test_sigterm_is_heard_within_a_notice(estates: Estates, start: Start) -> None:
    """The signal comes while a notice is being told: psycopg logs what a notice's handler raises, and goes on."""
    chatter = "DO $$ BEGIN FOR i IN 1..2000000000 LOOP RAISE WARNING 'here %', i; END LOOP; END $$;"
    estate = estates.make({"001_A.sql": TABLE + chatter})
    process = start(estate, "apply", "--json")
    process.until("here 200")
    process.signal(signal.SIGTERM)
    assert process.end() == 143
    nothing_left(estate)


def test_sigterm_during_commit_does_not_claim_a_rollback(
    estates: Estates, start: Start, proxied: Callable[..., Proxy]
) -> None:
    """The COMMIT has arrived, its answer has not: the transaction is committed, and the message must not deny it."""
    estate = estates.make({"001_A.sql": TABLE})
    proxy = proxied(commit=2, hold=True)
    direct, estate.urls["main"] = estate.urls["main"], proxy.url(estate.urls["main"])
    process = start(estate, "apply", "--json")
    assert proxy.cut.wait(30)
    process.signal(signal.SIGTERM)
    assert process.end() == 143
    estate.urls["main"] = direct
    assert estate.query("SELECT to_regclass('a')") == [("a",)]
    assert "what was not committed is rolled back, and pgstrata status says what was" in process.errors
