"""Where new states are tried out: a folder that is this user's alone, and a throw-away server. Both are gone afterwards;
what a run left behind that was killed is removed by the next one."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pgstrata.errors import Busy, ProgramFailed, Refused
from pgstrata.files import disk
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.server import Server, open_server
from pgstrata.programs import Installation, find_postgres, installation_in

FOLDER = f"{disk.OWN}/refresh"
_PLACE = "server"  # in the folder: where the throw-away server is, and whose programs it runs


@contextlib.contextmanager
def working_folder(workspace: Workspace) -> Iterator[Path]:
    """An empty folder that nobody else may enter: a dump holds rows. Raises Busy while another run has it."""
    folder = workspace.root / FOLDER
    with disk.writing(folder):
        disk.own_folder(workspace.root)
        lock = os.open(folder.with_name("refresh.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Busy(
                "another refresh of this estate is running", hint="It asks, or works: wait for it, or end it."
            ) from None
        _clear(folder)
        with disk.writing(folder):
            folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            _clear(folder)
    finally:
        os.close(lock)


def _clear(folder: Path) -> None:
    note = folder / _PLACE
    with contextlib.suppress(OSError, ValueError, ProgramFailed):
        place, bindir = note.read_text(encoding="utf-8").splitlines()
        _stop(Path(place), Path(bindir))
    shutil.rmtree(folder, ignore_errors=True)


def _stop(place: Path, bindir: Path) -> None:
    """End the server that a killed run left in `place`, and remove its files."""
    for each in place.glob("pgstrata-*/s"):
        with contextlib.suppress(ProgramFailed, OSError):
            found = open_server(installation_in(bindir), each)
            if found:
                found.stop(mode="immediate")
    shutil.rmtree(place, ignore_errors=True)


@contextlib.contextmanager
def place_for_servers(folder: Path, installation: Installation, *, size: int) -> Iterator[Path]:
    """A folder for throw-away servers that get scripts of `size` bytes. It is noted before it holds one, so that the next
    run ends what this one leaves running where it is killed."""
    place = Path(tempfile.mkdtemp(prefix="pgstrata-refresh-", dir=roomy_memory(size)))
    place.chmod(0o755)  # the server's user passes through
    try:
        (folder / _PLACE).write_text(f"{place}\n{installation.bindir}\n", encoding="utf-8")
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextlib.contextmanager
def throw_away_server(folder: Path, installation: Installation, *, size: int) -> Iterator[Server]:
    """A server for scripts of `size` bytes."""
    with place_for_servers(folder, installation, size=size) as place, Sandbox(installation, place=place) as server:
        yield server


def choose_installation(wanted: int, least: int) -> Installation:
    """A server of the major version `wanted`, else the oldest that is newer than both. Raises Refused."""
    found = find_postgres()
    for each in found:
        if each.version[0] == wanted and wanted >= least:
            return each
    newer = [each for each in found if each.version[0] >= max(wanted, least)]
    if newer:
        return min(newer, key=lambda each: each.version)
    raise Refused(
        f"no PostgreSQL {max(wanted, least)} or newer is found here: what a refresh changes cannot be tried out",
        hint="Install one (Debian: postgresql; as a wheel: pip install 'pgstrata[server]').",
    )
