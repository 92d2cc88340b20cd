"""A server without room: its disk is full, or all of its connections are taken."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg

from chaos.case import Attempt, Case, Try, expect
from chaos.kill import go_on, nothing_is_left
from chaos.outcome import Unable, Unclear
from chaos.place import DURABLE, Place
from chaos.scene import database_of, scene
from chaos.scenes.shop import shop
from chaos.scenes.small import applied
from chaos.servers import bring_up
from pgstrata.postgres.sandbox import Sandbox
from support.estates import Estate
from support.servers import CannotMount, small_disk

_SIZE = 280  # MB of the disk that gets full, a new server and its databases included
_CONNECTIONS = 12
_FILES = {
    "001_FIRST.sql": "CREATE TABLE public.first (n integer);\nINSERT INTO public.first VALUES (1);\n",
    "002_LARGE.sql": "CREATE TABLE public.large AS SELECT g AS n, repeat('x', 200) AS t FROM generate_series(1,"
    " 100000) AS g;\n"
    "INSERT INTO public.first VALUES (2);\n",
    "003_SORT.sql": "CREATE TABLE public.sorted AS SELECT n, t FROM public.large ORDER BY t, n DESC;\n",
}
_MANIFEST = '[estate]\nname = "room"\n[targets.main]\ndatabase = "main"\n' + "".join(
    f'[[migration]]\nfile = "{name}"\ntarget = "main"\n' for name in _FILES
)


@contextlib.contextmanager
def _full(place: Place) -> Iterator[Attempt]:
    """A server whose files are all on a small disk; where none can be mounted, only what sorts write is limited."""
    with contextlib.ExitStack() as stack:
        reason, disk = "", Path()
        try:
            disk = stack.enter_context(small_disk(_SIZE))
        except CannotMount as error:
            reason = str(error)
        sandbox = Sandbox(
            place.server.installation,
            settings=[*DURABLE, "max_wal_size = 32MB", "min_wal_size = 32MB", "autovacuum = off"],
            place=None if reason else disk,
        )
        own = place.beside(stack.enter_context(sandbox))
        fresh = scene(own, _FILES, _MANIFEST)
        end = applied(fresh)

        def attempt_(attempt: Try) -> None:
            limited = attempt.number % 4 == 0
            if reason and not limited:
                raise Unable(reason)
            with fresh.estate(attempt) as estate:
                with _temporary(estate) if limited else _filled(own, disk, attempt):
                    code, process = attempt.run(estate, "apply", "--json")
                    # 0 where there was just room enough; 4 where the server went down, or lets nobody in.
                    expect(code, (0, 1, 4), process)
                    if code and "ERROR" not in process.errors:
                        raise Unclear(f"it gives no reason: {process.said[-300:]}")
                bring_up(own.server)
                fresh.done_is_there(process, estate)
                go_on(attempt, estate, "apply", "--json")
                end.hold(estate, crashed=True)

        yield attempt_


@contextlib.contextmanager
def _filled(place: Place, disk: Path, attempt: Try) -> Iterator[None]:
    """A file leaves less room meanwhile than the migrations write, as tables and as the server's log."""
    with place.maintenance() as connection:
        connection.execute("CHECKPOINT")
    left = attempt.random.randrange(24 << 10, 100 << 20, 8 << 10)
    attempt.note(f"{left >> 10} kB are left on the disk")
    file = disk / "filler"
    with file.open("wb") as filler, contextlib.suppress(OSError):
        room = _free(disk) - left
        while room > 0:
            room -= filler.write(bytes(min(room, 1 << 20)))
    try:
        yield
    finally:
        file.unlink()


def _free(disk: Path) -> int:
    found = os.statvfs(disk)
    return found.f_bavail * found.f_frsize


@contextlib.contextmanager
def _temporary(estate: Estate) -> Iterator[None]:
    """What a sort may write to the disk is limited."""
    name = database_of(estate.urls["main"])
    estate.query(f"ALTER DATABASE {name} SET temp_file_limit = '1MB'; ALTER DATABASE {name} SET work_mem = '64kB'")
    yield
    estate.query(f"ALTER DATABASE {name} RESET ALL")


@contextlib.contextmanager
def _connections(place: Place) -> Iterator[Attempt]:
    settings = (f"max_connections = {_CONNECTIONS}", "superuser_reserved_connections = 0")
    with place.own_server(*settings) as own:
        fresh = shop(own)
        end = applied(fresh)

        def attempt_(attempt: Try) -> None:
            free = attempt.random.randint(0, 5)
            waits = free < 2 and attempt.random.random() < 0.5
            words = ("apply", "--json", *attempt.random.choice(((), ("--sessions", "3"))))
            attempt.note(f"{free} of {_CONNECTIONS} connections are free")
            with fresh.estate(attempt) as estate:
                with contextlib.ExitStack() as taken:
                    conninfo = own.server.conninfo("postgres")
                    for _ in range(_CONNECTIONS - free):
                        taken.enter_context(psycopg.connect(conninfo))
                    _apply(attempt, estate, words, taken.close if waits else None)
                go_on(attempt, estate, *words)
                end.hold(estate, crashed=True)
                nothing_is_left(own, attempt, estate)

        yield attempt_


def _apply(attempt: Try, estate: Estate, words: tuple[str, ...], give_back: Callable[[], None] | None) -> None:
    """Apply; with `give_back`, it waits, and they are given back as soon as it says so."""
    if not give_back:
        code, process = attempt.run(estate, *words)
        expect(code, (0, 1, 4), process)
        if code and "too many clients" not in process.said and "connection slots" not in process.said:
            raise Unclear(f"it does not say what is lacking: {process.errors}")
        return
    process = attempt.start(estate, *words, "--wait", "60")
    process.until('"event": "Waiting"')
    give_back()
    expect(attempt.end(process), (0,), process)


CASES = (
    Case(
        key="full-disk",
        title="A full disk",
        broken=f"All files of a server are on a disk of {_SIZE} MB, and another file leaves a few of them at"
        " most, while three"
        " migrations write more: tables, then the server's log. Every fourth time `temp_file_limit` stops what a"
        " sort writes.",
        checked="The command ends with 1 and the reason, or with 4 where the server itself goes down. With room again it has"
        " what was said to be done, and the same command reaches the end.",
        tries=16,
        few=1,
        seconds=3,
        open=_full,
    ),
    Case(
        key="max-connections",
        title="max_connections is reached",
        broken=f"Of the {_CONNECTIONS} connections of a server none to five are free; some of the tools want"
        " three sessions more, and"
        " some wait (`--wait`) until the others are given back.",
        checked="The command ends with 0, with fewer sessions where it must, or with 4 and the reason; the ones"
        " that wait end with 0."
        " With all connections free the same command reaches the end.",
        tries=16,
        few=1,
        seconds=2.5,
        open=_connections,
    ),
)
