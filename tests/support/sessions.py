"""Sessions of the platform's users, and two sessions that meet: one waits for the other, without a guess at the time."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

import psycopg

from support.enrichment import wait_until_blocked

Connection = psycopg.Connection[Any]
T = TypeVar("T")


class Pair(NamedTuple):
    """Two sessions on one database, and a third that looks on."""

    first: Connection
    second: Connection
    observer: Connection

    def second_waits(self, act: Callable[[Connection], T], until: Callable[[Connection], object]) -> Future[T]:
        """Have the second session do something that waits for the first; once it waits, do `until` on the first.
        What came of it, as a future that is done."""
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(act, self.second)
            try:
                wait_until_blocked(self.observer, self.second)
            finally:
                until(self.first)
        return future


@contextlib.contextmanager
def pair(conninfo: str) -> Iterator[Pair]:
    """Two sessions in transactions of their own, each to be committed by the test, and an observer."""
    with contextlib.ExitStack() as stack:
        first, second = (stack.enter_context(psycopg.connect(conninfo)) for _ in range(2))
        yield Pair(first, second, stack.enter_context(psycopg.connect(conninfo, autocommit=True)))


def at_once(conninfo: str, count: int, act: Callable[[Connection, int], T]) -> list[T | psycopg.Error]:
    """What `count` sessions got that all began at one moment, each in a transaction; an error of the server counts."""
    barrier = threading.Barrier(count)

    def run(number: int) -> T | psycopg.Error:
        with psycopg.connect(conninfo, autocommit=True) as connection:
            barrier.wait()
            try:
                with connection.transaction():
                    return act(connection, number)
            except psycopg.Error as error:
                return error

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


@contextlib.contextmanager
def as_role(connection: Connection, role: str, user: object = None) -> Iterator[None]:
    """Within a transaction: speak as a role of PostgREST, with the claims of a user. What is done is undone."""
    with connection.transaction(force_rollback=True):
        connection.execute(
            "SELECT set_config('request.jwt.claims', json_build_object('sub', %s::text, 'role', %s::text)::text, true)",
            [user, role],
        )
        connection.execute(psycopg.sql.SQL("SET LOCAL ROLE {}").format(psycopg.sql.Identifier(role)))
        yield


class Organization(NamedTuple):
    """An organisation of the baseline, its owner, and somebody of another one."""

    id: Any
    owner: Any
    stranger: Any


def an_organization(connection: Connection) -> Organization:
    """The same one each time."""
    row = connection.execute(
        """
        SELECT m.organization_id, m.user_id, s.user_id
        FROM public.organization_memberships AS m
        JOIN public.organization_memberships AS s ON s.organization_id <> m.organization_id AND s.role = 'owner'
        WHERE m.role = 'owner' AND NOT EXISTS (
            SELECT FROM public.organization_memberships AS x
            WHERE x.organization_id = m.organization_id AND x.user_id = s.user_id
        )
        ORDER BY 1, 2, 3 LIMIT 1
        """
    ).fetchone()
    assert row
    return Organization(*row)


def value(connection: Connection, query: str, *parameters: object) -> Any:
    """The first column of a query's only row."""
    rows = connection.execute(query.encode(), parameters).fetchall()
    assert len(rows) == 1, rows
    return rows[0][0]
