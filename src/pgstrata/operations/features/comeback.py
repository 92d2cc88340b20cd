"""Migrations that were taken back, applied again, with the rows that they held: what `enable` and `rollback --undo` do.

Each migration commits with its event, as in `apply`; the rows come back in the transaction of the last one on a target, with
the event that says so. Whatever cuts it off, the same command goes on: what is applied stays, and the archive is still there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, State
from pgstrata.core.plan.plan import Plan, Step
from pgstrata.core.plan.proposal import Proposal
from pgstrata.core.plan.selection import Selection
from pgstrata.errors import Problem, Refused
from pgstrata.executor.job import Job
from pgstrata.executor.run import run
from pgstrata.operations import planning, preflight
from pgstrata.operations.features.bringback import Held, RestoringJob, giving_way, restored_detail
from pgstrata.operations.features.stepback import transaction
from pgstrata.operations.request import Request
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.archives.archive import Restored, restore
from pgstrata.postgres.session import Session

# Writes that the rows are back, in the transaction that is open: with `detail.restored`, empty where nothing was archived.
Note = Callable[[Session, Mapping[str, Any]], None]


class Comeback:
    """Some migrations on their way back to their targets, whose locks are held. `back` is what came back, by target."""

    def __init__(
        self,
        workspace: Workspace,
        own: Sequence[Migration],
        opened: Mapping[str, Session],
        histories: Mapping[str, History],
        held: Mapping[str, Held],
        *,
        noted: Collection[str],
        note: Note,
        watch: Watch,
        remarks: Mapping[str, str] | None = None,
    ) -> None:
        """`held` is what was archived, by target; on each target that is `noted`, `note` writes the event. `remarks` are
        shown with what would be done."""
        self._own, self._opened, self._held = own, opened, held
        self._noted, self._note, self._watch = noted, note, watch
        self.targets = [name for name in opened if name in {each.target for each in own}]
        self._remarks = remarks or {}
        self.back: dict[str, Restored] = {}
        self._done: set[str] = set()
        self._workspace = _narrowed(workspace, own, histories)
        surveys = Surveys(self._workspace)
        numbers = [each.number for each in own]
        features = dict.fromkeys(each.feature for each in own if each.feature)
        request = Request(selection=Selection(targets=self.targets, again=numbers), switched_on=list(features))
        self._planned = planning.make(self._workspace, opened, surveys, request, watch=watch)
        if problems := preflight.problems(self._workspace, self.plan, opened, surveys, create_roles=False):
            raise Refused("the preflight found what must be put right first; nothing was changed", problems=problems)

    @property
    def plan(self) -> Plan:
        """What is to be applied."""
        return self._planned.plan

    @property
    def run_id(self) -> str:
        return next(iter(self._opened.values())).who.run_id

    def applied(self, target: str) -> tuple[str, ...]:
        """The numbers that are to be applied to a target."""
        return tuple(step.number for step in self.plan.steps if step.target == target)

    def proposals(self, action: str) -> Iterator[Proposal]:
        """What would be done, a target each. What gives way is tried out."""
        for name in self.targets:
            changes = [f"{step.file} is applied" for step in self.plan.steps if step.target == name]
            changes += [f"the feature {each.feature} is on" for each in self.plan.switches if name in each.targets]
            rows: dict[str, int] = {}
            if what := self._held.get(name):
                if what.archive is None:
                    changes.append(f"what was kept at {what.when} was pruned, and does not come back")
                else:
                    to_do = self.applied(name)
                    there = any(each.target == name and each.number not in to_do for each in self._own)
                    rows = giving_way(self._opened[name], what, there=there, to_do=bool(to_do))
                    changes.append(what.words)
                    changes += [f"{table} was changed since: rows that were kept win there" for table in rows]
            if changes:
                changes += [self._remarks[name]] if name in self._remarks else []
                kept = "beside the archive, in the schema pgstrata of the same database" if rows else ""
                yield Proposal(action=action, target=name, changes=tuple(changes), rows=rows, kept=kept)

    def carry_out(self) -> None:
        """Apply it all, and bring the rows back."""
        last = {step.target: step.number for step in self.plan.steps}
        run(
            self.plan,
            self._opened,
            job=lambda step: self._job(step, last=last[step.target] == step.number),
            run_id=self.run_id,
            watch=self._watch,
        )
        for name in self._noted:
            if name not in self._done:  # nothing was applied there, or in no transaction
                with transaction(self._opened[name]):
                    self._bring_back(name, self._opened[name])
                    self._opened[name].commit()

    def _job(self, step: Step, *, last: bool) -> Job:
        workspace = self._workspace
        migration = workspace.estate.migration(step.number)
        values: dict[str, Any] = {
            "step": step,
            "source": workspace.source(migration),
            "shown": workspace.shown(migration),
            "expect": migration.expect,
            "managed": workspace.estate.targets[step.target].managed,
            "watch": self._watch,
            "record": self._planned.histories[step.target].records.get(migration.order),
        }
        if last and step.transaction and step.target in self._noted:
            return RestoringJob(**values, after=partial(self._bring_back, step.target))
        return Job(**values)

    def _bring_back(self, target: str, session: Session) -> None:
        detail: dict[str, Any] = {}
        what = self._held.get(target)
        if what and what.archive:
            self.back[target] = restore(session, what.archive.entries, what.archive.sequences)
            detail = {"restored": restored_detail(what, self.back[target])}
        self._note(session, detail)
        self._done.add(target)


def _narrowed(workspace: Workspace, own: Sequence[Migration], histories: Mapping[str, History]) -> Workspace:
    """The estate without what is pending and not among these: that is not what was asked for. Raises Refused where they
    require some of it, or were written for a target that has it: what has no feature, and a lower number."""
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
    highest = {each.target: each for each in own}  # they come by number
    problems += [
        Problem(each.file, f"is not applied to {each.target}, and comes before {last.number}")
        for each in estate.migrations
        if not each.feature
        and each.order not in there | mine
        and (last := highest.get(each.target))
        and each.order < last.order
    ]
    if problems:
        hint = "pgstrata apply brings the targets up to date first."
        raise Refused("what is required first is not there; nothing was changed", problems=problems, hint=hint)
    # What is applied has what it required; the entry of that may be none of these.
    kept = tuple(
        replace(each, requires=tuple(number for number in each.requires if int(number) in there | mine))
        for each in estate.migrations
        if each.order in there | mine
    )
    return replace(workspace, estate=replace(estate, migrations=kept))
