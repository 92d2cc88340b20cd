"""The rows of a COPY in its text format: split into fields, escaped and read back."""

from __future__ import annotations

import re

NULL = b"\\N"
_LETTERS = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}
_ESCAPED = re.compile(rb"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))", re.DOTALL)
_TO_ESCAPE = re.compile(rb"[\\\b\f\n\r\t\v]")
_SHORT = {plain: b"\\" + letter for letter, plain in _LETTERS.items()} | {b"\\": b"\\\\"}


def unescaped(field: bytes) -> bytes:
    """The value of a field that is not NULL."""
    return _ESCAPED.sub(_value, field) if b"\\" in field else field


def escaped(value: bytes) -> bytes:
    """The field of a value, as the server writes it."""
    return _TO_ESCAPE.sub(lambda found: _SHORT[found[0]], value)


def fields(row: bytes) -> list[str | None]:
    """The values of a row (without its line end), NULL as None."""
    return [None if field == NULL else unescaped(field).decode("utf-8", "replace") for field in row.split(b"\t")]


def _value(found: re.Match[bytes]) -> bytes:
    octal, hexadecimal, letter = found.groups()
    if octal:
        return bytes([int(octal, 8) & 0xFF])
    if hexadecimal:
        return bytes([int(hexadecimal, 16)])
    return _LETTERS.get(letter, letter)


class Lines:
    """Pieces that are cut anywhere in, whole lines out."""

    __slots__ = ("_rest",)

    def __init__(self) -> None:
        self._rest: list[bytes] = []

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that are whole by now, without their ends."""
        head, newline, tail = data.rpartition(b"\n")
        if not newline:
            self._rest.append(data)
            return []
        lines = b"".join([*self._rest, head]).split(b"\n")
        self._rest = [tail] if tail else []
        return lines

    def unfinished(self) -> bool:
        """Whether there is a line without an end."""
        return bool(self._rest)
