"""Many tools at once on one estate, and the one that works is killed."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator, Sequence

from chaos.case import Attempt, Case, Try, expect
from chaos.kill import kill
from chaos.outcome import DoneTwice, Lost, Unclear
from chaos.place import Place
from chaos.scenes.shop import shop
from chaos.scenes.small import NUMBERS, applied, small
from hostile.processes import Process, until

_TOOLS = 20
_OTHERS = 4
_PATIENT = ("apply", "--json", "--wait", "120")


def told(processes: Sequence[Process], event: str, number: str) -> int:
    """How many of them said that of a migration."""
    return sum(
        any(f'"event": "{event}"' in line and f'"number": "{number}"' in line for line in each.lines)
        for each in processes
    )


@contextlib.contextmanager
def _many(place: Place) -> Iterator[Attempt]:
    scene = small(place)
    end = applied(scene)

    def attempt_(attempt: Try) -> None:
        waiting = attempt.random.random() < 0.5
        words = _PATIENT if waiting else ("apply", "--json")
        with scene.estate(attempt) as estate:
            processes = [attempt.start(estate, *words) for _ in range(_TOOLS)]
            for each in processes:
                expect(attempt.end(each), (0,) if waiting else (0, 4), each)
                if each.popen.returncode and "busy" not in each.errors:
                    raise Unclear(f"it does not say that the target is busy: {each.errors}")
            if not waiting:  # whoever had one target while another one had the other has given up
                processes.append(attempt.must(estate, *_PATIENT))
            for number in NUMBERS:
                if (count := told(processes, "StepDone", number)) != 1:
                    raise (DoneTwice if count else Lost)(f"{count} of {_TOOLS} tools say that they did {number}")
            end.hold(estate)

    yield attempt_


@contextlib.contextmanager
def _holder(place: Place) -> Iterator[Attempt]:
    scene = shop(place)
    end = applied(scene)

    def attempt_(attempt: Try) -> None:
        killed = False
        while not killed:  # it may have come to its end before
            with scene.estate(attempt) as estate:
                processes = [attempt.start(estate, *_PATIENT) for _ in range(_OTHERS)]
                until(lambda: _working(processes) is not None, "one of them holds the locks")  # noqa: B023 - at once
                holder = _working(processes)
                assert holder
                killed = _kill_later(attempt, holder)
                for each in processes:
                    if each is not holder:
                        expect(attempt.end(each), (0,), each)
                end.hold(estate)

    yield attempt_


def _working(processes: Sequence[Process]) -> Process | None:
    return next((each for each in processes if any('"event": "Planned"' in line for line in each.lines)), None)


def _kill_later(attempt: Try, holder: Process) -> bool:
    """Kill it when it has printed some more lines, of those that it prints of a shop; False where it had ended
    by then."""
    lines = len(holder.lines) + attempt.random.randint(0, 8)
    attempt.note(f"the holder is killed after line {lines}")
    holder.told(lines)
    kill(holder)
    return attempt.end(holder) == -signal.SIGKILL


CASES = (
    Case(
        key="many-at-once",
        title="Twenty tools at once",
        broken=f"{_TOOLS} times `pgstrata apply` is started at the same moment on the same two databases; half of"
        " the times each"
        " of them may wait (`--wait`), else none.",
        checked="Each migration was told as done by exactly one of them, and stands in the ledger once. The"
        " others end with 0,"
        " as there is nothing left to do, or with 4, as a target is busy.",
        tries=25,
        few=1,
        seconds=5,
        open=_many,
    ),
    Case(
        key="kill-holder",
        title="The one that holds the lock is killed",
        broken=f"{_OTHERS} tools are started; the one that works is killed with -9 while the others wait.",
        checked="The others end with 0, and together they have done the rest, once.",
        tries=20,
        few=1,
        seconds=1.5,
        open=_holder,
    ),
)
