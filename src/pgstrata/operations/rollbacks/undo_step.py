"""A `rollback --to N` is undone: what it took back is applied again, and the rows that it archived come back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.back import UNDONE, in_place, last_rollback, parts_of
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import THERE, History, LedgerEvent, Record, State, fold
from pgstrata.core.plan.order import overtaken
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import Busy, Problem, Refused
from pgstrata.operations.features.bringback import held_by
from pgstrata.operations.features.comeback import Comeback
from pgstrata.operations.features.stepback import lock
from pgstrata.operations.rollbacks.showing import RolledBack
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, sessions
from pgstrata.postgres import ledger
from pgstrata.postgres.session import Session, Who


def undo_step(
    workspace: Workspace, target: str, who: Who, *, confirm: Confirm, wait: float, watch: Watch
) -> list[RolledBack]:
    """Undo the newest rollback of a target, which took migrations back in its database.

    Each commits with its event; the rows come back with the last one, and the `undone` event with them. What a run that was
    cut off left undone, the next one does. Raises Refused where a file has changed since or is gone, and where
    migrations have come meanwhile that belong after them; and what apply raises.
    """
    own = [each for each in workspace.estate.migrations if each.target == target]
    reached = {target, *(name for each in own for name in workspace.estate.reaches(each))}
    names = [name for name in workspace.estate.targets if name in reached]
    with sessions(workspace, names, who, wait=wait, watch=watch) as opened:
        session = opened[target]
        lock(session, wait=wait, watch=watch)
        events = {name: ledger.read(each) for name, each in opened.items()}
        histories = {name: fold(each) for name, each in events.items()}
        last = last_rollback(events[target] or [])
        if last is None or not in_place(last):
            raise Busy(f"{target} was changed by another run in between", hint="Run the same command again.")
        parts = parts_of(events[target] or [], last.run_id)
        back = _migrations(workspace, target, parts, histories[target])
        what = held_by(session, parts[0])

        def note(session: Session, detail: Mapping[str, Any]) -> None:
            ledger.write(session, UNDONE, detail={"run": last.run_id, "kept": "", **detail})

        held = {target: what} if what else {}
        coming = Comeback(workspace, back, opened, histories, held, noted=[target], note=note, watch=watch)
        action = f"undo the rollback to {last.detail.get('to', '')} (run {last.run_id[:13]})"
        confirm([*coming.proposals(action)] or [Proposal(action=action, target=target, changes=_nothing_left())])
        coming.carry_out()
        return [_outcome(coming, target)]


def _nothing_left() -> tuple[str, ...]:
    return ("its migrations are there again, and it has no rows kept: the ledger says then that it is undone",)


def _outcome(coming: Comeback, target: str) -> RolledBack:
    found = coming.back.get(target)
    return RolledBack(
        target=target,
        run_id=coming.run_id,
        to="undo",
        back=coming.applied(target),
        rows={table: number for table, number in found.replaced.items() if number} if found else {},
        restored={
            "rows": {table: number for table, number in found.rows.items() if number},
            "left": dict(found.left),
            "kept": dict(found.kept),
            "orphans": [each.as_json() for each in found.orphans],
            "missing": list(found.missing),
            "homeless": dict(found.homeless),
        }
        if found
        else {},
    )


def _migrations(workspace: Workspace, target: str, parts: Sequence[LedgerEvent], history: History) -> list[Migration]:
    """What was taken back, by number. Raises Refused where it cannot be applied as it was."""
    estate, surveys = workspace.estate, Surveys(workspace)
    entries = {each.order: each for each in estate.of_target(target)}
    found: list[Migration] = []
    problems: list[Problem] = []
    for each in parts:
        number = each.number or ""
        record, entry = history.records[int(number)], entries.get(int(number))
        if entry:
            found.append(entry)
        if record.state is State.ROLLED_BACK:
            problems += _unlike(surveys, number, each.file or number, record, entry)
    waiting = [each for each in found if not each.feature and history.records[each.order].state is State.ROLLED_BACK]
    problems += _overtaken(estate.of_target(target), waiting, history, target)
    if problems:
        raise Refused(
            f"{target}: what was taken back cannot be applied as it was; nothing was changed", problems=problems
        )
    return sorted(found, key=lambda each: each.order)


def _unlike(surveys: Surveys, number: str, file: str, record: Record, entry: Migration | None) -> Iterator[Problem]:
    if entry is None:
        yield Problem(
            file, f"{number} is no longer in the manifest", "bring its entry and its file back (git log shows them)"
        )
    elif record.checksum and surveys.checksum(entry, record) != record.checksum:
        hint = (
            "put the file back as it was (git log shows it); or `pgstrata apply --again` applies it as it is now, and"
            " --undo then brings the kept rows back"
        )
        yield Problem(entry.file, "is not what was taken back: it has changed since", hint)


def _overtaken(
    migrations: Sequence[Migration], waiting: Sequence[Migration], history: History, target: str
) -> Iterator[Problem]:
    """Only among migrations without a feature is the number a promise."""
    there = [
        each
        for each in migrations
        if not each.feature and (record := history.records.get(each.order)) and record.state in THERE
    ]
    for each, later in overtaken(waiting, there, migrations):
        message = f"comes before {later.number}, which {target} has got since"
        yield Problem(each.file, message, f"take that back first: pgstrata rollback {target} --to N, with N below it")
