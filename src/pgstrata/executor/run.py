"""Runs a plan's steps: those of a target in order on its session, targets at the same time."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Mapping, Sequence

from pgstrata.core.plan import events
from pgstrata.core.plan.atomic import Together
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.plan import Plan, Step
from pgstrata.core.script.survey import Survey
from pgstrata.executor import resumable, transactional
from pgstrata.executor.course import Course
from pgstrata.executor.job import Job
from pgstrata.postgres import ledger, seal
from pgstrata.postgres.session import Session


def run(
    plan: Plan,
    sessions: Mapping[str, Session],
    *,
    job: Callable[[Step], Job],
    run_id: str,
    watch: Watch,
    together: Together | None = None,
) -> None:
    """Carry out the plan on sessions that hold their targets' locks. The first error ends the run, once what is under way
    on other targets has ended; what was committed before that stays, and stands in the ledgers. `together`: what more than
    a migration commits together."""
    began = time.monotonic()
    watch(events.Planned(run_id=run_id, plan=plan))
    for name in plan.changed:
        ledger.create(sessions[name])
        seal.look(sessions[name])
    _remember(plan, sessions)  # first: a run that fails later was still told so
    if together and plan.steps:
        from pgstrata.executor import atomic  # here, as few runs need it

        atomic.run(plan, sessions, together, job=job, run_id=run_id, watch=watch)
    else:
        _each(plan, sessions, job, watch)
    watch(events.RunDone(run_id=run_id, steps=len(plan.steps), seconds=time.monotonic() - began))


def _each(plan: Plan, sessions: Mapping[str, Session], job: Callable[[Step], Job], watch: Watch) -> None:
    """Each step for itself."""
    course = Course(plan, sessions)

    def lane(steps: Sequence[Step], watch: Watch) -> None:
        for step in steps:
            if not course.turn_of(step):
                return
            began = time.monotonic()
            watch(events.StepStarted(step=step))
            one = dataclasses.replace(job(step), watch=watch, halt=course.halt)
            try:
                survey = _mode(one)(sessions[step.target], one)
            except BaseException as error:
                course.note_failure(step, error, watch)
                raise
            seconds = time.monotonic() - began
            watch(events.StepDone(step=step, statements=survey.statements, rows=survey.rows, seconds=seconds))
            course.done(step)

    course.run(lane, watch)
    for each in plan.successions:  # last: the steps before may have applied what the new baseline covers
        session = sessions[each.target]
        session.begin()
        transactional.write_succession(session, each)
        session.commit()
        watch(events.Succeeded(succession=each))


def _mode(job: Job) -> Callable[[Session, Job], Survey]:
    """How a step is applied."""
    if not job.step.transaction:
        return resumable.apply
    if job.several:
        from pgstrata.executor import restoring  # here, as only large baselines need it

        return restoring.apply
    return transactional.apply


def _remember(plan: Plan, sessions: Mapping[str, Session]) -> None:
    """Write the features' switches that this run was told: the next run goes by them."""
    for switch in plan.switches:
        for name in switch.targets:
            session = sessions[name]
            session.begin()
            ledger.write(session, "enabled" if switch.on else "disabled", feature=switch.feature)
            session.commit()
