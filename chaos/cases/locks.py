"""An application that holds a table, and indexes that are built beside tools that wait."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import psycopg

from chaos.case import Attempt, Case, Try, expect
from chaos.kill import WAIT, preparing
from chaos.outcome import Unclear
from chaos.place import Place
from chaos.scene import Scene, end_of, scene
from hostile.processes import until
from hostile.test_concurrency import BLOCK, blocked, hold

_TABLE = "CREATE TABLE public.t (id integer, n integer);\n"
_TABLE += "INSERT INTO public.t SELECT g, g FROM generate_series(1, 500) AS g;\n"
_ALTER = "CREATE TABLE public.seen (n integer);\nINSERT INTO public.seen VALUES (1);\nSET lock_timeout = '100ms';\n"
_ALTER += "ALTER TABLE public.t ADD COLUMN more integer DEFAULT 1;\n"
_BUILD = f"{blocked()}CREATE INDEX CONCURRENTLY t_n ON public.t (n);\nINSERT INTO public.t VALUES (0, 0);\n"
_MANIFEST = '[estate]\nname = "locks"\n[targets.main]\ndatabase = "main"\n'
_FIRST = '[[migration]]\nfile = "001_T.sql"\ntarget = "main"\n'
_TRIES = 5  # further ones that the tool makes


def _scene(place: Place, second: str, *, stepwise: bool) -> Scene:
    """001 is applied, 002 pending."""
    keys = "transaction = false\n" if stepwise else ""
    manifest = f'{_MANIFEST}{_FIRST}[[migration]]\nfile = "002_MORE.sql"\ntarget = "main"\n{keys}'
    fresh = scene(place, {"001_T.sql": _TABLE, "002_MORE.sql": second}, manifest)
    with preparing(place) as attempt, fresh.estate(attempt) as estate:
        attempt.must(estate, "apply", "--json", "--to", "001")
        return fresh.state("held", estate)


@contextlib.contextmanager
def _held(place: Place) -> Iterator[Attempt]:
    scenes = [_scene(place, _ALTER, stepwise=stepwise) for stepwise in (False, True)]
    ends = []
    for each in scenes:
        with preparing(place) as attempt, each.estate(attempt) as estate:
            attempt.must(estate, "apply", "--json")
            ends.append(end_of(estate))

    def attempt_(attempt: Try) -> None:
        chosen = attempt.random.randrange(len(scenes))
        given_up = attempt.number % 5 == 0
        with scenes[chosen].estate(attempt) as estate:
            with psycopg.connect(estate.urls["main"]) as application:
                mode = attempt.random.choice(("ACCESS SHARE", "ROW EXCLUSIVE", "ACCESS EXCLUSIVE"))
                application.execute(f"LOCK TABLE public.t IN {mode} MODE".encode())
                process = attempt.start(estate, "apply", "--json")
                last = _TRIES if given_up else attempt.random.randint(1, 3)
                process.until(f'"attempt": {last}')
                if not given_up:
                    application.rollback()
                expect(attempt.end(process), (4,) if given_up else (0,), process)
                if given_up and "lock timeout" not in process.errors:
                    raise Unclear(f"it does not say that it met a lock: {process.errors}")
            attempt.must(estate, "apply", "--json", *WAIT)
            ends[chosen].hold(estate)

    yield attempt_


@contextlib.contextmanager
def _built(place: Place) -> Iterator[Attempt]:
    start = _scene(place, _BUILD, stepwise=True)
    with preparing(place) as attempt, start.estate(attempt) as estate:
        attempt.must(estate, "apply", "--json")
        end = end_of(estate)

    def attempt_(attempt: Try) -> None:
        with start.estate(attempt) as estate:
            with hold(estate) as gate:
                owner = attempt.start(estate, "apply", "--json")
                owner.until("here")
                waiters = [attempt.start(estate, "apply", "--json", *WAIT) for _ in range(attempt.random.randint(2, 5))]
                for each in waiters:
                    each.until("holds its lock")
                if attempt.random.random() < 0.5:  # an old snapshot, which the build waits for
                    with psycopg.connect(estate.urls["main"]) as old:
                        old.execute("UPDATE public.t SET n = n WHERE id = 1")
                        gate.execute(f"SELECT pg_advisory_unlock({BLOCK})".encode())
                        invalid = "SELECT count(*) FROM pg_index WHERE NOT indisvalid"
                        until(lambda: estate.query(invalid) == [(1,)], "the build has begun")
            for each in (owner, *waiters):
                expect(attempt.end(each), (0,), each)
            end.hold(estate)

    yield attempt_


CASES = (
    Case(
        key="held-table",
        title="An application holds a table",
        broken="A session holds a lock on a table that a migration alters; it lets go while the tool tries"
        " again, or, every fifth"
        " time, never.",
        checked=f"The tool ends with 0, or after {_TRIES} further tries with 4 and the lock as its reason; then"
        " nothing is half"
        " done: the same command, once the table is free, reaches the same end.",
        tries=15,
        few=1,
        seconds=5,
        open=_held,
    ),
    Case(
        key="concurrent-index",
        title="CREATE INDEX CONCURRENTLY beside tools that wait",
        broken="Two to five tools wait for the lock of one that builds an index concurrently, half of the times"
        " beside a"
        " transaction that is older than the build.",
        checked="Nobody waits for ever: all of them end with 0. The index is valid, and what follows it was done once.",
        tries=15,
        few=1,
        seconds=2.5,
        open=_built,
    ),
)
