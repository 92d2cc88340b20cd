"""`pgstrata test`: the whole estate tried out on a throw-away server, every case of it, whatever else fails."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from pgstrata.core.case import Case
from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.drift import Drift, compare
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.feature_sets import MOST, Chosen, Features, Group, choose, groups, with_required
from pgstrata.core.estate.features import decide
from pgstrata.core.plan.proposal import accept_all
from pgstrata.errors import BadInput, Failed, PgstrataError, Terminated
from pgstrata.operations.check import check
from pgstrata.operations.documents import NAME, docs
from pgstrata.operations.templates import Templates, at
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.databases import Databases
from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.session import connect
from pgstrata.programs import choose_postgres

MATRICES = ("all", "pairs", "none")
_SHOWN = 8  # differences


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """What is tried of the features of a group of targets."""

    group: Group
    chosen: Chosen

    @property
    def largest(self) -> Features:
        return self.chosen.sets[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """What was tried, and what came of it."""

    matrices: tuple[Matrix, ...]
    cases: tuple[Case, ...]

    def count(self, outcome: str) -> int:
        """How many cases were `passed`, `failed` or `skipped`."""
        return sum(each.outcome == outcome for each in self.cases)


class Skip(Exception):
    """A case that cannot be tried, and why."""


def try_estate(
    workspace: Workspace,
    *,
    server: str = "wheel",
    features: str = "",
    watch: Callable[[Case], None] = lambda case: None,
) -> Tested:
    """Try everything out: each set of features on clean databases, applied twice, in another order, and verified; all
    of them switched off and on again; and whether the generated files are fresh.

    `features` is `all`, `pairs`, `none` (the defaults alone), or empty: all, where a group has no more than 40 sets, else
    pairs. `watch` hears of each case. Raises BadInput for another word and in a bundle, ProgramFailed where no server can
    be started; what a case raises makes that case fail.
    """
    if features not in ("", *MATRICES):
        raise BadInput(f"--features: {features} is none of {', '.join(MATRICES)}")
    if workspace.bundle:
        raise BadInput("test tries a whole estate, and this is a bundle", hint="Run it in the checkout.")
    matrices = tuple(matrix(workspace, group, features) for group in groups(workspace.estate))
    cases: list[Case] = []

    def run(kind: str, name: str, act: Callable[[], None]) -> bool:
        cases.append(_tried(kind, name, act))
        watch(cases[-1])
        return cases[-1].outcome == "passed"

    run("files", "scripts, mirrors, generated for Terraform", lambda: _files(workspace))
    run("files", "generated documents", lambda: _documents(workspace, server))
    size = sum(workspace.path(each).stat().st_size for each in workspace.estate.migrations)
    with Sandbox(choose_postgres(server), place=roomy_memory(size)) as running:
        databases = Databases(running.conninfo("postgres"), "test", copy_files=True)
        templates = Templates(workspace, databases)
        for each in matrices:
            _Trial(workspace, templates, each.group, run).all(each.chosen)
        databases.close()
    return Tested(matrices=matrices, cases=tuple(cases))


def matrix(workspace: Workspace, group: Group, features: str) -> Matrix:
    """The sets of a group that are tried."""
    estate = workspace.estate
    of_group = {name: estate.features[name] for name in group.features}
    chosen = choose(of_group, limit={"all": 1 << 62, "pairs": 0}.get(features, MOST))
    if features == "none":
        decisions = decide(estate)
        chosen = Chosen(sets=(tuple(name for name in of_group if decisions[name].on),), possible=chosen.possible)
    return Matrix(group=group, chosen=chosen)


def _tried(kind: str, name: str, act: Callable[[], None]) -> Case:
    began = time.monotonic()
    problem = skipped = ""
    try:
        act()
    except Skip as why:
        skipped = str(why)
    except Terminated:
        raise
    except PgstrataError as error:
        problem = str(error)
    return Case(kind=kind, name=name, seconds=time.monotonic() - began, problem=problem, skipped=skipped)


class _Trial:
    """The cases of a group of targets. What fails in one is not held against the next."""

    def __init__(
        self,
        workspace: Workspace,
        templates: Templates,
        group: Group,
        run: Callable[[str, str, Callable[[], None]], bool],
    ) -> None:
        self._workspace = workspace
        self._templates = templates
        self._group = group
        self._run = run
        self._numbers = itertools.count()

    def all(self, chosen: Chosen) -> None:
        """The baselines, then each set."""
        targets = ", ".join(self._group.targets)
        if not self._run("baseline", targets, lambda: self._templates.make(self._group, None)):
            return
        for one in chosen.sets:
            self._set(one, f"{targets}: {' + '.join(one) or 'no features'}", verified=one == chosen.sets[-1])

    def _set(self, one: Features, name: str, *, verified: bool) -> None:
        names = self._clones()
        try:
            if not self._run("apply", name, lambda: self._apply(names, one)):
                return
            self._run("apply again", name, lambda: self._again(names))
            if len(one) > 1:
                self._run("order", name, lambda: self._order(names, one))
            if verified:
                self._run("verify", name, lambda: self._verify(names))
                if one:
                    self._run("off and on", name, lambda: self._off_and_on(names, one))
        finally:
            self._drop(names)

    def _clones(self) -> dict[str, str]:
        number = next(self._numbers)
        names = {each: self._templates.databases.name("c", str(number), each) for each in self._group.targets}
        for target, name in names.items():
            self._templates.clone(target, None, name)
        return names

    def _drop(self, names: dict[str, str]) -> None:
        for name in names.values():
            self._templates.databases.drop(name)

    def _apply(self, names: dict[str, str], on: Collection[str]) -> None:
        off = [name for name in self._group.features if name not in on]
        self._templates.apply(self._group, names, on, off)

    def _again(self, names: dict[str, str]) -> None:
        steps = self._templates.apply(self._group, names, (), ()).plan.steps
        if steps:
            raise Failed(f"the second apply did something: {', '.join(step.file for step in steps)}")

    def _order(self, names: dict[str, str], one: Features) -> None:
        """Switched on one after another, backwards: each two the other way round than all at once."""
        features = self._workspace.estate.features
        order = with_required(features, one[::-1])
        others = self._clones()
        try:
            self._apply(others, order[:1])
            for name in order[1:]:
                self._templates.apply(self._group, others, [name], ())
            for target in self._group.targets:
                drift = compare(self._catalog(target, names[target]), self._catalog(target, others[target]))
                if not drift.none:
                    words = f"{target}: {', then '.join(order)} makes another catalog than all at once"
                    raise Failed(words, detail=differences(drift))
        finally:
            self._drop(others)

    def _catalog(self, target: str, name: str) -> Catalog:
        there = self._there({target: name})
        session = connect(target, there.address(target), there.run())
        try:
            return read_once(session, self._workspace.estate.targets[target].managed)
        finally:
            session.close()

    def _off_and_on(self, names: dict[str, str], one: Features) -> None:
        """Each switched off, backwards, then on again: the catalog is as before, and every row has come back."""
        from pgstrata.operations.features.switch import disable, enable

        features = switchable(self._workspace.estate, one)
        if not features:
            raise Skip("what they make is part of a baseline, with which every new database gets it")
        there = self._there(names)
        before = {target: self._catalog(target, name) for target, name in names.items()}
        for feature in features[::-1]:
            disable(there, feature, confirm=accept_all)
        for feature in features:
            for each in enable(there, feature, confirm=accept_all):
                if each.left:
                    words = f"{each.target}: {feature} off and on: rows found no place: {', '.join(each.left)}"
                    raise Failed(
                        words, detail="; ".join(f"{row['key']}: {row['why']}" for row in each.orphans[:_SHOWN])
                    )
        for target, name in names.items():
            drift = compare(before[target], self._catalog(target, name))
            if not drift.none:
                words = f"{target}: {', then '.join(features)} off and on makes another catalog"
                raise Failed(words, detail=differences(drift))

    def _there(self, names: dict[str, str]) -> Workspace:
        return at(self._workspace, {target: self._templates.databases.conninfo(name) for target, name in names.items()})

    def _verify(self, names: dict[str, str]) -> None:
        from pgstrata.operations.verify import verify

        for each in verify(self._there(names), self._group.targets):
            if each.refused:
                raise each.refused
            if not each.drift.none:
                raise Failed(f"{each.target}: is not what its migrations make", detail=differences(each.drift))


def switchable(estate: Estate, on: Features) -> Features:
    """These features, each after what it requires, without those that a baseline contains, and what they require: a new
    database has them whatever is switched."""
    covered = {(each.target, int(number)) for each in estate.migrations for number in each.covers}
    contained = [each.feature for each in estate.migrations if (each.target, each.order) in covered and each.feature]
    fixed = with_required(estate.features, contained)
    return tuple(name for name in with_required(estate.features, on) if name not in fixed)


def differences(drift: Drift) -> str:
    """The first of them, in a line, and how many more there are."""
    shown = "; ".join(str(each) for each in drift.differences[:_SHOWN])
    more = len(drift.differences) - _SHOWN
    return f"{shown}; and {more} more" if more > 0 else shown


def _files(workspace: Workspace) -> None:
    problems = check(workspace).problems
    if problems:
        raise Failed("what is written, generated or copied is not in order", problems=problems)


def _documents(workspace: Workspace, server: str) -> None:
    if not (workspace.root / workspace.estate.migrations_folder / NAME).exists():
        raise Skip(f"{workspace.estate.migrations_folder}/{NAME} is not there; pgstrata docs writes it")
    stale = [path.relative_to(workspace.root).as_posix() for path in docs(workspace, check=True, server=server)]
    if stale:
        raise Failed(f"{', '.join(stale)}: stale", hint="pgstrata docs writes it anew.")


def summary(tested: Tested) -> Iterator[str]:
    """Which sets were tried, of how many, a line a group that has features."""
    for each in tested.matrices:
        if each.group.features:
            tried, possible = len(each.chosen.sets), each.chosen.possible
            which = f"all {possible} valid sets" if each.chosen.all else f"{tried} of {possible} valid sets"
            yield f"{', '.join(each.group.targets)}: {which} of {len(each.group.features)} features"
