"""What is kept beside a target's database, in it and in the checkout, with what it would be to let go of each."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pgstrata.core.plan.back import UNDONE, gone, needed
from pgstrata.core.plan.beside import CHECKPOINT, KEPT
from pgstrata.core.plan.history import History, LedgerEvent
from pgstrata.errors import BadInput
from pgstrata.files import disk
from pgstrata.operations.features.stepback import transaction
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import ledger
from pgstrata.postgres.archives.archive import archives as read_archives
from pgstrata.postgres.archives.archive import drop_archive
from pgstrata.postgres.session import Session
from pgstrata.postgres.swapping.maintenance import Maintenance

CHECKPOINTS = f"{disk.OWN}/checkpoints"
DATABASE, COPY, DUMP, REMAINS, ARCHIVE = "kept database", "checkpoint", "checkpoint dump", "cut-off dump", "archive"
ROLLBACK = "rollback"  # that cannot be undone, as what it replaced is not there
_DUMP = re.compile(r"\.?(\d{8}_\d{6})-[\w-]+\.sql(\.unfinished)?")
UNDOES = "rollback --undo brings it back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruned:
    """One thing that was kept. `why` says why it stays, where it does; `age` is in seconds, `size` in bytes, `rows` are those
    of an archive."""

    target: str
    kind: str
    name: str
    age: float
    size: int
    rows: int = 0
    done: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    said: Pruned
    act: Callable[[], object]
    leaving: dict[str, int] = field(default_factory=dict)  # rows by table


def databases(session: Session, maintenance: Maintenance, history: History, *, give_up: bool) -> Iterator[Found]:
    wanted = needed(history)
    for each in maintenance.beside():
        if each.phase in (KEPT, CHECKPOINT):
            why = f"it is in use: {'; '.join(each.clients)}" if each.clients else ""
            why = UNDOES if each.name in wanted and not give_up else why
            kind = DATABASE if each.phase == KEPT else COPY
            said = Pruned(target=session.target, kind=kind, name=each.name, age=each.age, size=each.size, why=why)
            runs = [one.run_id for one in history.rollbacks if one.detail.get("kept") == each.name]
            yield Found(said, _drop(session, maintenance, each.name, runs))


def given_up(session: Session, maintenance: Maintenance, history: History, older_than: float) -> Iterator[Found]:
    """Rollbacks that cannot be undone, and stand in the way of those before them: somebody has dropped what they kept."""
    for each in gone(history, [one.name for one in maintenance.beside() if one.phase == KEPT]):
        name = f"run {each.run_id[:13]}, whose {each.detail['kept']} is not there"
        age = _aged(each.at, maintenance.now())
        said = Pruned(target=session.target, kind=ROLLBACK, name=name, age=age, size=0)
        why = "" if age >= older_than else "it is younger than asked"
        yield Found(replace(said, why=why), _give_up(session, [each.run_id], str(each.detail["kept"])))


def _drop(session: Session, maintenance: Maintenance, name: str, runs: Sequence[str]) -> Callable[[], object]:
    """The database first: a rollback whose database is gone is found by the next prune."""

    def act() -> None:
        maintenance.drop(name)
        if runs:
            _give_up(session, runs, name)()

    return act


def _give_up(session: Session, runs: Sequence[str], name: str) -> Callable[[], object]:
    """The ledger says that these rollbacks cannot be undone any more."""

    def act() -> None:
        with transaction(session):
            for run in runs:
                ledger.write(session, UNDONE, detail={"run": run, "kept": "", "pruned": name})
            session.commit()

    return act


def dumps(workspace: Workspace, target: str) -> Iterator[Found]:
    """The dumps of a target; one without its file of facts, which is written last, was cut off."""
    folder = workspace.root / CHECKPOINTS / target
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        parsed = _DUMP.fullmatch(path.name)
        if parsed and path.is_file():
            facts = path.with_suffix(".json")
            whole = not parsed[2] and facts.is_file()
            said = Pruned(
                target=target,
                kind=DUMP if whole else REMAINS,
                name=str(path.relative_to(workspace.root)),
                age=_age(parsed[1], time.time()),
                size=path.stat().st_size,
            )
            yield Found(said, _unlink(facts, path) if whole else _unlink(path))


def _unlink(*paths: Path) -> Callable[[], object]:
    """The file of facts goes first: a dump without it is none."""

    def act() -> None:
        try:
            for path in paths:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise BadInput(f"cannot delete {error.filename}", detail=error.strerror or "") from error

    return act


def _age(stamp: str, now: float) -> float:
    try:
        made = datetime.strptime(stamp, "%Y%m%d_%H%M%S").replace(tzinfo=UTC).timestamp()
    except ValueError:  # digits that are no time
        return 0.0
    return max(0.0, now - made)


def _aged(at: str, now: float) -> float:
    """The age of an event, by its time in the ledger."""
    return _age(at[:19].replace("-", "").replace(":", "").replace("T", "_"), now)


def archives(
    session: Session, written: Sequence[LedgerEvent], now: float, needed_runs: Collection[str]
) -> Iterator[Found]:
    runs = {each.id: each.run_id for each in written}
    for each in read_archives(session, written):
        at = each.at[:19].replace("T", " ")
        said = Pruned(
            target=session.target,
            kind=ARCHIVE,
            name=f"{each.label or 'rows'} of {at} UTC",
            age=_aged(each.at, now),
            size=each.bytes,
            rows=each.rows,
            why=UNDOES if runs[each.event] in needed_runs else "",
        )
        tables = [entry for entry in each.entries if entry.table in each.tables]
        leaving = {f"{entry.relation} (archived {at} UTC, {entry.kind})": entry.rows for entry in tables}
        yield Found(said, _forget(session, each), leaving)


def _forget(session: Session, archive: Any) -> Callable[[], object]:
    def act() -> None:
        with transaction(session):
            drop_archive(session, archive)
            session.commit()

    return act
