"""A script's file that is read in several places at once, and that must stay what was surveyed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from pgstrata.errors import Refused
from pgstrata.files.source import PIECE, open_regular

Identity = tuple[int, int, int, int, int]


def identity(status: os.stat_result) -> Identity:
    """Device, number, size and the times of the last change, in nanoseconds: who writes to a file changes it."""
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


class Spans:
    """`with Spans(path, surveyed)` reads from the very file whose identity was taken when it was surveyed; several threads
    may read. Raises Refused where it is another one by now, OSError where it cannot be read."""

    def __init__(self, path: Path, surveyed: Identity) -> None:
        self._path = path
        self._surveyed = surveyed
        self._file = open_regular(path)

    def __enter__(self) -> Spans:
        self.check()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def pieces(self, begin: int, end: int) -> Iterator[bytes]:
        """The bytes from `begin` to `end`, in pieces of at most 256 KiB."""
        while begin < end:
            piece = os.pread(self._file.fileno(), min(PIECE, end - begin), begin)
            if not piece:
                return
            yield piece
            begin += len(piece)

    def check(self) -> None:
        """Raises Refused where the file is no longer what was surveyed."""
        if identity(os.fstat(self._file.fileno())) != self._surveyed:
            raise Refused(
                f"{self._path.name} changed while it was being applied; nothing of it was kept",
                hint="Run the command again, when nobody edits the file.",
            )
