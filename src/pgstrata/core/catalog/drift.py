"""Expected catalog, actual catalog -> Drift: every difference, object by object and facet by facet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pgstrata.core.catalog.catalog import RELATIONS, Catalog, Object

# Facets of a column that are notes. A table that was dropped and made again has its columns in another order; one that
# left its parent, and came back, has them as its own too.
POSITION, INHERITED = "position", "inherited"


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
    """What differs. Of an object that is on one side only, one difference is given, and none for what goes with it; of what
    a table and those that inherit from it have in common, the one of the table.

    `order` makes another order of a table's columns a difference; else it is a note.
    """
    unseen = dict.fromkeys((*expected.unseen, *actual.unseen))
    differences: list[Difference] = []
    notes: list[Difference] = []
    for each in _without_inherited(_differences(expected, actual), expected, actual):
        if each.kind in unseen or each.facet in unseen:
            continue
        note = each.facet == INHERITED or (each.facet == POSITION and not order)
        (notes if note else differences).append(each)
    return Drift(
        differences=tuple(differences),
        notes=tuple(_first_of_each_table(notes)),
        unseen=tuple(unseen),
        not_compared=dict(actual.not_compared),
    )


def _differences(expected: Catalog, actual: Catalog) -> Iterator[Difference]:
    alone = _alone(expected, actual) | _alone(actual, expected)
    redefined = {
        each.name
        for each in expected.of_kind("view", "materialized view")
        if (found := actual.objects.get(each.key)) and each.facets.get("definition") != found.facets.get("definition")
    }
    redefined |= _retyped(expected, actual)
    for wanted in expected.objects.values():
        found = actual.objects.get(wanted.key)
        if found is not None:
            yield from _facets(wanted, found, passed=("type", POSITION) if wanted.parent in redefined else ())
        elif not _goes_with(wanted, alone, redefined):
            yield _whole(wanted, expected=dict(wanted.facets))
    for found in actual.objects.values():
        if found.key not in expected.objects and not _goes_with(found, alone, redefined):
            yield _whole(found, actual=dict(found.facets))


def _retyped(expected: Catalog, actual: Catalog) -> set[str]:
    """The tables of a composite type that differs: their columns are the type's."""
    types = {
        each.name
        for each in expected.of_kind("type")
        if (found := actual.objects.get(each.key)) and each.facets.get("attributes") != found.facets.get("attributes")
    }
    return {each.name for each in expected.of_kind("table") if each.facets.get("of type") in types}


def _alone(catalog: Catalog, other: Catalog) -> set[str]:
    """The names of what can have parts, and is in the first catalog only."""
    kinds = (*RELATIONS, "column", "constraint", "index")
    return {each.name for each in catalog.of_kind(*kinds) if each.key not in other.objects}


def _goes_with(each: Object, alone: set[str], redefined: set[str]) -> bool:
    """Whether it is there or not because of something else: a table, a parent's index, the column of a sequence, a view."""
    wholes = (each.parent, each.facets.get("attached to"), each.facets.get("owned by"))
    if any(whole in alone for whole in wholes if whole):
        return True
    if (owner := each.facets.get("owned by")) and any(owner.startswith(f"{name}.") for name in alone):
        return True
    return each.kind == "column" and each.parent in redefined


def _whole(each: Object, *, expected: Any = None, actual: Any = None) -> Difference:
    return Difference(kind=each.kind, name=each.name, parent=each.parent, expected=expected, actual=actual)


def _facets(wanted: Object, found: Object, *, passed: tuple[str, ...]) -> Iterator[Difference]:
    for facet in dict.fromkeys((*wanted.facets, *found.facets)):
        one, other = wanted.facets.get(facet), found.facets.get(facet)
        if one != other and facet not in passed and not _follows(facet, wanted, found):
            yield Difference(
                kind=wanted.kind, name=wanted.name, parent=wanted.parent, facet=facet, expected=one, actual=other
            )


def _follows(facet: str, wanted: Object, found: Object) -> bool:
    """Whether a facet is as it is because of another one, which is told."""
    match facet:
        case "not null constraint":
            return wanted.facets.get("not null") != found.facets.get("not null")
        case "identity sequence":
            return bool(wanted.facets.get("identity")) != bool(found.facets.get("identity"))
        case "owner":  # a sequence has its table's
            owners = wanted.facets.get("owned by"), found.facets.get("owned by")
            return wanted.kind == "sequence" and owners[0] is not None and owners[0] == owners[1]
        case _:
            return False


def _without_inherited(differences: Iterable[Difference], expected: Catalog, actual: Catalog) -> Iterator[Difference]:
    """All but those of columns which have them from a parent that differs in the same way."""
    found = list(differences)
    told = {(each.name, each.facet, each.what): each for each in found if each.kind == "column"}
    for each in found:
        above = _parents(each.parent, expected) & _parents(each.parent, actual) if each.kind == "column" else set()
        others = [told.get((f"{name}{each.name[len(each.parent) :]}", each.facet, each.what)) for name in above]
        if not any(other is not None and _same(each, other) for other in others):
            yield each


def _parents(table: str, catalog: Catalog) -> set[str]:
    found = catalog.objects.get(("table", table))
    return set(found.facets.get("inherits") or ()) if found else set()


def _same(one: Difference, other: Difference) -> bool:
    return one.facet == "" or (one.expected, one.actual) == (other.expected, other.actual)


def _first_of_each_table(notes: list[Difference]) -> Iterator[Difference]:
    """One note a table: the columns behind the first one are only shifted."""
    told = set()
    for each in notes:
        if each.parent not in told:
            told.add(each.parent)
            yield each
