"""A TCP proxy in front of a server, which breaks the line where a test wants it broken.

Each connection has two threads, one a direction. What breaks applies to the first connection alone (`only_first`) or to
all of them; a connection that is cut is cut in both directions at once, without a word, as by a failing network.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

COMMIT = b"COMMIT\0"  # as libpq sends it: the simple protocol's text, ended by a zero


class Proxy:
    """`with Proxy(socket_path) as proxy:` listens on `proxy.port` and passes on to the server's Unix socket.

    `to_server`, `to_client`: cut once so many bytes have gone that way. `silent`: accept, and never answer. `commit`:
    the number (from 1) of the COMMIT to break: with `swallow` it never reaches the server, with `hold` its answer is
    kept back and the line stays open, else its answer is lost. `watch` sees each piece of any connection before it is
    passed on, in the thread that passes it on: 0 for one to the server, 1 to the client; where it says False, it goes no
    further, and the line is cut there.
    """

    def __init__(
        self,
        upstream: Path,
        *,
        to_server: int | None = None,
        to_client: int | None = None,
        silent: bool = False,
        commit: int = 0,
        swallow: bool = False,
        hold: bool = False,
        only_first: bool = True,
        watch: Callable[[int, bytes], bool] | None = None,
    ) -> None:
        self._upstream = str(upstream)
        self._limits = (to_server, to_client)
        self._silent = silent
        self._commit, self._swallow, self._hold = commit, swallow, hold
        self._only_first = only_first
        self._watch = watch
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self.port = int(self._listener.getsockname()[1])
        self.connections = 0
        self.cut = threading.Event()
        self.broken = threading.Event()  # a line was broken, and did not just end
        self.passed = [0, 0]  # bytes of the first connection: to the server, to the client

    def __enter__(self) -> Proxy:
        self._begin(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _end(self._listener)
        with self._lock:
            for each in self._open:
                _end(each)
        for thread in self._threads:
            thread.join(timeout=10)

    def url(self, conninfo: str) -> str:
        """The same connection string, through this proxy."""
        parts = [part for part in conninfo.split(" ") if not part.startswith(("host=", "port="))]
        return " ".join([f"host=127.0.0.1 port={self.port} sslmode=disable gssencmode=disable", *parts])

    def refuse(self) -> None:
        """Take no further connection; those that are open go on."""
        _end(self._listener)

    # ---- threads

    def _begin(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            with self._lock:
                self._open.append(client)
            if self._silent:
                continue
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(self._upstream)
            except OSError:  # the server is not there: the client learns of it as of any line that is cut
                _end(client)
                server.close()
                continue
            with self._lock:
                self._open.append(server)
            breaks = self.connections == 1 or not self._only_first
            state = _Line(client, server, self, breaks)
            self._begin(state.to_server)
            self._begin(state.to_client)


class _Line:
    """One connection through the proxy."""

    def __init__(self, client: socket.socket, server: socket.socket, proxy: Proxy, breaks: bool) -> None:
        self._client, self._server, self._proxy, self._breaks = client, server, proxy, breaks
        self._commits = 0
        self._deaf = False  # the answer to COMMIT is lost

    def to_server(self) -> None:
        self._pump(self._client, self._server, 0)

    def to_client(self) -> None:
        self._pump(self._server, self._client, 1)

    def _pump(self, source: socket.socket, sink: socket.socket, way: int) -> None:
        proxy = self._proxy
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if proxy._watch and not proxy._watch(way, data):
                    proxy.broken.set()
                    break
                if not self._breaks:
                    sink.sendall(data)
                    continue
                if way == 0 and proxy._commit and COMMIT in data:
                    self._commits += 1
                    if self._commits == proxy._commit:
                        proxy.broken.set()
                        if proxy._swallow:
                            break
                        self._deaf = True
                if way == 1 and self._deaf and proxy._hold:
                    proxy.cut.set()
                    continue
                if way == 1 and self._deaf:
                    break  # the server has answered: the COMMIT is done, and its answer ends here
                limit = proxy._limits[way]
                left = len(data) if limit is None else max(0, limit - proxy.passed[way])
                sink.sendall(data[:left])
                proxy.passed[way] += min(left, len(data))
                if left < len(data):
                    proxy.broken.set()
                    break
        if self._breaks:
            proxy.cut.set()
        _end(self._client)
        _end(self._server)


def _end(each: socket.socket) -> None:
    with contextlib.suppress(OSError):
        each.shutdown(socket.SHUT_RDWR)
    each.close()
