"""Markdown that generated pages are made of."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; bars in its cells are escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines) + "\n"


def anchor(title: str) -> str:
    """What a heading is linked by."""
    return "".join(each for each in title.lower().replace(" ", "-") if each.isalnum() or each in "-_")


def wrapped(text: str) -> str:
    """A paragraph, in lines."""
    return "\n".join(textwrap.wrap(text, 120, break_long_words=False, break_on_hyphens=False))
