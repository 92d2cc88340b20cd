"""A migration in one transaction with its ledger event: both are there afterwards, or neither (invariant I1).

Every prefix of the steps below, cut off anywhere, leaves the target as it was: nothing is visible before COMMIT. A
connection that is lost during COMMIT is the one case that the client cannot see: then the ledger is asked, under the
lock, once the old session is gone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, LiteralString

from pgstrata.core.plan.plan import Covered, Step, Succession
from pgstrata.core.plan.restore import index_memory
from pgstrata.core.script.survey import Survey
from pgstrata.errors import PgstrataError, Unreachable
from pgstrata.executor.job import Job
from pgstrata.executor.retry import with_retries
from pgstrata.files.read import LARGE
from pgstrata.postgres import ledger, seal
from pgstrata.postgres.session import Session
from pgstrata.postgres.stream import Opening, Stream

AFTER_LOSS = 30.0  # seconds to reach the server again, once the answer to COMMIT was lost


def apply(session: Session, job: Job) -> Survey:
    """Apply one step. Raises StatementFailed, ExpectationFailed, Unreachable, Busy; the target is then as it was."""
    hint = "The migration was rolled back: correct it, and run the same command again."
    return with_retries(job, lambda: _once(session, job), hint=hint)


def _once(session: Session, job: Job) -> Survey:
    sealed = seal.of(session)
    try:
        if job.plain:  # two messages: the script behind BEGIN, the event before COMMIT
            survey = send_first(session, job)
            _commit(session, job, survey, first=session.settling() + seal.unbroken(sealed))
        else:
            session.begin()
            before = job.counts(session)
            if job.step.size >= LARGE:
                session.build_with(index_memory)
            survey = send(session, job)
            seal.settle(session, sealed)
            job.check_expectation(session, before)
            write_covered(session, job.step.covers, by=job.step.number)
            _commit(session, job, survey)
    except BaseException as error:
        session.undo(error)
        raise
    return survey


def write_covered(session: Session, covers: Sequence[Covered], *, by: str) -> None:
    """Say of each migration that a baseline contains it, in the transaction that is open."""
    for each in covers:
        values = {"file": each.file or None, "feature": each.feature or None, "migration_kind": "versioned"}
        ledger.write(session, "covered", number=each.number, detail={"by": by}, **values)


def write_succession(session: Session, succession: Succession) -> None:
    """Record that what a target has is the refreshed baseline, with what it covers, in the transaction that is open."""
    ledger.write(
        session,
        "covered",
        number=succession.number,
        file=succession.file,
        migration_kind="baseline",
        checksum=succession.checksum,
        detail={"superseded": succession.superseded},
    )
    write_covered(session, succession.covers, by=succession.number)


def applied(step: Step, survey: Survey) -> dict[str, Any]:
    """What the event of an applied migration says of it."""
    return {
        "number": step.number,
        "file": step.file,
        "migration_kind": step.kind,
        "feature": step.feature or None,
        "checksum": step.checksum,
        "statements": survey.statements,
        "rows": survey.rows,
        "detail": {"raw": survey.raw},
    }


def send(session: Session, job: Job) -> Survey:
    """Stream the whole script, in the transaction that is open."""
    return _stream(session, job, Opening(text=session.handing_over()))


def send_first(session: Session, job: Job) -> Survey:
    """Stream the whole script in a transaction that begins with it."""
    text = session.opening() + "\n" + session.handing_over()
    return _stream(session, job, Opening(text=text, refused=session.not_held, results=3))


def _stream(session: Session, job: Job, opening: Opening) -> Survey:
    survey = job.survey()
    stream = Stream(session.connection, target=session.target, path=job.shown, notice=job.notice, opening=opening)
    try:
        for item in job.items(survey):
            stream.send(item)
        stream.flush()
    finally:
        stream.close()
    return survey


def _commit(session: Session, job: Job, survey: Survey, *, first: LiteralString = "") -> None:
    """Write the event and commit, in one message, after what is to be said `first`."""
    event = applied(job.step, survey)
    write = lambda: ledger.write_and_commit(session, "applied", first=first, one_transaction=True, **event)  # noqa: E731
    with seal.broken(session):
        surely(session, write, number=job.step.number)


def surely(session: Session, commit: Callable[[], None], *, number: str) -> None:
    """Commit the transaction that applies this migration; where the answer is lost, the ledger gives it. Raises Unreachable
    where it was not committed, or nobody can say."""
    try:
        commit()
    except Unreachable as error:
        try:
            session.reconnect(deadline=time.monotonic() + AFTER_LOSS)
            known = ledger.written(session, "applied", number)
        except PgstrataError:
            error.hint = "Whether it was committed stands in the ledger: run the same command again, it looks there."
            raise error from None
        if not known:
            error.hint = "The ledger says that it was not committed. Run the same command again."
            raise
