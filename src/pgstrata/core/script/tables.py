"""The tables of a dump as its statements make them: columns and types, partitions, keys. Only what a mask asks for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pgstrata.core.script.mask import Family, family
from pgstrata.core.script.statements import Token, tokens

Name = tuple[str, str]  # schema and table, without quotes

_RELEVANT = re.compile(
    rb"\s*(?:CREATE (?:UNLOGGED |FOREIGN )?TABLE|CREATE DOMAIN|CREATE UNIQUE INDEX|ALTER TABLE|COPY)\b"
)
_PLAIN = re.compile(r"[a-z_][a-z0-9_$]*")
_CONSTRAINTS = ("CONSTRAINT", "CHECK", "UNIQUE", "PRIMARY", "FOREIGN", "EXCLUDE", "LIKE")
_AFTER_TYPE = ("DEFAULT", "NOT", "NULL", "CONSTRAINT", "GENERATED", "COLLATE", "CHECK", "PRIMARY", "UNIQUE", "REFERENCES",
               "STORAGE", "COMPRESSION", "OPTIONS", "WITH")  # fmt: skip
_MOST = 1_000_000  # tokens: a table has at most 1,600 columns


@dataclass(slots=True)
class Column:
    """A column; `type` is as pg_dump spells it."""

    name: str
    type: str
    not_null: bool = False
    generated: bool = False


@dataclass(slots=True)
class Table:
    """A table, and what of it can stand in a mask's way."""

    name: Name
    columns: dict[str, Column] = field(default_factory=dict)
    parents: list[Name] = field(default_factory=list)
    partition_key: set[str] = field(default_factory=set)
    unique: set[str] = field(default_factory=set)  # columns of a primary key, unique constraint or unique index
    checks: list[tuple[str, frozenset[str]]] = field(default_factory=list)  # a CHECK's name, and the words in it
    references: list[tuple[tuple[str, ...], Name, tuple[str, ...]]] = field(default_factory=list)
    inherited: bool = False  # by INHERITS: its own columns are a part of them


def shown(name: Sequence[str]) -> str:
    """A name for people and for SQL: quoted where it must be."""
    return ".".join(part if _PLAIN.fullmatch(part) else '"' + part.replace('"', '""') + '"' for part in name)


class Tables:
    """Told every statement of a dump, it keeps the tables by name."""

    def __init__(self) -> None:
        self.by_name: dict[Name, Table] = {}
        self._domains: dict[str, str] = {}
        self._checked: set[str] = set()  # domains that check their values

    def note(self, text: bytes) -> None:
        """Take one statement in."""
        if not _RELEVANT.match(text) or text.startswith(b"COPY"):
            return
        found = list(tokens(text.decode("utf-8", "replace"), most=_MOST))
        words = [token.word for token in found]
        if words[:2] == ["CREATE", "DOMAIN"]:
            self._domain(found)
        elif words[:2] == ["ALTER", "TABLE"]:
            self._alter(found)
        elif words[:3] == ["CREATE", "UNIQUE", "INDEX"]:
            self._unique_index(found)
        else:
            self._table(found)

    def family_of(self, column: Column) -> Family:
        """What the column's type means for a mask; a domain means what its type does."""
        kind = column.type
        for _ in range(100):
            if kind not in self._domains:
                break
            kind = self._domains[kind]
        return family(kind)

    def checks_of(self, name: Name, column: Column) -> list[str]:
        """What the server checks of a column's values, in words."""
        named = [check for check, words in self.by_name[name].checks if column.name in words]
        return [f"the CHECK {check}" for check in named] + [
            f"the domain {domain}" for domain in [column.type] if domain in self._checked
        ]

    def column(self, name: Name, column: str) -> Column | None:
        """A column of a table, its parents' included."""
        return next((found for table in self.line(name) if (found := table.columns.get(column))), None)

    def line(self, name: Name) -> Iterator[Table]:
        """A table, its parents, and theirs."""
        left, seen = [name], set[Name]()
        while left:
            one = left.pop(0)
            if one in self.by_name and one not in seen:
                seen.add(one)
                yield self.by_name[one]
                left += self.by_name[one].parents

    # ---- statements

    def _domain(self, found: list[Token]) -> None:
        name, after = read_name(found, 2)
        if found[after : after + 1] and found[after].word == "AS":
            self._domains[shown(name)] = _type(found, after + 1)[0]
            if "CHECK" in [token.word for token in found]:
                self._checked.add(shown(name))

    def _table(self, found: list[Token]) -> None:
        begin = next((index for index, token in enumerate(found) if token.word == "TABLE"), len(found)) + 1
        name, pos = read_name(found, begin)
        if len(name) != 2:
            return
        table = self.by_name.setdefault((name[0], name[1]), Table((name[0], name[1])))
        if found[pos : pos + 1] and found[pos].word == "(":
            elements, pos = _elements(found, pos)
            for element in elements:
                _element(table, element)
        words = [token.word for token in found[pos:]]
        if words[:1] == ["INHERITS"]:
            table.inherited = True
            for element in _elements(found, pos + 1)[0]:
                parent, _ = read_name(element, 0)
                table.parents.append((parent[0], parent[-1]))
        if words[:2] == ["PARTITION", "BY"]:
            table.partition_key = {token.value for token in found[pos + 3 :] if token.word != "'"}

    def _unique_index(self, found: list[Token]) -> None:
        words = [token.word for token in found]
        if "ON" not in words:
            return
        begin = words.index("ON") + 1
        name, pos = read_name(found, begin + (words[begin : begin + 1] == ["ONLY"]))
        if len(name) == 2 and (table := self.by_name.get((name[0], name[1]))):
            end = words.index("WHERE", pos) if "WHERE" in words[pos:] else len(found)
            table.unique |= {token.value for token in found[pos:end] if token.value in table.columns}

    def _alter(self, found: list[Token]) -> None:
        words = [token.word for token in found[:5]]
        name, pos = read_name(found, 2 + (words[2:3] == ["ONLY"]))
        table = self.by_name.get((name[0], name[-1])) if len(name) == 2 else None
        if table is None:
            return
        rest = [token.word for token in found[pos : pos + 2]]
        if rest == ["ATTACH", "PARTITION"]:
            child, _ = read_name(found, pos + 2)
            if len(child) == 2:
                part = self.by_name.setdefault((child[0], child[1]), Table((child[0], child[1])))
                part.parents.append(table.name)
        elif rest == ["ADD", "CONSTRAINT"]:
            _constraint(table, found[pos + 1 :])


