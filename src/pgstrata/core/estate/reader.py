"""Values out of a parsed TOML document, each of the type that is wanted, every complaint noted with its line."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from pgstrata.core.estate.lines import Lines, Path
from pgstrata.errors import Problem

SECRET_HINT = "use PGPASSFILE or PGSTRATA_<TARGET>_PASSWORD_FILE; a manifest is in version control"
MOST = 100  # problems that are told at once; what is read is given up then
_MANY = 500  # names, among which no near one is looked for
_LISTED = 20
_SECRETS = ("password", "passwd", "pwd", "secret", "token")


def nearest(name: str, known: Collection[str], otherwise: str = "") -> str:
    """A hint for an unknown name: the one that was probably meant, else those that there are."""
    import difflib  # here, as only a wrong manifest needs it: it costs every command a millisecond

    near = difflib.get_close_matches(name, list(known), n=1) if len(known) <= _MANY else []
    if near:
        return f"did you mean {near[0]}?"
    listed = [*itertools.islice(known, _LISTED), *([f"… ({len(known)} in all)"] if len(known) > _LISTED else [])]
    return f"{otherwise}: {', '.join(listed) or 'none'}" if otherwise else ""


class TooMany(Exception):
    """There are as many problems as are told at once."""


class Reader:
    """Looks values up by path. What is missing or of another type is given as empty, and noted in `problems`."""

    def __init__(self, data: Mapping[str, Any], lines: Lines, place: str) -> None:
        self._data = data
        self._lines = lines
        self._place = place
        self.problems: list[Problem] = []

    def line(self, path: Path) -> int:
        return self._lines.line(path)

    def problem(self, path: Path, message: str, hint: str = "") -> None:
        """Note a problem at the line of that key. Raises TooMany with the last of those that are told."""
        self.problems.append(Problem(f"{self._place}:{self._lines.line(path)}", message, hint))
        if len(self.problems) >= MOST:
            raise TooMany

    @staticmethod
    def shown(path: Path) -> str:
        """A path for people: `targets.supabase.host`; what is in an array goes without its index."""
        return ".".join(part for part in path if isinstance(part, str))

    def strings(self) -> Iterator[tuple[Path, str]]:
        """Every string of the document, the names of keys too, with its path."""
        left: list[tuple[Path, Any]] = [((), self._data)]
        while left:
            path, value = left.pop()
            if isinstance(value, str):
                yield path, value
            elif isinstance(value, dict):
                yield from (((*path, key), key) for key in value)
                left += [((*path, key), each) for key, each in value.items()]
            elif isinstance(value, list):
                left += [((*path, index), each) for index, each in enumerate(value)]

    def _get(self, path: Path) -> Any:
        value: Any = self._data
        for part in path:
            if isinstance(part, int):
                value = value[part] if isinstance(value, list) and part < len(value) else None
            else:
                value = value.get(part) if isinstance(value, dict) else None
        return value

    def _wrong(self, path: Path, wanted: str, hint: str = "") -> None:
        self.problem(path, f"{path[-1]} must be {wanted}", hint)

    def table(self, path: Path) -> Mapping[str, Any]:
        value = self._get(path)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self._wrong(path, "a table")
            return {}
        return value

    def tables(self, path: Path) -> Sequence[Mapping[str, Any]]:
        value = self._get(path)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            wanted = "an array of tables: [[migration]]" if path == ("migration",) else "an array of tables"
            self._wrong(path, wanted)
            return []
        return value

    def names(self, table: str) -> list[str]:
        """The names of the tables below a table: [targets.a], [targets.b]; what is no table is noted."""
        found = []
        for name, value in self.table((table,)).items():
            if isinstance(value, dict):
                found.append(name)
            else:
                self.problem((table, name), f"{table}.{name} must be a table: [{table}.{name}]")
        return found

    def only(self, path: Path, known: Sequence[str]) -> None:
        """Note every key that is not known, with the nearest that is; a password gets its own words."""
        value = self._get(path) if path else self._data
        if not isinstance(value, dict):
            return
        for key in value:
            if key in known:
                continue
            if any(word in key.lower() for word in _SECRETS):
                self.problem((*path, key), f"a secret does not belong into a manifest: {key}", SECRET_HINT)
                continue
            where = f" in {self.shown(path)}" if path else ""
            self.problem((*path, key), f"unknown key {key}{where}", nearest(key, known, "known here"))

    def text(self, path: Path, key: str, *, needed: bool = False) -> str:
        value = self._get((*path, key))
        if value is None:
            if needed:
                self.problem(path, f"{key} is missing")
            return ""
        if not isinstance(value, str):
            self._wrong((*path, key), "a string")
            return ""
        if needed and not value.strip():
            self._wrong((*path, key), "a string that is not empty")
        return value

    def texts(self, path: Path, key: str, *, hint: str = "") -> tuple[str, ...]:
        value = self._get((*path, key))
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self._wrong((*path, key), "an array of strings", hint)
            return ()
        return tuple(value)

    def integer(self, path: Path, key: str) -> int | None:
        value = self._get((*path, key))
        if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
            self._wrong((*path, key), "a number, 0 or more")
            return None
        return value

    def boolean(self, path: Path, key: str) -> bool | None:
        value = self._get((*path, key))
        if value is not None and not isinstance(value, bool):
            self._wrong((*path, key), "true or false")
            return None
        return value

    def choice(self, path: Path, key: str, choices: Sequence[str]) -> str:
        value = self.text(path, key)
        if value and value not in choices:
            self._wrong((*path, key), " or ".join(choices) + f", not {value}")
            return ""
        return value
