"""The events of a rollback, folded after those before them, are what the database then holds."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import pytest

from pgstrata.core.plan.back import Turn, turns
from pgstrata.core.plan.history import THERE, History, LedgerEvent, Record, State, fold

_KINDS = {
    "applied": ["applied"],
    "covered": ["covered"],
    "rolled back": ["applied", "rolled-back"],
    "pending": ["applied", "disabled"],
    "partial": ["started"],
    "never": [],
}


def event(number: int, turn: Turn) -> LedgerEvent:
    """One row of the ledger."""
    return LedgerEvent(
        id=number, at=f"2026-01-10T08:15:{number:02}Z", kind=turn.kind, number=turn.number, file=turn.file,
        migration_kind=turn.migration_kind, feature=turn.feature, checksum=turn.checksum, statement=None,
        statements=None, rows=None, seconds=None, run_id="r", role="owner", host="h", pid=1, pod=None, tool_version="1",
        server_version="18.1", detail=turn.detail,
    )  # fmt: skip


def ledger(kinds: Mapping[str, str]) -> list[LedgerEvent]:
    """Events that leave each migration in a state."""
    said = [(number, kind) for number, state in kinds.items() for kind in _KINDS[state]]
    return [
        event(
            place, Turn(kind=kind, number=number, file=f"{number}_X.sql", migration_kind="versioned", checksum="v1:a")
        )
        for place, (number, kind) in enumerate(said, start=1)
    ]


def there(history: History) -> dict[int, tuple[State, str]]:
    return {order: (each.state, each.checksum) for order, each in history.records.items() if each.state in THERE}


@pytest.mark.parametrize(("now", "then"), list(itertools.product(_KINDS, ("applied", "covered", "never"))))
def test_what_is_written_adds_up_to_the_state(now: str, then: str) -> None:
    events = ledger({"001": "applied", "002": now, "003": "applied"})
    wanted = fold(ledger({"001": "applied", "002": then}))
    written = turns(fold(events), wanted, to="baseline", kept="parts_kept", origin="x.sql")
    after = fold([*events, *(event(place, each) for place, each in enumerate(written, start=len(events) + 1))])
    got, expected = there(after), there(wanted)
    assert {order: state for order, (state, _) in got.items()} == {
        order: state for order, (state, _) in expected.items()
    }
    assert after.records[3].state is State.ROLLED_BACK
    assert written[0].detail["kept"] == "parts_kept"
    assert [each.detail.get("archive") for each in written] == [[], *[None] * (len(written) - 1)]
    assert turns(after, wanted, to="baseline", kept="k")[0].number is None, "there is nothing more to say"
    assert len(turns(after, wanted, to="baseline", kept="k")) == 1


def test_another_baseline_is_recorded_with_the_bytes_that_were_applied() -> None:
    old = Record(number="001", file="001_X.sql", state=State.APPLIED, checksum="v1:old", baseline=True, event=1)
    new = Record(number="001", file="001_X.sql", state=State.APPLIED, checksum="v1:new", baseline=True, event=1)
    part = Record(number="002", file="002_Y.sql", state=State.COVERED, event=2)
    mark, recorded, covered = turns(
        History(exists=True, records={1: old}), History(exists=True, records={1: new, 2: part}),
        to="baseline", kept="k", origin="001_X.sql", raw="abc",
    )  # fmt: skip
    assert (mark.kind, mark.number) == ("rolled-back", None)
    assert (recorded.kind, recorded.checksum, recorded.migration_kind) == ("recorded", "v1:new", "baseline")
    assert recorded.detail["raw"] == "abc"
    assert (covered.kind, covered.number, covered.detail["by"]) == ("covered", "002", "001")
