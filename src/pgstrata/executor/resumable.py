"""A migration without a transaction: statement by statement, each recorded, resumed where it ended (invariant I1).

A statement that can run in a transaction commits together with its event `statement-done`: exactly once. One that
cannot (CREATE INDEX CONCURRENTLY, VACUUM, …) is recorded before, as `started`, and after; when a run finds it started
and not done, the catalog decides whether it took effect. Each event has the statement's digest: what is done must still
be what the script says, while what is not done yet may be corrected. SET and its like are no state of the database:
they are said again by every run, and not recorded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import LiteralString

from pgstrata.core.plan.history import Record
from pgstrata.core.script.script import CopyData, CopyEnd, Statement
from pgstrata.core.script.statements import is_empty, is_session_setting, leading_words, not_in_transaction
from pgstrata.core.script.survey import Survey
from pgstrata.core.secret import redact
from pgstrata.errors import Refused
from pgstrata.executor.job import Job
from pgstrata.executor.retry import with_retries
from pgstrata.postgres import ledger, seal
from pgstrata.postgres.resume import look, took_effect
from pgstrata.postgres.session import Session
from pgstrata.postgres.stream import StatementFailed, Stream

_HINT = "What is before it is done and stays: correct this statement or what follows, and run the same command again."
# The ledger's own statement must not feel what the script has set.
_OWN: LiteralString = (
    "SET LOCAL SESSION AUTHORIZATION DEFAULT; SET LOCAL ROLE NONE; SET LOCAL search_path = pg_catalog, pg_temp;"
)
# After a statement: what else it would do at COMMIT is done before the ledger is looked at. The query of a cursor WITH HOLD
# is run at COMMIT, so none outlives its statement.
_END: LiteralString = f"SET CONSTRAINTS ALL IMMEDIATE;\nCLOSE ALL;\n{_OWN}"


def apply(session: Session, job: Job) -> Survey:
    """Apply one step, or the rest of it. Raises as transactional.apply does, and InDoubt."""
    survey = job.survey()
    # Only one that goes on has statements that are done: those of one that was taken back are no longer there.
    record = job.record if job.step.resumes and job.record else Record(number=job.step.number)
    before = dict(record.before) if job.step.resumes else job.counts(session)
    try:
        if not job.step.resumes:
            _event(session, job, "started", detail={"before": before})
        seal.of(session)  # asked now: once the script has begun, its settings hold
        session.hand_over()
        stream = Stream(session.connection, target=session.target, path=job.shown, notice=job.notice)
        try:
            for part in _parts(job.items(survey)):
                _run(session, job, stream, record, part)
        finally:
            stream.close()
        session.reset()
        job.check_expectation(session, before)
        _event(session, job, "applied", statements=survey.statements, rows=survey.rows, detail={"raw": survey.raw})
    except BaseException as error:
        session.undo(error)
        raise
    return survey


@dataclass(slots=True)
class _Part:
    """One statement with its number, from 1, and the data of its COPY, which are hashed as they are read."""

    number: int
    statement: Statement
    data: Iterator[CopyData | CopyEnd]
    hash: hashlib._Hash
    read: bool = False  # something of the data

    def items(self) -> Iterator[Statement | CopyData | CopyEnd]:
        """The statement and its data."""
        yield self.statement
        for item in self.data:
            self.read = True
            if isinstance(item, CopyData):
                self.hash.update(item.data)
            yield item

    def digest(self) -> str:
        """The digest of text and data; reads what is left of the data."""
        for _ in self.items():
            pass
        return self.hash.hexdigest()[:32]


def _digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()[:32]


def _parts(items: Iterator[Statement | CopyData | CopyEnd]) -> Iterator[_Part]:
    number = 0
    for item in items:
        if isinstance(item, Statement) and not is_empty(item.text):
            number += 1
            data = _data(items) if item.copies else iter(())
            part = _Part(number, item, data, hashlib.sha256(item.text.replace(b"\r\n", b"\n")))
            yield part
            part.digest()


def _data(items: Iterator[Statement | CopyData | CopyEnd]) -> Iterator[CopyData | CopyEnd]:
    for item in items:
        if isinstance(item, Statement):
            raise AssertionError("a COPY's data end before the next statement")
        yield item
        if isinstance(item, CopyEnd):
            return


def _run(session: Session, job: Job, stream: Stream, record: Record, part: _Part) -> None:
    words = leading_words(part.statement.text)
    if is_session_setting(part.statement.text, words):
        stream.send(part.statement)
        stream.flush()
    elif part.number in record.done:
        _same(job, record, part)
    elif alone := not_in_transaction(words):
        _outside(session, job, stream, record, part, alone)
    else:
        _together(session, job, stream, part)


def _same(job: Job, record: Record, part: _Part) -> None:
    """What is done must still be what the script says; only the rest of it may be corrected."""
    if record.done[part.number] != part.digest():
        at = part.statement.at
        raise Refused(
            f"statement {part.number} is not what was run by run {record.run_id[:13]}",
            place=f"{job.shown}:{at.line}:{at.column}",
            hint="Put it back as it was: it is done and committed. What comes after it may be corrected.",
        )


def _outside(session: Session, job: Job, stream: Stream, record: Record, part: _Part, alone: str) -> None:
    """A statement that no transaction may hold: recorded before and after, and the catalog asked in between."""
    if record.started == part.number:
        text = part.statement.text.replace(b"\r\n", b"\n")
        if record.started_text and record.started_digest != _digest(text):
            text = record.started_text.encode()  # it was corrected since: what was begun is what counts
        if took_effect(session, text, not_in_transaction(leading_words(text)) or alone, record.witness):
            record.done[part.number] = record.started_digest or _digest(text)
            _event(session, job, "statement-done", statement=part.number, detail={"digest": record.done[part.number]})
            _same(job, record, part)
            return
    text = part.statement.text.replace(b"\r\n", b"\n")
    witness = look(session, text, alone)
    shown = redact(text.decode("utf-8", "replace"))  # it may hold a password, and the ledger is for everyone to read
    detail = {"text": shown, "digest": _digest(text), "witness": witness}
    _event(session, job, "started", statement=part.number, detail=detail)
    if alone.endswith("CONCURRENTLY"):
        _concurrently(session, stream, part.statement)
    else:
        with_retries(job, lambda: _send(stream, [part.statement]), hint=_HINT)
    _event(session, job, "statement-done", statement=part.number, detail={"digest": part.digest()})


def _concurrently(session: Session, stream: Stream, statement: Statement) -> None:
    """Without lock_timeout: under one, a concurrent build fails on any old snapshot and leaves an invalid index."""
    was = session.rows("SHOW lock_timeout")[0]["lock_timeout"]
    session.execute("SET lock_timeout = 0")
    _send(stream, [statement])
    session.rows("SELECT pg_catalog.set_config('lock_timeout', %(was)s, false)", was=was)


def _send(stream: Stream, items: Iterable[Statement | CopyData | CopyEnd]) -> None:
    for item in items:
        stream.send(item)
    stream.flush()


def _together(session: Session, job: Job, stream: Stream, part: _Part) -> None:
    """One statement and its event in one transaction. Not tried again once data of a COPY were read: they are a stream."""

    def attempt() -> None:
        session.begin()
        try:
            _send(stream, part.items())
            seal.check(session, seal.of(session), after=_END)
            _write(session, job, "statement-done", statement=part.number, detail={"digest": part.digest()})
            session.commit()
        except StatementFailed:
            session.rollback()
            raise

    with_retries(job, attempt, hint=_HINT, again=lambda: not part.read)


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
