"""Template databases of an estate: each target with each set of features is made once, and cloned as often as one likes."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import os
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from pathlib import Path

from pgstrata.core.estate.address import Address
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.feature_sets import Group, groups
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.selection import Selection
from pgstrata.errors import Failed, PgstrataError, Problem
from pgstrata.operations.apply import Outcome, apply
from pgstrata.operations.request import Request
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.databases import Databases


class Templates:
    """The templates of an estate on one server. A set counts by what of it reaches a target: templates are shared by
    sets that differ elsewhere, and all are made from those that have the baselines alone."""

    def __init__(
        self,
        workspace: Workspace,
        databases: Databases,
        *,
        turn: Callable[[], AbstractContextManager[None]] = contextlib.nullcontext,
        failures: Path | None = None,
    ) -> None:
        """Where several processes make them, `turn` gives one after another, and in the folder `failures` they tell each
        other what cannot be made."""
        self.databases = databases
        self.groups = groups(workspace.estate)
        self._workspace = workspace
        self._turn = turn
        self._failures = failures
        self._known: set[str] = set()

    def group(self, target: str) -> Group:
        """The group that a target is in."""
        return next(each for each in self.groups if target in each.targets)

    def make(self, group: Group, features: Collection[str] | None) -> None:
        """See to it that a group's targets have templates with these features; None: with the baselines alone.

        Raises what apply raises, and Failed in every process but the one that tried.
        """
        names = {target: self._name(group, target, features) for target in group.targets}
        if self._known.issuperset(names.values()):
            return
        with self._turn():
            self._build(group, names, features)
        self._known |= set(names.values())

    def clone(self, target: str, features: Collection[str] | None, name: str) -> None:
        """A new database of that name, as the target is with these features."""
        group = self.group(target)
        self.make(group, features)
        self.databases.create(name, self._name(group, target, features))

    def apply(
        self,
        group: Group,
        names: dict[str, str],
        on: Collection[str],
        off: Collection[str],
        estate: Estate | None = None,
    ) -> Outcome:
        """`pgstrata apply --target … --with … --without …`, to databases by target."""
        local = at(self._workspace, {target: self.databases.conninfo(name) for target, name in names.items()})
        request = Request(
            selection=Selection(targets=group.targets), switched_on=on, switched_off=off, create_roles=True
        )
        return apply(dataclasses.replace(local, estate=estate or local.estate), request)

    def _name(self, group: Group, target: str, features: Collection[str] | None) -> str:
        reach = "baseline" if features is None else " ".join(sorted(set(features) & set(group.features)))
        digest = hashlib.sha256(f"{features is None} {target} {reach}".encode()).hexdigest()[:12]
        return self.databases.name("t", digest, target)

    def _build(self, group: Group, names: dict[str, str], features: Collection[str] | None) -> None:
        if all(self.databases.finished(name) for name in names.values()):
            return
        failure = self._failures / min(names.values()) if self._failures else None
        if failure and failure.exists():
            raise _read(failure)
        try:
            self._fill(group, names, features)
        except PgstrataError as error:
            if failure:
                aside = failure.with_suffix(f".{os.getpid()}")  # whole or not there, for the other workers
                aside.write_text(json.dumps(error.as_json()))
                aside.replace(failure)
            raise

    def _fill(self, group: Group, names: dict[str, str], features: Collection[str] | None) -> None:
        if features is not None:
            below = {target: self._name(group, target, None) for target in names}
            self._build(group, below, None)
        for target, name in names.items():
            self.databases.drop(name)  # half-made, by a process that was killed
            self.databases.create(name, "" if features is None else below[target])
        estate = self._workspace.estate
        if features is None:
            estate = dataclasses.replace(estate, migrations=tuple(baselines(estate)))
            self.apply(group, names, (), (), estate)
        else:
            on = [name for name in group.features if name in features]
            self.apply(group, names, on, [name for name in group.features if name not in on])
        for name in names.values():
            self.databases.finish(name)


def at(workspace: Workspace, places: dict[str, str]) -> Workspace:
    """The same estate with targets at these connection strings."""
    addresses = {target: Address(conninfo=place, source="local") for target, place in places.items()}
    return dataclasses.replace(workspace, addresses=addresses)


def baselines(estate: Estate) -> list[Migration]:
    """The baselines that require nothing but one another."""
    found: dict[str, Migration] = {}
    for each in estate.migrations:
        if each.baseline and all(estate.migration(number).number in found for number in each.requires):
            found[each.number] = each
    return list(found.values())


def _read(failure: Path) -> Failed:
    """The error that another worker has met, with the same words."""
    words = json.loads(failure.read_text())
    problems = [Problem(**each) for each in words["problems"]]
    message, detail, hint, place = (str(words[key]) for key in ("message", "detail", "hint", "place"))
    return Failed(message, detail=detail, hint=hint, place=place, problems=problems)
