"""What takes migrations back: the SQL that leads from the catalog with them to the one without them.

What they made goes, without CASCADE: an object of somebody else that stands on it makes the drop fail, which is what is
wanted. What they changed of others' gets its earlier definition back where that cannot lose a value and cannot fail on
what is in the tables; for the rest a person has to write the reverse.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from pgstrata.core.catalog.catalog import Catalog, Key, Object
from pgstrata.core.catalog.creation import drop
from pgstrata.core.catalog.drift import Difference, compare
from pgstrata.core.catalog.repair import Repair, repairs

# Kinds that hold no value and are not checked against one: what they were is all in the catalog.
_WITHOUT_VALUES = (
    *("function", "procedure", "aggregate", "view", "statistics", "rule", "trigger", "policy", "publication"),
    *("event trigger", "default privileges"),
)
# What speaks of an object and not of what is in it.
_ABOUT = ("owner", "comment", "grants", "row security", "forced row security", "replica identity", "options")
# What a catalog says nothing of: it cannot be made again as it was.
_WITH_VALUES = ("table", "column", "sequence", "materialized view", "foreign table", "extension")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reverse:
    """The statements, in their order, and what they do.

    `objects` are those that go, as words; `changes_others` what is put back of objects that others made; `unsafe` what
    cannot be put back without a reverse that somebody has written, with the reason.
    """

    statements: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    changes_others: tuple[str, ...] = ()
    unsafe: tuple[str, ...] = ()


def derive(before: Catalog, after: Catalog, *, own: Collection[Key], live: Catalog | None = None) -> Reverse:
    """The reverse that leads from `before`, with the migrations, to `after`, without them.

    `own` are the objects that these migrations made. Of `live`, the catalog that is really there, only what is in it is
    dropped: somebody may have dropped the rest by hand.
    """
    statements: list[str] = []
    objects: list[str] = []
    changed: list[str] = []
    unsafe: list[str] = []
    ring = _ring(before, compare(after, before).differences, own)
    parted = _without(before, ring)
    for repair in repairs(compare(after, parted), after, parted):
        each = repair.difference
        if each.what == "extra" and (each.kind, each.name) in own:
            if live is None or (each.kind, each.name) in live.objects or each.kind == "default privileges":
                objects.append(f"{each.kind} {each.name}")
                statements += repair.statements
            continue
        words = _words(each)
        changed.append(words)
        if why := _at_stake(repair):
            unsafe.append(f"{words}: {why}")
        statements += repair.statements
    if live is not None:
        ring = [each for each in ring if each.key in live.objects]
    return Reverse(
        statements=(*(drop(each, before) for each in ring), *statements),
        objects=tuple(objects),
        changes_others=tuple(changed),
        unsafe=tuple(unsafe),
    )


def needs_reverse(before: Catalog, after: Catalog, *, own: Collection[Key], others: Collection[Key]) -> tuple[str, ...]:
    """What of `others` cannot be put back by SQL that is derived, with the reasons; nothing, where a reverse is needless."""
    found = []
    for repair in repairs(compare(after, before), after, before):
        each = repair.difference
        key = (each.kind, each.name)
        if key not in own and key in others and (why := _at_stake(repair)):
            found.append(f"{_words(each)}: {why}")
    return tuple(found)


def _words(each: Difference) -> str:
    if each.what == "missing":
        return f"{each.kind} {each.name} made again"
    if each.what == "extra":
        return f"{each.kind} {each.name} dropped"
    return f"{each.kind} {each.name}: its {each.facet} put back"


def _at_stake(repair: Repair) -> str:
    """Why a way back needs a person; empty where it does not."""
    each = repair.difference
    if each.what == "extra":
        return "the migrations that are taken back did not make it"
    if each.what == "missing":
        if each.kind in _WITH_VALUES:
            return "the migration dropped it, and what was in it is in no catalog"
        return "" if repair.safe or each.kind in _WITHOUT_VALUES else repair.why
    if repair.safe:
        return ""
    if repair.statements and (each.kind in _WITHOUT_VALUES or each.facet in _ABOUT):
        return ""
    return repair.why


def _ring(before: Catalog, differences: Collection[Difference], own: Collection[Key]) -> list[Object]:
    """Foreign keys between tables that go and need each other: no table of the ring can be the first to be dropped."""
    tables = {each.name for each in differences if each.what == "extra" and each.kind == "table"} & {
        name for kind, name in own if kind == "table"
    }
    keys = [(key, target) for key in _foreign_keys(before, tables) for target in _referenced(before, key) & tables]
    onward: dict[str, set[str]] = {}
    for key, target in keys:
        if target != key.parent:
            onward.setdefault(key.parent, set()).add(target)
    return [key for key, target in keys if target != key.parent and _reaches(onward, target, key.parent)]


def _without(catalog: Catalog, gone: Collection[Object]) -> Catalog:
    keys = {each.key for each in gone}
    if not keys:
        return catalog
    return replace(
        catalog,
        objects={key: each for key, each in catalog.objects.items() if key not in keys},
        needs={key: needed for key, needed in catalog.needs.items() if key not in keys},
    )


def _foreign_keys(catalog: Catalog, tables: Collection[str]) -> Iterator[Object]:
    for each in catalog.of_kind("constraint"):
        inherited = each.facets.get("attached to")
        if each.parent in tables and str(each.facets.get("definition", "")).startswith("FOREIGN KEY") and not inherited:
            yield each


def _referenced(catalog: Catalog, key: Object) -> set[str]:
    """The tables that a constraint needs, its own among them: by themselves, by their columns, by their keys."""
    found = set()
    for kind, name in catalog.needs.get(key.key, ()):
        other = catalog.objects.get((kind, name))
        if other is not None:
            found.add(name if kind == "table" else other.parent)
    return found - {key.parent}


def _reaches(onward: dict[str, set[str]], start: str, end: str) -> bool:
    seen, waiting = set[str](), [start]
    while waiting:
        one = waiting.pop()
        if one == end:
            return True
        if one not in seen:
            seen.add(one)
            waiting += onward.get(one, ())
    return False
