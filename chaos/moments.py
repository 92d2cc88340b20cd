"""Moments in the life of a command: drawn at random over what was measured of it, and something done at one of them."""

from __future__ import annotations

import contextlib
import random
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from chaos.outcome import Missed
from hostile.processes import Process
from hostile.proxy import Proxy
from pgstrata.postgres.server import Server
from support.estates import Estate

COMMITS = (b"COMMIT\0", b"COMMIT;")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A run in which nothing was broken: seconds, lines printed, pieces that crossed the line and which of them hold a
    COMMIT, bytes to the server and from it."""

    seconds: float
    lines: int
    pieces: int
    commits: tuple[int, ...]
    bytes: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """`time`: so many seconds after the start. `line`: when it has printed so many lines, and `more` seconds later. `piece`:
    when so many pieces have crossed the line to its servers; the next one is `passed` on first, or goes no further."""

    kind: Literal["time", "line", "piece"]
    at: float
    more: float = 0.0
    passed: bool = False

    def __str__(self) -> str:
        if self.kind == "time":
            return f"{self.at:.3f} s after the start"
        if self.kind == "line":
            return f"{self.more:.4f} s after line {self.at:.0f} of its output"
        return f"{'behind' if self.passed else 'before'} piece {self.at:.0f} between it and its servers"


def draw(chance: random.Random, measured: Measured, *, crossing: bool = True) -> Moment:
    """Half of the moments are spread over all that crosses the line, an eighth is at a COMMIT; the others (all of them
    without `crossing`) are spread over the time, from the start or from a line that it prints."""
    way = chance.uniform(0.0 if crossing else 0.625, 1.0)
    if way < 0.125 and measured.commits:
        at = chance.choice(measured.commits) + chance.randint(0, 1)  # it, or its answer
        return Moment(kind="piece", at=at, passed=chance.random() < 0.5)
    if way < 0.625:
        return Moment(kind="piece", at=chance.randrange(measured.pieces), passed=chance.random() < 0.5)
    if way < 0.8 or measured.lines < 2:
        return Moment(kind="time", at=chance.uniform(0, measured.seconds))
    more = chance.uniform(0, measured.seconds / measured.lines)
    return Moment(kind="line", at=chance.randint(1, measured.lines - 1), more=more)


class Line:
    """The line between a command and a server: a proxy that counts the pieces, and does something at one of them."""

    def __init__(self, server: Server, moment: Moment | None = None, act: Callable[[], None] = lambda: None) -> None:
        self._moment = moment if moment and moment.kind == "piece" else None
        self._act = act
        self._lock = threading.Lock()
        self.pieces = 0
        self.commits: list[int] = []
        self.struck = False
        self.proxy = Proxy(server.socket_folder / f".s.PGSQL.{server.port}", only_first=False, watch=self._see)

    def _see(self, way: int, data: bytes) -> bool:
        with self._lock:
            number = self.pieces
            self.pieces += 1
            if way == 0 and any(each in data for each in COMMITS):
                self.commits.append(number)
            moment = self._moment
            if not moment or self.struck:
                return True
            if number == moment.at and not moment.passed:
                self.struck = True
                self._act()
                return False
            if number > moment.at and moment.passed:
                self.struck = True
                self._act()
            return True


@contextlib.contextmanager
def through(line: Line, estate: Estate) -> Iterator[None]:
    """The estate's addresses lead through the line meanwhile."""
    direct = dict(estate.urls)
    with line.proxy:
        estate.urls.update({target: line.proxy.url(url) for target, url in direct.items()})
        try:
            yield
        finally:
            estate.urls.update(direct)


def measure(server: Server, estate: Estate, start: Callable[[], Process]) -> Measured:
    """Let a command run to its end, and measure it."""
    line = Line(server)
    with through(line, estate):
        began = time.monotonic()
        process = start()
        code = process.end()
        seconds = time.monotonic() - began
    if code:
        raise AssertionError(f"without anything broken it ended with {code}: {process.said[-600:]}")
    to_server, to_client = line.proxy.passed
    return Measured(
        seconds=seconds,
        lines=len(process.lines),
        pieces=line.pieces,
        commits=tuple(line.commits),
        bytes=(to_server, to_client),
    )


def strike(
    server: Server, estate: Estate, moment: Moment, start: Callable[[], Process], act: Callable[[Process], None]
) -> Process:
    """Start a command and do something to it, or to its server, at a moment. Raises Missed where it ended before."""
    started: list[Process] = []
    running = threading.Event()

    def now() -> None:
        running.wait()
        act(started[0])

    line = Line(server, moment, now)
    with through(line, estate):
        process = start()
        started.append(process)
        running.set()
        struck = _wait_and(moment, process, act)
        process.popen.wait(90)  # through the line, as long as it lives
    if not (struck or line.struck):
        raise Missed
    return process


def _wait_and(moment: Moment, process: Process, act: Callable[[Process], None]) -> bool:
    """For the moments that are found out from here: wait, and act. Whether that was done."""
    if moment.kind == "piece":
        return False
    if moment.kind == "line" and not process.told(int(moment.at)):
        return False
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.popen.wait(moment.more if moment.kind == "line" else moment.at)
        return False
    act(process)
    return True
