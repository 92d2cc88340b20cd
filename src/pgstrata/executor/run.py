"""Runs a plan's steps in order, each on its target's session."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from pgstrata.core.plan import events
from pgstrata.core.plan.plan import Plan, Step, Succession
from pgstrata.errors import PgstrataError
from pgstrata.executor import resumable, transactional
from pgstrata.executor.job import Job, Watch
from pgstrata.postgres import ledger
from pgstrata.postgres.session import Session


def run(plan: Plan, sessions: Mapping[str, Session], *, job: Callable[[Step], Job], run_id: str, watch: Watch) -> None:
    """Carry out the plan on sessions that hold their targets' locks. The first error ends the run; what was committed
    before it stays, and stands in the ledger."""
    began = time.monotonic()
    watch(events.Planned(run_id=run_id, plan=plan))
    for name in plan.changed:
        ledger.create(sessions[name])
    _remember(plan, sessions)  # first: a run that fails later was still told so
    for done, step in enumerate(plan.steps):
        step_began = time.monotonic()
        watch(events.StepStarted(step=step))
        mode = transactional if step.transaction else resumable
        try:
            survey = mode.apply(sessions[step.target], job(step))
        except PgstrataError as error:
            if done:
                error.add_note(f"{done} of {len(plan.steps)} migrations of this run were applied before it, and stay.")
            raise
        seconds = time.monotonic() - step_began
        watch(events.StepDone(step=step, statements=survey.statements, rows=survey.rows, seconds=seconds))
    for each in plan.successions:  # last: the steps before may have applied what the new baseline covers
        _succeed(sessions[each.target], each)
        watch(events.Succeeded(succession=each))
    watch(events.RunDone(run_id=run_id, steps=len(plan.steps), seconds=time.monotonic() - began))


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
