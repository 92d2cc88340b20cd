"""A dump on its way to a file: judged, masked, headed, and put under its name only once it is whole and on the disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from pgstrata.core.estate.estate import Target
from pgstrata.core.plan.history import LedgerEvent
from pgstrata.core.script.contents import Contents, header
from pgstrata.core.script.mask import KEY_VARIABLE, LEAST_KEY
from pgstrata.core.script.masks import Masks
from pgstrata.core.script.normal import Reading, Writing
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import Defect, Item
from pgstrata.core.script.survey import Finding
from pgstrata.errors import BadInput, Problem, ScriptRefused
from pgstrata.files import disk
from pgstrata.render.terminal import count

Pieces = Callable[[], Generator[bytes, None, None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dumped:
    """A dump that was written. `private`: only its owner may read it, as it holds what looks personal and is not masked."""

    path: Path
    contents: Contents
    rows: Mapping[str, int]  # by table
    size: int  # bytes
    checksum: str  # what the ledger would record for it
    large_objects: int = 0
    private: bool = True
    warnings: tuple[str, ...] = ()
    ledger: list[LedgerEvent] | None = None  # what a dump made by hand held
    day: str = ""  # YYYYMMDD by the server's clock, of a dump that was made here

    @property
    def masked(self) -> Mapping[str, str]:
        """The rule of each masked column."""
        return self.contents.masked


@dataclass(slots=True)
class Order:
    """What is to be written: the pieces of a dump, its name in errors, and what is known of it."""

    target: Target
    pieces: Pieces
    place: str
    masks: Masks
    contents: Contents
    made: str
    mask: bool
    learn: bool
    warnings: list[str] = field(default_factory=list)


def mask_key(rules: Mapping[str, str], environment: Mapping[str, str], target: str) -> bytes:
    """The key of the hashes. Raises BadInput where a rule needs one and there is none that is long enough."""
    key = environment.get(KEY_VARIABLE, "")
    if "hash" in rules.values() and len(key) < LEAST_KEY:
        what = f"has less than {LEAST_KEY} characters" if key else "is not set"
        raise BadInput(
            f"{target}: columns are masked by hash, and {KEY_VARIABLE} {what}; nothing was written",
            hint="Make one and keep it: the same key gives the same masks, as in: openssl rand -hex 32",
        )
    return key.encode()


def read(pieces: Pieces) -> Reading:
    """The pass that writes nothing. Defects are left to the pass that writes."""
    reading = Reading()
    for item in _items(pieces, []):
        reading.note(item)
    return reading


def refuse_rules(masks: Masks, target: str) -> None:
    """Raises BadInput with every rule that cannot be followed."""
    problems = [Problem("", f"{each.column} {each.why}", each.hint) for each in masks.refusals()]
    if problems:
        raise BadInput(
            f"[targets.{target}] mask cannot be followed; nothing was written",
            problems=problems,
            hint="Change the rules in the manifest.",
        )


def refuse_values(masks: Masks, target: str, refusal: Callable[[str, str], str]) -> None:
    """Raises BadInput with every fixed text that the server does not take as a value of its column. `refusal` gives the
    server's words to a type and a text."""
    problems = []
    for column, kind, text in masks.fixed():
        if said := refusal(kind, text):
            problems.append(Problem("", f"{column} cannot take fixed:{text}", said))
    if problems:
        raise BadInput(f"[targets.{target}] mask cannot be followed; nothing was written", problems=problems)


def refuse_findings(findings: Sequence[Finding], place: str) -> None:
    """Raises ScriptRefused with every place that keeps a dump from becoming a backup."""
    problems = [
        Problem(f"{place}:{each.at.line}:{each.at.column}" if each.at.line else place, each.message, each.hint)
        for each in findings
    ]
    if problems:
        raise ScriptRefused(f"{place} cannot become a backup; nothing was written", problems=problems)


def write(order: Order, path: Path) -> Dumped:
    """Write it beside its name, force it to the disk, then give it its name. Raises BadInput, ScriptRefused and what the
    pieces raise; under the name stands then what stood there before."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with _private(beside) as out:
            open_mode = os.fstat(out.fileno()).st_mode & 0o777
            os.fchmod(out.fileno(), 0o600)
            writer = _write(order, out)
            size = out.tell()
            unmasked = order.masks.unmasked() if order.mask else []
            private = not order.mask or bool(unmasked or writer.large_objects or writer.secrets)
            if not private:
                os.fchmod(out.fileno(), open_mode)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(path)
        to_disk(path.parent)
    except OSError as error:
        raise BadInput(f"cannot write {path}", detail=error.strerror or "", hint=disk.next_step(error)) from error
    finally:
        beside.unlink(missing_ok=True)
    return Dumped(
        path=path,
        contents=order.contents,
        rows=writer.rows,
        size=size,
        checksum=writer.survey.checksum,
        large_objects=writer.large_objects,
        private=private,
        warnings=(*order.warnings, *_warnings(order, unmasked, writer)),
    )


def to_disk(folder: Path) -> None:
    """Force the names in a folder to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _private(path: Path) -> BinaryIO:
    """A new file, and no link to another one."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666), "wb")


def _write(order: Order, out: BinaryIO) -> Writing:
    writer = Writing(header(order.contents, made=order.made), order.masks, learn=order.learn)
    defects: list[Defect] = []
    for item in _items(order.pieces, defects):
        out.write(writer.take(item))
    writer.finish(defects)
    refuse_findings(writer.survey.findings, order.place)
    return writer


def _items(pieces: Pieces, defects: list[Defect]) -> Iterator[Item]:
    scanner = Scanner()
    with closing(pieces()) as source:
        for piece in source:
            yield from scanner.feed(piece)
    yield from scanner.finish()
    defects += scanner.defects


def _warnings(order: Order, unmasked: Iterable[tuple[str, str, str]], writer: Writing) -> Iterator[str]:
    for column, what, rule in unmasked:
        yield (
            f"{column} looks like it holds {what}, and has no rule: "
            f'"{column}" = "{rule}" under [targets.{order.target.name}.mask]'
            + (', or "keep"' if rule != "keep" else "")
        )
    for column, check in order.masks.checked() if order.mask else ():
        yield f"{column} is masked, and {check} checks its values: whether the masks pass it shows when the backup is applied"
    for column in order.masks.idle():
        yield f"{column} has a rule and nothing to mask: its table is made by a migration that this state does not contain"
    for statement in writer.secrets:
        yield f"a password of another server is in it as it is: {statement}"
    if writer.large_objects and order.mask:
        objects = count(writer.large_objects, "large object")
        yield f"{objects} in it, as in the database: what such an object holds is never masked"
    for table, rows in sorted(writer.cutting.others.items()):
        if rows:
            yield f"{table} was left out with its {rows:,} rows: it is pgstrata's own"
