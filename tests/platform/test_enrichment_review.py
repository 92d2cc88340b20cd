"""005: a person decides by changing a row's status; the database carries it out, once, whole, and writes it down."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg import errors
from psycopg.types.json import Jsonb

from support.enrichment import (
    Connection,
    catalog,
    decide,
    history,
    queue,
    refused,
    row_of,
    some_parts,
    submit,
    wait_until_blocked,
)

DATA = {"description": "Better words", "lifecycle": "nrnd", "parameters": {"esr": "5 mΩ"}}


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner, in a transaction; whatever it does is undone."""
    return rolled_back("components", "005")


@contextlib.contextmanager
def as_reviewer(db: Connection) -> Iterator[Connection]:
    """The same session as a role that may see the queue and change the status, and nothing else."""
    db.execute("CREATE ROLE reviewer")
    db.execute("GRANT SELECT, UPDATE (status) ON enrichment_queue TO reviewer")
    db.execute("SET LOCAL SESSION AUTHORIZATION reviewer")
    yield db
    db.execute("SET LOCAL SESSION AUTHORIZATION DEFAULT")


def test_approving_is_an_update_of_the_status(db: Connection) -> None:
    part = some_parts(db)[0]
    before = catalog(db, part)
    row = queue(db, part, 80, DATA, issues=["no datasheet"], sources=["mouser"], submitted_by="worker")
    assert catalog(db, part) == before
    decide(db, row, "approved")
    after = catalog(db, part)
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {*DATA, "quality_score", "enriched_at", "updated_at"}
    assert after["parameters"] == {**before["parameters"], "esr": "5 mΩ"}
    assert after["quality_score"] == 80
    found = row_of(db, "enrichment_queue", row)
    assert found["original_data"] == {key: before[key] for key in DATA}
    assert (found["enrichment_data"], found["reviewed_by"]) == (DATA, "postgres")
    assert found["reviewed_at"] is not None
    entry = db.execute("SELECT id FROM enrichment_history WHERE stage = 'review'").fetchone()
    assert entry
    written = row_of(db, "enrichment_history", entry[0])
    same = ("original_data", "enrichment_data", "issues", "sources", "quality_score", "previous_score")
    assert {key: written[key] for key in same} == {key: found[key] for key in same}
    assert (written["queue_id"], written["actor"], written["auto_apply_threshold"]) == (row, "postgres", 95)


def test_the_original_is_what_the_approval_replaced(db: Connection) -> None:
    part = some_parts(db)[0]
    row = queue(db, part)
    db.execute("UPDATE component_catalog SET description = 'Put right by hand' WHERE id = %s", [part])
    decide(db, row, "approved")
    assert row_of(db, "enrichment_queue", row)["original_data"] == {"description": "Put right by hand"}


def test_the_right_to_the_status_is_all_that_a_reviewer_needs(db: Connection) -> None:
    part = some_parts(db)[0]
    row = queue(db, part, 80, DATA)
    with as_reviewer(db) as reviewer:
        for statement in ("SELECT FROM component_catalog", "UPDATE enrichment_queue SET enrichment_data = '{}'"):
            with refused(reviewer, errors.InsufficientPrivilege):
                reviewer.execute(statement.encode())
        decide(reviewer, row, "approved")
    assert catalog(db, part)["description"] == "Better words"
    assert row_of(db, "enrichment_queue", row)["reviewed_by"] == "reviewer"


def test_a_reviewer_may_be_named_and_may_say_why(db: Connection) -> None:
    part = some_parts(db)[0]
    row = queue(db, part)
    db.execute(
        "UPDATE enrichment_queue SET status = 'rejected', reviewed_by = 'person1@example.com', review_notes = 'Old data.' "
        "WHERE id = %s",
        [row],
    )
    entry = db.execute("SELECT outcome, actor, notes FROM enrichment_history WHERE stage = 'review'").fetchall()
    assert entry == [("rejected", "person1@example.com", "Old data.")]


def test_rejecting_leaves_the_catalog_alone(db: Connection) -> None:
    part = some_parts(db)[0]
    before = catalog(db, part)
    row = queue(db, part, 80, DATA)
    decide(db, row, "rejected")
    assert catalog(db, part) == before
    assert row_of(db, "enrichment_queue", row)["reviewed_at"] is not None
    assert history(db, part) == [("submission", "queued"), ("review", "rejected")]


@pytest.mark.parametrize("second", ["approved", "rejected", "pending", "superseded"])
@pytest.mark.parametrize("first", ["approved", "rejected"])
def test_there_is_no_second_decision(db: Connection, first: str, second: str) -> None:
    part = some_parts(db)[0]
    row = queue(db, part)
    decide(db, row, first)
    decided, entries, in_catalog = row_of(db, "enrichment_queue", row), history(db, part), catalog(db, part)
    with refused(db, errors.ObjectNotInPrerequisiteState, match=f"is {first} already, by postgres on "):
        decide(db, row, second)
    assert (row_of(db, "enrichment_queue", row), history(db, part), catalog(db, part)) == (decided, entries, in_catalog)


