"""kill -9 before and after everything that an atomic run asks of a server, then `recover`: all or none, nothing in doubt."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from atomic.conftest import ALL, NONE, Make, prepared, rows
from pgstrata.core.plan.proposal import accept_all
from pgstrata.errors import Terminated, Unavailable
from pgstrata.operations.rollbacks.recover import recover
from pgstrata.postgres import prepared as transactions
from pgstrata.postgres.session import Session
from support.estates import Estate

Watched = Callable[[Callable[[str], None]], None]


def dying(estate: Estate, last: int, scope: str) -> int:
    """Apply in a process that kills itself at the last of so many moments; how many there were, where it came to its end
    first, and 0 where it died."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["atomic.conftest", "pgstrata.executor.atomic"])
    answer = context.SimpleQueue()
    process = context.Process(target=_die, args=(estate, last, scope, answer))
    process.start()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL)
    return 0 if process.exitcode else int(answer.get())


def _die(estate: Estate, last: int, scope: str, answer: Any) -> None:
    moments = 0

    def moment(_: str) -> None:
        nonlocal moments
        moments += 1
        if moments == last:
            os.kill(os.getpid(), signal.SIGKILL)

    for_each_moment(moment)
    estate.apply(atomic=scope)
    answer.put(moments)


def for_each_moment(moment: Callable[[str], None]) -> None:
    """Call it before and after every action of the commit, of whatever target."""

    def counted(owner: Any, name: str) -> None:
        method = getattr(owner, name)

        def call(*words: Any, **more: Any) -> Any:
            moment(f"before {name}")
            value = method(*words, **more)
            moment(f"after {name}")
            return value

        setattr(owner, name, call)

    counted(transactions, "prepare")
    counted(transactions, "end")
    counted(Session, "commit")


def test_all_or_none_and_nothing_in_doubt(make: Make) -> None:
    """Ledgers are made by a commit a target first, of which nothing shows."""
    moments, states = 0, set()
    for last in range(1, 100):
        estate = make()
        moments = dying(estate, last, "estate")
        found = rows(estate)
        recover(estate.workspace(), confirm=accept_all, wait=30.0)
        assert not prepared(estate), last
        after = rows(estate)
        assert after in (NONE, ALL), (last, found, after)
        states.add((found == ALL, after == ALL, found == after))
        estate.apply(atomic="estate", wait=30.0)
        assert rows(estate) == ALL
        applied = [
            estate.query("SELECT count(*) FROM pgstrata.event WHERE kind = 'applied'", name) for name in estate.urls
        ]
        assert applied == [[(2,)]] * 3, last
        if moments:
            break
    assert moments == 2 * (3 + 2 + 1 + 2)  # ledgers, PREPARE, COMMIT, COMMIT PREPARED
    # Dead before the decision, after it with some still prepared, after the end.
    assert states == {(False, False, True), (False, True, False), (True, True, True)}


def test_the_next_apply_ends_it_too(make: Make) -> None:
    estate = make()
    assert not dying(estate, 6 + 4 + 2, "estate")  # right after the decision
    assert prepared(estate) == 2
    assert rows(estate) == {**NONE, "three": [1, 2]}
    done = estate.command("apply", "--wait", "30")
    assert done.returncode == 0
    assert done.stdout.count("left prepared by an earlier run: committed, as its decision says") == 2
    assert rows(estate) == ALL
    assert not prepared(estate)


@pytest.mark.parametrize("error", [Terminated("SIGTERM"), KeyboardInterrupt()], ids=["SIGTERM", "Ctrl-C"])
def test_a_signal_anywhere_in_the_commit(make: Make, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Before and after each action: all or none at once, with no recover."""
    ended = set()
    for last in range(7, 17):
        estate, count = make(), 0

        def moment(_: str, last: int = last) -> None:
            nonlocal count
            count += 1
            if count == last:
                raise error

        with monkeypatch.context() as patch:
            for owner, name in ((transactions, "prepare"), (transactions, "end"), (Session, "commit")):
                patch.setattr(owner, name, getattr(owner, name))  # put back afterwards
            for_each_moment(moment)
            with pytest.raises(type(error)):
                estate.apply(atomic="estate")
        assert not prepared(estate), last
        assert rows(estate) in (NONE, ALL), last
        ended.add(rows(estate) == ALL)
    assert ended == {False, True}


@pytest.mark.parametrize("when", ["before prepare", "after prepare", "before commit", "after commit", "before end"])
def test_a_session_that_is_ended_by_the_server(make: Make, monkeypatch: pytest.MonkeyPatch, when: str) -> None:
    """All of them at once, as by a restart: the run ends as it began or as it was decided."""
    estate, count = make(), 0

    def moment(what: str) -> None:
        nonlocal count
        count += what == when
        if what == when and count == (4 if "commit" in when else 1):  # ledgers are made by three commits
            with psycopg.connect(estate.urls["one"], autocommit=True) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name LIKE 'pgstrata %'"
                )

    with monkeypatch.context() as patch:
        for owner, name in ((transactions, "prepare"), (transactions, "end"), (Session, "commit")):
            patch.setattr(owner, name, getattr(owner, name))
        for_each_moment(moment)
        if when in ("after commit", "before end"):
            estate.apply(atomic="estate")
        else:
            with pytest.raises(Unavailable):
                estate.apply(atomic="estate")
    assert rows(estate) == (ALL if when in ("after commit", "before end") else NONE)
    assert not prepared(estate)
