"""A ledger's events, folded; and migrations held against them: each one's state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from pgstrata.core.estate.features import Decision, is_on
from pgstrata.core.estate.migration import Migration


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEvent:
    """One row of the ledger. Times are the server's, in UTC, as ISO 8601 text."""

    id: int
    at: str
    kind: str
    number: str | None
    file: str | None
    migration_kind: str | None
    feature: str | None
    checksum: str | None
    statement: int | None
    statements: int | None
    rows: int | None
    seconds: float | None
    run_id: str
    role: str
    host: str
    pid: int
    pod: str | None
    tool_version: str
    server_version: str
    detail: Mapping[str, Any]


class State(StrEnum):
    """What a migration is, held against the ledger."""

    PENDING = "pending"
    APPLIED = "applied"
    PARTIAL = "partial"  # begun without a transaction, not ended
    CHANGED = "changed"  # its file is not what was applied
    MISSING = "missing"  # the ledger has it, the manifest does not
    COVERED = "covered"  # a newer baseline contains it
    SUPERSEDED = "superseded"  # a baseline that was refreshed: the target has one of those that the file replaces
    ROLLED_BACK = "rolled back"  # undone on purpose: it is applied again only when somebody asks for that
    OFF = "off"  # its feature is


TO_DO = (State.PENDING, State.PARTIAL)  # what a plan has a step for
THERE = (State.APPLIED, State.COVERED)  # what a target has


@dataclass(slots=True, kw_only=True)
class Record:
    """What the events of one migration add up to."""

    number: str
    file: str = ""
    feature: str = ""
    state: State = State.PENDING
    checksum: str = ""
    raw: str = ""  # digest of the very bytes that were applied: equal means unchanged, without a survey
    at: str = ""
    run_id: str = ""
    role: str = ""
    baseline: bool = False
    event: int = 0  # the id of the one that applied it: migrations were applied in this order
    done: dict[int, str] = field(default_factory=dict)  # of a partial one: the statements that are done, their digests
    started: int | None = None  # the statement that was begun last and is not known to be done
    started_text: str = ""  # without passwords; the digest is of the statement as it was
    started_digest: str = ""
    witness: Mapping[str, Any] = field(default_factory=dict)  # what the catalog had before that statement
    before: Mapping[str, int] = field(default_factory=dict)  # the counts when it was begun, for `expect`


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One target's ledger, folded. `last` is the id of its newest event, 0 for none; `exists` whether it was made."""

    exists: bool = False
    last: int = 0
    records: Mapping[int, Record] = field(default_factory=dict)
    features: Mapping[str, tuple[bool, str]] = field(default_factory=dict)  # decision and its time
    archived: Mapping[str, str] = field(default_factory=dict)  # runs whose archived rows are not back, and their times
    rollbacks: tuple[LedgerEvent, ...] = ()  # those that are not undone, oldest first: the last event of each
    taken: Mapping[str, frozenset[str]] = field(default_factory=dict)  # by run that took back: features, "" for none


def fold(events: Iterable[LedgerEvent] | None) -> History:
    """The history that events, in order, add up to. None: there is no ledger."""
    if events is None:
        return History()
    records: dict[int, Record] = {}
    features: dict[str, tuple[bool, str]] = {}
    archived: dict[str, str] = {}
    rollbacks: dict[str, LedgerEvent] = {}
    taken: dict[str, frozenset[str]] = {}
    last = 0
    for event in events:
        last = event.id
        _stack(rollbacks, event)
        if event.kind in ("disabled", "rolled-back") and event.number is not None:
            taken[event.run_id] = taken.get(event.run_id, frozenset()) | {event.feature or ""}
        if event.feature and event.kind in ("enabled", "disabled", "started", "applied", "adopted"):
            features[event.feature] = (event.kind != "disabled", event.at)
        if event.detail.get("archive"):
            archived[event.run_id] = event.at
        if "restored" in event.detail:
            archived.pop(str(event.detail["restored"]["run"]), None)
        if event.number is not None:
            order = int(event.number)
            record = records.setdefault(order, Record(number=event.number))
            _add(record, event)
    return History(
        exists=True,
        last=last,
        records=records,
        features=features,
        archived=archived,
        rollbacks=tuple(rollbacks.values()),
        taken=taken,
    )


