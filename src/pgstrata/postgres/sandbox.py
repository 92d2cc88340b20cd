"""A throw-away server as a context manager: a socket and no port, no durability, gone at the end."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from pgstrata.errors import ProgramFailed
from pgstrata.postgres.server import Server, make_server
from pgstrata.programs import Installation

_SETTINGS = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")


class Sandbox:
    """`with Sandbox(installation) as server:` gives a running Server in a temporary folder and removes it afterwards.

    `settings` are lines for postgresql.conf. Raises ProgramFailed when it does not start.
    """

    def __init__(self, installation: Installation, *, settings: Sequence[str] = ()) -> None:
        self._installation = installation
        self._settings = settings
        self._folder: Path | None = None
        self._server: Server | None = None

    def __enter__(self) -> Server:
        self._folder = Path(tempfile.mkdtemp(prefix="pgstrata-"))
        self._folder.chmod(0o755)  # the server's user passes through; its own folder below is closed to others
        try:
            self._server = make_server(self._installation, self._folder / "s", settings=[*_SETTINGS, *self._settings])
            self._server.start()
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        return self._server

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server:
            with contextlib.suppress(ProgramFailed):  # a test may have stopped it already
                self._server.stop(mode="immediate")
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
