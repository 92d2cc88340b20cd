"""What was kept is let go of: replaced databases, checkpoints and archived rows that are older than asked.

Never the newest of each kind that a target has, nor what `rollback --undo` would bring back, and nothing that somebody is
connected to.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pgstrata.core.plan import events
from pgstrata.core.plan.back import last_rollback
from pgstrata.core.plan.beside import CHECKPOINT, KEPT
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.errors import BadInput, Busy, Refused
from pgstrata.files import disk
from pgstrata.operations.rollbacks.beside import maintenances
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.archives.archive import archives, drop_archive
from pgstrata.postgres.session import Session
from pgstrata.postgres.swapping.maintenance import Maintenance
from pgstrata.render.recover import pruned_line

CHECKPOINTS = f"{disk.OWN}/checkpoints"
DATABASE, COPY, DUMP, REMAINS, ARCHIVE = "kept database", "checkpoint", "checkpoint dump", "cut-off dump", "archive"
_DUMP = re.compile(r"\.?(\d{8}_\d{6})-[\w-]+\.sql(\.unfinished)?")
_NEWEST = "it is the newest"
_UNDOES = "rollback --undo brings it back"


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
class _Found:
    said: Pruned
    act: Callable[[], object]
    leaving: dict[str, int] = field(default_factory=dict)  # rows by table


def prune(
    workspace: Workspace,
    targets: Collection[str] = (),
    *,
    older_than: float,
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[Pruned]:
    """Everything that is kept for these targets (for all where none is named), with what was dropped: what is older than
    `older_than` seconds. `confirm` is called once, where there is anything to drop. Raises Unreachable, Busy, BadInput."""
    check_selection(workspace.estate, Selection(targets=targets))
    names = [name for name in workspace.estate.targets if not targets or name in targets]
    who = new_run(workspace.environment)
    with (
        sessions(workspace, names, who, wait=wait, watch=watch) as opened,
        maintenances(workspace, names, who, wait=wait, watch=watch) as beside,
    ):
        found: list[_Found] = []
        for name in names:

            def waiting(holder: str, name: str = name) -> None:
                watch(events.Waiting(target=name, what=holder))

            opened[name].lock(deadline=time.monotonic() + wait, waiting=waiting)
            undoes = last_rollback(ledger.read(opened[name]) or [])
            needed = str(undoes.detail.get("kept") or "") if undoes else ""
            everything = [*_databases(name, beside[name], needed), *_dumps(workspace, name)]
            for kinds in ((DATABASE,), (COPY, DUMP), (REMAINS,)):
                found += _judged([each for each in everything if each.said.kind in kinds], older_than)
            found += _judged(list(_archives(name, opened[name], beside[name].now())), older_than)
        proposals = list(_proposals(found))
        if proposals:
            confirm(proposals)
        return [_do(each) for each in found]


def _judged(found: Sequence[_Found], older_than: float) -> list[_Found]:
    """What stays gets a reason. `found` is of one kind, older ones first where their ages are equal."""
    whole = [each for each in found if each.said.kind != REMAINS]
    newest = min(reversed(whole), key=lambda each: each.said.age, default=None)
    judged = []
    for each in found:
        why = each.said.why
        if each is newest:
            why = _NEWEST
        elif each.said.age < older_than:
            why = "it is younger than asked"
        judged.append(replace(each, said=replace(each.said, why=why)))
    return judged


def _do(found: _Found) -> Pruned:
    if found.said.why:
        return found.said
    try:
        found.act()
    except Busy as error:  # somebody came in the meantime
        return replace(found.said, why=f"it is in use: {error.detail}")
    except Refused as error:  # of another owner, most often
        return replace(found.said, why=error.message)
    return replace(found.said, done=True)


def _databases(target: str, maintenance: Maintenance, needed: str) -> Iterator[_Found]:
    for each in maintenance.beside():
        if each.phase in (KEPT, CHECKPOINT):
            why = f"it is in use: {'; '.join(each.clients)}" if each.clients else ""
            why = _UNDOES if each.name == needed else why  # the newest as a rule, but not where a swap was swapped back
            kind = DATABASE if each.phase == KEPT else COPY
            said = Pruned(target=target, kind=kind, name=each.name, age=each.age, size=each.size, why=why)
            yield _Found(said, _drop(maintenance, each.name))


def _drop(maintenance: Maintenance, name: str) -> Callable[[], object]:
    return lambda: maintenance.drop(name)


def _dumps(workspace: Workspace, target: str) -> Iterator[_Found]:
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
            yield _Found(said, _unlink(facts, path) if whole else _unlink(path))


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


def _archives(target: str, session: Session, now: float) -> Iterator[_Found]:
    for each in archives(session, ledger.read(session) or []):
        at = each.at[:19].replace("T", " ")
        said = Pruned(
            target=target,
            kind=ARCHIVE,
            name=f"{each.label or 'rows'} of {at} UTC",
            age=_age(each.at[:19].replace("-", "").replace(":", "").replace("T", "_"), now),
            size=each.bytes,
            rows=each.rows,
        )
        tables = [entry for entry in each.entries if entry.table in each.tables]
        leaving = {f"{entry.relation} (archived {at} UTC, {entry.kind})": entry.rows for entry in tables}
        yield _Found(said, _forget(session, each), leaving)


def _forget(session: Session, archive: Any) -> Callable[[], object]:
    def act() -> None:
        session.begin()
        try:
            drop_archive(session, archive)
            session.commit()
        except BaseException:
            session.rollback()
            raise

    return act


def _proposals(found: Sequence[_Found]) -> Iterator[Proposal]:
    """One a target, of what will be dropped."""
    going = [each for each in found if not each.said.why]
    for target in dict.fromkeys(each.said.target for each in going):
        own = [each for each in going if each.said.target == target]
        lines = [f"drop {pruned_line(each.said).removeprefix(f'{target}: ')}" for each in own]
        rows: dict[str, int] = {}
        for each in own:
            rows |= each.leaving
        yield Proposal(action="prune", target=target, changes=tuple(lines), rows=rows)
