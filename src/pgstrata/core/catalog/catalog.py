"""What a target is made of, as a value: its objects by kind and name, each with the facets that are compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

FORMAT = 2
Key = tuple[str, str]  # kind, name

# In the order in which objects can be made: what stands later may need what stands earlier.
KINDS = (
    "schema",
    "extension",
    "type",
    "domain",
    "sequence",
    "table",
    "foreign table",
    "column",
    "function",
    "procedure",
    "aggregate",
    "view",
    "materialized view",
    "constraint",
    "index",
    "statistics",
    "rule",
    "trigger",
    "policy",
    "publication",
    "event trigger",
    "default privileges",
)
RELATIONS = ("table", "foreign table", "view", "materialized view")


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """One object: `name` is quoted and qualified as SQL takes it, and unique within the kind; `parent` is the name of the
    relation that it goes with. A facet that is absent has PostgreSQL's default."""

    kind: str
    name: str
    parent: str = ""
    facets: Mapping[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        return (self.kind, self.name)

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """The inventory of a target's objects.

    `unseen` are the kinds that the role may not read: nothing is known of them, which is not the same as none.
    A facet (`comment`, `grants`) can stand among them too. `not_compared` are kinds, with their number, of which there are
    some and whose facets are not read. `needs` says which objects an object cannot be without; it is not compared.
    """

    objects: Mapping[Key, Object]
    unseen: tuple[str, ...] = ()
    not_compared: Mapping[str, int] = field(default_factory=dict)
    needs: Mapping[Key, tuple[Key, ...]] = field(default_factory=dict)
    _by_kind: Mapping[str, list[Object]] = field(init=False, repr=False, compare=False)
    _by_parent: Mapping[str, list[Object]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_kind: dict[str, list[Object]] = {}
        by_parent: dict[str, list[Object]] = {}
        for each in self.objects.values():
            by_kind.setdefault(each.kind, []).append(each)
            by_parent.setdefault(each.parent, []).append(each)
        object.__setattr__(self, "_by_kind", by_kind)
        object.__setattr__(self, "_by_parent", by_parent)

    @staticmethod
    def of(
        objects: Iterable[Object],
        *,
        unseen: Iterable[str] = (),
        not_compared: Mapping[str, int] | None = None,
        needs: Mapping[Key, tuple[Key, ...]] | None = None,
    ) -> Catalog:
        """A catalog of these objects, in the order of KINDS, then of names."""
        ranks = {kind: rank for rank, kind in enumerate(KINDS)}
        ordered = sorted(objects, key=lambda each: (ranks[each.kind], each.name))
        return Catalog(
            objects={each.key: each for each in ordered},
            unseen=tuple(unseen),
            not_compared=dict(not_compared or {}),
            needs=dict(needs or {}),
        )

    def of_kind(self, *kinds: str) -> list[Object]:
        """The objects of these kinds, in order."""
        return [each for kind in KINDS if kind in kinds for each in self._by_kind.get(kind, ())]

    def children(self, parent: str) -> list[Object]:
        """What goes with a relation: columns, constraints, indexes, triggers, …"""
        return list(self._by_parent.get(parent, ())) if parent else []

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            "format": FORMAT,
            "objects": [[each.kind, each.name, each.parent, dict(each.facets)] for each in self.objects.values()],
            "unseen": list(self.unseen),
            "not_compared": dict(self.not_compared),
            "needs": [[*key, [list(each) for each in needs]] for key, needs in self.needs.items()],
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Catalog:
        """What `as_json` gave. Raises ValueError for another format."""
        if value.get("format") != FORMAT:
            raise ValueError(f"a catalog of format {value.get('format')}; this version reads {FORMAT}")
        return Catalog.of(
            (
                Object(kind=kind, name=name, parent=parent, facets=facets)
                for kind, name, parent, facets in value["objects"]
            ),
            unseen=value["unseen"],
            not_compared=value["not_compared"],
            needs={(kind, name): tuple((one, other) for one, other in needs) for kind, name, needs in value["needs"]},
        )
