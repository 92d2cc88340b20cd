"""What a refreshed baseline means for a target, and what stays undone after a rollback."""

from __future__ import annotations

from typing import Any

from core.plan.builders import World, applied, checksum, estate, event, migration
from pgstrata.core.estate.estate import Feature
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.history import LedgerEvent

# ---- refreshed baselines

OLD = "v1:sha256:old"


def refreshed(**more: Any) -> Migration:
    return migration("001", kind="baseline", supersedes=(OLD,), covers=("002", "003"), **more)


def history_of(*numbers: str) -> list[LedgerEvent]:
    """A ledger with the baseline that was refreshed since, and these."""
    return [
        event(1, "applied", "001", checksum=OLD, migration_kind="baseline"),
        *(event(identity, "applied", number) for identity, number in enumerate(numbers, start=2)),
    ]


def test_a_new_database_gets_the_baseline_and_not_what_it_contains() -> None:
    world = World(estate(refreshed(), migration("002"), migration("003"), migration("004", requires=("003",))))
    plan = world.plan()
    assert [step.number for step in plan.steps] == ["001", "004"]
    assert [each.number for each in plan.steps[0].covers] == ["002", "003"]
    assert (plan.left_out, plan.successions, world.elsewhere()) == ((), (), [])


def test_a_target_that_has_all_of_a_refreshed_baseline_takes_it_over() -> None:
    world = World(estate(refreshed(), migration("002"), migration("003")), main=history_of("002", "003"))
    plan = world.plan()
    assert (plan.steps, plan.left_out, plan.changed) == ((), (), ["main"])
    taken = plan.successions[0]
    assert (taken.number, taken.checksum, taken.superseded) == ("001", checksum("001"), OLD)
    assert [(each.number, each.file) for each in taken.covers] == [("002", "002_X.sql"), ("003", "003_X.sql")]
    assert world.problems() == []


def test_what_it_lacks_is_applied_from_its_file_first() -> None:
    world = World(estate(refreshed(), migration("002"), migration("003")), main=history_of("002"))
    plan = world.plan()
    assert [step.number for step in plan.steps] == ["003"]
    assert len(plan.successions) == 1


def test_without_the_file_of_what_it_lacks_the_way_out_is_named() -> None:
    world = World(estate(refreshed(), migration("002")), main=history_of("002"))
    (problem,) = world.problems()
    assert "contains 003, which main lacks and the manifest no longer has" in problem.message
    assert "bring the entry and the file of 003 back" in problem.hint


def test_what_every_target_has_may_leave_the_manifest() -> None:
    world = World(estate(refreshed()), main=history_of("002", "003"))
    assert world.problems() == []
    assert len(world.plan().successions) == 1


def test_a_target_without_a_feature_keeps_the_earlier_baseline() -> None:
    feature = Feature(name="notes", default=False)
    world = World(
        estate(refreshed(), migration("002"), migration("003", feature="notes"), features=[feature]),
        main=history_of("002"),
    )
    plan = world.plan()
    assert (plan.steps, plan.successions) == ((), ())
    assert (
        "keeps the earlier baseline that it has: the new one contains 003 (feature notes is off" in plan.left_out[0].why
    )
    assert world.problems() == []


def test_a_baseline_that_was_changed_without_saying_so_is_refused() -> None:
    world = World(
        estate(migration("001", kind="baseline")), main=[event(1, "applied", "001", checksum="v1:sha256:other")]
    )
    (problem,) = world.problems()
    assert "pgstrata refresh main" in problem.hint
    assert "pgstrata rollback main --to baseline" in problem.hint


# ---- what was rolled back


def test_what_was_rolled_back_is_not_applied_again_unasked() -> None:
    world = World(
        estate(migration("001"), migration("002"), migration("003")),
        main=[*applied("001", "002", "003"), event(4, "rolled-back", "003"), event(5, "rolled-back", "002")],
    )
    plan = world.plan()
    assert (plan.steps, [each.number for each in plan.left_out]) == ((), ["002", "003"])
    assert "was rolled back at 2026-01-10 08:15 UTC; apply --again applies it anew" in plan.left_out[0].why
    assert world.problems() == []
    assert world.numbers(again=["002", "003"]) == ["002", "003"]
    assert world.numbers(again=["2"]) == ["002"]


def test_what_comes_after_something_rolled_back_waits_for_a_decision() -> None:
    world = World(
        estate(migration("001"), migration("002"), migration("003")),
        main=[*applied("001", "002"), event(3, "rolled-back", "002")],
    )
    (problem,) = world.problems()
    assert (problem.place, problem.message) == ("003_X.sql", "comes after 002, which was rolled back on main")
    assert world.problems(again=["002"]) == []
    assert world.numbers(again=["002"]) == ["002", "003"]


def test_a_feature_that_was_rolled_back_holds_up_nobody() -> None:
    world = World(
        estate(migration("001"), migration("002", feature="notes"), migration("003"), features=[Feature(name="notes")]),
        main=[
            *applied("001"),
            event(2, "applied", "002", feature="notes"),
            event(3, "rolled-back", "002", feature="notes"),
        ],
    )
    assert world.problems() == []
    assert world.numbers() == ["003"]
    assert world.numbers(again=["002"]) == ["002", "003"]
    assert world.numbers(on=["notes"]) == ["003"]  # a Job's switch is no wish to have it back


def test_rows_that_do_not_come_back_by_themselves_are_named() -> None:
    """A feature that was switched off with its rows kept, and that a Job's switch applies anew."""
    off = event(3, "disabled", "002", feature="notes", run_id="r3", detail={"archive": [{"table": "archive_3_1"}]})
    world = World(
        estate(migration("001"), migration("002", feature="notes"), features=[Feature(name="notes")]),
        main=[*applied("001"), event(2, "applied", "002", feature="notes"), off],
    )
    (step,) = world.plan(on=["notes"]).steps
    assert step.archived == off.at
    back = event(4, "enabled", feature="notes", detail={"restored": {"run": "r3"}})
    world = World(world.estate, main=[*applied("001"), event(2, "applied", "002", feature="notes"), off, back])
    assert [step.archived for step in world.plan(on=["notes"]).steps] == [""]
