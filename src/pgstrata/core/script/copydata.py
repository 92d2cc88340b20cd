r"""The data of a COPY, up to the line `\.`: psql's handleCopyIn (`copy.c`), with pieces in place of lines.

psql looks for that line in every format, CSV included, and takes `\.` with LF or CRLF behind it. At the very end of a
script, without a line end, `\.` is data to it: text format fails on that, CSV gets a row more (tried on 15 to 18).
"""

from __future__ import annotations

from collections.abc import Iterator

from pgstrata.core.script.script import CopyData, CopyEnd
from pgstrata.core.script.window import Window

_BACKSLASH, _NEWLINE = 0x5C, 0x0A
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
        begins = self._line_begins and buf.startswith(b"\\.", start)
        at = start if begins else buf.find(b"\n\\.", start) + 1 or -1
        while at >= 0:
            rest = bytes(buf[at + 2 : at + 4])
            if rest[:1] == b"\n" or rest == b"\r\n":
                yield from self._data(at)
                yield self._end(3 if rest[:1] == b"\n" else 4)
                return
            if rest in (b"", b"\r") and not final:
                yield from self._data(at)
                return
            at = buf.find(b"\n\\.", at) + 1 or -1
        end = len(buf)
        if end > start and buf[-1] == _BACKSLASH and not final:
            end -= self._line_begins if end - start == 1 else buf[-2] == _NEWLINE
        yield from self._data(end)

    def _data(self, end: int) -> Iterator[CopyData]:
        window, start = self._window, self._window.item
        if end <= start:
            return
        with memoryview(window.buf) as view:
            data = bytes(view[start:end])
        newlines = data.count(b"\n")
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
