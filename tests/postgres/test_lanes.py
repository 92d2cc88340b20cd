"""Targets at the same time: who waits for whom, what a failure on one leaves of the others, a signal in the middle."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from hostile.processes import PATIENCE, Process, until
from pgstrata.core.plan import events
from pgstrata.errors import MigrationFailed
from pgstrata.executor.lanes import Halt, Halted, side_by_side
from support.estates import Estate, Estates

MANIFEST = """
[estate]
name = "test"
[targets.one]
database = "one"
[targets.two]
database = "two"
[[migration]]
file = "001_ONE.sql"
target = "one"
[[migration]]
file = "002_TWO.sql"
target = "two"
[[migration]]
file = "003_ONE.sql"
target = "one"
{requires}
[[migration]]
file = "004_TWO.sql"
target = "two"
"""
# Ends only when the other database's session waits in the same place: side by side, or not at all.
MEET = """
DO $$ BEGIN
    PERFORM pg_advisory_lock_shared({mine}) ;
    FOR i IN 1..3000 LOOP
        PERFORM pg_sleep(0.01);
        IF (SELECT count(DISTINCT database) FROM pg_locks WHERE locktype = 'advisory' AND objid = {mine}) = 2 THEN
            PERFORM pg_sleep(0.1);
            RETURN;
        END IF;
    END LOOP;
    RAISE 'nobody came';
END $$;
"""


def make(estates: Estates, *, requires: str = "", **files: str) -> Estate:
    names = {"001_ONE.sql": "one", "002_TWO.sql": "two", "003_ONE.sql": "three", "004_TWO.sql": "four"}
    texts = {file: files.get(key, f"CREATE TABLE {key} (x integer);\n") for file, key in names.items()}
    return estates.make(texts, MANIFEST.format(requires=requires), targets=("one", "two"))


def test_two_targets_are_worked_on_at_the_same_time(estates: Estates) -> None:
    meet = MEET.format(mine=4711)
    estate = make(estates, one=meet, two=meet)
    estate.apply()
    assert [event.step.number for event in estate.events if isinstance(event, events.StepStarted)][:2] in (
        ["001", "002"],
        ["002", "001"],
    )


def test_what_requires_another_target_waits_for_it(estates: Estates) -> None:
    slow = "CREATE TABLE two (x integer);\nSELECT pg_sleep(0.3);\n"
    estate = make(estates, requires='requires = ["002"]', two=slow)
    outcome = estate.apply()
    assert {step.number: step.after for step in outcome.plan.steps} == {
        "001": (),
        "002": (),
        "003": ("002",),
        "004": (),
    }
    told = [(type(event).__name__, event.step.number) for event in estate.events if hasattr(event, "step")]
    assert told.index(("StepDone", "002")) < told.index(("StepStarted", "003"))


def test_a_failure_lets_the_others_end_what_they_are_at(estates: Estates) -> None:
    other = "CREATE TABLE two (x integer);\nSELECT pg_sleep(0.5);\n"
    estate = make(estates, one="SELECT 1/0;", two=other)
    with pytest.raises(MigrationFailed) as caught:
        estate.apply()
    assert caught.value.place == "database/migrations/001_ONE.sql:1:1"
    assert estate.query("SELECT number FROM pgstrata.current", "two") == [("002",)]
    assert estate.query("SELECT to_regclass('four') IS NULL", "two") == [(True,)], "none is begun after a failure"
    failed = [event for event in estate.events if isinstance(event, events.StepFailed)]
    assert [event.step.number for event in failed] == ["001"]


def test_two_failures_are_both_said(estates: Estates) -> None:
    meet = MEET.format(mine=4712)
    estate = make(estates, one=meet + "SELECT 1/0;", two=meet + "SELECT nowhere;")
    with pytest.raises(MigrationFailed) as caught:
        estate.apply()
    said = f"{caught.value} {' '.join(caught.value.__notes__)}"
    assert "division by zero" in said
    assert "nowhere" in said


def test_lines_come_in_the_plans_order(estates: Estates) -> None:
    estate = make(estates, one="CREATE TABLE one (x integer);\nSELECT pg_sleep(0.5);\n")
    done = estate.command("apply")
    assert done.returncode == 0, done.stderr
    files = [line.split(": ")[1].split(" ")[0] for line in done.stdout.splitlines() if " applied: " in line]
    assert files == ["001_ONE.sql", "002_TWO.sql", "003_ONE.sql", "004_TWO.sql"]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)], ids=["SIGTERM", "SIGINT"])
def test_a_signal_ends_all_of_them(estates: Estates, number: signal.Signals, code: int) -> None:
    estate = make(estates, one="SELECT pg_sleep(300);", two="SELECT pg_sleep(300);")
    process = Process(estate, "apply", "--json")

    def both() -> bool:
        query = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname IN (%s, %s)"
        names = [url.split("dbname='")[1].rstrip("'") for url in estate.urls.values()]
        with psycopg.connect(estate.urls["one"], autocommit=True) as connection:
            return connection.execute(query, names).fetchone() == (2,)

    until(both, "both sleep")
    process.signal(number)
    assert process.end() == code, process.said
    assert "Traceback" not in process.errors
    until(lambda: not both(), "nobody sleeps any more")
    for target in estate.urls:
        assert estate.query("SELECT count(*) FROM pgstrata.event", target) == [(0,)]


def test_a_role_that_two_targets_make_at_once_is_made_once(estates: Estates, tmp_path: Path) -> None:
    """A role belongs to the server: where two migrations collide over it, one of them is tried again."""
    role = (
        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lanes_shared') THEN"
        " CREATE ROLE lanes_shared; END IF; END $$;\nSELECT pg_sleep(1);\n"
    )
    meet = MEET.format(mine=4713)
    estate = make(estates, one=meet + role, two=meet + role)
    try:
        estate.apply()
        assert any(isinstance(event, events.Retrying) for event in estate.events)
    finally:
        estate.query("DROP ROLE lanes_shared", "one")


def test_events_are_heard_by_one_thread_before_the_work_goes_on() -> None:
    heard: list[tuple[str, str]] = []

    def watch(event: events.Event) -> None:
        assert threading.current_thread() is threading.main_thread()
        assert isinstance(event, events.Waiting)
        heard.append((event.target, event.what))

    def work(name: str) -> Callable[[events.Watch], None]:
        def run(tell: events.Watch) -> None:
            for n in range(20):
                tell(events.Waiting(target=name, what=str(n)))
                assert (name, str(n)) in heard

        return run

    works = {name: work(name) for name in ("a", "b")}
    assert side_by_side(works, watch=watch, halt=Halt(), cancel=lambda: None) == {}
    for name in works:
        assert [what for target, what in heard if target == name] == [str(n) for n in range(20)]


def test_one_failure_ends_the_others_at_once_where_that_is_wanted() -> None:
    halt, cancelled = Halt(), threading.Event()

    def fail(_: object) -> None:
        raise MigrationFailed("it failed")

    def wait(_: object) -> None:
        assert cancelled.wait(PATIENCE)
        halt.check()
        raise AssertionError("halted before")

    failed = side_by_side({"a": fail, "b": wait}, watch=print, halt=halt, cancel=cancelled.set, at_once=True)
    assert [str(error) for error in failed.values()] == ["it failed"]
    with pytest.raises(Halted):
        halt.wait(PATIENCE)
