"""The rows that a feature held when it was switched off, brought back when it is switched on again.

The `enabled` event that says so is written in the transaction in which they come back: rows that were archived are back and
said to be, or neither. A run that was cut off before it leaves an archive that the next one finds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from pgstrata.core.plan.history import LedgerEvent
from pgstrata.executor.job import Job
from pgstrata.operations.features.stepback import transaction
from pgstrata.postgres import ledger
from pgstrata.postgres.archives.archive import Archive, Restored, archives, restore
from pgstrata.postgres.archives.picture import pictures
from pgstrata.postgres.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a feature held on a target when the run `run_id` took it back. `archive` is None where it was pruned since."""

    run_id: str
    at: str
    archive: Archive | None
    left_as: Mapping[str, str] = field(default_factory=dict)  # tables that stayed, as the reverse left them


def held(session: Session, events: Sequence[LedgerEvent], feature: str) -> Held | None:
    """What the newest run archived that took the feature back and nothing else; None where it is back, or was nothing."""
    back = {str(each.detail["restored"]["run"]) for each in events if "restored" in each.detail}
    runs: dict[str, list[LedgerEvent]] = {}
    for each in events:
        if each.kind in ("disabled", "rolled-back") and each.number:
            runs.setdefault(each.run_id, []).append(each)
    for run_id, members in reversed(runs.items()):
        if any(each.feature != feature for each in members):
            continue
        first = members[0]
        if run_id in back or not (first.detail.get("archive") or first.detail.get("sequences")):
            return None
        found = archives(session, [first], without_tables=True)
        return Held(
            run_id=run_id, at=first.at, archive=found[0] if found else None, left_as=first.detail.get("left_as", {})
        )
    return None


def bring_back(session: Session, feature: str, what: Held) -> Restored | None:
    """Bring the rows back in the transaction that is open, and write that down."""
    if what.archive is None:
        return None
    found = restore(session, what.archive.entries, what.archive.sequences)
    restored = {
        "run": what.run_id,
        "rows": dict(found.rows),
        "left": dict(found.left),
        "replaced": dict(found.replaced),
        "missing": list(found.missing),
    }
    detail = {"restored": restored}
    ledger.write(session, "enabled", feature=feature, detail=detail)
    return found


def changed_meanwhile(session: Session, what: Held) -> dict[str, int]:
    """How many archived rows would take the place of others', in tables that stayed and in which somebody has changed
    something since; by table."""
    if what.archive is None or not what.left_as:
        return {}
    session.begin()
    now = pictures(session, what.left_as)
    session.rollback()
    changed = {name for name, picture in what.left_as.items() if now.get(name, picture) != picture}
    return {
        each.relation: each.rows for each in what.archive.entries if each.kind == "table" and each.relation in changed
    }


def would_replace(session: Session, feature: str, what: Held) -> dict[str, int]:
    """How many rows that are live now would give way, by table: tried out, and rolled back."""
    with transaction(session):
        found = bring_back(session, feature, what)
        session.rollback()
    return {name: number for name, number in found.replaced.items() if number} if found else {}


@dataclass(frozen=True, kw_only=True)
class RestoringJob(Job):
    """The last migration of a feature on a target: `after` runs in its transaction, when it made what it should."""

    after: Callable[[Session], None]

    def check_expectation(self, session: Session, before: Mapping[str, int]) -> None:
        Job.check_expectation(self, session, dict(before))
        self.after(session)
