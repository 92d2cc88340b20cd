"""Is what is there what the migrations make? And which of them made it?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.drift import Difference, Drift, compare
from pgstrata.core.catalog.provenance import Provenance
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import fold
from pgstrata.core.plan.selection import whole_targets
from pgstrata.errors import Refused
from pgstrata.executor.lanes import Halt, side_by_side
from pgstrata.operations.expected import applied, expected
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.unapplied import Unapplied, unapplied, without_ledger
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger
from pgstrata.postgres.catalog import read_catalog
from pgstrata.postgres.session import Session

if TYPE_CHECKING:
    from pgstrata.core.catalog.repair import Repair


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """A target held against its migrations. `refused` is set, and nothing else, where nothing could be compared."""

    target: str
    migrations: int = 0  # that its ledger has
    where: str = ""  # where the expected catalog was found out
    drift: Drift = field(default_factory=Drift)
    expected: Catalog | None = None
    actual: Catalog | None = None
    provenance: Provenance = field(default_factory=Provenance)
    unapplied: Unapplied = field(default_factory=Unapplied)
    refused: Refused | None = None
    repairs: tuple[Repair, ...] = ()  # one a difference, in an order in which they can be run

    def made_by(self, difference: Difference) -> str:
        """The number of the migration that made an object as it should be; empty where none did."""
        return self.provenance.of(difference.kind, difference.name, difference.facet)

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps. The differences stand in the order in which their repairs can be run."""
        return {
            "target": self.target,
            "migrations": self.migrations,
            "objects": len(self.expected.objects) if self.expected else 0,
            "where": self.where,
            "differences": [self._difference(each) for each in self.repairs],
            "notes": [{"kind": each.kind, "name": each.name, "parent": each.parent} for each in self.drift.notes],
            "unseen": list(self.drift.unseen),
            "not_compared": dict(self.drift.not_compared),
            "unknown": self.unapplied.unknown,
            "refused": str(self.refused) if self.refused else "",
        }

    def _unapplied(self, each: Difference) -> dict[str, str] | None:
        number = self.unapplied.leaves_so(each)
        return {"number": number, "state": str(self.unapplied.states[number])} if number else None

    def _difference(self, repair: Repair) -> dict[str, Any]:
        each = repair.difference
        return {
            "kind": each.kind,
            "name": each.name,
            "parent": each.parent,
            "what": each.what,
            "facet": each.facet,
            "expected": each.expected,
            "actual": each.actual,
            "migration": self.made_by(each),
            "unapplied": self._unapplied(each),
            "repair": list(repair.statements),
            "safe": repair.safe,
            "why": repair.why,
        }


def verify(
    workspace: Workspace,
    targets: Collection[str] = (),
    *,
    plane: str = "",
    order: bool = False,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[Verified]:
    """Each target's catalog held against the one that its applied migrations make, in the manifest's order.

    A target that holds something and has no ledger is refused: nothing says what was applied there. With `plane`, only
    the targets that its migrations change. `order` counts another order of a table's columns as a difference. Changes nothing
    on a target; where its role may, it makes a scratch database on its server and drops it. Raises Unreachable, Unavailable,
    BadInput.
    """
    names = whole_targets(workspace.estate, targets, plane)
    surveys = Surveys(workspace)
    found: dict[str, Verified] = {}
    with sessions(workspace, names, new_run(workspace.environment), wait=wait, watch=watch) as opened:

        def work(name: str) -> Callable[[Watch], None]:
            def run(tell: Watch) -> None:
                try:
                    found[name] = _verified(workspace, opened[name], surveys, order=order, watch=tell)
                except Refused as refused:
                    found[name] = Verified(target=name, refused=refused)

            return run

        if len(opened) == 1:  # in this thread, where a signal cancels at once
            for name in opened:
                work(name)(watch)
        else:
            _together({name: work(name) for name in opened}, opened, watch)
    return [found[name] for name in names]


def _together(works: Mapping[str, Callable[[Watch], None]], opened: Mapping[str, Session], watch: Watch) -> None:
    """Targets at the same time: what each reads, and the scratch database that each may need, is its own."""

    def cancel() -> None:
        for session in opened.values():
            session.cancel(timeout=1)

    for error in side_by_side(works, watch=watch, halt=Halt(), cancel=cancel).values():
        raise error


def _verified(workspace: Workspace, session: Session, surveys: Surveys, *, order: bool, watch: Watch) -> Verified:
    """One target. Raises Refused where nothing can be compared."""
    managed = workspace.estate.targets[session.target].managed
    actual = read_catalog(session, managed, needs=False)
    history = fold(ledger.read(session))
    if nothing := without_ledger(workspace, session, history):
        raise nothing
    done = applied(workspace, session.target, history, surveys)
    wanted = expected(workspace, session, done, surveys, watch=watch)
    found = Verified(
        target=session.target,
        migrations=len(done),
        where=wanted.where,
        drift=compare(wanted.catalog, actual, order=order),
        expected=wanted.catalog,
        actual=actual,
        provenance=wanted.provenance,
    )
    if found.drift.none:
        return found
    # What needs what is for the repairs alone, and is seldom asked for; so is what the other migrations make.
    from pgstrata.core.catalog.repair import repairs

    actual = read_catalog(session, managed)
    drift = compare(wanted.catalog, actual, order=order)
    return replace(
        found,
        drift=drift,
        actual=actual,
        repairs=tuple(repairs(drift, wanted.catalog, actual)),
        unapplied=unapplied(workspace, session, history, surveys, watch=watch),
    )
