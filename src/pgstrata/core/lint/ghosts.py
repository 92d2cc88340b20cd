"""Whether what an IF NOT EXISTS met has the shape that its statement wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pgstrata.core.catalog.catalog import Catalog, Key, Object
from pgstrata.core.lint.finding import Finding, found

# What CREATE … IF NOT EXISTS or ADD COLUMN IF NOT EXISTS can say. All else (owner, rights, comments, row security,
# statistics) is said by other statements, and its absence here means nothing.
_FACETS: Mapping[str, tuple[str, ...]] = {
    "table": ("persistence", "access method", "options", "partitioned by", "inherits", "bound", "of type"),
    "foreign table": ("server", "server options"),
    "materialized view": ("definition", "access method", "options"),
    "column": ("type", "not null", "default", "generated", "identity", "identity sequence", "collation"),
    "constraint": ("definition",),
    "index": ("definition", "valid"),
    "sequence": ("type", "start", "increment", "minimum", "maximum", "cache", "cycle"),
    "statistics": ("definition",),
    "extension": ("version", "schema"),
}
_PARTS = ("column", "constraint")  # of a table, which its own statement makes


@dataclass(frozen=True, slots=True, kw_only=True)
class Ghost:
    """What a skipped statement met (`there`) and, once that was out of the way, made (`wanted`): parts by key, each with
    the facets that such a statement can say."""

    there: Mapping[Key, Mapping[str, Any]]
    wanted: Mapping[Key, Mapping[str, Any]]

    def lacking(self) -> list[str]:
        """What is wanted and missing or otherwise, in words."""
        return list(_lacking(self.there, self.wanted))

    def constraint(self) -> str:
        """The constraint whose index was met; empty where none was."""
        keys = list(self.there)
        return " ".join(keys[1]) if len(keys) > 1 and (keys[0][0], keys[1][0]) == ("index", "constraint") else ""

    def extra(self) -> list[str]:
        """What is there and not wanted."""
        return [" ".join(key) for key in self.there if key not in self.wanted]


def parts(catalog: Catalog, key: Key) -> dict[Key, Mapping[str, Any]]:
    """An object and what its own statement makes with it. Of a column: it and the constraints of its table. Of an index of a
    constraint: it and that."""
    main = catalog.objects.get(key)
    around = [main] if main else []
    if main and "of constraint" in main.facets:
        around.append(catalog.objects["constraint", main.facets["of constraint"]])
    if key[0] in ("table", "foreign table"):
        around += [each for each in catalog.children(key[1]) if each.kind in _PARTS]
    elif key[0] == "column":
        table = main.parent if main else ""
        around += [each for each in catalog.children(table) if each.kind == "constraint"]
    return {each.key: _said(each) for each in around}


def _said(each: Object) -> dict[str, Any]:
    return {facet: each.facets[facet] for facet in _FACETS.get(each.kind, ()) if facet in each.facets}


def _lacking(there: Mapping[Key, Mapping[str, Any]], wanted: Mapping[Key, Mapping[str, Any]]) -> Iterator[str]:
    for key, facets in wanted.items():
        if key not in there:
            yield f"{' '.join(key)} is not there"
            continue
        for facet in dict.fromkeys((*facets, *there[key])):
            one, other = facets.get(facet), there[key].get(facet)
            if one != other:
                yield f"{' '.join(key)}: {facet} is {_shown(other)}, and {_shown(one)} is wanted"


def _shown(value: Any) -> str:
    if value is None or value is False:
        return "not set"
    return "set" if value is True else str(value)


def ghost_findings(ghost: Ghost, shown: str, **where: Any) -> Iterator[Finding]:
    """What is to be said of it: nothing, where it is what was wanted. `shown` is the thing that was met."""
    lacking, extra = ghost.lacking(), ghost.extra()
    met = f"{shown}, that of {ghost.constraint()}," if ghost.constraint() else shown
    if lacking:
        yield found(
            "ghost",
            f"IF NOT EXISTS met {met} of another shape, and did nothing: {_listed(lacking)}",
            hint="Write what has to change: ALTER in place of CREATE, or without IF NOT EXISTS where it is never there.",
            object=shown,
            **where,
        )
    elif extra:
        yield found(
            "ghost-extra",
            f"IF NOT EXISTS met {shown}, and did nothing; what is there has more: {_listed(extra)}",
            hint="Take the statement out, or write what is meant.",
            object=shown,
            **where,
        )


def _listed(words: list[str]) -> str:
    more = f"; and {len(words) - 5} more" if len(words) > 5 else ""
    return "; ".join(words[:5]) + more
