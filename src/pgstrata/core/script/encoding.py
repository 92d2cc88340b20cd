"""Whether a script's bytes are in the encoding that it says, and whether that encoding can be cut by bytes at all."""

from __future__ import annotations

import codecs

from pgstrata.core.script.script import Position

# A byte of a character can look like a quote or a backslash there (those that PostgreSQL knows for clients only).
_UNSAFE = ("sjis", "shiftjis", "mskanji", "win932", "windows932", "shiftjis2004", "big5", "win950", "windows950",
           "gbk", "win936", "windows936", "uhc", "win949", "windows949", "gb18030", "johab")  # fmt: skip


class Encoding:
    """The encoding that the script is in, from SET client_encoding on; UTF-8 before that."""

    __slots__ = ("_checked", "_column", "_decoder")

    def __init__(self) -> None:
        self._checked = True
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._column = 1  # of the next byte of a COPY's data

    def change(self, value: str) -> bool:
        """SET client_encoding to this. False when scripts in that encoding cannot be read safely."""
        name = "".join(letter for letter in value.lower() if letter.isalnum())
        self._checked = name in ("utf8", "unicode", "utf", "default")
        return name not in _UNSAFE

    def bad_byte_of_text(self, text: bytes, at: Position) -> tuple[Position, int] | None:
        """The first byte of a statement that is not UTF-8, and where it is; only the first one of a script is told."""
        self._column = 1
        if text.isascii() or not self._checked:
            return None
        try:
            text.decode("utf-8")
        except UnicodeDecodeError as error:
            return self._bad(text, error.start, at)
        return None

    def bad_byte_of_data(self, data: bytes, start: int, line: int) -> tuple[Position, int] | None:
        """The same for a piece of a COPY's data, which may begin and end within a line and within a character."""
        if not self._checked:
            return None
        kept = self._decoder.getstate()[0]
        at = Position(start - len(kept), line, self._column)
        if not kept and data.isascii():
            newline = data.rfind(b"\n")
            self._column = len(data) - newline + (self._column - 1 if newline < 0 else 0)
            return None
        try:
            text = self._decoder.decode(data)
        except UnicodeDecodeError as error:
            return self._bad(kept + data, error.start, at)
        newline = text.rfind("\n")
        self._column = len(text) - newline + (self._column - 1 if newline < 0 else 0)
        return None

    def end_of_data(self) -> None:
        """The line that ends a COPY's data begins."""
        self._column = 1
        self._decoder.reset()

    def _bad(self, data: bytes, index: int, at: Position) -> tuple[Position, int]:
        self._checked = False
        self._decoder.reset()
        before = data[:index].decode("utf-8")
        newline = before.rfind("\n")
        column = len(before) - newline if newline >= 0 else at.column + len(before)
        return Position(at.offset + index, at.line + before.count("\n"), column), data[index]
