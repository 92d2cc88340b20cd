"""Quotes and comments: from the one that the scanner stands in to its end, which may be many lines away.

psql begins a new string where the server goes on with one (`'a'`, a line end, `'b'`): it reads line by line. For an E''
string the two would read a backslash in the second part differently, so that place is refused.
"""

from __future__ import annotations

from pgstrata.core.script.script import Trouble
from pgstrata.core.script.tokens import CONTINUATION, DOUBLED, ESCAPED, NESTING
from pgstrata.core.script.window import Window

_QUOTE = 0x27


class Quote:
    """`inside` is True between `enter` and the `leave` that reached the end; `pos` is how far `leave` has come."""

    __slots__ = ("_continued", "_depth", "_doubled", "_ending", "_window", "escapes", "inside", "opened", "pos")

    def __init__(self, window: Window) -> None:
        self._window = window
        self.inside = False
        self.pos = 0
        self.opened = 0  # offset in the script of where it began
        self.escapes = False  # a backslash takes the next byte's meaning away
        self._doubled = False  # two endings stand for one within it
        self._continued = False  # part of an E'' string to the server, and a new string to psql
        self._ending: bytes | None = b"'"  # None for a comment
        self._depth = 0  # of nested comments

    def enter(self, index: int, *, ending: bytes = b"'", escapes: bool = False, doubled: bool = False) -> None:
        """A quote begins at `index`; `ending` ends it, and a doubled ' counts as two strings without harm. Unless
        `doubled`: then it stands for one within the string, and the second would have another rule for backslashes."""
        self.inside = True
        self.opened = self._window.base + index
        self.escapes, self._continued, self._doubled = escapes, False, doubled
        self._ending = ending

    def enter_comment(self, index: int) -> None:
        """A comment begins at `index`."""
        self.enter(index)
        self._ending = None
        self._depth = 1

    def leave(self, pos: int, limit: int, *, final: bool, escapes_always: bool) -> bool:
        """Go from `pos` to the end; False when it is not within the limit. `escapes_always`: the session's
        standard_conforming_strings are off."""
        ending = self._ending
        if ending is None:
            return self._leave_comment(pos, limit)
        if self.escapes or self._continued:
            return self._leave_escapes(pos, limit, final=final, escapes_always=escapes_always)
        buf = self._window.buf
        while (at := buf.find(ending, pos, limit)) >= 0:
            self.pos = pos = at + len(ending)
            if not (self._doubled and buf.startswith(ending, pos)):
                self.inside = False
                return True
            pos += len(ending)
        self.pos = limit  # a dollar tag has no line end in it, so nothing of it is in front of the limit
        return False

    def _leave_comment(self, pos: int, limit: int) -> bool:
        while self._depth:
            found = NESTING.search(self._window.buf, pos, limit)
            if not found:
                self.pos = limit
                return False
            self._depth += 1 if found[0] == b"/*" else -1
            pos = found.end()
        self.pos = pos
        self.inside = False
        return True

    def _leave_escapes(self, pos: int, limit: int, *, final: bool, escapes_always: bool) -> bool:
        buf = self._window.buf
        found = (ESCAPED if self.escapes else DOUBLED).match(buf, pos, limit)
        pos = found.end() if found else pos
        if pos >= limit or buf[pos] != _QUOTE:  # a script's very last byte may be a backslash
            self.pos = limit
            return False
        self.pos = pos + 1
        opened = self.opened - self._window.base
        if self._continued and b"\\" in buf[opened:pos]:
            self._window.refuse(Trouble.CONTINUED_STRING, opened, self.pos)
        return self._look_behind(limit, final=final, escapes_always=escapes_always)

    def _look_behind(self, limit: int, *, final: bool, escapes_always: bool) -> bool:
        """After an E'' string: does the server go on with it after white space that has a line end?"""
        found = CONTINUATION.match(self._window.buf, self.pos, limit)
        if found and found.end() >= limit and not final:
            self.pos -= 1  # look again, from the closing quote, when there is more
            return False
        self.inside = False
        if found and self._window.buf[found.end() : found.end() + 1] == b"'":
            # Within a line (its end is a lone CR) psql sees the continuation too.
            self.enter(found.end(), escapes=escapes_always or (self.escapes and b"\n" not in found[0]))
            self._continued = not self.escapes
            self.pos = found.end() + 1
        return True
