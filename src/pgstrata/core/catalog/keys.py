"""The facets of constraints and indexes, made as expected."""

from __future__ import annotations

from pgstrata.core.catalog.around import remake
from pgstrata.core.catalog.catalog import Object
from pgstrata.core.catalog.change import Change, Scene, none, risky, sound
from pgstrata.core.catalog.words import alter, bare, last, literal, option_changes, schema_of

BUILD = "locks the table against writing while it is built; DROP and CREATE INDEX CONCURRENTLY, by hand, do not"
BREAKS = "fails where a row breaks it, and locks the table while all rows are looked at"


def index_change(facet: str, wanted: Object, found: Object, scene: Scene) -> Change:
    """The statements for one facet of an index."""
    value, old = wanted.facets.get(facet), found.facets.get(facet)
    head = f"ALTER INDEX {wanted.name}"
    match facet:
        case "clustered":
            return _clustered(wanted, last(wanted.name))
        case "tablespace":
            return sound(f"{head} SET TABLESPACE {value or 'pg_default'}", why=BUILD)
        case "statistics":
            targets = {**dict.fromkeys(old or {}, "-1"), **(value or {})}
            changed = {number: target for number, target in targets.items() if (old or {}).get(number) != target}
            statements = (f"{head} ALTER COLUMN {number} SET STATISTICS {target}" for number, target in changed.items())
            return sound(*statements, why="ANALYZE makes it felt")
        case "attached to":
            return _attached(wanted, found, wanted.name, scene)
        case "valid" if value is False:
            return none(
                "an index is made invalid by a build that failed, or by a partition that lacks it, and by no command"
            )
        case "valid":
            why = f"it was left by a build that failed, and serves no query; building it {BUILD}"
            return remake(wanted, scene.expected, scene.actual, scene.gone, why=why)
        case _:
            unique = str(wanted.facets["definition"]).startswith("CREATE UNIQUE")
            why = f"fails where two rows have the same key; {BUILD}" if unique else BUILD
            return remake(wanted, scene.expected, scene.actual, scene.gone, why=why)


def constraint_change(facet: str, wanted: Object, found: Object, scene: Scene) -> Change:
    """The statements for one facet of a constraint, and of its index."""
    value, old = wanted.facets.get(facet), found.facets.get(facet)
    schema, name = schema_of(wanted.parent), bare(wanted)
    index = f"{schema}.{wanted.facets.get('index', name)}"
    match facet:
        case "definition":
            return _definition(wanted, str(value), str(old), scene)
        case "index":
            return sound(f"ALTER INDEX {schema}.{old or name} RENAME TO {value or name}")
        case "clustered":
            return _clustered(wanted, last(index))
        case "index options":
            return sound(*option_changes(f"ALTER INDEX {index}", value, old))
        case "index tablespace":
            return sound(f"ALTER INDEX {index} SET TABLESPACE {value or 'pg_default'}", why=BUILD)
        case "index comment":
            return sound(f"COMMENT ON INDEX {index} IS {'NULL' if value is None else literal(value)}")
        case "attached to":
            return _attached(wanted, found, index, scene)
        case "disabled triggers":
            return _triggers(value, old)
        case _:
            return remake(wanted, scene.expected, scene.actual, scene.gone, why=BREAKS)


def _definition(wanted: Object, new: str, old: str, scene: Scene) -> Change:
    head = alter(scene.expected, wanted.parent)
    if old == f"{new} NOT VALID":
        return risky(f"{head} VALIDATE CONSTRAINT {bare(wanted)}", why="fails where a row breaks it")
    if new.startswith("FOREIGN KEY") and _plain(new) == _plain(old) and "ENFORCED" not in new + old:
        deferrable = new.removeprefix(_plain(new)).strip() or "NOT DEFERRABLE"
        return sound(f"{head} ALTER CONSTRAINT {bare(wanted)} {deferrable}")
    return remake(wanted, scene.expected, scene.actual, scene.gone, why=BREAKS)


def _plain(definition: str) -> str:
    """A foreign key without its last words on when it is checked."""
    return definition.removesuffix(" INITIALLY DEFERRED").removesuffix(" DEFERRABLE")


def _clustered(wanted: Object, index: str) -> Change:
    if wanted.facets.get("clustered"):
        return sound(f"ALTER TABLE {wanted.parent} CLUSTER ON {index}")
    return sound(f"ALTER TABLE {wanted.parent} SET WITHOUT CLUSTER")


def _attached(wanted: Object, found: Object, index: str, scene: Scene) -> Change:
    parent = wanted.facets.get("attached to")
    if not parent or "attached to" in found.facets:
        return sound(why="it goes with the partition's bound")
    whole = scene.expected.objects.get((wanted.kind, parent))
    if whole is None:
        return none("the index that it hangs on is not among what is compared")
    if whole.kind == "constraint":
        parent = f"{schema_of(whole.parent)}.{whole.facets.get('index', bare(whole))}"
    table = scene.actual.objects.get(("table", wanted.parent))
    if table is not None and "bound" not in table.facets:
        return sound(why="it goes with the partition's bound")
    return sound(f"ALTER INDEX {parent} ATTACH PARTITION {index}")


def _triggers(value: list[str] | None, old: list[str] | None) -> Change:
    if value:
        return none("the triggers of the foreign key are the server's own, and disabled by hand")
    statements = []
    for text in old or ():
        for verb in ("DISABLE", "ENABLE REPLICA", "ENABLE ALWAYS"):
            text = text.replace(f" {verb} TRIGGER ", " ENABLE TRIGGER ", 1)
        statements.append(f"ALTER {text}")
    return risky(
        *statements, why="rows that came in meanwhile may break the foreign key; it is held to again from now on"
    )
