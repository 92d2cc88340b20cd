"""Back to an earlier state: a baseline, the state before a run, or the state before some migrations.

The first two replace the whole database: another one is built beside it, proven, shown, and swapped in; what was live is
kept. The third takes single migrations back inside the database (operations/features/stepback.py). What was kept, and no
undo would bring back, is swapped in by its name (kept.py).
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, fold
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import BadInput, PgstrataError, Refused
from pgstrata.files.read import survey_file
from pgstrata.files.source import File
from pgstrata.operations.rollbacks import checkpoint
from pgstrata.operations.rollbacks.kept import PREFIX, to_kept
from pgstrata.operations.rollbacks.origin import Origin, baseline_origin
from pgstrata.operations.rollbacks.rebuild import Built, built, is_there, put_in_place
from pgstrata.operations.rollbacks.showing import RolledBack, connected, note_done, objects_text, rows_text
from pgstrata.operations.rollbacks.standing import Ground, Standing, applied_now, chosen, counted, ground, titled
from pgstrata.operations.workspace import Workspace, new_run, silent


def rollback(
    workspace: Workspace,
    targets: Sequence[str] = (),
    *,
    to: str,
    source: Path | None = None,
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[RolledBack]:
    """Roll targets back: `to` is `baseline` (with `source` for a dump in the place of the manifest's file), a number,
    `run:ID` or `kept:NAME`. Everything is built and proven before `confirm` is asked, once; then one target after the
    other is swapped. A target that is in that state already, as after a rollback that was cut off behind its swap, is left
    as it is: rolled back once more, the first undo would change nothing.

    Raises BadInput, ScriptRefused, Refused (nothing was changed), Unreachable, Busy (that target is as it was; a note names
    those before it, which stay rolled back).
    """
    names = chosen(workspace, targets)
    run = to.removeprefix("run:") if to.startswith("run:") else ""
    _check(to, run, source, names)
    if to.isdecimal():
        return _step_back(workspace, names[0], to, confirm=confirm, wait=wait, watch=watch)
    if to.startswith(PREFIX):
        return [to_kept(workspace, names[0], to.removeprefix(PREFIX), confirm=confirm, wait=wait, watch=watch)]
    who = new_run(workspace.environment)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pgstrata-")))
        here = stack.enter_context(ground(workspace, names, who, wait=wait, watch=watch))
        origins = [
            stack.enter_context(
                _run_origin(workspace, each, run)
                if run
                else baseline_origin(workspace, each.name, each.events, source, folder=folder)
            )
            for each in here.targets
        ]
        _refuse_required(
            here,
            {
                each.name: applied_now(each.history) - applied_now(origin.then)
                for each, origin in zip(here.targets, origins, strict=True)
                if origin.then
            },
        )
        made = [
            stack.enter_context(built(workspace, each, origin, wait=wait, watch=watch))
            for each, origin in zip(here.targets, origins, strict=True)
        ]
        _refuse_required(here, {each.standing.name: {int(number) for number in each.undone} for each in made})
        made = [each for each in made if not is_there(each)]
        if not made:
            return []
        rows = [counted(each.standing.session) for each in made]
        confirm([_proposal(each, leaving) for each, leaving in zip(made, rows, strict=True)])
        return _swap_all(made, rows, to=to, run_id=who.run_id, wait=wait)


def _check(to: str, run: str, source: Path | None, names: Sequence[str]) -> None:
    """Raises BadInput for words that mean nothing."""
    kept = to.startswith(PREFIX) and to != PREFIX
    if not (to == "baseline" or run or kept or (to.isascii() and to.isdecimal())):
        raise BadInput(f"--to {to}: it is baseline, the number of a migration, run:ID or kept:NAME")
    if source and to != "baseline":
        raise BadInput(f"--from goes with --to baseline, and not with --to {to}")
    if source and len(names) > 1:
        raise BadInput("--from is the dump of one database, and several targets are named")
    if (to.isdecimal() or kept) and len(names) > 1:
        what = "a number" if to.isdecimal() else "a database"
        raise BadInput(f"--to {to} is {what} of one target, and several are named")


def _step_back(
    workspace: Workspace, target: str, number: str, *, confirm: Confirm, wait: float, watch: Watch
) -> list[RolledBack]:
    from pgstrata.operations.features.stepback import step_back

    done = step_back(workspace, target, number, confirm=confirm, wait=wait, watch=watch)
    return [
        RolledBack(
            target=each.target, run_id=each.run_id, to=number, undone=each.undone, rows=each.rows, tables=each.kept
        )
        for each in done
    ]


@contextlib.contextmanager
def _run_origin(workspace: Workspace, standing: Standing, run: str) -> Iterator[Origin]:
    """The checkpoint of a run, as what to build from. Raises Refused where there is none."""
    there = checkpoint.found(workspace, standing.name, standing.maintenance)
    point = checkpoint.choose(there, standing.name, run)
    to, what = f"run:{point.run}", f"the state before run {point.run[:13]}"
    if point.database:
        yield Origin(to=to, what=what, template=point.database, shown=point.database)
        return
    assert point.path
    survey = survey_file(File(point.path), baseline=True)
    shown = str(point.path.relative_to(workspace.root))
    if survey.findings:
        raise Refused(f"{shown} is not as it was written: {survey.findings[0].message}", place=shown)
    yield Origin(
        to=to,
        what=what,
        source=File(point.path),
        survey=survey,
        shown=shown,
        then=_history_at(standing, point, shown),
        catalog=point.catalog,
    )


def _history_at(standing: Standing, point: checkpoint.Checkpoint, shown: str) -> History:
    """What the target's ledger said when a dump was made. Raises Refused where that is no part of it."""
    last, run = point.last
    if last and not any(each.id == last and each.run_id == run for each in standing.events):
        raise Refused(
            f"{standing.name}: {shown} was made of another database, or before its ledger went another way",
            detail=f"It was made after event {last} of run {run[:13]}, which the ledger does not have.",
        )
    return fold([each for each in standing.events if each.id <= last])


def _refuse_required(here: Ground, lost: Mapping[str, Collection[int]]) -> None:
    problems = here.required(lost)
    if problems:
        raise Refused("what would be undone is required elsewhere; nothing was changed", problems=problems)


def _proposal(made: Built, rows: Mapping[str, int]) -> Proposal:
    standing = made.standing
    undone = [f"undone: {titled(standing.history.records[int(number)])}" for number in made.undone]
    back = [
        f"there again: {each.number} {each.file or ''}" for each in made.turns if each.kind in ("adopted", "covered")
    ]
    return Proposal(
        action=f"rollback to {made.origin.what}",
        target=standing.name,
        changes=(*undone, *back, *made.notes, *objects_text(made.change), *rows_text(rows, made.rows)),
        rows=rows,
        kept=f"database {made.kept}; pgstrata rollback {standing.name} --undo brings it back",
        room=standing.maintenance.size(made.database),
        free=standing.maintenance.free_room(standing.session),
        connected=connected(standing),
    )


def _swap_all(
    made: Sequence[Built], rows: Sequence[Mapping[str, int]], *, to: str, run_id: str, wait: float
) -> list[RolledBack]:
    done: list[RolledBack] = []
    for each, leaving in zip(made, rows, strict=True):
        try:
            swapped = put_in_place(each, wait=wait)
        except PgstrataError as error:
            note_done(error, done)
            raise
        done.append(
            RolledBack(
                target=each.standing.name,
                run_id=run_id,
                to=each.origin.to if to != "baseline" else to,
                undone=each.undone,
                back=tuple(turn.number or "" for turn in each.turns if turn.kind in ("adopted", "covered")),
                kept=swapped.kept,
                window=swapped.seconds,
                rows=leaving,
                now=each.rows,
            )
        )
    return done
