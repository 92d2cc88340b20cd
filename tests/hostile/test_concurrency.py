"""Several runs at once, holders that die, a lock that is taken away: each migration exactly once (invariant I2)."""

from __future__ import annotations

import signal
from collections.abc import Callable

import psycopg
import pytest

from hostile.processes import Process, backends, until, warning
from pgstrata.core.estate.address import Address
from pgstrata.errors import Busy, MigrationFailed
from pgstrata.operations.apply import apply
from pgstrata.postgres.session import Session, Who
from support.estates import Estate, Estates

TABLE = "CREATE TABLE a (id int, t text);\n"
KEY = "1885827956, 1"  # of pgstrata's lock
BLOCK = 4711  # of the lock by which a test holds a migration where it wants it
Start = Callable[..., Process]


def blocked(before: str = "", after: str = "") -> str:
    """A script that stops in its middle until the test gives BLOCK back; it says «here» when it is there."""
    return f"{before}{warning('here')}SELECT pg_advisory_xact_lock({BLOCK});\n{after}"


def hold(estate: Estate) -> psycopg.Connection[tuple[object, ...]]:
    connection = psycopg.connect(estate.urls["main"], autocommit=True)
    connection.execute(f"SELECT pg_advisory_lock({BLOCK})".encode())
    return connection


def events_of(estate: Estate) -> list[tuple[object, ...]]:
    return estate.query("SELECT number, count(*) FROM pgstrata.event WHERE kind = 'applied' GROUP BY 1 ORDER BY 1")


# ---- at once


def test_many_runs_at_once_apply_each_migration_once(estates: Estates, start: Start) -> None:
    files = {f"00{number}_M.sql": f"INSERT INTO a VALUES ({number});\n" for number in range(2, 7)}
    estate = estates.make({"001_A.sql": TABLE, **files})
    processes = [start(estate, "apply", "--json", "--wait", "50") for _ in range(4)]
    assert [each.end() for each in processes] == [0] * 4, [each.errors for each in processes]
    assert events_of(estate) == [(f"00{number}", 1) for number in range(1, 7)]
    assert estate.query("SELECT count(*), count(DISTINCT id) FROM a") == [(5, 5)]
    steps = sum("StepDone" in line for each in processes for line in each.lines)
    assert steps == 6, "each was done by one of them, and told by that one alone"


def test_runs_that_do_not_wait_name_the_owner(estates: Estates, start: Start) -> None:
    estate = estates.make({"001_A.sql": blocked(TABLE)})
    with hold(estate):
        owner = start(estate, "apply", "--json")
        run_id = owner.until('"event": "Planned"')["run_id"]
        owner.until("here")
        others = [start(estate, "apply") for _ in range(2)]
        assert [each.end() for each in others] == [4, 4]
    assert owner.end() == 0
    for each in others:
        assert "main is busy" in each.errors
        assert f"process {owner.popen.pid} on " in each.errors
        assert run_id[:13] in each.errors
        assert "connected since 20" in each.errors
        assert "--wait" in each.errors
    assert events_of(estate) == [("001", 1)]


def test_a_waiting_run_says_for_whom_and_has_nothing_to_do_afterwards(estates: Estates, start: Start) -> None:
    estate = estates.make({"001_A.sql": blocked(TABLE)})
    with hold(estate):
        owner = start(estate, "apply", "--json")
        owner.until("here")
        waiter = start(estate, "apply", "--json", "--wait", "50")
        assert f"process {owner.popen.pid} on " in waiter.until(f"process {owner.popen.pid}")["what"]
    assert (owner.end(), waiter.end()) == (0, 0), owner.said + waiter.said
    assert "StepStarted" not in waiter.said
    assert events_of(estate) == [("001", 1)]


def test_two_estates_do_not_wait_for_one_another(estates: Estates, start: Start) -> None:
    """The lock is the database's, and not the server's."""
    estate = estates.make({"001_A.sql": blocked(TABLE)})
    other = Estates(estate.root / "other", estates.new_database).make({"001_A.sql": TABLE})
    with hold(estate):
        owner = start(estate, "apply", "--json")
        owner.until("here")
        assert start(other, "apply").end() == 0
    assert owner.end() == 0


def test_reading_does_not_wait_for_the_lock(estates: Estates, start: Start) -> None:
    estate = estates.make({"001_A.sql": TABLE, "002_B.sql": blocked()})
    with hold(estate):
        owner = start(estate, "apply", "--json")
        owner.until("here")
        results = [estate.command(*words) for words in (("status",), ("log",), ("plan",))]
        assert [each.returncode for each in results] == [0, 0, 0]
        assert "002" in results[2].stdout
    assert owner.end() == 0


