"""A pg_dump cut into parts that can be restored on several sessions: what each part is, and where in the file it lies.

pg_dump writes definitions, then data, then indexes, constraints and the rest (`pg_dump_sort.c`), and a comment in front of
each object that says its type. What a part is, is judged by its statement; where the comment says otherwise, or where
anything else stands in between, the script is no plain pg_dump any more and `refused` says why: it is then applied in one
session, in the order of the file, which is always right.

    before   all up to the first COPY: definitions
    data     COPY blocks, and between them setval and large objects
    after    indexes and keys, foreign keys, and the rest: triggers, policies, comments, …
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from pgstrata.core.script.dump import is_large_object_call
from pgstrata.core.script.script import CopyData, CopyEnd, Item, MetaCommand, Position, Statement
from pgstrata.core.script.settings import setting
from pgstrata.core.script.statements import Token, is_empty, leading_words, tokens
from pgstrata.core.script.tables import Name, Tables, read_name, shown

_TYPE = re.compile(rb"^-- (?:Data for )?Name: .*; Type: ([^;\n]*); Schema: ", re.MULTILINE)
_SET_CONFIG = re.compile(rb"SELECT pg_catalog\.set_config\('([a-z_]+)', '[^']*', false\);")
_SETVAL = re.compile(rb"SELECT pg_catalog\.setval\(")
_COPY = re.compile(rb"COPY [^;]+ FROM stdin;", re.DOTALL)
_DEFINING = ("CREATE", "ALTER", "COMMENT", "GRANT", "REVOKE", "SECURITY", "SELECT", "SET")
_ACTING = ("TRIGGER", "RULE", "EVENT")  # what acts by itself once there are data
_NO_TABLE = ("FOREIGN", "TEMP", "TEMPORARY")
# What may be created after the data without a key or an index of a table needing it, as these could need a function.
_HARMLESS = (
    "TRIGGER", "RULE", "POLICY", "STATISTICS", "PUBLICATION", "SUBSCRIPTION", "CONSTRAINT", "VIEW", "MATERIALIZED",
)  # fmt: skip
_MOST = 1_000_000  # tokens


class Kind(Enum):
    """What a part is."""

    DATA = "data"  # one COPY
    INDEX = "index"
    KEY = "key"  # a primary key, a unique or an exclusion constraint
    FOREIGN = "foreign key"
    VALUES = "values"  # of sequences, and large objects: what stands between the COPY blocks
    REST = "rest"  # statements in the order of the file


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of the script: bytes `begin` to `end`, the first of them at `at`. Of a COPY, `data` is where its data begin
    and `end` is where they end. `settings` is the index of what is in force there."""

    kind: Kind
    begin: int
    end: int
    at: Position
    tables: tuple[Name, ...] = ()
    settings: int = 0
    data: int = 0
    rows: int = 0

    @property
    def size(self) -> int:
        """Bytes."""
        return self.end - self.begin


