"""A feature switched on again: its migrations applied, and the rows that it held brought back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, fold, remembered_features
from pgstrata.core.plan.proposal import Confirm
from pgstrata.errors import Refused
from pgstrata.operations.features import needed
from pgstrata.operations.features.bringback import held_of, remark
from pgstrata.operations.features.comeback import Comeback
from pgstrata.operations.features.stepback import lock
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.archives.archive import Restored
from pgstrata.postgres.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchedOn:
    """A target that has a feature again. Rows by table: `rows` came back, `left` found no place and are in `kept`, and
    `replaced` gave way to those that came back. `orphans` are the first of `left`: table, key, why."""

    target: str
    run_id: str
    applied: tuple[str, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    left: Mapping[str, int] = field(default_factory=dict)
    replaced: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, str] = field(default_factory=dict)
    orphans: tuple[Mapping[str, Any], ...] = ()
    missing: tuple[str, ...] = ()  # tables that are not there any more: what was kept of them stays kept
    homeless: Mapping[str, int] = field(default_factory=dict)  # values of columns that are not, by `table (column)`

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return asdict(self)


def enable(
    workspace: Workspace,
    feature: str,
    *,
    targets: Collection[str] = (),
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[SwitchedOn]:
    """Apply a feature's migrations, also those that were rolled back, and bring back the rows that it held.

    They come back in the transaction of its last migration on the target, with the event that says so. What a run that was
    cut off left undone, the next one does; nothing to do gives nothing. Raises Refused while a feature that it requires is
    off, and what apply raises.
    """
    estate = workspace.estate
    own = needed.members(estate, feature, targets)
    required = needed.features_required(estate, feature)
    found = {name for each in own for name in estate.reaches(each)}
    found |= {each.target for each in estate.migrations if each.feature in required}
    who = new_run(workspace.environment)
    with sessions(workspace, [name for name in estate.targets if name in found], who, wait=wait, watch=watch) as opened:
        concerned = [name for name in opened if name in {each.target for each in own}]
        for name in concerned:
            lock(opened[name], wait=wait, watch=watch)
        events = {name: ledger.read(session) for name, session in opened.items()}
        histories = {name: fold(each) for name, each in events.items()}
        _refuse_off(workspace, feature, histories)
        held = {name: what for name in concerned if (what := held_of(opened[name], events[name] or (), feature))}
        waiting = [name for name, each in held.items() if each.archive]

        def note(session: Session, detail: Mapping[str, Any]) -> None:
            ledger.write(session, "enabled", feature=feature, detail=detail)

        remarks = {name: said for name in concerned if (said := remark(events[name] or (), feature, name))}
        coming = Comeback(
            workspace, own, opened, histories, held, noted=waiting, note=note, watch=watch, remarks=remarks
        )
        if coming.plan.empty and not waiting:
            return []
        confirm(list(coming.proposals(f"enable {feature}")))
        coming.carry_out()
        return [_outcome(coming, name) for name in coming.targets]


def _outcome(coming: Comeback, name: str) -> SwitchedOn:
    found = coming.back.get(name) or Restored()
    return SwitchedOn(
        target=name,
        run_id=coming.run_id,
        applied=coming.applied(name),
        rows={table: number for table, number in found.rows.items() if number},
        left=dict(found.left),
        replaced=dict(found.replaced),
        kept=dict(found.kept),
        orphans=tuple(each.as_json() for each in found.orphans),
        missing=found.missing,
        homeless=dict(found.homeless),
    )


def _refuse_off(workspace: Workspace, feature: str, histories: Mapping[str, History]) -> None:
    """Raises Refused while what it requires is off, with the order in which to switch it on."""
    estate, remembered = workspace.estate, remembered_features(histories.values())
    off = [
        name
        for name in needed.features_required(estate, feature)
        if not remembered.get(name, estate.features[name].default)
    ]
    if off:
        steps = ", then ".join(f"pgstrata enable {name}" for name in off)
        raise Refused(
            f"the feature {feature} requires {' and '.join(off)}, off; nothing was changed",
            hint=f"Switch on first what it requires: {steps}.",
        )
