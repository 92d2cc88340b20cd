"""A forward that ends in the middle, a run that is ended: rolled back, said, and no kubectl left behind."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from hostile.processes import Process, backends, until
from hostile.proxy import Proxy
from support.estates import Estates
from support.pods import TABLE, Podded, podded

SLOW = TABLE + "SELECT pg_sleep(300);\n"


@pytest.fixture
def pods(estates: Estates, tmp_path: Path) -> Iterator[Podded]:
    estate = estates.make({"001_A.sql": SLOW})
    with podded(estate, tmp_path / "home") as mine:
        yield mine


def asleep(pods: Podded) -> None:
    query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"
    until(lambda: pods.estate.query(query) == [(1,)], "the migration sleeps")


def rolled_back(pods: Podded) -> None:
    until(lambda: backends(pods.estate.urls["main"]) == 0, "no backend is left")
    assert pods.estate.query("SELECT to_regclass('a')") == [(None,)]
    pods.nothing_left()


def test_the_forward_ends_in_the_middle_of_a_migration(pods: Podded) -> None:
    process = pods.start("apply", "--kubectl")
    asleep(pods)
    pods.api.cut()
    assert process.end() == 4, process.said
    first, detail, *more = process.errors.splitlines()[1:]
    assert "main: the connection was lost; the port-forward to pod app-plane/main-db-0 has ended" in first
    assert detail.startswith("DETAIL: ")
    assert "kubectl: error: lost connection to pod" in [line.strip() for line in more]
    assert more[-1].startswith("HINT: Nothing of this migration was kept.")
    rolled_back(pods)


def test_a_server_that_ends_the_session_is_not_blamed_on_the_forward(pods: Podded) -> None:
    process = pods.start("apply", "--kubectl")
    asleep(pods)
    pods.estate.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")
    assert process.end() == 4, process.said
    assert "the connection was lost, through the port-forward to pod app-plane/main-db-0\n" in process.errors
    rolled_back(pods)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)], ids=["SIGTERM", "SIGINT"])
def test_a_run_that_is_ended_rolls_back_through_the_forward(pods: Podded, number: signal.Signals, code: int) -> None:
    process = pods.start("apply", "--kubectl")
    asleep(pods)
    process.signal(number)
    assert process.end() == code, process.said
    assert "rolled back" in process.errors
    assert "Traceback" not in process.errors
    rolled_back(pods)


def test_sigterm_ends_the_waiting_for_a_pod(pods: Podded) -> None:
    pods.pod.ready = False
    process = pods.start("apply", "--kubectl", "--wait", "300", "--json")
    process.until("Waiting")
    process.signal(signal.SIGTERM)
    assert process.end() == 143, process.said
    assert pods.estate.query("SELECT to_regnamespace('pgstrata')") == [(None,)]


def test_ctrl_c_in_the_terminal_does_not_reach_kubectl(pods: Podded) -> None:
    """A terminal sends SIGINT to pgstrata and to all that it has started in its own group."""
    process = pods.start("apply", "--kubectl")
    asleep(pods)
    mine = children(process.popen.pid)
    assert mine
    assert os.getpgid(process.popen.pid) not in {os.getpgid(each) for each in mine}
    process.signal(signal.SIGINT)
    assert process.end() == 130, process.said
    rolled_back(pods)


def test_kubectl_dies_with_pgstrata(pods: Podded) -> None:
    process = pods.start("apply", "--kubectl")
    asleep(pods)
    process.signal(signal.SIGKILL)
    assert process.end() == -signal.SIGKILL
    rolled_back(pods)


def test_kubectl_is_killed(pods: Podded) -> None:
    process = pods.start("apply", "--kubectl")
    asleep(pods)
    for each in children(process.popen.pid):
        os.kill(each, signal.SIGKILL)
    assert process.end() == 4, process.said
    assert "the port-forward to pod app-plane/main-db-0 has ended" in process.errors
    rolled_back(pods)


def children(pid: int) -> list[int]:
    """The processes that a process has started; Linux tells them."""
    if sys.platform != "linux":
        pytest.skip("needs /proc")
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


# ---- at COMMIT


@pytest.fixture
def at_commit(estates: Estates, tmp_path: Path) -> Iterator[Podded]:
    """A pod whose connection takes the whole forward with it when it ends, as kubectl does for a reset one."""
    with podded(estates.make({"001_A.sql": TABLE}), tmp_path / "home") as mine:
        mine.pod.fragile = True
        yield mine


def broken_at_commit(pods: Podded, *, swallow: bool) -> tuple[Process, int]:
    """Apply with a line that breaks at the migration's COMMIT (the first one is that of the ledger's creation)."""
    given = conninfo_to_dict(pods.estate.urls["main"])
    with Proxy(Path(f"{given['host']}/.s.PGSQL.{given['port']}"), commit=2, swallow=swallow) as proxy:
        pods.pod.connect = lambda: connected(proxy)
        process = pods.start("apply", "--kubectl")
        return process, process.end()


def test_an_answer_to_commit_that_is_lost_is_found_in_the_ledger_by_a_new_forward(at_commit: Podded) -> None:
    process, code = broken_at_commit(at_commit, swallow=False)
    assert code == 0, process.said
    assert len(at_commit.api.told.forwards) == 2
    assert at_commit.estate.query("SELECT to_regclass('a')::text") == [("a",)]
    at_commit.nothing_left()


def test_a_commit_that_never_arrived_is_said_by_the_ledger_with_the_forwards_end(at_commit: Podded) -> None:
    process, code = broken_at_commit(at_commit, swallow=True)
    assert code == 4, process.said
    assert "lost during COMMIT; the port-forward to pod app-plane/main-db-0 has ended" in process.errors
    assert "kubectl: error: lost connection to pod" in process.errors
    assert "The ledger says that it was not committed." in process.errors
    assert at_commit.estate.query("SELECT to_regclass('a')") == [(None,)]
    at_commit.nothing_left()


def connected(proxy: Proxy) -> socket.socket:
    return socket.create_connection(("127.0.0.1", proxy.port))
