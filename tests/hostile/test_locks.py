"""Tables that others hold: tried again, told, given up in the end; deadlocks; index builds beside those who wait."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from hostile.processes import Process, until, warning
from hostile.test_concurrency import BLOCK, blocked, hold
from pgstrata.core.plan import events
from pgstrata.errors import PgstrataError
from pgstrata.operations.apply import apply
from support.estates import Estate, Estates

TABLE = "CREATE TABLE t (id int PRIMARY KEY, n int);\nINSERT INTO t VALUES (1, 1), (2, 2);\n"
SOON = "SET lock_timeout = '100ms';\n"
Start = Callable[..., Process]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pauses are shorter, and as many."""
    monkeypatch.setattr("pgstrata.executor.retry.BACKOFF", (0.01,) * 5)


def with_table(estates: Estates, script: str, keys: str = "") -> Estate:
    """An estate whose table t is there, and whose 002 is pending."""
    estate = estates.make({"001_T.sql": TABLE})
    estate.apply()
    estate.write("002_A.sql", script)
    entry = f'[[migration]]\nfile = "002_A.sql"\ntarget = "main"\n{keys}\n'
    estate.manifest((estate.root / "estate.toml").read_text() + entry)
    return estate


def applied(estate: Estate) -> list[str]:
    return [row[0] for row in estate.query("SELECT number FROM pgstrata.event WHERE kind = 'applied' ORDER BY id")]


MODES = pytest.mark.parametrize("keys", ["", "transaction = false"], ids=["transaction", "stepwise"])


@MODES
def test_a_table_that_is_never_released(estates: Estates, keys: str) -> None:
    estate = with_table(estates, f"CREATE TABLE made (i int);\n{SOON}ALTER TABLE t ADD c int;\n", keys)
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("LOCK TABLE t IN ACCESS SHARE MODE")
        with pytest.raises(PgstrataError) as caught:
            estate.apply()
    assert caught.value.sqlstate == "55P03"
    assert caught.value.place == "database/migrations/002_A.sql:3:1"
    told = [event for event in estate.events if isinstance(event, events.Retrying)]
    assert [event.attempt for event in told] == [1, 2, 3, 4, 5]
    assert all("lock timeout" in event.why for event in told)
    assert applied(estate) == ["001"]
    assert estate.query("SELECT to_regclass('made')") == [("made" if keys else None,)], (
        "stepwise keeps what is recorded"
    )
    estate.apply()
    assert applied(estate) == ["001", "002"]
    assert estate.query("SELECT count(*) FROM pgstrata.event WHERE kind = 'statement-done'") == [(2 if keys else 0,)]


