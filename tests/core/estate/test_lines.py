"""Every key of a TOML text is found on its line, however the text is spelled."""

from __future__ import annotations

import tomllib
from pathlib import Path as FilePath
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgstrata.core.estate.lines import Lines, Path

UNUSUAL = (FilePath(__file__).parent / "unusual.toml").read_text()

EXPECTED: dict[Path, int] = {
    ("title",): 2,
    ("quoted key",): 4,
    ("literal.key",): 5,
    ('escaped " key',): 6,
    ("a", "b", "c.d"): 7,
    ("a",): 7,
    ("numbers",): 8,
    ("numbers", 0): 9,
    ("numbers", 1): 10,
    ("numbers", 1, 1): 10,
    ("numbers", 3): 10,
    ("numbers", 4, "x"): 12,
    ("numbers", 4, "y", "z", 1): 13,
    ("text",): 15,
    ("raw",): 19,
    ("when",): 23,
    ("empty",): 24,
    ("five",): 25,
    ("inline", "p", "q"): 26,
    ("inline", "r s"): 26,
    ("inline", "t", "u"): 26,
    ("targets",): 28,
    ("targets", "main.db"): 28,
    ("targets", "main.db", "database"): 29,
    ("targets", "main.db", "no such key"): 28,
    ("migration",): 31,
    ("migration", 0): 31,
    ("migration", 0, "file"): 32,
    ("migration", 1): 34,
    ("migration", 1, "file"): 35,
    ("migration", 1, "expect", "tables"): 36,
    ("migration", 1, "more", "deep"): 39,
    ("migration", 1, "list", 0, "one"): 42,
    ("migration", 1, "list", 1): 43,
    ("migration", 1, "list", 1, "sub", "three"): 46,
    ("last", "at-the-end"): 49,
    ("nothing", "like", "it"): 1,
    (): 1,
}


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_unusual_spellings(end: str) -> None:
    text = UNUSUAL.replace("\n", end)
    tomllib.loads(text)
    lines = Lines(text)
    assert {path: lines.line(path) for path in EXPECTED} == EXPECTED


@pytest.mark.parametrize("text", ["", "\n", "# only a comment", "\n\n# x\n   "])
def test_a_text_without_keys(text: str) -> None:
    assert Lines(text).line(("estate", "name")) == 1


class Writer:
    """Writes TOML at random, and notes the line of every key as it goes."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.text = ""
        self.lines: dict[Path, int] = {}
        self._names = 0

    def pick(self, *choices: str) -> str:
        return self.draw(st.sampled_from(choices))

    def say(self, *words: str) -> None:
        self.text += "".join(words)

    def note(self, path: Path) -> None:
        self.lines[path] = self.text.count("\n") + 1

    def name(self) -> tuple[str, str]:
        """A new name, and one way to spell it."""
        self._names += 1
        stem = f"n{self._names}"
        return self.draw(
            st.sampled_from(
                [
                    (stem, stem),
                    (f"{stem}-x_1", f"{stem}-x_1"),
                    (f"{stem}.[#]", f'"{stem}.[#]"'),
                    (f"{stem} = {{", f"'{stem} = {{'"),
                    (f'{stem}"\\é', f'"{stem}\\"\\\\\\u00e9"'),
                    (f"{stem}\\", f"'{stem}\\'"),
                ]
            )
        )

    def space(self, *, lines: bool) -> None:
        self.say(self.pick("", " ", "\t "))
        if lines:
            self.say(self.pick("", "", "\n", " # ] } ''' \"\"\" [x]\n\n", "\r\n"))

    def key(self, around: Path) -> Path:
        """A key, dotted at times; its path. The path is noted at the line on which it begins."""
        names = [self.name() for _ in range(self.draw(st.integers(1, 3)))]
        path = around + tuple(name for name, _ in names)
        self.note(path)
        self.say(self.pick(".", " . ").join(spelled for _, spelled in names), self.pick("=", " = "))
        return path

    def value(self, path: Path, depth: int) -> None:
        kind = self.pick("scalar", "scalar", "string", "array", "table") if depth else "scalar"
        if kind == "scalar":
            self.say(self.pick("1", "-0.5", "true", "1979-05-27 07:32:00", '"a # ] } b"', "'\\'", '"\\""', '""', "''"))
        elif kind == "string":
            multi = ('"""\n[x]\ny = 1\n\\"""""', "'''\n[[z]]\n\"\"\"#'''", '"""a""b\\\n   c"""', "''''a'b'''")
            self.say(self.pick(*multi))
        elif kind == "array":
            self.array(path, depth)
        else:
            self.table(path, depth)

    def array(self, path: Path, depth: int) -> None:
        self.say("[")
        for index in range(self.draw(st.integers(0, 3))):
            self.space(lines=True)
            self.note((*path, index))
            self.value((*path, index), depth - 1)
            self.space(lines=True)
            self.say(",")
        self.space(lines=True)
        self.say("]")

    def table(self, path: Path, depth: int) -> None:
        self.say("{")
        for index in range(self.draw(st.integers(0, 3))):
            self.say(", " if index else " ")
            below = self.key(path)
            self.value(below, depth - 1)
        self.say("}")

    def pairs(self, around: Path) -> None:
        for _ in range(self.draw(st.integers(0, 3))):
            self.space(lines=True)
            self.value(self.key(around), 2)
            self.say(self.pick("\n", " # [not] = 'a table\n", "\r\n"))

    def document(self) -> None:
        self.pairs(())
        counts: dict[tuple[str, str], int] = {}
        arrays = [self.name() for _ in range(2)]
        for _ in range(self.draw(st.integers(0, 4))):
            self.space(lines=True)
            if self.draw(st.booleans()):
                name, spelled = array = self.draw(st.sampled_from(arrays))
                index = counts[array] = counts.get(array, -1) + 1
                path: Path = (name, index)
                self.note(path)
                self.say(self.pick(f"[[{spelled}]]", f"[[ {spelled} ]]"), self.pick("\n", " # ]\n"))
                self.pairs(path)
                if self.draw(st.booleans()):
                    below, below_spelled = self.name()
                    self.note((*path, below))
                    self.say(f"[{spelled}.{below_spelled}]\n")
                    self.pairs((*path, below))
            else:
                name, spelled = self.name()
                self.note((name,))
                self.say(self.pick(f"[{spelled}]", f"[ {spelled} ]"), "\n")
                self.pairs((name,))


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, dict[Path, int]]:
    writer = Writer(draw)
    writer.document()
    return writer.text, writer.lines


def value_at(data: Any, path: Path) -> Any:
    for part in path:
        data = data[part]
    return data


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_every_key_is_found_on_its_line(document: tuple[str, dict[Path, int]]) -> None:
    text, expected = document
    data = tomllib.loads(text)
    for path in expected:
        value_at(data, path)  # the test's own paths are real
    lines = Lines(text)
    assert {path: lines.line(path) for path in expected} == expected