def read_name(found: Sequence[Token], pos: int) -> tuple[list[str], int]:
    """A name of one part or several that begins there, and where it ends."""
    parts = []
    while pos < len(found):
        parts.append(found[pos].value)
        pos += 1
        if not (pos < len(found) and found[pos].word == "."):
            break
        pos += 1
    return parts, pos


def _elements(found: Sequence[Token], pos: int) -> tuple[list[list[Token]], int]:
    """What stands in the parentheses that open there, cut at its commas, and where they end."""
    elements: list[list[Token]] = [[]]
    depth = 0
    while pos < len(found):
        token = found[pos]
        pos += 1
        depth += (token.word == "(") - (token.word == ")")
        if depth == 0:
            break
        if token.word == "," and depth == 1:
            elements.append([])
        elif not (token.word == "(" and depth == 1):
            elements[-1].append(token)
    return [each for each in elements if each], pos


def _element(table: Table, element: list[Token]) -> None:
    if element[0].word in _CONSTRAINTS:
        _constraint(table, element)
        return
    kind, pos = _type(element, 1)
    words = [token.word for token in element[pos:]]
    pairs = list(itertools.pairwise(words))
    column = Column(element[0].value, kind)
    column.not_null = ("NOT", "NULL") in pairs or "PRIMARY" in words
    column.generated = ("GENERATED", "ALWAYS", "AS", "(") in zip(words, words[1:], words[2:], words[3:], strict=False)
    table.columns[column.name] = column
    if "CHECK" in words:
        table.checks.append((f"of {column.name}", frozenset(token.value for token in element)))
    if "UNIQUE" in words or "PRIMARY" in words:
        table.unique.add(column.name)


def _type(found: Sequence[Token], pos: int) -> tuple[str, int]:
    """The type that begins there, spelled as pg_dump does, and where it ends."""
    text, depth = "", 0
    while pos < len(found):
        word, value = found[pos]
        if (
            depth == 0
            and word in _AFTER_TYPE
            and not (word == "WITH" and found[pos - 1].word in ("TIME", "TIMESTAMP", ")"))
        ):
            break
        depth += (word == "(") - (word == ")")
        part = shown([value]) if word == '"' else value
        glued = not text or word in (".", "(", ")", ",", "[", "]") or text[-1] in ".(,["
        text += part if glued else f" {part}"
        pos += 1
    return text, pos


def _constraint(table: Table, found: list[Token]) -> None:
    """Note what `[CONSTRAINT name] PRIMARY KEY (…)` and the like say."""
    named = found[0].word == "CONSTRAINT"
    name, rest = (found[1].value if named and found[1:] else ""), found[2:] if named else found
    words = [token.word for token in rest]
    kind = words[0] if words else ""  # none where the statement ends there, which is for the server to refuse
    opens = words.index("(") if "(" in words else len(words)
    columns = tuple(each[0].value for each in _elements(rest, opens)[0]) if opens < len(words) else ()
    if kind == "CHECK":
        table.checks.append((name, frozenset(token.value for token in rest)))
    elif kind in ("PRIMARY", "UNIQUE", "EXCLUDE"):
        table.unique |= set(columns)
        if kind == "PRIMARY":
            for column in columns:
                if column in table.columns:
                    table.columns[column].not_null = True
    elif kind == "FOREIGN" and "REFERENCES" in words:
        other, pos = read_name(rest, words.index("REFERENCES") + 1)
        theirs = tuple(each[0].value for each in _elements(rest, pos)[0])
        if len(other) == 2:
            table.references.append((columns, (other[0], other[1]), theirs))