def test_of_two_who_approve_at_once_one_does(make_database: Callable[..., str]) -> None:
    where = make_database("components", "005")
    with (
        psycopg.connect(where, autocommit=True) as owner,
        psycopg.connect(where) as first,
        psycopg.connect(where, autocommit=True) as second,
        ThreadPoolExecutor(1) as pool,
    ):
        part = some_parts(owner)[0]
        row = queue(owner, part)
        decide(first, row, "approved")
        later = pool.submit(decide, second, row, "approved")
        wait_until_blocked(owner, second)
        first.commit()
        with pytest.raises(errors.ObjectNotInPrerequisiteState, match="is approved already"):
            later.result(timeout=30)
        assert history(owner, part) == [("submission", "queued"), ("review", "approved")]


def test_a_rejected_row_is_handed_in_again(db: Connection) -> None:
    part = some_parts(db)[0]
    row = queue(db, part, 80)
    decide(db, row, "rejected")
    again = queue(db, part, 80)
    assert again != row
    decide(db, again, "approved")
    assert row_of(db, "enrichment_queue", row)["status"] == "rejected"
    outcomes = [outcome for _, outcome in history(db, part)]
    assert outcomes == ["queued", "rejected", "queued", "approved"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"description": 5}, "description: number given, string wanted"),
        ({"description": ["a"]}, "description: array given, string wanted"),
        ({"parameters": "a"}, "component_catalog_parameters_check"),
        ({"lifecycle": "dead"}, "component_catalog_lifecycle_check"),
        ({"category_id": "x"}, "category_id: invalid input syntax for type uuid"),
        ({"category_id": "00000000-0000-0000-0000-000000000000"}, "foreign key constraint"),
        ({"colour": "red"}, "colour: component_catalog has no such field"),
        ({"id": "00000000-0000-0000-0000-000000000000"}, "id: not a field that enrichment may change"),
        ({"quality_score": 100}, "quality_score: not a field that enrichment may change"),
        ({"description": "good", "rohs": True, "reach": 1}, "reach: number given.*; rohs: boolean given"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_what_does_not_fit_is_not_promoted(db: Connection, data: dict[str, Any], message: str) -> None:
    part = some_parts(db)[0]
    before = catalog(db, part)
    row = queue(db, part, 80, data)
    with refused(db, psycopg.Error, match=f"this enrichment cannot be applied: .*{message}"):
        decide(db, row, "approved")
    with refused(db, psycopg.Error, match=f"this enrichment cannot be applied: .*{message}"):
        submit(db, part, 98, data)
    assert catalog(db, part) == before
    assert row_of(db, "enrichment_queue", row)["status"] == "pending"
    assert history(db, part) == [("submission", "queued")]
    corrected = Jsonb({"description": "good"})
    db.execute("UPDATE enrichment_queue SET enrichment_data = %s, status = 'approved' WHERE id = %s", [corrected, row])
    assert catalog(db, part)["description"] == "good"


def test_what_does_not_fit_is_an_issue_for_the_reviewer(db: Connection) -> None:
    row = queue(db, some_parts(db)[0], 80, {"description": 5, "lifecycle": "active"}, issues=["no datasheet"])
    issues = row_of(db, "enrichment_queue", row)["issues"]
    assert issues == ["no datasheet", "description: number given, string wanted"]


def test_of_many_rows_in_one_update_all_or_none_are_approved(db: Connection) -> None:
    good, bad = some_parts(db, 2)
    before = catalog(db, good)
    queue(db, good, 80)
    queue(db, bad, 80, {"description": 5})
    with refused(db, errors.DatatypeMismatch) as caught:
        db.execute("UPDATE enrichment_queue SET status = 'approved'")
    assert str(bad) in (caught.value.diag.message_detail or "")
    assert catalog(db, good) == before


def test_what_was_handed_in_stays_and_what_is_decided_is_closed(db: Connection) -> None:
    part, other = some_parts(db, 2)
    row = queue(db, part)
    db.execute(
        "UPDATE enrichment_queue SET issues = '[\"a\"]', review_notes = 'Asked the supplier.', reviewed_by = 'x'"
    )
    assert row_of(db, "enrichment_queue", row)["reviewed_by"] is None, "nobody has decided yet"
    changes = [f"component_id = '{other}'", "quality_score = 99", "original_data = '{}'", "submitted_by = 'x'"]
    for change in changes:
        with refused(db, errors.ObjectNotInPrerequisiteState, match="of a row that is pending, only these"):
            db.execute(f"UPDATE enrichment_queue SET {change}".encode())
    with refused(db, errors.ObjectNotInPrerequisiteState, match="by newer data, not by hand"):
        decide(db, row, "superseded")
    decide(db, row, "rejected")
    for change in [*changes, "enrichment_data = '{}'", "reviewed_by = 'x'", "reviewed_at = now() - interval '1 day'"]:
        with refused(db, errors.ObjectNotInPrerequisiteState, match="of a row that is rejected, only these"):
            db.execute(f"UPDATE enrichment_queue SET {change}".encode())
    db.execute("UPDATE enrichment_queue SET review_notes = 'Asked again.'")
    with refused(db, errors.ObjectNotInPrerequisiteState, match="begins as pending"):
        db.execute(
            "INSERT INTO enrichment_queue (component_id, status, quality_score, enrichment_data, original_data, "
            "reviewed_by, reviewed_at) VALUES (%s, 'approved', 80, '{}', '{}', 'x', now())",
            [other],
        )
