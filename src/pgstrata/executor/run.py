"""Runs a plan's steps: those of a target in order on its session, targets at the same time."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.plan import Plan, Step, Succession
from pgstrata.core.script.survey import Survey
from pgstrata.errors import PgstrataError
from pgstrata.executor import resumable, transactional
from pgstrata.executor.job import Job
from pgstrata.executor.lanes import Halt, side_by_side
from pgstrata.postgres import ledger
from pgstrata.postgres.session import Session


def run(plan: Plan, sessions: Mapping[str, Session], *, job: Callable[[Step], Job], run_id: str, watch: Watch) -> None:
    """Carry out the plan on sessions that hold their targets' locks. The first error ends the run, once what is under way
    on other targets has ended; what was committed before that stays, and stands in the ledgers."""
    began = time.monotonic()
    watch(events.Planned(run_id=run_id, plan=plan))
    for name in plan.changed:
        ledger.create(sessions[name])
    _remember(plan, sessions)  # first: a run that fails later was still told so
    _Steps(plan, sessions, job).run(watch)
    for each in plan.successions:  # last: the steps before may have applied what the new baseline covers
        _succeed(sessions[each.target], each)
        watch(events.Succeeded(succession=each))
    watch(events.RunDone(run_id=run_id, steps=len(plan.steps), seconds=time.monotonic() - began))


class _Steps:
    """The steps of a plan, and how far they have come."""

    def __init__(self, plan: Plan, sessions: Mapping[str, Session], job: Callable[[Step], Job]) -> None:
        self._plan = plan
        self._sessions = sessions
        self._job = job
        self._halt = Halt()
        self._changed = threading.Condition()
        self._done: set[str] = set()
        self._failed = False

    def run(self, watch: Watch) -> None:
        """Raises what the first step that failed has raised."""
        lanes: dict[str, list[Step]] = {}
        for step in self._plan.steps:
            lanes.setdefault(step.target, []).append(step)
        if len(lanes) == 1:  # in this thread, where a signal cancels at once
            self._lane(self._plan.steps, watch)
            return

        def lane(steps: Sequence[Step]) -> Callable[[Watch], None]:
            return lambda told: self._lane(steps, told)

        works = {target: lane(steps) for target, steps in lanes.items()}
        failed = side_by_side(works, watch=watch, halt=self._halt, cancel=lambda: self._cancel(lanes))
        if failed:
            first = next(iter(failed.values()))
            for target, error in list(failed.items())[1:]:
                first.add_note(f"{target} failed too: {error}")
            raise first

    def _lane(self, steps: Sequence[Step], watch: Watch) -> None:
        """The steps of one target, in order, until one fails here or elsewhere."""
        for step in steps:
            if not self._turn_of(step):
                return
            began = time.monotonic()
            watch(events.StepStarted(step=step))
            job = dataclasses.replace(self._job(step), watch=watch, halt=self._halt)
            try:
                survey = _mode(job)(self._sessions[step.target], job)
            except BaseException as error:
                self._note_failure(step, error, watch)
                raise
            seconds = time.monotonic() - began
            watch(events.StepDone(step=step, statements=survey.statements, rows=survey.rows, seconds=seconds))
            with self._changed:
                self._done.add(step.number)
                self._changed.notify_all()

    def _turn_of(self, step: Step) -> bool:
        """Wait for what a step comes after; False where the run has failed meanwhile."""
        with self._changed:
            while not self._failed and not self._done.issuperset(step.after):
                self._halt.check()
                self._changed.wait(0.2)
            return not self._failed

    def _note_failure(self, step: Step, error: BaseException, watch: Watch) -> None:
        with self._changed:
            first, self._failed = not self._failed, True
            done = len(self._done)
            self._changed.notify_all()
        if isinstance(error, PgstrataError) and first:
            if done:
                error.add_note(
                    f"{done} of {len(self._plan.steps)} migrations of this run were applied before it, and stay."
                )
            if threading.current_thread() is not threading.main_thread():
                watch(events.StepFailed(step=step, why=error.message))

    def _cancel(self, targets: Mapping[str, object]) -> None:
        for name in targets:
            self._sessions[name].cancel(timeout=1)


def _mode(job: Job) -> Callable[[Session, Job], Survey]:
    """How a step is applied."""
    if not job.step.transaction:
        return resumable.apply
    if job.several:
        from pgstrata.executor import restoring  # here, as only large baselines need it

        return restoring.apply
    return transactional.apply


def _succeed(session: Session, succession: Succession) -> None:
    """Record that what a target has is the refreshed baseline, with what it covers."""
    session.begin()
    ledger.write(
        session,
        "covered",
        number=succession.number,
        file=succession.file,
        migration_kind="baseline",
        checksum=succession.checksum,
        detail={"superseded": succession.superseded},
    )
    transactional.write_covered(session, succession.covers, by=succession.number)
    session.commit()


def _remember(plan: Plan, sessions: Mapping[str, Session]) -> None:
    """Write the features' switches that this run was told: the next run goes by them."""
    for switch in plan.switches:
        for name in switch.targets:
            session = sessions[name]
            session.begin()
            ledger.write(session, "enabled" if switch.on else "disabled", feature=switch.feature)
            session.commit()
