"""Files in: the manifest, and scripts as streams of items."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pgstrata.core.bundle.sums import MANIFEST
from pgstrata.core.estate import manifest
from pgstrata.core.estate.estate import Estate
from pgstrata.core.script import dump
from pgstrata.core.script.checksum import Checksum, Hash
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import CopyData, CopyEnd, Item, MetaCommand, Position, Statement
from pgstrata.core.script.survey import Finding, Survey
from pgstrata.errors import BadInput
from pgstrata.files.bundle import Bundle, is_bundle
from pgstrata.files.digest import Digest
from pgstrata.files.source import File, Source
from pgstrata.files.spans import Identity, identity

LARGE = 64 << 20  # bytes: a file that is worth several threads, and several sessions

if TYPE_CHECKING:
    from pgstrata.core.script.outline import Outline


def find_manifest(start: Path) -> Path:
    """The manifest for a path: the file itself, the one in the folder, or in the nearest folder above it."""
    try:
        if start.is_file():
            return start.resolve()
        if not start.exists():
            raise BadInput(f"{start} does not exist", hint="--estate takes the path of estate.toml, or of its folder.")
        for folder in [start.resolve(), *start.resolve().parents]:
            if (folder / MANIFEST).is_file():
                return folder / MANIFEST
            if is_bundle(folder):  # the manifest of a checkout around it is another one
                raise BadInput(f"{MANIFEST} is missing in the bundle {folder}", hint="Make the bundle again.")
    except OSError as error:
        raise BadInput(f"cannot look for {MANIFEST} in {start}", detail=error.strerror or "") from error
    raise BadInput(
        f"no {MANIFEST} in {start.resolve()}, nor in a folder above it",
        hint="Name it with --estate PATH, or go into the folder of your estate.",
    )


def load_estate(path: Path, *, bundle: Bundle | None = None, look: bool = True) -> Estate:
    """The estate of a manifest. Its files are looked for: in the folder of migrations, or in the sums of its bundle;
    not at all without `look`. Raises ManifestInvalid with all problems, BadInput."""
    try:
        data = bundle.manifest if bundle else path.read_bytes()
        text = data.decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise BadInput(f"cannot read {path}", detail=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is not UTF-8", detail=str(error)) from error
    files = None
    if look:
        files = dict.fromkeys(bundle.sums.keys() - {MANIFEST}, True) if bundle else _folder(path, text)
    return manifest.parse(text, place=path.name, files=files)


def _folder(path: Path, text: str) -> dict[str, bool]:
    """The names in the folder of migrations, each with whether it is a file."""
    folder = path.parent / manifest.migrations_folder(text)
    try:
        return {each.name: each.is_file() for each in folder.iterdir()} if folder.is_dir() else {}
    except OSError as error:
        raise BadInput(f"cannot read {folder}", detail=error.strerror or "") from error


def scan(source: Source, survey: Survey, *, raw: Hash | None = None) -> Iterator[Statement | CopyData | CopyEnd]:
    """The items of a script that are to be sent, in order, each noted by the survey, which is finished at the end.

    `raw` hashes the bytes as they are. Raises BadInput when the file cannot be read. What is refused is in the survey's
    findings.
    """
    scanner = Scanner()
    raw = raw or hashlib.sha256()
    for number, piece in enumerate(source.stream()):
        if number == 0 and (finding := _not_sql(piece)):
            survey.findings.append(finding)
            break
        raw.update(piece)
        yield from _sent(scanner.feed(piece), survey)
    yield from _sent(scanner.finish(), survey)
    survey.finish(scanner.defects)
    survey.raw = raw.hexdigest()


def _sent(items: Iterator[Item], survey: Survey) -> Iterator[Statement | CopyData | CopyEnd]:
    for item in items:
        if survey.note(item) and not isinstance(item, MetaCommand):
            yield item


@dataclass(frozen=True, slots=True)
class Surveyed:
    """A script that was surveyed. `items` are those to be sent, where the script is small enough to be kept, else None."""

    survey: Survey
    items: tuple[Statement | CopyData | CopyEnd, ...] | None
    outline: Outline | None = None  # where it was asked for
    identity: Identity | None = None  # of the file that has this outline


def survey_and_keep(
    source: Source,
    *,
    baseline: bool,
    transaction: bool,
    most: int = 0,
    outline: Outline | None = None,
) -> Surveyed:
    """One pass over a script that sends nothing, and keeps it where it has no more than `most` bytes. `outline`, an empty
    one, is told all items."""
    known = identity(source.path.stat()) if outline is not None and isinstance(source, File) else None
    kept: list[Statement | CopyData | CopyEnd] = []
    with _hashes(source) as (raw, normalised):
        survey = Survey(baseline=baseline, transaction=transaction, _sum=Checksum(normalised))
        for item in scan(source, survey, raw=raw):
            if outline is not None:
                outline.note(item)
            if item.end <= most:
                kept.append(item)
            else:
                kept.clear()
    return Surveyed(survey, tuple(kept) if survey.size <= most else None, outline, known)


@contextlib.contextmanager
def _hashes(source: Source) -> Iterator[tuple[Hash | None, Hash | None]]:
    """What hashes a script's bytes, and its normalised text. Of a large file that takes nearly half of a survey's time, and
    goes on beside it."""
    if not isinstance(source, File) or source.size() < LARGE:
        yield None, None
        return
    with contextlib.ExitStack() as stack:
        raw, normalised = Digest(), Digest()
        stack.callback(raw.close)
        stack.callback(normalised.close)
        yield raw, normalised


def survey_file(source: Source, *, baseline: bool = False, transaction: bool = True) -> Survey:
    """One pass over a script that sends nothing."""
    return survey_and_keep(source, baseline=baseline, transaction=transaction).survey


def _not_sql(head: bytes) -> Finding | None:
    start = Position(0, 1, 1)
    if head.startswith(dump.ARCHIVE):
        hint = "convert it: pg_restore --file=NEW.sql THIS; or dump with pg_dump --format=plain"
        return Finding(start, "this is a custom-format dump, and only pg_restore reads it", hint)
    if head.startswith(b"toc.dat\0"):
        hint = "convert it: pg_restore --file=NEW.sql THIS; or dump with pg_dump --format=plain"
        return Finding(start, "this is a tar-format dump, and only pg_restore reads it", hint)
    for magic, name in dump.COMPRESSED.items():
        if head.startswith(magic) and not head[:4].isascii():
            return Finding(start, f"this file is compressed ({name})", "unpack it first")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Finding(start, "this file is UTF-16", "save it as UTF-8")
    return None
