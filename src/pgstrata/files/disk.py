"""Single steps on files: each done wholly, and down to the disk where it says so."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from pgstrata.errors import BadInput

OWN = ".pgstrata"
_PIECE = 1 << 20
_NEXT = {
    errno.ENOSPC: "Make room there, and run the command again.",
    errno.EDQUOT: "Make room there, and run the command again.",
    errno.EROFS: "It stands on a file system that is mounted read-only.",
    errno.EACCES: "May this user write there?",
    errno.EPERM: "May this user write there?",
}


def own_folder(root: Path) -> Path:
    """The tool's own folder beside the manifest, made where it is not there, and kept out of git: dumps and a password are
    in it. Raises OSError."""
    folder = root / OWN
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / ".gitignore").exists():
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    return folder


def next_step(error: OSError) -> str:
    """What to do about it, where that can be said."""
    return _NEXT.get(error.errno or 0, "")


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """What the system refuses inside is a BadInput that names `path`."""
    try:
        yield
    except OSError as error:
        raise BadInput(
            f"cannot write {path}; nothing was changed", detail=error.strerror or str(error), hint=next_step(error)
        ) from error


def copy(value: bytes | Path, path: Path) -> str:
    """Write content to a file, down to the disk; its digest. Raises OSError, and BadInput for what cannot be read."""
    digest = hashlib.sha256()
    with path.open("wb") as sink:
        for piece in _pieces(value):
            digest.update(piece)
            sink.write(piece)
        sink.flush()
        os.fsync(sink.fileno())
    return digest.hexdigest()


def move(source: Path, place: Path, *, beside: Path) -> None:
    """Rename a file; from another file system, copy it to `beside` the place, and rename that. Raises OSError."""
    try:
        source.replace(place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        copy(source, beside)
        same_rights(source, beside)
        beside.replace(place)
        source.unlink()


def keep(place: Path, kept: Path) -> None:
    """A further link to a file, or a copy where there can be none. Raises OSError."""
    try:
        kept.hardlink_to(place)
    except OSError:
        copy(place, kept)
        same_rights(place, kept)


def same_rights(model: Path, path: Path) -> None:
    """The mode of another file, and its owner where that is allowed. Raises OSError."""
    there, here = model.stat(), path.stat()
    if (there.st_uid, there.st_gid) != (here.st_uid, here.st_gid):
        with contextlib.suppress(PermissionError):
            os.chown(path, there.st_uid, there.st_gid)
    path.chmod(stat.S_IMODE(there.st_mode))  # last, as chown takes bits away


def same(path: Path, value: bytes | Path | None) -> bool:
    """Whether a file has that content already; None is a file that is not there. Raises BadInput."""
    if value is None or not path.is_file():
        return value is None and not path.is_file()
    size = value.stat().st_size if isinstance(value, Path) and value.is_file() else None
    if (len(value) if isinstance(value, bytes) else size) != path.stat().st_size:
        return False
    return digest(path) == digest_of(value)


def digest(path: Path) -> str:
    """SHA-256 of a file; empty for none. Raises BadInput for one that cannot be read."""
    return digest_of(path) if path.is_file() else ""


def digest_of(value: bytes | Path | None) -> str:
    """SHA-256 of content; empty for None. Raises BadInput for a file that cannot be read."""
    if value is None:
        return ""
    found = hashlib.sha256()
    for piece in _pieces(value):
        found.update(piece)
    return found.hexdigest()


def sync(folder: Path) -> None:
    """A folder's entries, down to the disk, where the file system knows that of folders. Raises OSError."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(number)


def _pieces(value: bytes | Path) -> Iterator[bytes]:
    if isinstance(value, bytes):
        yield value
        return
    try:
        with value.open("rb") as source:
            while piece := source.read(_PIECE):
                yield piece
    except OSError as error:
        raise BadInput(f"cannot read {value}; nothing was changed", detail=error.strerror or "") from error
