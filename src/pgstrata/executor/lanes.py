"""Work that goes on side by side: each piece in a thread of its own, while the thread that began them tells what happens.

The contract: a piece tells its events through what it is given, and they are passed on by the beginning thread alone, one
at a time and in the order in which they came; the piece goes on once its event was heard, so that whoever watches finds
the target as the event says. The beginning thread is also the one that a signal interrupts. Then, and where one
piece's failure is to end the others, the rest is halted: whoever asks its `Halt`, before each item it sends, is ended,
and what runs on the server is cancelled, again and again, as a cancellation that comes between two statements is lost.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.errors import Terminated

_LOOK = 0.2  # seconds
_PATIENCE = 8.0  # seconds for a halted piece to end: SIGTERM is heard within ten


class Halted(Terminated):
    """Told to end because something else has ended the run; nobody hears of it but the thread that began the work."""


class Halt:
    """Asked by work that may have to end early. One that belongs to another is set with it."""

    def __init__(self, above: Halt | None = None) -> None:
        self._above = above
        self._set = threading.Event()

    @property
    def is_set(self) -> bool:
        return self._set.is_set() or (self._above is not None and self._above.is_set)

    def set(self) -> None:
        self._set.set()

    def check(self) -> None:
        """Raises Halted once it is set."""
        if self.is_set:
            raise Halted("halted")

    def wait(self, seconds: float) -> None:
        """Let so much time pass. Raises Halted as soon as it is set."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.check()
            self._set.wait(min(left, _LOOK))
        self.check()


@dataclass(frozen=True, slots=True)
class _Ended:
    name: str
    error: BaseException | None


@dataclass(frozen=True, slots=True)
class _Told:
    event: events.Event
    heard: threading.Event


_Queue = queue.SimpleQueue[_Told | _Ended]


def side_by_side(
    works: Mapping[str, Callable[[Watch], None]],
    *,
    watch: Watch,
    halt: Halt,
    cancel: Callable[[], None],
    at_once: bool = False,
) -> dict[str, BaseException]:
    """Do all works at the same time, until each has ended; what those that failed have raised, the first one first.

    `cancel` ends what their sessions run; with `at_once`, one failure halts the others. Whatever interrupts this thread, or
    `watch` raises, halts all, and is raised once they have ended.
    """
    told: _Queue = queue.SimpleQueue()
    left, failed = set(works), dict[str, BaseException]()
    for name, work in works.items():
        threading.Thread(target=_work, args=(name, work, told, halt), name=name, daemon=True).start()
    try:
        while left:
            halt.check()
            item = _next(told)
            if isinstance(item, _Ended):
                left.discard(item.name)
                if item.error is not None:
                    failed[item.name] = item.error
                    if at_once:
                        halt.set()
                        _end(left, told, cancel)
                        return failed
            elif item is not None:
                watch(item.event)
                item.heard.set()
    except BaseException:
        halt.set()
        _end(left, told, cancel)
        raise
    return failed


def _work(name: str, work: Callable[[Watch], None], told: _Queue, halt: Halt) -> None:
    def tell(event: events.Event) -> None:
        heard = threading.Event()
        told.put(_Told(event, heard))
        while not heard.wait(_LOOK):
            halt.check()

    try:
        work(tell)
    except Halted:
        told.put(_Ended(name, None))
    except BaseException as error:
        told.put(_Ended(name, error))
    else:
        told.put(_Ended(name, None))


def _next(told: _Queue) -> _Told | _Ended | None:
    try:
        return told.get(timeout=_LOOK)
    except queue.Empty:
        return None


def _end(left: set[str], told: _Queue, cancel: Callable[[], None]) -> None:
    """Cancel until all have ended. What they still tell is nobody's concern any more."""
    deadline = time.monotonic() + _PATIENCE
    while left and time.monotonic() < deadline:
        try:
            cancel()
            until = time.monotonic() + _LOOK
            while left and time.monotonic() < until:
                if isinstance(item := _next(told), _Ended):
                    left.discard(item.name)
        except (KeyboardInterrupt, Terminated):  # a signal once more: they are being ended already
            continue
