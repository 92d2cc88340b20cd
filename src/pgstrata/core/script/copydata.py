r"""The data of a COPY, up to the line `\.`: psql's handleCopyIn (`copy.c`), with pieces in place of lines.

psql looks for that line in every format, CSV included, and takes `\.` with LF or CRLF behind it. At the very end of a
script, without a line end, `\.` is data to it: text format fails on that, CSV gets a row more (tried on 15 to 18).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgstrata.core.script.script import CopyData, CopyEnd
from pgstrata.core.script.window import Window

_NEWLINE = 0x0A
_END_LINE = re.compile(rb"\\\.\r?\n")
_END = re.compile(rb"\n\\\.\r?\n")  # twice as fast as bytearray.find, which is half of the work on a large dump
_TAILS = (b"\\.\r", b"\\.", b"\\")
_CONTINUATION = bytes(range(0x80, 0xC0))  # the bytes of UTF-8 that begin no character


class CopyReader:
    """Reads from a window, whose item's begin it moves on. `active` from a COPY statement to the end of its data."""

    __slots__ = ("_line_begins", "_window", "active")

    def __init__(self, window: Window) -> None:
        self._window = window
        self.active = False
        self._line_begins = True

    def begin(self) -> None:
        """What follows in the window is data."""
        self.active = self._line_begins = True

    def read(self, *, final: bool) -> Iterator[CopyData | CopyEnd]:
        """All that is there of the data; what may be the half of the last line is kept back unless `final`."""
        buf, start = self._window.buf, self._window.item
        at, found = start, _END_LINE.match(buf, start) if self._line_begins else None
        # Most data have no backslash, or none for a long way, and one byte is found five times as fast as the expression.
        if not found and (first := buf.find(b"\\", start)) >= 0 and (found := _END.search(buf, max(start, first - 1))):
            at = found.start() + 1
        if found:
            yield from self._data(at)
            yield self._end(found.end() - at)
            return
        yield from self._data(len(buf) - (0 if final else self._held(start)))

    def _held(self, start: int) -> int:
        """How many bytes at the end may be the begin of the line that ends the data."""
        buf = self._window.buf
        for tail in _TAILS:
            at = len(buf) - len(tail)
            if buf.endswith(tail) and (self._line_begins if at == start else at > start and buf[at - 1] == _NEWLINE):
                return len(tail)
        return 0

    def _data(self, end: int) -> Iterator[CopyData]:
        window, start = self._window, self._window.item
        if end <= start:
            return
        with memoryview(window.buf) as view:
            data = bytes(view[start:end])
        newlines = len(data) - len(data.replace(b"\n", b""))  # a third of the time that bytes.count takes
        yield CopyData(window.base + start, window.base + end, data, window.line, newlines)
        tail = data[data.rfind(b"\n") + 1 :] if newlines else data
        # A piece may end within a character: each is counted by its first byte.
        window.column = (1 if newlines else window.column) + len(tail.translate(None, _CONTINUATION))
        window.line += newlines
        window.item = end
        self._line_begins = not tail

    def _end(self, length: int) -> CopyEnd:
        window, start = self._window, self._window.item
        self.active = False
        item = CopyEnd(window.base + start, window.base + start + length, window.line)
        window.begin_item(start + length)
        return item
