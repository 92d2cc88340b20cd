"""The facets of types and domains, made as expected."""

from __future__ import annotations

from pgstrata.core.catalog import rights
from pgstrata.core.catalog.around import remake
from pgstrata.core.catalog.catalog import Object
from pgstrata.core.catalog.change import Change, Scene, none, risky, sound
from pgstrata.core.catalog.creation import attribute_comments, comment, domain_comments, owner_of
from pgstrata.core.catalog.words import alter, bare, last, literal


def type_change(facet: str, wanted: Object, found: Object, scene: Scene) -> Change:
    """The statements for one facet of a type."""
    old = found.facets.get(facet)
    if facet == "labels" and old and wanted.facets.get("labels"):
        return _labels(wanted, found, scene)
    if facet == "attribute comments":
        return sound(*attribute_comments(wanted, old or {}))
    if facet == "attributes" and wanted.facets.get(facet) and old:
        return _attributes(wanted, list(wanted.facets[facet]), list(old), scene)
    return remake(wanted, scene.expected, scene.actual, scene.gone)


def domain_change(facet: str, wanted: Object, found: Object, scene: Scene) -> Change:
    """The statements for one facet of a domain."""
    value, old = wanted.facets.get(facet), found.facets.get(facet)
    head = f"ALTER DOMAIN {wanted.name}"
    match facet:
        case "default":
            return sound(f"{head} SET DEFAULT {value}" if value is not None else f"{head} DROP DEFAULT")
        case "not null":
            if not value:
                return sound(f"{head} DROP NOT NULL")
            return risky(f"{head} SET NOT NULL", why="fails where a column of the domain has no value")
        case "constraint comments":
            return sound(*domain_comments(wanted, old or {}))
        case "constraints":
            return _constraints(wanted, value or {}, old or {})
        case _:
            return remake(wanted, scene.expected, scene.actual, scene.gone)


def _constraints(wanted: Object, new: dict[str, str], old: dict[str, str]) -> Change:
    head = f"ALTER DOMAIN {wanted.name}"
    statements = []
    for name in (name for name in old if name not in new):
        same = next((other for other in new if other not in old and new[other] == old[name]), None)
        statements.append(f"{head} RENAME CONSTRAINT {name} TO {same}" if same else f"{head} DROP CONSTRAINT {name}")
        if same:
            old = {**old, same: old[name]}
    for name, text in new.items():
        if old.get(name) == f"{text} NOT VALID":
            statements.append(f"{head} VALIDATE CONSTRAINT {name}")
        elif old.get(name) != text:
            statements += [f"{head} DROP CONSTRAINT {name}"] if name in old else []
            statements.append(f"{head} ADD CONSTRAINT {name} {text}")
    statements += [text for text in domain_comments(wanted, {}) if any(f"CONSTRAINT {name} " in text for name in new)]
    return risky(*statements, why="fails where a value breaks a constraint; a constraint that goes lets values in")


def _labels(wanted: Object, found: Object, scene: Scene) -> Change:
    new, old = list(wanted.facets["labels"]), list(found.facets["labels"])
    if set(old) <= set(new) and [label for label in new if label in old] == old:
        statements, there = [], list(old)
        for place, label in enumerate(new):
            if label not in there:
                where = f"AFTER {literal(new[place - 1])}" if place else f"BEFORE {literal(there[0])}"
                there.insert(place, label)
                statements.append(f"ALTER TYPE {wanted.name} ADD VALUE {literal(label)} {where}")
        return sound(*statements, why="a new label can be used only after the transaction that adds it")
    pairs = [(one, other) for one, other in zip(old, new, strict=False) if one != other]
    if len(old) == len(new) and not {one for one, _ in pairs} & set(new):
        renames = (f"ALTER TYPE {wanted.name} RENAME VALUE {literal(one)} TO {literal(other)}" for one, other in pairs)
        return risky(
            *renames, why="takes the label that stands in its place for the same under another name, in all rows too"
        )
    return _labels_again(wanted, new, scene)


