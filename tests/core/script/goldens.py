"""The scanner's cases: `cases/NAME.sql`, and in `cases/NAME.golden` what the scanner makes of it.

After a change that is meant, write the goldens again and read the difference:

    python tests/core/script/goldens.py
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import CopyData, CopyEnd, Defect, Item, MetaCommand, Statement

_VISIBLE = str.maketrans({"\t": "␉", "\n": "␊", "\v": "␋", "\f": "␌", "\r": "␍", "\ufeff": "[BOM]"})
CASES = Path(__file__).parent / "cases"


def describe(script: bytes) -> str:
    """A script's items and defects as text: kind, span, place, and the bytes line by line behind a bar."""
    scanner = Scanner()
    items = [*scanner.feed(script), *scanner.finish()]
    lines = [line for item in joined(items) for line in _item(item)]
    return "\n".join([*lines, *map(_defect, scanner.defects)]) + "\n"


def joined(items: Iterable[Item]) -> Iterator[Item]:
    """The items, the pieces of one COPY's data put together: how they are cut is the input's matter."""
    held: CopyData | None = None
    for item in items:
        if isinstance(item, CopyData):
            held = (
                CopyData(held.start, item.end, held.data + item.data, held.line, held.lines + item.lines)
                if held
                else item
            )
            continue
        if held:
            yield held
            held = None
        yield item
    if held:
        yield held


def _item(item: Item) -> Iterator[str]:
    span = f"{item.start}-{item.end}"
    if isinstance(item, CopyData):
        yield f"copy data {span} line {item.line}"
        yield from _quoted("", item.data)
    elif isinstance(item, CopyEnd):
        yield f"copy end {span} line {item.line}"
    else:
        kind = "statement" if isinstance(item, Statement) else "meta-command"
        more = " copies" if isinstance(item, Statement) and item.copies else ""
        yield f"{kind} {span} at {item.at.line}:{item.at.column}{more}"
        yield from _quoted("lead", item.lead)
        yield from _quoted("", item.text)
        if not isinstance(item, MetaCommand):
            yield from _quoted("tail", item.tail)


def _quoted(name: str, data: bytes) -> Iterator[str]:
    """The lines of some bytes, each with its end made visible."""
    for line in re.findall("[^\n]*\n|[^\n]+", data.decode("utf-8", "backslashreplace")):
        shown = line.translate(_VISIBLE)
        yield f"  {name:4} | {shown[:-1] + '␠' if shown.endswith(' ') else shown}"


def _defect(defect: Defect) -> str:
    at = defect.at
    return f"refused {defect.trouble.name} at {at.line}:{at.column} (byte {at.offset})" + (
        f": {defect.text}" if defect.text else ""
    )


if __name__ == "__main__":
    for case in sorted(CASES.glob("*.sql")):
        case.with_suffix(".golden").write_text(describe(case.read_bytes()), encoding="utf-8")
        print(case.with_suffix(".golden").name)
