"""A newer state of a target becomes its baseline, once it is proven what that changes.

What holds: a number is covered only where the new state has what the migration made; no difference is taken over that was
not accepted by name; the files are the old set or the new one, and no target is touched. What a target lacks of the new
baseline, its next apply says or brings.
"""

from __future__ import annotations

import dataclasses
import shlex
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pgstrata.core.catalog.drift import Difference
from pgstrata.core.estate.migration import NUMBER, Migration
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.proposal import Confirm, Proposal, accept_all
from pgstrata.core.plan.refresh import Coverage, Held, baseline_of, coverage, open_differences, place
from pgstrata.errors import BadInput, Problem, Refused
from pgstrata.files.journal import finish
from pgstrata.files.read import load_estate
from pgstrata.operations import writing
from pgstrata.operations.baselines import newstate
from pgstrata.operations.baselines.bench import Bench
from pgstrata.operations.baselines.newstate import NewState
from pgstrata.operations.baselines.proof import AFTER, Proof, Trial
from pgstrata.operations.baselines.refresh_files import Files, new_files
from pgstrata.operations.baselines.workbench import choose_installation, throw_away_server, working_folder
from pgstrata.operations.recognise import recognise
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, silent
from pgstrata.programs import Installation
from pgstrata.render.refresh import proposed

_SHORT = 160  # characters of two values that stand in a line


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed:
    """What a refresh found and wrote. `written` is empty where the new state is the present baseline."""

    baseline: Migration
    state: NewState
    held: Held
    coverage: Coverage
    proof: Proof
    where: str  # on which server it was tried out
    features: tuple[tuple[str, str], ...] = ()  # by number: of what is covered and belongs to one
    backup: str = ""  # the new one's name
    files: tuple[str, ...] = ()  # that are written, as paths in the estate
    uncommitted: tuple[str, ...] = ()  # those of them that had changes that were not committed
    written: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        found, proof = self.coverage, self.proof
        return {
            "target": self.baseline.target,
            "file": self.baseline.file,
            "backup": self.backup,
            "since": self.baseline.backup,
            "source": self.state.source,
            "known_by": self.held.known_by,
            "where": self.where,
            **{name: list(getattr(found, name)) for name in ("covers", "joined", "lost", "lacking", "gone")},
            "features": dict(self.features),
            "changes": [_difference(each) for each in proof.changes.differences],
            "differences": [_difference(each) for each in proof.drift.differences],
            "notes": [
                *proof.unfit,
                *(f"{each.parent}: its columns are in another order" for each in proof.drift.notes),
            ],
            "rows": {table: dataclasses.asdict(each) for table, each in proof.rows.items()},
            "references": [{**dataclasses.asdict(each), "same": each.same} for each in proof.references],
            "moved": list(proof.moved),
            "not_compared": list(proof.unread),
            "masked": list(self.state.masked),
            "warnings": [*self.state.warnings, *self.state.notes],
            "files": list(self.files),
            "uncommitted": list(self.uncommitted),
            "written": list(self.written),
        }


def _difference(each: Difference) -> dict[str, str]:
    return {"kind": each.kind, "name": each.name, "parent": each.parent, "what": each.what, "facet": each.facet}


