"""Catalogs between migrations, and a catalog that is there -> which of the migrations it contains.

Each migration has effects: objects that it made, facets that it changed, objects that it dropped. The answer is the set of
migrations whose effects, added up in their order, come nearest to what is there; features are independent of one another,
so it is any set and not a first part of the list. How far apart two catalogs are is the number of objects and facets that
differ. A migration that can be in the set or out of it without any difference is undecided: a catalog does not tell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pgstrata.core.catalog.catalog import Catalog, Key
from pgstrata.core.catalog.drift import INHERITED, POSITION

Facets = Mapping[str, Any]
_ROUNDS = 20  # through all migrations; the search ends earlier, as each change brings it nearer


class Share(NamedTuple):
    """How many of some objects are there."""

    there: int
    all: int

    def __str__(self) -> str:
        return f"{self.there:,} of {self.all:,}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a catalog contains; every number is in exactly one of the first three, in the migrations' order.

    `chosen` is the set that was found: the contained ones, and those undecided ones that they require. `shares` says of
    each contained or lacking migration how many of the objects that tell of it are as it makes them.
    `foreign` is set, with the share of the baseline's objects, where most of these are missing: another database's catalog.
    """

    contained: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    shares: Mapping[str, Share] = field(default_factory=dict)
    foreign: Share | None = None
    empty: bool = False  # there is nothing but what an empty database has


def recognise(
    start: Catalog,
    states: Sequence[tuple[str, Catalog]],
    actual: Catalog,
    *,
    needs: Mapping[str, Collection[str]],
    baseline: str = "",
    present: Collection[str] = (),
    absent: Collection[str] = (),
) -> Reading:
    """Which migrations the actual catalog contains. `states` are (number, the catalog after it) in order, with all of them
    applied; `start` is the catalog before. `needs` are the numbers that one cannot be without. What is said to be `present`
    or `absent` is taken as said."""
    numbers = [number for number, _ in states]
    search = _Search(start, states, actual, needs=needs, present=present, absent=absent)
    empty = not (search.found.keys() - search.start.keys())
    if empty:
        return Reading(lacking=tuple(numbers), empty=True)
    if baseline and baseline not in present and (foreign := _foreign(search, baseline)):
        return Reading(lacking=tuple(numbers), foreign=foreign)
    chosen = search.nearest()
    undecided = {each for each in numbers if each not in search.fixed and not search.tells(each, chosen)}
    return Reading(
        contained=tuple(each for each in numbers if each in chosen and each not in undecided),
        lacking=tuple(each for each in numbers if each not in chosen and each not in undecided),
        undecided=tuple(each for each in numbers if each in undecided),
        chosen=tuple(each for each in numbers if each in chosen),
        shares={each: search.share(each, chosen) for each in numbers if each not in undecided},
    )


def _foreign(search: _Search, baseline: str) -> Share | None:
    """The share of the baseline's objects that are there, where it is less than half."""
    made = search.makes(baseline)
    share = Share(len(made & search.found.keys()), len(made))
    return share if share.there * 2 < share.all else None


@dataclass(frozen=True, slots=True)
class _Effect:
    """What a migration does to one object: it makes it so (`facets`), drops it (None), or changes these facets."""

    facets: Facets | None
    changes: bool = False

    def on(self, before: Facets | None) -> Facets | None:
        if not self.changes:
            return self.facets
        if before is None or self.facets is None:
            return before  # what it changes is another one's, which is not among those chosen
        return {name: value for name, value in {**before, **self.facets}.items() if value is not None}


