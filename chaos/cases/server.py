"""The server is killed while the tool works, or restarted between its preflight and its first change."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from chaos.applying import Applying, each_mode
from chaos.case import Attempt, Case, Try, expect
from chaos.kill import go_on, nothing_is_left
from chaos.moments import draw, strike
from chaos.outcome import Missed, Unclear
from chaos.place import DURABLE, SETTINGS, Place
from chaos.scene import database_of
from chaos.scenes.small import applied, small
from chaos.servers import bring_up, kill_backends, kill_server
from hostile.processes import Process
from hostile.proxy import Proxy
from pgstrata.postgres.server import Server
from support.estates import Estate

_MOMENTS = 12


@contextlib.contextmanager
def _killed(place: Place) -> Iterator[Attempt]:
    with place.own_server(*DURABLE, *SETTINGS) as own:  # in memory: no kill -9 loses what the kernel has
        applying = each_mode(own)

        def attempt_(attempt: Try) -> None:
            chosen = attempt.random.choice(applying)
            for _ in range(_MOMENTS):
                with chosen.scene.estate(attempt) as estate:
                    if _strike(attempt, own.server, estate, chosen):
                        chosen.scene.done_is_there(attempt.processes[-1], estate)
                        go_on(attempt, estate, *chosen.words)
                        chosen.end.hold(estate, crashed=True)
                        nothing_is_left(own, attempt, estate)
                        return
            raise Unclear(f"the command ended before each of {_MOMENTS} moments")

        yield attempt_


def _strike(attempt: Try, server: Server, estate: Estate, chosen: Applying) -> bool:
    """Kill the server at a moment, bring it up again, and look at how the command ended."""
    moment, all_of_it = draw(attempt.random, chosen.measured), attempt.random.random() < 0.7
    at_once = attempt.random.random() < 0.8  # it is there again while the command still asks what became of its COMMIT
    database = database_of(estate.urls["main"])

    def act(_: Process) -> None:
        if all_of_it:
            kill_server(server)
            if at_once:
                bring_up(server)
        else:
            kill_backends(server, database)

    attempt.note(f"{'the server' if all_of_it else 'its sessions'} killed {moment}")
    try:
        process = strike(server, estate, moment, lambda: attempt.start(estate, *chosen.words), act)
    except Missed:
        return False
    finally:
        bring_up(server)
    expect(attempt.end(process), (0, 1, 4, 5), process)
    return True


@contextlib.contextmanager
def _restarted(place: Place) -> Iterator[Attempt]:
    with place.own_server(*DURABLE) as own:
        scene = small(own)
        end = applied(scene)

        def attempt_(attempt: Try) -> None:
            mode = attempt.random.choice(("fast", "immediate"))
            done: list[str] = []

            def watch(way: int, data: bytes) -> bool:
                if way == 0 and b"BEGIN;" in data and not done:
                    done.append(mode)
                    own.server.stop(mode=mode)
                    own.server.start()
                return True

            with scene.estate(attempt) as estate:
                direct = dict(estate.urls)
                upstream = own.server.socket_folder / f".s.PGSQL.{own.server.port}"
                with Proxy(upstream, watch=watch) as line:
                    estate.urls["main"] = line.url(direct["main"])
                    attempt.must(estate, "apply", "--json", codes=(4,))
                estate.urls.update(direct)
                if not done:
                    raise Unclear("the server was not restarted")
                go_on(attempt, estate, "apply", "--json")
                end.hold(estate, crashed=True)

        yield attempt_


CASES = (
    Case(
        key="kill-server",
        title="kill -9 of the server",
        broken="Of a server with `fsync` and `synchronous_commit`, all processes are killed while `pgstrata apply` works, in"
        " one of its modes; or only the sessions of pgstrata are, and the server recovers by itself.",
        checked="It is started again, at once or when the command has ended; what was said to be done is there; then as after"
        " kill -9 of the tool.",
        tries=50,
        few=2,
        seconds=4,
        open=_killed,
    ),
    Case(
        key="restart",
        title="The server is restarted between preflight and apply",
        broken="The server is stopped (`fast` or `immediate`) and started, after the preflight and before the"
        " first change.",
        checked="The command ends with 4; the same command again, or `recover` before it, reaches the end.",
        tries=10,
        few=1,
        seconds=1.5,
        open=_restarted,
    ),
)
