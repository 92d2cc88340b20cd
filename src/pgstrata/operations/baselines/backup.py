"""Backups: a target's whole state as a plain pg_dump, masked, without the ledger, and with a header that says what it is."""

from __future__ import annotations

import time
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pgstrata.core.estate.estate import Estate, Target
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import LedgerEvent, State, fold
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.core.script import dump as dump_format
from pgstrata.core.script.contents import Contained, Contents
from pgstrata.core.script.masks import Masks
from pgstrata.core.script.tables import Tables
from pgstrata.errors import BadInput, Refused
from pgstrata.files.disk import next_step
from pgstrata.files.source import File
from pgstrata.operations.baselines.backup_files import make_folder, settle, staging, stem_of
from pgstrata.operations.baselines.dumped import (
    Dumped,
    Order,
    mask_key,
    read,
    refuse_findings,
    refuse_rules,
    refuse_values,
    write,
)
from pgstrata.operations.baselines.dumped_ledger import ledger_events
from pgstrata.operations.workspace import Workspace, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.backup import dump_arguments, explained, refusal, snapshot, way
from pgstrata.postgres.session import Session
from pgstrata.programs import Running, find_client

_BY_HAND = "a dump made by hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One target's backup. `written` is False where a file of that day holds the same bytes already: `path` names it."""

    target: str
    database: str
    path: Path
    dumped: Dumped
    written: bool = True

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        done = self.dumped
        return {
            "target": self.target,
            "database": self.database,
            "server": done.contents.server,
            "path": str(self.path),
            "written": self.written,
            "size": done.size,
            "checksum": done.checksum,
            "rows": dict(done.rows),
            "ledger": done.contents.known,
            "contains": [
                {"number": each.number, "file": each.file, "checksum": each.checksum}
                for each in done.contents.migrations
            ],
            "masked": dict(done.masked),
            "large_objects": done.large_objects,
            "private": done.private,
            "warnings": list(done.warnings),
        }


def contained(found: Iterable[LedgerEvent]) -> tuple[Contained, ...]:
    """The migrations that a state with this ledger contains, by number: applied ones, and those that a baseline covers."""
    records = sorted(fold(found).records.items())
    return tuple(
        Contained(record.number, record.checksum, record.file)
        for _, record in records
        if record.state in (State.APPLIED, State.COVERED)
    )


def half_done(found: Iterable[LedgerEvent]) -> list[str]:
    """The migrations without a transaction that were begun and not ended."""
    return [record.file for _, record in sorted(fold(found).records.items()) if record.state is State.PARTIAL]


def pg_dump_program(session_major: int, *, environment: Mapping[str, str] | None = None) -> Path:
    """pg_dump of a server's own major version: an older one refuses it, a newer one writes what the server cannot read.

    Raises Refused with what to install.
    """
    found = find_client("pg_dump", session_major, env=environment or {})
    if found is None:
        raise Refused(
            f"no pg_dump of PostgreSQL {session_major} is on this machine, and a backup is made by the server's own version",
            hint=f"Install it. Debian, Ubuntu: postgresql-client-{session_major}; Red Hat: postgresql{session_major}; "
            f"Homebrew: postgresql@{session_major}.",
        )
    return found


def dump(
    workspace: Workspace,
    session: Session,
    path: Path,
    *,
    contains: Sequence[Contained] | None,
    mask: bool = True,
    managed: bool = False,
    wait: float = 0.0,
    watch: Watch = silent,
) -> Dumped:
    """Dump a session's database to `path`, which is replaced whole at the end. `contains` is what the header says of it;
    None: what the ledger has in the very snapshot that pg_dump sees, and nothing is known without a ledger. `managed`
    takes in the schemas that something else owns. The session is in no transaction; `wait` (seconds) is for table locks.

    Raises BadInput for rules that cannot be followed, Refused, Busy, Unreachable, ProgramFailed.
    """
    name, environment = session.target, workspace.environment
    target = workspace.estate.targets[name]
    rules = target.mask if mask else {}
    key = mask_key(rules, environment, name)
    program = pg_dump_program(session.facts.major, environment=environment)
    with snapshot(session) as view:
        there = way(session, environment)
        without = () if managed else target.managed
        known, warnings = True, []
        if contains is None:
            found = ledger.read(session)
            known, contains = found is not None, contained(found or [])
            warnings = [
                f"{file} is begun and not ended: the backup holds a part of it" for file in half_done(found or [])
            ]

        def pieces(*, schema_only: bool = False) -> Generator[bytes, None, None]:
            arguments = dump_arguments(there, view, without=without, schema_only=schema_only, wait=wait)
            if not schema_only:
                watch(events.Waiting(target=name, what=f"pg_dump of PostgreSQL {session.facts.major}"))
            with Running([program, *arguments], env=there.environment) as child:
                yield from child.pieces()
                if code := child.code():
                    raise explained(name, code, child.said())

        tables = read(lambda: pieces(schema_only=True)).tables if rules else Tables()
        masks = Masks(rules, tables, key, absent=_absent(workspace.estate, name, contains))
        refuse_rules(masks, name)
        refuse_values(masks, name, lambda kind, text: refusal(session, kind, text))
        contents = Contents(name, session.facts.version_text, tuple(contains), masks.masked, known=known)
        order = Order(target, pieces, name, masks, contents, "pgstrata", mask, learn=not rules, warnings=warnings)
        return replace(write(order, path), day=view.day)


