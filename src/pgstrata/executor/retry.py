"""Trying again after a lock, a deadlock, or a collision with another session, with growing pauses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pgstrata.core.plan import events
from pgstrata.core.plan.plan import Step
from pgstrata.errors import Busy
from pgstrata.executor.job import Job
from pgstrata.postgres.stream import StatementFailed, retryable

BACKOFF = (0.5, 1.0, 2.0, 4.0, 8.0)  # seconds before each further try
T = TypeVar("T")


def with_retries(
    job: Job,
    attempt: Callable[[], T],
    *,
    hint: str,
    again: Callable[[], bool] = lambda: True,
    at: Callable[[], Step | None] = lambda: None,
) -> T:
    """What `attempt` returns. It is called again while it meets such a thing and `again` allows it; each call must
    leave nothing behind when it fails. `at` says which step it is at, where it has several. Raises StatementFailed, with
    `hint` where the server gave none; Busy when the tries are used up."""
    for number, pause in enumerate((*BACKOFF, None), start=1):
        try:
            return attempt()
        except StatementFailed as error:
            if not retryable(error) or not again():
                error.hint = error.hint or hint
                raise
            if pause is None:
                raise Busy(
                    error.message,
                    detail=error.detail,
                    hint=f"Another session kept what it needs, over {number} tries. Run the same command again later.",
                    place=error.place,
                    sqlstate=error.sqlstate,
                ) from error
            step = at() or job.step
            job.watch(
                events.Retrying(
                    number=step.number, target=step.target, why=error.message, attempt=number, seconds=pause
                )
            )
            job.halt.wait(pause)
    raise AssertionError("the last try either returns or raises")
