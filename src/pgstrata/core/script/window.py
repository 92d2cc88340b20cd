"""The part of a script that is held in memory, and where in the script it is."""

from __future__ import annotations

from pgstrata.core.script.script import Defect, Position, Trouble

_MOST_DEFECTS = 100
_SHOWN = 60  # characters of a refused text


class Window:
    """The bytes from the begin of the item that is being read to the last byte fed; all indexes are into `buf`.

    `defects` are the places that were refused. A place is counted from the item's begin, so it costs no more than the
    item is long.
    """

    __slots__ = ("base", "buf", "column", "defects", "item", "line")

    def __init__(self, at: Position | None = None) -> None:
        self.buf = bytearray()
        self.base = at.offset if at else 0  # offset in the script of the first byte
        self.item = 0  # where the item begins
        self.line, self.column = (at.line, at.column) if at else (1, 1)  # of the item's first byte
        self.defects: list[Defect] = []

    def place(self, index: int) -> Position:
        """Where in the script `index` is; it is not in front of the item."""
        buf, item = self.buf, self.item
        newlines = buf.count(b"\n", item, index)
        if newlines:
            begin = buf.rfind(b"\n", item, index) + 1
            column = 1 + len(buf[begin:index].decode("utf-8", "replace")) if index > begin else 1
        else:
            column = self.column + len(buf[item:index].decode("utf-8", "replace")) if index > item else self.column
        return Position(self.base + index, self.line + newlines, column)

    def begin_item(self, index: int) -> Position:
        """The next item, or the next part of this one, begins at `index`; where that is."""
        at = self.place(index)
        self.item = index
        self.line, self.column = at.line, at.column
        return at

    def forget(self) -> int:
        """Drop what items were made of; how many bytes those were."""
        gone = self.item
        if gone:
            del self.buf[:gone]
            self.base += gone
            self.item = 0
        return gone

    def refuse(self, trouble: Trouble, index: int, end: int) -> None:
        """Note a defect at `index`, with the text from there to `end` cut short to what can be shown of one line."""
        if len(self.defects) == _MOST_DEFECTS:
            return
        line = bytes(self.buf[index : min(end, index + 4 * _SHOWN)]).split(b"\n")[0]
        shown = line.decode("utf-8", "replace")[:_SHOWN].rstrip()
        defect = Defect(trouble, self.place(index), shown)
        if defect not in self.defects[-1:]:  # a place may be looked at twice
            self.defects.append(defect)
