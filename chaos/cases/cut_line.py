"""The line between the tool and its servers, cut after any number of bytes, and one on which nobody answers."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator
from typing import Any

from chaos.applying import Applying, each_mode
from chaos.case import Attempt, Case, Try, expect
from chaos.kill import WAIT, go_on, nothing_is_left
from chaos.moments import Measured
from chaos.outcome import Missed, Unclear
from chaos.place import Place
from chaos.scenes.small import applied, small
from hostile.proxy import Proxy
from pgstrata.postgres.server import Server
from support.estates import Estate

_CUTS = 12  # drawn before it is given up to meet the command


def proxy(server: Server, **breaks: Any) -> Proxy:
    """A proxy in front of a server."""
    return Proxy(server.socket_folder / f".s.PGSQL.{server.port}", only_first=False, **breaks)


def _drawn(chance: random.Random, measured: Measured) -> dict[str, Any]:
    """Where to cut, as a Proxy takes it: after so many bytes one way, or at a COMMIT, which gets lost or whose
    answer does."""
    way = chance.random()
    if way < 0.4:
        return {"to_server": chance.randrange(measured.bytes[0])}
    if way < 0.7:
        return {"to_client": chance.randrange(measured.bytes[1])}
    return {"commit": chance.randint(1, max(1, len(measured.commits) // 2)), "swallow": chance.random() < 0.5}


@contextlib.contextmanager
def _cut(place: Place) -> Iterator[Attempt]:
    applying = each_mode(place)

    def attempt_(attempt: Try) -> None:
        chosen = attempt.random.choice(applying)
        for _ in range(_CUTS):
            with chosen.scene.estate(attempt) as estate, contextlib.suppress(Missed):
                _run_cut(attempt, chosen, estate)
                go_on(attempt, estate, *chosen.words)
                chosen.end.hold(estate)
                nothing_is_left(place, attempt, estate)
                return
        raise Unclear(f"the command ended before each of {_CUTS} cuts")

    yield attempt_


def _run_cut(attempt: Try, chosen: Applying, estate: Estate) -> None:
    """Run it over a line that is cut. It may end well, where the ledger could tell; else its exit code is 4."""
    direct, breaks = dict(estate.urls), _drawn(attempt.random, chosen.measured)
    attempt.note(f"cut: {breaks}")
    with proxy(chosen.scene.place.server, **breaks) as line:
        estate.urls.update({target: line.url(url) for target, url in direct.items()})
        process = attempt.start(estate, *chosen.words)
        code = attempt.end(process)
    estate.urls.update(direct)
    if not line.broken.is_set():
        raise Missed
    expect(code, (0, 4, 5), process)
    chosen.scene.done_is_there(process, estate)


@contextlib.contextmanager
def _silent(place: Place) -> Iterator[Attempt]:
    scene = small(place)
    end = applied(scene)

    def attempt_(attempt: Try) -> None:
        with scene.estate(attempt) as estate:
            direct = dict(estate.urls)
            limit = attempt.random.choice((" connect_timeout=2", " connect_timeout=3", ""))
            with proxy(place.server, silent=True) as line:
                target = attempt.random.choice(list(direct))
                estate.urls[target] = line.url(direct[target]) + limit
                process = attempt.must(estate, "apply", "--json", codes=(4,))
                if "timeout" not in process.errors:
                    raise Unclear(f"it does not say that its time was up: {process.errors}")
            estate.urls.update(direct)
            attempt.must(estate, "apply", "--json", *WAIT)
            end.hold(estate)

    yield attempt_


CASES = (
    Case(
        key="cut-line",
        title="The line is cut",
        broken="`pgstrata apply`, in one of its modes, works over lines that are all cut once so many bytes have"
        " gone to the"
        " server, or have come from it: any number of them, in COPY and outside. Or a COMMIT gets lost, or the"
        " answer to it.",
        checked="The command ends with 4, or with 0 where the ledger could tell that all is well. Then as after"
        " kill -9.",
        tries=100,
        few=3,
        seconds=1.5,
        open=_cut,
    ),
    Case(
        key="silent-line",
        title="A line on which nobody answers",
        broken="What listens at a target's address accepts, and never says a word.",
        checked="The command ends with 4 once its time is up (`connect_timeout`, 10 s if nobody says another),"
        " and nothing was"
        " changed anywhere that the next run does not finish.",
        tries=6,
        few=1,
        seconds=4,
        open=_silent,
    ),
)
