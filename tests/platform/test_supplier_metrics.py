"""012: answers of suppliers are counted into hours that add up; limits are kept by whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from psycopg import errors

from pgstrata.operations.prepared import PreparedEstate
from support.enrichment import refused
from support.sessions import Connection, as_role, at_once, pair, value

RELATIONS = [
    "supplier_performance_by_day",
    "supplier_performance_metrics",
    "supplier_rate_limits",
    "supplier_settings",
]
ANSWER = """
    INSERT INTO public.supplier_enrichment_responses (component_id, supplier_id, requested_at, took, http_status, payload)
    SELECT (SELECT min(id::text)::uuid FROM public.component_catalog), %s, v.at::timestamptz, v.took::interval, v.status,
           CASE WHEN v.status = 200 THEN '{}'::jsonb END
    FROM unnest(%s::text[], %s::text[], %s::smallint[]) AS v (at, took, status)
"""
COUNTED = "supplier_id, hour, requests, succeeded, not_found, rate_limited, failed, slowest_ms, total_ms"
FROM_ANSWERS = f"""
    SELECT supplier_id, date_trunc('hour', requested_at, 'UTC'), count(*), count(*) FILTER (WHERE http_status = 200),
           count(*) FILTER (WHERE http_status = 404), count(*) FILTER (WHERE http_status = 429),
           count(*) FILTER (WHERE http_status NOT IN (200, 404, 429)),
           max(extract(epoch FROM took) * 1000), sum(extract(epoch FROM took) * 1000)
    FROM public.supplier_enrichment_responses GROUP BY 1, 2
    EXCEPT SELECT {COUNTED} FROM public.supplier_performance_metrics
"""


@pytest.fixture(scope="module")
def database(pgstrata_estate: PreparedEstate) -> Iterator[str]:
    """Where sessions meet and commit: one for the module, so each test makes what it needs anew."""
    with pgstrata_estate.databases("supplier-metrics", only=True) as databases:
        yield databases["components"]


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner, in a transaction; whatever it does is undone."""
    return rolled_back("components", "012")


@pytest.fixture
def supplier(db: Connection) -> Any:
    return new_supplier(db)


def new_supplier(connection: Connection, code: str = "newone") -> Any:
    return value(
        connection,
        "INSERT INTO public.suppliers (code, name, api_base_url, requests_per_minute, trust) "
        "VALUES (%s, %s, 'https://api.example.com', 3, 50) RETURNING id",
        code,
        code,
    )


def test_nothing_is_left_out(db: Connection, omissions: Callable[..., Any]) -> None:
    assert omissions(db, RELATIONS) == {}
    assert value(db, "SELECT to_regclass('public.supplier_responses_so_far')") is None


def test_answers_that_were_there_are_counted(db: Connection) -> None:
    answers = value(db, "SELECT count(*) FROM public.supplier_enrichment_responses")
    assert answers > 0
    assert value(db, "SELECT sum(requests) FROM public.supplier_performance_metrics") == answers
    assert db.execute(FROM_ANSWERS.encode()).fetchall() == []


def test_hours_add_up_to_a_day(db: Connection, supplier: Any) -> None:
    at = ["2026-03-01 00:00+00", "2026-03-01 00:59:59.9+00", "2026-03-01 10:00+02", "2026-03-02 00:00+00"]
    took = ["100 ms", "1 second", "5.5 seconds", "250 ms"]
    db.execute(ANSWER, [supplier, at, took, [200, 404, 429, 503]])
    db.execute(ANSWER, [supplier, at[:1], ["400 ms"], [200]])
    db.execute(ANSWER, [supplier, [], [], []])
    hours = db.execute(
        "SELECT extract(hour FROM hour AT TIME ZONE 'UTC')::integer, requests, succeeded, not_found, rate_limited, "
        "failed, within_250_ms, within_1_s, within_5_s, slower, mean_ms, success_percent "
        "FROM public.supplier_performance_metrics WHERE supplier_id = %s ORDER BY hour",
        [supplier],
    ).fetchall()
    assert hours == [
        (0, 3, 2, 1, 0, 0, 1, 2, 0, 0, 500, 100),
        (8, 1, 0, 0, 1, 0, 0, 0, 0, 1, 5500, 0),
        (0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 250, 0),
    ]
    days = db.execute(
        "SELECT supplier, day::text, requests, success_percent, mean_ms, slowest_ms, within_1_s_percent "
        "FROM public.supplier_performance_by_day WHERE supplier_id = %s ORDER BY day",
        [supplier],
    ).fetchall()
    assert days == [
        ("newone", "2026-03-01", 4, 75, 1750, 5500, 75),
        ("newone", "2026-03-02", 1, 0, 250, 250, 100),
    ], "the mean of requests, not of hours"


