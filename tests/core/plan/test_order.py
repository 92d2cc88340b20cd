"""What is required comes first, then the number."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.plan.builders import World, applied, estate, migration
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.order import ordered


def numbers(*migrations: Migration) -> list[str]:
    return [each.number for each in ordered(migrations)]


def test_numbers_are_compared_as_numbers() -> None:
    assert numbers(migration("10"), migration("9"), migration("0011")) == ["9", "10", "0011"]


def test_a_requirement_comes_first() -> None:
    assert numbers(migration("1", requires=("3",)), migration("2"), migration("3")) == ["2", "3", "1"]


def test_a_requirement_is_found_by_any_spelling_and_counts_once() -> None:
    assert numbers(migration("001", requires=("2", "002")), migration("02")) == ["02", "001"]


def test_what_is_not_among_them_is_not_waited_for() -> None:
    assert numbers(migration("2", requires=("1",)), migration("3")) == ["2", "3"]


@st.composite
def estates(draw: st.DrawFn) -> Estate:
    """Any estate without a cycle: a requirement stands before it in a shuffled row of numbers."""
    row = draw(st.permutations(range(1, draw(st.integers(1, 9)) + 1)))
    made = []
    for place, order in enumerate(row):
        requires = draw(st.lists(st.sampled_from(row[:place]), unique=True, max_size=3)) if place else []
        target = draw(st.sampled_from(["a", "b"]))
        made.append(migration(f"{order:03}", target, requires=tuple(f"{other:03}" for other in requires)))
    return estate(*made)


@settings(deadline=None)
@given(estates())
def test_no_step_stands_before_its_requirement(any_estate: Estate) -> None:
    steps = World(any_estate).plan().steps
    assert sorted(step.number for step in steps) == [each.number for each in any_estate.migrations]
    done: set[str] = set()
    left = {each.number: each for each in any_estate.migrations}
    for step in steps:
        ready = [number for number, each in left.items() if set(each.requires) <= done]
        assert step.number == min(ready)  # of all that could come next, the smallest
        done.add(step.number)
        del left[step.number]


@settings(deadline=None)
@given(estates(), st.data())
def test_an_interrupted_run_can_always_go_on(any_estate: Estate, data: st.DataObject) -> None:
    """After any prefix of the plan there are no problems, and the rest is the plan that was."""
    whole = World(any_estate).plan().steps
    cut = data.draw(st.integers(0, len(whole)))
    ledgers = {
        name: applied(*(step.number for step in whole[:cut] if step.target == name)) for name in any_estate.targets
    }
    after = World(any_estate, **ledgers)
    assert after.problems() == []
    assert after.numbers() == [step.number for step in whole[cut:]]
