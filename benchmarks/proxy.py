"""A network's latency: a socket in front of the server's, where each direction is late by half of a time.

    python -m benchmarks.proxy LISTEN TARGET MILLISECONDS

One loop over all connections. A piece of data is read at once, stamped, and written when its time has come, in order: what
is on its way does not wait for what was sent before it to arrive, so the throughput is that of the socket. It waits by
select(), which counts in microseconds, where epoll counts in milliseconds.
"""

from __future__ import annotations

import collections
import os
import select
import signal
import socket
import sys
import time
from pathlib import Path

_PIECE = 256 * 1024
_ON_THE_WAY = 64 * 1024 * 1024  # bytes in one direction; more than a fast line holds in a millisecond


class Pipe:
    """One direction of a connection."""

    def __init__(self, source: socket.socket, sink: socket.socket, delay: float) -> None:
        self.source, self.sink, self._delay = source, sink, delay
        self._pieces: collections.deque[tuple[float, memoryview]] = collections.deque()
        self._size = 0
        self.ended = False  # nothing more will be read
        self.closed = False  # and all of it was written

    @property
    def reads(self) -> bool:
        return not self.ended and self._size < _ON_THE_WAY

    @property
    def due(self) -> float | None:
        """When there is something to write; None where nothing is on its way."""
        return self._pieces[0][0] if self._pieces else None

    def read(self) -> None:
        """Take what has come. An empty piece is the end, and travels like the others."""
        try:
            data = self.source.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        self._pieces.append((time.monotonic() + self._delay, memoryview(data)))
        self._size += len(data)
        self.ended = not data

    def write(self) -> None:
        """Write what is due, as far as the other side takes it."""
        now = time.monotonic()
        while self._pieces and self._pieces[0][0] <= now:
            due, data = self._pieces.popleft()
            if not data:
                self._close()
                return
            try:
                sent = self.sink.send(data)
            except BlockingIOError:
                sent = 0
            except OSError:
                self.ended = True
                self._close()
                return
            self._size -= sent
            if sent < len(data):
                self._pieces.appendleft((due, data[sent:]))
                return

    def _close(self) -> None:
        self._pieces.clear()
        self.closed = True
        try:
            self.sink.shutdown(socket.SHUT_WR)
        except OSError:
            return


def serve(listen: Path, target: Path, delay: float) -> None:
    """Until it is killed."""
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(listen))
    listener.listen(64)
    listener.setblocking(False)
    pairs: list[tuple[Pipe, Pipe]] = []
    while True:
        pipes = [pipe for pair in pairs for pipe in pair if not pipe.closed]
        now = time.monotonic()
        waits = [pipe for pipe in pipes if pipe.due is not None and pipe.due > now]
        late = [pipe for pipe in pipes if pipe.due is not None and pipe.due <= now]  # the other side takes no more
        timeout = min((pipe.due or now for pipe in waits), default=None)
        readable, writable, _ = select.select(
            [listener, *(pipe.source for pipe in pipes if pipe.reads)],
            [pipe.sink for pipe in late],
            [],
            None if timeout is None else timeout - now,
        )
        if listener in readable:
            pairs.append(_connected(listener, target, delay))
        for pipe in pipes:
            if pipe.source in readable and pipe.reads:
                pipe.read()
            if pipe in waits or pipe.sink in writable:
                pipe.write()
        for pair in [pair for pair in pairs if all(pipe.closed for pipe in pair)]:
            pairs.remove(pair)
            pair[0].source.close()
            pair[0].sink.close()


def _connected(listener: socket.socket, target: Path, delay: float) -> tuple[Pipe, Pipe]:
    client, _ = listener.accept()
    server = socket.socket(socket.AF_UNIX)
    server.connect(str(target))
    for each in (client, server):
        each.setblocking(False)
    return Pipe(client, server, delay), Pipe(server, client, delay)


def main() -> None:
    listen, target, milliseconds = sys.argv[1:]
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    serve(Path(listen), Path(target), float(milliseconds) / 2000)


if __name__ == "__main__":
    main()
