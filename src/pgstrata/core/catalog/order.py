"""Which repair comes before which.

What is missing is made after what it needs. What is too much goes before anything is made, so that its name and its place
are free, but after what still stands on it has been dropped or changed. Where differences need each other in a ring, one
begins that the others hold by no more than parts of theirs that can go before: a foreign key, a default, a policy. Its repair
drops these too.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from pgstrata.core.catalog.around import attached, is_default
from pgstrata.core.catalog.catalog import RELATIONS, Catalog, Key
from pgstrata.core.catalog.creation import PARTS
from pgstrata.core.catalog.drift import Difference
from pgstrata.core.catalog.words import schema_of

# Facets whose change nothing else waits for.
_LATE = ("owner", "comment", "grants", "replica identity", "row security", "forced row security")
_Places = dict[Key, set[int]]
_Before = dict[int, set[int]]  # by place


def with_parts(each: Difference, catalog: Catalog) -> list[Key]:
    """The object of a difference, and what is made and dropped with it: itself first."""
    key = (each.kind, each.name)
    keys = [key]
    if each.facet or key not in catalog.objects:
        return keys
    if each.kind in RELATIONS:
        keys += [one.key for one in catalog.children(each.name)]
    columns = {name for kind, name in keys if kind == "column"}
    if columns:
        keys += [one.key for one in catalog.of_kind("sequence") if one.facets.get("owned by") in columns]
    if each.kind in ("index", "constraint"):
        keys += [one.key for one in attached(each.name, catalog)]
    return list(dict.fromkeys(keys))


def users(catalog: Catalog) -> dict[Key, set[Key]]:
    """What stands on each object."""
    found: dict[Key, set[Key]] = {}
    for key, needs in catalog.needs.items():
        for other in needs:
            found.setdefault(other, set()).add(key)
    return found


def loose(user: Key, needed: Key, catalog: Catalog) -> bool:
    """Whether what stands on an object can go by itself, and leave what it is a part of: a constraint, a default."""
    if user[0] == "column":
        found = catalog.objects[user]
        return "default" in found.facets and is_default(found, needed)
    return user[0] in PARTS


def ordered(
    differences: tuple[Difference, ...], expected: Catalog, actual: Catalog, phase: Callable[[int], int]
) -> list[int]:
    """The places of the differences, so that each comes after those that it needs; of two that do not mind, the one of the
    lower phase first, then as in the drift."""
    edges = _Edges(differences, expected, actual)
    before = edges.all()
    after: dict[int, list[int]] = {place: [] for place in before}
    for place, others in before.items():
        for other in others:
            after[other].append(place)
    waiting = {place: len(others) for place, others in before.items()}
    ready = [(phase(place), place) for place, number in waiting.items() if not number]
    heapq.heapify(ready)
    done: list[int] = []
    while len(done) < len(before):
        if not ready:
            first = _first_of_a_ring(before, set(before) - set(done), edges, phase)
            waiting[first] = 0
            ready = [(phase(first), first)]
        _, place = heapq.heappop(ready)
        done.append(place)
        for other in after[place]:
            if waiting[other] > 0:
                waiting[other] -= 1
                if not waiting[other]:
                    heapq.heappush(ready, (phase(other), other))
    return done


def _first_of_a_ring(before: _Before, left: set[int], edges: _Edges, phase: Callable[[int], int]) -> int:
    """With which of the places that are left to begin, as each of them waits for another: one of a ring that waits for
    nothing outside of itself."""

    def behind(place: int) -> set[int]:
        found: set[int] = set()
        todo = [place]
        while todo:
            more = (before[todo.pop()] & left) - found
            found |= more
            todo += more
        return found

    ring = min((behind(place) for place in sorted(left)), key=len)
    return min(ring, key=lambda each: (bool(edges.held[each] & ring), phase(each), each))


@dataclass
class _Edges:
    """What has to come before each difference, by place."""

    differences: tuple[Difference, ...]
    expected: Catalog
    actual: Catalog
    made: _Places = field(default_factory=dict)  # by the object that is made or changed
    gone: _Places = field(default_factory=dict)  # by the object that is dropped or changed
    held: _Before = field(default_factory=dict)  # those before it that hold it by more than a loose part

    def __post_init__(self) -> None:
        for place, each in enumerate(self.differences):
            if each.what != "extra" and each.facet not in _LATE:
                _note(self.made, with_parts(each, self.expected), place)
            if each.what != "missing":
                _note(self.gone, with_parts(each, self.actual), place)
        self.users = users(self.actual)
        changed = list(enumerate(self.differences))
        self.left = [(place, each) for place, each in changed if each.facet in ("bound", "inherits")]
        self.identities = [
            (place, each) for place, each in changed if each.facet == "identity" and each.expected is None
        ]

    def all(self) -> _Before:
        before: _Before = {}
        for place, each in enumerate(self.differences):
            found = set(self._identity_gone(each))
            self.held[place] = found - {place}
            if each.what == "extra":
                for key in with_parts(each, self.actual):
                    for user in self.users.get(key, ()):
                        places = self.gone.get(user, set()) - {place}
                        found |= places
                        self.held[place] |= set() if loose(user, key, self.actual) else places
                found |= self._detached(each)
            else:
                found |= {one for needed in self._needed(each) for one in self.made.get(needed, ())}
            before[place] = found - {place}
        return before

    def _needed(self, each: Difference) -> set[Key]:
        """What has to be there; of the parts of a table only its columns count, as the others can wait."""
        if each.facet and each.kind == "column" and each.facet not in ("type", "default", "generated"):
            return set()
        keys = [(each.kind, each.name)]
        if each.what == "missing":
            keys += [key for key in with_parts(each, self.expected) if key[0] in ("column", "sequence")]
        needed = {other for key in keys for other in self.expected.needs.get(key, ())}
        if each.what == "missing":
            needed.add(("schema", schema_of(each.name.partition("(")[0])))
        if each.facet == "replica identity":
            needed |= {part.key for part in self.expected.children(each.name) if part.kind in ("index", "constraint")}
        return needed - {(each.kind, each.name)}

    def _identity_gone(self, each: Difference) -> Iterable[int]:
        """A column takes a default, and gives its sequence's name free, only when it is no identity any more."""
        for place, other in self.identities:
            sequence = self.actual.objects[other.kind, other.name].facets["identity sequence"]["name"]
            same = (each.kind, each.name, each.facet) == (other.kind, other.name, "default")
            if same or (each.kind, each.name) == ("sequence", sequence):
                yield place

    def _detached(self, each: Difference) -> set[int]:
        """A part that comes from a parent can go only when the table has left that parent."""
        if "attached to" not in (each.actual or {}):
            return set()
        return {place for place, other in self.left if other.name == each.parent}


def _note(places: _Places, keys: list[Key], place: int) -> None:
    for key in keys:
        places.setdefault(key, set()).add(place)
