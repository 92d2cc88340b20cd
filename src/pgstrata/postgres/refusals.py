"""The server's errors of pgstrata's own queries, as ours: without secrets, with the next step."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import psycopg

from pgstrata.core.secret import redact
from pgstrata.errors import MigrationFailed, PgstrataError, Refused, Unreachable


@contextlib.contextmanager
def translated(target: str) -> Iterator[None]:
    """Turn psycopg's errors of pgstrata's own queries into ours."""
    try:
        yield
    except psycopg.OperationalError as error:
        if error.sqlstate is None or error.sqlstate.startswith(("08", "57P")):
            ended = error.sqlstate == "57P01"  # by pg_terminate_backend or a shutdown, with the words of neither
            hint = "Somebody ended it, as a rollback does with those who are connected: run the same command again."
            words = redact(str(error).strip())
            raise Unreachable(f"{target}: the connection was lost", detail=words, hint=hint if ended else "") from error
        raise as_refused(target, error) from error
    except psycopg.Error as error:
        raise as_refused(target, error) from error


def as_refused(target: str, error: psycopg.Error) -> PgstrataError:
    """An error of a query of pgstrata's own: most often a right that the role lacks."""
    if (error.sqlstate or "").startswith("53"):  # disk full, out of memory, too many connections
        return MigrationFailed(
            f"{target}: the server lacks the room: {redact(error.diag.message_primary or str(error))}",
            detail=redact(error.diag.message_detail or ""),
            hint="What was under way was rolled back. Make room on the server, and run the same command again.",
            sqlstate=error.sqlstate or "",
        )
    hint = (
        "The role needs the right to create schemas and objects in this database." if error.sqlstate == "42501" else ""
    )
    return Refused(
        f"{target}: the server refused: {redact(error.diag.message_primary or str(error))}",
        detail=redact(error.diag.message_detail or ""),
        hint=hint or redact(error.diag.message_hint or ""),
        sqlstate=error.sqlstate or "",
    )
