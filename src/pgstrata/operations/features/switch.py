"""A feature switched off, with all that it made; and on again (switch_on.py), with all that it held."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, State, fold, remembered_features
from pgstrata.core.plan.order import ordered
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import Problem, Refused
from pgstrata.operations.expected import applied
from pgstrata.operations.features import needed
from pgstrata.operations.features.reverses import way_back
from pgstrata.operations.features.stepback import Undoing, kept_tables, lock
from pgstrata.operations.features.switch_on import SwitchedOn, enable
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.catalog import read_catalog
from pgstrata.postgres.session import Session

__all__ = ["SwitchedOff", "SwitchedOn", "disable", "enable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchedOff:
    """A target from which a feature was taken. `rows` are those that left live use, by table, and `kept` the tables of
    the schema pgstrata that hold them now."""

    target: str
    run_id: str
    undone: tuple[str, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    kept: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return asdict(self)


def disable(
    workspace: Workspace,
    feature: str,
    *,
    targets: Collection[str] = (),
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[SwitchedOff]:
    """Take a feature's migrations back, newest first, each target in one transaction, and remember that it is off.

    What a run that was cut off left undone, the next one does; nothing to do gives nothing. Raises Refused while another
    feature or migration requires it, and where it changed what others made and has no reverse.
    """
    own = needed.members(workspace.estate, feature, targets)
    who, surveys = new_run(workspace.environment), Surveys(workspace)
    names = needed.targets_concerned(workspace.estate, feature)
    with sessions(workspace, names, who, wait=wait, watch=watch) as opened:
        # What required another target's migration gives it up first.
        places = list(dict.fromkeys(each.target for each in reversed(ordered(own))))
        for name in (name for name in opened if name in places):
            lock(opened[name], wait=wait, watch=watch)
        histories = {name: fold(ledger.read(session)) for name, session in opened.items()}
        needed.refuse_needed(workspace.estate, feature, own, histories)
        undoings = {}
        for name in places:
            if numbers := _there(own, name, histories[name]):
                undoings[name] = _undoing(workspace, opened[name], histories[name], numbers, surveys, watch)
        told = remembered_features(histories.values()).get(feature, workspace.estate.features[feature].default)
        others = [name for name in places if told and name not in undoings and histories[name].exists]
        if not undoings and not others:
            if told:
                hint = f"To leave it out when they are made: pgstrata apply --without {feature}."
                raise Refused(f"the feature {feature}: its targets have no ledger yet", hint=hint)
            return []
        action = f"disable {feature}"
        proposals = [each.propose(action) for each in undoings.values()]
        if not undoings:
            unapplied = ("nothing of it is applied; later runs leave it out",)
            proposals = [Proposal(action=action, target=name, changes=unapplied) for name in others]
        confirm(proposals)
        done = [_off(each, feature) for each in undoings.values()]
        for name in others:
            opened[name].begin()
            ledger.write(opened[name], "disabled", feature=feature)
            opened[name].commit()
        return done + ([] if done else [SwitchedOff(target=name, run_id=who.run_id) for name in others])


def _off(undoing: Undoing, feature: str) -> SwitchedOff:
    session = undoing.session
    also = partial(ledger.write, session, "disabled", feature=feature)
    losses, entries = undoing.carry_out("disabled", to="feature", also=also)
    return SwitchedOff(
        target=session.target,
        run_id=session.who.run_id,
        undone=undoing.way.numbers,
        rows={name: number for name, number in losses.rows.items() if number},
        kept=kept_tables(entries),
    )


def _there(own: Sequence[Migration], target: str, history: History) -> list[str]:
    """The numbers of the feature that a target has. Raises Refused for what cannot be taken back."""
    problems, numbers = [], []
    for each in own:
        record = history.records.get(each.order) if each.target == target else None
        if record and record.state is State.PARTIAL:
            problems.append(Problem(each.file, "is begun and not ended", "pgstrata apply goes on with it"))
        elif record and record.state is State.COVERED:
            hint = "what went into a baseline is part of it: a later migration can drop it"
            problems.append(Problem(each.file, f"is part of the baseline of {target}", hint))
        elif record and record.state is State.APPLIED:
            numbers.append(each.number)
    if problems:
        raise Refused(f"{target}: the feature cannot be taken back", problems=problems)
    return numbers


def _undoing(
    workspace: Workspace,
    session: Session,
    history: History,
    numbers: Collection[str],
    surveys: Surveys,
    watch: Watch,
) -> Undoing:
    done = applied(workspace, session.target, history, surveys)
    live = read_catalog(session, workspace.estate.targets[session.target].managed, needs=False)
    way = way_back(workspace, session, done, numbers, surveys, live=live, strict=False, watch=watch)
    return Undoing(workspace, session, way, history)
