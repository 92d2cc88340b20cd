"""More than one migration in a transaction: all pending ones of a target, or those of all targets, committed together.

A target's lane runs its migrations in one transaction, each with its event. With a decider the transactions stay open until
all lanes have ended, and `commitment` commits them; without one, each lane commits its own. What is told as applied is
committed.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Mapping, Sequence

from pgstrata.core.plan import events, twophase
from pgstrata.core.plan.atomic import Together
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.plan import Plan, Step, Succession
from pgstrata.core.plan.restore import index_memory
from pgstrata.core.plan.twophase import Gid
from pgstrata.core.script.survey import Survey
from pgstrata.executor import transactional
from pgstrata.executor.commitment import Commitment
from pgstrata.executor.course import Course
from pgstrata.executor.job import Job
from pgstrata.executor.retry import with_retries
from pgstrata.files.read import LARGE
from pgstrata.postgres import ledger, seal
from pgstrata.postgres.session import Session

_HINT = "All that was open was rolled back: correct it, and run the same command again."


def run(
    plan: Plan,
    sessions: Mapping[str, Session],
    together: Together,
    *,
    job: Callable[[Step], Job],
    run_id: str,
    watch: Watch,
) -> None:
    """Carry out the steps and successions of a plan. Raises what run.run raises, and InDoubt."""
    names = plan.written
    decider = together.decider if len(names) > 1 else ""
    gids = twophase.gids(run_id, names, decider) if decider else {}
    course = Course(plan, sessions, together=bool(decider))
    works = {name: _Work(name, plan, sessions[name], course, job, gids if name == decider else {}) for name in names}

    def lane(steps: Sequence[Step], watch: Watch) -> None:
        work = works[steps[0].target]
        if work.execute(watch) and not decider:
            work.commit(watch)
            work.tell(watch)

    try:
        course.run(lane, watch)
        for name in [each for each in names if not works[each].steps]:  # nothing but successions
            works[name].execute(watch)
            if not decider:
                works[name].commit(watch)
                works[name].tell(watch)
    except BaseException:
        if decider:
            for name in names:
                works[name].roll_back()
        raise
    if decider:
        Commitment({name: sessions[name] for name in names}, gids, decider).carry_out(watch)
        for name in names:
            works[name].tell(watch)


class _Work:
    """What is done on one target in one transaction. `decides`: the gids of the others, where its commit is the decision
    about them."""

    def __init__(
        self,
        name: str,
        plan: Plan,
        session: Session,
        course: Course,
        job: Callable[[Step], Job],
        decides: Mapping[str, Gid],
    ) -> None:
        self.steps = [each for each in plan.steps if each.target == name]
        self._successions: list[Succession] = [each for each in plan.successions if each.target == name]
        self._session = session
        self._course = course
        self._job = job
        self._decides = list(decides.values())
        self._at = self.steps[0] if self.steps else None  # the step that runs, for an error
        self._done: list[events.StepDone] = []

    def execute(self, watch: Watch) -> bool:
        """Everything but the commit. False where the run has failed elsewhere meanwhile; nothing is open then."""
        if not self.steps:
            self._attempt(watch)
            return True
        first = dataclasses.replace(self._job(self.steps[0]), watch=watch, halt=self._course.halt)
        try:
            return with_retries(first, lambda: self._attempt(watch), hint=_HINT, at=lambda: self._at)
        except BaseException as error:
            assert self._at
            self._course.note_failure(self._at, error, watch)
            raise

    def _attempt(self, watch: Watch) -> bool:
        session = self._session
        session.begin()
        self._done.clear()
        try:
            if self._decides:
                session.keep_lock()
            for step in self.steps:
                self._at = step
                if not self._course.turn_of(step, begun=not self._course.together and step is not self.steps[0]):
                    session.rollback()
                    return False
                self._apply(step, watch)
            for each in self._successions:
                transactional.write_succession(session, each)
            return True
        except BaseException as error:
            session.undo(error)
            raise

    def _apply(self, step: Step, watch: Watch) -> None:
        began = time.monotonic()
        watch(events.StepStarted(step=step))
        job = dataclasses.replace(self._job(step), watch=watch, halt=self._course.halt)
        survey = self._script(job)
        seconds = time.monotonic() - began
        self._done.append(events.StepDone(step=step, statements=survey.statements, rows=survey.rows, seconds=seconds))
        if self._course.together:
            self._course.done(step)

    def _script(self, job: Job) -> Survey:
        """One migration and its event, in the transaction that is open."""
        session, step = self._session, job.step
        began = session.clock()
        sealed = seal.within(session)
        before = job.counts(session)
        if step.size >= LARGE:
            session.build_with(index_memory)
        survey = transactional.send(session, job)
        seal.settle(session, sealed)
        job.check_expectation(session, before)
        transactional.write_covered(session, step.covers, by=step.number)
        values = transactional.applied(step, survey)
        if self._decides and step is self.steps[-1]:
            values["detail"] |= {"prepared": [str(gid) for gid in self._decides]}
        ledger.write(session, "applied", **values, began=began)
        return survey

    def commit(self, watch: Watch) -> None:
        """Commit, by itself."""
        if not self.steps:
            self._session.commit()
            return
        try:
            transactional.surely(self._session, self._session.commit, number=self.steps[-1].number)
        except BaseException as error:  # those that come after it wait for it
            self._course.note_failure(self.steps[-1], error, watch)
            raise

    def roll_back(self) -> None:
        """End an open transaction without a trace."""
        self._session.let_go()

    def tell(self, watch: Watch) -> None:
        """Say what is committed."""
        for done in self._done:
            watch(done)
        for each in self._successions:
            watch(events.Succeeded(succession=each))
        self._course.done(*self.steps)
