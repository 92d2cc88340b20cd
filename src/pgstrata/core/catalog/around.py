"""What has to go while an object is made again, and comes back afterwards."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from pgstrata.core.catalog.catalog import KINDS, RELATIONS, Catalog, Key, Object
from pgstrata.core.catalog.change import Change, none, risky, sound
from pgstrata.core.catalog.creation import create, drop
from pgstrata.core.catalog.words import alter, bare

# What can be dropped and made again without losing a row.
_LIGHT = (
    *("function", "procedure", "aggregate", "view", "materialized view", "constraint", "index", "statistics"),
    *("rule", "trigger", "policy", "publication", "event trigger"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The statements before and after; `kept` cannot be taken away, so that where there are some, it cannot be done."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    kept: tuple[Key, ...] = ()
    costly: tuple[Key, ...] = ()


def around(
    key: Key, expected: Catalog, actual: Catalog, *, passed: Collection[str] = (), gone: Collection[Key] = ()
) -> Around:
    """What stands on `key` in the actual database, and how it is taken away and made again as it is expected.

    `passed` are kinds that the server takes along by itself; `gone` are objects that another repair has already dropped.
    """
    found = _ordered(_standing_on(key, actual, passed, gone), actual)
    inside = {each.name for each in found} | {key[1]}
    before: list[str] = []
    after: list[list[str]] = []
    kept: list[Key] = []
    for each in reversed(found):
        wanted = expected.objects.get(each.key)
        if each.kind == "column" and "default" in each.facets and is_default(each, key):
            before.append(f"{alter(actual, each.parent)} ALTER COLUMN {bare(each)} DROP DEFAULT")
            if wanted and "default" in wanted.facets:
                head = f"{alter(expected, each.parent)} ALTER COLUMN {bare(each)}"
                after.append([f"{head} SET DEFAULT {wanted.facets['default']}"])
        elif each.kind not in _LIGHT:
            kept.append(each.key)
        else:
            if each.parent not in inside:
                before.append(drop(each, actual))
            after.append(create(wanted, expected, actual) if wanted else [])
    return Around(
        before=tuple(before),
        after=tuple(statement for statements in reversed(after) for statement in statements),
        kept=tuple(kept),
        costly=tuple(each.key for each in found if each.kind in ("materialized view", "index", "constraint")),
    )


def remake(wanted: Object, expected: Catalog, actual: Catalog, gone: Collection[Key] = (), *, why: str = "") -> Change:
    """An object dropped and made again as it is expected, and all that stands on it."""
    parts = attached(wanted.name, actual)
    places = around(wanted.key, expected, actual, gone=[*gone, *(each.key for each in parts)])
    if places.kept:
        names = ", ".join(" ".join(key) for key in places.kept)
        return none(f"it has to be made again, and {names} cannot be without it")
    made = [statement for each in attached(wanted.name, expected) for statement in create(each, expected, actual)]
    found = drop(actual.objects[wanted.key], actual)
    statements = (*places.before, found, *made, *create(wanted, expected, actual), *places.after)
    if places.costly and not why:
        why = "builds again what stands on it: " + ", ".join(" ".join(key) for key in places.costly)
    return risky(*statements, why=why) if why else sound(*statements)


def attached(name: str, catalog: Catalog) -> list[Object]:
    """The partitions' indexes, or keys, that hang on a parent's; those furthest from it first."""
    found = [each for each in catalog.of_kind("index", "constraint") if each.facets.get("attached to") == name]
    return [one for each in found for one in (*attached(each.name, catalog), each)]


def _standing_on(key: Key, actual: Catalog, passed: Collection[str], gone: Collection[Key]) -> set[Key]:
    """All that needs `key`, and all that needs that; with a relation come its parts."""
    users: dict[Key, set[Key]] = {}
    for one, others in actual.needs.items():
        for other in others:
            users.setdefault(other, set()).add(one)
    parts: dict[str, set[Key]] = {}
    for each in actual.objects.values():
        if each.parent and each.kind != "column":
            parts.setdefault(each.parent, set()).add(each.key)
    found: set[Key] = set()
    waiting = [key]
    while waiting:
        current = waiting.pop()
        more = set(users.get(current, ()))
        if current[0] in ("view", "materialized view"):
            more |= parts.get(current[1], set())
            more |= {one for column in actual.children(current[1]) for one in users.get(column.key, ())}
        for other in more - found - {key}:
            if other in gone or other[0] in passed or other not in actual.objects:
                continue
            found.add(other)
            if other[0] not in ("table", "foreign table", "column"):  # those stay: what stands on them does not matter
                waiting.append(other)
    return {each for each in found if each != key}


def is_default(column: Object, key: Key) -> bool:
    """Whether a column needs the object for its default alone, and not for its type."""
    return key[0] in ("function", "sequence") or key[1] not in str(column.facets["type"])


def _ordered(keys: set[Key], catalog: Catalog) -> list[Object]:
    """In the order in which they can be made: what is needed comes first."""
    ranks = {kind: rank for rank, kind in enumerate(KINDS)}
    done: dict[Key, None] = {}

    def visit(key: Key, path: tuple[Key, ...]) -> None:
        if key in done or key in path:
            return
        each = catalog.objects[key]
        above = [(kind, each.parent) for kind in RELATIONS if (kind, each.parent) in keys]
        columns = [other for other in catalog.needs.get(key, ()) if other[0] == "column"]
        above += [
            (kind, catalog.objects[other].parent) for other in columns for kind in RELATIONS if other in catalog.objects
        ]
        for other in sorted({*above, *catalog.needs.get(key, ())} & keys):
            visit(other, (*path, key))
        done[key] = None

    for key in sorted(keys, key=lambda each: (ranks[each[0]], each[1])):
        visit(key, ())
    return [catalog.objects[key] for key in done]
