"""009: a lock that expires, defaults that are there, and nothing that depends on 005."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from psycopg import errors

from pgstrata.operations.prepared import PreparedEstate
from support.enrichment import refused
from support.sessions import Connection, as_role, at_once, pair, value

TABLES = [
    "rate_limit_config",
    "redis_cache_config",
    "redis_circuit_breakers",
    "redis_cns_config",
    "redis_component_cache_config",
    "redis_component_snapshot",
    "redis_connection_config",
    "redis_directus_config",
    "redis_health_check",
    "redis_health_checks",
    "redis_key_expiration_policy",
    "redis_rate_limits",
    "redis_s3_metadata_config",
    "redis_sync_lock",
    "redis_sync_log",
    "redis_temporal_config",
    "s3_cache_config",
]
SINGLE = [
    "redis_cns_config",
    "redis_component_cache_config",
    "redis_directus_config",
    "redis_s3_metadata_config",
    "redis_temporal_config",
    "s3_cache_config",
]
TAKE = "SELECT public.take_sync_lock('catalog', %s)"
EXPIRE = "UPDATE public.redis_sync_lock SET expires_at = clock_timestamp()"


@pytest.fixture(scope="module")
def database(pgstrata_estate: PreparedEstate) -> Iterator[str]:
    """Where sessions meet and commit: one for the module, so each test makes what it needs anew."""
    with pgstrata_estate.databases("redis", only=True) as databases:
        yield databases["components"]


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner, in a transaction; whatever it does is undone."""
    return rolled_back("components", "009")


def test_nothing_is_left_out(db: Connection, omissions: Callable[..., Any]) -> None:
    assert omissions(db, TABLES) == {}


def test_a_lock_has_one_holder_until_it_expires(db: Connection) -> None:
    assert value(db, TAKE, "one") == 1
    assert value(db, TAKE, "two") is None
    assert value(db, TAKE, "one") is None, "the same name may be another process"
    db.execute(EXPIRE)
    assert value(db, TAKE, "two") == 2, "expired in this very transaction: the clock counts, not its start"
    assert value(db, "SELECT public.renew_sync_lock('catalog', 1)") is False
    assert value(db, "SELECT public.release_sync_lock('catalog', 1)") is False, "the lock of its successor stays"
    assert value(db, "SELECT holder FROM public.redis_sync_lock") == "two"


def test_a_lock_that_expired_unnoticed_can_be_renewed(db: Connection) -> None:
    token = value(db, TAKE, "one")
    db.execute(EXPIRE)
    assert value(db, "SELECT public.renew_sync_lock('catalog', %s, '10 minutes')", token) is True
    assert value(db, TAKE, "two") is None
    assert value(db, "SELECT expires_at > clock_timestamp() + interval '9 minutes' FROM public.redis_sync_lock") is True


def test_tokens_grow_beyond_a_release(db: Connection) -> None:
    tokens = []
    for _ in range(3):
        tokens.append(value(db, TAKE, "one"))
        assert value(db, "SELECT public.release_sync_lock('catalog', %s)", tokens[-1]) is True
        assert value(db, "SELECT public.renew_sync_lock('catalog', %s)", tokens[-1]) is False
    assert tokens == [1, 2, 3]


@pytest.mark.parametrize("lease", ["0", "-1 minute", "2 hours", None])
def test_a_lease_is_short(db: Connection, lease: str | None) -> None:
    with refused(db, errors.InvalidParameterValue):
        db.execute("SELECT public.take_sync_lock('catalog', 'one', %s::interval)", [lease])
    token = value(db, TAKE, "one")
    with refused(db, errors.InvalidParameterValue):
        db.execute("SELECT public.renew_sync_lock('catalog', %s, %s::interval)", [token, lease])


def test_many_want_the_lock(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("DELETE FROM public.redis_sync_lock")
    for expected in (1, 2):
        tokens = at_once(database, 8, lambda session, n: value(session, TAKE, f"worker {n}"))
        assert sorted(tokens, key=str) == [expected] + [None] * 7
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute(EXPIRE)


@pytest.mark.parametrize("committed", [True, False])
def test_who_waits_for_the_lock_s_row_gets_it_only_if_the_first_gave_up(database: str, committed: bool) -> None:
    with pair(database) as sessions:
        sessions.observer.execute("DELETE FROM public.redis_sync_lock")
        sessions.first.execute(TAKE, ["one"])
        second = sessions.second_waits(
            lambda session: value(session, TAKE, "two"),
            lambda first: first.commit() if committed else first.rollback(),
        )
        assert second.result() == (None if committed else 1)


def test_a_sync_is_logged_once_by_token(db: Connection) -> None:
    log = "INSERT INTO public.redis_sync_log (lock_name, lock_token) VALUES ('catalog', 1)"
    db.execute(log)
    with refused(db, errors.UniqueViolation, "redis_sync_log_token"):
        db.execute(log)


def test_defaults_are_there_and_no_secret(db: Connection) -> None:
    for table in SINGLE:
        assert value(db, f"SELECT count(*) FROM public.{table}") == 1
        with refused(db, errors.CheckViolation):
            db.execute(f"UPDATE public.{table} SET id = 2".encode())
    assert value(db, "SELECT count(*) FROM public.rate_limit_config WHERE is_enabled") == 4
    assert (
        value(
            db,
            "SELECT count(*) FROM public.redis_health_check AS h JOIN public.redis_connection_config AS c "
            "ON c.id = h.connection_id",
        )
        == 3
    )
    with refused(db, errors.CheckViolation, "host"):
        db.execute("UPDATE public.redis_connection_config SET host = 'redis://user:word@example.com'")


def test_a_state_says_since_when(db: Connection) -> None:
    with refused(db, errors.CheckViolation, "redis_circuit_breakers_opened"):
        db.execute("UPDATE public.redis_circuit_breakers SET state = 'open'")
    db.execute("UPDATE public.redis_circuit_breakers SET state = 'open', opened_at = now()")


def test_the_service_may_use_all_of_it(db: Connection) -> None:
    with as_role(db, "cns_service"):
        for table in TABLES:
            db.execute(f"SELECT FROM public.{table}".encode())
        assert value(db, TAKE, "service") == 1
        db.execute("INSERT INTO public.redis_sync_log (lock_name, lock_token) VALUES ('catalog', 1)")