@dataclass(slots=True)
class Outline:
    """Told every item of a script in order, it keeps the parts. Its size is that of the number of objects, not of the data.

    `before` is where the definitions end. `roots` are partitioned tables; `refused` is empty where the parts hold.
    """

    before: int = 0
    parts: list[Part] = field(default_factory=list)
    settings: list[Mapping[str, bytes]] = field(default_factory=lambda: [{}])
    roots: set[Name] = field(default_factory=set)
    refused: str = ""
    _section: str = "before"
    _tables: Tables = field(default_factory=Tables)
    _copied: set[Name] = field(default_factory=set)
    _copy: Part | None = None
    _barrier: bool = False
    _foreign: bool = False  # a foreign key was seen

    def note(self, item: Item) -> None:
        """Take one item in."""
        if self.refused:
            return
        if isinstance(item, CopyData):
            if self._copy:
                self._copy = replace(self._copy, end=item.end, rows=self._copy.rows + item.lines)
        elif isinstance(item, CopyEnd):
            if self._copy:
                self.parts.append(self._copy)
                self._copy = None
        elif isinstance(item, Statement) and not isinstance(item, MetaCommand) and not is_empty(item.text):
            self._statement(item)

    def top(self, name: Name) -> Name:
        """The table that a partition belongs to in the end; the table itself where it is none."""
        return [each.name for each in self._tables.line(name)][-1] if name in self._tables.by_name else name

    def _refuse(self, item: Statement, why: str) -> None:
        self.refused = f"line {item.at.line}: {why}"

    # ---- statements

    def _statement(self, item: Statement) -> None:
        words = leading_words(item.text, 4)
        if words[0] in ("SET", "RESET") or _SET_CONFIG.match(item.text):
            self._setting(item, words)
        elif item.copies:
            self._data(item)
        elif self._section == "before":
            self._definition(item, words)
        elif _SETVAL.match(item.text) or is_large_object_call(item.text) or words[0] in ("BEGIN", "COMMIT"):
            self._rest(item)
        else:
            self._section = "after"
            self._after(item, words)

    def _setting(self, item: Statement, words: list[str]) -> None:
        called, found = _SET_CONFIG.match(item.text), setting(item.text)
        name = called[1].decode() if called else found.name if found else ""
        if not name or words[0] == "RESET" or words[1:2] == ["LOCAL"]:
            self._refuse(item, "a setting that pg_dump does not write")
        elif found and name == "standard_conforming_strings" and (found.value or "on") != "on":
            self._refuse(item, "strings are read by the old rule")
        elif self.settings[-1].get(name) != item.text:
            self.settings.append({**self.settings[-1], name: item.text})
        if self._section != "before":
            self._rest(item)

    def _definition(self, item: Statement, words: list[str]) -> None:
        second = words[1] if len(words) > 1 else ""  # a word alone is for the server to refuse
        if words[0] not in _DEFINING or (words[0] == "CREATE" and second in _ACTING):
            self._refuse(item, f"{' '.join(words[:2])} before the data")
            return
        if words[:2] == ["CREATE", "TABLE"] or words[:3] == ["CREATE", "UNLOGGED", "TABLE"]:
            self._table(item)
        elif words[:2] == ["ALTER", "TABLE"]:
            self._refuse_reference(item)
            self._tables.note(item.text)
        elif words[0] == "CREATE" and second in _NO_TABLE and "TABLE" in words[1:3]:
            self._tables.by_name.pop(_named(item, words.index("TABLE") + 1), None)

    def _table(self, item: Statement) -> None:
        self._refuse_reference(item)
        self._tables.note(item.text)
        name = _named(item, leading_words(item.text, 4).index("TABLE") + 1)
        if name in self._tables.by_name and self._tables.by_name[name].partition_key:
            self.roots.add(name)

    def _refuse_reference(self, item: Statement) -> None:
        """A table that another one refers to cannot be emptied."""
        if b"REFERENCES" in item.text.upper():
            found = tokens(item.text.decode("utf-8", "replace"), most=_MOST)
            if any(token.word == "REFERENCES" for token in found):
                self._refuse(item, "a foreign key before the data")

    def _data(self, item: Statement) -> None:
        name = _named(item, 1)
        if self._section == "after":
            self._refuse(item, "a COPY behind the data")
        elif name not in self._tables.by_name or not _COPY.fullmatch(item.text):
            self._refuse(item, f"data of {shown(name)}, which is no table that the script makes")
        elif name in self._copied:
            self._refuse(item, f"data of {shown(name)} once more")
        else:
            if self._section == "before":
                self._section, self.before = "data", item.start
            self._copied.add(name)
            self._copy = replace(self._part(item, Kind.DATA, name), data=item.end, end=item.end)

    def _after(self, item: Statement, words: list[str]) -> None:
        found = list(tokens(item.text.decode("utf-8", "replace"), most=_MOST))
        kind, tables = _index(found) or _constraint(found) or (Kind.REST, ())
        known = all(each in self._tables.by_name and each not in self.roots for each in tables)
        if kind is Kind.FOREIGN:
            known = all(each in self._tables.by_name for each in tables)
        said = _TYPE.findall(item.lead)
        expected = {Kind.INDEX: b"INDEX", Kind.KEY: b"CONSTRAINT", Kind.FOREIGN: b"FK CONSTRAINT"}
        if kind is Kind.REST or not known or self._barrier or (said and said[-1] != expected[kind]):
            self._rest(item)
            created = words[0] == "CREATE" and kind is not Kind.INDEX and not set(words[1:4]) & set(_HARMLESS)
            created = created or words[1:2] == ["EVENT"]  # a trigger that would see what is moved in front of it
            self._barrier = self._barrier or created
            return
        self._foreign = self._foreign or kind is Kind.FOREIGN
        self.parts.append(self._part(item, kind, *tables))

    def _rest(self, item: Statement) -> None:
        """One more statement of the rest; with the one before it a single part, where nothing else lies in between."""
        part = self._part(item, Kind.VALUES if self._section == "data" else Kind.REST)
        last = self.parts[-1] if self.parts else None
        if last and last.kind is part.kind:
            self.parts[-1] = replace(last, end=part.end)
        else:
            self.parts.append(part)

    def _part(self, item: Statement, kind: Kind, *tables: Name) -> Part:
        begin = item.at.offset
        end = begin + len(item.text)
        return Part(kind=kind, begin=begin, end=end, at=item.at, tables=tables, settings=len(self.settings) - 1)


def _named(item: Statement, pos: int) -> Name:
    """The two parts of a table's name that begins at a token; pg_dump writes both."""
    found = list(tokens(item.text.decode("utf-8", "replace"), most=pos + 8))
    return _name(found, pos)[0]


def _name(found: list[Token], pos: int) -> tuple[Name, int]:
    parts, end = read_name(found, pos)
    return ((parts[0], parts[1]) if len(parts) == 2 else ("", ".".join(parts))), end


def _index(found: list[Token]) -> tuple[Kind, tuple[Name, ...]] | None:
    """CREATE [UNIQUE] INDEX … ON table: a plain one, on that table alone."""
    words = [token.word for token in found[:24]]
    begin = 1 + (words[1:2] == ["UNIQUE"])
    if words[0] != "CREATE" or words[begin : begin + 1] != ["INDEX"] or "ON" not in words:
        return None
    pos = words.index("ON") + 1
    return Kind.INDEX, (_name(found, pos + (words[pos : pos + 1] == ["ONLY"]))[0],)


def _constraint(found: list[Token]) -> tuple[Kind, tuple[Name, ...]] | None:
    """ALTER TABLE … ADD CONSTRAINT: a key, with its table, or a foreign key, with both."""
    if [token.word for token in found[:2]] != ["ALTER", "TABLE"]:
        return None
    table, pos = _name(found, 2 + (len(found) > 2 and found[2].word == "ONLY"))
    words = [token.word for token in found]
    if words[pos : pos + 2] != ["ADD", "CONSTRAINT"]:
        return None
    if words[pos + 3 : pos + 5] == ["PRIMARY", "KEY"] or words[pos + 3 : pos + 4] in (["UNIQUE"], ["EXCLUDE"]):
        return Kind.KEY, (table,)
    if words[pos + 3 : pos + 5] == ["FOREIGN", "KEY"] and "REFERENCES" in words:
        return Kind.FOREIGN, (table, _name(found, words.index("REFERENCES") + 1)[0])
    return None
