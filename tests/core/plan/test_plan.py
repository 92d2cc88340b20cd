"""What is planned, what is left out and why, and what forbids a plan."""

from __future__ import annotations

from typing import Any

import pytest

from core.plan.builders import World, applied, checksum, estate, event, migration
from pgstrata.core.estate.estate import Feature
from pgstrata.core.plan.plan import LeftOut, Step, Switch
from pgstrata.core.plan.selection import Selection, check_selection, selected, targets_needed
from pgstrata.errors import BadInput

NOTES = Feature(name="notes")
SHAPE = estate(
    migration("001", "supabase", kind="baseline"),
    migration("002", "components", kind="baseline"),
    migration("003", "control", plane="control", kind="baseline"),
    migration("005", "components"),
    migration("006", "components", plane="control", requires=("002",), feature="notes"),
    features=[Feature(name="notes", default=True)],
)


def test_a_step_says_what_will_run() -> None:
    world = World(SHAPE, components=applied("002"))
    plan = world.plan(targets=("components",))
    assert plan.steps[1] == Step(
        number="006",
        file="006_X.sql",
        target="components",
        kind="versioned",
        feature="notes",
        checksum=checksum("006"),
        size=100,
        statements=2,
        rows=3,
        transaction=True,
    )
    assert [(state.name, state.last_event) for state in plan.targets] == [("components", 1)]
    assert plan.changed == ["components"]
    assert not plan.empty


@pytest.mark.parametrize(
    ("selection", "numbers", "targets"),
    [
        ({}, ["001", "002", "003", "005", "006"], ["supabase", "components", "control"]),
        ({"targets": ("components",)}, ["002", "005", "006"], ["components"]),
        ({"targets": ("control", "supabase")}, ["001", "003"], ["supabase", "control"]),
        ({"plane": "app"}, ["001", "002", "005"], ["supabase", "components"]),
        ({"plane": "control"}, ["003", "006"], ["components", "control"]),
        ({"to": "3"}, ["001", "002", "003"], ["supabase", "components", "control"]),
        ({"to": "003", "plane": "app"}, ["001", "002"], ["supabase", "components"]),
        ({"targets": ("supabase",), "plane": "control"}, [], ["supabase"]),
    ],
)
def test_selections(selection: dict[str, Any], numbers: list[str], targets: list[str]) -> None:
    check_selection(SHAPE, Selection(**selection))
    assert [each.number for each in selected(SHAPE, Selection(**selection))] == numbers
    assert targets_needed(SHAPE, Selection(**selection)) == targets


