"""A pod's port over SPDY/3.1, as far as kubectl port-forward uses it: the server's side of one forward.

For each connection to its local port kubectl opens two streams, first one for errors and then one for data; the streams
of a client have odd numbers. What their headers say (which is which, and the port) is known from that order, so headers
are not read, and the dictionary that they are compressed with is not needed. Kubernetes' SPDY knows no flow control.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import zlib
from collections.abc import Callable
from io import BufferedIOBase

SYN_STREAM, SYN_REPLY, RST_STREAM, PING, GOAWAY = 1, 2, 3, 6, 7
FIN = 1


class PortForward:
    """Serves one forward on a connection that was upgraded; `connect` opens a connection to the pod's port. A `fragile`
    one ends with the first of its connections, as it happens where a pod resets them."""

    def __init__(
        self,
        line: socket.socket,
        reader: BufferedIOBase,
        connect: Callable[[], socket.socket],
        *,
        fragile: bool = False,
    ) -> None:
        self._line, self._reader, self._connect, self._fragile = line, reader, connect, fragile
        self.ended = threading.Event()
        self._streams: dict[int, socket.socket] = {}
        self._headers = zlib.compressobj()
        self._sending = threading.Lock()
        self._threads: list[threading.Thread] = []

    def serve(self) -> None:
        """Until kubectl goes, or `cut` is called."""
        with contextlib.suppress(OSError):
            while len(head := self._reader.read(8)) == 8:
                word, rest = struct.unpack(">II", head)
                flags, body = rest >> 24, self._reader.read(rest & 0xFFFFFF)
                if word >> 31:
                    self._control(word & 0xFFFF, head, body)
                else:
                    self._data(word, flags, body)
        self.cut()
        for thread in self._threads:
            thread.join(timeout=10)
        self.ended.set()

    def cut(self) -> None:
        """End it without a word, as a failing network does; what goes through it ends with it."""
        for each in [self._line, *list(self._streams.values())]:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    # ---- frames that come in

    def _control(self, kind: int, head: bytes, body: bytes) -> None:
        if kind == PING:
            self._send(head + body)
            return
        stream = int.from_bytes(body[:4], "big") & 0x7FFFFFFF
        if kind == SYN_STREAM:
            none = self._headers.compress(struct.pack(">I", 0)) + self._headers.flush(zlib.Z_SYNC_FLUSH)
            self._send_control(SYN_REPLY, body[:4] + none)
            if stream % 4 == 3:
                self._open(stream)
        elif kind == RST_STREAM and stream in self._streams:
            with contextlib.suppress(OSError):
                self._streams[stream].shutdown(socket.SHUT_RDWR)

    def _open(self, stream: int) -> None:
        try:
            pod = self._connect()
        except OSError as error:
            said = f"error forwarding port to pod: {error.strerror}".encode()
            self._send_data(stream - 2, said, FIN)
            self._send_data(stream, b"", FIN)
            return
        self._streams[stream] = pod
        thread = threading.Thread(target=self._pump, args=(stream, pod), daemon=True)
        self._threads.append(thread)
        thread.start()

    def _data(self, stream: int, flags: int, body: bytes) -> None:
        pod = self._streams.get(stream)
        if pod:
            with contextlib.suppress(OSError):  # the server has ended it, and kubectl does not know yet
                pod.sendall(body)
                if flags & FIN:
                    pod.shutdown(socket.SHUT_WR)

    # ---- frames that go out

    def _pump(self, stream: int, pod: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := pod.recv(65536):
                self._send_data(stream, data)
        if self._fragile:
            self.cut()
        with contextlib.suppress(OSError):
            self._send_data(stream, b"", FIN)
            self._send_data(stream - 2, b"", FIN)
        pod.close()

    def _send_control(self, kind: int, body: bytes) -> None:
        self._send(struct.pack(">HHI", 0x8003, kind, len(body)) + body)

    def _send_data(self, stream: int, body: bytes, flags: int = 0) -> None:
        self._send(struct.pack(">II", stream, flags << 24 | len(body)) + body)

    def _send(self, frame: bytes) -> None:
        with self._sending:
            self._line.sendall(frame)
