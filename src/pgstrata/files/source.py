"""Where the text of a migration comes from: a file, or the compressed chunks of one in a mounted bundle."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pgstrata.core.bundle.sums import chunk_digest
from pgstrata.errors import BadInput

PIECE = 256 * 1024


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
            with self.path.open("rb") as stream:
                while piece := stream.read(PIECE):
                    yield piece
        except IsADirectoryError:
            raise BadInput(f"{self.path} is a directory, and a migration is one file") from None
        except OSError as error:
            raise BadInput(f"cannot read {self.path}", detail=error.strerror or "") from error

    def digest(self) -> str:
        try:
            with self.path.open("rb") as stream:
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

    @property
    def travels(self) -> bool:
        return True

    def stream(self) -> Iterator[bytes]:
        """The text, held against its size and its sum on the way: what is too long is refused before it is unpacked
        further, so that a small file cannot grow without bound."""
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
            data = read_chunk(path, digest)
            try:
                while data:
                    if piece := unpacker.decompress(data, PIECE):
                        yield piece
                    data = unpacker.unconsumed_tail
            except zlib.error as error:
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
            hint=f"Leave it out of what is selected (--plane {self.plane}, --without FEATURE), or make a bundle with it.",
        )

    def digest(self) -> str:
        return self.sum


def read_chunk(path: Path, digest: str) -> bytes:
    """A chunk's bytes, which are what bundle.json says. Raises BadInput."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(f"cannot read {path}", detail=error.strerror or "") from error
    if chunk_digest(data) != digest:
        raise BadInput(f"{path.name} is damaged, or is of another bundle: its digest is not that of bundle.json")
    return data