@pytest.mark.parametrize(
    ("selection", "words"),
    [
        ({"targets": ("nowhere",)}, "there is no target nowhere"),
        ({"plane": "x"}, "there is no plane x"),
        ({"to": "4"}, "there is no migration 4"),
        ({"to": "²"}, "there is no migration ²"),
        ({"to": "-1"}, "there is no migration -1"),
        ({"to": "9" * 5000}, "there is no migration 9"),
    ],
)
def test_a_selection_of_what_is_not_there(selection: dict[str, Any], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        check_selection(SHAPE, Selection(**selection))


def test_a_requirement_on_another_target_is_read_there() -> None:
    shape = estate(migration("001", "a"), migration("002", "b", requires=("001",)))
    assert targets_needed(shape, Selection(targets=("b",))) == ["a", "b"]
    assert World(shape).elsewhere(targets=("b",)) == [("002", "001")]
    assert World(shape, a=applied("001")).elsewhere(targets=("b",)) == []
    assert World(shape, a=[event(1, "covered", "001")]).elsewhere(targets=("b",)) == []
    assert World(shape, a=[event(1, "started", "001")]).elsewhere(targets=("b",)) == [("002", "001")]
    assert World(shape).elsewhere() == []  # the plan itself has it
    assert World(shape, b=applied("002")).elsewhere(targets=("b",)) == []  # nothing is pending


def test_a_requirement_that_is_off_is_not_part_of_the_plan() -> None:
    shape = estate(migration("001", feature="notes"), migration("002", requires=("001",)), features=[NOTES])
    assert World(shape).elsewhere() == [("002", "001")]
    assert World(shape).elsewhere(on=["notes"]) == []


def test_a_lower_number_than_one_applied_is_refused() -> None:
    shape = estate(migration("001"), migration("002"), migration("003"), migration("004", "other"))
    found = World(shape, main=applied("001", "003"), other=applied("004")).problems()
    assert [(each.place, each.message) for each in found] == [
        ("002_X.sql", "has a lower number than 003, which main already has")
    ]
    assert World(shape, other=applied("004")).problems() == []  # another target's numbers promise nothing
    assert World(shape, main=[*applied("001"), event(2, "covered", "003")]).problems() != []


def test_order_is_no_promise_where_a_feature_is_concerned() -> None:
    shape = estate(migration("001"), migration("002", feature="notes"), migration("003"), features=[NOTES])
    late = World(shape, main=applied("001", "003"))
    assert late.problems(on=["notes"]) == []
    assert late.numbers(on=["notes"]) == ["002"]
    early = World(shape, main=[event(1, "applied", "002", feature="notes")])
    assert early.problems() == []


def test_what_waited_for_its_requirement_is_not_late() -> None:
    """001 needs 003: a run that ended after 003 can go on; 002 has no such excuse."""
    shape = estate(migration("001", requires=("003",)), migration("002"), migration("003"))
    assert [each.place for each in World(shape, main=applied("003")).problems()] == ["002_X.sql"]
    assert World(shape, main=applied("002", "003")).problems() == []


def test_a_changed_file_is_refused_wherever_its_feature_stands() -> None:
    shape = estate(
        migration("001", kind="baseline"),
        migration("002", feature="notes"),
        migration("003", transaction=False),
        features=[NOTES],
    )
    ledger = [event(1, "applied", "001"), event(2, "applied", "002"), event(3, "started", "003")]
    world = World(shape, main=ledger)
    other = "v1:sha256:other"
    found = world.problems(files={"001_X.sql": other, "002_X.sql": other, "003_X.sql": other})
    assert [(each.place, each.message.split(" (run")[0]) for each in found] == [
        ("001_X.sql", "is not what was applied to main at 2026-01-10 08:15:00 UTC"),
        ("002_X.sql", "is not what was applied to main at 2026-01-10 08:15:00 UTC"),
    ], "what is begun and not ended may be corrected: the executor compares what is done of it"
    assert [each.hint.split(":")[0] for each in found] == [
        "no data were replaced",
        "put the file back as it was (git log shows it); what is new belongs into a new migration",
    ]
    assert world.problems() == []
    assert world.problems(files={"003_X.sql": other}, to="002") == []


def test_a_begun_migration_keeps_its_mode() -> None:
    shape = estate(migration("001"))
    assert [each.message for each in World(shape, main=[event(1, "started", "001")]).problems()] == [
        "was begun on main without a transaction, and its entry has one now"
    ]
    assert World(estate(migration("001", transaction=False)), main=[event(1, "started", "001")]).problems() == []


def test_what_only_the_ledger_has_is_refused() -> None:
    world = World(estate(migration("001")), main=applied("001", "009"))
    assert [(each.place, each.message) for each in world.problems()] == [
        ("009_X.sql", "main has migration 009, which the manifest does not")
    ]


def test_a_partial_migration_is_resumed() -> None:
    shape = estate(migration("001", transaction=False), migration("002"))
    steps = World(shape, main=[event(1, "started", "001")]).plan().steps
    assert [(step.number, step.transaction, step.resumes) for step in steps] == [
        ("001", False, True),
        ("002", True, False),
    ]


def test_what_is_off_is_left_out_and_said() -> None:
    shape = estate(migration("001"), migration("002", feature="notes"), features=[NOTES])
    plan = World(shape).plan()
    assert [step.number for step in plan.steps] == ["001"]
    why = "feature notes is off (default)"
    assert plan.left_out == (LeftOut(number="002", file="002_X.sql", target="main", why=why),)
    assert plan.switches == ()
    assert World(shape).plan(to="001").left_out == ()


FEATURED = estate(
    migration("001", "a"),
    migration("002", "b", feature="notes"),
    migration("003", "c", feature="notes"),
    migration("004", "b", feature="notes"),
    features=[NOTES],
)


def test_a_switch_is_remembered_by_the_targets_of_the_feature() -> None:
    plan = World(FEATURED).plan(on=["notes"])
    assert plan.switches == (Switch(feature="notes", on=True, targets=("b", "c")),)
    assert World(FEATURED).plan(on=["notes"], targets=("c",)).switches[0].targets == ("c",)
    assert World(FEATURED).plan(on=["notes"], targets=("a",)).switches == ()
    assert World(FEATURED).plan(off=["notes"]).switches == ()  # as the default says


def test_a_switch_that_the_ledger_already_knows_is_none() -> None:
    world = World(FEATURED, b=[event(1, "enabled", feature="notes")])
    assert world.numbers() == ["001", "002", "003", "004"]
    assert world.plan(on=["notes"]).switches == ()
    off = world.plan(off=["notes"])
    assert off.switches == (Switch(feature="notes", on=False, targets=("b", "c")),)
    assert [each.why for each in off.left_out] == ["feature notes is off (option)"] * 3


def test_an_applied_migration_keeps_its_feature_on() -> None:
    world = World(FEATURED, b=[event(1, "applied", "002", feature="notes")])
    assert world.numbers() == ["001", "003", "004"]


def test_switching_off_says_what_stays() -> None:
    world = World(FEATURED, a=applied("001"), b=[event(1, "applied", "002", feature="notes")])
    plan = world.plan(off=["notes"])
    assert plan.switches == (Switch(feature="notes", on=False, targets=("b", "c"), stays=("002",)),)
    assert not plan.empty
    assert plan.changed == ["b", "c"]


def test_a_switch_is_for_the_selected_targets_though_others_are_read() -> None:
    """b requires something of a: the ledger of a is read, and `only this target` means that nothing is written there."""
    shape = estate(
        migration("001", "a", feature="notes"),
        migration("002", "b", feature="notes", requires=("001",)),
        migration("003", "b", plane="control"),
        features=[NOTES],
    )
    world = World(
        shape,
        a=[event(1, "applied", "001", feature="notes")],
        b=[event(1, "applied", "002", feature="notes"), event(2, "applied", "003")],
    )
    plan = world.plan(off=["notes"], targets=["b"])
    assert [each.name for each in plan.targets] == ["a", "b"]
    assert plan.switches == (Switch(feature="notes", on=False, targets=("b",), stays=("002",)),)
    assert plan.changed == ["b"]
    assert world.plan(off=["notes"]).changed == ["a", "b"]
    assert world.plan(off=["notes"], plane="control").changed == ["b"]
    assert world.plan(off=["notes"], to="001").changed == ["a"], "b is not looked at"


def test_a_begun_migration_keeps_its_feature_on_and_is_never_passed_over_in_silence() -> None:
    shape = estate(migration("001", feature="notes", transaction=False), features=[NOTES])
    world = World(shape, main=[event(1, "started", "001", feature="notes")])
    assert world.numbers() == ["001"]
    assert [each.why for each in world.plan(off=["notes"]).left_out] == [
        "feature notes is off (option), though it was begun"
    ]


def test_nothing_to_do() -> None:
    world = World(estate(migration("001")), main=applied("001"))
    assert world.plan().empty
    assert world.plan().changed == []
