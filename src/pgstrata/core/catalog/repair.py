"""Drift -> the SQL that makes the actual database as expected, in an order in which it can be run.

A missing table is made whole, but for the parts that need what is made only later: those follow at once when it is there.
Nothing is dropped with CASCADE.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgstrata.core.catalog import rights
from pgstrata.core.catalog.alteration import change
from pgstrata.core.catalog.around import attached
from pgstrata.core.catalog.catalog import RELATIONS, Catalog, Key, Object
from pgstrata.core.catalog.change import Change, Scene, risky, sound
from pgstrata.core.catalog.creation import PARTS, create, drop, enabled, loosened
from pgstrata.core.catalog.drift import Difference, Drift, compare
from pgstrata.core.catalog.keys import BREAKS, BUILD
from pgstrata.core.catalog.order import loose, ordered, users, with_parts
from pgstrata.core.catalog.relation import owned_by, replica_identity
from pgstrata.core.catalog.renames import Renames
from pgstrata.core.catalog.words import bare


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """What mends one difference.

    `safe` is False where rows or rights can be lost, or where it can fail on what is in the database; `why` says what is at
    stake. `statements` is empty where no SQL can do it (and `safe` is False), or where another repair does it (and `safe` is
    True); `why` says which.
    """

    difference: Difference
    statements: tuple[str, ...]
    safe: bool
    why: str


def repairs(drift: Drift, expected: Catalog, actual: Catalog) -> list[Repair]:
    """One repair a difference, in an order in which they can be run one after another."""
    work = _Work(drift, expected, actual)
    return [work.repair(place) for place in ordered(drift.differences, expected, actual, work.phase)]


class _Work:
    """The differences by their place in the drift, and what has been made on the way."""

    def __init__(self, drift: Drift, expected: Catalog, actual: Catalog) -> None:
        self.differences = drift.differences
        self.expected, self.actual = expected, actual
        self.renames = Renames(drift, expected, actual)
        gone = {key for each in self.differences if each.what == "extra" for key in with_parts(each, actual)}
        self.scene = Scene(expected=expected, actual=actual, gone=gone)
        self.users = users(actual)
        self.missing = {
            key: place
            for place, each in enumerate(self.differences)
            if each.what == "missing"
            for key in with_parts(each, expected)
        }
        self.made: set[Key] = set()
        self.dropped: dict[Key, Difference] = {}  # with the difference whose repair drops it
        self.later: list[Object] = []  # parts of new tables that need what is made only afterwards

    def phase(self, place: int) -> int:
        """What is renamed gives names free, and what is dropped does, before anything is made."""
        each = self.differences[place]
        if self.renames.of(each):
            return 0
        return 1 if each.what == "extra" else 2

    def repair(self, place: int) -> Repair:
        """The repair of one difference; to be asked for in the order."""
        each = self.differences[place]
        if renamed := self.renames.of(each):
            found = renamed
            self.made |= {key for key in with_parts(each, self.expected) if each.what == "missing"}
        elif each.facet:
            found = change(each, self.scene)
        elif each.what == "missing":
            found = self._make(each)
        else:
            found = self._remove(each)
        statements = (*found.statements, *self._waiting(place))
        return Repair(difference=each, statements=statements, safe=found.safe, why=found.why)

    def _make(self, each: Difference) -> Change:
        keys = with_parts(each, self.expected)
        objects = [self.expected.objects[key] for key in keys]
        wanted = objects[0]
        statements: list[str] = []
        # A sequence that is owned is made first, as the column's default needs it, and tied to the column last.
        for one in objects:
            if one.kind == "sequence" and one is not wanted:
                statements += create(one, self.expected, self.actual)
        for one in attached(wanted.name, self.expected):
            if one.key not in self.actual.objects and one.key in keys:
                statements += create(one, self.expected, self.actual)
        if wanted.kind in RELATIONS and "bound" in wanted.facets:
            statements += self._partition(wanted)
        else:
            statements += create(wanted, self.expected, self.actual)
        self.made |= {
            one.key for one in objects if one.kind not in PARTS or one is wanted or "attached to" in one.facets
        }
        self.later += [one for one in objects if one.key not in self.made]
        if wanted.kind == "sequence" and "owned by" in wanted.facets:
            statements.append(f"ALTER SEQUENCE {wanted.name} OWNED BY {wanted.facets['owned by']}")
        elif wanted.kind in ("column", *RELATIONS):
            statements += owned_by(wanted, self.expected)
        if wanted.kind == "column":
            statements += self._inheriting(wanted)
        return self._judged(wanted, statements)

    def _inheriting(self, column: Object) -> list[str]:
        """What the tables that inherit a new column have otherwise than their parent: it comes to them as it is there."""
        statements: list[str] = []
        for table in self.expected.of_kind("table"):
            if column.parent not in (table.facets.get("inherits") or ()):
                continue
            wanted = self.expected.objects.get(("column", f"{table.name}.{bare(column)}"))
            if wanted is None or wanted.key in self.actual.objects:
                continue
            given = {
                name: value for name, value in column.facets.items() if name not in ("comment", "grants", "options")
            }
            found = replace(wanted, facets=given)
            scene = replace(self.scene, actual=replace(self.actual, objects={**self.actual.objects, found.key: found}))
            for each in compare(_only(wanted), _only(found)).differences:
                statements += change(each, scene).statements
            statements += self._inheriting(wanted)
        return statements

    def _partition(self, wanted: Object) -> list[str]:
        """A partition's own keys and indexes come before it is attached, so that the parent's find them."""
        made = create(wanted, self.expected, self.actual)
        keys = [part for part in self.expected.children(wanted.name) if "attached to" in part.facets]
        inner = [text for part in keys for text in create(part, self.expected, self.actual)]
        return [made[0], *inner, *made[1:]]

    def _judged(self, wanted: Object, statements: list[str]) -> Change:
        if wanted.kind == "constraint":
            return risky(*statements, why=BREAKS)
        if wanted.kind == "index":
            return risky(*statements, why=BUILD) if "UNIQUE" in statements[0] else sound(*statements, why=BUILD)
        if wanted.kind == "column" and wanted.facets.get("not null") and "default" not in wanted.facets:
            return risky(*statements, why="fails where the table has rows, as they have no value for it")
        if wanted.kind in ("trigger", "rule", "policy", "event trigger"):
            return risky(*statements, why="what is done with its table, or seen of it, is otherwise from then on")
        if rights.takes_away(statements) and wanted.kind == "default privileges":
            return risky(*statements, why="takes rights away from what is made from then on")
        return sound(*statements)

    def _waiting(self, place: int) -> list[str]:
        """The parts of new tables for which everything is there by now."""
        statements: list[str] = []
        again = True
        while again:
            again = False
            for each in list(self.later):
                if all(other in self.made or other not in self.missing for other in self._all_needs(each)):
                    self.later.remove(each)
                    self.made.add(each.key)
                    statements += create(each, self.expected, self.actual)
                    again = True
        done = self.differences[place]
        if done.what == "missing" and (done.kind, done.name) in self.made and done.kind in RELATIONS:
            statements += replica_identity(self.expected.objects[done.kind, done.name])
        return statements

    def _all_needs(self, each: Object) -> set[Key]:
        own = {one.key for one in attached(each.name, self.expected)} if each.kind in ("index", "constraint") else set()
        return {*self.expected.needs.get(each.key, ()), *own} - {each.key}

    def _remove(self, each: Difference) -> Change:
        """The repair of what is too much. In a ring, something that goes as well may still stand on it: that part first."""
        key = (each.kind, each.name)
        if key in self.dropped:
            other = self.dropped[key]
            return sound(why=f"dropped by the repair of {other.kind} {other.name}")
        parts = with_parts(each, self.actual)
        before = self._let_go(parts)
        self.dropped |= dict.fromkeys((*parts, *(key for key in before if key[0] != "column")), each)
        found = self._dropped(each)
        return replace(found, statements=(*before.values(), *found.statements))

    def _let_go(self, keys: list[Key]) -> dict[Key, str]:
        """The parts of others that hold these objects and go as well, each with the statement by which it lets go."""
        standing = sorted(
            {
                user
                for key in keys
                for user in self.users.get(key, ())
                if user in self.scene.gone and loose(user, key, self.actual)
            }
        )
        found = [self.actual.objects[user] for user in standing if user not in keys and user not in self.dropped]
        own = [each for each in found if not {"attached to", "cloned"} & set(each.facets)]  # those go with the parent's
        return {each.key: loosened(each, self.actual) for each in own}

    def _dropped(self, each: Difference) -> Change:
        found = self.actual.objects[each.kind, each.name]
        if each.kind == "default privileges":
            statements = rights.default_changes(found.facets, None, found.facets["grants"])
            return risky(*statements, why="takes rights away from what is made from then on")
        if "cloned" in found.facets:
            parent = self.expected.objects.get(("trigger", f"{bare(found)} on {found.facets['cloned']}"))
            state = str(parent.facets["enabled"]) if parent else "origin"
            return sound(enabled(found, self.actual, state))
        if inherited := self._from_parent(found):
            return inherited
        if found.kind == "constraint" and found.facets.get("attached to"):
            return risky(drop(found, self.actual), why="lets rows in that it kept out")
        return risky(
            drop(found, self.actual), why=_AT_STAKE.get(found.kind, "somebody made it by hand, and may rely on it")
        )

    def _from_parent(self, found: Object) -> Change | None:
        """A table that has to inherit again takes its own constraint as the inherited one."""
        table = self.expected.objects.get(("table", found.parent))
        for parent in (table.facets.get("inherits") or ()) if table and found.kind == "constraint" else ():
            other = self.expected.objects.get(("constraint", f"{bare(found)} on {parent}"))
            if (
                other
                and other.facets["definition"] == found.facets["definition"]
                and "CHECK" in other.facets["definition"]
            ):
                return sound(why=f"it is {parent}'s, when the table inherits from it again")
        return None


_AT_STAKE = {
    "table": "all its rows are lost",
    "column": "all its values are lost",
    "sequence": "where it stands is lost",
    "schema": "it may have been made for something that is not there yet",
    "constraint": "lets rows in that it kept out",
    "index": "queries that use it become slow; a unique one lets rows in that it kept out",
    "policy": "other rows are seen, and may be written, than now",
    "publication": "its subscribers get nothing more",
    "extension": "what is made with it stops working",
}


def _only(column: Object) -> Catalog:
    return Catalog(objects={column.key: column})
