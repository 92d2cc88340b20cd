"""SHA-256 of a large file in a thread of its own: hashlib lets other threads run meanwhile, and a file is hashed twice."""

from __future__ import annotations

import hashlib
import queue
import threading

_AHEAD = 16  # pieces that may wait


class Digest:
    """As hashlib's; `close` ends its thread, and is to be called whatever happens."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._pieces: queue.Queue[bytes | None] = queue.Queue(_AHEAD)
        self._thread = threading.Thread(target=self._work, name="sha256", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while (piece := self._pieces.get()) is not None:
            self._hash.update(piece)

    def update(self, data: bytes, /) -> None:
        """The next bytes; waits where the thread is too far behind."""
        self._pieces.put(data)

    def hexdigest(self) -> str:
        """The digest of all that was given; the end of it."""
        self.close()
        return self._hash.hexdigest()

    def close(self) -> None:
        """End the thread; twice does no harm."""
        if self._thread.is_alive():
            self._pieces.put(None)
            self._thread.join()