class _Search:
    """The effects of the migrations by object, and how far any set of them is from what is there."""

    def __init__(
        self,
        start: Catalog,
        states: Sequence[tuple[str, Catalog]],
        actual: Catalog,
        *,
        needs: Mapping[str, Collection[str]],
        present: Collection[str],
        absent: Collection[str],
    ) -> None:
        unseen = set(actual.unseen)
        self.numbers = [number for number, _ in states]
        self.start, self.found = _plain(start, unseen), _plain(actual, unseen)
        self.fixed = {*present, *absent}
        self._present, self._absent = set(present), set(absent)
        self._effects: dict[str, dict[Key, _Effect]] = {}
        self._touched: dict[Key, list[str]] = {}
        before = self.start
        for number, catalog in states:
            after = _plain(catalog, unseen)
            self._effects[number] = dict(_effects(before, after))
            for key in self._effects[number]:
                self._touched.setdefault(key, []).append(number)
            before = after
        self._needs = {number: _reach(number, needs) & set(self.numbers) for number in self.numbers}
        self._needed_by = {
            number: {each for each in self.numbers if number in self._needs[each]} for number in self.numbers
        }

    def makes(self, number: str) -> set[Key]:
        """The objects that a migration makes."""
        return {
            key for key, effect in self._effects[number].items() if not effect.changes and effect.facets is not None
        }

    def nearest(self) -> set[str]:
        """The set that is nearest to what is there, found from none of them and from all of them: where both are as near,
        the one found from none, as to call something applied that is not is the worse mistake."""
        without = {each for number in self._absent for each in (number, *self._needed_by[number])}
        said = {each for number in self._present for each in (number, *self._needs[number])}
        few, many = self._climb(said - self._absent), self._climb(said | set(self.numbers) - without)
        return many if self._cost(many) < self._cost(few) else few

    def _climb(self, chosen: set[str]) -> set[str]:
        for _ in range(_ROUNDS):
            before = set(chosen)
            for number in self.numbers:
                other = self._flipped(number, chosen)
                if other is not None and self._gain(chosen, other) > 0:
                    chosen = other
            if chosen == before:
                break
        return chosen

    def _flipped(self, number: str, chosen: set[str]) -> set[str] | None:
        """The set with a migration and what it needs, or without it and what needs it; None where something else was said."""
        if number in self.fixed:
            return None
        if number in chosen:
            going = {number, *self._needed_by[number]} & chosen
            return None if going & self._present else chosen - going
        coming = {number, *self._needs[number]} - chosen
        return None if coming & self._absent else chosen | coming

    def _gain(self, chosen: set[str], other: set[str]) -> int:
        keys = {key for number in chosen ^ other for key in self._effects[number]}
        return sum(self._apart(key, chosen) - self._apart(key, other) for key in keys)

    def tells(self, number: str, chosen: set[str]) -> bool:
        """Whether any object would be otherwise with, or without, this migration alone."""
        return any(with_it != without for with_it, without in self._both(number, chosen))

    def share(self, number: str, chosen: set[str]) -> Share:
        """Of the objects that tell of a migration, those that are nearer to what it makes."""
        pairs = [(with_it, without) for with_it, without in self._both(number, chosen) if with_it != without]
        return Share(sum(with_it < without for with_it, without in pairs), len(pairs))

    def _both(self, number: str, chosen: set[str]) -> Iterable[tuple[int, int]]:
        with_it, without = chosen | {number}, chosen - {number}
        return ((self._apart(key, with_it), self._apart(key, without)) for key in self._effects[number])

    def _cost(self, chosen: set[str]) -> int:
        return sum(self._apart(key, chosen) for key in {*self._touched, *self.start, *self.found})

    def _apart(self, key: Key, chosen: set[str]) -> int:
        """How far one object is from what these migrations make of it."""
        wanted = self.start.get(key)
        for number in self._touched.get(key, ()):
            if number in chosen:
                wanted = self._effects[number][key].on(wanted)
        found = self.found.get(key)
        if wanted is None or found is None:
            return 0 if wanted is found else 1 + len(wanted or found or ())
        return sum(wanted.get(name) != found.get(name) for name in {*wanted, *found})


def _plain(catalog: Catalog, unseen: set[str]) -> dict[Key, Facets]:
    """The objects with what is compared of them, without what the role may not read."""
    passed = unseen | {POSITION, INHERITED}
    return {
        key: {name: value for name, value in each.facets.items() if name not in passed and value is not None}
        for key, each in catalog.objects.items()
        if each.kind not in unseen
    }


def _effects(before: Mapping[Key, Facets], after: Mapping[Key, Facets]) -> Iterable[tuple[Key, _Effect]]:
    for key in {**before, **after}:
        old, new = before.get(key), after.get(key)
        if old is None or new is None:
            yield key, _Effect(new)
        elif old != new:
            names = [name for name in {**old, **new} if old.get(name) != new.get(name)]
            yield key, _Effect({name: new.get(name) for name in names}, changes=True)


def _reach(number: str, needs: Mapping[str, Collection[str]]) -> set[str]:
    """All that a migration cannot be without, and what these cannot be without."""
    found: set[str] = set()
    todo = list(needs.get(number, ()))
    while todo:
        each = todo.pop()
        if each not in found:
            found.add(each)
            todo += needs.get(each, ())
    return found - {number}