def _labels_again(wanted: Object, new: list[str], scene: Scene) -> Change:
    """The type under another name, a new one, and every column moved to it: a label cannot be taken away."""
    users = [key for key, needs in scene.actual.needs.items() if wanted.key in needs]
    columns = [scene.actual.objects[key] for key in users if key[0] == "column"]
    fit = all(str(each.facets["type"]) == wanted.name and "generated" not in each.facets for each in columns)
    if len(columns) != len(users) or not fit or any(_used(each, scene) for each in columns):
        return none("a label cannot be taken away, and more than the type of plain columns stands on the type")
    former = _former(wanted.name)
    labels = ", ".join(literal(label) for label in new)
    statements = [
        f"ALTER TYPE {wanted.name} RENAME TO {last(former)}",
        f"CREATE TYPE {wanted.name} AS ENUM ({labels})",
        f"ALTER TYPE {wanted.name} OWNER TO {wanted.facets['owner']}",
    ]
    for each in columns:
        head = f"{alter(scene.actual, each.parent)} ALTER COLUMN {bare(each)}"
        default = each.facets.get("default")
        statements += [f"{head} DROP DEFAULT"] if default else []
        statements.append(f"{head} TYPE {wanted.name} USING {bare(each)}::text::{wanted.name}")
        statements += [f"{head} SET DEFAULT {default}"] if default else []
    statements.append(f"DROP TYPE {former}")
    statements += rights.at_creation(wanted, owner_of(wanted, scene.expected), scene.expected, scene.actual)
    return risky(
        *statements, *comment(wanted), why="fails where a row has the label; writes the tables again, under a lock"
    )


def _used(column: Object, scene: Scene) -> bool:
    """Whether something stands on a column that a change of its type does not carry along."""
    users = [key for key, needs in scene.actual.needs.items() if column.key in needs]
    return bool(column.facets.get("inherited")) or any(key[0] not in ("statistics",) for key in users)


def _former(name: str) -> str:
    end = last(name)
    plain = end[1:-1] if end.startswith('"') else end
    return f'{name.removesuffix(end)}"{plain} (former)"'


def _attributes(wanted: Object, new: list[str], old: list[str], scene: Scene) -> Change:
    head = f"ALTER TYPE {wanted.name}"
    names = {text: _name(text) for text in (*new, *old)}
    cascade = " CASCADE" if any(wanted.key in needs for needs in scene.actual.needs.values()) else ""
    why = "changes the columns and tables of the type, and fails where they have rows that do not fit"
    if [names[text] for text in new] == [names[text] for text in old]:
        changed = [text for text, was in zip(new, old, strict=True) if text != was]
        parts = [f"ALTER ATTRIBUTE {names[text]} TYPE {text[len(names[text]) + 1 :]}{cascade}" for text in changed]
        return risky(f"{head} {', '.join(parts)}", why=why)
    if new[: len(old)] == old:
        added = ", ".join(f"ADD ATTRIBUTE {text}{cascade}" for text in new[len(old) :])
        return sound(f"{head} {added}", *attribute_comments(wanted, {}))
    if [text for text in old if text in new] == new:
        gone = ", ".join(f"DROP ATTRIBUTE {names[text]}{cascade}" for text in old if text not in new)
        return risky(f"{head} {gone}", why="the attribute's values are lost")
    pairs = [(one, other) for one, other in zip(old, new, strict=False) if one != other]
    if len(old) == len(new) and all(one[len(names[one]) :] == other[len(names[other]) :] for one, other in pairs):
        renames = (f"{head} RENAME ATTRIBUTE {names[one]} TO {names[other]}{cascade}" for one, other in pairs)
        return risky(*renames, why="takes the attribute in its place for the same under another name")
    return remake(wanted, scene.expected, scene.actual, scene.gone)


def _name(attribute: str) -> str:
    """The name in front of an attribute's type."""
    if attribute.startswith('"'):
        end = 1
        while True:
            end = attribute.index('"', end) + 1
            if attribute[end : end + 1] != '"':
                return attribute[:end]
            end += 1
    return attribute.partition(" ")[0]
