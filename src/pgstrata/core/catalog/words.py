"""How SQL names what a catalog holds: names taken apart, literals, and the words for a kind of object."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pgstrata.core.catalog.catalog import Catalog, Object

_LAST = re.compile(r'(?:"(?:[^"]|"")*"|[^".]+)$')
_HANGING = ("constraint", "trigger", "rule", "policy")  # named `x on table`


def literal(text: str) -> str:
    """Text as a constant; `standard_conforming_strings` is on wherever a repair runs."""
    return "'" + text.replace("'", "''") + "'"


def bare(each: Object) -> str:
    """An object's name without that of its schema or relation, still quoted."""
    if each.kind in _HANGING:
        return each.name.removesuffix(f" on {each.parent}")
    if each.kind == "column":
        return each.name[len(each.parent) + 1 :]
    return last(each.name)


def last(name: str) -> str:
    """The last part of a qualified name, still quoted."""
    found = _LAST.search(name)
    return found[0] if found else name


def schema_of(name: str) -> str:
    """The schema of a qualified name, still quoted."""
    return name.removesuffix(last(name)).removesuffix(".")


def words(each: Object) -> str:
    """What follows DROP, and COMMENT ON: kind and name."""
    if each.kind in _HANGING:
        return f"{each.kind.upper()} {bare(each)} ON {each.parent}"
    return f"{each.kind.upper()} {each.name}"


def alter(catalog: Catalog, relation: str) -> str:
    """ALTER and the right word for a relation, which may be a table, a foreign one or a view."""
    for kind in ("foreign table", "view", "materialized view"):
        if (kind, relation) in catalog.objects:
            return f"ALTER {kind.upper()} {relation}"
    return f"ALTER TABLE {relation}"


def setting(option: str) -> str:
    """`name=value`, as a catalog holds an option, as SQL takes it."""
    name, _, value = option.partition("=")
    return f"{name} = {literal(value)}" if value else name


def settings(options: Iterable[str]) -> str:
    return f"({', '.join(setting(option) for option in options)})"


def option_changes(head: str, expected: list[str] | None, actual: list[str] | None) -> list[str]:
    """SET and RESET of what differs between two lists of options."""
    gone = [each.partition("=")[0] for each in actual or () if each not in (expected or ())]
    new = [each for each in expected or () if each not in (actual or ())]
    gone = [name for name in gone if name not in {each.partition("=")[0] for each in new}]
    statements = [f"{head} RESET ({', '.join(gone)})"] if gone else []
    return [*statements, f"{head} SET {settings(new)}"] if new else statements


def foreign_options(options: Iterable[str]) -> str:
    pairs = (each.partition("=") for each in options)
    return f"OPTIONS ({', '.join(f'{name} {literal(value)}' for name, _, value in pairs)})"


def foreign_option_changes(expected: list[str] | None, actual: list[str] | None) -> str:
    """ADD, SET and DROP of a foreign object's options."""
    old = dict(each.split("=", 1) for each in actual or ())
    new = dict(each.split("=", 1) for each in expected or ())
    parts = [f"DROP {name}" for name in old if name not in new]
    parts += [f"{'SET' if name in old else 'ADD'} {name} {literal(value)}" for name, value in new.items()]
    return f"OPTIONS ({', '.join(parts)})"
