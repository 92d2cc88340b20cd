"""A target's state before a run, kept: a dump, or a copy of the database while nobody else is in it.

A dump is complete, on the disk and readable by its owner alone before the run's first migration begins; what says so is the
file beside it, which is written last: a dump without one was cut off, and is none.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.plan import events
from pgstrata.core.plan.beside import CHECKPOINT
from pgstrata.core.plan.events import Watch
from pgstrata.errors import BadInput, Busy, Failed, PgstrataError, Refused
from pgstrata.files import disk
from pgstrata.files.read import survey_file
from pgstrata.files.source import File
from pgstrata.files.write import replace_file
from pgstrata.operations.rollbacks.beside import taken
from pgstrata.operations.workspace import Workspace, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.catalog import read_catalog
from pgstrata.postgres.session import Session, Who
from pgstrata.postgres.swapping.maintenance import Maintenance, open_maintenance

FOLDER = f"{disk.OWN}/checkpoints"
_FORMAT = 1
_PATIENCE = 10.0  # seconds, at the least, until the clients of a database have let go of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """A target's state before a run: a dump at `path`, or a database on the target's server."""

    target: str
    run: str
    at: str  # YYYYMMDD_HHMMSS, UTC
    path: Path | None = None
    database: str = ""
    last: tuple[int, str] = (0, "")  # the id and the run of the newest event in the ledger then; of a dump
    catalog: Catalog | None = None  # of a dump

    def __str__(self) -> str:
        kind = f"dump {self.path.name}" if self.path else f"database {self.database}"
        return f"run {self.run[:13]} ({kind})"


def refuse_early(workspace: Workspace, *, disconnect: bool) -> None:
    """Raises Refused where a dump could be written to no lasting place: a bundle's folder is gone with its pod."""
    if workspace.bundle and not disconnect:
        raise Refused(
            "a checkpoint by dump is a file beside the manifest, and this is a bundle: it would be gone with its pod",
            hint="--checkpoint --disconnect makes a copy of the database on its server; clients are cut off meanwhile.",
        )


def checkpoint(
    workspace: Workspace,
    names: Sequence[str],
    who: Who,
    *,
    sessions: Mapping[str, Session],
    disconnect: bool,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[Checkpoint]:
    """Keep the state of these targets, whose sessions hold their locks. With `disconnect` the sessions are new ones after.

    Raises Refused, Busy, ProgramFailed, Failed; nothing was applied then.
    """
    refuse_early(workspace, disconnect=disconnect)
    made = []
    for name in names:
        try:
            make = _copied if disconnect else _dumped
            made.append(make(workspace, sessions[name], who, wait=wait, watch=watch))
        except PgstrataError as error:
            error.message = f"{name}: no checkpoint, so nothing is applied: {error.message.removeprefix(f'{name}: ')}"
            raise
        path, database = made[-1].path, made[-1].database
        shown = str(path.relative_to(workspace.root)) if path else ""
        watch(events.Checkpointed(target=name, run_id=who.run_id, path=shown, database=database))
    return made


def _dumped(workspace: Workspace, session: Session, who: Who, *, wait: float, watch: Watch) -> Checkpoint:
    from pgstrata.operations.baselines.backup import dump

    folder = workspace.root / FOLDER / session.target
    stamp = time.strftime("%Y%m%d_%H%M%S", time.gmtime())
    path = folder / f"{stamp}-{who.run_id}.sql"
    catalog = read_catalog(session, workspace.estate.targets[session.target].managed, needs=False)
    events_ = ledger.read(session) or []
    try:
        disk.own_folder(workspace.root)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)  # rows leave the server as they are
        dump(workspace, session, path, contains=None, mask=False, managed=True, wait=wait, watch=watch)
        found = survey_file(File(path), baseline=True)
        if found.findings:
            raise Failed(
                f"the dump could not be applied again: {found.findings[0].message}",
                detail=f"{path.name}, line {found.findings[0].at.line}",
                hint="--checkpoint --disconnect copies the database as it is.",
            )
        path.chmod(0o600)
        _to_disk(path)
        last = (events_[-1].id, events_[-1].run_id) if events_ else (0, "")
        value = {"format": _FORMAT, "target": session.target, "run": who.run_id, "at": stamp, "last": last}
        replace_file(_beside(path), json.dumps({**value, "catalog": catalog.as_json()}, ensure_ascii=False))
        _beside(path).chmod(0o600)
        _to_disk(_beside(path))
        _to_disk(folder)
    except BaseException as error:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise BadInput(f"cannot write {path}", detail=error.strerror or "") from error
        raise
    return Checkpoint(target=session.target, run=who.run_id, at=stamp, path=path, last=last, catalog=catalog)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _beside(path: Path) -> Path:
    return path.with_suffix(".json")


def _copied(workspace: Workspace, session: Session, who: Who, *, wait: float, watch: Watch) -> Checkpoint:
    """CREATE DATABASE copies its template only while nobody is in it, not even this session: it lets go and comes back."""
    before = (ledger.read(session) or [])[-1:]
    target, live = workspace.estate.targets[session.target], session.facts.database
    deadline = time.monotonic() + max(wait, _PATIENCE)
    with open_maintenance(session.address, target, who, deadline, live=live, taken=taken(workspace)) as maintenance:
        if not maintenance.may_create():
            raise Refused(f"the role {session.facts.role} may not create databases")
        stamp = maintenance.stamp()
        session.close()
        name = maintenance.create(stamp=stamp, template=live, phase=CHECKPOINT, deadline=deadline)
    session.reconnect(deadline=time.monotonic() + max(wait, _PATIENCE))
    if [each.id for each in before] != [each.id for each in (ledger.read(session) or [])[-1:]]:
        raise Busy("another run changed it while it was copied", hint="Run the same command again.")
    return Checkpoint(target=session.target, run=who.run_id, at=stamp, database=name)


def found(workspace: Workspace, target: str, maintenance: Maintenance) -> list[Checkpoint]:
    """The checkpoints of a target that are there, the oldest first."""
    databases = [
        Checkpoint(target=target, run=each.run, at=each.stamp, database=each.name)
        for each in maintenance.beside()
        if each.phase == CHECKPOINT
    ]
    files = [_read(path) for path in sorted((workspace.root / FOLDER / target).glob("*.sql"))]
    return sorted([*databases, *(each for each in files if each)], key=lambda each: each.at)


def _read(path: Path) -> Checkpoint | None:
    """What is written beside a dump; None for one that was cut off."""
    try:
        value = json.loads(_beside(path).read_text(encoding="utf-8"))
        if value["format"] != _FORMAT:
            return None
        return Checkpoint(
            target=value["target"],
            run=value["run"],
            at=value["at"],
            path=path,
            last=(int(value["last"][0]), str(value["last"][1])),
            catalog=Catalog.from_json(value["catalog"]),
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def choose(checkpoints: Sequence[Checkpoint], target: str, run: str) -> Checkpoint:
    """The one whose run's id begins so. Raises Refused where there is none, or more than one run."""
    chosen = [each for each in checkpoints if run and each.run.startswith(run.lower())]
    if len({each.run for each in chosen}) == 1:
        return chosen[-1]
    there = "; ".join(map(str, checkpoints)) or "none"
    if chosen:
        raise Refused(f"{target} has checkpoints of {len(chosen)} runs whose ids begin with {run}", detail=there)
    raise Refused(
        f"{target} has no checkpoint of a run {run}",
        detail=f"Its checkpoints: {there}.",
        hint="apply --checkpoint makes one before it begins; rollback --to baseline and --to N need none.",
    )
