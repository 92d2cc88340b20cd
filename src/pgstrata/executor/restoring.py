"""A baseline on several sessions: built in a database beside the empty target, and swapped in when it is whole.

Invariant I1 holds by the swap: the ledger's event is in the database that is built, and the target's name leads to it only
after the last of its parts is there, what was expected is proven, and the event is committed. A failure before that leaves
the target as it was. What stands in the way of more than one session is found before anything is built, is said, and the
script is applied in one transaction, in the order of the file.
"""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Iterator

from pgstrata.core.catalog.drift import compare
from pgstrata.core.plan import events
from pgstrata.core.script.survey import Survey
from pgstrata.errors import Busy, PgstrataError, Problem, Refused, Unreachable
from pgstrata.executor import transactional
from pgstrata.executor.job import Job
from pgstrata.executor.parts import Parts
from pgstrata.files.source import File
from pgstrata.files.spans import Spans
from pgstrata.postgres import introspect, ledger
from pgstrata.postgres.carry import carry_ledger
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.session import Session, connect
from pgstrata.postgres.stream import StatementFailed
from pgstrata.postgres.swapping.behind import drop_behind
from pgstrata.postgres.swapping.maintenance import Maintenance
from pgstrata.postgres.swapping.swap import others

CHOSEN = 4  # sessions, where none were asked for: a server with fewer processors takes them in turn
_PATIENCE = 10.0  # seconds until clients that connect again and again have let go


class _OneSession(Exception):
    """Why the script is to be applied in one session after all."""


def apply(session: Session, job: Job) -> Survey:
    """Apply a baseline on several sessions, else on one. Raises what transactional.apply raises, and Busy where the target
    was changed by somebody else meanwhile."""
    assert job.several
    try:
        return _on_several(session, job)
    except _OneSession as found:
        job.watch(events.Restoring(number=job.step.number, target=session.target, sessions=1, why=str(found)))
    except StatementFailed as error:
        if job.several.sessions:
            error.hint = error.hint or "Nothing was changed: --sessions 1 applies it in the order of the file."
            raise
        # An order of the file's own may matter where the script is not quite a pg_dump: in that order it is always right.
        why = f"on several, {error.place}: {error.message}"
        job.watch(events.Restoring(number=job.step.number, target=session.target, sessions=1, why=why))
    return transactional.apply(session, job)


def _on_several(session: Session, job: Job) -> Survey:
    several, surveyed = job.several, job.surveyed
    assert several
    if surveyed is None or surveyed.outline is None or surveyed.identity is None or not isinstance(job.source, File):
        raise _OneSession("its file cannot be read in several places at once")
    if surveyed.outline.refused or not surveyed.outline.parts:
        raise _OneSession(surveyed.outline.refused or "there are no data in it")
    if clients := others(session):
        raise _OneSession(f"{clients[0].line} is connected")
    try:
        stack = contextlib.ExitStack()
        maintenance = stack.enter_context(several.maintenance())
    except (Refused, Unreachable) as error:
        raise _OneSession(error.message) from error
    with stack, Spans(job.source.path, surveyed.identity) as spans:
        if not maintenance.may_create():
            raise _OneSession(f"the role {session.facts.role} may not create databases")
        if problems := maintenance.obstacles(session.facts.database):
            raise _OneSession(problems[0].message)
        return _Restoration(session, job, maintenance, spans).run()


