"""The generated documents of an estate: what each migration is, taken from the manifest, the files, and the catalogs that
the migrations really make."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pgstrata.core.catalog.catalog import RELATIONS, Catalog
from pgstrata.core.catalog.drift import compare
from pgstrata.core.catalog.provenance import trace
from pgstrata.core.estate.address import Address
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.script.survey import Survey
from pgstrata.errors import BadInput
from pgstrata.operations.apply import apply
from pgstrata.operations.delivery import is_fresh, terraform_files
from pgstrata.operations.local import database_names
from pgstrata.operations.request import Request
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, silent
from pgstrata.operations.writing import Say, publish, unsaid
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.databases import create_database
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.session import connect
from pgstrata.programs import choose_postgres
from pgstrata.render.readme import readme

NAME = "README.md"
_SHAPE = ("", "type", "not null")  # of a column: that it is there, and what it takes


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A migration with what its file weighs and what it made: relations by kind, and those whose columns it changed."""

    migration: Migration
    survey: Survey
    made: dict[str, list[str]] = field(default_factory=dict)  # "table", "view", "materialized view" -> names
    changed: list[str] = field(default_factory=list)


def describe(
    workspace: Workspace, *, server: str = "wheel", place: Path | None = None, watch: Watch = silent
) -> list[Described]:
    """Apply the whole estate, every feature on, to a throw-away server (in the folder `place`), and look at the catalogs
    after each step.

    Raises what apply raises, and ProgramFailed where no server can be started.
    """
    surveys = Surveys(workspace)
    found: dict[str, Described] = {}
    with Sandbox(choose_postgres(server), place=place) as running:
        names = database_names(workspace)
        for name in names.values():
            create_database(running.conninfo("postgres"), name)
        addresses = {target: Address(conninfo=running.conninfo(name)) for target, name in names.items()}
        local = dataclasses.replace(workspace, addresses=addresses)
        before = {target: Catalog.of(()) for target in names}

        def look(event: events.Event) -> None:
            watch(event)
            if isinstance(event, events.StepDone):
                target = event.step.target
                after = _catalog(target, addresses[target], workspace)
                migration = workspace.estate.migration(event.step.number)
                found[migration.file] = _described(migration, surveys.of(migration), before[target], after)
                before[target] = after

        apply(local, Request(switched_on=tuple(workspace.estate.features), create_roles=True), watch=look)
    every = workspace.estate.migrations  # what a baseline contains was not applied, and is described all the same
    return [found.get(each.file) or Described(migration=each, survey=surveys.of(each)) for each in every]


def _catalog(target: str, address: Address, workspace: Workspace) -> Catalog:
    session = connect(target, address, workspace.run())
    try:
        return read_once(session, workspace.estate.targets[target].managed)
    finally:
        session.close()


def _described(migration: Migration, survey: Survey, before: Catalog, after: Catalog) -> Described:
    """What a migration made, by the provenance of what is there after it, and whose columns it changed; a partition goes
    with its table."""
    made: dict[str, list[str]] = {}
    origins = trace(before, [(migration.number, after)]).origins
    for each in after.of_kind(*RELATIONS):
        if origins[each.key].created == migration.number and "bound" not in each.facets:
            made.setdefault(each.kind, []).append(each.name)
    changed = {
        each.parent for each in compare(before, after).differences if each.kind == "column" and each.facet in _SHAPE
    }
    new = {name for names in made.values() for name in names}
    return Described(migration=migration, survey=survey, made=made, changed=sorted(changed - new))


def docs(
    workspace: Workspace,
    *,
    check: bool = False,
    server: str = "wheel",
    watch: Watch = silent,
    say: Say = unsaid,
) -> list[Path]:
    """Write the generated files; with `check` only compare. The paths that were, or are, stale.

    What needs no server comes first: it is written even where none can be started. `say` gets a line on those that are
    not committed, before they are written.
    """
    if workspace.bundle:
        raise BadInput("this is a bundle, and nothing is written into one", hint="Write the documents in the checkout.")
    stale = _update(workspace, terraform_files(workspace), check=check, say=say)
    described = describe(workspace, server=server, watch=watch)
    path = workspace.root / workspace.estate.migrations_folder / NAME
    return stale + _update(workspace, {path: readme(workspace.estate, described)}, check=check, say=say)


def _update(workspace: Workspace, texts: Mapping[Path, str], *, check: bool, say: Say) -> list[Path]:
    stale = [path for path, text in texts.items() if not is_fresh(path, text)]
    if not check:
        publish(workspace, {path: texts[path].encode() for path in stale}, say=say)
    return stale