def refresh(
    workspace: Workspace,
    target: str,
    *,
    source: Path | None = None,
    accept: Collection[str] = (),
    present: Collection[str] = (),
    absent: Collection[str] = (),
    confirm: Confirm = accept_all,
    wait: float = 0.0,
    watch: Watch = silent,
) -> Refreshed:
    """Make a new baseline of a target from what it holds now, or from a dump (`source`).

    `accept` names differences that are meant; `present` and `absent` are numbers that the state contains or lacks, where
    its catalog is all that could tell and does not. Raises Refused for what is not accepted, undecided, of another target
    or of a newer server; BadInput for a file that is no whole dump; Busy; and what `confirm` raises.
    """
    if workspace.bundle:
        raise BadInput("this is a bundle, and nothing is written into one", hint="Refresh in the checkout.")
    workspace = _current(workspace)
    baseline = baseline_of(workspace.estate, target)
    surveys = Surveys(workspace)
    surveys.refuse(workspace.estate.of_target(target))
    with working_folder(workspace) as folder:
        path = folder / "new.sql"
        state = _new_state(workspace, baseline, source, path, surveys, wait=wait, watch=watch)
        state, installation = _tried_on(state, newstate.major_of(surveys.of(baseline)))
        with throw_away_server(folder, installation, size=2 * state.survey.size) as server:
            bench = Bench(workspace, workspace.estate.targets[target], server)
            trial = Trial(workspace, bench, baseline, surveys, watch=watch)
            roles = dict(state.held.roles) if state.held else {}
            shown = "the new state" if source is None else str(source)
            trial.restore(path, state.survey, roles, shown=shown, known=state.known)
            held = state.held
            if held is None:
                held = _recognised(workspace, trial, baseline, surveys, present, absent, watch)
                state = newstate.with_contained(workspace, baseline, state, held, surveys)
            elif present or absent:
                raise _known_already(state.source, held.known_by)
            found = coverage(workspace.estate, baseline, held)
            proof = trial.prove(found, roles)
            refuse_open(target, proof, accept)
            trial.prove_lacking(found)
        refreshed = Refreshed(
            baseline=baseline,
            state=state,
            held=held,
            coverage=found,
            proof=proof,
            where=f"a throw-away PostgreSQL {'.'.join(map(str, installation.version))}",
            features=_features(workspace, found),
        )
        replaced = _replaced(baseline, state, surveys)
        if proof.same and found.covers == baseline.covers and replaced == [surveys.of(baseline).checksum]:
            return refreshed
        files = new_files(
            workspace, baseline, state, found, proof, replaced, source=source, folder=folder, server=installation
        )
        return _published(workspace, refreshed, files, confirm)


def _tried_on(state: NewState, present: int) -> tuple[NewState, Installation]:
    """The server that it is tried on, and the state, with a note where it is of a newer version than the `present`
    baseline's (0 where that is not known)."""
    new = newstate.major_of(state.survey)
    if new > present > 0:
        state = dataclasses.replace(state, notes=(*state.notes, _newer(new, present)))
    return state, choose_installation(state.major, max(new, present))


def _known_already(source: str, known_by: str) -> BadInput:
    return BadInput(
        f"the {known_by} says which migrations {source} contains",
        hint="--has and --has-not are for a state that neither a ledger nor a header speaks of.",
    )


def _new_state(
    workspace: Workspace,
    baseline: Migration,
    source: Path | None,
    path: Path,
    surveys: Surveys,
    *,
    wait: float,
    watch: Watch,
) -> NewState:
    """The state that is to become the baseline, dumped to `path`: the target's own, or that of a dump."""
    if source is None:
        return newstate.from_target(workspace, baseline, path, surveys, wait=wait, watch=watch)
    return newstate.from_file(workspace, baseline, source, path, surveys, wait=wait, watch=watch)


def _current(workspace: Workspace) -> Workspace:
    """The workspace, read again where an earlier command's writing was cut off and is completed now."""
    if not finish(workspace.root):
        return workspace
    return dataclasses.replace(workspace, estate=load_estate(workspace.manifest))


