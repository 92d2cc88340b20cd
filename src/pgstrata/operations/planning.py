"""From an estate and its targets' ledgers to a Plan, for `plan` and `apply` alike."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from pgstrata.core.estate.features import Decision, decide, is_on
from pgstrata.core.plan import events, planner
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, fold, remembered_features
from pgstrata.core.plan.plan import Plan, TargetState
from pgstrata.core.plan.problems import problems
from pgstrata.core.plan.selection import pending, requirements_elsewhere, selected
from pgstrata.errors import Refused, Unavailable
from pgstrata.operations.request import Request
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import ledger
from pgstrata.postgres.session import Session

_POLL = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A plan with what it was made from."""

    plan: Plan
    histories: Mapping[str, History]
    decisions: Mapping[str, Decision]


def make(
    workspace: Workspace,
    sessions: Mapping[str, Session],
    surveys: Surveys,
    request: Request,
    *,
    watch: Watch,
) -> Planned:
    """The plan for what the ledgers say now. Waits for requirements that others apply, as long as the request says.

    Raises Refused with every problem that forbids a plan, Unavailable when a requirement did not come in time.
    """
    estate, selection = workspace.estate, request.selection
    histories, decisions = _when_required(workspace, sessions, request, watch)
    chosen = selected(estate, selection)
    records = {each.file: histories[each.target].records.get(each.order) for each in chosen}
    todo = pending(estate, selection, histories, decisions)
    surveys.refuse(todo)
    checksums = {each.file: surveys.checksum(each, records[each.file]) for each in chosen if records[each.file]}
    found = problems(estate, selection, histories, checksums, decisions)
    if found:
        raise Refused("the ledgers and the files do not agree; nothing was changed", problems=found)
    plan = planner.make_plan(
        estate,
        selection,
        states={name: _state(session, histories[name]) for name, session in sessions.items()},
        histories=histories,
        weights={each.file: surveys.weight(each) for each in todo},
        decisions=decisions,
        checksums=checksums,
    )
    return Planned(plan=plan, histories=histories, decisions=decisions)


def _when_required(
    workspace: Workspace, sessions: Mapping[str, Session], request: Request, watch: Watch
) -> tuple[dict[str, History], dict[str, Decision]]:
    """The histories and decisions, once everything that is required of others is applied; no lock is held meanwhile."""
    deadline = time.monotonic() + request.wait
    told = ""
    while True:
        histories = {name: fold(ledger.read(session)) for name, session in sessions.items()}
        decisions = decide(
            workspace.estate,
            switched_on=request.switched_on,
            switched_off=request.switched_off,
            remembered=remembered_features(histories.values()),
        )
        unmet = requirements_elsewhere(workspace.estate, request.selection, histories, decisions)
        if not unmet:
            return histories, decisions
        migration, needed = unmet[0]
        words = f"{migration.number} requires {needed.number} ({needed.file}), which {needed.target} does not have"
        if not is_on(needed, decisions):
            raise Refused(
                f"{words}: its feature {needed.feature} is off ({decisions[needed.feature].why})",
                hint=f"Switch it on: --with {needed.feature}.",
            )
        if time.monotonic() >= deadline:
            if request.wait:
                raise Unavailable(f"{words}: it did not come in time", hint="Is the run that applies it healthy?")
            hint = (
                "It is not part of what was selected: apply it first, or wait for the run that does (--wait SECONDS)."
            )
            raise Refused(words, hint=hint)
        if told != words:
            watch(events.Waiting(target=needed.target, what=words))
            told = words
        time.sleep(min(_POLL, max(deadline - time.monotonic(), 0)))


def _state(session: Session, history: History) -> TargetState:
    facts = session.facts
    return TargetState(
        name=session.target,
        database=facts.database,
        database_oid=facts.database_oid,
        server_version=facts.version_text.split()[0],
        last_event=history.last,
    )