def test_metrics_outlive_the_answers(db: Connection) -> None:
    counted = value(db, "SELECT sum(requests) FROM public.supplier_performance_metrics")
    db.execute("DELETE FROM public.supplier_enrichment_responses")
    assert value(db, "SELECT sum(requests) FROM public.supplier_performance_metrics") == counted


def test_answers_of_many_sessions_are_all_counted(database: str) -> None:
    with pair(database) as sessions:
        supplier = new_supplier(sessions.observer, "busy")
        at = [f"2026-03-01 {hour:02}:00+00" for hour in range(4)]

        def answer(session: Connection, number: int) -> int:
            order = at if number % 2 else at[::-1]
            return session.execute(ANSWER, [supplier, order, ["1 second"] * 4, [200] * 4]).rowcount

        assert at_once(database, 8, answer) == [4] * 8
        hours = sessions.observer.execute(
            "SELECT requests, total_ms FROM public.supplier_performance_metrics WHERE supplier_id = %s", [supplier]
        ).fetchall()
        assert hours == [(8, Decimal(8000))] * 4


def test_every_supplier_has_settings_and_a_limit(db: Connection, supplier: Any) -> None:
    without = (
        "SELECT count(*) FROM public.suppliers AS s LEFT JOIN public.supplier_settings AS t ON t.supplier_id = s.id "
        "LEFT JOIN public.supplier_rate_limits AS l ON l.supplier_id = s.id AND l.per = 'minute' "
        "AND l.most_requests = s.requests_per_minute WHERE t.supplier_id IS NULL OR l.supplier_id IS NULL"
    )
    assert value(db, without) == 0
    db.execute("UPDATE public.suppliers SET requests_per_minute = 77 WHERE id = %s", [supplier])
    assert value(db, without) == 0


def test_a_limit_is_kept_in_every_window(db: Connection, supplier: Any) -> None:
    db.execute("DELETE FROM public.supplier_rate_limits WHERE supplier_id = %s", [supplier])
    ask = "SELECT public.take_supplier_request(%s)"
    assert value(db, ask, supplier) is True, "no limit"
    db.execute(
        "INSERT INTO public.supplier_rate_limits (supplier_id, per, most_requests) VALUES (%s, 'day', 3), (%s, 'hour', 9)",
        [supplier, supplier],
    )
    assert [value(db, ask, supplier) for _ in range(5)] == [True, True, True, False, False]
    used = "SELECT used FROM public.supplier_rate_limits WHERE supplier_id = %s AND per = 'hour'"
    assert value(db, used, supplier) == 3, "a request that is refused is counted nowhere"
    db.execute(
        "UPDATE public.supplier_rate_limits SET window_start = window_start - interval '1 day' WHERE supplier_id = %s",
        [supplier],
    )
    assert value(db, ask, supplier) is True, "a new day"


def test_many_ask_at_once(database: str) -> None:
    with pair(database) as sessions:
        supplier = new_supplier(sessions.observer, "limited")
        sessions.observer.execute(
            "UPDATE public.supplier_rate_limits SET per = 'day', most_requests = 3 WHERE supplier_id = %s", [supplier]
        )
        allowed = at_once(
            database, 8, lambda session, _: value(session, "SELECT public.take_supplier_request(%s)", supplier)
        )
        assert allowed.count(True) == 3
        assert allowed.count(False) == 5


def test_the_service_reads_metrics_and_does_not_write_them(db: Connection, supplier: Any) -> None:
    with as_role(db, "cns_service"):
        db.execute(ANSWER, [supplier, ["2026-03-01 00:00+00"], ["1 second"], [200]])
        counted = "SELECT requests FROM public.supplier_performance_metrics WHERE supplier_id = %s"
        assert value(db, counted, supplier) == 1
        with refused(db, errors.InsufficientPrivilege):
            db.execute("UPDATE public.supplier_performance_metrics SET failed = 0")
