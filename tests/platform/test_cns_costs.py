"""006: what the enrichment costs is booked, held against the month's limit, and shown by month and provider."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import psycopg
import pytest
from psycopg import errors

from support.enrichment import Connection, refused

TENANT = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner in a transaction; the global configuration may spend 10 a month, with Claude."""
    connection = rolled_back("components", "006")
    limit(connection, 10)
    return connection


def limit(db: Connection, amount: int | None) -> None:
    db.execute(
        "UPDATE cns_enrichment_config SET monthly_cost_limit = %s, ai_provider = 'claude' WHERE config_name = 'default'",
        [amount],
    )


def own(db: Connection, amount: int, name: str = "own") -> None:
    """A tenant's own active configuration with a limit."""
    db.execute(
        "INSERT INTO cns_enrichment_config (config_name, tenant_id, active, ai_provider, monthly_cost_limit) "
        "VALUES (%s, %s, true, 'openai', %s)",
        [name, TENANT, amount],
    )


def spend(db: Connection, cost: Any, tenant: str | None = None, **more: Any) -> Any:
    """What is spent and what remains after it."""
    named = "".join(f", {name} => %({name})s" for name in more)
    query = f"SELECT * FROM record_enrichment_cost(%(cost)s::numeric, tenant => %(tenant)s{named})"
    return db.execute(query.encode(), {"cost": cost, "tenant": tenant, **more}).fetchone()


def test_the_limit_may_be_reached_and_not_passed(db: Connection) -> None:
    assert spend(db, Decimal("9.5")) == (Decimal("9.5"), Decimal("0.5"))
    with refused(db, errors.ConfigurationLimitExceeded, match=r"0\.6.* limit of 10\.00 for .*9\.5\d* is spent"):
        spend(db, Decimal("0.6"))
    assert spend(db, Decimal("0.5")) == (10, 0)
    assert spend(db, 0) == (10, 0), "what is free is always allowed"
    with refused(db, errors.ConfigurationLimitExceeded):
        spend(db, Decimal("0.000001"))
    assert db.execute("SELECT costs, cost FROM cns_enrichment_cost_by_month").fetchall() == [(3, 10)]
    limit(db, 11)
    assert spend(db, 1) == (11, 0)
    limit(db, None)
    assert spend(db, 1000) == (1011, None)


def test_a_new_month_begins_at_nothing(db: Connection) -> None:
    last_month = db.execute("SELECT date_trunc('month', now(), 'UTC') - interval '1 second'").fetchone()
    assert last_month
    assert spend(db, 8, incurred_at=last_month[0]) == (8, 2)
    assert spend(db, 9) == (9, 1)
    with refused(db, errors.ConfigurationLimitExceeded):
        spend(db, 3, incurred_at=last_month[0])
    assert spend(db, 2, incurred_at=last_month[0]) == (10, 0), "what comes in late counts in its own month"
    months = db.execute(
        "SELECT month = date_trunc('month', now(), 'UTC')::date, cost FROM cns_enrichment_cost_by_month ORDER BY month"
    ).fetchall()
    assert months == [(False, 10), (True, 9)]
    assert db.execute("SELECT spent_this_month FROM cns_enrichment_active").fetchall() == [(9,)]
    with refused(db, errors.DatetimeFieldOverflow, match="in a month to come"):
        spend(db, 1, incurred_at="2100-01-01")


def test_a_month_ends_in_utc_whatever_the_sessions_time_zone(db: Connection) -> None:
    for zone in ("Pacific/Kiritimati", "Etc/GMT+12"):
        db.execute("SELECT set_config('timezone', %s, true)", [zone])
        spend(db, 1, incurred_at="2025-06-30 23:59:59+00")
        spend(db, 2, incurred_at="2025-07-01 00:00:00+00")
    rows = db.execute("SELECT month::text, cost FROM cns_enrichment_cost_by_month ORDER BY month").fetchall()
    assert rows == [("2025-06-01", 2), ("2025-07-01", 4)]


