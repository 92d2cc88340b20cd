"""On which line of a TOML text each key stands. The standard library's parser gives values without places.

It reads texts that tomllib has accepted, so it needs to know only where keys and values begin and end.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left

Path = tuple[str | int, ...]

_KEY = r"""(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[A-Za-z0-9_-]+)"""
_DOTTED = re.compile(rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*")
_PART = re.compile(_KEY)
_SPACE = re.compile(r"(?:\s|#[^\n]*)*")
_SCALAR = re.compile(  # a string of one of the four kinds; or anything else: a number, a boolean, a time with a blank
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|[^,\]}#\n]+',
    re.DOTALL,
)


class Lines:
    """`line(path)`: the line of a key, or of the nearest table around it; items of an array by their index."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._lines: dict[Path, int] = {}
        self._below: dict[Path, int] = {}  # of what is around a key: the line of its first one
        self._arrays: dict[Path, int] = {}  # of each [[array]] seen so far: the index of its last item
        self._read()

    def line(self, path: Path) -> int:
        """The line, from 1: the key's own, else that of the first key below it, else that of the table around it."""
        if path not in self._lines and path in self._below:
            return self._below[path]
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def _read(self) -> None:
        table: Path = ()
        position = self._over_space(0)
        while position < len(self._text):
            if self._text[position] == "[":
                table, position = self._header(position)
            else:
                position = self._pair(table, position)
            position = self._over_space(position)

    def _over_space(self, position: int) -> int:
        """The place after blanks, line ends and comments."""
        return _end(_SPACE.match(self._text, position))

    def _note(self, path: Path, position: int) -> None:
        line = bisect_left(self._ends, position) + 1
        self._lines.setdefault(path, line)
        for length in range(1, len(path)):
            self._below.setdefault(path[:length], line)

    def _key(self, position: int) -> tuple[Path, int]:
        """A dotted key that begins here, and the place after it."""
        found = _DOTTED.match(self._text, position)
        return tuple(_name(part) for part in _PART.findall(found[0] if found else "")), _end(found)

    def _header(self, position: int) -> tuple[Path, int]:
        """`[table]` or `[[array]]`: the path of the table that follows, and the place after the header."""
        array = self._text.startswith("[[", position)
        names, after = self._key(self._over_space(position + 1 + array))
        path = self._inside_arrays(names)
        if array:
            index = self._arrays.get(path, -1) + 1
            self._arrays[path] = index
            path = (*path, index)
        self._note(path, position)
        return path, self._text.index("]", after) + 1 + array

    def _inside_arrays(self, names: Path) -> Path:
        """`[a.b]` after `[[a]]` belongs to the last item of a."""
        result: Path = ()
        for index, name in enumerate(names):
            result = (*result, name)
            if index < len(names) - 1 and result in self._arrays:
                result = (*result, self._arrays[result])
        return result

    def _pair(self, table: Path, position: int) -> int:
        """`key = value`; the place after it."""
        names, after = self._key(position)
        self._note(table + names, position)
        return self._value(table + names, self._over_space(self._text.index("=", after) + 1))

    def _value(self, path: Path, position: int) -> int:
        """A value, with what is inside of it; the place after it."""
        opening = self._text[position]
        if opening not in "[{":
            return _end(_SCALAR.match(self._text, position))
        index = 0
        position = self._over_space(position + 1)
        while self._text[position] not in "]}":
            if self._text[position] == ",":
                position += 1
            elif opening == "{":
                position = self._pair(path, position)
            else:
                self._note((*path, index), position)
                position = self._value((*path, index), position)
                index += 1
            position = self._over_space(position)
        return position + 1


def _end(found: re.Match[str] | None) -> int:
    assert found, "tomllib has accepted the text"
    return found.end()


def _name(part: str) -> str:
    """What a key's part says: bare, 'literal', or "basic" with its escapes."""
    if part[0] == '"' and "\\" in part:
        return next(iter(tomllib.loads(f"{part} = 0")))
    return part[1:-1] if part[0] in "\"'" else part