def test_create_roles_at_once_on_one_server(estates: Estates, start: Start) -> None:
    """Two databases of a server, two runs, the same missing roles with their memberships."""
    roles = "[targets.main.roles]\n" + "".join(
        f'at_once_{number} = {{ member_of = ["at_once_group"] }}\n' for number in range(12)
    )
    manifest = f'[estate]\nname = "x"\n[targets.main]\ndatabase = "x"\n{roles}at_once_group = {{}}\n'
    manifest += '[[migration]]\nfile = "001_A.sql"\ntarget = "main"\n'
    made = [
        Estates(estates._folder / str(number), estates.new_database).make({"001_A.sql": TABLE}, manifest)
        for number in range(3)
    ]
    try:
        processes = [start(each, "apply", "--create-roles") for each in made]
        assert [each.end() for each in processes] == [0, 0, 0], [each.errors for each in processes]
        members = "SELECT count(*) FROM pg_auth_members WHERE roleid = 'at_once_group'::regrole"
        assert made[0].query(members) == [(12,)]
    finally:
        for number in range(12):
            made[0].query(f"DROP ROLE IF EXISTS at_once_{number}")
        made[0].query("DROP ROLE IF EXISTS at_once_group")


# ---- holders that die


@pytest.mark.parametrize("busy", ["SELECT pg_sleep(300);", f"SELECT pg_advisory_xact_lock({BLOCK});"])
def test_after_kill_9_the_next_run_goes_on(estates: Estates, start: Start, busy: str) -> None:
    script = TABLE + warning("here") + busy
    estate = estates.make({"001_A.sql": "CREATE TABLE first (id int);", "002_B.sql": script})
    with hold(estate):
        owner = start(estate, "apply", "--json")
        owner.until("here")
        owner.signal(signal.SIGKILL)
        assert owner.end() == -signal.SIGKILL
        assert estate.query("SELECT to_regclass('a')") == [(None,)]
        estate.write("002_B.sql", TABLE)
        following = start(estate, "apply", "--json", "--wait", "30")
        assert following.end() == 0, following.said
    assert events_of(estate) == [("001", 1), ("002", 1)]
    assert backends(estate.urls["main"]) == 0


def test_a_stopped_process_keeps_its_lock(estates: Estates, start: Start) -> None:
    """Stopped is not dead: nobody may go on in its place."""
    estate = estates.make({"001_A.sql": blocked(TABLE)})
    with hold(estate):
        owner = start(estate, "apply", "--json")
        owner.until("here")
        owner.signal(signal.SIGSTOP)
        other = start(estate, "apply", "--wait", "1")
        assert other.end() == 4
        assert f"process {owner.popen.pid} on " in other.errors
        owner.signal(signal.SIGCONT)
    assert owner.end() == 0


# ---- a lock that is taken away


@pytest.mark.parametrize(
    "taken",
    [f"SELECT pg_advisory_unlock({KEY});", f"DO $$ BEGIN PERFORM pg_advisory_unlock({KEY}); END $$;"],
    ids=["a call", "a block"],
)
@pytest.mark.parametrize("keys", ["", "transaction = false"], ids=["transaction", "stepwise"])
def test_without_the_lock_nothing_more_is_applied(estates: Estates, taken: str, keys: str) -> None:
    estate = estates.make({"001_A.sql": TABLE + taken, "002_B.sql": "CREATE TABLE b (id int);"}, keys=keys)
    result = estate.command("apply")
    assert result.returncode == 1, result.stderr
    assert "the script gave the target's lock away" in result.stderr
    assert estate.query("SELECT to_regclass('b')") == [(None,)]
    assert backends(estate.urls["main"]) == 0


def test_the_lock_given_to_another_session_is_not_ours(estates: Estates) -> None:
    """The script gives the lock back and another session takes it: the proof asks for the own backend's."""
    estate = estates.make(
        {"001_A.sql": TABLE + f"SELECT pg_advisory_unlock({KEY});" + warning("free"), "002_B.sql": "SELECT 1;"}
    )
    with psycopg.connect(estate.urls["main"], autocommit=True) as other:
        taken: list[object] = []

        def watch(event: object) -> None:
            if "free" in str(event) and not taken:
                taken.extend(other.execute(f"SELECT pg_try_advisory_lock({KEY})".encode()).fetchone() or ())

        with pytest.raises(MigrationFailed):
            apply(estate.workspace(), watch=watch)
        assert taken == [True]
        assert events_of(estate) == []


def test_a_backend_that_two_runs_share_is_one_runs_alone(database: str) -> None:
    """PgBouncer in transaction mode gives two clients one backend, and the server would give that its lock again."""
    with psycopg.connect(database, autocommit=True) as connection:
        one, two = (
            Session(
                "main", Address(conninfo=database), Who(run_id=f"{number}", host="h", pid=number), connection=connection
            )
            for number in (1, 2)
        )
        one.lock(deadline=0.0)
        with pytest.raises(Busy, match="another client of a pooler") as caught:
            two.lock(deadline=0.0)
        assert "pooler in session mode" in caught.value.hint
        one.begin()
        one.rollback()


def test_backends_end_with_the_command(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE + "SELECT 1/0;"})
    assert estate.command("apply").returncode == 1
    until(lambda: backends(estate.urls["main"]) == 0, "the backend is gone")
