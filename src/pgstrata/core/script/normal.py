r"""A dump on its way into a backup: items in, bytes out, one pass.

Left out: psql's `\restrict` pair, a header of an earlier backup, and the schema pgstrata. Put in: a new header. Changed:
the fields of COPY rows that a rule masks. All other bytes stay as pg_dump wrote them.
"""

from __future__ import annotations

from collections.abc import Mapping

from pgstrata.core.script import dump
from pgstrata.core.script.contents import Contents, split
from pgstrata.core.script.copyrows import Lines
from pgstrata.core.script.cutting import Cutting
from pgstrata.core.script.mask import Field
from pgstrata.core.script.masks import Masks
from pgstrata.core.script.script import CopyData, CopyEnd, Defect, Item, MetaCommand, Position, Statement
from pgstrata.core.script.statements import Token, tokens
from pgstrata.core.script.survey import Finding, Survey
from pgstrata.core.script.tables import Name, Tables, read_name, shown

_BOM = b"\xef\xbb\xbf"
_MOST = 1_000_000
_LARGE_OBJECT = b"SELECT pg_catalog.lo_create("
_STATISTICS = b"pg_restore_attribute_stats"


class Reading:
    """The pass before anything is written: what the dump says of itself, its tables, the ledger inside."""

    def __init__(self) -> None:
        self.contents: Contents | None = None
        self.tables = Tables()
        self.cutting = Cutting()
        self.versions: dict[str, str] = {}
        self._begun = False

    def note(self, item: Item) -> None:
        """Take one item in."""
        if not isinstance(item, CopyData | CopyEnd):
            if not self._begun:
                self.contents, _ = split(item.lead)
                self._begun = True
            self.versions.update(dump.versions(item.lead))
        if self.cutting.keeps(item) and isinstance(item, Statement):
            self.tables.note(item.text)


