r"""What reaches the terminal: names, notices, texts of files and of servers, without a character that a terminal obeys.

Standard output and standard error are wrapped once, so that no renderer, error or traceback can forget it. A control
character is shown as `\u001b`, which is also how JSON spells it: a value that was written as JSON stays the same value.
"""

from __future__ import annotations

import io
import re
import sys
from typing import Any, TextIO, cast

# Control characters but for tab and line end, marks that turn the direction of text, other line ends, halves of pairs.
_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)  # fmt: skip


def visible(text: str) -> str:
    """The text with every character that a terminal obeys spelled out."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class Screen:
    """A text stream that shows what it is told to write; all else is the stream's own, but for a way to write bytes. A
    letter that the terminal's encoding lacks is spelled out too."""

    def __init__(self, stream: TextIO) -> None:
        self.bare = stream
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")

    def write(self, text: str) -> int:
        """Write it, made visible. How many characters were given."""
        self.bare.write(visible(text))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        if name == "buffer":
            raise AttributeError(name)
        return getattr(self.bare, name)


def guard() -> None:
    """From now on, nothing that is printed moves a cursor. A stream that was closed before stays so."""
    if sys.stdout:
        sys.stdout = cast(TextIO, Screen(sys.stdout))  # by its methods
    if sys.stderr:
        sys.stderr = cast(TextIO, Screen(sys.stderr))


def bare(stream: TextIO) -> TextIO:
    """The stream below, for what draws."""
    return cast(TextIO, getattr(stream, "bare", stream))
