"""A throw-away server as a context manager: a socket and no port, no durability, gone at the end."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from pgstrata.errors import ProgramFailed, Terminated
from pgstrata.postgres.server import Server, make_server
from pgstrata.programs import Installation

SETTINGS = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")

_MEMORY = Path("/dev/shm")
_LEAST = 1 << 30  # bytes
_TRIES = 3  # of removing it, where that is interrupted: SIGTERM is raised again every two seconds until it is heard


def roomy_memory(size: int) -> Path | None:
    """A folder in memory with room for a server that gets scripts of `size` bytes; None where there is none. Files are
    made there so much faster that a database is cloned in tens of milliseconds; containers often have 64 MB there."""
    try:
        free = shutil.disk_usage(_MEMORY).free
    except OSError:
        return None
    return _MEMORY if free > max(_LEAST, 40 * size) and os.access(_MEMORY, os.W_OK) else None


class Sandbox:
    """`with Sandbox(installation) as server:` gives a running Server in a temporary folder and removes it afterwards.

    `settings` are lines for postgresql.conf, `place` the folder to put it in. Raises ProgramFailed when it does not start.
    """

    def __init__(self, installation: Installation, *, settings: Sequence[str] = (), place: Path | None = None) -> None:
        self._installation = installation
        self._settings = settings
        self._place = place
        self._folder: Path | None = None
        self._server: Server | None = None

    def __enter__(self) -> Server:
        self._folder = Path(tempfile.mkdtemp(prefix=f"pgstrata-{os.getpid()}-", dir=self._place))
        self._folder.chmod(0o755)  # the server's user passes through; its own folder below is closed to others
        try:
            self._server = make_server(self._installation, self._folder / "s", settings=[*SETTINGS, *self._settings])
            self._server.start()
        except BaseException as error:  # a signal too, when the server may run already
            self.__exit__(type(error), error, error.__traceback__)
            raise
        return self._server

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        ended: BaseException | None = None
        for _ in range(_TRIES):
            try:
                self._remove()
                break
            except (Terminated, KeyboardInterrupt) as again:
                ended = again
        if ended:
            raise ended

    def _remove(self) -> None:
        if self._server:
            with contextlib.suppress(ProgramFailed):  # a test may have stopped it already
                self._server.stop(mode="immediate")
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