class Writing:
    """The pass that writes. `rows` counts by table what is written; `survey` has judged it once `finish` was called.

    `learn`: the masks do not know the dump's tables yet, and are told them on the way."""

    def __init__(self, header: bytes, masks: Masks, *, learn: bool) -> None:
        self.rows: dict[str, int] = {}
        self.large_objects = 0
        self.secrets: list[str] = []  # statements that hold a password, by their first words
        self.survey = Survey(baseline=True)
        self.cutting = Cutting()
        self._header = header
        self._masks = masks
        self._learn = learn
        self._findings: list[Finding] = []
        self._table = ""
        self._name: Name = ("", "")
        self._width = 0
        self._fields: Mapping[int, Field] = {}
        self._lines = Lines()
        self._begun = False
        self._gap: bytes | None = None

    def take(self, item: Item) -> bytes:
        """The bytes that are written for an item."""
        if not isinstance(item, CopyData | CopyEnd) and not self._begun:
            self._begun = True
            item = item._replace(lead=self._header + split(item.lead.removeprefix(_BOM))[1])
        if not self.cutting.keeps(item):
            if isinstance(item, Statement) and self._gap is None:
                self._gap = _gap(item.lead)
            return b""
        if self._gap is not None and not isinstance(item, CopyData | CopyEnd):
            # One gap stays of the two around what was cut, as if pg_dump had never written it.
            item = item._replace(lead=self._gap + item.lead[len(_gap(item.lead)) :])
            self._gap = None
        if isinstance(item, CopyData):
            item = self._data(item)
            self.survey.note(item)
            return item.data
        if isinstance(item, CopyEnd) and self._lines.unfinished():
            self._find(Position(item.start, item.line, 1), "a row of this COPY has no line end")
        self.survey.note(item)
        if isinstance(item, CopyEnd):
            return b"\\.\n"
        if isinstance(item, MetaCommand):  # another one than \restrict is among the survey's findings
            return item.lead
        self._statement(item)
        return item.lead + item.text + item.tail

    def finish(self, defects: list[Defect]) -> None:
        """Close the pass: the survey has every finding then."""
        self.survey.findings += self._findings + self.cutting.findings
        self.survey.finish(defects)

    # ---- one item

    def _statement(self, item: Statement) -> None:
        if item.text.startswith(_LARGE_OBJECT):
            self.large_objects += 1
        if item.text.startswith(b"CREATE USER MAPPING") and b"password" in item.text.lower():
            self.secrets.append(item.text.decode("utf-8", "replace").partition(" OPTIONS")[0])
        elif item.text.startswith(b"CREATE SUBSCRIPTION"):
            hint = "make the dump with --no-subscriptions"
            self._find(item.at, "a subscription names another server, often with a password", hint)
        if item.copies:
            self._begin_copy(item)
        elif item.text[:6].upper() == b"INSERT":
            self._inserted(item)
        else:
            if self._learn:
                self._masks.tables.note(item.text)
            if self._masks.rules and item.text.startswith(b"SET client_encoding") and b"UTF8" not in item.text:
                self._find(item.at, "only UTF-8 can be masked", "make the dump with pg_dump --encoding=UTF8")
            if self._masks.masked and _STATISTICS in item.text:
                hint = "make the dump without --statistics"
                self._find(item.at, "these statistics hold values of columns, masked ones too", hint)

    def _begin_copy(self, item: Statement) -> None:
        found = list(tokens(item.text.decode("utf-8", "replace"), most=_MOST))
        name, pos = read_name(found, 1)
        self._name = (name[0], name[-1])
        columns, pos = _columns(found, pos)
        self._table, self._width = shown(name), len(columns)
        self._fields = self._masks.fields(self._name, columns) if len(name) > 1 else {}
        self._lines = Lines()
        self.rows.setdefault(self._table, 0)
        if self._fields and [token.word for token in found[pos:]] != ["FROM", "STDIN", ";"]:
            self._find(
                item.at, f"rows of {self._table} in another format cannot be masked", "make the dump with pg_dump"
            )
        if self._masks.beneath(self._name):
            hint = "make the dump without --load-via-partition-root"
            self._find(item.at, f"rows of {self._table}'s partitions stand here without a sign whose they are", hint)
        if len(name) < 2 and any(self._masks.rules.values()):
            self._find(
                item.at, f"{self._table} has no schema in front: its rows cannot be told from others' to be masked"
            )

    def _inserted(self, item: Statement) -> None:
        found = list(tokens(item.text.decode("utf-8", "replace"), most=_MOST))
        name, pos = read_name(found, 2)
        table = shown(name)
        columns, _ = _columns(found, pos)
        self.rows[table] = self.rows.get(table, 0) + _tuples(found)
        key = (name[0], name[-1])
        known = columns or [column for line in self._masks.tables.line(key) for column in line.columns]
        if len(name) > 1 and self._masks.fields(key, known):
            hint = "make the dump without --inserts and --column-inserts"
            self._find(item.at, f"rows of {table} that are written as INSERT cannot be masked", hint)

    def _data(self, item: CopyData) -> CopyData:
        self.rows[self._table] += item.data.count(b"\n")
        if not self._fields:
            return item
        lines = self._lines.feed(item.data)
        return item._replace(data=b"".join([self._masked(line, item) for line in lines]))

    def _masked(self, line: bytes, item: CopyData) -> bytes:
        fields = line.split(b"\t")
        if len(fields) != self._width:
            at = Position(item.start, item.line, 1)
            self._find(
                at, f"a row of {self._table} has {len(fields)} fields in place of {self._width}", "make the dump again"
            )
            return b""
        try:
            for place, field in self._fields.items():
                fields[place] = field(fields[place])
        except (ValueError, StopIteration):
            at = Position(item.start, item.line, 1)
            self._find(
                at, f"a row of {self._table} holds a value that is not of its column's type", "make the dump again"
            )
            return b""
        return b"\t".join(fields) + b"\n"

    def _find(self, at: Position, message: str, hint: str = "") -> None:
        if not any(each.message == message for each in self._findings):  # once, and not for each of a million rows
            self._findings.append(Finding(at, message, hint))


def _gap(lead: bytes) -> bytes:
    """The empty lines that a comment begins with."""
    return lead[: len(lead) - len(lead.lstrip(b"\n"))]


def _columns(found: list[Token], pos: int) -> tuple[list[str], int]:
    """The columns in the parentheses that open there, and where they end."""
    names: list[str] = []
    if not (pos < len(found) and found[pos].word == "("):
        return names, pos
    for index in range(pos + 1, len(found)):
        if found[index].word == ")":
            return names, index + 1
        if found[index].word != ",":
            names.append(found[index].value)
    return names, len(found)


def _tuples(found: list[Token]) -> int:
    """How many rows an INSERT has."""
    words = [token.word for token in found]
    depth = rows = 0
    for word in words[words.index("VALUES") + 1 :] if "VALUES" in words else ():
        rows += word == "(" and depth == 0
        depth += (word == "(") - (word == ")")
    return rows or 1
