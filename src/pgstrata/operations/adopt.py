"""A ledger for a database that has none: built by hand, by psql, or by another tool.

What the ledger says from then on is what the catalog says now: the migrations whose effects are there are recorded as
applied, in one transaction with the making of the ledger; the others are left to the next apply. Rows are not looked at.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pgstrata.core.estate.features import decide, is_on
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, State, fold, remembered_features
from pgstrata.core.plan.order import overtaken
from pgstrata.core.plan.plan import Covered
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import Problem, Refused, Unavailable
from pgstrata.executor.transactional import write_covered
from pgstrata.operations.recognise import Recognised, candidates, recognise
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.catalog import read_catalog
from pgstrata.postgres.histories import read_histories
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session
from pgstrata.render.adopt import adoption_lines

_LATER = "the next apply does it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adopted:
    """What `adopt` found and did. `done` is false where drift stood in the way: then nothing was changed."""

    target: str
    run_id: str
    recognised: Recognised
    done: bool
    recorded: tuple[str, ...]  # baselines
    adopted: tuple[str, ...]
    next: tuple[str, ...]  # what the next apply does
    lines: tuple[str, ...]  # what was found, for people
    histories: tuple[str, ...]  # what other tools' tables say

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            **self.recognised.as_json(),
            "run_id": self.run_id,
            "done": self.done,
            "recorded": list(self.recorded),
            "adopted": list(self.adopted),
            "next": list(self.next),
            "histories": list(self.histories),
        }


def adopt(
    workspace: Workspace,
    target: str,
    *,
    present: Collection[str] = (),
    absent: Collection[str] = (),
    accept_drift: bool = False,
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> Adopted:
    """Give a target's database a ledger that says what its catalog says.

    `present` and `absent` are numbers whose migrations are said to be there or not: of those that leave no trace in a
    catalog one of the two must be said. With drift, and without `accept_drift`, nothing is changed and `done` is false.
    Raises Refused where the target has a ledger with migrations, is empty, or is not this target's database; BadInput,
    Busy, Unreachable, and Unavailable where the catalog was changed meanwhile.
    """
    known = candidates(workspace, target)
    surveys = Surveys(workspace)
    with sessions(workspace, [target], new_run(workspace.environment), wait=wait, watch=watch) as opened:
        session = opened[target]

        def waiting(holder: str) -> None:
            watch(events.Waiting(target=target, what=holder))

        if session.facts.standby:
            raise Refused(
                f"{target} is a standby, and a ledger is written; nothing was changed", hint="Adopt its primary."
            )
        session.lock(deadline=time.monotonic() + wait, waiting=waiting)
        history = fold(ledger.read(session))
        _check_ledger(target, history)
        found = recognise(
            workspace, session, target=target, present=present, absent=absent, surveys=surveys, watch=watch
        )
        _check(workspace, session, found, known)
        result = _result(workspace, session, found, known, history)
        if not found.differences.none and not accept_drift:
            return result
        confirm([Proposal(action="adopt", target=target, changes=result.lines)])
        managed = workspace.estate.targets[target].managed
        if found.actual is None or read_catalog(session, managed) != found.actual:
            raise Unavailable(
                f"{target}: its catalog was changed meanwhile; nothing was written", hint="Adopt it again."
            )
        _write(workspace, session, result, surveys, baselines={each.number: each for each in known if each.baseline})
    return replace(result, done=True)


def _check_ledger(target: str, history: History) -> None:
    there = [each for each in history.records.values() if each.state not in (State.PENDING, State.ROLLED_BACK)]
    if there:
        listed = ", ".join(each.number for each in there[:12]) + (", …" if len(there) > 12 else "")
        raise Refused(
            f"{target} has a ledger already, with {listed}; nothing was changed",
            hint=f"pgstrata status shows it, pgstrata verify {target} holds it against what is there.",
        )


def _check(workspace: Workspace, session: Session, found: Recognised, known: Collection[Migration]) -> None:
    """Raises Refused for what no ledger can be made of."""
    target = found.target
    if found.empty:
        raise Refused(
            f"{target}: the database is empty: there is nothing to adopt",
            hint="pgstrata apply begins with its baseline.",
        )
    if found.foreign:
        raise Refused(
            f"this is not the database of {target}: of its baseline's objects {found.foreign} are there",
            detail=f"It is the database {session.facts.database}, and its catalog was compared with {found.where}.",
            hint="Look at the address. If it is the right one, say that its baseline is there: "
            f"pgstrata adopt {target} --has {_baseline(known)} lists what is missing and what is there besides.",
        )
    has = f"It has {', '.join(found.contained) or 'none'}; it lacks {', '.join(found.lacking) or 'none'}."
    if found.undecided:
        files = {each.number: each.file for each in known}
        problems = [
            Problem(files[number], "leaves no trace in the catalog", f"say --has {number} or --has-not {number}")
            for number in found.undecided
        ]
        raise Refused(f"{target}: whether it has these, its catalog does not tell", problems=problems, detail=has)
    if not found.contained:
        raise Refused(
            f"{target}: none of its migrations is there; nothing was changed",
            hint="Is this its database? If it is, pgstrata apply begins with the first.",
        )
    _check_order(workspace, found, known, has)


def _baseline(known: Collection[Migration]) -> str:
    return next(each.number for each in known if each.baseline)


def _check_order(workspace: Workspace, found: Recognised, known: Collection[Migration], has: str) -> None:
    """What apply would refuse from then on is refused now."""
    own = {each.number: each for each in known}
    there, gone = [own[each] for each in found.contained], [own[each] for each in found.lacking]
    problems = []
    plain = [[each for each in some if not each.feature] for some in (gone, there)]
    for each, later in overtaken(plain[0], plain[1], workspace.estate.migrations):
        message = f"is not there, and {later.number}, which comes after it, is"
        hint = f"apply its statements by hand, or say --has {each.number} if it is there in substance"
        problems.append(Problem(each.file, message, hint))
    if problems:
        raise Refused(
            f"{found.target}: apply could not go on from here; nothing was changed", problems=problems, detail=has
        )


def _result(
    workspace: Workspace, session: Session, found: Recognised, known: Collection[Migration], history: History
) -> Adopted:
    """What would be written, with the lines that say so; not done."""
    later = _later(workspace, found, known, history)
    baselines = [each.number for each in known if each.baseline]
    managed = workspace.estate.targets[found.target].managed
    extra = {each.name for each in found.differences.differences if each.what == "extra"}
    said = tuple(
        f"{each}"
        + (f" (no migration makes this table: drop it when {each.tool} is done with)" if each.table in extra else "")
        for each in read_histories(session, managed)
    )
    lines = adoption_lines(found, {each.number: each.file for each in known}, baselines, later, said)
    return Adopted(
        target=found.target,
        run_id=session.who.run_id,
        recognised=found,
        done=False,
        recorded=tuple(each for each in found.contained if each in baselines),
        adopted=tuple(each for each in found.contained if each not in baselines),
        next=tuple(number for number, what in later.items() if what == _LATER),
        lines=tuple(lines),
        histories=said,
    )


def _later(workspace: Workspace, found: Recognised, known: Collection[Migration], history: History) -> dict[str, str]:
    """What becomes of each migration that is lacking. The features of what is there are on."""
    remembered = remembered_features([history])
    remembered |= {each.feature: True for each in known if each.feature and each.number in found.contained}
    decisions = decide(workspace.estate, remembered=remembered)
    return {
        each.number: _LATER
        if is_on(each, decisions)
        else f"its feature {each.feature} is off ({decisions[each.feature].why})"
        for each in known
        if each.number in found.lacking
    }


def _write(
    workspace: Workspace, session: Session, result: Adopted, surveys: Surveys, *, baselines: Mapping[str, Migration]
) -> None:
    """The ledger and all its first events, in one transaction."""
    session.begin()
    try:
        if not session.rows(topic("ledger")["exists"]):
            session.execute(topic("ledger")["create"])
        for number in result.recognised.contained:
            migration = workspace.estate.migration(number)
            survey = surveys.of(migration)
            ledger.write(
                session,
                "recorded" if number in baselines else "adopted",
                number=number,
                file=migration.file,
                migration_kind=str(migration.kind),
                feature=migration.feature or None,
                checksum=survey.checksum,
                detail={"by": "said" if number in result.recognised.said else "catalog", "raw": survey.raw},
            )
            write_covered(session, _covered(workspace, migration), by=number)
        session.commit()
    except BaseException:
        session.rollback()
        raise


def _covered(workspace: Workspace, migration: Migration) -> list[Covered]:
    """What a baseline contains; the manifest may no longer have it."""
    known = {each.order: each for each in workspace.estate.migrations}
    found = []
    for number in migration.covers:
        entry = known.get(int(number))
        found.append(Covered(number=number, file=entry.file if entry else "", feature=entry.feature if entry else ""))
    return found
