"""From one history to another: what a ledger has to say once its database holds an earlier state.

A ledger is only ever added to, and it goes along when another database takes the place of its own. So the events that are
written must lead, folded after all the earlier ones, to exactly what the database holds then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pgstrata.core.plan.history import THERE, History, LedgerEvent, Record, State, fold

ROLLED_BACK, UNDONE = "rolled-back", "undone"
UNDO = "rollback --undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One event that is to be written; without a number it says only where the replaced database is kept."""

    kind: str
    number: str | None = None
    file: str | None = None
    migration_kind: str | None = None
    feature: str | None = None
    checksum: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


def turns(now: History, then: History, *, to: str, kept: str, origin: str = "", raw: str = "") -> list[Turn]:
    """The events after which `now` folds to what `then` has; the first of them says where the replaced database is `kept`.

    `origin` is the name of the file that the database was built from, and `raw` the digest of its bytes.
    """
    detail: dict[str, Any] = {"to": to, "kept": kept, **({"from": origin} if origin else {})}
    return [*_left(now, then, detail), *_brought(now, then, detail, raw)]


def forth(now: History, then: History, *, to: str, kept: str, there: Collection[str]) -> list[Turn]:
    """The events for a kept database that takes the live one's place with a ledger of its own, which `then` is: `now` is
    the live one's, which will be `kept`, and `there` are the names of all that are kept.

    Where it has rollbacks of its own whose databases are gone, they count as done with: what they had replaced has gone
    other ways since. What those of `now` need stays needed for as long as this one can be undone.
    """
    detail: dict[str, Any] = {"to": to, "kept": kept, "holds": sorted(needed(now))}
    return _left(now, then, {**detail, "gone": [each.run_id for each in gone(then, there)]})


def _left(now: History, then: History, detail: Mapping[str, Any]) -> list[Turn]:
    """What is there now, and not then; one turn at the least."""
    found = [
        _turn(ROLLED_BACK, record, detail)
        for order, record in sorted(now.records.items())
        if record.state in (*THERE, State.PARTIAL) and not _there(then.records.get(order))
    ]
    first = found[0] if found else Turn(kind=ROLLED_BACK, detail=detail)
    return [replace(first, detail={**detail, "archive": [], "sequences": []}), *found[1:]]


def _brought(now: History, then: History, detail: Mapping[str, Any], raw: str) -> Iterator[Turn]:
    """What is there then, and not, or otherwise, now: in the order in which it was applied."""
    baseline = next((each.number for each in then.records.values() if each.baseline), "")
    for order, record in sorted(then.records.items(), key=lambda each: each[1].event):
        was = now.records.get(order)
        if not _there(record) or (was and _same(was, record)):
            continue
        kind = "covered" if record.state is State.COVERED else "recorded" if record.baseline else "adopted"
        more = {"raw": record.raw or (raw if record.baseline else ""), "by": baseline if kind == "covered" else ""}
        yield _turn(kind, record, {**detail, **{name: text for name, text in more.items() if text}})


def _same(one: Record, other: Record) -> bool:
    """What is covered has no checksum of its own: the baseline's is what counts."""
    return one.state is other.state and (one.state is State.COVERED or one.checksum == other.checksum)


def _there(record: Record | None) -> bool:
    return record is not None and record.state in THERE


def _turn(kind: str, record: Record, detail: Mapping[str, Any]) -> Turn:
    return Turn(
        kind=kind,
        number=record.number,
        file=record.file or None,
        migration_kind="baseline" if record.baseline else "versioned",
        feature=record.feature or None,
        checksum=record.checksum or None,
        detail=detail,
    )


def begun(then: History) -> list[str]:
    """The numbers of migrations that were begun and not ended: a state that no event can bring back."""
    return [record.number for _, record in sorted(then.records.items()) if record.state is State.PARTIAL]


def last_rollback(events: Sequence[LedgerEvent]) -> LedgerEvent | None:
    """The last event of the newest rollback that is not undone; None where there is none."""
    return next(reversed(fold(events).rollbacks), None)


def needed(history: History) -> set[str]:
    """The kept databases that rollbacks which are not undone would bring back: at once, or once newer ones are undone."""
    found: set[str] = set()
    for each in history.rollbacks:
        found |= {str(each.detail.get("kept") or ""), *map(str, each.detail.get("holds", ()))}
    return found - {""}


def gone(history: History, there: Collection[str]) -> list[LedgerEvent]:
    """The rollbacks that are not undone and cannot be: what they kept is not among the databases that are `there`."""
    return [each for each in history.rollbacks if each.detail.get("kept") and each.detail["kept"] not in there]


def given_up(events: Iterable[LedgerEvent]) -> list[str]:
    """The runs of rollbacks of which a ledger says that they cannot be undone any more, for those that do not know it."""
    found: dict[str, None] = {}
    for each in events:
        found |= dict.fromkeys(map(str, each.detail.get("gone", ())))
        if each.detail.get("pruned"):
            found[str(each.detail["run"])] = None
    return list(found)


def way_back(history: History, run: str) -> str:
    """The command that undoes the rollback of a run, and what comes before it; empty where it can be undone no more."""
    runs = [each.run_id for each in history.rollbacks]
    if run not in runs:
        return ""
    return UNDO if run == runs[-1] else f"{UNDO}, once the newer rollbacks are undone,"


def in_place(event: LedgerEvent) -> bool:
    """Whether a rollback took single migrations back in the database itself, and swapped nothing."""
    return event.kind == ROLLED_BACK and not event.detail.get("kept")


def parts_of(events: Iterable[LedgerEvent], run_id: str) -> list[LedgerEvent]:
    """The events of a run that took single migrations back; the first says what was archived."""
    return [each for each in events if each.run_id == run_id and each.kind == ROLLED_BACK and each.number]


def since(events: Sequence[LedgerEvent], rollback: LedgerEvent) -> tuple[LedgerEvent, ...]:
    """The migrations that were applied after a rollback and are there now, by their last event; not what it brought."""
    newest = {each.number: each for each in events if each.number is not None}
    later = (each for each in newest.values() if each.id > rollback.id and each.run_id != rollback.run_id)
    return tuple(each for each in later if each.kind in ("applied", "adopted", "recorded"))


def continues(events: Sequence[LedgerEvent], earlier: Sequence[LedgerEvent]) -> bool:
    """Whether `events` begins with all of `earlier`: both are one ledger, at two times."""
    if len(earlier) > len(events):
        return False
    return all(
        (one.id, one.run_id, one.kind, one.at) == (other.id, other.run_id, other.kind, other.at)
        for one, other in zip(events, earlier, strict=False)
    )
