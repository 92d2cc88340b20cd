"""Back to an earlier state: a baseline, the state before a run, or the state before some migrations.

The first two replace the whole database: another one is built beside it, proven, shown, and swapped in; what was live is
kept. The third takes single migrations back inside the database (operations/features/stepback.py).
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pgstrata.core.catalog.drift import Drift
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, fold
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import BadInput, PgstrataError, Refused
from pgstrata.files.read import survey_file
from pgstrata.files.source import File
from pgstrata.operations.rollbacks import checkpoint
from pgstrata.operations.rollbacks.origin import Origin, baseline_origin
from pgstrata.operations.rollbacks.rebuild import Built, built, put_in_place
from pgstrata.operations.rollbacks.standing import Ground, Standing, applied_now, chosen, counted, ground, titled
from pgstrata.operations.workspace import Workspace, new_run, silent

_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class RolledBack:
    """What was done to one target. `kept` is the database that was live, empty where it still is; `window` the seconds in
    which clients could not connect; `rows` those that left live use, by table."""

    target: str
    run_id: str
    to: str  # `baseline`, a number, `run:ID`, or `undo`
    undone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()  # numbers that it lacked before
    kept: str = ""
    tables: tuple[str, ...] = ()  # of the schema pgstrata, which hold what was taken back in the database itself
    window: float = 0.0
    rows: Mapping[str, int] = field(default_factory=dict)
    now: Mapping[str, int] = field(default_factory=dict)  # the rows in their place
    restored: Mapping[str, Any] = field(default_factory=dict)  # of `undo`: rows that were kept, and are back

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            "target": self.target,
            "run_id": self.run_id,
            "to": self.to,
            "undone": list(self.undone),
            "back": list(self.back),
            "kept": self.kept,
            "tables": list(self.tables),
            "window": round(self.window, 3),
            "rows": dict(self.rows),
            "now": dict(self.now),
            "restored": dict(self.restored),
        }


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
    """Roll targets back: `to` is `baseline` (with `source` for a dump in the place of the manifest's file), a number, or
    `run:ID`. Everything is built and proven before `confirm` is asked, once; then one target after the other is swapped.

    Raises BadInput, ScriptRefused, Refused (nothing was changed), Unreachable, Busy (that target is as it was; a note names
    those before it, which stay rolled back).
    """
    names = chosen(workspace, targets)
    run = to.removeprefix("run:") if to.startswith("run:") else ""
    _check(to, run, source, names)
    if to.isdecimal():
        return _step_back(workspace, names[0], to, confirm=confirm, wait=wait, watch=watch)
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
        rows = [counted(each.standing.session) for each in made]
        confirm([_proposal(each, leaving) for each, leaving in zip(made, rows, strict=True)])
        return _swap_all(made, rows, to=to, run_id=who.run_id, wait=wait)


def _check(to: str, run: str, source: Path | None, names: Sequence[str]) -> None:
    """Raises BadInput for words that mean nothing."""
    if not (to == "baseline" or run or (to.isascii() and to.isdecimal())):
        raise BadInput(f"--to {to}: it is baseline, the number of a migration, or run:ID")
    if source and to != "baseline":
        raise BadInput(f"--from goes with --to baseline, and not with --to {to}")
    if source and len(names) > 1:
        raise BadInput("--from is the dump of one database, and several targets are named")
    if to.isdecimal() and len(names) > 1:
        raise BadInput(f"--to {to} is a number of one target, and several are named")


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


def connected(standing: Standing) -> tuple[str, ...]:
    """Who is connected to the live database, but for this run."""
    mine = standing.session.who.application_name
    return tuple(each for each in standing.maintenance.clients() if mine not in each)


def objects_text(change: Drift) -> Iterator[str]:
    """Which objects go, come, and change: `change` is from what comes to what is live."""
    words = (("extra", "goes"), ("missing", "comes"), ("changed", "becomes as it was"))
    for what, word in words:
        found = [each for each in change.differences if each.what == what]
        shown = dict.fromkeys(f"{each.kind} {each.name}" for each in found)
        yield from (f"{word}: {each}" for each in list(shown)[:_SHOWN])
        if len(shown) > _SHOWN:
            yield f"{word}: {len(shown) - _SHOWN} more objects"


def rows_text(rows: Mapping[str, int], instead: Mapping[str, int]) -> Iterator[str]:
    """How many rows come in the place of those that leave, and the tables of which the number is another one."""
    total, tables = sum(instead.values()), sum(1 for each in instead.values() if each)
    yield f"in the place of the rows that leave: {total:,} in {tables} table{'' if tables == 1 else 's'}"
    other = [name for name in sorted({*rows, *instead}) if rows.get(name, 0) != instead.get(name, 0)]
    for name in other[:_SHOWN]:
        yield f"rows of {name}: {rows.get(name, 0):,} now, {instead.get(name, 0):,} then"
    if len(other) > _SHOWN:
        yield f"rows of {len(other) - _SHOWN} more tables are not as many then"


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


def note_done(error: PgstrataError, done: Sequence[RolledBack]) -> None:
    """Name the targets that were swapped before an error, and stay as they are now."""
    if done:
        names = ", ".join(each.target for each in done)
        error.add_note(
            f"{names}: done before it, and stays so; pgstrata rollback {names.replace(',', '')} --undo goes back."
        )
