"""On which line of a TOML text each key stands. The standard library's parser gives values without places.

It reads texts that tomllib has accepted, so it needs to know only where keys and values begin and end.
"""

from __future__ import annotations

import re

Path = tuple[str | int, ...]

_KEY = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)"""
_DOTTED = re.compile(rf"\s*({_KEY}(?:\s*\.\s*{_KEY})*)\s*")
_PART = re.compile(_KEY)
_VALUE = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}]|\n|[^"\'#\[\]{}\n]+',
    re.DOTALL,
)


class Lines:
    """`line(path)`: the line of a key, or of the nearest table around it; items of an array of tables by index."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Path, int] = {}
        self._arrays: dict[Path, int] = {}
        self._read(text)

    def line(self, path: Path) -> int:
        """The line, from 1: the key's own, else that of the first key below it, else that of the table around it."""
        if path and path not in self._lines:
            below = [line for other, line in self._lines.items() if other[: len(path)] == path]
            if below:
                return min(below)
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def _read(self, text: str) -> None:
        table: Path = ()
        position = 0
        while position < len(text):
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            line = text.count("\n", 0, position) + 1
            stripped = text[position:end].strip()
            if not stripped or stripped.startswith("#"):
                position = end + 1
            elif stripped.startswith("["):
                table = self._header(stripped, line)
                position = end + 1
            else:
                found = _DOTTED.match(text, position)
                if not found:
                    return
                self._lines.setdefault(table + _parts(found[1]), line)
                position = _after_value(text, found.end())

    def _header(self, text: str, line: int) -> Path:
        array = text.startswith("[[")
        found = _DOTTED.match(text, 2 if array else 1)
        path = self._inside_arrays(_parts(found[1]) if found else ())
        if array:
            index = self._arrays.get(path, -1) + 1
            self._arrays[path] = index
            path = (*path, index)
        self._lines.setdefault(path, line)
        return path

    def _inside_arrays(self, path: Path) -> Path:
        """`[a.b]` after `[[a]]` belongs to the last item of a."""
        result: Path = ()
        for index, part in enumerate(path):
            result = (*result, part)
            if index < len(path) - 1 and result in self._arrays:
                result = (*result, self._arrays[result])
        return result


def _parts(dotted: str) -> Path:
    return tuple(part[1:-1] if part[0] in "\"'" else part for part in _PART.findall(dotted))


def _after_value(text: str, position: int) -> int:
    """The index after the line on which the value that begins here ends."""
    depth = 0
    for found in _VALUE.finditer(text, position):
        sign = found[0]
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
        elif sign == "\n" and depth == 0:
            return found.end()
    return len(text)