def _recognised(
    workspace: Workspace,
    trial: Trial,
    baseline: Migration,
    surveys: Surveys,
    present: Collection[str],
    absent: Collection[str],
    watch: Watch,
) -> Held:
    """What the catalog of the new state shows, of what earlier refreshes covered too; what those covered that leaves no trace
    is taken as there, unless something of it is lost. Raises Refused for what it does not show and nobody says."""
    said = {_order(number) for number in (*present, *absent)}
    covered = {int(number): number for number in baseline.covers}
    with trial.bench.session(AFTER) as session:
        seen = recognise(
            workspace,
            session,
            target=baseline.target,
            present=[number for number in present if int(number) not in covered],
            absent=[number for number in absent if int(number) not in covered],
            surveys=surveys,
            watch=watch,
        )
    lost, silent = trial.lost([number for order, number in covered.items() if order not in said])
    undecided = [*seen.undecided, *(silent if lost else ())]
    if undecided:
        raise Refused(
            f"{baseline.target}: whether the new state contains {', '.join(undecided)} cannot be told by its catalog",
            detail="It holds no ledger, and they leave no trace there, as those that only change rows.",
            hint="Say it: --has N or --has-not N for each.",
        )
    there = {int(number): number for number in seen.contained if int(number) != baseline.order}
    gone = {int(number) for number in (*absent, *lost)}
    there |= {order: number for order, number in covered.items() if order not in gone}
    return Held(contained=tuple(there[order] for order in sorted(there)), known_by="catalog")


def _order(number: str) -> int:
    if not NUMBER.fullmatch(number):
        raise BadInput(f"{number!r} is no migration's number", hint="Numbers are those of the files: --has 005.")
    return int(number)


def refuse_open(target: str, proof: Proof, accept: Collection[str]) -> None:
    """Raises Refused with every difference that no name accepts."""
    left = open_differences(proof.drift.differences, accept)
    if not left:
        return
    names = dict.fromkeys(place(each) for each in left)
    words = " ".join(f"--accept {shlex.quote(name)}" for name in names)
    raise Refused(
        f"{target}: the new state is not what its present baseline and the migrations that it contains make",
        problems=[Problem("", str(each), _sides(each)) for each in left],
        detail="Nothing was written. A difference that is meant is accepted by its name; a relation's is that of what goes"
        " with it too.",
        hint=f"Put it into a migration, or take it over as it is: {words}",
    )


def _sides(each: Difference) -> str:
    """A changed facet's two values, where they are short."""
    if not each.facet:
        return ""
    one, other = (str(value) if value is not None else "none" for value in (each.expected, each.actual))
    return f"{one}, now {other}" if len(one) + len(other) < _SHORT else ""


def _replaced(baseline: Migration, state: NewState, surveys: Surveys) -> list[str]:
    """The checksums that the new baseline takes the place of: the present file's, and that of a file that the ledger has
    and the manifest never heard of, as one that was copied over by hand leaves it behind."""
    present = surveys.of(baseline).checksum
    other = state.ledger_baseline
    return [present] if other in ("", present, *baseline.supersedes) else [other, present]


def _newer(new: int, present: int) -> str:
    return (
        f"this state comes from PostgreSQL {new}, and today's baseline from {present}: a server that is older than {new}"
        " may not take the new one"
    )


def _features(workspace: Workspace, found: Coverage) -> tuple[tuple[str, str], ...]:
    own = {each.order: each for each in workspace.estate.migrations}
    pairs = ((number, own[int(number)].feature) for number in found.covers if int(number) in own)
    return tuple((number, feature) for number, feature in pairs if feature)


def _published(workspace: Workspace, refreshed: Refreshed, files: Files, confirm: Confirm) -> Refreshed:
    """Show it, and write it once it is accepted."""

    def shown(paths: Iterable[Path]) -> tuple[str, ...]:
        return tuple(writing.relative(workspace, path) for path in paths)

    uncommitted = shown(writing.uncommitted(workspace, files.changed))
    refreshed = dataclasses.replace(refreshed, files=shown(files.changed), uncommitted=uncommitted, backup=files.backup)
    target = refreshed.baseline.target
    confirm([Proposal(action="refresh", target=target, changes=tuple(proposed(refreshed.as_json())))])
    written = writing.publish(workspace, files.contents, before=files.before)
    return dataclasses.replace(refreshed, written=shown(written))
