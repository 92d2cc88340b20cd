"""A column's facets, made as expected."""

from __future__ import annotations

import re

from pgstrata.core.catalog.around import around
from pgstrata.core.catalog.catalog import Object
from pgstrata.core.catalog.change import Change, Scene, none, risky, sound
from pgstrata.core.catalog.creation import create, drop, sequence_options
from pgstrata.core.catalog.relation import identity, not_null, not_null_comment, usual_not_null
from pgstrata.core.catalog.words import alter, bare, foreign_option_changes, last, option_changes, schema_of

# The server rebuilds these itself when a column's type changes.
_REBUILT = ("index", "constraint", "statistics", "sequence")
_TEXT = re.compile(r"character varying(?:\((\d+)\))?|text")
_WHOLE = ("smallint", "integer", "bigint")


def column_change(facet: str, wanted: Object, found: Object, scene: Scene) -> Change:
    """The statements for one facet of a column."""
    head = f"{alter(scene.expected, wanted.parent)} ALTER COLUMN {bare(wanted)}"
    value, old = wanted.facets.get(facet), found.facets.get(facet)
    match facet:
        case "type" | "collation":
            return _type(head, wanted, found, scene)
        case "not null" | "not null constraint":
            return _not_null(head, facet, wanted, found)
        case "default":
            if wanted.facets.get("generated") or (wanted.facets.get("identity") and value is None and not old):
                return sound()
            return sound(f"{head} SET DEFAULT {value}" if value is not None else f"{head} DROP DEFAULT")
        case "generated":
            return _generated(head, wanted, found, scene)
        case "identity" | "identity sequence":
            return _identity(head, wanted, found)
        case "storage":
            return sound(f"{head} SET STORAGE {_storage(value, old)}", why="only rows written from now on have it")
        case "compression":
            return sound(f"{head} SET COMPRESSION {value or 'default'}", why="only rows written from now on have it")
        case "statistics":
            return sound(f"{head} SET STATISTICS {value if value is not None else -1}", why="ANALYZE makes it felt")
        case "options":
            return sound(*(text.replace("'", "") for text in option_changes(head, value, old)))
        case "foreign options":
            return sound(f"{head} {foreign_option_changes(value, old)}")
        case _:
            return none("a column's place and its descent are fixed when it is made; only a table made anew has them")


def _storage(value: str | None, old: str | None) -> str:
    """The word that is set: the facet is `external instead of extended`, and what is absent the type's own."""
    return (value.partition(" ")[0] if value else (old or "").rpartition(" ")[2]).upper()


def _type(head: str, wanted: Object, found: Object, scene: Scene) -> Change:
    new, old = str(wanted.facets["type"]), str(found.facets["type"])
    places = around(wanted.key, scene.expected, scene.actual, passed=_REBUILT, gone=scene.gone)
    if places.kept:
        names = ", ".join(" ".join(key) for key in places.kept)
        return none(f"its type cannot change while {names} is made from it")
    collation = wanted.facets.get("collation") or ('pg_catalog."default"' if "collation" in found.facets else "")
    using = f" USING {bare(wanted)}::{new}" if new != old else ""
    change = f"{head} TYPE {new}{f' COLLATE {collation}' if collation else ''}{using}"
    defaults = "default" in found.facets and new != old
    before = [f"{head} DROP DEFAULT"] if defaults else []
    after = [f"{head} SET DEFAULT {wanted.facets['default']}"] if defaults and "default" in wanted.facets else []
    statements = (*places.before, *before, change, *after, *places.after)
    if new == old:
        return sound(*statements, why="builds the indexes on it again, under a lock that stops all reading")
    if _wider(old, new):
        return sound(*statements, why="may write the whole table again, under a lock that stops all reading")
    return risky(*statements, why=f"a value that does not fit {new} makes it fail, or is cut or rounded")


def _wider(old: str, new: str) -> bool:
    """Whether every value of the old type is one of the new."""
    if old in _WHOLE and new in _WHOLE:
        return _WHOLE.index(old) <= _WHOLE.index(new)
    one, other = _TEXT.fullmatch(old), _TEXT.fullmatch(new)
    return bool(one and other and (other[1] is None or (one[1] is not None and int(one[1]) <= int(other[1]))))


