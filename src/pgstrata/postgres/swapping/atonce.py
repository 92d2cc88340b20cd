"""Statements that reach the server in one piece, each in a transaction of its own, the later ones only if the earlier worked.

CREATE DATABASE runs in no transaction block, and a process can be killed between any two messages: what must follow it is
sent along, as a pipeline. psycopg's own pipeline sends each statement when it is said.
"""

from __future__ import annotations

import select
from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg import sql
from psycopg.errors import error_from_result
from psycopg.pq import ExecStatus

_LOOK = 1.0  # seconds; a signal is noticed at once all the same


def at_once(connection: psycopg.Connection[Any], statements: Sequence[sql.Composable]) -> None:
    """Send them and wait for their answers. Raises psycopg's error of the first that failed. Whoever is interrupted here
    loses the connection, and the server goes on."""
    try:
        connection.pgconn.enter_pipeline_mode()
        _send(connection, statements)
        failed = _answers(connection)
        connection.pgconn.exit_pipeline_mode()
    except BaseException:
        connection.close()
        raise
    if failed is not None:
        raise failed


def _send(connection: psycopg.Connection[Any], statements: Sequence[sql.Composable]) -> None:
    for each in statements:
        connection.pgconn.send_query_params(each.as_bytes(connection), None)
    connection.pgconn.pipeline_sync()
    while connection.pgconn.flush():
        select.select([], [connection.pgconn.socket], [], _LOOK)


def _answers(connection: psycopg.Connection[Any]) -> psycopg.Error | None:
    """The first error, once all have been answered."""
    failed: psycopg.Error | None = None
    while True:
        while connection.pgconn.is_busy():
            select.select([connection.pgconn.socket], [], [], _LOOK)
            connection.pgconn.consume_input()
        result = connection.pgconn.get_result()
        if result is None:  # the end of one statement's results
            continue
        if result.status == ExecStatus.PIPELINE_SYNC:
            return failed
        if result.status == ExecStatus.FATAL_ERROR and failed is None:
            failed = error_from_result(result, encoding="utf-8")
