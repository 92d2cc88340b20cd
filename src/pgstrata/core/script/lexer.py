"""The tokens of one statement after the other: psql's `psqlscan.l`, as far as a statement's end depends on them.

- psql reads line by line, and no token outside quotes and comments spans lines: only whole lines are looked at.
- A quoted string that is continued on the next line begins a new string for psql (`quotes.py`).
- In a CREATE FUNCTION or PROCEDURE, psql counts BEGIN, CASE and END outside parentheses (`routine.py`).
"""

from __future__ import annotations

from pgstrata.core.script.quotes import Quote
from pgstrata.core.script.routine import Routine
from pgstrata.core.script.script import Trouble
from pgstrata.core.script.tokens import (
    DOLLAR,
    FIRST_WORD,
    HEAD,
    LEAD,
    PLAIN,
    PLAIN_ESCAPES,
    PREFIX,
    PSQL_VARIABLES,
    ROUTINE,
    ROUTINE_ESCAPES,
    VARIABLE,
    WORD,
)
from pgstrata.core.script.window import Window

SEMICOLON, BACKSLASH = 0x3B, 0x5C
BOM = b"\xef\xbb\xbf"


class Lexer:
    """Reads on in a window from `pos`; `text` is where the statement begins, -1 while white space and comments are all
    that was seen. Both are indexes in the window."""

    __slots__ = ("_buf", "_parens", "_quote", "_routine", "_window", "pos", "standard_strings", "text")

    def __init__(self, window: Window) -> None:
        self._window = window
        self._buf = window.buf
        self._quote = Quote(window)
        self._routine = Routine(window)
        self.pos = 0
        self.standard_strings = True
        self.begin()

    def begin(self) -> None:
        """A new statement begins at pos."""
        self.text = -1
        self._parens = 0
        self._routine.reset()

    def forget(self, gone: int) -> None:
        """The window has dropped that many bytes."""
        self.pos -= gone
        if self.text >= 0:
            self.text -= gone

    def unfinished(self) -> int:
        """Where the quote, comment, parenthesis or body that the script ends inside of began, or its statement; else -1."""
        if self._quote.inside:
            return self._quote.opened - self._window.base
        return self.text if self._parens or self._routine.begins else -1

    def advance(self, limit: int, *, final: bool) -> int:
        """Go behind the semicolon that ends the statement (SEMICOLON), to a backslash (BACKSLASH), or to the limit (0)."""
        buf, quote = self._buf, self._quote
        while self.pos < limit:
            if quote.inside:
                left = quote.leave(self.pos, limit, final=final, escapes_always=not self.standard_strings)
                self.pos = quote.pos
                if not left:
                    return 0
                continue
            if self.text < 0 and not self._enter_text(limit):
                return 0
            self.pos = self._skip(limit)
            if self.pos >= limit:
                return 0
            byte = buf[self.pos]
            if byte == SEMICOLON:
                self.pos += 1
                if not self._parens and not self._routine.begins:
                    return SEMICOLON
            elif byte == 0x28:  # (
                self._parens += 1
                self.pos += 1
            elif byte == 0x29:  # )
                self._parens = max(0, self._parens - 1)
                self.pos += 1
            elif byte == BACKSLASH:
                return BACKSLASH
            else:
                self._token(byte, limit)
        return 0

    def _enter_text(self, limit: int) -> bool:
        start, window = self.pos, self._window
        if start == 0 and window.base == 0 and self._buf.startswith(BOM):
            start = len(BOM)
        found = LEAD.match(self._buf, start, limit)
        self.pos = found.end() if found else start
        if self.pos >= limit:
            return False
        self.text = self.pos
        first = FIRST_WORD.match(self._buf, self.pos, limit)
        if first:  # not CREATE: nothing to note, and the common case
            self._routine.every_word = False
            self.pos = first.end()
        return True

    def _skip(self, limit: int) -> int:
        """Past all that cannot end a statement or begin a quote: the loop where a script's DDL is read."""
        if self._routine.every_word:
            rule = HEAD
        elif self._routine.is_one and not self._parens:
            rule = ROUTINE if self.standard_strings else ROUTINE_ESCAPES
        else:
            rule = PLAIN if self.standard_strings else PLAIN_ESCAPES
        found = rule.match(self._buf, self.pos, limit)
        return found.end() if found else self.pos

    def _token(self, byte: int, limit: int) -> None:
        """A token that _skip stopped at, but for semicolon, parentheses and backslash."""
        buf, pos, quote = self._buf, self.pos, self._quote
        if byte == 0x27:  # '
            quote.enter(pos, escapes=not self.standard_strings)
            self.pos += 1
        elif byte == 0x22:  # "
            quote.enter(pos, ending=b'"')
            self.pos += 1
        elif byte == 0x24:  # $
            found = DOLLAR.match(buf, pos, limit)
            if found:
                quote.enter(pos, ending=bytes(found[0]))
            self.pos = found.end() if found else pos + 1
        elif byte == 0x2F and buf[pos + 1 : pos + 2] == b"*":
            quote.enter_comment(pos)
            self.pos += 2
        elif byte == 0x3A:  # :
            self._colon(limit)
        else:
            self._word(limit)

    def _word(self, limit: int) -> None:
        pos = self.pos
        prefix = PREFIX.match(self._buf, pos, limit)
        if prefix:
            doubled = not self.standard_strings and prefix[0][0] in b"uU"  # no bit string knows a doubled one
            self._quote.enter(pos, ending=bytes(prefix[0][-1:]), escapes=prefix[0][0] in b"eE", doubled=doubled)
            self.pos = prefix.end()
            return
        found = WORD.match(self._buf, pos, limit)
        if not found:
            self.pos += 1
            return
        self.pos = found.end()
        word, routine = bytes(found[0]).lower(), self._routine
        if word == b"n" and self._buf.startswith(b"'", self.pos):
            return  # of a string: no word to psql
        if routine.every_word or routine.is_one:
            routine.note(word, pos, outside=not self._parens)

    def _colon(self, limit: int) -> None:
        if bytes(self._buf[self.pos + 1 : self.pos + 2]) in (b":", b"="):
            self.pos += 2
            return
        found = VARIABLE.match(self._buf, self.pos, limit)
        if not found:
            self.pos += 1
            return
        if found["test"] is not None or (found["name"] or found["quoted"] or found["ident"]) in PSQL_VARIABLES:
            self._window.refuse(Trouble.VARIABLE, self.pos, found.end())
        self.pos = found.end()