def _not_null(head: str, facet: str, wanted: Object, found: Object) -> Change:
    if not wanted.facets.get("not null"):
        return sound(f"{head} DROP NOT NULL") if facet == "not null" else sound(why="it goes with NOT NULL")
    new, old = wanted.facets.get("not null constraint") or {}, found.facets.get("not null constraint") or {}
    if not found.facets.get("not null"):
        if not new:
            return risky(f"{head} SET NOT NULL", why="fails where a row has no value there")
        return risky(*_named(head, wanted), why="fails where a row has no value there")
    table = head.partition(" ALTER COLUMN ")[0]
    name = new.get("name") or usual_not_null(wanted)
    was = old.get("name") or usual_not_null(found)
    statements = [f"{table} RENAME CONSTRAINT {was} TO {name}"] if name != was else []
    if old.get("not valid") and not new.get("not valid"):
        statements.append(f"{table} VALIDATE CONSTRAINT {name}")
    elif new.get("not valid") and not old.get("not valid"):
        return risky(f"{head} DROP NOT NULL", *_named(head, wanted), why="rows without a value are let in meanwhile")
    if bool(new.get("no inherit")) != bool(old.get("no inherit")):
        statements.append(f"{table} ALTER CONSTRAINT {name} {'NO INHERIT' if new.get('no inherit') else 'INHERIT'}")
    if new.get("comment") != old.get("comment"):
        statements += not_null_comment(wanted) or [f"COMMENT ON CONSTRAINT {name} ON {wanted.parent} IS NULL"]
    return (
        risky(*statements, why="fails where a row has no value there") if old.get("not valid") else sound(*statements)
    )


def _named(head: str, wanted: Object) -> list[str]:
    """NOT NULL as a constraint with options of its own, which the server has since 18."""
    table, _, column = head.partition(" ALTER COLUMN ")
    own = wanted.facets["not null constraint"]
    text = not_null({"not null constraint": {"name": usual_not_null(wanted), **own}})
    text = text.replace("NOT NULL", f"NOT NULL {column}", 1) + (" NOT VALID" if own.get("not valid") else "")
    return [f"{table} ADD {text}", *not_null_comment(wanted)]


def _generated(head: str, wanted: Object, found: Object, scene: Scene) -> Change:
    new, old = str(wanted.facets.get("generated", "")), str(found.facets.get("generated", ""))
    if not new and old.endswith(" stored"):
        default = wanted.facets.get("default")
        return sound(f"{head} DROP EXPRESSION", *([f"{head} SET DEFAULT {default}"] if default is not None else []))
    return again(wanted, scene, why="its values are computed again; what stood there is lost")


def again(wanted: Object, scene: Scene, *, why: str) -> Change:
    """A column dropped and made again, with what stands on it."""
    places = around(wanted.key, scene.expected, scene.actual, gone=scene.gone)
    if places.kept:
        names = ", ".join(" ".join(key) for key in places.kept)
        return none(f"it has to be made again, and {names} cannot be without it")
    made = create(wanted, scene.expected, scene.actual)
    return risky(*places.before, drop(scene.actual.objects[wanted.key], scene.actual), *made, *places.after, why=why)


def _identity(head: str, wanted: Object, found: Object) -> Change:
    new, old = wanted.facets.get("identity"), found.facets.get("identity")
    if not new:
        return sound(f"{head} DROP IDENTITY IF EXISTS")
    if not old:
        before = [f"{head} DROP DEFAULT"] if "default" in found.facets else []
        not_null_first = [] if found.facets.get("not null") else [f"{head} SET NOT NULL"]
        statements = (*before, *not_null_first, f"{head} ADD GENERATED {identity(wanted.facets)}")
        return risky(
            *statements, why="the new sequence begins at its start, and may meet values that are there already"
        )
    rest = [f"{head} SET GENERATED {new.upper()}"] if new != old else []
    one, other = wanted.facets["identity sequence"], found.facets["identity sequence"]
    if one["name"] != other["name"]:
        if schema_of(one["name"]) != schema_of(other["name"]):
            return none("its sequence is in another schema than the table's")
        rest.append(f"ALTER SEQUENCE {other['name']} RENAME TO {last(one['name'])}")
    if {**one, "name": ""} != {**other, "name": ""}:
        rest.append(f"ALTER SEQUENCE {one['name']} {sequence_options(one)}")
    return sound(*rest)
