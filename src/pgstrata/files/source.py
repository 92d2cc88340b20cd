"""Where the text of a migration comes from: a file, or the compressed chunks of one in a mounted bundle."""

from __future__ import annotations

import base64
import errno
import functools
import hashlib
import os
import stat
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Protocol

from pgstrata.errors import BadInput, Unavailable

PIECE = 256 * 1024
_LARGEST = 8 << 20
_THREES = 255 * 1024  # bytes whose base64 texts, one behind the other, are that of the whole


@functools.cache
def _keep_memory() -> None:
    """glibc gives free memory at the end of its heap back to the system beyond a limit, and fetches it anew for the next
    piece, page by page: half of the time that a scan takes. The limit is twice the largest block that was ever freed, so
    one is; nothing is written to it."""
    bytes(_LARGEST)


class Source(Protocol):
    """A migration's text as bytes."""

    @property
    def travels(self) -> bool:
        """False where only its sum is known here."""

    def stream(self) -> Iterator[bytes]:
        """The bytes from the start, in pieces of at most 256 KiB. Raises BadInput."""

    def digest(self) -> str:
        """SHA-256 of the bytes, from the sum file where there is one; empty for what cannot be read."""


@dataclass(frozen=True, slots=True)
class File:
    """A file as it is."""

    path: Path

    @property
    def travels(self) -> bool:
        return True

    def stream(self) -> Iterator[bytes]:
        try:
            with open_regular(self.path) as stream:
                while piece := stream.read(PIECE):
                    if len(piece) == PIECE:
                        _keep_memory()
                    yield piece
        except IsADirectoryError:
            hint = "A dump in the directory format is converted by: pg_restore --file=NEW.sql THIS."
            raise BadInput(f"{self.path} is a directory, and a migration is one file", hint=hint) from None
        except OSError as error:
            raise BadInput(f"cannot read {self.path}", detail=error.strerror or "") from error

    def size(self) -> int:
        """Bytes; 0 where that cannot be found out."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def digest(self) -> str:
        try:
            with open_regular(self.path) as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError:
            return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunked:
    """A file of a bundle: gzip in chunks that are read one after another, or plain where `gzip` is False."""

    name: str
    paths: tuple[Path, ...]
    digests: tuple[str, ...]  # of the chunks
    size: int  # bytes before compression
    sum: str
    gzip: bool = True
    version: str = ""  # of the mounted folder, as `mounted` says it

    @property
    def travels(self) -> bool:
        return True

    def stream(self) -> Iterator[bytes]:
        """The text, held against its size and its sum on the way: what is too long is refused before it is unpacked
        further, so that a small file cannot grow without bound."""
        try:
            yield from self._held()
        except BadInput as error:
            raise_if_exchanged(self.paths[0].parent, self.version, error)
            raise

    def _held(self) -> Iterator[bytes]:
        whole, size = hashlib.sha256(), 0
        for piece in self._unpacked():
            size += len(piece)
            if size > self.size:
                raise BadInput(f"{self.name} unpacks to more than the {self.size} bytes that bundle.json says")
            whole.update(piece)
            yield piece
        if size != self.size or whole.hexdigest() != self.sum:
            raise BadInput(
                f"{self.name} is not what SHA256SUMS says",
                detail=f"{size} bytes with the digest {whole.hexdigest()}; {self.size} with {self.sum} are expected",
            )

    def digest(self) -> str:
        return self.sum

    def _unpacked(self) -> Iterator[bytes]:
        if not self.gzip:
            yield from File(self.paths[0]).stream()
            return
        unpacker = zlib.decompressobj(31)
        for path, digest in zip(self.paths, self.digests, strict=True):
            packed = chunk_pieces(path, digest)
            try:
                for data in packed:
                    while data:
                        if piece := unpacker.decompress(data, PIECE):
                            yield piece
                        data = unpacker.unconsumed_tail
            except zlib.error as error:
                for _ in packed:  # a damaged chunk is called damaged
                    pass
                raise BadInput(f"{path.name} is no gzip data", detail=str(error)) from None
            if unpacker.unused_data:
                raise BadInput(f"{path.name} goes on behind the end of its gzip data")
        while piece := unpacker.decompress(unpacker.unconsumed_tail, PIECE):
            yield piece
        if not unpacker.eof:
            raise BadInput(f"{self.name}: its gzip data have no end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """A file of the estate that this bundle does not carry, and of which it knows the sum."""

    name: str
    plane: str  # that of the bundle
    sum: str

    @property
    def travels(self) -> bool:
        return False

    def stream(self) -> Iterator[bytes]:
        raise BadInput(
            f"{self.name} does not travel with this bundle of the plane {self.plane}",
            hint="Use a checkout of the whole estate, or a bundle with it; "
            f"plan and apply leave it out by --plane {self.plane} or --without FEATURE.",
        )

    def digest(self) -> str:
        return self.sum


def chunk_pieces(path: Path, digest: str) -> Iterator[bytes]:
    """A chunk's bytes in pieces; the end is reached only where they are what bundle.json says. Raises BadInput."""
    whole = hashlib.sha256()
    try:
        with open_regular(path) as stream:
            while piece := stream.read(_THREES):
                whole.update(base64.b64encode(piece))
                yield piece
    except OSError as error:
        raise BadInput(f"cannot read {path}", detail=error.strerror or "") from error
    if whole.hexdigest() != digest:
        raise BadInput(f"{path.name} is damaged, or is of another bundle: its digest is not that of bundle.json")


def open_regular(path: Path) -> BufferedReader:
    """A file for reading. Raises OSError for anything else: a pipe in its place would be waited for without end."""
    stream = os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb")
    mode = os.fstat(stream.fileno()).st_mode
    if stat.S_ISREG(mode):
        return stream
    stream.close()
    raise OSError(errno.EINVAL, "it is no regular file", str(path))


def mounted(folder: Path) -> str:
    """Which version of a ConfigMap's volume is mounted: the kubelet exchanges all files at once, by this link. Empty
    for a folder of another kind."""
    try:
        return str((folder / "..data").readlink())
    except OSError:
        return ""


def raise_if_exchanged(folder: Path, version: str, error: BadInput) -> None:
    """Raises Unavailable where another version of the volume was mounted meanwhile: then the files are not damaged."""
    if mounted(folder) != version:
        raise Unavailable(
            "the mounted bundle was exchanged for another one while it was read; what was not committed is rolled back",
            detail=error.message,
            hint="Run the same command again.",
        ) from error
