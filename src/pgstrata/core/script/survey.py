r"""One pass over a script: its checksum, its counts, and everything in it that would be refused.

The same object judges a script twice: before any server is touched, and again while its items are sent, so that what
is passed over is decided in one place and a file that changed in between is noticed by its checksum.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pgstrata.core.script import dump
from pgstrata.core.script.checksum import Checksum
from pgstrata.core.script.encoding import Encoding
from pgstrata.core.script.script import CopyData, CopyEnd, Defect, Item, MetaCommand, Position, Statement, Trouble
from pgstrata.core.script.settings import setting
from pgstrata.core.script.statements import (
    is_empty,
    leading_words,
    not_in_transaction,
    not_prepared,
    object_name,
    roles_named,
    transaction_control,
)
from pgstrata.core.script.tokens import copies_to_stdout

LEDGER_SCHEMA = "pgstrata"
_MOST = 100  # findings of a script that are told one by one
_BOM = b"\xef\xbb\xbf"
# Statements of which more than four words tell what they are, and those that can run a function.
_TELLING = ("REINDEX", "CLUSTER")
_RUNNING = ("SELECT", "WITH", "VALUES", "DO", "CALL", "EXECUTE", "EXPLAIN")
_HINTS = {
    Trouble.VARIABLE: "write the value itself; quote a name that begins with a colon",
    Trouble.META_INSIDE: "write it in SQL, or take it out",
    Trouble.COPY_SAME_LINE: "put it on a line of its own after the data",
    Trouble.SETTING_SAME_LINE: "put it on a line of its own",
    Trouble.COPY_CUT_OFF: "the file was cut off: make the dump again; a \\. in the last line needs a line end",
    Trouble.UNTERMINATED: "close it, or make the dump again: the file was cut off",
    Trouble.TOO_LONG: "cut it into several statements",
    Trouble.CONTINUED_STRING: "write the string in one piece",
    Trouble.BEGIN_NAME: 'write a name in quotes: "begin"',
    Trouble.NUL: "only SQL text can be applied; for a dump: pg_dump --format=plain",
}
_META_HINTS = {
    "i": "a migration is one file: put the included text here",
    "ir": "a migration is one file: put the included text here",
    "connect": "a migration has one target: say it in the manifest",
    "c": "a migration has one target: say it in the manifest",
    "copy": "write COPY … FROM stdin; with the data below it and a line \\. at the end",
    "set": "write the value itself",
    "!": "a migration never runs a shell",
    "gexec": "write a DO block that EXECUTEs the statements",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in a script and what is to be said of it."""

    at: Position
    message: str
    hint: str = ""


