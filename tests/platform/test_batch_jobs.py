"""011: a batch job's counters are those of its parts, and workers keep to the limits of the queue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from psycopg import errors

from pgstrata.operations.prepared import PreparedEstate
from support.enrichment import decide, refused, some_parts
from support.sessions import Connection, as_role, at_once, pair, value

TABLES = ["bom_queue_config", "enrichment_batch_jobs"]
NEW = "INSERT INTO public.enrichment_batch_jobs (total_items, tenant_id) VALUES (%s, %s) RETURNING id"
SUBMIT = 'SELECT public.submit_batch_enrichment(%s, %s, %s, \'{"description": "from a batch"}\')'
FAIL = "SELECT public.fail_batch_enrichment(%s, %s, 'no supplier knows it')"
TENANT = "00000000-0000-4000-8000-000000000001"


@pytest.fixture(scope="module")
def database(pgstrata_estate: PreparedEstate) -> Iterator[str]:
    """Where sessions meet and commit: one for the module, so each test makes what it needs anew."""
    with pgstrata_estate.databases("batch-jobs", only=True) as databases:
        yield databases["components"]


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner, in a transaction; whatever it does is undone."""
    return rolled_back("components", "005", "011")


def new_job(connection: Connection, items: int, tenant: str | None = None) -> Any:
    return value(connection, NEW, items, tenant)


def state(connection: Connection, job: object) -> tuple[Any, ...]:
    """Status, then applied, queued, rejected, failed and processed."""
    row = connection.execute(
        "SELECT status, applied_items, queued_items, rejected_items, failed_items, processed_items "
        "FROM public.enrichment_batch_jobs WHERE id = %s",
        [job],
    ).fetchone()
    assert row
    return tuple(row)


def test_nothing_is_left_out(db: Connection, omissions: Callable[..., Any]) -> None:
    assert omissions(db, [*TABLES, "enrichment_history"]) == {}


def test_counters_are_those_of_the_parts(db: Connection) -> None:
    job, parts = new_job(db, 4), some_parts(db, 4)
    assert state(db, job) == ("pending", 0, 0, 0, 0, 0)
    assert [value(db, SUBMIT, job, parts[n], score) for n, score in enumerate((98, 80, 40))] == [
        "applied",
        "queued",
        "rejected",
    ]
    assert state(db, job) == ("running", 1, 1, 1, 0, 3)
    db.execute(FAIL, [job, parts[3]])
    assert state(db, job) == ("completed", 1, 1, 1, 1, 4)
    parts_of_it = "SELECT count(*) FROM public.enrichment_history WHERE batch_job_id = %s"
    assert value(db, parts_of_it, job) == 3
    decide(db, value(db, "SELECT id FROM public.enrichment_queue WHERE component_id = %s", parts[1]), "approved")
    assert value(db, parts_of_it, job) == 3, "a decision is no part of the job"
    assert state(db, job) == ("completed", 1, 1, 1, 1, 4)


def test_what_is_written_into_a_counter_is_replaced(db: Connection) -> None:
    job, parts = new_job(db, 3), some_parts(db, 1)
    db.execute(SUBMIT, [job, parts[0], 98])
    db.execute("UPDATE public.enrichment_batch_jobs SET applied_items = 3, failed_items = 2 WHERE id = %s", [job])
    assert state(db, job) == ("running", 1, 0, 0, 0, 1)


def test_a_submission_outside_of_a_job_is_nobody_s_part(db: Connection) -> None:
    job, parts = new_job(db, 3), some_parts(db, 2)
    db.execute(SUBMIT, [job, parts[0], 98])
    db.execute("SELECT public.submit_enrichment(%s, 98, '{}')", [parts[1]])
    assert state(db, job)[-1] == 1


def test_a_component_is_a_part_once(db: Connection) -> None:
    job, parts = new_job(db, 2), some_parts(db, 2)
    db.execute(FAIL, [job, parts[0]])
    db.execute(FAIL, [job, parts[0]])
    assert state(db, job) == ("running", 0, 0, 0, 1, 1)
    db.execute(SUBMIT, [job, parts[0], 98])
    assert state(db, job) == ("running", 1, 0, 0, 0, 1), "data that came after all takes the failure's place"
    with refused(db, errors.UniqueViolation, "enrichment_history_batch_job_id_key"):
        db.execute(SUBMIT, [job, parts[0], 98])
    with refused(db, errors.ObjectNotInPrerequisiteState, "has data"):
        db.execute(FAIL, [job, parts[0]])
    assert state(db, job) == ("running", 1, 0, 0, 0, 1)


