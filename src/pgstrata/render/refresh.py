"""A refresh as text: what it would change, and what it means once it is done."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pgstrata.render.terminal import count

_RELATIONS = ("table", "view", "materialized view", "foreign table")
_TABLES = 12  # shown by name
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_WHAT = {"extra": "added", "missing": "removed", "changed": "changed"}


def proposed(found: Mapping[str, Any]) -> list[str]:
    """A line for each thing that is worth knowing before it is accepted."""
    return [
        f"from {found['source']}; tried out on {found['where']}",
        *_migrations(found),
        *_objects(found),
        *_accepted(found),
        *_rows(found),
        *_references(found),
        *(f"stands elsewhere: {_some(found['moved'])}" for _ in found["moved"][:1]),
        *(f"there, and not compared: {', '.join(found['not_compared'])}" for _ in found["not_compared"][:1]),
        *(f"masked: {', '.join(found['masked'])}" for _ in found["masked"][:1]),
        *(f"note: {each}" for each in (*found["notes"], *found["warnings"])),
        *_files(found),
    ]


def day(name: str) -> str:
    """`27 December 2025` for the name of a backup that holds 20251227; empty for none."""
    said = re.search(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)", name)
    if not said or not 1 <= int(said[2]) <= 12:
        return ""
    return f"{int(said[3])} {_MONTHS[int(said[2]) - 1]} {said[1]}"


def _migrations(found: Mapping[str, Any]) -> Iterator[str]:
    """What the new state contains, and what it lacks."""
    date = day(found["since"])
    today = f"today's baseline of {date}" if date else "today's baseline"
    by = {"ledger": "its ledger", "header": "the backup's header", "catalog": "its catalog"}[found["known_by"]]
    if joined := found["joined"]:
        they = "they become" if len(joined) > 1 else "it becomes"
        yield (
            f"{today} lacks {count(len(joined), 'migration')} that this state has, as {by} says: {', '.join(joined)};"
            f" {they} part of it"
        )
    else:
        yield f"this state has no migration that {today} lacks, as {by} says"
    if lost := found["lost"]:
        yield f"this state no longer has {', '.join(lost)}, which {today} covers: targets get that from its file again"
    if lacking := [number for number in found["lacking"] if number not in found["lost"]]:
        yield f"it lacks {', '.join(lacking)}: targets get that from its file as before"
    if gone := [number for number in found["gone"] if number in found["joined"]]:
        yield f"it contains {', '.join(gone)}, which the manifest no longer has"
    if switched := [
        f"{number} ({feature})" for number, feature in found["features"].items() if number in found["joined"]
    ]:
        yield f"a new database has {', '.join(switched)} from then on, whatever the switch of the feature says"


def _objects(found: Mapping[str, Any]) -> Iterator[str]:
    """Against the present baseline alone: relations by name, the rest by kind."""
    changes = found["changes"]
    for what, word in _WHAT.items():
        of_kind = [each for each in changes if each["what"] == what]
        keys = dict.fromkeys((each["kind"], each["name"]) for each in of_kind)
        numbers = Counter(kind for kind, _ in keys)
        if numbers:
            listed = ", ".join(count(number, kind) for kind, number in numbers.items())
            names = [name for kind, name in keys if kind in _RELATIONS]
            yield f"{word}: {listed}" + (f" ({_some(names)})" if names else "")
    if not changes:
        yield "no object is added, removed or changed"


def _accepted(found: Mapping[str, Any]) -> Iterator[str]:
    if differences := found["differences"]:
        names = [f"{each['kind']} {each['name']}: {each['facet'] or each['what']}" for each in differences]
        yield f"accepted, though no migration makes it: {'; '.join(names)}"


def _rows(found: Mapping[str, Any]) -> Iterator[str]:
    """Tables whose rows are others, the largest changes first; each that loses more than half of them is named."""
    rows = {table: each for table, each in found["rows"].items() if not each["same"]}
    if not rows:
        yield "no table has other rows"
        return

    def weight(table: str) -> tuple[int, str]:
        return (-abs((rows[table]["after"] or 0) - (rows[table]["before"] or 0)), table)

    yield f"{count(len(rows), 'table')} with other rows:"
    shrunk = [table for table in sorted(rows) if _shrinks(rows[table])]
    rest = [table for table in sorted(rows, key=weight) if table not in shrunk]
    for table in [*shrunk, *rest[: max(_TABLES - len(shrunk), 0)]]:
        yield f"  {table}: {_change(rows[table])}"
    if (more := len(rows) - max(_TABLES, len(shrunk))) > 0:
        yield f"  and {more} more"


def _shrinks(each: Mapping[str, Any]) -> bool:
    return each["after"] is not None and each["before"] is not None and each["after"] * 2 < each["before"]


def _change(each: Mapping[str, Any]) -> str:
    before, after = each["before"], each["after"]
    if before is None:
        return f"{count(after, 'row')}, a new table"
    if after is None:
        return f"{count(before, 'row')}, and the table is gone"
    if before == after:
        return f"{count(after, 'row')} as before, some of them others"
    return f"{count(before, 'row')}, now {after:,}" + (": more than half are gone" if _shrinks(each) else "")


def _references(found: Mapping[str, Any]) -> Iterator[str]:
    for each in found["references"]:
        table = each["table"]
        if each["problem"]:
            yield f"reference table {table} cannot be compared: {each['problem']}"
        elif each["same"]:
            yield f"reference table {table}: the same, row by row"
        else:
            numbers = ", ".join(f"{each[word]:,} {word}" for word in ("added", "removed", "changed") if each[word])
            yield f"reference table {table}: {numbers}"
            yield from (f"  {_row(row)}" for row in each["shown"])


def _row(row: Mapping[str, Any]) -> str:
    """`changed id 5: name was lamp, is now lantern`"""
    key = ", ".join(f"{name} {_value(value)}" for name, value in row["key"])
    changes = [
        f"{name} is another (masked)" if was is None and now is None else f"{name} was {_value(was)}, is {_value(now)}"
        for name, was, now in row["values"]
    ]
    return f"{row['what']} {key}" + (f": {'; '.join(changes)}" if changes else "")


def _value(value: str | None) -> str:
    if value is None:
        return "-"
    return value if len(value) <= 40 else f"{value[:40]}…"


def _files(found: Mapping[str, Any]) -> Iterator[str]:
    if found["files"]:
        yield "files that will be written:"
    for path in found["files"]:
        yield f"  {path}" + (", which has changes that are not committed" if path in found["uncommitted"] else "")


def _some(names: Sequence[str]) -> str:
    more = len(names) - _TABLES
    return ", ".join(names[:_TABLES]) + (f" and {more} more" if more > 0 else "")


def refreshed_text(found: Mapping[str, Any]) -> str:
    """What was written, and what it means for the targets."""
    if not found["written"]:
        return f"{found['target']}: nothing to do: its state is what {found['file']} makes, to the last row."
    lines = [f"{found['target']}: {found['file']} is its state now, kept as {found['backup']}."]
    lines += [f"  written: {path}" for path in found["written"]]
    if found["covers"]:
        lines.append(
            f"A target that has the earlier baseline and {', '.join(found['covers'])} records that at its next apply, and"
            " nothing runs; one that lacks some of it gets that from its file first. A new database gets it all at once."
        )
    else:
        lines.append("A target that has the earlier baseline records the new one at its next apply, and nothing runs.")
    if found["differences"]:
        lines.append(
            "What was accepted though no migration makes it: another target does not get it, and pgstrata verify will call"
            " it drift there."
        )
    lines.append("The rows of a target stay as they are; pgstrata rollback --to baseline brings these rows.")
    lines.append("Next: look at the changes, commit these files together, and run terraform apply (or pgstrata apply).")
    return "\n".join(lines)
