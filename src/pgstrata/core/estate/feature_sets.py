"""Sets of features: which are valid, in which order they can be switched on, and which to try where there are too many.

A set is valid when it has what its features require. A target's catalog depends only on the features that reach it, so
an estate falls into groups of targets and features that have nothing to do with one another, and each group has sets of
its own: where every set of every group is tried, so is every set of the estate.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pgstrata.core.estate.estate import Estate, Feature

MOST = 40
Features = tuple[str, ...]
Pair = tuple[tuple[str, bool], tuple[str, bool]]  # two features, and whether each is on


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Targets, and the features that reach them; both in the manifest's order."""

    targets: tuple[str, ...]
    features: Features


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The sets to try, the smallest first, and how many valid ones there are."""

    sets: tuple[Features, ...]
    possible: int

    @property
    def all(self) -> bool:
        return len(self.sets) == self.possible


def groups(estate: Estate) -> list[Group]:
    """The estate's targets, parted into those that no feature and no requirement connects."""
    links: list[set[tuple[str, str]]] = [{("target", name)} for name in estate.targets]
    for each in estate.migrations:
        link = {("target", each.target), *(("target", estate.migration(number).target) for number in each.requires)}
        links.append(link | ({("feature", each.feature)} if each.feature else set()))
    for name, feature in estate.features.items():
        links.append({("feature", name), *(("feature", other) for other in feature.requires)})
    parts: list[set[tuple[str, str]]] = []
    for link in links:
        touched = [part for part in parts if part & link]
        parts = [part for part in parts if not part & link] + [link.union(*touched)]
    found = [
        Group(
            targets=tuple(name for name in estate.targets if ("target", name) in part),
            features=tuple(name for name in estate.features if ("feature", name) in part),
        )
        for part in parts
    ]
    order = list(estate.targets)
    return sorted((each for each in found if each.targets), key=lambda each: order.index(each.targets[0]))


def with_required(features: Mapping[str, Feature], wanted: Sequence[str]) -> Features:
    """These features in this order, each after what it requires."""
    done: list[str] = []

    def add(name: str) -> None:
        if name not in done:
            for other in features[name].requires:
                add(other)
            done.append(name)

    for name in wanted:
        add(name)
    return tuple(done)


def choose(features: Mapping[str, Feature], *, limit: int = MOST) -> Chosen:
    """All valid sets of these features; where they are more than `limit`, a few that cover the pairs: each two features
    occur in each of their possible states. Nothing and everything are always among them.

    `features` holds what its members require. The answer is the same every time.
    """
    needs = {name: frozenset(with_required(features, [name])) for name in features}
    possible = _count(frozenset(features), needs)
    places = {name: place for place, name in enumerate(features)}
    sets = valid_sets(features) if possible <= limit else _covering(list(features), needs)
    in_place = [tuple(sorted(one, key=places.__getitem__)) for one in sets]
    ordered = sorted(in_place, key=lambda one: (len(one), [places[name] for name in one]))
    return Chosen(sets=tuple(ordered), possible=possible)


def valid_sets(features: Mapping[str, Feature]) -> Iterator[Features]:
    """Every set that has what it requires."""
    names = with_required(features, list(features))

    def grow(place: int, on: Features) -> Iterator[Features]:
        if place == len(names):
            yield on
            return
        yield from grow(place + 1, on)
        if set(features[names[place]].requires) <= set(on):
            yield from grow(place + 1, (*on, names[place]))

    return grow(0, ())


def pairs_in(names: Sequence[str], on: Collection[str]) -> set[Pair]:
    """Each two features, and whether each is on in this set."""
    return set(itertools.combinations([(name, name in on) for name in names], 2))


def _count(names: frozenset[str], needs: Mapping[str, frozenset[str]]) -> int:
    """How many valid sets there are, without making them: what is not connected multiplies; of what is, the sets
    without a feature (and all that needs it) and those with it (and all that it needs) add up."""
    if not names:
        return 1
    first = min(names)
    part: set[str] = set()
    edge = {first}
    while edge:
        part |= edge
        edge = {other for other in names - part if any(other in needs[one] or one in needs[other] for one in part)}
    if part != names:
        return _count(frozenset(part), needs) * _count(names - part, needs)
    hub = max(sorted(names), key=lambda one: sum(one in needs[other] or other in needs[one] for other in names))
    without = frozenset(other for other in names if hub not in needs[other])
    return _count(without, needs) + _count(names - needs[hub], needs)


def _covering(names: Sequence[str], needs: Mapping[str, frozenset[str]]) -> list[frozenset[str]]:
    """Nothing, everything, and sets that are each built around a pair that is still wanted."""
    chosen: list[frozenset[str]] = [frozenset(), frozenset(names)]
    wanted = {
        ((a, one), (b, other))
        for a, b in itertools.combinations(names, 2)
        for one, other in itertools.product((False, True), repeat=2)
        if not (one and not other and b in needs[a]) and not (other and not one and a in needs[b])
    }
    wanted -= pairs_in(names, chosen[0]) | pairs_in(names, chosen[1])
    while wanted:
        built = _built_around(min(wanted), names, needs, wanted)
        chosen.append(built)
        wanted -= pairs_in(names, built)
    return chosen


def _built_around(
    pair: Pair, names: Sequence[str], needs: Mapping[str, frozenset[str]], wanted: set[Pair]
) -> frozenset[str]:
    """A valid set with this pair; every other feature is on or off as covers more of what is wanted."""

    def decided(state: Mapping[str, bool], name: str, on: bool) -> dict[str, bool]:
        others = needs[name] if on else (other for other in names if name in needs[other])
        return {**state, **dict.fromkeys(others, on)}

    def gain(state: Mapping[str, bool]) -> int:
        return sum(state.get(a) is one and state.get(b) is other for (a, one), (b, other) in wanted)

    state: dict[str, bool] = {}
    for name, on in pair:
        state = decided(state, name, on)
    for name in names:
        if name not in state:
            state = max((decided(state, name, on) for on in (True, False)), key=gain)
    return frozenset(name for name, on in state.items() if on)