def normalise(
    source: Path,
    path: Path,
    *,
    target: Target,
    environment: Mapping[str, str],
    contains: Sequence[Contained] | None,
    mask: bool,
    absent: Collection[str] = (),
) -> Dumped:
    """Make a backup of a dump that was made by hand: its ledger is read and cut out, columns are masked, a header is put in
    front. A backup of pgstrata's own keeps what its header says, and what is masked in it is not masked again.

    `contains` is what the header will say; None: what the ledger in the dump has, else what its own header says. `absent`
    are tables (`schema.table`) that need not be there although a rule names one of their columns.
    Raises BadInput, ScriptRefused with every place that is wrong, and Refused for a backup of another target.
    """
    rules = target.mask if mask else {}
    key = mask_key(rules, environment, target.name)
    place = str(source)
    _refuse_archive(source)

    def pieces() -> Generator[bytes, None, None]:
        return _unix_lines(File(source).stream())

    reading = read(pieces)
    head = reading.contents
    if head and head.target != target.name:
        raise Refused(f"this is a backup of {head.target}, and not of {target.name}", place=place)
    refuse_findings(reading.cutting.findings, place)
    masks = Masks(rules, reading.tables, key, already=head.masked if head else {}, absent=absent)
    refuse_rules(masks, target.name)
    held = ledger_events(reading.cutting.ledger, place=place) if reading.cutting.found else None
    known = contains is not None or held is not None or bool(head and head.known)
    if contains is None:
        contains = contained(held) if held is not None else head.migrations if head else ()
    server = head.server if head else reading.versions.get("server", "")
    contents = Contents(target.name, server, tuple(contains), masks.masked, known=known)
    made = head.made if head else _BY_HAND
    warnings = [f"{file} was begun and not ended: the dump holds a part of it" for file in half_done(held or [])]
    order = Order(target, pieces, place, masks, contents, made, mask, learn=False, warnings=warnings)
    return replace(write(order, path), ledger=held)


def backup(
    workspace: Workspace,
    targets: Collection[str] = (),
    *,
    out: Path | None = None,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[Backup]:
    """Dump targets to dated files in `out`, else in the manifest's folder of backups, in the manifest's order. Each is
    consistent in itself: one moment of one database, under its lock. No file is replaced: a second one of a day, with
    other bytes, gets a number.

    Raises Unreachable, Busy, Refused, BadInput; the backups that were whole by then stay.
    """
    check_selection(workspace.estate, Selection(targets=targets))
    names = [name for name in workspace.estate.targets if not targets or name in targets]
    if out is None and workspace.bundle:
        raise BadInput("a bundle has no folder of backups", hint="Say where they go: --out DIR.")
    folder = out or workspace.root / workspace.estate.backups_folder
    for name in names:
        mask_key(workspace.estate.targets[name].mask, workspace.environment, name)
    made = []
    with sessions(workspace, names, workspace.run(), wait=wait, watch=watch) as opened:
        for session in opened.values():
            pg_dump_program(session.facts.major, environment=workspace.environment)
        make_folder(folder)
        for session in opened.values():
            made.append(_backup(workspace, session, folder, wait=wait, watch=watch))
            session.close()
    return made


def _backup(workspace: Workspace, session: Session, folder: Path, *, wait: float, watch: Watch) -> Backup:
    name = session.target

    def waiting(holder: str) -> None:
        watch(events.Waiting(target=name, what=holder))

    session.lock(deadline=time.monotonic() + wait, waiting=waiting)
    stem = stem_of(workspace.estate, name)
    aside = staging(folder, stem)
    try:
        done = dump(workspace, session, aside, contains=None, wait=wait, watch=watch)
        path, written = settle(aside, folder, f"{stem}_{done.day}")
    except OSError as error:
        raise BadInput(f"cannot write into {folder}", detail=error.strerror or "", hint=next_step(error)) from error
    finally:
        aside.unlink(missing_ok=True)
    return Backup(
        target=name,
        database=session.facts.database,
        path=path,
        dumped=replace(done, path=path),
        written=written,
    )


def _absent(estate: Estate, target: str, contains: Sequence[Contained]) -> set[str]:
    """The tables that only migrations make which a state does not contain, as far as the manifest expects them by name."""
    there = {int(each.number) for each in contains}
    return {
        name
        for each in estate.of_target(target)
        if each.order not in there and each.expect
        for name in each.expect.objects
    }


def _refuse_archive(source: Path) -> None:
    """Raises BadInput for what pg_restore reads, and for what is compressed."""
    head = next(File(source).stream(), b"")
    if head.startswith((dump_format.ARCHIVE, b"toc.dat\0")):
        hint = "Convert it: pg_restore --file=NEW.sql THIS; or dump with pg_dump --format=plain."
        raise BadInput("this is an archive that only pg_restore reads", hint=hint, place=str(source))
    for magic, name in dump_format.COMPRESSED.items():
        if head.startswith(magic) and not head[:4].isascii():
            raise BadInput(f"this file is compressed ({name})", hint="Unpack it first.", place=str(source))


def _unix_lines(pieces: Iterator[bytes]) -> Generator[bytes, None, None]:
    """The same with LF as line ends, where the first line says that the file has others: in a file with LF, a CR is a part
    of what the database holds."""
    first = next(pieces, b"")
    windows = first.find(b"\n") > 0 and first[first.find(b"\n") - 1 : first.find(b"\n")] == b"\r"
    held = b""
    for piece in (each for part in ([first], pieces) for each in part):
        if not windows:
            yield piece
            continue
        data = held + piece
        held = b"\r" if data.endswith(b"\r") else b""
        yield data.removesuffix(b"\r").replace(b"\r\n", b"\n")
    if held:
        yield held