def test_a_table_that_others_hold_is_worth_another_try(estates: Estates, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pgstrata.executor.retry.BACKOFF", ())
    estate = with_table(estates, f"{SOON}ALTER TABLE t ADD c int;\n")
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("LOCK TABLE t")
        with pytest.raises(PgstrataError) as caught:
            estate.apply()
    assert caught.value.exit_code == 4


@MODES
def test_a_table_that_is_released_meanwhile(estates: Estates, keys: str) -> None:
    estate = with_table(estates, f"{SOON}ALTER TABLE t ADD c int;\n", keys)
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("LOCK TABLE t")
        tries: list[int] = []

        def watch(event: events.Event) -> None:
            if isinstance(event, events.Retrying):
                tries.append(event.attempt)
                if event.attempt == 2:
                    other.rollback()

        apply(estate.workspace(), watch=watch)
    assert tries == [1, 2]
    assert applied(estate) == ["001", "002"]
    assert estate.query("SELECT count(c) FROM t") == [(0,)]


@pytest.mark.parametrize(
    "keys",
    [
        "",
        pytest.param(
            "transaction = false",
        ),
    ],
    ids=["transaction", "stepwise"],
)
def test_a_copy_into_a_table_that_is_released_meanwhile(estates: Estates, keys: str) -> None:
    """The lock is asked for before a byte of the data: there is nothing to read again."""
    estate = with_table(estates, f"{SOON}COPY t FROM stdin;\n3\t3\n4\t4\n\\.\n", keys)
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("LOCK TABLE t")

        def watch(event: events.Event) -> None:
            if isinstance(event, events.Retrying):
                other.rollback()

        apply(estate.workspace(), watch=watch)
    assert estate.query("SELECT count(*) FROM t") == [(4,)]


def test_the_scripts_lock_timeout_does_not_stay(estates: Estates) -> None:
    """After a script that sets none, the next one waits as long as pgstrata says."""
    estate = estates.make(
        {
            "001_A.sql": "SET lock_timeout = 0;",
            "002_B.sql": "CREATE TABLE seen AS SELECT current_setting('lock_timeout') AS s;",
        }
    )
    estate.apply()
    assert estate.query("SELECT s FROM seen") == [("5s",)]


@MODES
def test_a_deadlock_is_tried_again(estates: Estates, keys: str, start: Start) -> None:
    """The other session waits for our row while we ask for its row; the server chooses who goes on."""
    one_statement = (
        "SET deadlock_timeout = '50ms';\nSET lock_timeout = 0;\n"
        "DO $$ BEGIN UPDATE t SET n = n + 10 WHERE id = 1; RAISE WARNING 'here';\n"
        f"PERFORM pg_advisory_xact_lock({BLOCK}); UPDATE t SET n = n + 10 WHERE id = 2; END $$;\n"
    )
    estate = with_table(estates, one_statement, keys)
    with hold(estate) as gate, psycopg.connect(estate.urls["main"]) as other:
        other.execute("SET deadlock_timeout = '100s'")
        other.execute("UPDATE t SET n = n + 100 WHERE id = 2")
        process = start(estate, "apply", "--json")
        process.until("here")
        other.pgconn.send_query(b"UPDATE t SET n = n + 100 WHERE id = 1")
        waits = "SELECT count(*) FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted"
        until(lambda: estate.query(waits) == [(1,)], "the other session waits for our row")
        gate.execute(f"SELECT pg_advisory_unlock({BLOCK})".encode())
        assert "deadlock" in process.until("Retrying")["why"]
        while other.pgconn.get_result() is not None:
            pass
        other.pgconn.exec_(b"COMMIT")
        assert process.end() == 0, process.said
    assert estate.query("SELECT id, n FROM t ORDER BY id") == [(1, 111), (2, 112)]
    assert applied(estate) == ["001", "002"]


# ---- statements that cannot run in a transaction


def test_an_index_is_built_concurrently_while_others_wait_for_the_lock(estates: Estates, start: Start) -> None:
    """A waiter that held a snapshot would be waited for, and wait itself: for ever."""
    script = f"{blocked()}CREATE INDEX CONCURRENTLY t_n ON t (n);\n"
    estate = with_table(estates, script, "transaction = false")
    with hold(estate):
        owner = start(estate, "apply", "--json")
        owner.until("here")
        waiters = [start(estate, "apply", "--json", "--wait", "50") for _ in range(2)]
        for each in waiters:
            each.until("holds its lock")
    assert owner.end() == 0, owner.said
    assert [each.end() for each in waiters] == [0, 0]
    assert estate.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_n'::regclass") == [(True,)]


def test_a_concurrent_build_waits_longer_than_lock_timeout(estates: Estates, start: Start) -> None:
    """Under a lock_timeout it would fail on any old snapshot, and leave an invalid index."""
    estate = with_table(estates, f"{SOON}CREATE INDEX CONCURRENTLY t_n ON t (n);\n", "transaction = false")
    with psycopg.connect(estate.urls["main"]) as old:
        old.execute("UPDATE t SET n = n WHERE id = 1")
        process = start(estate, "apply", "--json")
        invalid = "SELECT count(*) FROM pg_index WHERE NOT indisvalid"
        until(lambda: estate.query(invalid) == [(1,)], "the build has begun")
        old.execute("SELECT pg_sleep(0.3)")  # three times the script's lock_timeout
    assert process.end() == 0, process.said
    assert estate.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_n'::regclass") == [(True,)]


def test_other_statements_keep_the_lock_timeout(estates: Estates) -> None:
    """Without it they wait in the table's queue, and every query of the application behind them."""
    estate = with_table(estates, f"SET statement_timeout = '1s';\n{SOON}VACUUM FULL t;\n", "transaction = false")
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("LOCK TABLE t IN ACCESS SHARE MODE")
        with pytest.raises(PgstrataError) as caught:
            estate.apply()
    assert caught.value.sqlstate == "55P03"


def test_the_lock_is_kept_by_a_waiting_migration(estates: Estates, start: Start) -> None:
    """Between two tries too: nobody slips in."""
    estate = with_table(estates, f"{SOON}{warning('here')}ALTER TABLE t ADD c int;\n")
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("LOCK TABLE t")
        process = start(estate, "apply", "--json")
        process.until("Retrying")
        second = start(estate, "apply")
        assert second.end() == 4
        assert f"process {process.popen.pid} on" in second.errors
    assert process.end() == 0
