"""kill -9 of a command at a random moment; then the same command again, or `recover` first, and what is there
at the end."""

from __future__ import annotations

import contextlib
import random
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from chaos.case import Attempt, Try
from chaos.moments import Measured, draw, measure, strike
from chaos.outcome import Lost, Missed, Unclear
from chaos.place import Place
from chaos.scene import End, Scene, database_of, end_of
from hostile.processes import Process
from support.estates import Estate

Look = Callable[[Try, Estate], None]
_MOMENTS = 12  # drawn before it is given up to meet the command alive
WAIT = ("--wait", "60")  # for the lock of a session that the server has not ended yet


@contextlib.contextmanager
def preparing(place: Place) -> Iterator[Try]:
    """A try in which nothing is broken: what it makes is the measure for those that follow."""
    yield Try(number=0, random=random.Random(0), folder=place.folder)


def kill(process: Process) -> None:
    """kill -9."""
    process.popen.kill()


@dataclass(frozen=True, slots=True, kw_only=True)
class Killing:
    """A command and what it leads to. `before` is done first, in peace; `further` is looked at in addition, at the end.
    `elsewhere`: most of its work does not cross the line to the targets, and the moments are spread over its time."""

    scene: Scene
    words: tuple[str, ...]
    end: End
    measured: Measured
    before: Look
    further: Look
    elsewhere: bool

    def __call__(self, attempt: Try) -> None:
        for _ in range(_MOMENTS):
            with self.scene.estate(attempt) as estate:
                self.before(attempt, estate)
                if self._killed(attempt, estate):
                    go_on(attempt, estate, *self.words)
                    self.end.hold(estate)
                    nothing_is_left(self.scene.place, attempt, estate)
                    self.further(attempt, estate)
                    return
        raise Unclear(f"the command ended before each of {_MOMENTS} moments")

    def _killed(self, attempt: Try, estate: Estate) -> bool:
        moment = draw(attempt.random, self.measured, crossing=not self.elsewhere or attempt.random.random() < 0.3)
        try:
            process = strike(self.scene.place.server, estate, moment, lambda: attempt.start(estate, *self.words), kill)
        except Missed:
            return False
        code = attempt.end(process)
        attempt.note(f"killed {moment}")
        if code != -signal.SIGKILL:  # it came to its end at that very moment
            return False
        self.scene.done_is_there(process, estate)
        return True


def _nothing(attempt: Try, estate: Estate) -> None:
    pass


def killing(
    scene: Scene,
    *words: str,
    before: Look = _nothing,
    further: Look = _nothing,
    whole: Look = _nothing,
    elsewhere: bool = False,
) -> Attempt:
    """The command `words` on a scene, to be killed. `whole` looks at what it makes where it is not."""
    with preparing(scene.place) as attempt, scene.estate(attempt) as estate:
        before(attempt, estate)
        measured = measure(scene.place.server, estate, lambda: attempt.start(estate, *words))
        nothing_is_left(scene.place, attempt, estate)
        whole(attempt, estate)
        end = end_of(estate)
    return Killing(
        scene=scene,
        words=words,
        end=end,
        measured=measured,
        before=before,
        further=further,
        elsewhere=elsewhere,
    )


def one_of(*attempts: Attempt) -> Attempt:
    """One of several, as chance will."""
    return lambda attempt: attempt.random.choice(attempts)(attempt)


def go_on(attempt: Try, estate: Estate, *words: str) -> None:
    """Reach the end: by the same command, or by `recover` before it, as chance will; where the command says that it is in
    doubt, by `recover` and the command. Raises Unclear where that is not the end."""
    if attempt.random.random() < 0.3:
        attempt.must(estate, "recover", "--yes", *WAIT)
    code = attempt.must(estate, *words, *WAIT, codes=(0, 5)).popen.returncode
    if code == 5:
        attempt.must(estate, "recover", "--yes", *WAIT, codes=(0, 5))
        attempt.must(estate, *words, *WAIT)


def nothing_is_left(place: Place, attempt: Try, estate: Estate) -> None:
    """What a command that was cut off has left beside the databases, `recover` clears away: raises Unclear where it does
    not; Lost where a database that was replaced is not kept."""
    names = [database_of(url) for url in estate.urls.values()]
    if any(_left(place, name) for name in names):
        attempt.must(estate, "recover", "--yes", *WAIT)
    if left := [each for name in names for each in _left(place, name)]:
        raise Unclear(f"recover leaves {', '.join(left)}")
    with place.maintenance() as connection:
        there = {row[0] for row in connection.execute("SELECT datname FROM pg_database").fetchall()}
        if prepared := connection.execute(
            "SELECT gid FROM pg_prepared_xacts WHERE database = ANY (%s)", [names]
        ).fetchall():
            raise Unclear(f"recover leaves the prepared transaction {prepared[0][0]}")
    if missing := set(names) - there:
        raise Lost(f"database {min(missing)} is missing")


def _left(place: Place, name: str) -> list[str]:
    return [each for each in place.family(name) if each.removeprefix(name).startswith(("_new_", "_ready_"))]