@dataclass(slots=True)
class Survey:
    """What is known of a script once all its items were noted; `finish` closes it."""

    baseline: bool = False
    transaction: bool = True
    statements: int = 0
    rows: int = 0
    size: int = 0  # bytes
    copies: int = 0
    findings: list[Finding] = field(default_factory=list)
    settings: dict[str, Position] = field(default_factory=dict)  # the parameters that SET names
    extensions: dict[str, Position] = field(default_factory=dict)
    roles: dict[str, Position] = field(default_factory=dict)  # that must exist
    made_roles: set[str] = field(default_factory=set)  # by CREATE ROLE in it
    not_prepared: dict[str, Position] = field(default_factory=dict)  # what its transaction cannot be prepared after
    dump_versions: dict[str, str] = field(default_factory=dict)
    complete: bool = False
    raw: str = ""  # SHA-256 of the very bytes of the file; whoever reads them says it
    checksum: str = ""
    _sum: Checksum = field(default_factory=Checksum)
    _encoding: Encoding = field(default_factory=Encoding)
    _restrict: tuple[str, Position] | None = None
    _large_object: Position | None = None
    _savepoint: bool = False
    _left: int = 0  # findings beyond those that are kept

    def note(self, item: Item) -> bool:
        r"""Take one item in. True when it is to be sent; False for `\restrict` and pg_dump's own BEGIN and COMMIT."""
        self.size = item.end
        if isinstance(item, CopyData):
            self.rows += item.lines
            self._sum.feed(item.data)
            self._refuse_byte(self._encoding.bad_byte_of_data(item.data, item.start, item.line))
            return True
        if isinstance(item, CopyEnd):
            self._sum.feed(b"\\.\n")
            self._encoding.end_of_data()
            return True
        lead = item.lead.removeprefix(_BOM) if item.start == 0 else item.lead
        if b"-- " in lead:
            self.dump_versions.update(dump.versions(lead))
            self.complete = self.complete or dump.says_complete(lead)
            lead = dump.without_versions(lead)
        self._sum.feed(lead)
        if isinstance(item, MetaCommand):
            self._meta(item)
            return False
        self._sum.feed(item.text)
        self._sum.feed(item.tail)
        self._refuse_byte(self._encoding.bad_byte_of_text(item.text, item.at))
        return self._statement(item)

    def finish(self, defects: list[Defect]) -> None:
        """Close the pass with what the scanner itself could not accept."""
        self.checksum = self._sum.value()
        for trouble, at, text in defects:
            self._find(at, f"{trouble.value}: {text}" if text else trouble.value, _HINTS.get(trouble, ""))
        if self._restrict:
            hint = "the file was cut off, or edited: make the dump again"
            self._find(self._restrict[1], "\\restrict has no \\unrestrict with the same key", hint)
        if self._large_object:
            self._find(self._large_object, "BEGIN of a large object has no COMMIT", "the file was cut off")
        unread = not self.size and self.findings  # whoever read it saw that it is no text at all
        if self.baseline and not self.complete and not defects and not unread:
            at = Position(self.size, 0, 0)
            hint = "it was cut off, or is no plain pg_dump: make the dump again"
            self._find(at, "a baseline must end with pg_dump's line «PostgreSQL database dump complete»", hint)
        if not self.statements and not self.findings:
            self._find(
                Position(0, 1, 1), "there is no statement in it", "take its entry out of the manifest, or fill it"
            )
        self.findings.sort(key=lambda finding: finding.at.offset)
        if self._left:
            self.findings.append(Finding(self.findings[-1].at, f"and {self._left} more places that would be refused"))

    # ---- one statement

    def _statement(self, item: Statement) -> bool:
        text = item.text
        if is_empty(text):
            return bool(text)
        self.statements += 1
        lower = text.lower()
        words = leading_words(text, 4)
        if b"concurrently" in lower or words[0] in _TELLING or words[1:2] in (["SUBSCRIPTION"], ["DATABASE"]):
            words = leading_words(text)
        control = transaction_control(words)
        if self._large_object or (control == "BEGIN" and self.baseline):
            if self._large_object_block(item, control):
                return False
        elif control:
            self._refuse_control(item.at, control)
        elif alone := not_in_transaction(words):
            self._check_alone(item, alone)
        if b"pg_advisory_unlock_all" in lower and "FUNCTION" not in words[:4] and "PROCEDURE" not in words[:4]:
            self._find(item.at, "pg_advisory_unlock_all would take away pgstrata's own lock", "unlock by key")
        if item.copies:
            self.copies += 1
        elif words[0] == "COPY" and copies_to_stdout(text):
            self._find(item.at, "COPY TO STDOUT has nowhere to go", "take it out of the migration")
        if not item.copies and (obstacle := not_prepared(text, lower, words)):
            self.not_prepared.setdefault(obstacle, item.at)
        self._savepoint = self._savepoint or words[0] == "SAVEPOINT"
        if words[0] in ("SET", "RESET"):
            self._note_setting(item)
        elif words[0] in _RUNNING and b"standard_conforming_strings" in lower:
            hint = "write SET standard_conforming_strings = …"
            self._find(item.at, "standard_conforming_strings set by a function", hint)
        self._note_needs(item, words)
        return True

    def _check_alone(self, item: Statement, alone: str) -> None:
        if self.transaction:
            hint = "say transaction = false for this migration in the manifest"
            if self.baseline:
                hint = "make the dump with pg_dump --format=plain, without --create"
            self._find(item.at, f"{alone} cannot run inside a transaction", hint)
        elif alone == "CREATE INDEX CONCURRENTLY" and not object_name(item.text, ("CONCURRENTLY",)):
            hint = "give it a name: after a crash pgstrata looks for it by its name"
            self._find(item.at, "CREATE INDEX CONCURRENTLY without a name cannot be resumed", hint)

    def _refuse_control(self, at: Position, control: str) -> None:
        if control == "DISCARD":
            message, hint = (
                "DISCARD would take away pgstrata's own lock and settings",
                "pgstrata resets the session itself",
            )
        elif self.transaction:
            message, hint = (
                f"{control} would end the migration's transaction",
                "pgstrata begins and commits; take it out",
            )
        else:
            message = f"{control} in a migration with transaction = false"
            hint = "each statement commits by itself; put what belongs together into a migration of its own"
        self._find(at, message, hint)

    def _large_object_block(self, item: Statement, control: str | None) -> bool:
        """Follow pg_dump's BEGIN; lo_…; COMMIT; in a baseline. True for the two that are not sent."""
        if self._large_object is None:
            self._large_object = item.at
            return True
        if control == "COMMIT":
            self._large_object = None
            return True
        if not dump.is_large_object_call(item.text):
            self._refuse_control(self._large_object, "BEGIN")
            self._large_object = None
        return False

    def _note_needs(self, item: Statement, words: list[str]) -> None:
        if words[:2] == ["CREATE", "EXTENSION"]:
            for extension in object_name(item.text, ("EXTENSION",))[:1]:
                self.extensions.setdefault(extension, item.at)
        if words[:2] in (["CREATE", "ROLE"], ["CREATE", "USER"], ["CREATE", "GROUP"]):
            self.made_roles.update(object_name(item.text, (words[1],))[:1])
        for role in roles_named(item.text, words):
            self.roles.setdefault(role, item.at)
        if words[:2] == ["CREATE", "SCHEMA"] and object_name(item.text, ("SCHEMA",)) == [LEDGER_SCHEMA]:
            hint = "make the dump without it: pg_dump --exclude-schema=pgstrata"
            self._find(item.at, "this script makes the schema pgstrata, which is the ledger's own", hint)

    def _note_setting(self, item: Statement) -> None:
        found = setting(item.text)
        if found is None:
            return
        if found.name != "all":
            self.settings.setdefault(found.name, item.at)
        if found.name == "standard_conforming_strings" and self._savepoint:
            hint = "set it before the SAVEPOINT"
            self._find(item.at, "ROLLBACK TO would take this setting back, and the text be read wrongly", hint)
        if found.name == "standard_conforming_strings" and found.local and not self.transaction:
            hint = "write SET without LOCAL"
            self._find(
                item.at, "SET LOCAL has no effect outside a transaction, and the text would be read wrongly", hint
            )
        if found.name == "client_encoding" and not self._encoding.change(found.value or "default"):
            hint = "make the dump with pg_dump --encoding=UTF8"
            self._find(item.at, f"in the encoding {found.value} a character can hold the byte of a quote", hint)

    def _meta(self, item: MetaCommand) -> None:
        restrict = dump.restrict_key(item.text)
        if restrict and restrict[0] and self._restrict is None:
            self._restrict = (restrict[1], item.at)
        elif restrict and not restrict[0] and self._restrict and self._restrict[0] == restrict[1]:
            self._restrict = None
        else:
            text = item.text.decode("utf-8", "replace")
            word = text[1:].split()[0] if text[1:].split() else ""
            hint = _META_HINTS.get(word, "only psql knows it; write it in SQL, or take it out")
            self._find(item.at, f"a psql meta-command: {text[:60]}", hint)

    def _refuse_byte(self, found: tuple[Position, int] | None) -> None:
        if found:
            hint = "save it as UTF-8, or let it say what it is: SET client_encoding = 'LATIN1';"
            self._find(found[0], f"byte 0x{found[1]:02x} is not valid UTF-8", hint)

    def _find(self, at: Position, message: str, hint: str = "") -> None:
        if len(self.findings) < _MOST:
            self.findings.append(Finding(at, message, hint))
        else:
            self._left += 1
