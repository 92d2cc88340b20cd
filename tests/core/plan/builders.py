"""Estates, ledgers and plans for tests of the plan, in a line each."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from pgstrata.core.estate.estate import Estate, Feature, Plane, Target
from pgstrata.core.estate.features import decide
from pgstrata.core.estate.migration import Kind, Migration
from pgstrata.core.plan.history import History, LedgerEvent, fold, remembered_features
from pgstrata.core.plan.plan import Plan, TargetState, Weight
from pgstrata.core.plan.planner import make_plan
from pgstrata.core.plan.problems import problems
from pgstrata.core.plan.selection import Selection, requirements_elsewhere, targets_needed
from pgstrata.errors import Problem


def migration(number: str, target: str = "main", **more: Any) -> Migration:
    """`migration("002", requires=("001",))`: its file is 002_X.sql, its plane `app` unless said otherwise."""
    kind = Kind(more.pop("kind", "versioned"))
    return Migration(number=number, file=f"{number}_X.sql", target=target, kind=kind, **{"plane": "app", **more})


def estate(*migrations: Migration, features: Collection[Feature] = ()) -> Estate:
    """An estate of these, with the targets that they name, in the order in which they name them."""
    ordered = tuple(sorted(migrations, key=lambda each: each.order))
    return Estate(
        name="test",
        planes={name: Plane(name=name) for name in ("app", "control")},
        targets={each.target: Target(name=each.target, database=each.target) for each in migrations},
        features={each.name: each for each in features},
        migrations=ordered,
    )


def event(identity: int, kind: str, number: str | None = None, **more: Any) -> LedgerEvent:
    """One event; its time grows with its id. The checksum is that of `checksum(number)` unless said otherwise."""
    values: dict[str, Any] = {
        "id": identity,
        "at": f"2026-01-10T08:15:00.{identity:06}Z",
        "kind": kind,
        "number": number,
        "file": f"{number}_X.sql" if number else None,
        "migration_kind": "versioned" if number else None,
        "feature": None,
        "checksum": checksum(number) if number else None,
        "statement": None,
        "statements": None,
        "rows": None,
        "seconds": None,
        "run_id": "6c1fa7a0-3f3b-4a5e-9c53-2f1f5e0c7b11",
        "role": "postgres",
        "host": "laptop",
        "pid": 7,
        "pod": None,
        "tool_version": "0.1.0",
        "server_version": "18.6",
        "detail": {},
    }
    return LedgerEvent(**(values | more))


def checksum(number: str) -> str:
    return f"v1:sha256:{int(number):064}"


def applied(*numbers: str) -> list[LedgerEvent]:
    return [event(identity, "applied", number) for identity, number in enumerate(numbers, start=1)]


class World:
    """An estate with what its ledgers hold; targets without events have an empty ledger."""

    def __init__(self, estate: Estate, **ledgers: list[LedgerEvent]) -> None:
        self.estate = estate
        self.histories: dict[str, History] = {name: fold(ledgers.get(name)) for name in estate.targets}

    def _decisions(self, on: Collection[str], off: Collection[str]) -> Any:
        remembered = remembered_features(self.histories.values())
        return decide(self.estate, switched_on=on, switched_off=off, remembered=remembered)

    def plan(self, *, on: Collection[str] = (), off: Collection[str] = (), **selection: Any) -> Plan:
        chosen = Selection(**selection)
        needed = targets_needed(self.estate, chosen)
        return make_plan(
            self.estate,
            chosen,
            states={name: self._state(name) for name in needed},
            histories=self.histories,
            weights={each.file: _weight(each) for each in self.estate.migrations},
            decisions=self._decisions(on, off),
            checksums={each.file: checksum(each.number) for each in self.estate.migrations},
        )

    def numbers(self, **more: Any) -> list[str]:
        """The numbers of the plan's steps."""
        return [step.number for step in self.plan(**more).steps]

    def problems(
        self, *, files: Mapping[str, str] | None = None, on: Collection[str] = (), **selection: Any
    ) -> list[Problem]:
        """`files`: checksums of files that are not what they were."""
        checksums = {each.file: checksum(each.number) for each in self.estate.migrations} | dict(files or {})
        decisions = self._decisions(on, ())
        return problems(self.estate, Selection(**selection), self.histories, checksums, decisions)

    def elsewhere(self, *, on: Collection[str] = (), **selection: Any) -> list[tuple[str, str]]:
        pairs = requirements_elsewhere(self.estate, Selection(**selection), self.histories, self._decisions(on, ()))
        return [(each.number, needed.number) for each, needed in pairs]

    def _state(self, name: str) -> TargetState:
        return TargetState(
            name=name,
            database=name,
            database_oid=16384,
            server_version="18.6",
            last_event=self.histories[name].last,
        )


def _weight(migration: Migration) -> Weight:
    return Weight(checksum=checksum(migration.number), size=100, statements=2, rows=3)
