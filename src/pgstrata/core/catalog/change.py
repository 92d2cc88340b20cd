"""What mends one difference, before its place in the order is known."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from pgstrata.core.catalog.catalog import Catalog, Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The statements, and what is at stake: `why` is empty where nothing is."""

    statements: tuple[str, ...] = ()
    safe: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The two catalogs, and what other repairs will have dropped before."""

    expected: Catalog
    actual: Catalog
    gone: Collection[Key] = field(default=())


def sound(*statements: str, why: str = "") -> Change:
    return Change(statements=statements, why=why)


def risky(*statements: str, why: str) -> Change:
    return Change(statements=statements, safe=False, why=why)


def none(why: str) -> Change:
    """No SQL can do it."""
    return Change(safe=False, why=why)
