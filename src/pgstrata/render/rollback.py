"""What a rollback, or its undoing, did, as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pgstrata.render.switch import came_back
from pgstrata.render.terminal import count, plain

_TABLES = 3  # that are named; --json names all


def rolled_back_text(value: Mapping[str, Any]) -> str:
    """`value` is RolledBack as JSON: what was undone, how long nobody could connect, where what was live is, the way back."""
    return "\n".join(_lines(value))


def _lines(value: Mapping[str, Any]) -> Iterator[str]:
    target, to = plain(value["target"]), plain(value["to"])
    what = "the rollback is undone" if to == "undo" else f"rolled back to {to}"
    yield f"{target}: {what} (run {value['run_id'][:13]})"
    left_out = [each for each in value["undone"] if each not in value["waiting"]]
    if left_out:
        yield f"  Undone: {_listed(left_out)}; later runs leave them out, but for `pgstrata apply --again`."
    if value["waiting"]:
        yield f"  Not there, and pending again: {_listed(value['waiting'])}"
    if value["back"]:
        yield f"  There again: {_listed(value['back'])}"
    if value["restored"]:
        yield from came_back(value["restored"], replaced=value["rows"], applied=bool(value["back"]))
    if value["tables"]:
        leaving = count(sum(value["rows"].values()), "row")
        yield f"  Kept: {leaving}, in {_tables(value['tables'])}"
    if value["undone"] and not value["kept"]:
        yield f"  `pgstrata rollback {target} --undo` applies them again, and brings the kept rows back."
    if value["kept"]:
        leaving, coming = sum(value["rows"].values()), sum(value["now"].values())
        yield f"  In live use: {count(coming, 'row')}; kept: {count(leaving, 'row')}"
        yield f"  Nobody could connect for {value['window'] * 1000:,.0f} ms."
        kept = plain(value["kept"])
        way, until = (f"--to kept:{kept}", " until it is pruned") if to == "undo" else ("--undo", "")
        yield f"  What was live is kept as {kept}{until}; `pgstrata rollback {target} {way}` brings it back."


def _tables(names: Sequence[str]) -> str:
    more = f" and {count(len(names) - _TABLES, 'table')} more" if len(names) > _TABLES else ""
    return f"{_listed(names[:_TABLES])}{more}"


def _listed(numbers: Sequence[str]) -> str:
    return ", ".join(map(plain, numbers))
