"""What a target's migrations make that its ledger does not have: pending, off, rolled back, or there is no ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pgstrata.core.catalog.catalog import Catalog, Object
from pgstrata.core.catalog.drift import Difference
from pgstrata.core.catalog.provenance import left_so, steps
from pgstrata.core.estate.features import decide
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import THERE, History, State, remembered_features, state_of
from pgstrata.errors import PgstrataError, Refused
from pgstrata.operations.expected import Applied, stages
from pgstrata.operations.recognise import candidates
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import introspect
from pgstrata.postgres.session import Session

_SHOWN = 3  # objects


@dataclass(frozen=True, slots=True, kw_only=True)
class Unapplied:
    """The migrations that a target has not, by number, and why: their states. `start` and `catalogs` are those between all
    of its migrations; where these could not be made, `unknown` says what is not known, and why."""

    migrations: Mapping[str, Migration] = field(default_factory=dict)
    states: Mapping[str, State] = field(default_factory=dict)
    start: Catalog = field(default_factory=lambda: Catalog.of(()))
    catalogs: Sequence[tuple[str, Catalog]] = ()
    unknown: str = ""

    def leaves_so(self, difference: Difference) -> str:
        """The number of the one that makes, drops or changes an object as it is found; empty where none does."""
        return left_so(difference, self.start, self.catalogs, self.migrations)

    def made(self) -> list[tuple[str, Object]]:
        """What they make, each with the number."""
        return [
            (number, each)
            for number, before, after in steps(self.start, self.catalogs)
            if number in self.migrations
            for key, each in after.objects.items()
            if key not in before.objects
        ]


def unapplied(workspace: Workspace, session: Session, history: History, surveys: Surveys, *, watch: Watch) -> Unapplied:
    """What a target's ledger has not, found out on a scratch database with all its migrations, every feature on. Where they
    cannot be applied there, as one of them is not finished yet, only their states are known."""
    estate = workspace.estate
    decisions = decide(estate, remembered=remembered_features([history]))
    states = {
        each.number: state_of(each, history, "", decisions)
        for each in estate.of_target(session.target)
        if each.order not in estate.contained
    }
    lacking = {number: state for number, state in states.items() if state not in (*THERE, State.PARTIAL)}
    migrations = {number: estate.migration(number) for number in lacking}
    if not lacking:
        return Unapplied()
    try:
        known = candidates(workspace, session.target)
        surveys.refuse(known)
        role = session.facts.role
        done = [Applied(migration=each, role=role, checksum=surveys.of(each).checksum) for each in known]
        made = stages(workspace, session, done, surveys, watch=watch)
    except PgstrataError as error:
        unknown = f"what {', '.join(lacking)} would make: {error.message}"
        return Unapplied(migrations=migrations, states=lacking, unknown=unknown)
    return Unapplied(migrations=migrations, states=lacking, start=made.start, catalogs=made.states)


def without_ledger(workspace: Workspace, session: Session, history: History) -> Refused | None:
    """Why nothing can be said of a target: it holds something, and no ledger says which migrations it has. None where one
    does, and where there is nothing to say: no object, or no migration."""
    target = session.target
    if history.records or not workspace.estate.of_target(target):
        return None
    there = introspect.contents(session, workspace.estate.targets[target].managed)
    if not there:
        return None
    tables_first = sorted(there, key=lambda each: each[0] != "table")
    shown = ", ".join(" ".join(each) for each in tables_first[:_SHOWN])
    more = f" and {len(there) - _SHOWN:,} more" if len(there) > _SHOWN else ""
    what = "its ledger has no migration" if history.exists else f"{target} has no ledger"
    return Refused(
        f"{what}: nothing says which of its migrations were applied there",
        detail=f"The database {session.facts.database} is not empty: {shown}{more}.",
        hint=f"pgstrata adopt {target} --dry-run finds out by its catalog which it has, and what differs; "
        "without --dry-run it writes that down, and verify and blame go by it.",
    )
