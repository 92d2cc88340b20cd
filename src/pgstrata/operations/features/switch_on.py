"""A feature switched on again: its migrations applied, and the rows that it held brought back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from typing import Any

from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.history import History, State, fold, remembered_features
from pgstrata.core.plan.plan import Plan, Step
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.core.plan.selection import Selection
from pgstrata.errors import Problem, Refused
from pgstrata.executor.job import Job, Watch
from pgstrata.executor.run import run
from pgstrata.operations import planning, preflight
from pgstrata.operations.features import needed
from pgstrata.operations.features.bringback import (
    Held,
    RestoringJob,
    bring_back,
    changed_meanwhile,
    held,
    would_replace,
)
from pgstrata.operations.features.stepback import lock, transaction
from pgstrata.operations.request import Request
from pgstrata.operations.surveys import Surveys
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
        for name in (name for name in opened if name in {each.target for each in own}):
            lock(opened[name], wait=wait, watch=watch)
        return _Returning(workspace, feature, own, opened, watch).all(confirm)


class _Returning:
    """One `enable`, with the locks held."""

    def __init__(
        self,
        workspace: Workspace,
        feature: str,
        own: Sequence[Migration],
        opened: Mapping[str, Session],
        watch: Watch,
    ) -> None:
        self._workspace, self._feature, self._own, self._opened, self._watch = workspace, feature, own, opened, watch
        self._targets = [name for name in opened if name in {each.target for each in own}]
        events = {name: ledger.read(session) for name, session in opened.items()}
        self._histories = {name: fold(each) for name, each in events.items()}
        self._held: dict[str, Held] = {}
        for name in self._targets:
            if what := held(opened[name], events[name] or (), feature):
                self._held[name] = what
        self._back: dict[str, Restored] = {}

    def all(self, confirm: Confirm) -> list[SwitchedOn]:
        """Look, show, do."""
        _refuse_off(self._workspace, self._feature, self._histories)
        narrowed = _narrowed(self._workspace, self._own, self._histories)
        surveys = Surveys(narrowed)
        numbers = [each.number for each in self._own]
        request = Request(selection=Selection(targets=self._targets, again=numbers), switched_on=[self._feature])
        planned = planning.make(narrowed, self._opened, surveys, request, watch=self._watch)
        waiting = {name: each for name, each in self._held.items() if each.archive}
        if planned.plan.empty and not waiting:
            return []
        if problems := preflight.problems(narrowed, planned.plan, self._opened, surveys, create_roles=False):
            raise Refused("the preflight found what must be put right first; nothing was changed", problems=problems)
        confirm(list(self._proposals(planned.plan)))
        self._carry_out(narrowed, planned)
        run_id = next(iter(self._opened.values())).who.run_id
        return [self._outcome(name, planned.plan, run_id) for name in self._targets]

    def _proposals(self, plan: Plan) -> Iterator[Proposal]:
        for name in self._targets:
            changes = [f"{step.file} is applied" for step in plan.steps if step.target == name]
            rows: dict[str, int] = {}
            if what := self._held.get(name):
                when = f"{what.at[:16].replace('T', ' ')} UTC"
                if what.archive is None:
                    changes.append(f"what it held at {when} was pruned, and does not come back")
                else:
                    rows = self._giving_way(name, what, applied=bool(changes))
                    changes.append(f"{what.archive.rows:,} rows that it held at {when} come back")
                    changes += [f"{table} was changed since: rows that were kept win there" for table in rows]
            if changes:
                action = f"enable {self._feature}"
                kept = "beside the archive, in the schema pgstrata of the same database" if rows else ""
                yield Proposal(action=action, target=name, changes=tuple(changes), rows=rows, kept=kept)

    def _giving_way(self, name: str, what: Held, *, applied: bool) -> dict[str, int]:
        """The live rows that would give way. Where the migrations are there already, people may have worked with them."""
        session = self._opened[name]
        return changed_meanwhile(session, what) if applied else would_replace(session, self._feature, what)

    def _carry_out(self, narrowed: Workspace, planned: planning.Planned) -> None:
        last = {step.target: step.number for step in planned.plan.steps}
        run(
            planned.plan,
            self._opened,
            job=lambda step: self._job(narrowed, planned, step, last=last[step.target] == step.number),
            run_id=next(iter(self._opened.values())).who.run_id,
            watch=self._watch,
        )
        for name in self._held:
            if name not in self._back:  # nothing was applied there, or in no transaction
                with transaction(self._opened[name]):
                    self._bring_back(name, self._opened[name])
                    self._opened[name].commit()

    def _job(self, narrowed: Workspace, planned: planning.Planned, step: Step, *, last: bool) -> Job:
        migration = narrowed.estate.migration(step.number)
        values: dict[str, Any] = {
            "step": step,
            "source": narrowed.source(migration),
            "shown": narrowed.shown(migration),
            "expect": migration.expect,
            "managed": narrowed.estate.targets[step.target].managed,
            "watch": self._watch,
            "record": planned.histories[step.target].records.get(migration.order),
        }
        if last and step.transaction and step.target in self._held:
            return RestoringJob(**values, after=partial(self._bring_back, step.target))
        return Job(**values)

    def _bring_back(self, target: str, session: Session) -> None:
        found = bring_back(session, self._feature, self._held[target])
        if found is not None:
            self._back[target] = found

    def _outcome(self, name: str, plan: Plan, run_id: str) -> SwitchedOn:
        found = self._back.get(name) or Restored()
        return SwitchedOn(
            target=name,
            run_id=run_id,
            applied=tuple(step.number for step in plan.steps if step.target == name),
            rows={table: number for table, number in found.rows.items() if number},
            left=dict(found.left),
            replaced=dict(found.replaced),
            kept=dict(found.kept),
            orphans=tuple(each.as_json() for each in found.orphans),
            missing=found.missing,
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


def _narrowed(workspace: Workspace, own: Sequence[Migration], histories: Mapping[str, History]) -> Workspace:
    """The estate without what is pending and not the feature's: that is not what was asked for. Raises Refused where the
    feature requires some of it, or was written for a target that has it: what has no feature, and a lower number."""
    estate = workspace.estate
    mine = {each.order for each in own}
    there = {
        each.order
        for each in estate.migrations
        if (history := histories.get(each.target))
        and (record := history.records.get(each.order))
        and record.state is not State.PENDING
    }
    problems = [
        Problem(each.file, f"requires {number}, which {estate.migration(number).target} does not have")
        for each in own
        for number in each.requires
        if int(number) not in there | mine
    ]
    highest = {each.target: each.order for each in own}  # they come by number
    problems += [
        Problem(each.file, f"is not applied to {each.target}, and comes before the feature")
        for each in estate.migrations
        if not each.feature and each.order not in there and each.order < highest.get(each.target, 0)
    ]
    if problems:
        hint = "pgstrata apply brings the targets up to date first."
        raise Refused("what the feature requires is not there; nothing was changed", problems=problems, hint=hint)
    # What is applied has what it required; the entry of that may be none of these.
    kept = tuple(
        replace(each, requires=tuple(number for number in each.requires if int(number) in there | mine))
        for each in estate.migrations
        if each.order in there | mine
    )
    return replace(workspace, estate=replace(estate, migrations=kept))