@pytest.mark.parametrize("ending", ["completed", "cancelled", "failed"])
def test_a_job_that_ended_takes_no_more(db: Connection, ending: str) -> None:
    job, parts = new_job(db, 1), some_parts(db, 2)
    if ending == "completed":
        db.execute(SUBMIT, [job, parts[0], 98])
    else:
        db.execute(
            "UPDATE public.enrichment_batch_jobs SET status = %s, last_error = 'given up' WHERE id = %s", [ending, job]
        )
    before = value(db, "SELECT description FROM public.component_catalog WHERE id = %s", parts[1])
    with refused(db, errors.ObjectNotInPrerequisiteState, "takes no more parts"):
        db.execute(SUBMIT, [job, parts[1], 98])
    with refused(db, errors.ObjectNotInPrerequisiteState, "takes no more parts"):
        db.execute(FAIL, [job, parts[1]])
    with refused(db, errors.ObjectNotInPrerequisiteState):
        db.execute("UPDATE public.enrichment_batch_jobs SET status = 'pending' WHERE id = %s", [job])
    assert value(db, "SELECT description FROM public.component_catalog WHERE id = %s", parts[1]) == before


def test_a_job_with_parts_is_kept(db: Connection) -> None:
    job = new_job(db, 2)
    db.execute(SUBMIT, [job, some_parts(db)[0], 98])
    with refused(db, psycopg.IntegrityError, "enrichment_history"):
        db.execute("DELETE FROM public.enrichment_batch_jobs WHERE id = %s", [job])


def test_workers_hand_in_parts_at_once(database: str) -> None:
    with pair(database) as sessions:
        job, parts = new_job(sessions.observer, 12), some_parts(sessions.observer, 12)
        scores = [98, 80, 40] * 4
        outcomes = at_once(database, 12, lambda session, n: value(session, SUBMIT, job, parts[n], scores[n]))
        assert sorted(map(str, outcomes)) == ["applied"] * 4 + ["queued"] * 4 + ["rejected"] * 4
        assert state(sessions.observer, job) == ("completed", 4, 4, 4, 0, 12)


def test_the_last_part_goes_to_one_of_two(database: str) -> None:
    with pair(database) as sessions:
        job, parts = new_job(sessions.observer, 1), some_parts(sessions.observer, 2)
        sessions.first.execute(SUBMIT, [job, parts[0], 98])
        late = sessions.second_waits(
            lambda session: session.execute(SUBMIT, [job, parts[1], 98]), lambda first: first.commit()
        )
        assert isinstance(late.exception(), errors.ObjectNotInPrerequisiteState)
        sessions.second.rollback()
        assert state(sessions.observer, job) == ("completed", 1, 0, 0, 0, 1)


def test_the_queue_s_limits(db: Connection) -> None:
    db.execute("UPDATE public.bom_queue_config SET most_items = 5, priority = 7")
    with refused(db, errors.CheckViolation, "may have 5 items"):
        new_job(db, 6)
    db.execute("INSERT INTO public.bom_queue_config (tenant_id, most_items) VALUES (%s, 50)", [TENANT])
    new_job(db, 6, TENANT)
    new_job(db, 5)
    assert db.execute("SELECT priority FROM public.enrichment_batch_jobs ORDER BY 1").fetchall() == [(5,), (7,)]
    with refused(db, errors.UniqueViolation, "bom_queue_config_once"):
        db.execute("INSERT INTO public.bom_queue_config DEFAULT VALUES")
    db.execute("UPDATE public.bom_queue_config SET is_paused = true WHERE tenant_id IS NOT NULL")
    assert value(db, "SELECT public.claim_batch_job('w')") is not None
    assert value(db, "SELECT public.claim_batch_job('w')") is None, "the tenant's queue is paused"


def test_many_workers_claim(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("UPDATE public.enrichment_batch_jobs SET status = 'cancelled' WHERE finished_at IS NULL")
        jobs = {new_job(connection, 1) for _ in range(4)}
        claimed = at_once(database, 6, lambda session, n: value(session, f"SELECT public.claim_batch_job('w{n}')"))
        taken = [job for job in claimed if job is not None]
        assert len(taken) == len(set(taken)) == 2, "two at work for a tenant, by default"
        assert set(taken) < jobs
        db_says = connection.execute("SELECT id FROM public.enrichment_batch_jobs WHERE status = 'running'").fetchall()
        assert {row[0] for row in db_says} == set(taken)


def test_the_service_works_through_a_job(db: Connection) -> None:
    parts = some_parts(db, 2)
    with as_role(db, "cns_service"):
        job = new_job(db, 2)
        assert value(db, "SELECT public.claim_batch_job('service')") == job
        db.execute(SUBMIT, [job, parts[0], 98])
        db.execute(FAIL, [job, parts[1]])
        assert state(db, job) == ("completed", 1, 0, 0, 1, 2)
