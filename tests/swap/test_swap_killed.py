"""kill -9 of the whole process, before every statement and at any moment: one live database, old or new, and a way on."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg

from pgstrata.core.plan.beside import KEPT, NEW, READY
from pgstrata.operations.rollbacks.recover import DROP, LEAVE, recover
from pgstrata.postgres.server import Server
from swap.swapping import beside_names, content, estate_of, maintenance, named, query

CHILD = Path(__file__).with_name("swap_child.py")
STAMP = "20260102_000000"
STEPS = 10  # statements of a whole swap


def child(conninfo: str, *, kill_at: int = 0) -> subprocess.Popen[str]:
    tests = CHILD.parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tests.parent / "src"), str(tests)])}
    words = [sys.executable, str(CHILD), conninfo, STAMP, str(kill_at)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)


@contextlib.contextmanager
def ended(process: subprocess.Popen[str]) -> Iterator[tuple[str, str]]:
    try:
        yield process.communicate(timeout=60)
    finally:
        process.kill()
        process.wait()


def wait_until_gone(server: Server) -> None:
    """Until the server has noticed that the process is gone, and ends nobody any more on its behalf."""
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        for _ in range(100_000):
            rows = connection.execute(
                "SELECT FROM pg_stat_activity WHERE application_name LIKE 'pgstrata killed-run%'"
            ).fetchall()
            if not rows:
                return
    raise AssertionError("its backends live on")


def judge(server: Server, folder: Path, live: str) -> str:
    """What the names and marks say is true, and recover leaves one live database and what was live before it."""
    name = named(live)
    wait_until_gone(server)
    word = content(live)
    with maintenance(live, wait=20) as beside:  # once the server has noticed that the process is gone
        phases = [each.phase for each in beside.beside()]
        assert beside.strangers() == []
        kept = [each.name for each in beside.beside() if each.phase == KEPT]
    assert phases in ([], [NEW], [READY], [KEPT])
    assert word == ("new" if phases == [KEPT] else "old")
    estate = estate_of(folder, live)
    asked: list[object] = []
    found = recover(estate.workspace(), confirm=asked.extend, wait=20)
    assert [each.action for each in found] == [LEAVE if phase == KEPT else DROP for phase in phases]
    assert len(asked) == (1 if {NEW, READY} & set(phases) else 0)
    assert content(live) == word
    assert beside_names(server, name) == kept
    again = recover(estate.workspace(), confirm=asked.extend)  # sizes go on changing
    assert [(each.name, each.action) for each in again] == [
        (each.name, LEAVE) for each in found if each.action == LEAVE
    ]
    for each in kept:
        query(server.conninfo("postgres"), f'ALTER DATABASE "{each}" ALLOW_CONNECTIONS true')
        assert content(server.conninfo(each)) == "old"
        with maintenance(live) as beside:
            beside.drop(each)
    return phases[0] if phases else ""


def test_before_every_statement(server: Server, live: str, tmp_path: Path) -> None:
    seen = []
    for step in range(1, STEPS + 1):
        with ended(child(live, kill_at=step)) as (out, err):
            assert not err, err
            assert out.splitlines()[-1] == f"at {step}"
        seen.append(judge(server, tmp_path, live))
    assert seen[0] == ""
    assert set(seen) == {"", NEW, READY}
    with ended(child(live)) as (out, err):
        assert out.splitlines()[-1] == f"done {STEPS}", f"more or fewer statements than are tried here: {out} {err}"
    assert judge(server, tmp_path, live) == KEPT


def test_at_any_moment(server: Server, live: str, tmp_path: Path) -> None:
    chance, seen = random.Random(7), []
    for _ in range(6):
        process, step = child(live), chance.randint(1, STEPS)
        try:
            assert process.stdout
            for line in process.stdout:
                if line == f"at {step}\n":  # while the server works at it, or has answered just now
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        process.wait(timeout=chance.choice((0.0, 0.002, 0.02, 0.1, 0.2)))
                    break
        finally:
            process.kill()
            process.communicate()
        seen.append(judge(server, tmp_path, live))
        query(live, "UPDATE content SET word = 'old'")
    assert len(seen) == 6
