r"""A script as psql reads it, incrementally: bytes in, items out; it never holds more than one statement.

Its specification is psql itself, PostgreSQL 15 to 18: `psqlscan.l` for the tokens (`lexer.py`), `mainloop.c` for what
is done between them (here), and `copy.c` for the data of a COPY, which end at a line `\.` in CSV too (`copydata.py`).

psql starts COPY when the server asks for data; this scanner knows it by the words COPY … FROM STDIN outside parentheses.
"""

from __future__ import annotations

from collections.abc import Iterator

from pgstrata.core.script.copydata import CopyReader
from pgstrata.core.script.lexer import BOM, SEMICOLON, Lexer
from pgstrata.core.script.script import Defect, Item, MetaCommand, Position, Statement, Trouble
from pgstrata.core.script.settings import sets_strings
from pgstrata.core.script.tokens import LEAD, REST_OF_LINE, copies_from_stdin, first_word
from pgstrata.core.script.window import Window

# The server's limit for one message (MaxAllocSize), less room for what is sent around the statement.
STATEMENT_LIMIT = 0x3FFFFFFF - 1024


class Scanner:
    """Feed it bytes, cut anywhere; each call gives the items that are complete by then.

    `defects` collects every place that cannot be accepted; the scanner goes on after it where it can.
    """

    def __init__(self, at: Position | None = None) -> None:
        """`at` is the place of the first byte, where a script is read from the begin of one of its statements."""
        self._window = Window(at)
        self._buf = self._window.buf
        self._lexer = Lexer(self._window)
        self._copy = CopyReader(self._window)
        self._limit = 0  # just after the last line end
        self._dead = False
        self._begun = at is not None

    # ---- what callers use

    @property
    def defects(self) -> list[Defect]:
        """All that was refused so far."""
        return self._window.defects

    def feed(self, data: bytes) -> Iterator[Item]:
        """The items that are complete with these bytes. Consume the iterator wholly before the next call."""
        if self._dead:
            return
        nul = data.find(b"\0")
        if nul >= 0:
            data = data[:nul]
        newline = data.rfind(b"\n")
        if newline >= 0:
            self._limit = len(self._buf) + newline + 1
        self._buf += data
        if not self._begun and len(self._buf) >= len(BOM):
            self._begun = True
            self._window.column -= self._buf.startswith(BOM)  # psql drops it, editors do not show it
        yield from self._scan(final=False)
        if self._dead:
            return
        self._forget()
        if nul >= 0:
            self._die(Trouble.NUL, len(self._buf), len(self._buf))
        elif len(self._buf) - (begin := self._statement_begin()) > STATEMENT_LIMIT:
            self._die(Trouble.TOO_LONG, begin, len(self._buf))

    def finish(self) -> Iterator[Item]:
        """The items that only the end of the script completes."""
        if self._dead:
            return
        yield from self._scan(final=True)
        if self._dead:
            return
        end = len(self._buf)
        if self._copy.active:
            self._window.refuse(Trouble.COPY_CUT_OFF, end, end)
            return
        if (begin := self._lexer.unfinished()) >= 0:
            self._window.refuse(Trouble.UNTERMINATED, begin, end)
        elif self._lexer.text >= 0 and self._copies(end):
            self._window.refuse(Trouble.COPY_CUT_OFF, end, end)
        if self._window.item < end:
            self._lexer.pos = end
            yield self._statement(end)

    # ---- the loop

    def _scan(self, *, final: bool) -> Iterator[Item]:
        if final:
            self._limit = len(self._buf)
        while not self._dead:
            if self._copy.active:
                yield from self._copy.read(final=final)
                self._lexer.pos = self._window.item
                if self._copy.active:
                    return
            item = self._next(self._limit, final)
            if item is None:
                return
            yield item

    def _forget(self) -> None:
        gone = self._window.forget()
        self._lexer.forget(gone)
        self._limit = max(0, self._limit - gone)

    def _statement_begin(self) -> int:
        """Where the statement begins that has no end yet; its line need not be complete."""
        if self._lexer.text >= 0:
            return self._lexer.text
        found = LEAD.match(self._buf, self._lexer.pos)
        return found.end() if found else 0

    def _die(self, trouble: Trouble, index: int, end: int) -> None:
        self._window.refuse(trouble, index, end)
        self._dead = True
        self._buf.clear()

    def _next(self, limit: int, final: bool) -> Item | None:
        """The next statement or meta-command that ends before `limit`, or None."""
        while stop := self._lexer.advance(limit, final=final):
            item = self._ended(limit) if stop == SEMICOLON else self._meta(limit)
            if item or self._dead:
                return item
        return None

    # ---- items

    def _meta(self, limit: int) -> Item | None:
        window, pos = self._window, self._lexer.pos
        end = self._buf.find(b"\n", pos, limit) + 1 or limit
        self._lexer.pos = end
        if pos != self._lexer.text:
            window.refuse(Trouble.META_INSIDE, pos, end)
            return None
        start, lead = window.item, bytes(self._buf[window.item : pos])
        at = window.begin_item(pos)
        text = bytes(self._buf[pos:end]).rstrip(b"\r\n")
        self._next_item()
        return MetaCommand(window.base + start, window.base + end, text, at, lead)

    def _ended(self, limit: int) -> Statement | None:
        """The statement whose semicolon was just passed, and what its end means for what follows."""
        end = self._lexer.pos
        if end - self._lexer.text > STATEMENT_LIMIT:
            self._die(Trouble.TOO_LONG, self._lexer.text, end)
            return None
        first = first_word(self._buf, self._lexer.text, end)
        copies = first == b"copy" and self._copies(end)
        if copies or (first in (b"set", b"reset") and self._notice_setting(end)):
            if not REST_OF_LINE.match(self._buf, end, limit):
                trouble = Trouble.COPY_SAME_LINE if copies else Trouble.SETTING_SAME_LINE
                self._window.refuse(trouble, end, limit)
            if copies:
                self._lexer.pos = self._buf.find(b"\n", end, limit) + 1 or limit
                self._copy.begin()
        return self._statement(end, copies=copies)

    def _copies(self, end: int) -> bool:
        return first_word(self._buf, self._lexer.text, end) == b"copy" and copies_from_stdin(
            bytes(self._buf[self._lexer.text : end])
        )

    def _notice_setting(self, end: int) -> bool:
        value = sets_strings(bytes(self._buf[self._lexer.text : end]))
        if value is None:
            return False
        self._lexer.standard_strings = value
        return True

    def _statement(self, text_end: int, *, copies: bool = False) -> Statement:
        """The item whose text ends there, and which itself ends at pos."""
        window, end = self._window, self._lexer.pos
        start, base = window.item, window.base
        text_start = self._lexer.text if self._lexer.text >= 0 else text_end
        with memoryview(self._buf) as view:
            text, lead = bytes(view[text_start:text_end]), bytes(view[start:text_start])
            tail = bytes(view[text_end:end])
        at = window.begin_item(text_start)
        self._next_item()
        return Statement(base + start, base + end, text, at, lead, copies, tail)

    def _next_item(self) -> None:
        """The next item begins where the lexer is."""
        self._window.begin_item(self._lexer.pos)
        self._lexer.begin()
