"""One facet that is otherwise than expected -> the statements that make it as expected."""

from __future__ import annotations

import re
from typing import Any

from pgstrata.core.catalog import rights
from pgstrata.core.catalog.around import remake
from pgstrata.core.catalog.catalog import RELATIONS, Object
from pgstrata.core.catalog.change import Change, Scene, risky, sound
from pgstrata.core.catalog.columns import column_change
from pgstrata.core.catalog.creation import (
    STATES,
    enabled,
    owner_of,
    publication_members,
    publication_options,
    sequence_options,
)
from pgstrata.core.catalog.drift import Difference
from pgstrata.core.catalog.keys import constraint_change, index_change
from pgstrata.core.catalog.relations import relation_change
from pgstrata.core.catalog.type_changes import domain_change, type_change
from pgstrata.core.catalog.words import literal, words

_TABLE_OF = re.compile(r'^(?:(?:"(?:[^"]|"")*"|[^" ."(]+)\.?)+')


def change(difference: Difference, scene: Scene) -> Change:
    """What mends a facet of an object that is on both sides."""
    key = (difference.kind, difference.name)
    wanted, found, facet = scene.expected.objects[key], scene.actual.objects[key], difference.facet
    value, old = wanted.facets.get(facet), found.facets.get(facet)
    match facet:
        case "owner":
            statement = f"ALTER {wanted.kind.upper()} {wanted.name} OWNER TO {value}"
            return risky(
                statement, why="the role needs the right to give it away, and the former owner loses its rights"
            )
        case "comment":
            return sound(f"COMMENT ON {words(wanted)} IS {'NULL' if value is None else literal(value)}")
        case "grants":
            return _grants(wanted, value, old, scene)
    match wanted.kind:
        case "column":
            return column_change(facet, wanted, found, scene)
        case "constraint":
            return constraint_change(facet, wanted, found, scene)
        case "index":
            return index_change(facet, wanted, found, scene)
        case "type":
            return type_change(facet, wanted, found, scene)
        case "domain":
            return domain_change(facet, wanted, found, scene)
        case kind if kind in RELATIONS:
            return relation_change(facet, wanted, found, scene)
        case _:
            return _others(facet, wanted, found, scene)


def _grants(wanted: Object, value: list[str] | None, old: list[str] | None, scene: Scene) -> Change:
    if wanted.kind == "default privileges":
        statements = rights.default_changes(wanted.facets, value, old)
    else:
        statements = rights.changes(wanted, value, old, owner_of(wanted, scene.expected))
    if rights.takes_away(statements):
        return risky(*statements, why="takes rights away that somebody may use")
    return sound(*statements)


def _others(facet: str, wanted: Object, found: Object, scene: Scene) -> Change:
    value = wanted.facets.get(facet)
    match wanted.kind, facet:
        case "function" | "procedure" | "aggregate", _:
            return _routine(wanted, found, scene)
        case "trigger" | "rule", "enabled":
            return sound(enabled(wanted, scene.expected))
        case "event trigger", "enabled":
            return sound(f"ALTER EVENT TRIGGER {wanted.name} {STATES[str(value)]}")
        case "sequence", _:
            return _sequence(facet, wanted)
        case "policy", _:
            return _policy(facet, wanted, scene)
        case "publication", _:
            return _publication(facet, wanted, found, scene)
        case "statistics", "target":
            return sound(f"ALTER STATISTICS {wanted.name} SET STATISTICS {value or -1}", why="ANALYZE makes it felt")
        case "extension", "version":
            statement = f"ALTER EXTENSION {wanted.name} UPDATE TO {literal(str(value))}"
            return risky(
                statement, why="fails where the server has no way between the versions; it changes what is in it"
            )
        case "extension", "schema":
            return risky(
                f"ALTER EXTENSION {wanted.name} SET SCHEMA {value}", why="what names its objects by schema breaks"
            )
        case _:
            return remake(wanted, scene.expected, scene.actual, scene.gone)


def _routine(wanted: Object, found: Object, scene: Scene) -> Change:
    new, old = str(wanted.facets["definition"]), str(found.facets["definition"])
    if wanted.kind == "aggregate" or new.partition("\n LANGUAGE ")[0] != old.partition("\n LANGUAGE ")[0]:
        return remake(wanted, scene.expected, scene.actual, scene.gone)
    return sound(new.rstrip())


def _sequence(facet: str, wanted: Object) -> Change:
    value = wanted.facets.get(facet)
    head = f"ALTER SEQUENCE {wanted.name}"
    if facet == "owned by":
        return sound(f"{head} OWNED BY {value or 'NONE'}")
    if facet == "persistence":
        return sound(f"{head} SET {'UNLOGGED' if value else 'LOGGED'}")
    statement = f"{head} AS {wanted.facets['type']} {sequence_options(dict(wanted.facets))}"
    if facet in ("type", "minimum", "maximum"):
        return risky(statement, why="fails where the sequence stands outside its new bounds")
    return sound(statement)


def _policy(facet: str, wanted: Object, scene: Scene) -> Change:
    why = "other rows are seen, and may be written, than now"
    value = wanted.facets.get(facet)
    if facet in ("permissive", "command") or value is None:
        return remake(wanted, scene.expected, scene.actual, scene.gone, why=why)
    clause = {"roles": f"TO {', '.join(value)}", "using": f"USING ({value})", "check": f"WITH CHECK ({value})"}[facet]
    return risky(f"ALTER {words(wanted)} {clause}", why=why)


def _publication(facet: str, wanted: Object, found: Object, scene: Scene) -> Change:
    why = "subscribers get other changes than now, and may have to be refreshed"
    head = f"ALTER PUBLICATION {wanted.name}"
    if facet == "all tables":
        return remake(wanted, scene.expected, scene.actual, scene.gone, why=why)
    if facet not in ("tables", "schemas"):
        options = publication_options(wanted.facets)
        if facet == "generated columns" and "generated columns" not in wanted.facets:
            options = f"{options[:-1]}, publish_generated_columns = none)"
        return risky(f"{head} SET {options}", why=why)
    if wanted.facets.get("all tables") or found.facets.get("all tables"):
        return sound(why="it goes with FOR ALL TABLES")
    if members := publication_members(wanted.facets):
        return risky(f"{head} SET {members}", why=why)
    return risky(f"{head} DROP {publication_members(_names_only(found.facets))}", why=why)


def _names_only(facets: Any) -> dict[str, Any]:
    names = [match[0] for each in facets.get("tables") or () if (match := _TABLE_OF.match(each))]
    return {"tables": names, "schemas": facets.get("schemas")}
