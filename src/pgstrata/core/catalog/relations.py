"""A relation's own facets, made as expected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pgstrata.core.catalog.around import remake
from pgstrata.core.catalog.catalog import Catalog, Object
from pgstrata.core.catalog.change import Change, Scene, none, risky, sound
from pgstrata.core.catalog.creation import create
from pgstrata.core.catalog.relation import identity_words
from pgstrata.core.catalog.words import foreign_option_changes, option_changes

_REWRITE = "writes it again as a whole, under a lock that stops all reading"


def relation_change(facet: str, wanted: Object, found: Object, scene: Scene) -> Change:
    """The statements for one facet of a table, foreign table, view or materialised view."""
    value, old = wanted.facets.get(facet), found.facets.get(facet)
    head = f"ALTER {wanted.kind.upper()} {wanted.name}"
    match facet:
        case "options":
            return _options(head, value, old)
        case "row security":
            why = "hides the rows that no policy shows" if value else "shows all rows to whoever may read the table"
            return risky(f"{head} {'ENABLE' if value else 'DISABLE'} ROW LEVEL SECURITY", why=why)
        case "forced row security":
            why = "hides from the owner the rows that no policy shows" if value else "shows all rows to the owner"
            return risky(f"{head} {'' if value else 'NO '}FORCE ROW LEVEL SECURITY", why=why)
        case "replica identity":
            return sound(f"{head} REPLICA IDENTITY {identity_words(value)}")
        case "inherits" | "bound":
            return _descent(facet, head, wanted, found)
        case "definition":
            return _definition(wanted, scene)
        case "populated":
            verb = f"REFRESH MATERIALIZED VIEW {wanted.name}"
            if value:
                return sound(verb, why="computes it, under a lock that stops all reading")
            return risky(f"{verb} WITH NO DATA", why="it cannot be read until it is computed again")
        case "server options":
            return sound(f"{head} {foreign_option_changes(value, old)}")
        case "of type":
            return sound(f"{head} OF {value}" if value else f"{head} NOT OF")
        case _:
            return _stored(facet, head, value)


def _stored(facet: str, head: str, value: Any) -> Change:
    match facet:
        case "persistence" if value:
            return risky(f"{head} SET UNLOGGED", why=f"{_REWRITE}; its rows are gone after a crash of the server")
        case "persistence":
            return sound(f"{head} SET LOGGED", why=_REWRITE)
        case "tablespace":
            return sound(f"{head} SET TABLESPACE {value or 'pg_default'}", why=_REWRITE)
        case "access method":
            return sound(f"{head} SET ACCESS METHOD {value or 'heap'}", why=_REWRITE)
        case _:
            return none("this is fixed when the table is made: make it anew, and copy its rows")


def _options(head: str, value: list[str] | None, old: list[str] | None) -> Change:
    statements = option_changes(head, value, old)
    differ = {each.partition("=")[0] for each in {*(value or ())} ^ {*(old or ())}}
    if differ & {"security_invoker", "security_barrier", "check_option"}:
        return risky(*statements, why="other rows are seen through it, or may be written, than now")
    return sound(*statements)


def _descent(facet: str, head: str, wanted: Object, found: Object) -> Change:
    new, old = wanted.facets, found.facets
    if "bound" not in new and "bound" not in old:
        return _inheritance(head, list(new.get("inherits") or ()), list(old.get("inherits") or ()))
    if facet == "inherits" and new.get("bound") != old.get("bound"):
        return sound(why="it goes with the partition's bound")
    return risky(
        *_attaching(wanted.name, new, old),
        why="a row outside the bound makes it fail; a table that is detached hides its rows",
    )


def _attaching(name: str, new: Mapping[str, Any], old: Mapping[str, Any]) -> list[str]:
    statements = []
    if "bound" in old:
        statements.append(f"ALTER TABLE {old['inherits'][0]} DETACH PARTITION {name}")
    else:
        statements += [f"ALTER TABLE {name} NO INHERIT {parent}" for parent in old.get("inherits") or ()]
    if "bound" in new:
        return [*statements, f"ALTER TABLE {new['inherits'][0]} ATTACH PARTITION {name} {new['bound']}"]
    return [*statements, *(f"ALTER TABLE {name} INHERIT {parent}" for parent in new.get("inherits") or ())]


def _inheritance(head: str, new: list[str], old: list[str]) -> Change:
    # The order of several parents counts, so that from the first one that differs all are taken off and put on.
    same = next(
        (place for place, pair in enumerate(zip(new, old, strict=False)) if pair[0] != pair[1]), min(len(new), len(old))
    )
    statements = [f"{head} NO INHERIT {parent}" for parent in old[same:]]
    statements += [f"{head} INHERIT {parent}" for parent in new[same:]]
    return risky(*statements, why="its rows are seen through other tables than now")


def _definition(wanted: Object, scene: Scene) -> Change:
    if wanted.kind == "view" and _replaceable(wanted, scene):
        return sound(*create(wanted, scene.expected, scene.actual)[:1])
    why = "it is computed again, and is not there meanwhile" if wanted.kind == "materialized view" else ""
    return remake(wanted, scene.expected, scene.actual, scene.gone, why=why)


def _replaceable(wanted: Object, scene: Scene) -> bool:
    """Whether CREATE OR REPLACE VIEW takes it: the columns of now are the first ones, with the same names and types."""
    new, old = _columns(wanted, scene.expected), _columns(wanted, scene.actual)
    return new[: len(old)] == old


def _columns(view: Object, catalog: Catalog) -> list[tuple[int, str, str, str | None]]:
    columns = [each for each in catalog.children(view.name) if each.kind == "column"]
    return sorted(
        (each.facets["position"], each.name, each.facets["type"], each.facets.get("collation")) for each in columns
    )
