"""What commits together: each migration with its event, all pending ones of a target, or those of all targets."""

from __future__ import annotations

from dataclasses import dataclass

from pgstrata.core.plan.plan import Plan
from pgstrata.errors import Problem

MIGRATION, TARGET, ESTATE = SCOPES = ("migration", "target", "estate")


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """More than a migration commits together: all of a target, or, where there is a `decider`, all of all targets by
    two-phase commit (core.plan.twophase)."""

    decider: str = ""


def obstacles(plan: Plan, scope: str) -> list[Problem]:
    """Why the plan cannot commit so: as far as the plan itself says it."""
    if scope == MIGRATION:
        return []
    found = [
        Problem(
            step.file,
            f"{step.number} has transaction = false, and --atomic {scope} commits all in one transaction",
            f"apply up to the one before it with --atomic {scope} --to N, then this one without --atomic",
        )
        for step in plan.steps
        if not step.transaction
    ]
    if scope == TARGET and (ring := _ring(plan)):
        words = f"the migrations of {', '.join(ring[:-1])} and {ring[-1]} wait for one another"
        hint = "--atomic estate commits them all together; without --atomic each commits by itself"
        found.append(Problem("", f"{words}: with --atomic target none could commit first", hint))
    return found


def _ring(plan: Plan) -> list[str]:
    """Targets each of which waits for another one of them; empty where there are none."""
    owner = {step.number: step.target for step in plan.steps}
    waits = {state.name: set[str]() for state in plan.targets}
    for step in plan.steps:
        waits[step.target] |= {owner[number] for number in step.after} - {step.target}
    for _ in range(len(waits)):  # whoever waits for nobody commits, and is waited for no more
        waits = {name: {each for each in others if waits.get(each)} for name, others in waits.items()}
    return [name for name, others in waits.items() if others]
