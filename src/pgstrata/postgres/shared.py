"""A throw-away server that several processes use: the first one starts it, the last one stops it.

Each process holds the file `users` of the server's folder locked, shared, for as long as it lives: the system gives
the lock back however a process ends, by kill -9 too. Who gets it alone is the last one, or finds a folder that
nobody uses any more. Everything that changes the folder is done under the lock of the file `turn`, one process at a time.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from pgstrata.errors import ProgramFailed
from pgstrata.postgres.sandbox import SETTINGS
from pgstrata.postgres.server import Server, make_server, open_server
from pgstrata.programs import Installation, installation_in

STEM = "pgstrata-tests-"


def places(preferred: Path | None) -> list[Path]:
    """Where folders may be: the temporary folder, and one in memory."""
    return [each for each in dict.fromkeys((preferred, Path("/dev/shm"), Path(tempfile.gettempdir()))) if each]


class Shared:
    """A folder that the processes of one session share, named after it; `with` ends this process's part in it."""

    def __init__(self, session: str, *, place: Path | None = None) -> None:
        """Enter, wherever another process of the session has already made the folder, else make it in `place`."""
        name = f"{STEM}{os.geteuid()}-{session}"
        there = [each / name for each in places(place) if (each / name).is_dir()]
        self.folder = there[0] if there else (place or Path(tempfile.gettempdir())) / name
        self._users = _entered(self.folder)

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """One process after another."""
        with _locked(self.folder / "turn"):
            yield

    def server(self, installation: Installation, *, settings: Sequence[str] = ()) -> Server:
        """The running server of the session. Raises ProgramFailed when it does not start."""
        ready, place = self.folder / "ready", self.folder / "s"
        with self.turn():
            found = open_server(installation, place) if ready.exists() else None
            if found is None:
                shutil.rmtree(place, ignore_errors=True)  # whoever began it was killed
                found = make_server(installation, place, settings=[*SETTINGS, *settings])
                (self.folder / "bindir").write_text(str(found.installation.bindir))
                found.start()
                ready.touch()
            return found

    def leave(self, last: Callable[[], None] = lambda: None) -> None:
        """This process needs it no more. The last one stops the server and removes the folder, after `last()`."""
        with self.turn():
            fcntl.flock(self._users, fcntl.LOCK_UN)
            if _alone(self._users):
                try:
                    last()
                finally:
                    _remove(self.folder)
        os.close(self._users)


def sweep() -> None:
    """Remove the folders, and stop the servers, of this user's sessions that were killed."""
    for place in places(None):
        for folder in place.glob(f"{STEM}{os.geteuid()}-*"):
            with contextlib.suppress(OSError), _locked(folder / "turn"):
                users = os.open(folder / "users", os.O_RDWR)
                try:
                    if _alone(users):
                        _remove(folder)
                finally:
                    os.close(users)


def _entered(folder: Path) -> int:
    """Hold the folder's `users`, made where there is none. Again, where somebody removed the folder meanwhile."""
    while True:
        folder.mkdir(mode=0o755, exist_ok=True)
        folder.chmod(0o755)  # the server's user passes through
        if folder.stat().st_uid != os.geteuid():
            raise ProgramFailed(f"{folder} belongs to somebody else")
        try:
            with _locked(folder / "turn"):
                users = os.open(folder / "users", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
                fcntl.flock(users, fcntl.LOCK_SH)
        except FileNotFoundError:
            continue
        return users


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a file's lock. Raises FileNotFoundError where it was removed while this waited for it."""
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        if not os.fstat(file).st_nlink:
            raise FileNotFoundError(path)
        yield
    finally:
        os.close(file)


def _alone(users: int) -> bool:
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _remove(folder: Path) -> None:
    bindir = folder / "bindir"
    with contextlib.suppress(ProgramFailed, OSError):  # its programs may have gone, and it ends with its folder then
        found = open_server(installation_in(Path(bindir.read_text())), folder / "s") if bindir.exists() else None
        if found:
            found.stop(mode="immediate")
    shutil.rmtree(folder, ignore_errors=True)