def test_a_tenants_limit_is_its_own(db: Connection) -> None:
    own(db, 5)
    assert spend(db, 5, TENANT) == (5, 0)
    with refused(db, errors.ConfigurationLimitExceeded, match="a cost of 1"):
        spend(db, 1, TENANT)
    assert spend(db, 6, OTHER) == (6, 4), "without its own it spends under the global one"
    with refused(db, errors.ConfigurationLimitExceeded):
        spend(db, 5)
    entries = db.execute(
        "SELECT tenant_id::text, cost_tenant_id::text, config_name, ai_provider, cost FROM cns_enrichment_audit "
        "WHERE action = 'cost' ORDER BY id"
    ).fetchall()
    assert entries == [(TENANT, TENANT, "own", "openai", 5), (None, OTHER, "default", "claude", 6)]


def test_another_configuration_is_no_new_budget(db: Connection) -> None:
    own(db, 5)
    spend(db, 4, TENANT)
    own(db, 5, "another")
    assert db.execute("SELECT config_name FROM active_cns_config(%s)", [TENANT]).fetchall() == [("another",)]
    with refused(db, errors.ConfigurationLimitExceeded):
        spend(db, 2, TENANT)


def test_what_is_no_cost_is_refused(db: Connection) -> None:
    for cost in (None, -1, "NaN"):
        with refused(db, errors.NumericValueOutOfRange, match="a cost is an amount of US dollars"):
            spend(db, cost)
    with refused(db, errors.CheckViolation, match="ai_provider"):
        spend(db, 1, provider="gemini")
    db.execute("UPDATE cns_enrichment_config SET ai_provider = NULL")
    with refused(db, errors.CheckViolation, match="cns_enrichment_audit_cost"):
        spend(db, 1)
    db.execute("UPDATE cns_enrichment_config SET active = false")
    with refused(db, errors.ObjectNotInPrerequisiteState, match="no active configuration"):
        spend(db, 1)


def test_costs_are_no_changes_of_the_configuration(db: Connection) -> None:
    before = db.execute("SELECT updated_at, updated_by FROM cns_enrichment_config ORDER BY id").fetchall()
    db.execute("SET LOCAL SESSION AUTHORIZATION cns_service")
    spend(db, 1, details='{"tokens": 1200}')
    db.execute("SET LOCAL SESSION AUTHORIZATION DEFAULT")
    assert db.execute("SELECT updated_at, updated_by FROM cns_enrichment_config ORDER BY id").fetchall() == before
    last = db.execute(
        "SELECT action, changed_by, details FROM cns_enrichment_audit ORDER BY id DESC LIMIT 1"
    ).fetchone()
    assert last == ("cost", "cns_service", {"tokens": 1200})


def test_cost_by_month_and_provider(db: Connection) -> None:
    for cost, provider in ((1, "claude"), (2, "openai"), (3, "openai"), (0, "ollama")):
        spend(db, cost, provider=provider)
    rows = db.execute("SELECT ai_provider, costs, cost FROM cns_enrichment_cost_by_month").fetchall()
    assert rows == [("openai", 2, 5), ("claude", 1, 1), ("ollama", 1, 0)]


def test_twenty_sessions_at_once_do_not_pass_the_limit(make_database: Callable[..., str]) -> None:
    where = make_database("components", "006")
    ready = threading.Barrier(20)

    def session(_: int) -> bool:
        with psycopg.connect(where, autocommit=True) as connection:
            ready.wait(timeout=60)
            try:
                spend(connection, 1)
            except errors.ConfigurationLimitExceeded:
                return False
            return True

    with psycopg.connect(where, autocommit=True) as owner, ThreadPoolExecutor(20) as pool:
        limit(owner, 10)
        assert sum(pool.map(session, range(20))) == 10
        assert owner.execute("SELECT spent_this_month FROM cns_enrichment_active").fetchall() == [(10,)]


def test_no_isolation_level_passes_the_limit(make_database: Callable[..., str]) -> None:
    where = make_database("components", "006")
    with psycopg.connect(where, autocommit=True) as owner, psycopg.connect(where) as late:
        limit(owner, 10)
        late.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        late.execute("SELECT")  # takes its snapshot now
        spend(owner, 8)
        with refused(late, errors.SerializationFailure):
            spend(late, 8)
