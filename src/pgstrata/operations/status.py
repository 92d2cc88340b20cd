"""Each migration's state, and the ledger's events."""

from __future__ import annotations

from dataclasses import dataclass

from pgstrata.core.estate.features import decide
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import LedgerEvent, State, fold, missing, remembered_features, state_of
from pgstrata.core.plan.selection import Selection, check_selection, selected, targets_needed
from pgstrata.errors import BadInput
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger

IN_DOUBT = "in doubt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One migration on its target: what it is, and since when."""

    number: str
    file: str
    target: str
    kind: str
    feature: str
    state: State
    why: str = ""  # of a feature that is off: what decided it; IN_DOUBT of what may be in a prepared transaction
    at: str = ""
    role: str = ""
    run_id: str = ""
    checksum: str = ""  # as the ledger has it


def status(
    workspace: Workspace, *, selection: Selection | None = None, wait: float = 0.0, watch: Watch = silent
) -> list[Row]:
    """A row a migration, by number, with those that only a ledger knows. A file that cannot be read is compared to
    nothing here: `check` says what is wrong with it. Raises Unreachable, BadInput."""
    selection = selection or Selection()
    estate = workspace.estate
    check_selection(estate, selection)
    names = targets_needed(estate, selection)
    with sessions(workspace, names, new_run(workspace.environment), wait=wait, watch=watch) as opened:
        histories = {name: fold(ledger.read(session)) for name, session in opened.items()}
        doubtful = {name for name, session in opened.items() if session.facts.in_doubt}
    decisions = decide(estate, remembered=remembered_features(histories.values()))
    surveys, rows = Surveys(workspace), []
    for each in selected(estate, selection):
        history = histories[each.target]
        record = history.records.get(each.order)
        checksum = ""
        if record and record.state in (State.APPLIED, State.PARTIAL):
            checksum = surveys.checksum(each, record) or "unreadable"
        state = state_of(each, history, checksum, decisions)
        known = record if record and record.state is not State.PENDING else None
        rows.append(
            Row(
                number=each.number,
                file=each.file,
                target=each.target,
                kind=str(each.kind),
                feature=each.feature,
                state=state,
                why=_why(state, decisions[each.feature].why if each.feature else "", each.target in doubtful),
                at=known.at if known else "",
                role=known.role if known else "",
                run_id=known.run_id if known else "",
                checksum=known.checksum if known else "",
            )
        )
    for name in names:
        rows += [
            Row(
                number=record.number,
                file=record.file,
                target=name,
                kind="baseline" if record.baseline else "versioned",
                feature=record.feature,
                state=State.MISSING,
                at=record.at,
                role=record.role,
                run_id=record.run_id,
                checksum=record.checksum,
            )
            for record in missing(estate.of_target(name), histories[name])
            if not selection.plane and not selection.to
        ]
    return sorted(rows, key=lambda row: int(row.number))


def _why(state: State, decided: str, doubtful: bool) -> str:
    if state is State.OFF:
        return decided
    return IN_DOUBT if doubtful and state is State.PENDING else ""


def log(
    workspace: Workspace, *, selection: Selection | None = None, wait: float = 0.0, watch: Watch = silent
) -> list[tuple[str, LedgerEvent]]:
    """Every event of the selected targets as (target, event), by time. Raises Unreachable, BadInput."""
    selection = selection or Selection()
    if selection.to:
        raise BadInput("log shows whole ledgers: --to has no meaning here")
    check_selection(workspace.estate, selection)
    names = targets_needed(workspace.estate, selection)
    with sessions(workspace, names, new_run(workspace.environment), wait=wait, watch=watch) as opened:
        events = [(name, event) for name, session in opened.items() for event in ledger.read(session) or []]
    return sorted(events, key=lambda pair: (pair[1].at, pair[1].id))
