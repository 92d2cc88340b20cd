"""A changed file, accepted on purpose: the ledger says who accepted it, when, and why."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Any

from pgstrata.core.estate.migration import NUMBER, Migration
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, Record, State, fold, state_of
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import BadInput, Refused
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A migration whose file counts as applied from now on, as it is."""

    number: str
    file: str
    target: str
    run_id: str
    because: str
    was: str  # the checksum that the ledger had
    now: str
    applied: str  # when what was applied was: the server's clock, UTC

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return asdict(self)


def accept(
    workspace: Workspace, number: str, *, because: str, confirm: Confirm, wait: float = 0.0, watch: Watch = silent
) -> Accepted:
    """Record that the file of an applied migration is another now, and that this is meant. Nothing of it is run.

    Raises BadInput for an unknown number or no reason, ScriptRefused for a file that could not be applied, Refused where
    there is nothing to accept, Busy, Unreachable.
    """
    migration = _migration(workspace, number)
    because = " ".join(because.split())
    if not because:
        raise BadInput(
            "a changed file is accepted for a reason, and none was said", hint="--because TEXT is kept in the ledger."
        )
    surveys, target = Surveys(workspace), migration.target
    with sessions(workspace, [target], new_run(workspace.environment), wait=wait, watch=watch) as opened:
        session = opened[target]

        def waiting(holder: str) -> None:
            watch(events.Waiting(target=target, what=holder))

        session.lock(deadline=time.monotonic() + wait, waiting=waiting)
        record = _changed(migration, fold(ledger.read(session)), surveys)
        surveys.refuse([migration])
        accepted = Accepted(
            number=migration.number,
            file=migration.file,
            target=target,
            run_id=session.who.run_id,
            because=because,
            was=record.checksum,
            now=surveys.of(migration).checksum,
            applied=record.at,
        )
        confirm([_proposal(accepted)])
        _write(session, migration, accepted, raw=surveys.of(migration).raw)
    return accepted


def _migration(workspace: Workspace, number: str) -> Migration:
    known = {each.order: each for each in workspace.estate.migrations}
    if not NUMBER.fullmatch(number) or int(number) not in known:
        raise BadInput(f"there is no migration {number}", hint="Numbers are those of the files: pgstrata accept 005.")
    migration = known[int(number)]
    if migration.baseline:
        raise Refused(
            f"{migration.file} is a baseline: what it holds is data too, and nobody can say that a target has them",
            hint=f"pgstrata refresh {migration.target} makes a new baseline and says what it replaces;"
            f" pgstrata rollback {migration.target} --to baseline brings its rows.",
        )
    if not workspace.source(migration).travels:
        raise Refused(f"{migration.file} is not in this bundle", hint="Accept it from a checkout of the whole estate.")
    return migration


def _changed(migration: Migration, history: History, surveys: Surveys) -> Record:
    """The ledger's record of a migration that is changed. Raises Refused for any other."""
    record, target = history.records.get(migration.order), migration.target
    if record is None or record.state in (State.PENDING, State.ROLLED_BACK):
        raise Refused(f"{migration.file} is not applied to {target}", hint="pgstrata apply applies it as it is.")
    if record.state is State.PARTIAL:
        hint = "What is not done of it may be corrected: pgstrata apply goes on with it."
        raise Refused(f"{migration.file} is begun on {target} and not ended", hint=hint)
    state = state_of(migration, history, surveys.checksum(migration, record))
    if state is not State.CHANGED:
        raise Refused(f"{migration.file} is {state} on {target}, and not changed: there is nothing to accept")
    return record


def _proposal(accepted: Accepted) -> Proposal:
    return Proposal(
        action=f"accept {accepted.number} as its file is now",
        target=accepted.target,
        changes=(
            accepted.file,
            f"applied: {accepted.was}, {accepted.applied[:19].replace('T', ' ')} UTC",
            f"now:     {accepted.now}",
            f"because: {accepted.because}",
            "Nothing of it is run: what is there stays as it is, and verify holds it against the file as it is now.",
        ),
    )


def _write(session: Session, migration: Migration, accepted: Accepted, *, raw: str) -> None:
    session.begin()
    try:
        ledger.write(
            session,
            "accepted",
            number=migration.number,
            file=migration.file,
            migration_kind=str(migration.kind),
            feature=migration.feature or None,
            checksum=accepted.now,
            detail={"because": accepted.because, "was": accepted.was, "raw": raw},
        )
        session.commit()
    except BaseException:
        session.rollback()
        raise
