"""apply --atomic target: all of a target's migrations in one transaction."""

from __future__ import annotations

import signal

import pytest

from atomic.conftest import ALL, FILES, Make, rows
from hostile.processes import Process
from pgstrata.core.plan import events
from pgstrata.errors import MigrationFailed, Refused


def test_one_transaction_a_target(make: Make) -> None:
    estate = make()
    estate.apply(atomic="target")
    assert rows(estate) == ALL
    assert estate.query("SELECT count(DISTINCT xmin::text) FROM pgstrata.event", "one") == [(1,)]
    times = estate.query("SELECT started_at < at, started_at FROM pgstrata.event ORDER BY id", "one")
    assert [ended for ended, _ in times] == [True, True]
    assert times[0][1] < times[1][1]


def test_a_failure_undoes_the_whole_target_and_leaves_the_others(make: Make) -> None:
    estate = make({**FILES, "007_ONE_BAD.sql": "SELECT 1/0;"})
    with pytest.raises(MigrationFailed, match="division by zero"):
        estate.apply(atomic="target")
    found = rows(estate)
    assert found["one"] is None
    assert all(found[name] in (None, [1, 2]) for name in ("two", "three"))
    done = {each.step.target for each in estate.events if isinstance(each, events.StepDone)}
    assert done == {name for name, numbers in found.items() if numbers}
    estate.write("007_ONE_BAD.sql", "SELECT 1;")
    estate.apply(atomic="target")
    assert rows(estate) == ALL


def test_targets_that_wait_for_one_another_are_refused(make: Make) -> None:
    estate = make(keys={"004_ONE_ROW.sql": 'requires = ["002"]', "005_TWO_ROW.sql": 'requires = ["001"]'})
    with pytest.raises(Refused) as caught:
        estate.apply(atomic="target")
    assert "the migrations of one and two wait for one another" in str(caught.value)
    estate.apply(atomic="estate")
    assert rows(estate) == ALL


def test_a_target_waits_until_what_it_requires_is_committed(make: Make) -> None:
    estate = make(keys={"004_ONE_ROW.sql": 'requires = ["005"]'})
    estate.apply(atomic="target")
    kinds = [(type(each).__name__, each.step.number) for each in estate.events if hasattr(each, "step")]
    assert kinds.index(("StepDone", "005")) < kinds.index(("StepStarted", "004"))


def test_a_lock_is_waited_for_and_the_whole_target_tried_again(make: Make) -> None:
    """The event names the migration that met it, and nothing is done twice."""
    meet = "DO $$ BEGIN IF nextval('public.tries') = 1 THEN RAISE deadlock_detected; END IF; END $$;"
    estate = make({**FILES, "007_ONE_TRY.sql": meet})
    estate.query("CREATE SEQUENCE public.tries", "one")
    estate.apply(atomic="target")
    again = [each for each in estate.events if isinstance(each, events.Retrying)]
    assert [each.number for each in again] == ["007"]
    assert rows(estate) == ALL


def test_expectations_and_deferred_constraints_hold_for_each(make: Make) -> None:
    deferred = (
        "CREATE TABLE a (id int PRIMARY KEY, b int REFERENCES a DEFERRABLE INITIALLY DEFERRED);"
        "INSERT INTO a VALUES (1, 2);"
    )
    estate = make({**FILES, "007_ONE_A.sql": deferred, "008_ONE_B.sql": "INSERT INTO a VALUES (2, 2);"})
    done = estate.command("apply", "--atomic", "target", "--target", "one")
    assert done.returncode != 0
    assert "violates foreign key constraint" in done.stderr
    estate.manifest((estate.root / "estate.toml").read_text() + "[migration.expect]\ntables = 3\n")
    estate.write("007_ONE_A.sql", "SELECT 1;")
    estate.write("008_ONE_B.sql", "CREATE TABLE b (id int);")
    done = estate.command("apply", "--atomic", "target", "--target", "one")
    assert done.returncode == 1
    assert "tables: expected 3, made 1" in done.stderr
    assert rows(estate)["one"] is None


def test_an_event_of_the_same_transaction_is_guarded_too(make: Make) -> None:
    forged = (
        "ALTER TABLE pgstrata.event DISABLE TRIGGER append_only;"
        " UPDATE pgstrata.event SET checksum = 'forged';"
        " ALTER TABLE pgstrata.event ENABLE TRIGGER append_only;"
    )
    estate = make({**FILES, "007_ONE_FORGED.sql": forged})
    with pytest.raises(MigrationFailed, match="the script changed pgstrata's ledger"):
        estate.apply(atomic="target")
    assert rows(estate)["one"] is None


def test_several_sessions_do_not_go_with_it(make: Make) -> None:
    done = make().command("apply", "--atomic", "target", "--sessions", "2")
    assert done.returncode == 2
    assert "a transaction belongs to one session" in done.stderr


def test_a_signal_leaves_nothing_of_the_target(make: Make) -> None:
    slow = "DO $$ BEGIN RAISE WARNING 'asleep'; PERFORM pg_sleep(600); END $$;"
    estate = make({**FILES, "007_ONE_SLOW.sql": slow})
    process = Process(estate, "apply", "--atomic", "target", "--target", "one", "--json")
    process.until("asleep")
    process.signal(signal.SIGTERM)
    assert process.end() == 143
    assert rows(estate)["one"] is None
