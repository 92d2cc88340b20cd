"""An estate, its ledgers and its files -> the plan.

Order: what a migration requires comes first, then the number, among what is pending. Targets are worked on at the same
time; a step waits for those of other targets that it requires. Nothing in here looks at a server:
what is asked of it (versions, roles, emptiness) is the preflight's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.features import Decision, is_on
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.back import way_back
from pgstrata.core.plan.history import THERE, TO_DO, History, State, remembered_features, state_of
from pgstrata.core.plan.order import ordered
from pgstrata.core.plan.plan import Covered, LeftOut, Plan, Step, Succession, Switch, TargetState, Weight
from pgstrata.core.plan.selection import Selection, pending, selected, targets_selected


def _covered(estate: Estate, baseline: Migration) -> tuple[Covered, ...]:
    """What a baseline contains."""
    found = []
    for number in baseline.covers:
        entry = estate.by_order.get(int(number))
        found.append(
            Covered(number=number, file=entry.file, feature=entry.feature) if entry else Covered(number=number)
        )
    return tuple(found)


def make_plan(
    estate: Estate,
    selection: Selection,
    *,
    states: Mapping[str, TargetState],
    histories: Mapping[str, History],
    weights: Mapping[str, Weight],
    decisions: Mapping[str, Decision],
    checksums: Mapping[str, str] | None = None,
) -> Plan:
    """The plan for a selection whose `problems` are none. Steps are in the order in which they will run.

    `checksums` are those of the files now, by file, as far as a ledger has them.
    """
    steps = []
    todo = {each.order: each for each in ordered(pending(estate, selection, histories, decisions))}
    for each in todo.values():
        required = [todo[int(number)] for number in each.requires if int(number) in todo]
        steps.append(
            Step.of(
                each,
                weights[each.file],
                resumes=state_of(each, histories[each.target], "") is State.PARTIAL,
                covers=_covered(estate, each),
                archived=_archived(each, histories[each.target]),
                brings=_brings(each, histories[each.target]),
                after=tuple(other.number for other in required if other.target != each.target),
            )
        )
    done = {int(step.number) for step in steps} | {int(each.number) for step in steps for each in step.covers}
    successions, left_out = [], []
    for each in selected(estate, selection):
        why = ""
        if state_of(each, histories[each.target], (checksums or {}).get(each.file, "")) is State.SUPERSEDED:
            why = _lacking(estate, each, histories[each.target], decisions, done)
            successions += [] if why else [_succession(estate, each, histories[each.target], checksums or {})]
        elif each.order not in done:
            why = _why_not(each, histories[each.target], decisions)
        left_out += [LeftOut(number=each.number, file=each.file, target=each.target, why=why)] if why else []
    for each in estate.migrations:
        gone = estate.out_of_reach(each, selection.not_deployed)
        if gone and selection.includes(each):
            why = f"plane {gone} is not deployed"
            left_out.append(LeftOut(number=each.number, file=each.file, target=each.target, why=why))
    return Plan(
        estate=estate.name,
        targets=tuple(states[name] for name in estate.targets if name in states),
        steps=tuple(steps),
        left_out=tuple(left_out),
        switches=_switches(estate, targets_selected(estate, selection) & states.keys(), histories, decisions),
        successions=tuple(successions),
    )


def _archived(migration: Migration, history: History) -> str:
    """When the rows were archived that a migration held when it was taken back; empty for none."""
    record = history.records.get(migration.order)
    taken_back = record is not None and record.state in (State.PENDING, State.ROLLED_BACK)
    return history.archived.get(record.run_id, "") if record and taken_back else ""


def _brings(migration: Migration, history: History) -> str:
    """The command that brings these rows back; empty for none. What a run took from a single feature comes with that."""
    if not _archived(migration, history):
        return ""
    run = history.records[migration.order].run_id
    if migration.feature and history.taken.get(run) == frozenset((migration.feature,)):
        return f"`pgstrata enable {migration.feature}`"
    newest = run == history.rollbacks[-1].run_id if history.rollbacks else False
    first = "" if newest else ", once the newer rollbacks are undone,"
    return f"`pgstrata rollback {migration.target} --undo`{first}"


def _why_not(migration: Migration, history: History, decisions: Mapping[str, Decision]) -> str:
    """Why a migration that is not there is not applied; empty for one that is there."""
    state = state_of(migration, history, "")
    if state in TO_DO and not is_on(migration, decisions):
        return _off(migration, decisions) + (", though it was begun" if state is State.PARTIAL else "")
    if state is State.ROLLED_BACK:
        record = history.records[migration.order]
        when = f"{record.at[:16].replace('T', ' ')} UTC"
        way = way_back(history, record.run_id)
        held = f", {way} with the rows that it held" if way else ""
        return f"it was rolled back at {when}; apply --again applies it anew{held}"
    return ""


def _lacking(
    estate: Estate, baseline: Migration, history: History, decisions: Mapping[str, Decision], done: Collection[int]
) -> str:
    """Why a target stays with an earlier baseline: what it lacks of the new one; empty where it has everything."""
    reasons = []
    for number in baseline.covers:
        record = history.records.get(int(number))
        if int(number) in done or (record and record.state in THERE):
            continue
        entry = estate.by_order.get(int(number))
        why = _why_not(entry, history, decisions) if entry else "it is not in the manifest"
        reasons.append(f"{number} ({why or 'it is not part of this run'})")
    if not reasons:
        return ""
    return f"{baseline.target} keeps the earlier baseline that it has: the new one contains {', '.join(reasons)}"


def _succession(estate: Estate, baseline: Migration, history: History, checksums: Mapping[str, str]) -> Succession:
    return Succession(
        number=baseline.number,
        file=baseline.file,
        target=baseline.target,
        checksum=checksums[baseline.file],
        superseded=history.records[baseline.order].checksum,
        covers=_covered(estate, baseline),
    )


def _switches(
    estate: Estate,
    chosen: Collection[str],
    histories: Mapping[str, History],
    decisions: Mapping[str, Decision],
) -> tuple[Switch, ...]:
    """What options have decided otherwise than the ledgers and defaults would. The `chosen` targets are to remember it:
    those that were selected. The ledgers of others are read for what is required of them; a run writes nothing there."""
    remembered = remembered_features(histories.values())
    found = []
    for name, decision in decisions.items():
        if decision.why != "option" or decision.on == remembered.get(name, estate.features[name].default):
            continue
        members = [each for each in estate.migrations if each.feature == name and each.target in chosen]
        targets = tuple(target for target in estate.targets if target in {each.target for each in members})
        stays = [each.number for each in members if state_of(each, histories[each.target], "") is State.APPLIED]
        if targets:
            found.append(
                Switch(feature=name, on=decision.on, targets=targets, stays=() if decision.on else tuple(stays))
            )
    return tuple(found)


def _off(migration: Migration, decisions: Mapping[str, Decision]) -> str:
    return f"feature {migration.feature} is off ({decisions[migration.feature].why})"
