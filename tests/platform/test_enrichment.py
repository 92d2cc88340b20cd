"""005: what is handed in is routed by its score, one submission for a component at a time, and never forgotten."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg import errors

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

TABLES = ["enrichment_queue", "enrichment_history"]
VIEWS = ["enrichment_queue_open", "enrichment_success_by_day", "components_needing_enrichment"]


@pytest.fixture
def database(make_database: Callable[..., str]) -> str:
    """Where the components are, with 005 and without 006."""
    return make_database("components", "005")


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner, in a transaction; whatever it does is undone."""
    return rolled_back("components", "005")


@pytest.fixture
def owner(database: str) -> Iterator[Connection]:
    """A session of the owner beside others, each statement committed."""
    with psycopg.connect(database, autocommit=True) as connection:
        yield connection


def counts(db: Connection) -> tuple[int, int]:
    """Rows of the queue and of the history."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM enrichment_queue), (SELECT count(*) FROM enrichment_history)"
    ).fetchone()
    assert row
    return row[0], row[1]


def test_the_score_decides_and_the_history_has_it(db: Connection) -> None:
    expected = {
        0: "rejected",
        69: "rejected",
        69.99: "rejected",
        70: "queued",
        94: "queued",
        94.996: "queued",  # the column has two decimals: it must not be rounded up on its way there
        95: "applied",
        100: "applied",
    }
    parts = some_parts(db, len(expected))
    for part, (score, outcome) in zip(parts, expected.items(), strict=True):
        before = catalog(db, part)
        submitted = submit(db, part, score, issues=["no datasheet"], sources=["mouser"])
        assert (score, submitted.outcome) == (score, outcome)
        assert (submitted.queue_id is not None) == (outcome == "queued")
        after = catalog(db, part)
        assert (after["description"] == f"scored {score}") == (outcome == "applied")
        assert (after == before) == (outcome != "applied")
        entry = row_of(db, "enrichment_history", submitted.history_id)
        assert (entry["stage"], entry["outcome"]) == ("submission", outcome)
        assert (entry["auto_apply_threshold"], entry["review_threshold"]) == (95, 70)
        assert entry["original_data"] == {"description": before["description"]}
        assert (entry["issues"], entry["sources"]) == (["no datasheet"], ["mouser"])


@pytest.mark.parametrize("score", [None, -1, -0.001, 100.001, 101, "NaN", "Infinity"])
def test_a_score_that_is_none_is_refused(db: Connection, score: Any) -> None:
    with refused(db, errors.NumericValueOutOfRange, match="a quality score is a number from 0 to 100, not"):
        submit(db, some_parts(db)[0], score)
    assert counts(db) == (0, 0)


def test_malformed_submissions_are_refused(db: Connection) -> None:
    part = some_parts(db)[0]
    wrongs: list[dict[str, Any]] = [{"data": []}, {"issues": {}}, {"sources": {}}]
    for wrong in wrongs:
        with refused(db, errors.InvalidParameterValue, match="must be a JSON object"):
            submit(db, part, 80, **wrong)
    with refused(db, errors.ForeignKeyViolation, match="is not in component_catalog"):
        db.execute("SELECT submit_enrichment(gen_random_uuid(), 10, '{}')")
    assert counts(db) == (0, 0)


def test_data_is_applied_field_by_field(db: Connection) -> None:
    part = some_parts(db)[0]
    before = catalog(db, part)
    data = {"lifecycle": "nrnd", "description": None, "parameters": {"package": "new", "esr": "5 mΩ"}}
    submitted = submit(db, part, 98.5, data)
    after = catalog(db, part)
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"lifecycle", "parameters", "quality_score", "enriched_at", "updated_at"}
    assert after["parameters"] == {**before["parameters"], "package": "new", "esr": "5 mΩ"}, "merged, nothing lost"
    assert (after["lifecycle"], float(after["quality_score"])) == ("nrnd", 98.5)
    entry = row_of(db, "enrichment_history", submitted.history_id)
    assert entry["original_data"] == {key: before[key] for key in data}
    assert entry["previous_score"] == before["quality_score"]


def test_twenty_sessions_at_once_leave_one_open_row(database: str, owner: Connection) -> None:
    part = some_parts(owner)[0]
    ready = threading.Barrier(20)

    def session(number: int) -> str:
        with psycopg.connect(database, autocommit=True) as connection:
            ready.wait(timeout=60)
            return submit(connection, part, 75 + number / 2, submitted_by=f"worker {number}").outcome

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(session, range(20))) == ["queued"] * 20
    rows = owner.execute("SELECT status, count(*) FROM enrichment_queue GROUP BY 1 ORDER BY 1").fetchall()
    assert rows == [("pending", 1), ("superseded", 19)]
    newest = owner.execute(
        "SELECT h.queue_id = q.id FROM enrichment_queue AS q, enrichment_history AS h "
        "WHERE q.status = 'pending' ORDER BY h.id DESC LIMIT 1"
    ).fetchone()
    assert newest == (True,), "the last one that came is the one that is open"
    assert history(owner, part) == [("submission", "queued")] * 20


def test_no_isolation_level_gets_a_second_open_row(database: str, owner: Connection) -> None:
    part = some_parts(owner)[0]
    with psycopg.connect(database) as late:
        late.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        late.execute("SELECT")  # takes its snapshot now
        queue(owner, part)
        with refused(late, errors.UniqueViolation, match="enrichment_queue_one_open_idx"):
            submit(late, part, 81)
    assert counts(owner) == (1, 1)


def test_data_that_comes_while_a_reviewer_decides_waits_for_the_decision(database: str, owner: Connection) -> None:
    part = some_parts(owner)[0]
    row = queue(owner, part, 80)
    with psycopg.connect(database) as reviewer, psycopg.connect(database, autocommit=True) as service:
        decide(reviewer, row, "approved")
        with ThreadPoolExecutor(1) as pool:
            later = pool.submit(submit, service, part, 97)
            wait_until_blocked(owner, service)
            reviewer.commit()
            assert later.result(timeout=30).outcome == "applied"
    assert catalog(owner, part)["description"] == "scored 97"
    assert row_of(owner, "enrichment_queue", row)["status"] == "approved"
    assert history(owner, part) == [("submission", "queued"), ("review", "approved"), ("submission", "applied")]


def test_newer_data_takes_the_place_of_what_waits(db: Connection) -> None:
    part = some_parts(db)[0]
    first = queue(db, part, 80)
    assert submit(db, part, 40).outcome == "rejected"
    assert row_of(db, "enrichment_queue", first)["status"] == "pending", "poor data displaces nothing"
    second = queue(db, part, 75)
    assert row_of(db, "enrichment_queue", first)["status"] == "superseded"
    with refused(db, errors.ObjectNotInPrerequisiteState, match=r"is superseded already(\n|$)") as caught:
        decide(db, first, "approved")
    assert "look for a newer row" in (caught.value.diag.message_hint or "")
    assert submit(db, part, 99).outcome == "applied"
    with refused(db, errors.ObjectNotInPrerequisiteState):
        decide(db, second, "approved")
    assert catalog(db, part)["description"] == "scored 99"


def test_without_006_decembers_thresholds_are_not_asked(db: Connection) -> None:
    db.execute("UPDATE cns_enrichment_config SET auto_apply_threshold = 60, review_threshold = 50")
    assert db.execute("SELECT * FROM enrichment_thresholds()").fetchone() == (95, 70)
    assert submit(db, some_parts(db)[0], 80).outcome == "queued"


def test_the_history_is_only_added_to_and_outlives_the_part(db: Connection) -> None:
    part = some_parts(db)[0]
    submitted = submit(db, part, 80)
    for statement in (
        "UPDATE enrichment_history SET outcome = 'applied'",
        "UPDATE enrichment_history SET component_id = NULL",
        "DELETE FROM enrichment_history",
        "TRUNCATE enrichment_history",
        "TRUNCATE component_catalog CASCADE",
    ):
        with refused(db, errors.ObjectNotInPrerequisiteState, match="only ever added to"):
            db.execute(statement.encode())
    number = catalog(db, part)["manufacturer_part_number"]
    db.execute("DELETE FROM components WHERE component_catalog_id = %s", [part])
    db.execute("DELETE FROM component_catalog WHERE id = %s", [part])
    entry = row_of(db, "enrichment_history", submitted.history_id)
    assert (entry["component_id"], entry["queue_id"], entry["manufacturer_part_number"]) == (None, None, number)
    assert counts(db) == (0, 1)


def test_the_service_submits_and_reviews_and_forges_nothing(database: str, owner: Connection) -> None:
    part = some_parts(owner)[0]
    with psycopg.connect(database, user="cns_service", autocommit=True) as service:
        row = queue(service, part)
        decide(service, row, "approved")
        assert submit(service, part, 96).outcome == "applied"
        for view in VIEWS:
            service.execute(f"SELECT * FROM {view}".encode())
        for statement in (
            "INSERT INTO enrichment_history OVERRIDING SYSTEM VALUE SELECT * FROM enrichment_history",
            "DELETE FROM enrichment_queue",
            "INSERT INTO enrichment_queue SELECT * FROM enrichment_queue",
            "SELECT apply_enrichment(gen_random_uuid(), '{}', 1)",
        ):
            with refused(service, errors.InsufficientPrivilege):
                service.execute(statement.encode())
    actors = owner.execute("SELECT DISTINCT actor FROM enrichment_history").fetchall()
    assert actors == [("cns_service",)]


def test_the_queue_by_age_and_score(db: Connection) -> None:
    old, new, done = some_parts(db, 3)
    queue(db, new, 93.5, issues=["no datasheet", "two sources differ"])
    queue(db, old, 71)
    decide(db, queue(db, done), "rejected")
    db.execute("ALTER TABLE enrichment_queue DISABLE TRIGGER enrichment_queue_review")
    db.execute("UPDATE enrichment_queue SET created_at = now() - interval '3 days' WHERE component_id = %s", [old])
    rows = db.execute(
        "SELECT component_id, score_from, waiting_up_to, waiting > interval '2 days', issue_count FROM enrichment_queue_open"
    ).fetchall()
    assert rows == [(old, 70, "a week", True, 0), (new, 90, "a day", False, 2)]


def test_success_by_day(db: Connection) -> None:
    parts = some_parts(db, 6)
    for part, score in zip(parts, (95, 96, 80, 81, 82, 10), strict=True):
        submit(db, part, score)
    rows = db.execute("SELECT id FROM enrichment_queue ORDER BY quality_score").fetchall()
    decide(db, rows[0][0], "approved")
    decide(db, rows[1][0], "rejected")
    found = db.execute(
        "SELECT submissions, applied_at_once, queued, rejected_at_once, approved, rejected_by_review, success_percent, "
        "average_score FROM enrichment_success_by_day"
    ).fetchall()
    # Five of the six have ended: two applied, one approved, one rejected, one rejected by the reviewer.
    assert [tuple(map(float, row)) for row in found] == [(6, 2, 3, 1, 1, 1, 60, 74)]


def test_components_that_need_enrichment(db: Connection) -> None:
    never, poor, stale, good, queued, gone = parts = some_parts(db, 6)
    values = {"quality_score": 90, "enriched_at": "2100-01-01", "lifecycle": "active"}
    changes: dict[Any, dict[str, Any]] = {
        never: {"enriched_at": None},
        poor: {"quality_score": 69.99},
        stale: {"enriched_at": "2020-01-01"},
        good: {},
        queued: {"enriched_at": None},
        gone: {"enriched_at": None, "lifecycle": "obsolete"},
    }
    for part, change in changes.items():
        db.execute(
            "UPDATE component_catalog SET quality_score = %(quality_score)s, enriched_at = %(enriched_at)s, "
            "lifecycle = %(lifecycle)s WHERE id = %(part)s",
            {**values, **change, "part": part},
        )
    queue(db, queued)
    submit(db, poor, 5)
    rows = db.execute(
        "SELECT component_id, reason, last_outcome FROM components_needing_enrichment WHERE component_id = ANY (%s)",
        [parts],
    ).fetchall()
    assert rows == [(never, "never enriched", None), (stale, "stale", None), (poor, "poor", "rejected")]


def test_the_catalog_is_documented_indexed_and_writable_by_directus(
    db: Connection, omissions: Callable[[Connection, list[str]], Any]
) -> None:
    assert omissions(db, TABLES + VIEWS) == {}
    arrays = db.execute(
        "SELECT attrelid::regclass, attname FROM pg_attribute WHERE attrelid = ANY (%s::regclass[]) AND attndims > 0",
        [TABLES],
    ).fetchall()
    assert arrays == [], "Directus cannot write text[]"
