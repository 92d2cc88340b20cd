"""What is missing under one name and too much under another, and otherwise the same: renamed back, nothing is lost."""

from __future__ import annotations

import re

from pgstrata.core.catalog.catalog import Catalog, Key, Object
from pgstrata.core.catalog.change import Change, risky, sound
from pgstrata.core.catalog.drift import Difference, Drift
from pgstrata.core.catalog.words import alter, bare, last, schema_of

_KINDS = ("column", "constraint", "index", "trigger", "policy", "table", "sequence", "rule")


class Renames:
    """The pairs of a drift. Of a pair the missing one is renamed to; the other, and what only names it, follow from that."""

    def __init__(self, drift: Drift, expected: Catalog, actual: Catalog) -> None:
        self.expected, self.actual = expected, actual
        missing = [expected.objects[each.kind, each.name] for each in drift.differences if each.what == "missing"]
        extra = [actual.objects[each.kind, each.name] for each in drift.differences if each.what == "extra"]
        self.to: dict[Key, Object] = {}  # what it is called now, by what it should be called
        for wanted in missing:
            fits = [each for each in extra if self._same(wanted, each)]
            rivals = [each for each in missing if fits and self._same(each, fits[0])]
            if len(fits) == len(rivals) == 1:
                self.to[wanted.key] = fits[0]
        self.former = {each.key: key for key, each in self.to.items()}

    def of(self, each: Difference) -> Change | None:
        """What a rename makes of a difference; None where it has nothing to do with one."""
        key = (each.kind, each.name)
        if each.what == "extra" and key in self.former:
            return sound(why=f"renamed by the repair of {' '.join(self.former[key])}")
        if each.what == "missing" and key in self.to:
            statements = _rename(self.expected.objects[key], self.to[key], self.actual)
            why = f"takes {each.kind} {self.to[key].name} for the same under another name"
            return risky(*statements, why=why) if each.kind in ("column", "table", "sequence") else sound(*statements)
        if each.what == "changed" and isinstance(each.expected, str) and isinstance(each.actual, str):
            return self._follows(each.expected, each.actual)
        return None

    def _follows(self, expected: str, actual: str) -> Change | None:
        """A definition that is as expected once the names in it are."""
        for key, found in self.to.items():
            if found.kind not in ("column", "table"):
                continue
            new, old = bare(self.expected.objects[key]), bare(found)
            swapped = re.sub(rf"(?<![\w\"]){re.escape(old)}(?![\w\"])", lambda _: new, actual)  # noqa: B023
            if swapped == expected:
                return sound(why=f"follows from the repair of {' '.join(key)}")
        return None

    def _same(self, wanted: Object, found: Object) -> bool:
        if wanted.kind != found.kind or wanted.kind not in _KINDS or wanted.parent != found.parent:
            return False
        if wanted.kind in ("table", "sequence"):
            return schema_of(wanted.name) == schema_of(found.name) and self._shape(
                wanted, self.expected
            ) == self._shape(found, self.actual)
        new, old = dict(wanted.facets), dict(found.facets)
        for facets, each in ((new, wanted), (old, found)):
            for facet in ("definition", "index", "not null constraint", "grants"):
                if facet in facets:
                    facets[facet] = (
                        str(facets[facet]).replace(f" {bare(each)} ", " - ", 1) if facet == "definition" else ""
                    )
            for facet in ("index", "not null constraint"):
                facets.pop(facet, None)
        return new == old

    def _shape(self, each: Object, catalog: Catalog) -> object:
        """A table without its name: its columns with their types, in order."""
        if each.kind == "sequence":
            return dict(each.facets)
        columns = [column for column in catalog.children(each.name) if column.kind == "column"]
        inside = sorted((column.facets["position"], bare(column), column.facets["type"]) for column in columns)
        return dict(each.facets), inside


def _rename(wanted: Object, found: Object, actual: Catalog) -> list[str]:
    old, new = bare(found), bare(wanted)
    match wanted.kind:
        case "column":
            return [f"{alter(actual, wanted.parent)} RENAME COLUMN {old} TO {new}"]
        case "constraint":
            return [f"{alter(actual, wanted.parent)} RENAME CONSTRAINT {old} TO {new}"]
        case "trigger" | "policy" | "rule":
            return [f"ALTER {wanted.kind.upper()} {old} ON {wanted.parent} RENAME TO {new}"]
        case _:
            return [f"ALTER {wanted.kind.upper()} {found.name} RENAME TO {last(wanted.name)}"]
