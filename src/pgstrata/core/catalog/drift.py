"""Expected catalog, actual catalog -> Drift: every difference, object by object and facet by facet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pgstrata.core.catalog.catalog import RELATIONS, Catalog, Object

POSITION = (
    "position"  # of a column: a note, as a table that was dropped and made again has its columns in another order
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that is otherwise than expected: a whole object (`facet` is empty), or one facet of an object that is on
    both sides. What is absent on a side is None there."""

    kind: str
    name: str
    parent: str = ""
    facet: str = ""
    expected: Any = None
    actual: Any = None

    @property
    def what(self) -> str:
        """`missing`, `extra` or `changed`."""
        if self.facet:
            return "changed"
        return "missing" if self.actual is None else "extra"

    def __str__(self) -> str:
        return f"{self.kind} {self.name}: {self.facet or self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """The differences between two catalogs, in the order of the catalogs.

    `notes` are differences that change nothing for those who name their columns. `unseen` are kinds that could not be
    read on either side, and `not_compared` those of which there are some and which are never read: nothing is said of them.
    """

    differences: tuple[Difference, ...] = ()
    notes: tuple[Difference, ...] = ()
    unseen: tuple[str, ...] = ()
    not_compared: Mapping[str, int] = field(default_factory=dict)

    @property
    def none(self) -> bool:
        return not self.differences


def compare(expected: Catalog, actual: Catalog, *, order: bool = False) -> Drift:
    """What differs. Of an object that is on one side only, one difference is given, and none for what goes with it.

    `order` makes another order of a table's columns a difference; else it is a note.
    """
    differences: list[Difference] = []
    notes: list[Difference] = []
    for each in _differences(expected, actual):
        note = each.facet == POSITION and not order
        (notes if note else differences).append(each)
    unseen = dict.fromkeys((*expected.unseen, *actual.unseen))
    return Drift(
        differences=tuple(each for each in differences if each.kind not in unseen),
        notes=tuple(_first_of_each_table(notes)),
        unseen=tuple(unseen),
        not_compared=dict(actual.not_compared),
    )


def _differences(expected: Catalog, actual: Catalog) -> Iterator[Difference]:
    alone = {each.name for each in _relations(expected) if _other(each, actual) is None}
    alone |= {each.name for each in _relations(actual) if _other(each, expected) is None}
    for wanted in expected.objects.values():
        found = _other(wanted, actual)
        if found is not None:
            yield from _facets(wanted, found)
        elif wanted.parent not in alone:
            yield _whole(wanted, expected=dict(wanted.facets))
    for found in actual.objects.values():
        if _other(found, expected) is None and found.parent not in alone:
            yield _whole(found, actual=dict(found.facets))


def _relations(catalog: Catalog) -> list[Object]:
    return catalog.of_kind(*RELATIONS)


def _other(each: Object, catalog: Catalog) -> Object | None:
    return catalog.objects.get(each.key)


def _whole(each: Object, *, expected: Any = None, actual: Any = None) -> Difference:
    return Difference(kind=each.kind, name=each.name, parent=each.parent, expected=expected, actual=actual)


def _facets(wanted: Object, found: Object) -> Iterator[Difference]:
    for facet in dict.fromkeys((*wanted.facets, *found.facets)):
        one, other = wanted.facets.get(facet), found.facets.get(facet)
        if one != other:
            yield Difference(
                kind=wanted.kind, name=wanted.name, parent=wanted.parent, facet=facet, expected=one, actual=other
            )


def _first_of_each_table(notes: list[Difference]) -> Iterator[Difference]:
    """One note a table: the columns behind the first one are only shifted."""
    told = set()
    for each in notes:
        if each.parent not in told:
            told.add(each.parent)
            yield each
