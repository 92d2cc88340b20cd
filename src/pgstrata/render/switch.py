"""What `disable` and `enable` did, for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pgstrata.render.terminal import count, plain

_ROWS = 10  # of each table that are listed


def switched_off_text(feature: str, targets: Sequence[Mapping[str, Any]]) -> str:
    """A line a target: what was taken back, and where its rows are now."""
    if not targets:
        return f"Nothing to do: {feature} is off."
    return "\n".join(line for each in targets for line in _off(feature, each))


def _off(feature: str, each: Mapping[str, Any]) -> Iterator[str]:
    if not each["undone"]:
        yield f"{plain(each['target'])}: {feature} is off; nothing of it was applied."
        return
    yield f"{plain(each['target'])}: {feature} is off: {', '.join(each['undone'])} taken back (run {each['run_id'][:13]})."
    rows = sum(each["rows"].values())
    if rows:
        tables = count(len(each["rows"]), "table")
        yield f"  {count(rows, 'row')} of {tables} kept in {count(len(each['kept']), 'table')} of the schema pgstrata."
        yield f"  pgstrata enable {feature} brings them back; apply --with {feature} makes the tables anew, without them."


def switched_on_text(feature: str, targets: Sequence[Mapping[str, Any]]) -> str:
    """A line a target: what was applied, how many rows came back, and what found no place."""
    if not targets:
        return f"Nothing to do: {feature} is on, and no rows wait to come back with it alone."
    return "\n".join(line for each in targets for line in _on(feature, each))


def _on(feature: str, each: Mapping[str, Any]) -> Iterator[str]:
    applied = f": {', '.join(each['applied'])} applied" if each["applied"] else ""
    yield f"{plain(each['target'])}: {feature} is on{applied} (run {each['run_id'][:13]})."
    yield from came_back(each, replaced=each["replaced"], applied=bool(each["applied"]))


def came_back(each: Mapping[str, Any], *, replaced: Mapping[str, int], applied: bool) -> Iterator[str]:
    """Lines about kept rows: how many came back, what gave way to them, and what found no place."""
    rows = sum(each["rows"].values())
    if rows:
        yield f"  {count(rows, 'row')} of {count(len(each['rows']), 'table')} came back."
    gone = sum(replaced.values())
    if gone:
        whose = "that its migrations had written anew, or that were shown, " if applied else ""
        yield f"  {count(gone, 'row')} {whose}gave way to them: kept in the schema pgstrata."
    for table, number in each["left"].items():
        yield f"  {count(number, 'row')} of {plain(table)} found no place, kept in {plain(each['kept'][table])}:"
        these = [one for one in each["orphans"] if one["table"] == table]
        yield from (f"    {plain(one['key'] or 'a row')}: {plain(one['why'])}" for one in these[:_ROWS])
        if number > _ROWS:
            yield f"    and {number - _ROWS:,} more"
    for table in each["missing"]:
        yield f"  {plain(table)} is not there any more: its rows stay kept in the schema pgstrata."
    for column, number in each["homeless"].items():
        yield f"  {plain(column)} is not there any more: its values, {number:,}, stay kept in the schema pgstrata."
