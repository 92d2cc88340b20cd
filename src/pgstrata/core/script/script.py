"""What a script is made of, as psql reads it: statements, COPY data, meta-commands.

The spans of a script's items tile it: each item begins where the one before it ended, the first at 0.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Position(NamedTuple):
    """A place in a script: byte offset from 0; line and column from 1, the column counted in characters."""

    offset: int
    line: int
    column: int


class Statement(NamedTuple):
    """One SQL statement, as psql would send it: without the white space and `--` comments before it.

    `text` keeps the closing semicolon where the script has one; it is empty for what stands after the last statement.
    `lead` is what psql drops before it.
    """

    start: int  # span, from the end of the item before
    end: int
    text: bytes
    at: Position  # of the text's first byte
    lead: bytes
    copies: bool  # COPY … FROM stdin: its data follow
    tail: bytes  # the rest of the line after COPY … FROM stdin;


class CopyData(NamedTuple):
    """A piece of the data of a COPY, whole lines only where the data has line ends. Cut anywhere the input was cut."""

    start: int
    end: int
    data: bytes
    line: int  # of the first byte
    lines: int  # line ends in it


class CopyEnd(NamedTuple):
    r"""The line `\.` that ends a COPY's data."""

    start: int
    end: int
    line: int


class MetaCommand(NamedTuple):
    r"""A psql backslash command: `text` is from the backslash to the end of the line."""

    start: int
    end: int
    text: bytes
    at: Position
    lead: bytes


class Trouble(Enum):
    """What the scanner itself cannot accept, as it could not be sent as psql would send it, or would be misread."""

    VARIABLE = "psql would put the value of its variable here"
    META_INSIDE = "a backslash command inside a statement"
    UNTERMINATED = "the script ends inside of it"
    COPY_CUT_OFF = "the data of this COPY has no end (a line with \\. alone)"
    COPY_SAME_LINE = "text after COPY … FROM stdin; on the same line: psql would read it after the data"
    CONTINUED_STRING = "psql and the server read this continued E'' string differently"
    BEGIN_NAME = "psql takes this BEGIN for the begin of a BEGIN ATOMIC body"
    SETTING_SAME_LINE = "text after SET standard_conforming_strings on the same line is read by the old rule"
    NUL = "a zero byte: this is not a text file"
    TOO_LONG = "a statement of more than 1 GB cannot be sent to a server"


class Defect(NamedTuple):
    """A place that the scanner refuses; it goes on where it can, so that all of them are found in one pass."""

    trouble: Trouble
    at: Position
    text: str


Item = Statement | CopyData | CopyEnd | MetaCommand
