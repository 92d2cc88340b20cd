"""Surveys of short scripts, in a line."""

from __future__ import annotations

import itertools

from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import Statement
from pgstrata.core.script.survey import Survey


def survey(
    script: str | bytes, *, baseline: bool = False, transaction: bool = True, step: int = 1 << 20
) -> tuple[Survey, list[str]]:
    """The survey of a script, and the statements that are to be sent."""
    data = script if isinstance(script, bytes) else script.encode()
    scanner, found = Scanner(), Survey(baseline=baseline, transaction=transaction)
    items = itertools.chain.from_iterable(scanner.feed(data[at : at + step]) for at in range(0, len(data), step))
    sent = [item for item in itertools.chain(items, scanner.finish()) if found.note(item)]
    found.finish(scanner.defects)
    return found, [item.text.decode(errors="replace") for item in sent if isinstance(item, Statement) and item.text]


def findings(script: str | bytes, **more: bool) -> list[str]:
    """Each finding as `line:column message`."""
    return [f"{each.at.line}:{each.at.column} {each.message}" for each in survey(script, **more)[0].findings]


def only(script: str | bytes, **more: bool) -> str:
    """The one finding of a script."""
    (one,) = findings(script, **more)
    return one
