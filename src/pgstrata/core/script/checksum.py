r"""The checksum of a script's normalised text (algorithm `v1`), so that it means the same script wherever it was saved.

Line ends count as LF. A byte order mark, `\restrict` with its random key, and the versions in a dump's header are left
out by whoever feeds it. SHA-256 of the bytes that remain.
"""

from __future__ import annotations

import hashlib
from typing import Protocol

ALGORITHM = "v1:sha256:"
_BLOCK = 1 << 16  # hashing many small pieces one by one costs more than the hashing


class Hash(Protocol):
    """What hashlib.sha256() gives, or does the same elsewhere."""

    def update(self, data: bytes, /) -> None: ...

    def hexdigest(self) -> str: ...


class Checksum:
    """Fed in pieces, cut anywhere."""

    __slots__ = ("_hash", "_held", "_pieces", "_size")

    def __init__(self, sha256: Hash | None = None) -> None:
        self._hash: Hash = sha256 or hashlib.sha256()
        self._pieces: list[bytes] = []
        self._size = 0
        self._held = False  # a CR that may be the first half of a line end

    def feed(self, data: bytes) -> None:
        """The next bytes."""
        self._pieces.append(data)
        self._size += len(data)
        if self._size >= _BLOCK:
            self._flush()

    def value(self) -> str:
        """The checksum of all that was fed, its algorithm in front."""
        self._flush()
        if self._held:
            self._hash.update(b"\r")
            self._held = False
        return ALGORITHM + self._hash.hexdigest()

    def _flush(self) -> None:
        data = self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
        self._pieces.clear()
        self._size = 0
        if not data:
            return
        if self._held:
            data = b"\r" + data
        self._held = data.endswith(b"\r")
        if b"\r" in data:
            data = (data[:-1] if self._held else data).replace(b"\r\n", b"\n")
        self._hash.update(data)
