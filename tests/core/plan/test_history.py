"""A ledger's events, folded: after every event the state is what a small model of its own says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.plan.builders import applied, checksum, estate, event, migration
from pgstrata.core.estate.features import Decision
from pgstrata.core.plan.history import LedgerEvent, State, fold, missing, remembered_features, state_of

KINDS = (
    *("applied", "recorded", "started", "statement-done", "covered", "disabled"),
    *("enabled", "adopted", "accepted", "rolled-back", "undone"),
)


def state(*events: LedgerEvent, number: int = 1) -> State:
    return fold(events).records[number].state


def test_no_ledger_and_an_empty_one() -> None:
    assert not fold(None).exists
    assert fold([]).exists
    assert fold(None).last == fold([]).last == 0


def test_an_applied_migration() -> None:
    history = fold([event(5, "applied", "007", feature="notes", migration_kind="baseline", detail={"raw": "ab"})])
    record = history.records[7]
    assert (history.last, record.number, record.file, record.state) == (5, "007", "007_X.sql", State.APPLIED)
    assert (record.feature, record.checksum, record.raw, record.baseline) == ("notes", checksum("007"), "ab", True)
    assert (record.at, record.role) == ("2026-01-10T08:15:00.000005Z", "postgres")
    assert history.features == {"notes": (True, record.at)}


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (["recorded"], State.APPLIED),
        (["adopted"], State.APPLIED),
        (["started"], State.PARTIAL),
        (["started", "statement-done"], State.PARTIAL),
        (["started", "statement-done", "applied"], State.APPLIED),
        (["applied", "rolled-back"], State.ROLLED_BACK),
        (["applied", "rolled-back", "applied"], State.APPLIED),
        (["applied", "rolled-back", "undone"], State.APPLIED),
        (["applied", "disabled"], State.PENDING),
        (["applied", "disabled", "applied"], State.APPLIED),
        (["applied", "covered"], State.COVERED),
        (["applied", "accepted"], State.APPLIED),
        (["applied", "rolled-back", "started"], State.PARTIAL),
    ],
)
def test_what_events_add_up_to(kinds: list[str], expected: State) -> None:
    assert state(*(event(at, kind, "001") for at, kind in enumerate(kinds, start=1))) is expected


def test_a_partial_migration_knows_what_is_done() -> None:
    events = [
        event(1, "started", "001", detail={"before": {"tables": 4}}),
        event(2, "statement-done", "001", statement=1),
        event(3, "started", "001", statement=2),
        event(4, "statement-done", "001", statement=2),
        event(5, "started", "001", statement=3),
    ]
    record = fold(events).records[1]
    assert (record.done, record.started, record.before) == ({1: "", 2: ""}, 3, {"tables": 4})
    assert fold(events[:4]).records[1].started is None
    for taken_back in ("rolled-back", "disabled"):
        gone = fold([*events, event(6, taken_back, "001")]).records[1]
        assert (gone.done, gone.started) == ({}, None), "what was done is no longer there"
    again = fold([*events, event(6, "rolled-back", "001"), event(7, "started", "001")]).records[1]
    assert (again.done, again.started, again.before) == ({}, None, {})


def test_an_accepted_change_is_the_new_checksum() -> None:
    history = fold([*applied("001"), event(2, "accepted", "001", checksum="v1:sha256:new")])
    assert state_of(migration("001"), history, "v1:sha256:new") is State.APPLIED
    assert state_of(migration("001"), history, checksum("001")) is State.CHANGED


@st.composite
def ledgers(draw: st.DrawFn) -> list[LedgerEvent]:
    events = []
    for identity in range(1, draw(st.integers(0, 25)) + 1):
        kind = draw(st.sampled_from(KINDS))
        number = draw(st.sampled_from(["001", "002", "1", None]))
        feature = draw(st.sampled_from([None, "a", "b"]))
        statement = draw(st.sampled_from([None, 1, 2, 3])) if number else None
        more: dict[str, Any] = {"feature": feature, "statement": statement}
        events.append(event(identity, kind, number, **more))
    return events


def model(events: list[LedgerEvent], order: int) -> tuple[State, set[int]]:
    """Only the last event of a migration tells its state; what is done counts from where it was begun."""
    own = [each for each in events if each.number is not None and int(each.number) == order]
    kinds = {"started": State.PARTIAL, "statement-done": State.PARTIAL, "covered": State.COVERED}
    kinds |= {"rolled-back": State.ROLLED_BACK, "disabled": State.PENDING}
    tail = len(own)
    while tail and own[tail - 1].kind in ("started", "statement-done"):
        tail -= 1
    done: set[int] = set()
    for each in own[tail:]:
        if each.kind == "statement-done":
            done.add(each.statement or 0)
    return kinds.get(own[-1].kind, State.APPLIED), done


@settings(deadline=None)
@given(ledgers())
def test_every_prefix_folds_to_what_the_model_says(events: list[LedgerEvent]) -> None:
    for length in range(len(events) + 1):
        prefix = events[:length]
        history = fold(prefix)
        assert history.last == (prefix[-1].id if prefix else 0)
        assert set(history.records) == {int(each.number) for each in prefix if each.number is not None}
        for order, record in history.records.items():
            expected, done = model(prefix, order)
            assert record.state is expected
            if expected is State.PARTIAL and own_start(prefix, order):
                assert set(record.done) == done
        switches = {each.feature: each.kind for each in prefix if each.feature and each.kind in SWITCHING}
        assert {name: on for name, (on, _) in history.features.items()} == {
            name: kind != "disabled" for name, kind in switches.items()
        }


SWITCHING = ("applied", "started", "enabled", "disabled", "adopted")


def own_start(events: list[LedgerEvent], order: int) -> bool:
    """Whether the partial run of events at the end begins with `started`, as every real one does."""
    own = [each.kind for each in events if each.number is not None and int(each.number) == order]
    while len(own) > 1 and own[-2] in ("started", "statement-done"):
        own.pop()
    return own[-1] == "started"


def test_the_newest_decision_over_all_targets_holds() -> None:
    one = fold([event(1, "enabled", feature="a"), event(4, "disabled", feature="b")])
    other = fold([event(2, "disabled", feature="a"), event(3, "enabled", feature="b")])
    assert remembered_features([one, other]) == remembered_features([other, one]) == {"a": False, "b": False}


def test_states_held_against_files_and_features() -> None:
    history = fold([*applied("001"), event(2, "covered", "002"), event(3, "started", "003")])
    off = {"f": Decision(False, "default")}
    assert state_of(migration("001"), history, "") is State.APPLIED  # not compared
    assert state_of(migration("001"), history, checksum("001")) is State.APPLIED
    assert state_of(migration("001"), history, "v1:sha256:other") is State.CHANGED
    assert (
        state_of(migration("001", feature="f"), history, "", off) is State.APPLIED
    )  # switching off takes nothing back
    assert state_of(migration("002"), history, "v1:sha256:other") is State.COVERED
    assert state_of(migration("003"), history, checksum("003")) is State.PARTIAL
    assert state_of(migration("003"), history, "v1:sha256:other") is State.PARTIAL, "the rest of it may be corrected"
    assert state_of(migration("004"), history, "") is State.PENDING
    assert state_of(migration("004", feature="f"), history, "", off) is State.OFF
    assert state_of(migration("004", feature="f"), history, "", {"f": Decision(True, "option")}) is State.PENDING


def test_missing_is_what_only_the_ledger_knows() -> None:
    events = [*applied("001", "003", "002"), event(4, "started", "004"), event(5, "covered", "005")]
    events += [event(6, "applied", "006"), event(7, "rolled-back", "006")]
    known = estate(migration("002"), migration("003", target="other")).of_target("main")
    assert [record.number for record in missing(known, fold(events))] == ["001", "003", "004"]
