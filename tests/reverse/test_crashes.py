"""kill -9 anywhere in `disable`, `enable` and `rollback --undo`: the same command again reaches the end, no row is lost."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from psycopg import sql

from pgstrata.core.plan.proposal import accept_all
from pgstrata.operations.features.switch import disable, enable
from pgstrata.operations.rollbacks.undo import undo
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import Session
from reverse.conftest import Make, back
from reverse.test_disable import BASE, FEATURES, NOTES
from support.estates import Estate

FILES = {"001_BASE.sql": BASE, "002_NOTES.sql": NOTES, "003_NOTES_OTHER.sql": "CREATE TABLE public.copy (id int);"}
COLUMNS = (("main", "said"), ("other", "id"))
NOTE = "CREATE TABLE public.note (said text); INSERT INTO public.note VALUES ('seeded');"
ROWS = {("main", "mine"), ("main", "seeded"), ("other", "7"), ("other", "8")}


@pytest.fixture(autouse=True)
def _cleared(server: Server) -> Iterator[None]:
    """What the dead have left on the server is dropped: other tests look there for what they have left themselves."""
    yield
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        left = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'pgstrata_scratch%'").fetchall()
        for (name,) in left:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def dying(estate: Estate, last: int, way: str) -> int:
    """Do it in a process that kills itself, as kill -9 does, at the last of so many things that it asks of a server; how
    many there were, where it came to its end first, and 0 where it died."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["reverse.conftest"])
    answer = context.SimpleQueue()
    process = context.Process(target=_die, args=(estate, last, way, answer))
    process.start()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL)
    return 0 if process.exitcode else int(answer.get())


def _die(estate: Estate, last: int, way: str, answer: Any) -> None:
    asked = 0

    def count() -> None:
        nonlocal asked
        asked += 1
        if asked == last:
            os.kill(os.getpid(), signal.SIGKILL)

    def counted(method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*words: Any, **more: Any) -> Any:
            count()
            value = method(*words, **more)
            if method.__name__ == "commit":  # behind it, nothing may be asked for a long time
                count()
            return value

        return call

    for name in ("rows", "execute", "commit"):
        setattr(Session, name, counted(getattr(Session, name)))
    if way == "undo":
        undo(estate.workspace(), ["main"], confirm=accept_all, wait=30.0)
    else:
        (disable if way == "off" else enable)(estate.workspace(), "notes", confirm=accept_all, wait=30.0)
    answer.put(asked)


def live(estate: Estate) -> set[tuple[str, str]]:
    found = set()
    for target, table, column in (("main", "note", "said"), ("other", "copy", "id")):
        if target in estate.urls and estate.query(f"SELECT to_regclass('public.{table}') IS NOT NULL", target) == [
            (True,)
        ]:
            found |= {
                (target, value) for (value,) in estate.query(f"SELECT {column}::text FROM public.{table}", target)
            }
    return found


def kept(estate: Estate) -> set[tuple[str, str]]:
    """What the archives hold, restored or not."""
    found = set()
    for target, column in ((target, column) for target, column in COLUMNS if target in estate.urls):
        with psycopg.connect(estate.urls[target], autocommit=True) as connection:
            tables = connection.execute(
                "SELECT attrelid::regclass::text FROM pg_attribute WHERE attname = %s"
                " AND attrelid IN (SELECT oid FROM pg_class WHERE relname ~ '^archive_[0-9_]+$')",
                [column],
            ).fetchall()
            for (table,) in tables:
                query = sql.SQL("SELECT {} FROM {}").format(sql.Identifier(column), sql.Identifier(*table.split(".")))
                found |= {(target, value) for (value,) in connection.execute(query)}
    return found


def through(estate: Estate, way: str, whole: int, rows: set[tuple[str, str]] = ROWS) -> int:
    """Let it die at moments spread over the things that it asks, `whole` about, until it comes to its end; how often it
    died."""
    generator, deaths, last = random.Random(way), 0, 0
    while True:
        last += generator.randint(1, whole // 3)
        if dying(estate, last, way):
            return deaths
        deaths += 1
        assert live(estate) | kept(estate) >= rows, f"lost at {last} of {way}"


def test_no_moment_loses_a_row_and_the_end_is_reached(make: Make) -> None:
    estate = make(FILES, {**FEATURES, "003": "notes"})
    estate.query("INSERT INTO public.note (part, said) VALUES (2, 'mine')")
    estate.query("INSERT INTO public.copy VALUES (7), (8)", "other")
    assert through(estate, "off", 400) > 3
    assert (live(estate), kept(estate)) == (set(), ROWS)
    assert not estate.apply().plan.steps
    assert through(estate, "on", 56) > 3
    assert live(estate) == ROWS
    assert estate.query("SELECT id, notes FROM public.part ORDER BY id") == [(1, 1), (2, 1)]
    assert estate.command("verify").returncode == 0


def test_a_rollback_is_undone_from_wherever_it_was_cut_off(make: Make) -> None:
    files = {"001_BASE.sql": BASE, "002_COPY.sql": "CREATE TABLE public.copy (id int);", "003_NOTE.sql": NOTE}
    estate = make(files, {})
    estate.query("INSERT INTO public.note VALUES ('mine'); INSERT INTO public.copy VALUES (7)")
    back(estate, "001")
    assert through(estate, "undo", 60, rows={("main", "mine"), ("main", "seeded")}) > 3
    assert live(estate) == {("main", "mine"), ("main", "seeded")}
    assert estate.query("SELECT id FROM public.copy") == [(7,)]
    assert undo(estate.workspace(), ["main"], confirm=accept_all) == []
