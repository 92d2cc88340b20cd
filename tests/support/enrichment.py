"""The enrichment workflow in a few words, for its tests."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

import psycopg
import pytest
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

Connection = psycopg.Connection[Any]


class Submitted(NamedTuple):
    """What submit_enrichment() says."""

    outcome: str
    queue_id: UUID | None
    history_id: int


def some_parts(connection: Connection, count: int = 1) -> list[UUID]:
    """Parts of the catalog that are still made, the same ones each time."""
    rows = connection.execute(
        "SELECT id FROM public.component_catalog WHERE lifecycle = 'active' ORDER BY id LIMIT %s", [count]
    )
    return [row[0] for row in rows.fetchall()]


def submit(connection: Connection, part: UUID, score: Any, data: Any = None, **more: Any) -> Submitted:
    """Hand in data; lists and objects of `more` as jsonb."""
    values = {"component": part, "quality_score": score, "enrichment_data": {"description": f"scored {score}"}, **more}
    if data is not None:
        values["enrichment_data"] = data
    named = ", ".join(f"{name} => %({name})s" for name in values)
    given = {name: Jsonb(value) if isinstance(value, list | dict) else value for name, value in values.items()}
    row = connection.execute(f"SELECT * FROM public.submit_enrichment({named})".encode(), given).fetchone()
    assert row
    return Submitted(*row)


def queue(connection: Connection, part: UUID, score: Any = 80, data: Any = None, **more: Any) -> UUID:
    """Hand in data that must be queued; the row's id."""
    submitted = submit(connection, part, score, data, **more)
    assert submitted.queue_id, submitted
    return submitted.queue_id


def decide(connection: Connection, row: UUID, status: str) -> None:
    """What a reviewer does: change the status."""
    changed = connection.execute("UPDATE public.enrichment_queue SET status = %s WHERE id = %s", [status, row])
    assert changed.rowcount == 1


def catalog(connection: Connection, part: UUID) -> dict[str, Any]:
    """A part's row of the catalog."""
    return row_of(connection, "component_catalog", part)


def row_of(connection: Connection, table: str, key: Any) -> dict[str, Any]:
    """A row by its id."""
    with connection.cursor(row_factory=dict_row) as cursor:
        found = cursor.execute(f"SELECT * FROM public.{table} WHERE id = %s".encode(), [key]).fetchone()
    assert found
    return found


def history(connection: Connection, part: UUID) -> list[tuple[str, str]]:
    """The stages and outcomes of a part, in order."""
    rows = connection.execute(
        "SELECT stage, outcome FROM public.enrichment_history WHERE component_id = %s ORDER BY id", [part]
    )
    return rows.fetchall()


@contextlib.contextmanager
def refused(
    connection: Connection, error: type[psycopg.Error], match: str | None = None
) -> Iterator[pytest.ExceptionInfo[psycopg.Error]]:
    """Expects an error of the server; a transaction around goes on after it."""
    with pytest.raises(error, match=match) as caught, connection.transaction():
        yield caught


def wait_until_blocked(observer: Connection, waiting: Connection) -> None:
    """Return once another connection waits for a lock; each look is a round trip to the server."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if observer.execute("SELECT pg_blocking_pids(%s) <> '{}'", [waiting.info.backend_pid]).fetchone() == (True,):
            return
    raise AssertionError("it never waited")
