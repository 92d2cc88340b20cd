"""Rows as COPY blocks in text format."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

# One pass, so that the backslash of an escape is not escaped again.
_COPY = str.maketrans({"\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v"})
_QUOTED = str.maketrans({"\\": "\\\\", '"': '\\"'})


@dataclass(frozen=True, slots=True)
class Json:
    """A value for a json or jsonb column."""

    value: Any

    def __str__(self) -> str:
        return json.dumps(self.value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Record:
    """A value of a composite type."""

    fields: tuple[object, ...]

    def __str__(self) -> str:
        return "(" + ",".join("" if field is None else _quoted(_text(field)) for field in self.fields) + ")"


@dataclass(frozen=True, slots=True)
class Period:
    """A range of times or dates; its end, when there is one, is not in it."""

    start: datetime | date
    end: datetime | date | None = None

    def __str__(self) -> str:
        return f"[{_quoted(_text(self.start))},{_quoted(_text(self.end)) if self.end else ''})"


@dataclass(frozen=True, slots=True)
class Block:
    """One COPY: a table, the names of the columns that are given, the rows."""

    table: str
    columns: str
    rows: Iterable[Sequence[object]]

    def sql(self) -> str:
        """The statement, its rows and the line that ends them."""
        names = self.columns.split()
        lines = [f"COPY {self.table} ({', '.join(names)}) FROM stdin;"]
        for row in self.rows:
            if len(row) != len(names):
                raise ValueError(f"{self.table}: {len(row)} values for {len(names)} columns")
            lines.append("\t".join(field(value) for value in row))
        return "\n".join([*lines, "\\.", ""])


def field(value: object) -> str:
    """A value as a field of COPY's text format."""
    return "\\N" if value is None else _text(value).translate(_COPY)


def _text(value: object) -> str:
    match value:
        case bool():
            return "t" if value else "f"
        case str():
            return value
        case int() | Decimal() | UUID() | Json() | Record() | Period():
            return str(value)
        case datetime():
            return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f+00")
        case date():
            return value.isoformat()
        case timedelta():
            return f"{value.days} days {value.seconds}.{value.microseconds:06d} seconds"
        case bytes():
            return "\\x" + value.hex()
        case list() | tuple():
            return "{" + ",".join("NULL" if each is None else _quoted(_text(each)) for each in value) + "}"
        case _:
            raise TypeError(f"no COPY text for {type(value).__name__}")


def _quoted(text: str) -> str:
    return '"' + text.translate(_QUOTED) + '"'
