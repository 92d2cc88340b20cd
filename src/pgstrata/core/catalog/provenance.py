"""Catalogs between migrations -> which migration made an object, and which have changed it since."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pgstrata.core.catalog.catalog import Catalog, Key
from pgstrata.core.catalog.drift import POSITION, Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A migration that changed facets of an object."""

    number: str
    facets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where an object comes from: the number of the migration that made it (empty: it was there before all of them), and
    those that changed it since, in order."""

    created: str
    changes: tuple[Change, ...] = ()

    def of_facet(self, facet: str) -> str:
        """The migration that gave a facet the value that it has."""
        for change in reversed(self.changes):
            if facet in change.facets:
                return change.number
        return self.created


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """The origins of the objects of a target."""

    origins: Mapping[Key, Origin] = field(default_factory=dict)

    def of(self, kind: str, name: str, facet: str = "") -> str:
        """The number of the migration that made an object, or gave it that facet; empty where none did."""
        origin = self.origins.get((kind, name))
        return origin.of_facet(facet) if origin and facet else (origin.created if origin else "")

    def as_json(self) -> list[Any]:
        """Plain values, for json.dumps."""
        return [
            [kind, name, origin.created, [[change.number, list(change.facets)] for change in origin.changes]]
            for (kind, name), origin in self.origins.items()
        ]

    @staticmethod
    def from_json(value: Iterable[Any]) -> Provenance:
        """What `as_json` gave."""
        return Provenance(
            origins={
                (kind, name): Origin(
                    created=created,
                    changes=tuple(Change(number=number, facets=tuple(facets)) for number, facets in changes),
                )
                for kind, name, created, changes in value
            }
        )


def steps(start: Catalog, states: Iterable[tuple[str, Catalog]]) -> Iterator[tuple[str, Catalog, Catalog]]:
    """Each migration's number with the catalog before it and the one after it."""
    before = start
    for number, after in states:
        yield number, before, after
        before = after


def left_so(
    difference: Difference, start: Catalog, states: Iterable[tuple[str, Catalog]], numbers: Collection[str]
) -> str:
    """The first of these migrations that leaves an object as a difference finds it: makes one of its name where it is too
    much, drops it where it is missing, gives the facet that value. Empty where none does."""
    key = (difference.kind, difference.name)
    for number, before, after in steps(start, states):
        old, new = before.objects.get(key), after.objects.get(key)
        if number not in numbers:
            continue
        if not difference.facet:
            there = difference.what == "extra"
            if (new is not None) is there and (old is not None) is not there:
                return number
        elif new is not None:
            was = old.facets.get(difference.facet) if old else None
            if was != difference.actual == new.facets.get(difference.facet):
                return number
    return ""


def trace(start: Catalog, states: Iterable[tuple[str, Catalog]]) -> Provenance:
    """The origins of what is in the last of the states: (number of a migration, the catalog after it), in order; `start` is
    the catalog before the first.

    An object that was dropped and made again is the later one's. A column that only moved up, as one before it was
    dropped, was not changed.
    """
    origins = {key: Origin(created="") for key in start.objects}
    for number, before, after in steps(start, states):
        origins = {
            key: _origin(number, origins.get(key), before, after, key) for key in after.objects
        }  # what is gone from `after` is forgotten
    return Provenance(origins=origins)


def _origin(number: str, known: Origin | None, before: Catalog, after: Catalog, key: Key) -> Origin:
    if known is None:
        return Origin(created=number)
    old, new = before.objects[key].facets, after.objects[key].facets
    if old == new:
        return known
    names = dict.fromkeys((*old, *new))
    changed = tuple(name for name in names if name != POSITION and old.get(name) != new.get(name))
    if not changed:
        return known
    return Origin(created=known.created, changes=(*known.changes, Change(number=number, facets=changed)))
