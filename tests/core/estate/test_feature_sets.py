"""Sets of features: valid ones, how many there are, a few that cover the pairs, groups that have nothing in common."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from pgstrata.core.estate.estate import Feature
from pgstrata.core.estate.feature_sets import Group, choose, groups, pairs_in, valid_sets, with_required
from pgstrata.core.estate.manifest import parse

Shape = dict[str, Feature]


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    """Features of which each may require some that were drawn before it, in any order of the manifest."""
    names = [f"f{number}" for number in range(draw(st.integers(0, 7)))]
    features = {
        name: Feature(
            name=name, requires=tuple(draw(st.lists(st.sampled_from(names[:place]), unique=True, max_size=2)))
        )
        if place
        else Feature(name=name)
        for place, name in enumerate(names)
    }
    return {name: features[name] for name in draw(st.permutations(names))}


def by_hand(features: Shape) -> set[frozenset[str]]:
    """Every subset, and then only those that have what they require."""
    subsets = itertools.chain.from_iterable(itertools.combinations(features, size) for size in range(len(features) + 1))
    return {frozenset(one) for one in subsets if all(set(features[name].requires) <= set(one) for name in one)}


@given(shapes())
def test_the_valid_sets_and_their_number_are_those_found_by_trying_all(features: Shape) -> None:
    found = [frozenset(one) for one in valid_sets(features)]
    assert len(found) == len(set(found))
    assert set(found) == by_hand(features)
    assert choose(features, limit=0).possible == len(found)
    assert {frozenset(one) for one in choose(features, limit=1 << 62).sets} == set(found)


@given(shapes())
def test_a_covering_set_holds_every_pair_that_is_possible(features: Shape) -> None:
    names = list(features)
    chosen = choose(features, limit=0)
    tried = set().union(*(pairs_in(names, one) for one in chosen.sets))
    assert tried == set().union(*(pairs_in(names, one) for one in by_hand(features)))
    assert {frozenset(one) for one in chosen.sets} <= by_hand(features)
    assert chosen.sets[0] == ()
    assert set(chosen.sets[-1]) == set(names)
    assert choose(features, limit=0) == chosen


@given(shapes())
def test_what_is_required_comes_first_in_any_order(features: Shape) -> None:
    done: list[str] = []
    for name in with_required(features, list(features)[::-1]):
        assert set(features[name].requires) <= set(done)
        done.append(name)
    assert sorted(done) == sorted(features)


def test_forty_features_are_covered_by_a_few_sets() -> None:
    features = {f"f{number}": Feature(name=f"f{number}") for number in range(40)}
    chosen = choose(features)
    assert chosen.possible == 2**40
    assert not chosen.all
    assert len(chosen.sets) < 40


def test_targets_that_a_requirement_connects_are_one_group() -> None:
    targets = "".join(f'[targets.{name}]\ndatabase = "{name}"\n' for name in "abcd")
    features = "[features.x]\n[features.y]\n[features.z]\nrequires = ['y']\n[features.nowhere]\n"
    entries = [
        ("001", "a", ""),
        ("002", "b", "feature = 'x'"),
        ("003", "c", "feature = 'y'"),
        ("004", "d", "feature = 'z'"),
    ]
    entries.append(("005", "b", "requires = ['001']"))
    files = "".join(f'[[migration]]\nfile = "{one}_X.sql"\ntarget = "{on}"\n{more}\n' for one, on, more in entries)
    assert groups(parse(f'[estate]\nname = "x"\n{targets}{features}{files}')) == [
        Group(targets=("a", "b"), features=("x",)),
        Group(targets=("c", "d"), features=("y", "z")),
    ]