class _Restoration:
    """One baseline, from an empty database beside the target's to the target's own."""

    def __init__(self, session: Session, job: Job, maintenance: Maintenance, spans: Spans) -> None:
        assert job.several
        assert job.surveyed
        self._session = session
        self._job = job
        self._maintenance = maintenance
        self._spans = spans
        self._live = session.facts.database
        self._sessions = job.several.sessions or CHOSEN
        self._survey = job.surveyed.survey

    def run(self) -> Survey:
        stamp = self._maintenance.stamp()
        try:
            name = self._maintenance.create(self._session, stamp=stamp)
        except (Refused, Busy) as error:
            raise _OneSession(error.message) from error
        try:
            had, last = self._build(name)
            self._spans.check()
            self._maintenance.copy_properties(self._live, name)
            if wrong := self._maintenance.compare_properties(self._live, name):
                problems = [Problem("", each) for each in wrong]
                raise Refused(f"{self._session.target}: a database like {self._live} cannot be made", problems=problems)
            self._refuse_changed(self._session, had)
            name = self._maintenance.ready(name)
            self._swap_in(name, stamp, had)
            self._go_on(last)
        except BaseException as error:
            self._drop(name, error)
            raise
        return self._survey

    # ---- building

    def _build(self, name: str) -> tuple[int, int]:
        """Fill the database; the ids of the last event of the target's ledger, and of its own."""
        job, target = self._job, self._session.target
        with contextlib.ExitStack() as stack:
            try:
                workers = [self._connect(name, stack) for _ in range(self._sessions)]
            except Unreachable as error:  # too many connections, or a rule that names databases
                raise _OneSession(f"{error.message}: {error.detail}") from error
            first = workers[0]
            began = first.clock()
            if different := compare(read_once(first, ()), read_once(self._session, ())).differences:
                raise _OneSession(f"the target is not like a new database: {different[0]}")
            job.watch(events.Restoring(number=job.step.number, target=target, sessions=self._sessions, database=name))
            before = job.counts(first)
            Parts(job, self._spans, workers).restore()
            first.reset()  # the last commit waits for the disk again
            job.check_expectation(first, before)
            return self._write_ledger(first, began)

    def _connect(self, name: str, stack: contextlib.ExitStack) -> Session:
        address = self._session.address
        address = dataclasses.replace(address, parameters={**address.parameters, "dbname": name})
        worker = connect(self._session.target, address, self._session.who)
        stack.callback(worker.close)
        return worker

    def _write_ledger(self, session: Session, began: str) -> tuple[int, int]:
        step = self._job.step
        session.lock(deadline=0.0)
        session.begin()
        had = carry_ledger(self._session, session)
        transactional.write_covered(session, step.covers, by=step.number)
        ledger.write_and_commit(session, "applied", **transactional.applied(step, self._survey), began=began)
        return had, _newest(session)

    # ---- in its place

    def _refuse_changed(self, session: Session, had: int) -> None:
        """Raises Busy where somebody has written to the empty database, or to its ledger, since."""
        newest, there = _newest(session), introspect.contents(session, ())
        if newest != had or there:
            what = f"{there[0][0]} {there[0][1]} is there" if there else f"its ledger has the event {newest}"
            raise Busy(
                f"{self._session.target} was changed by somebody else meanwhile, and is as they left it",
                detail=what,
                hint="Run the same command again.",
            )

    def _swap_in(self, ready: str, stamp: str, had: int) -> None:
        maintenance, deadline = self._maintenance, time.monotonic() + _PATIENCE
        swapped = maintenance.swap(self._live, ready, stamp=stamp, deadline=deadline)
        self._session.close()
        try:
            with self._inside(swapped.kept) as kept:
                self._refuse_changed(kept, had)
            drop_behind(maintenance.session, swapped.kept)  # it is empty, and what its ledger said is in the new one
        except Busy as error:
            back = maintenance.swap(self._live, swapped.kept, stamp=maintenance.stamp(), deadline=deadline)
            # It was live for a moment: whoever wrote to it then finds it there.
            error.detail += f"; what was to take its place is kept as {back.kept}"
            error.hint = f"{error.hint} `pgstrata prune` drops what is kept."
            raise
        except PgstrataError as error:
            error.add_note(
                f"{self._job.shown} is applied; the empty database that was there is kept as {swapped.kept}."
            )
            raise

    def _go_on(self, last: int) -> None:
        """The session is now one on the new database, with its lock."""
        self._session.reconnect(deadline=time.monotonic() + _PATIENCE)
        if _newest(self._session) != last:
            raise Busy(
                f"{self._session.target}: {self._job.shown} is applied, and another run went on from there",
                hint="Run the same command again.",
            )

    @contextlib.contextmanager
    def _inside(self, database: str) -> Iterator[Session]:
        """A session in a kept database, which lets nobody in."""
        self._maintenance.allow(database, connections=True)
        with contextlib.ExitStack() as stack:
            yield self._connect(database, stack)

    def _drop(self, name: str, error: BaseException) -> None:
        try:
            if self._maintenance.exists(name):
                self._maintenance.drop(name)
        except PgstrataError:
            error.add_note(f"{name} may be left beside {self._live}: `pgstrata recover` drops it.")


def _newest(session: Session) -> int:
    """The id of the ledger's last event; 0 where it has none."""
    return max((each.id for each in ledger.read(session) or []), default=0)
