"""Spans of time as people write them: `30d`, `12h`, `2w`."""

from __future__ import annotations

import re

from pgstrata.errors import BadInput

_SECONDS = {"m": 60, "h": 3600, "d": 86400, "w": 604800}
_WORDS = re.compile(r"([0-9]{1,6})([mhdw])")


def parse(words: str) -> float:
    """The seconds of `45m`, `12h`, `30d` or `2w`. Raises BadInput."""
    found = _WORDS.fullmatch(words.strip().lower())
    if not found:
        raise BadInput(f"{words!r} is no span of time", hint="A whole number and m, h, d or w, as in 12h, 30d or 2w.")
    return float(int(found[1]) * _SECONDS[found[2]])