def _stack(rollbacks: dict[str, LedgerEvent], event: LedgerEvent) -> None:
    """Rollbacks are a stack: an undone one is done with. So is one that took a single feature back, once `enable` has
    brought the rows back, and one of which an event says that nothing is left that it could bring back."""
    done = [*event.detail.get("gone", ())]
    if event.kind == "undone":
        done.append(event.detail.get("run"))
    if "restored" in event.detail:
        done.append(event.detail["restored"].get("run"))
    if event.kind == "rolled-back":
        done.append(event.run_id)  # it has its place by its last event
    for run in done:
        rollbacks.pop(str(run), None)
    if event.kind == "rolled-back":
        rollbacks[event.run_id] = event


def _add(record: Record, event: LedgerEvent) -> None:
    record.file = event.file or record.file
    record.feature = event.feature or ""
    record.at, record.run_id = event.at, event.run_id
    told = event.kind in ("accepted", "covered") or "to" in event.detail  # of what is there, by somebody else
    if not told or not record.role:  # who applied it owns what it made
        record.role = event.role
    record.baseline = event.migration_kind == "baseline"
    if event.kind == "started":
        if record.state is not State.PARTIAL:
            record.done, record.before = {}, event.detail.get("before", {})
        record.state = State.PARTIAL
        record.checksum = event.checksum or ""
        record.raw = ""
        record.started, record.started_text = event.statement, str(event.detail.get("text", ""))
        record.started_digest = str(event.detail.get("digest", ""))
        record.witness = event.detail.get("witness", {})
    elif event.kind == "statement-done":
        record.state = State.PARTIAL
        record.done[event.statement or 0] = str(event.detail.get("digest", ""))
        record.started = None
    elif event.kind in ("rolled-back", "disabled"):
        record.state = State.ROLLED_BACK if event.kind == "rolled-back" else State.PENDING
        record.done, record.started = {}, None
    elif event.kind == "covered" and not record.baseline:
        record.state = State.COVERED
    else:
        record.event = record.event if record.state is State.APPLIED else event.id
        record.state = State.APPLIED
        record.checksum = event.checksum or ""
        record.raw = str(event.detail.get("raw", ""))


def remembered_features(histories: Iterable[History]) -> dict[str, bool]:
    """The last decision on each feature over all targets, by time."""
    latest: dict[str, tuple[bool, str]] = {}
    for history in histories:
        for name, (on, at) in history.features.items():
            if name not in latest or at > latest[name][1]:
                latest[name] = (on, at)
    return {name: on for name, (on, _) in latest.items()}


def state_of(
    migration: Migration, history: History, checksum: str, decisions: Mapping[str, Decision] | None = None
) -> State:
    """A migration's state: `checksum` is that of its file now (empty: not known, so not compared).

    The file of a partial one may be another now: what is done of it must be the same, which the executor sees
    statement by statement; the rest may be corrected.
    """
    record = history.records.get(migration.order)
    state = record.state if record else State.PENDING
    if state in (State.PENDING, State.ROLLED_BACK) and decisions is not None and not is_on(migration, decisions):
        return State.OFF
    if record and state is State.APPLIED and checksum and record.checksum and record.checksum != checksum:
        return State.SUPERSEDED if record.checksum in migration.supersedes else State.CHANGED
    return state


def missing(migrations: Iterable[Migration], history: History) -> list[Record]:
    """What the ledger has and the manifest has not: neither an entry, nor a baseline that contains it."""
    known: set[int] = set()
    for each in migrations:
        known |= {each.order, *map(int, each.covers)}
    return [
        record
        for order, record in sorted(history.records.items())
        if order not in known and record.state in (State.APPLIED, State.PARTIAL)
    ]
