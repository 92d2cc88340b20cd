"""A migration without a transaction: statement by statement, each recorded, resumed where it ended (invariant I1).

A statement that can run in a transaction commits together with its event `statement-done`: exactly once. One that
cannot (CREATE INDEX CONCURRENTLY, VACUUM, …) is recorded before, as `started`, and after; when a run finds it started
and not done, the catalog decides whether it took effect. SET and its like are no state of the database: they are said
again by every run, and not recorded.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator

from pgstrata.core.plan import events
from pgstrata.core.plan.history import Record
from pgstrata.core.script.script import CopyData, CopyEnd, Statement
from pgstrata.core.script.statements import is_empty, is_session_setting, leading_words, not_in_transaction
from pgstrata.core.script.survey import Survey
from pgstrata.errors import PgstrataError, Terminated
from pgstrata.executor.job import Job
from pgstrata.executor.transactional import BACKOFF
from pgstrata.postgres import ledger
from pgstrata.postgres.resume import took_effect
from pgstrata.postgres.session import Session
from pgstrata.postgres.stream import RETRYABLE, StatementFailed, Stream

# The ledger's own statement must not feel what the script has set.
_OWN = "SET LOCAL SESSION AUTHORIZATION DEFAULT; SET LOCAL ROLE NONE; SET LOCAL search_path = pg_catalog"


def apply(session: Session, job: Job) -> Survey:
    """Apply one step, or the rest of it. Raises as transactional.apply does, and InDoubt."""
    survey = job.survey()
    record = job.record or Record(number=job.step.number)
    before = dict(record.before) if job.step.resumes else job.counts(session)
    try:
        if not job.step.resumes:
            _event(session, job, "started", detail={"before": before})
        stream = Stream(session.connection, target=session.target, path=job.shown, notice=job.notice)
        try:
            for number, statement, data in _numbered(job.items(survey)):
                _statement(session, job, stream, record, number, statement, data)
        finally:
            stream.close()
        session.reset()
        job.check_expectation(session, before)
        _event(session, job, "applied", statements=survey.statements, rows=survey.rows)
    except BaseException as error:
        if isinstance(error, Terminated) or not isinstance(error, PgstrataError):
            session.abandon()
        elif session.alive:
            session.rollback()
            session.reset()
        raise
    return survey


def _numbered(
    items: Iterator[Statement | CopyData | CopyEnd],
) -> Iterator[tuple[int, Statement, Iterator[CopyData | CopyEnd]]]:
    """Each statement with its number, from 1, and the data of its COPY; the data are passed over if nobody took them."""
    number = 0
    for item in items:
        if not isinstance(item, Statement) or is_empty(item.text):
            continue
        number += 1
        data = _data(items) if item.copies else iter(())
        yield number, item, data
        for _ in data:
            pass


def _data(items: Iterator[Statement | CopyData | CopyEnd]) -> Iterator[CopyData | CopyEnd]:
    for item in items:
        if isinstance(item, Statement):
            raise AssertionError("a COPY's data end before the next statement")
        yield item
        if isinstance(item, CopyEnd):
            return


def _statement(
    session: Session,
    job: Job,
    stream: Stream,
    record: Record,
    number: int,
    statement: Statement,
    data: Iterator[CopyData | CopyEnd],
) -> None:
    words = leading_words(statement.text)
    if is_session_setting(words):
        stream.send(statement)
        stream.flush()
    elif number in record.done:
        return
    elif alone := not_in_transaction(words):
        if record.started == number and took_effect(session, statement.text, alone):
            _event(session, job, "statement-done", statement=number)
            return
        if record.started != number:
            _event(session, job, "started", statement=number)
        _alone(session, stream, statement)
        _event(session, job, "statement-done", statement=number)
    else:
        _together(session, job, stream, number, statement, data)


def _alone(session: Session, stream: Stream, statement: Statement) -> None:
    """Without lock_timeout: under one, a concurrent build fails on any old snapshot and leaves an invalid index."""
    was = session.rows("SHOW lock_timeout")[0]["lock_timeout"]
    session.execute("SET lock_timeout = 0")
    stream.send(statement)
    stream.flush()
    session.rows("SELECT pg_catalog.set_config('lock_timeout', %(was)s, false)", was=was)


def _together(
    session: Session, job: Job, stream: Stream, number: int, statement: Statement, data: Iterator[CopyData | CopyEnd]
) -> None:
    """One statement and its event in one transaction; again after a lock or a deadlock, but for a COPY: its data are
    a stream that was read."""
    for attempt, pause in enumerate((*BACKOFF, None), start=1):
        session.begin()
        try:
            for item in itertools.chain((statement,), data):
                stream.send(item)
            stream.flush()
            session.execute("SET CONSTRAINTS ALL IMMEDIATE")
            session.execute(_OWN)
            _write(session, job, "statement-done", statement=number)
            session.commit()
            return
        except StatementFailed as error:
            session.rollback()
            if error.sqlstate not in RETRYABLE or pause is None or statement.copies:
                raise
            step = job.step
            job.watch(
                events.Retrying(
                    number=step.number, target=step.target, why=error.message, attempt=attempt, seconds=pause
                )
            )
            time.sleep(pause)


def _event(session: Session, job: Job, kind: str, **values: object) -> None:
    """One event in a transaction of its own."""
    session.begin()
    session.execute(_OWN)
    _write(session, job, kind, **values)
    session.commit()


def _write(session: Session, job: Job, kind: str, **values: object) -> None:
    step = job.step
    ledger.write(
        session,
        kind,
        number=step.number,
        file=step.file,
        migration_kind=step.kind,
        feature=step.feature or None,
        checksum=step.checksum,
        **values,
    )
