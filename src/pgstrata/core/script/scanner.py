r"""The psql lexer, incremental: bytes in, items out; it never holds more than one statement.

Its specification is psql's own `psqlscan.l` and the loop around it (`mainloop.c`, `copy.c`), PostgreSQL 15 to 18:

- psql reads line by line, and no token outside quotes and comments spans lines: only whole lines are looked at.
- A quoted string that is continued on the next line begins a new string for psql, although the server joins them. Where
  the two would disagree (an E'' string whose next part has a backslash) the place is refused.
- Inside CREATE [OR REPLACE] FUNCTION|PROCEDURE, psql counts BEGIN, CASE and END outside parentheses.
- COPY data end at a line that is `\.` alone, in CSV too.

psql starts COPY when the server asks for data; this scanner knows it by the words COPY … FROM STDIN outside parentheses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgstrata.core.script.script import CopyData, CopyEnd, Defect, Item, MetaCommand, Position, Statement, Trouble
from pgstrata.core.script.tokens import (
    CONTINUATION,
    CREATE_LETTERS,
    DOLLAR,
    ESCAPED,
    FIRST_WORD,
    HEAD,
    LEAD,
    NESTING,
    PLAIN,
    PLAIN_ESCAPES,
    PSQL_VARIABLES,
    REST_OF_LINE,
    ROUTINE,
    ROUTINE_ESCAPES,
    VARIABLE,
    WORD,
    copies_from_stdin,
    string_rule,
)

# The server's limit for one message (MaxAllocSize), less room for what is sent around the statement.
STATEMENT_LIMIT = 0x3FFFFFFF - 1024
_MOST_DEFECTS = 100
_BOM = b"\xef\xbb\xbf"


class Scanner:
    """Feed it bytes, cut anywhere; each call gives the items that are complete by then.

    `defects` collects every place that cannot be accepted; the scanner goes on after it where it can.
    """

    def __init__(self) -> None:
        self.defects: list[Defect] = []
        self._buf = bytearray()
        self._base = 0  # offset in the script of the buffer's first byte
        self._item = 0  # where the item begins that is being read; this and the next three are indexes in the buffer
        self._text = -1  # where its text begins, -1 while white space and comments are all that was seen
        self._pos = 0  # how far it has been read
        self._limit = 0  # just after the last line end
        self._line, self._column = 1, 1  # of the item's first byte
        self._standard_strings = True
        self._inside: re.Pattern[bytes] | bytes | None = None  # what ends the quote or comment that pos is in
        self._opened = 0  # where that began
        self._kind = ""  # "escape", "continued", "comment" or "" for other quotes
        self._depth = 0  # of nested comments
        self._copying = False
        self._line_begins = True  # in COPY data
        self._dead = False
        self._begin_statement()

    # ---- what callers use

    def feed(self, data: bytes) -> Iterator[Item]:
        """The items that are complete with these bytes. Consume the iterator wholly before the next call."""
        if self._dead:
            return
        if b"\0" in data:
            self._buf += data
            self._die(Trouble.NUL, len(self._buf) - len(data) + data.index(b"\0"))
            return
        newline = data.rfind(b"\n")
        if newline >= 0:
            self._limit = len(self._buf) + newline + 1
        self._buf += data
        yield from self._scan(final=False)
        self._forget()
        if len(self._buf) > STATEMENT_LIMIT:
            self._die(Trouble.TOO_LONG, max(self._text, 0))

    def finish(self) -> Iterator[Item]:
        """The items that only the end of the script completes."""
        if self._dead:
            return
        yield from self._scan(final=True)
        if self._copying:
            self._refuse_here(Trouble.COPY_CUT_OFF, len(self._buf), b"")
            return
        if self._inside is not None:
            self._refuse_here(Trouble.UNTERMINATED, self._opened, bytes(self._buf[self._opened : self._opened + 40]))
        elif self._parens or self._begins:
            self._refuse_here(Trouble.UNTERMINATED, self._text, bytes(self._buf[self._text : self._text + 40]))
        if self._item < len(self._buf):
            yield self._statement(len(self._buf))

    # ---- statements

    def _begin_statement(self) -> None:
        self._text = -1
        self._parens = 0
        self._begins = 0
        self._letters: bytes | None = b""  # the first words of a CREATE, as psql notes them; None when decided
        self._routine = False
        self._wants_atomic = -1

    def _scan(self, *, final: bool) -> Iterator[Item]:
        if final:
            self._limit = len(self._buf)
        while True:
            if self._copying:
                yield from self._copy(final=final)
                if self._copying:
                    return
            item = self._next(self._limit, final)
            if item is None:
                return
            yield item

    def _forget(self) -> None:
        """Drop from the buffer what items were made of."""
        shift = self._item
        del self._buf[:shift]
        self._base += shift
        self._item = 0
        self._pos -= shift
        self._limit = max(0, self._limit - shift)
        self._opened -= shift
        self._wants_atomic -= shift
        if self._text >= 0:
            self._text -= shift

    def _die(self, trouble: Trouble, index: int) -> None:
        self._refuse_here(trouble, index, bytes(self._buf[index : index + 60]))
        self._dead = True
        self._buf = bytearray()

    def _next(self, limit: int, final: bool) -> Item | None:
        """The next statement or meta-command that ends before `limit`, or None."""
        buf = self._buf
        while self._pos < limit:
            if self._inside is not None:
                if not self._leave_quote(limit, final):
                    return None
                continue
            if self._text < 0 and not self._enter_text(limit):
                return None
            self._pos = self._skip(limit)
            if self._pos >= limit:
                return None
            byte = buf[self._pos]
            if byte == 0x3B:  # ;
                self._pos += 1
                if not self._parens and not self._begins:
                    return self._ended(limit)
            elif byte == 0x28:  # (
                self._parens += 1
                self._pos += 1
            elif byte == 0x29:  # )
                self._parens = max(0, self._parens - 1)
                self._pos += 1
            elif byte == 0x5C:  # backslash
                item = self._meta(limit)
                if item:
                    return item
            else:
                self._token(byte, limit)
        return None

    def _enter_text(self, limit: int) -> bool:
        start = self._pos
        if start == 0 and self._base == 0 and self._buf.startswith(_BOM):
            start = len(_BOM)
        found = LEAD.match(self._buf, start, limit)
        self._pos = found.end() if found else start
        if self._pos >= limit:
            return False
        self._text = self._pos
        first = FIRST_WORD.match(self._buf, self._pos, limit)
        if first:  # not CREATE: nothing to note, and the common case
            self._letters = None
            self._pos = first.end()
        return True

    def _skip(self, limit: int) -> int:
        """Past all that cannot end a statement or begin a quote: the loop where a script's DDL is read."""
        if self._letters is not None:
            rule = HEAD
        elif self._routine and not self._parens:
            rule = ROUTINE if self._standard_strings else ROUTINE_ESCAPES
        else:
            rule = PLAIN if self._standard_strings else PLAIN_ESCAPES
        found = rule.match(self._buf, self._pos, limit)
        return found.end() if found else self._pos

    def _token(self, byte: int, limit: int) -> None:
        """A token that _skip stopped at, but for semicolon, parentheses and backslash."""
        buf, pos = self._buf, self._pos
        if byte == 0x27:  # '
            self._enter_quote(pos, 1, "" if self._standard_strings else "escape")
        elif byte == 0x22:  # "
            self._enter_quote(pos, 1, "", ending=b'"')
        elif byte == 0x24:  # $
            found = DOLLAR.match(buf, pos, limit)
            if found:
                self._enter_quote(pos, len(found[0]), "", ending=bytes(found[0]))
            else:
                self._pos += 1
        elif byte == 0x2F and buf[pos + 1 : pos + 2] == b"*":
            self._depth = 1
            self._enter_quote(pos, 2, "comment", ending=NESTING)
        elif byte == 0x3A:  # :
            self._colon(limit)
        else:
            self._word(limit)

    def _word(self, limit: int) -> None:
        pos = self._pos
        prefix = string_rule(self._buf, pos)
        if prefix:
            length, kind, ending = prefix
            self._enter_quote(pos, length, kind, ending=ending)
            return
        found = WORD.match(self._buf, pos, limit)
        if not found:
            self._pos += 1
            return
        self._pos = found.end()
        word = bytes(found[0]).lower()
        if self._letters is not None:
            self._note(word)
        if self._routine and not self._parens:
            self._count_begin(word, pos)

    def _note(self, word: bytes) -> None:
        """psql's way to know a routine: the first words are CREATE [OR REPLACE] FUNCTION|PROCEDURE."""
        letters = (self._letters or b"") + CREATE_LETTERS.get(word, b"-")
        self._routine = letters in (b"cf", b"cp", b"corf", b"corp")
        self._letters = letters if letters in (b"c", b"co", b"cor") else None

    def _count_begin(self, word: bytes, pos: int) -> None:
        if word == b"begin":
            self._begins += 1
            self._wants_atomic = pos
        elif word == b"atomic":
            self._wants_atomic = -1
        elif word == b"case" and self._begins:
            self._begins += 1
        elif word == b"end" and self._begins:
            self._begins -= 1
        if self._wants_atomic >= 0 and word not in (b"begin", b"atomic"):
            self._refuse_here(Trouble.BEGIN_NAME, self._wants_atomic, b"BEGIN")
            self._wants_atomic = -1

    def _colon(self, limit: int) -> None:
        if bytes(self._buf[self._pos + 1 : self._pos + 2]) in (b":", b"="):
            self._pos += 2
            return
        found = VARIABLE.match(self._buf, self._pos, limit)
        if not found:
            self._pos += 1
            return
        if found["test"] is not None or (found["name"] or found["quoted"] or found["ident"]) in PSQL_VARIABLES:
            self._refuse_here(Trouble.VARIABLE, self._pos, bytes(found[0]))
        self._pos = found.end()

    def _meta(self, limit: int) -> Item | None:
        end = self._buf.find(b"\n", self._pos, limit) + 1 or limit
        text = bytes(self._buf[self._pos : end]).rstrip(b"\r\n")
        if self._pos == self._text:
            at = self._place(self._pos)
            item = MetaCommand(
                self._base + self._item, self._base + end, text, at, bytes(self._buf[self._item : self._text])
            )
            self._pos = end
            self._next_item()
            return item
        self._refuse_here(Trouble.META_INSIDE, self._pos, text)
        self._pos = end
        return None

    def _ended(self, limit: int) -> Statement:
        """The statement whose semicolon was just passed, and what its end means for what follows."""
        word = WORD.match(self._buf, self._text, self._pos)
        first = bytes(word[0]).lower() if word else b""
        copies = first == b"copy" and copies_from_stdin(bytes(self._buf[self._text : self._pos]))
        text_end = self._pos
        if copies or (first in (b"set", b"reset") and self._notice_setting()):
            rest = REST_OF_LINE.match(self._buf, self._pos, limit)
            if not rest:
                trouble = Trouble.COPY_SAME_LINE if copies else Trouble.SETTING_SAME_LINE
                self._refuse_here(trouble, self._pos, bytes(self._buf[self._pos : self._pos + 40]))
            if copies:
                self._pos = self._buf.find(b"\n", self._pos, limit) + 1 or limit
                self._copying = self._line_begins = True
        return self._statement(text_end, copies=copies)

    def _notice_setting(self) -> bool:
        text = bytes(self._buf[self._text : self._pos]).lower()
        if b"standard_conforming_strings" not in text:
            return False
        value = text.replace(b"'", b" ").rstrip(b"; \t\r\n").split()[-1].rsplit(b"=")[-1]
        self._standard_strings = value not in (b"off", b"false", b"no", b"0", b"f", b"n")
        return True

    def _statement(self, text_end: int, *, copies: bool = False) -> Statement:
        text_start = self._text if self._text >= 0 else text_end
        end = max(self._pos, text_end)
        at = self._place(text_start)
        with memoryview(self._buf) as view:
            text, lead = bytes(view[text_start:text_end]), bytes(view[self._item : text_start])
            tail = bytes(view[text_end:end])
        item = Statement(self._base + self._item, self._base + end, text, at, lead, copies, tail)
        self._item, self._line, self._column = text_start, at.line, at.column
        self._pos = end
        self._next_item()
        return item

    def _next_item(self) -> None:
        """The next item begins at pos."""
        _, self._line, self._column = self._place(self._pos)
        self._item = self._pos
        self._begin_statement()

    # ---- quotes and comments

    def _enter_quote(self, pos: int, length: int, kind: str, *, ending: re.Pattern[bytes] | bytes = b"'") -> None:
        self._opened = pos
        self._kind = kind
        self._inside = ESCAPED if kind == "escape" else ending
        self._pos = pos + length

    def _leave_quote(self, limit: int, final: bool) -> bool:
        """Go to the end of the quote or comment that pos is in; False when it is not within the limit."""
        ending = self._inside
        if isinstance(ending, bytes):
            at = self._buf.find(ending, self._pos, limit)
            if at < 0:
                # A dollar tag has no line end in it, so nothing of it is in front of the limit.
                self._pos = limit
                return False
            if self._kind == "continued" and b"\\" in self._buf[self._opened : at]:
                self._refuse_here(Trouble.CONTINUED_STRING, self._opened, bytes(self._buf[self._opened : at + 1]))
            self._pos = at + len(ending)
        elif self._kind == "comment":
            return self._leave_comment(limit)
        elif ending is not None:
            found = ending.match(self._buf, self._pos, limit)
            self._pos = found.end() if found else self._pos
            if self._pos >= limit or self._buf[self._pos] != 0x27:  # a script's very last byte may be a backslash
                self._pos = limit
                return False
            self._pos += 1
        if self._kind in ("escape", "continued"):
            return self._continue_string(limit, final)
        self._inside = None
        return True

    def _leave_comment(self, limit: int) -> bool:
        while self._depth:
            found = NESTING.search(self._buf, self._pos, limit)
            if not found:
                self._pos = limit
                return False
            self._depth += 1 if found[0] == b"/*" else -1
            self._pos = found.end()
        self._inside = None
        return True

    def _continue_string(self, limit: int, final: bool) -> bool:
        """After an E'' string: does the server go on with it after white space that has a line end?"""
        found = CONTINUATION.match(self._buf, self._pos, limit)
        if found and found.end() >= limit and not final:
            self._pos -= 1  # look again, from the closing quote, when there is more
            return False
        self._inside = None
        if found and self._buf[found.end() : found.end() + 1] == b"'":
            same_line = b"\n" not in found[0]  # a lone CR: psql sees the continuation too
            self._enter_quote(found.end(), 1, "escape" if same_line else "continued")
        return True

    # ---- COPY data

    def _copy(self, *, final: bool) -> Iterator[Item]:
        buf, start = self._buf, self._item
        begins = self._line_begins and buf.startswith(b"\\.", start)
        at = start if begins else buf.find(b"\n\\.", start) + 1 or -1
        while at >= 0:
            rest = bytes(buf[at + 2 : at + 4])
            if rest[:1] == b"\n" or rest == b"\r\n" or (final and rest in (b"", b"\r")):
                yield from self._copy_data(at)
                yield self._copy_end(2 + len(rest if rest == b"\r\n" else rest[:1]))
                return
            if rest in (b"", b"\r"):  # the line may go on in the next bytes
                yield from self._copy_data(at)
                return
            at = buf.find(b"\n\\.", at) + 1 or -1
        end = len(buf)
        if end > start and buf[-1] == 0x5C and not final:
            begins = self._line_begins if end - start == 1 else buf[-2] == 0x0A
            end -= begins  # this backslash may be the first half of the end
        yield from self._copy_data(end)

    def _copy_data(self, end: int) -> Iterator[CopyData]:
        if end <= self._item:
            return
        with memoryview(self._buf) as view:
            data = bytes(view[self._item : end])
        yield CopyData(self._base + self._item, self._base + end, data, self._line)
        self._line += data.count(b"\n")
        self._column = 1
        self._line_begins = data.endswith(b"\n")
        self._item = self._pos = end

    def _copy_end(self, length: int) -> CopyEnd:
        start, end = self._item, self._item + length
        item = CopyEnd(self._base + start, self._base + end, self._line)
        self._copying = False
        self._pos = end
        self._next_item()
        return item

    # ---- places

    def _place(self, index: int) -> Position:
        buf, item = self._buf, self._item
        newlines = buf.count(b"\n", item, index)
        if newlines:
            begin = buf.rfind(b"\n", item, index) + 1
            column = 1 + len(buf[begin:index].decode("utf-8", "replace")) if index > begin else 1
        else:
            column = self._column + len(buf[item:index].decode("utf-8", "replace"))
        return Position(self._base + index, self._line + newlines, column)

    def _refuse_here(self, trouble: Trouble, index: int, text: bytes) -> None:
        shown = text.split(b"\n")[0][:60].decode("utf-8", "replace")
        defect = Defect(trouble, self._place(index), shown)
        if len(self.defects) < _MOST_DEFECTS and defect not in self.defects[-1:]:
            self.defects.append(defect)
