"""A folder into which the ConfigMaps of a bundle are mounted: read, and held against its own papers before it is used."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pgstrata.core.bundle import sums as papers
from pgstrata.core.bundle.packing import LIMIT
from pgstrata.core.bundle.sums import INDEX, MANIFEST, SUMS, Index, chunk_names, parse_index, parse_sums
from pgstrata.errors import BadInput, Problem, Unavailable
from pgstrata.files.source import Chunked, Elsewhere, Source, chunk_pieces, mounted, open_regular, raise_if_exchanged

_CHUNK = re.compile(r"(.+\.sql)\.gz(?:\.(\d+)-of-(\d+))?")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """A bundle that is whole: every chunk is there, is what the papers say, and nothing else lies beside them."""

    folder: Path
    index: Index
    sums: dict[str, str]
    manifest: bytes  # as it was when it was held against its sum
    version: str = ""  # of the mounted folder

    def source(self, file: str) -> Source:
        """Where a migration's text is."""
        if file not in self.index.files:
            return Elsewhere(name=file, plane=self.index.plane, sum=self.sums.get(file, ""))
        entry = self.index.files[file]
        names = chunk_names(file, len(entry.chunks))
        return Chunked(
            name=file,
            paths=tuple(self.folder / name for name in names),
            digests=entry.chunks,
            size=entry.size,
            sum=self.sums[file],
            gzip=bool(entry.chunks),
            version=self.version,
        )


def is_bundle(folder: Path) -> bool:
    """Whether a manifest's folder is a bundle, or what is left of one."""
    if os.path.lexists(folder / INDEX):
        return True
    return os.path.lexists(folder / SUMS) and any(folder.glob("*.sql.gz*"))


def open_bundle(folder: Path, *, content: str = "") -> Bundle:
    """The bundle in a folder. Raises BadInput with every chunk that is missing, foreign or damaged, by its name, and
    Unavailable where it is not the one with that content hash: a node may still mount an older one."""
    version = mounted(folder)
    try:
        return _whole(folder, content, version)
    except BadInput as error:
        raise_if_exchanged(folder, version, error)
        raise


def _whole(folder: Path, content: str, version: str) -> Bundle:
    sums = _paper(folder, SUMS, parse_sums)
    index = _paper(folder, INDEX, parse_index)
    if content and index.content != content:
        raise Unavailable(
            "the mounted bundle is not yet the one that was asked for; nothing was done",
            detail=f"Its content hash is {index.content}, and {content} is wanted.",
            hint="A node brings its volumes up to date by itself: try again, or look at the ConfigMaps.",
        )
    bundle = Bundle(folder=folder, index=index, sums=sums, manifest=_bytes(folder, MANIFEST), version=version)
    try:
        problems = list(_problems(bundle))
    except OSError as error:
        raise BadInput(f"cannot read {folder}", detail=error.strerror or "") from error
    if problems:
        hint = "Make the bundle again, and mount all of its ConfigMaps into one folder."
        raise BadInput("the bundle is not whole; no server was touched", problems=problems, hint=hint)
    return bundle


def _paper(folder: Path, name: str, parse: Callable[[str], T]) -> T:
    try:
        return parse(_bytes(folder, name).decode("utf-8"))
    except ValueError as error:
        raise BadInput(f"{folder / name} is damaged", detail=str(error)) from None


def _bytes(folder: Path, name: str) -> bytes:
    """What a ConfigMap carries as text is no larger than a ConfigMap: nothing else is read into memory whole."""
    try:
        with open_regular(folder / name) as stream:
            found = stream.read(LIMIT + 1)
    except OSError as error:
        raise BadInput(f"cannot read {folder / name}", detail=error.strerror or "") from error
    if len(found) > LIMIT:
        raise BadInput(f"{folder / name} is damaged", detail=f"It has more than the {LIMIT} bytes of a ConfigMap.")
    return found


def _problems(bundle: Bundle) -> Iterator[Problem]:
    folder, index, sums = bundle.folder, bundle.index, bundle.sums
    unknown = [name for name in (MANIFEST, *index.files) if name not in sums]
    for name in unknown:
        yield Problem(name, f"has no sum in {SUMS}")
    if not unknown and papers.content(sums, index.files) != index.content:
        yield Problem(INDEX, f"is of another bundle than {SUMS}: their content hashes differ")
    if hashlib.sha256(bundle.manifest).hexdigest() != sums.get(MANIFEST):
        yield Problem(MANIFEST, f"is not what {SUMS} says")
    wanted: dict[str, str] = {}
    for file, entry in index.files.items():
        wanted.update(zip(chunk_names(file, len(entry.chunks)), entry.chunks or ("",), strict=True))
    there = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    for name in sorted(there - wanted.keys() - {MANIFEST, SUMS, INDEX}):
        yield Problem(name, _foreign(name, index), "take it out of the folder")
    inside = Path(os.path.realpath(folder))
    for name, digest in wanted.items():
        path = folder / name
        if name not in there:
            yield Problem(name, "is missing", _which(name))
        elif not Path(os.path.realpath(path)).is_relative_to(inside):  # resolve() raises on a link to itself
            yield Problem(name, "is a link that leads out of the bundle's folder")
        elif digest:
            try:
                for _ in chunk_pieces(path, digest):
                    pass
            except BadInput as error:
                said = error.message.removeprefix(f"{name} ")
                yield Problem(name, f"{said}: {error.detail}" if error.detail else said)


def _foreign(name: str, index: Index) -> str:
    chunk = _CHUNK.fullmatch(name)
    if chunk and chunk[1] in index.files:
        return f"is foreign: {chunk[1]} has {len(index.files[chunk[1]].chunks)} chunks in this bundle"
    return "is foreign: nothing in bundle.json names it"


def _which(name: str) -> str:
    chunk = _CHUNK.fullmatch(name)
    return "one of the ConfigMaps is not mounted" if chunk and chunk[2] else ""
