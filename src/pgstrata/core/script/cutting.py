"""Takes the schema pgstrata out of a dump that was made with it, and keeps the ledger's rows.

pg_dump heads each object with a comment that says its schema. What stands under such a comment of the schema pgstrata is
cut, settings excepted; a statement there that is not about that schema, and one elsewhere that is, are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgstrata.core.script.copyrows import Lines, fields
from pgstrata.core.script.script import CopyData, CopyEnd, Item, MetaCommand, Statement
from pgstrata.core.script.statements import Token, is_empty, leading_words, tokens
from pgstrata.core.script.survey import LEDGER_SCHEMA, Finding
from pgstrata.core.script.tables import Tables, read_name

_HEAD = re.compile(
    rb"^-- (?:Data for |Statistics for )?Name: (?P<name>.*); Type: (?P<type>[^;\n]*); Schema: (?P<schema>.*?); Owner: .*$",
    re.MULTILINE,
)
_NAME = LEDGER_SCHEMA.encode()
_STATISTICS = re.compile(rb"SELECT \* FROM pg_catalog\.pg_restore_\w+_stats\(")  # which give names as strings
_LEDGER = [LEDGER_SCHEMA, "event"]
_MOST = 1_000_000

Row = dict[str, str | None]


class Cutting:
    """Asked of every item of a dump, in order, whether it stays."""

    def __init__(self) -> None:
        self.found = False  # whether there is a schema pgstrata in the dump
        self.ledger: list[Row] = []
        self.others: dict[str, int] = {}  # rows of other tables that are cut, by table
        self.findings: list[Finding] = []
        self._inside = False  # under a head of the schema
        self._copy = ""  # the table whose data are being cut
        self._columns: list[str] = []
        self._lines = Lines()
        self._tables = Tables()

    def keeps(self, item: Item) -> bool:
        """Whether the item belongs to what is written."""
        if isinstance(item, CopyData):
            if self._copy:
                self._rows(item.data)
            return not self._copy
        if isinstance(item, CopyEnd):
            kept, self._copy = not self._copy, ""
            return kept
        self._note_head(item.lead)
        if isinstance(item, MetaCommand):
            return True
        return self._statement(item)

    def _note_head(self, lead: bytes) -> None:
        if b"; Schema: " not in lead:
            return
        for head in _HEAD.finditer(lead):
            name, schema = head["name"], head["schema"]
            itself = schema == b"-" and (head["type"], name) in ((b"SCHEMA", _NAME),)
            about = schema == b"-" and name == b"SCHEMA " + _NAME
            self._inside = schema == _NAME or itself or about

    def _statement(self, item: Statement) -> bool:
        if is_empty(item.text):
            return True
        uses = _NAME in item.text and _uses(item.text)  # not only in another name: a comment may be anybody's
        if not self._inside:
            if uses:
                hint = "take it out by hand, or make the dump with --exclude-schema=pgstrata"
                self.findings.append(Finding(item.at, "this needs the schema pgstrata, which a baseline has not", hint))
            return True
        words = leading_words(item.text, 4)
        if words[0] == "SET" or (words[0] == "SELECT" and "SET_CONFIG" in words):
            return True
        if not uses and not (_STATISTICS.match(item.text) and b"'" + _NAME + b"'" in item.text):
            hint = "move it in front of the comment that begins that part, or take it out"
            self.findings.append(
                Finding(item.at, "this stands in the part of the schema pgstrata and is not of it", hint)
            )
            return True
        self.found = True
        self._cut(item, words)
        return False

    def _cut(self, item: Statement, words: list[str]) -> None:
        self._tables.note(item.text)
        if item.copies:
            found = list(tokens(item.text.decode("utf-8", "replace"), most=_MOST))
            name, pos = read_name(found, 1)
            self._copy, self._columns = ".".join(name), list(_listed(found, pos))
            self._lines = Lines()
        elif words[:2] == ["INSERT", "INTO"]:
            self._inserted(item)

    def _rows(self, data: bytes) -> None:
        for line in self._lines.feed(data):
            if self._copy == ".".join(_LEDGER):
                self.ledger.append(dict(zip(self._columns, fields(line.rstrip(b"\r")), strict=False)))
            else:
                self.others[self._copy] = self.others.get(self._copy, 0) + 1

    def _inserted(self, item: Statement) -> None:
        found = list(tokens(item.text.decode("utf-8", "replace"), most=_MOST))
        name, pos = read_name(found, 2)
        if name != _LEDGER:
            table = ".".join(name)
            self.others[table] = self.others.get(table, 0) + 1
            return
        made = self._tables.by_name.get((LEDGER_SCHEMA, "event"))
        columns = list(_listed(found, pos)) or (list(made.columns) if made else [])
        words = [token.word for token in found]
        at = words.index("VALUES") + 1 if "VALUES" in words else len(found)
        for values in _values(found[at:]):
            self.ledger.append(dict(zip(columns, values, strict=False)))


def _uses(text: bytes) -> bool:
    """Whether a statement names the schema outside strings and bodies."""
    before = ""
    found = list(tokens(text.decode("utf-8", "replace"), most=_MOST))
    for index, token in enumerate(found):
        if token.value == LEDGER_SCHEMA and token.word != "'":
            after = found[index + 1].word if index + 1 < len(found) else ""
            if after == "." or before in ("SCHEMA", "EXISTS"):
                return True
        if token.word == "'" and token.value.startswith(f"'{LEDGER_SCHEMA}.") and found[0].word == "SELECT":
            return True
        before = token.word
    return False


def _listed(found: list[Token], pos: int) -> Iterator[str]:
    """The names in the parentheses that open there, if they do."""
    if pos < len(found) and found[pos].word == "(":
        for token in found[pos + 1 :]:
            if token.word == ")":
                return
            if token.word != ",":
                yield token.value


def _values(found: list[Token]) -> Iterator[list[str | None]]:
    """The rows of a VALUES list of literals, as pg_dump writes them."""
    row: list[str | None] | None = None
    for token in found:
        if token.word == "(" and row is None:
            row = []
        elif token.word == ")" and row is not None:
            yield row
            row = None
        elif row is not None and token.word != ",":
            row.append(None if token.word == "NULL" else _literal(token))


def _literal(token: Token) -> str:
    if token.word != "'":
        return token.value
    text = token.value
    if text[0] in "eE":
        return re.sub(r"\\(.)", r"\1", text[2:-1].replace("''", "'"), flags=re.DOTALL)
    return text[text.index("'") + 1 : -1].replace("''", "'")
