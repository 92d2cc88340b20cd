"""Drift, origins and inventories, for people."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pgstrata.render.terminal import count, plain, size, table

_SHORT = 100  # characters of a value that stand in a line; a longer one is shown below
_HINDRANCES = {
    "not readable": "the role may not read them",
    "row security": "row-level security may hide some from the role",
    "never filled": "the view was never filled",
}
_KINDS = ("table", "view", "materialized view", "foreign table")


def verified_text(each: Mapping[str, Any]) -> str:
    """One target of `verify`: every difference with what was expected and found, whose it is, and the SQL that repairs it."""
    if each["refused"]:
        return f"{each['target']}: cannot be compared: {each['refused']}"
    counted = f"{count(each['migrations'], 'migration')}, {count(each['objects'], 'object')}"
    differences = each["differences"]
    said = count(len(differences), "difference") if differences else "no drift"
    lines = [f"{each['target']}: {said} ({counted}; expected by {each['where']})"]
    for one in differences:
        lines += _difference(one, unknown=bool(each["unknown"]))
    if each["unknown"]:
        lines.append(f"  Not known: {each['unknown']}")
    for note in each["notes"]:
        lines.append(
            f"  note: {plain(note['parent'])}: its columns are in another order, from {plain(note['name'])} on"
        )
    if each["unseen"]:
        lines.append(f"  Not seen, as the role may not read them: {plain(', '.join(each['unseen']))}.")
    if each["not_compared"]:
        listed = ", ".join(count(number, kind) for kind, number in each["not_compared"].items())
        lines.append(f"  There, and not compared: {listed}.")
    return "\n".join(lines)


def _difference(one: Mapping[str, Any], *, unknown: bool) -> list[str]:
    made = f", made by {one['migration']}" if one["migration"] else ""
    other = one["unapplied"]
    if one["what"] == "missing":
        dropped = f"; {other['number']} drops it, and is {other['state']} here" if other else ""
        lines = [f"  {one['kind']} {plain(one['name'])}: missing{made}{dropped}"]
    elif one["what"] == "extra":
        lines = [f"  {one['kind']} {plain(one['name'])}: {_extra(other, unknown)}"]
    else:
        changed = f"; {other['number']} makes it so, and is {other['state']} here" if other else ""
        lines = [f"  {one['kind']} {plain(one['name'])}: {plain(one['facet'])} differs{made}{changed}"]
        lines += [*_value("expected", one["expected"]), *_value("actual", one["actual"])]
    if one["repair"]:
        lines.append("      repair:" if one["safe"] else f"      repair, by hand ({one['why']}):")
        lines += [f"        {line}" for statement in one["repair"] for line in f"{statement};".splitlines()]
    elif one["why"]:
        lines.append(f"      {one['why']}" if one["safe"] else f"      no SQL repairs it: {one['why']}")
    return lines


def _extra(other: Mapping[str, Any] | None, unknown: bool) -> str:
    """Whose an object is that the applied migrations do not make."""
    if other:
        return f"{other['number']} makes one of this name, and is {other['state']} here"
    return "no applied migration makes it" if unknown else "no migration makes it"


def _value(side: str, value: Any) -> list[str]:
    text = "none" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if "\n" in text or len(text) > _SHORT:
        return [f"      {side}:", *(f"        {line}" for line in text.splitlines())]
    return [f"      {side}: {text}"]


def blamed_text(rows: Sequence[Mapping[str, Any]]) -> str:
    """A row an object: the migration that made it, and those that changed it since."""
    cells = [
        (
            each["kind"],
            each["name"],
            each["created"] or "(the server)",
            ", ".join(f"{change['number']} ({', '.join(change['facets'])})" for change in each["changes"]),
        )
        for each in rows
    ]
    return table(("kind", "object", "made by", "changed by"), cells)


def inventory_text(each: Mapping[str, Any], *, tables: bool) -> str:
    """One target: its size, its tables and views by schema; with `tables`, each of them."""
    relations = each["relations"]
    counted = _counts(relations)
    lines = [
        f"{each['target']}: database {each['database']}, PostgreSQL {each['server_version']}, {size(each['size'])}"
    ]
    schemas = dict.fromkeys(one["schema"] for one in relations)
    rows = [
        (
            schema,
            _counts([one for one in relations if one["schema"] == schema]),
            size(sum(one["size"] or 0 for one in relations if one["schema"] == schema)),
            _rows([one for one in relations if one["schema"] == schema]),
        )
        for schema in schemas
    ]
    if len(schemas) > 1:
        rows.append(("all", counted, size(sum(one["size"] or 0 for one in relations)), _rows(relations)))
    lines.append(_indented(table(("schema", "tables and views", "size", "rows"), rows, right=("size", "rows"))))
    lines += _unknown(relations)
    if tables:
        cells = [
            (
                f"{one['schema']}.{one['name']}",
                one["kind"],
                size(one["size"]) if one["size"] is not None else "",
                _rows([one]) if one["size"] is not None else "",
            )
            for one in relations
        ]
        lines.append(_indented(table(("relation", "kind", "size", "rows"), cells, right=("size", "rows"))))
    return "\n".join(lines)


def _unknown(relations: Sequence[Mapping[str, Any]]) -> list[str]:
    """What `?` stands for, by its reason; tables that this role cannot count are named."""
    lines = []
    if any(one["why"] == "never analysed" for one in relations):
        lines.append("  ? stands where a table was never analysed; --exact counts its rows.")
    for why, words in _HINDRANCES.items():
        if names := [plain(f"{one['schema']}.{one['name']}") for one in relations if one["why"] == why]:
            lines.append(f"  ? stands where rows cannot be counted, as {words}: {', '.join(names)}.")
    return lines


def _counts(relations: Sequence[Mapping[str, Any]]) -> str:
    """`53 tables, 5 views`"""
    numbers = [(kind, sum(one["kind"] == kind for one in relations)) for kind in _KINDS]
    return ", ".join(count(number, kind) for kind, number in numbers if number) or "none"


def _rows(relations: Sequence[Mapping[str, Any]]) -> str:
    """The sum, `~` in front of it where the planner estimated any of it; `?` where it has no estimate."""
    stored = [one for one in relations if one["size"] is not None]
    if any(one["rows"] is None for one in stored):
        return "?"
    mark = "" if all(one["exact"] for one in stored) else "~"
    return f"{mark}{sum(one['rows'] for one in stored):,}"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())
