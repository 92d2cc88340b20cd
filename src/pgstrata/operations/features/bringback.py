"""The rows that migrations held when they were taken back, brought back when they are applied again.

The event that says so is written in the transaction in which they come back: rows that were archived are back and said to be,
or neither. A run that was cut off before it leaves an archive that the next one finds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pgstrata.core.plan.back import ROLLED_BACK, UNDONE, given_up, way_back
from pgstrata.core.plan.history import LedgerEvent, fold
from pgstrata.executor.job import Job
from pgstrata.operations.features.stepback import transaction
from pgstrata.postgres.archives.archive import Archive, Restored, archives, restore
from pgstrata.postgres.archives.picture import pictures
from pgstrata.postgres.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What migrations held on a target when the run `run_id` took them back. `archive` is None where it was pruned since."""

    run_id: str
    at: str
    archive: Archive | None
    left_as: Mapping[str, str] = field(default_factory=dict)  # tables that stayed, as the reverses left them

    @property
    def when(self) -> str:
        """When it was archived, for people."""
        return f"{self.at[:16].replace('T', ' ')} UTC"

    @property
    def words(self) -> str:
        """What comes back, in a line."""
        if self.archive is None or not self.archive.rows:
            return f"where its sequences stood at {self.when} comes back"
        rows = f"{self.archive.rows:,} rows come" if self.archive.rows > 1 else "1 row comes"
        return f"of what was kept at {self.when}, {rows} back"


def held_of(session: Session, events: Sequence[LedgerEvent], feature: str) -> Held | None:
    """What the newest run archived that took the feature back; None where it is back, or was nothing, or where the run took
    others back as well: what they held belongs together, and `rollback --undo` brings it back."""
    runs = _kept(events, feature)
    if not runs or any(each.feature != feature for each in runs[0]):
        return None
    return held_by(session, runs[0][0])


def remark(events: Sequence[LedgerEvent], feature: str, target: str) -> str:
    """What is kept of the feature and does not come back now, with the command that brings it back; empty for nothing."""
    runs = _kept(events, feature)
    if runs and any(each.feature != feature for each in runs[0]):
        way = way_back(fold(events), runs[0][0].run_id).replace("rollback", f"pgstrata rollback {target}", 1)
        return f"what it held when others were taken back with it is kept: {way} brings it back" if way else ""
    if len(runs) > 1:
        at = f"{runs[1][0].at[:16].replace('T', ' ')} UTC"
        return f"what it held until {at} stays kept: the next pgstrata enable {feature} brings that back"
    return ""


def _kept(events: Sequence[LedgerEvent], feature: str) -> list[list[LedgerEvent]]:
    """The events of the runs that took the feature back and kept something that is not back, newest first."""
    back = set(given_up(events))
    runs: dict[str, list[LedgerEvent]] = {}
    for each in events:
        back |= {str(each.detail["restored"]["run"])} if "restored" in each.detail else set()
        back |= {str(each.detail.get("run"))} if each.kind == UNDONE else set()
        if each.kind in ("disabled", ROLLED_BACK) and each.number:
            runs.setdefault(each.run_id, []).append(each)
    return [
        members
        for run_id, members in reversed(runs.items())
        if run_id not in back
        and any(each.feature == feature for each in members)
        and (members[0].detail.get("archive") or members[0].detail.get("sequences"))
    ]


def held_by(session: Session, first: LedgerEvent) -> Held | None:
    """What the run archived of which this is the first event; None where that was nothing."""
    if not (first.detail.get("archive") or first.detail.get("sequences")):
        return None
    found = archives(session, [first], without_tables=True)
    return Held(
        run_id=first.run_id, at=first.at, archive=found[0] if found else None, left_as=first.detail.get("left_as", {})
    )


def restored_detail(what: Held, found: Restored) -> dict[str, Any]:
    """What an event says about rows that came back."""
    return {
        "run": what.run_id,
        "rows": dict(found.rows),
        "left": dict(found.left),
        "replaced": dict(found.replaced),
        "missing": list(found.missing),
        "homeless": dict(found.homeless),
    }


def giving_way(session: Session, what: Held, *, there: bool, to_do: bool) -> dict[str, int]:
    """How many live rows would give way to archived ones, by table.

    `there`: some of the migrations are there, so that people may have worked with what they made: that is tried out, and
    rolled back. `to_do`: some are not, and what their reverses left of others' tables counts where somebody has changed it
    since.
    """
    if what.archive is None:
        return {}
    found = _would_replace(session, what.archive) if there else {}
    if not to_do:
        return found
    own = {name: number for name, number in found.items() if name not in what.left_as}
    return {**own, **_changed_meanwhile(session, what, what.archive)}


def _changed_meanwhile(session: Session, what: Held, archive: Archive) -> dict[str, int]:
    """How many archived rows would take the place of others', in tables that stayed and in which somebody has changed
    something since; by table."""
    if not what.left_as:
        return {}
    session.begin()
    now = pictures(session, what.left_as)
    session.rollback()
    changed = {name for name, picture in what.left_as.items() if now.get(name, picture) != picture}
    return {each.relation: each.rows for each in archive.entries if each.kind == "table" and each.relation in changed}


def _would_replace(session: Session, archive: Archive) -> dict[str, int]:
    """How many rows that are live now would give way, by table: tried out, and rolled back."""
    with transaction(session):
        found = restore(session, archive.entries, archive.sequences)
        session.rollback()
    return {name: number for name, number in found.replaced.items() if number}


@dataclass(frozen=True, kw_only=True)
class RestoringJob(Job):
    """The last migration on a target: `after` runs in its transaction, when it made what it should."""

    after: Callable[[Session], None]

    @property
    def plain(self) -> bool:
        return False

    def check_expectation(self, session: Session, before: Mapping[str, int]) -> None:
        Job.check_expectation(self, session, dict(before))
        self.after(session)
