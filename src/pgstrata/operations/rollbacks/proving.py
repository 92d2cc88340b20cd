"""What was built beside a live database is held against what it must be, and gets the live one's ledger."""

from __future__ import annotations

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.drift import Drift, compare
from pgstrata.core.plan.back import Turn, begun, turns
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, fold
from pgstrata.errors import Problem, Refused
from pgstrata.operations.expected import Applied, expected
from pgstrata.operations.recognise import candidates, recognise
from pgstrata.operations.rollbacks.origin import Origin, baseline_of, recognised_history
from pgstrata.operations.rollbacks.standing import Standing, counted
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import ledger
from pgstrata.postgres.carry import carry_ledger
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.session import Session

_SHOWN = 12


def prove(
    workspace: Workspace, standing: Standing, origin: Origin, session: Session, *, watch: Watch
) -> tuple[Catalog, History, list[str]]:
    """The catalog of what was built, the history that it stands for, and what is to be said of it. `session` is in it.

    Raises Refused with the differences where it is not what it must be.
    """
    catalog = read_once(session, standing.target.managed, needs=False)
    then, notes = origin.then, list[str]()
    if origin.template:
        then = fold(ledger.read(session))
    elif then is None:
        _refuse_half(standing, origin, session)
        then, notes = _recognised(workspace, standing, origin, session, watch)
    elif origin.known:
        _same(standing, origin, compare(_of_baseline(workspace, standing, origin, watch), catalog))
    elif origin.catalog:
        _same(standing, origin, compare(origin.catalog, catalog))
    if half := begun(then):
        numbers = ", ".join(half)
        raise Refused(f"{standing.name}: {numbers} was begun and not ended in that state, which cannot be brought back")
    return catalog, then, notes


def _of_baseline(workspace: Workspace, standing: Standing, origin: Origin, watch: Watch) -> Catalog:
    """What the manifest's baseline makes."""
    surveys, baseline = Surveys(workspace), baseline_of(workspace, standing.name)
    role = origin.role or standing.session.facts.role
    done = [Applied(migration=baseline, role=role, checksum=surveys.of(baseline).checksum)]
    return expected(workspace, standing.session, done, surveys, watch=watch).catalog


def _refuse_half(standing: Standing, origin: Origin, session: Session) -> None:
    """A dump with --schema-only has not one COPY."""
    survey = origin.survey
    if survey and survey.dump_versions and not survey.copies and not any(counted(session).values()):
        raise Refused(
            f"{standing.name}: {origin.what} has no data at all; nothing was changed",
            hint="A dump to go back to has schema and data: pg_dump without --schema-only.",
            place=origin.shown,
        )


def bring_ledger(
    standing: Standing, origin: Origin, session: Session, then: History, *, kept: str
) -> tuple[tuple[Turn, ...], int]:
    """Copy the live ledger, and write what makes it true of the state `then`: these events, and the id of the last that
    was copied."""
    found = turns(
        standing.history,
        then,
        to=origin.to,
        kept=kept,
        origin=origin.shown.rpartition("/")[2],
        raw=origin.raw,
    )
    session.begin()
    last = carry_ledger(standing.session, session)
    for each in found:
        write_turn(session, each)
    session.commit()
    return tuple(found), last


def write_turn(session: Session, turn: Turn) -> None:
    """Write one event, in the transaction that is open."""
    ledger.write(
        session,
        turn.kind,
        number=turn.number,
        file=turn.file,
        migration_kind=turn.migration_kind,
        feature=turn.feature,
        checksum=turn.checksum,
        detail=dict(turn.detail),
    )


def _same(standing: Standing, origin: Origin, drift: Drift) -> None:
    if not drift.none:
        raise Refused(
            f"{standing.name}: {origin.what} made something else than it should; nothing was changed",
            problems=_listed(drift),
        )


def _listed(drift: Drift) -> list[Problem]:
    found = [Problem("", str(each)) for each in drift.differences[:_SHOWN]]
    more = len(drift.differences) - _SHOWN
    return [*found, Problem("", f"and {more} more differences")] if more > 0 else found


def _recognised(
    workspace: Workspace, standing: Standing, origin: Origin, session: Session, watch: Watch
) -> tuple[History, list[str]]:
    """What a dump that nobody knows contains: its header says it, and its catalog has to agree. What leaves no trace in a
    catalog, and stands in no header, counts as not contained: it is not applied again unasked, and `apply --again` does."""
    surveys = Surveys(workspace)
    there: set[str] = set()
    absent: set[str] = set()
    if origin.contents and origin.contents.known:
        known = {each.order: each.number for each in candidates(workspace, standing.name)}
        said = {int(each.number) for each in origin.contents.migrations}
        there = {number for order, number in known.items() if order in said}
        absent = set(known.values()) - there
    found = recognise(
        workspace, session, target=standing.name, present=there, absent=absent, surveys=surveys, watch=watch
    )
    baseline = baseline_of(workspace, standing.name)
    if found.foreign or baseline.number not in found.contained:
        share = (
            f": {found.foreign.there} of {found.foreign.all} objects of its baseline are there" if found.foreign else ""
        )
        raise Refused(
            f"{standing.name}: {origin.what} is of another database{share}; nothing was changed", place=origin.shown
        )
    if not found.differences.none:
        raise Refused(
            f"{standing.name}: {origin.what} is not what the migrations {', '.join(found.contained)} make;"
            " nothing was changed",
            problems=_listed(found.differences),
            hint="`pgstrata refresh` makes a new baseline of such a dump, once its differences are accepted.",
        )
    notes = [f"Contained, by its catalog: {', '.join(found.contained)}"]
    if found.undecided:
        left = ", ".join(found.undecided)
        notes.append(f"Leaves no trace in a catalog, and counts as not contained: {left}")
    if origin.contents and origin.contents.masked:
        notes.append(f"Masked in the dump, so not as they were: {', '.join(origin.contents.masked)}")
    checksums = {each.number: surveys.of(each).checksum for each in candidates(workspace, standing.name)}
    return recognised_history(workspace, standing.name, found.contained, standing.history, checksums), notes
