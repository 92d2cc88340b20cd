"""The generated documents of an estate: what each migration is, taken from the manifest, the files, and the catalogs that
the migrations really make."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pgstrata.core.estate.address import Address
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan import events
from pgstrata.core.script.survey import Survey
from pgstrata.executor.job import Watch
from pgstrata.files.write import replace_file
from pgstrata.operations.apply import apply
from pgstrata.operations.delivery import is_fresh, terraform_files
from pgstrata.operations.local import database_names
from pgstrata.operations.request import Request
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, silent
from pgstrata.postgres import introspect
from pgstrata.postgres.databases import create_database
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.session import Session, connect
from pgstrata.programs import choose_postgres
from pgstrata.render.readme import readme

NAME = "README.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A migration with what its file weighs and what it made: relations by kind, and those whose columns it changed."""

    migration: Migration
    survey: Survey
    made: dict[str, list[str]] = field(default_factory=dict)  # "table", "view", "materialized view" -> names
    changed: list[str] = field(default_factory=list)


def describe(workspace: Workspace, *, server: str = "wheel", watch: Watch = silent) -> list[Described]:
    """Apply the whole estate, every feature on, to a throw-away server, and look at the catalogs after each step.

    Raises what apply raises, and ProgramFailed where no server can be started.
    """
    surveys = Surveys(workspace)
    found: dict[str, Described] = {}
    with Sandbox(choose_postgres(server)) as running:
        names = database_names(workspace)
        for name in names.values():
            create_database(running.conninfo("postgres"), name)
        addresses = {target: Address(conninfo=running.conninfo(name)) for target, name in names.items()}
        local = dataclasses.replace(workspace, addresses=addresses)
        before: dict[str, dict[str, tuple[str, str]]] = {name: {} for name in names}

        def look(event: events.Event) -> None:
            watch(event)
            if isinstance(event, events.StepDone):
                target = event.step.target
                relations = _relations(target, addresses[target], workspace)
                migration = workspace.estate.migration(event.step.number)
                found[migration.file] = _difference(migration, surveys.of(migration), before[target], relations)
                before[target] = relations

        apply(local, Request(switched_on=tuple(workspace.estate.features), create_roles=True), watch=look)
    return [found[migration.file] for migration in workspace.estate.migrations if migration.file in found]


def _relations(target: str, address: Address, workspace: Workspace) -> dict[str, tuple[str, str]]:
    session: Session = connect(target, address, workspace.run())
    try:
        return introspect.relations(session, workspace.estate.targets[target].managed)
    finally:
        session.close()


def _difference(
    migration: Migration, survey: Survey, before: dict[str, tuple[str, str]], after: dict[str, tuple[str, str]]
) -> Described:
    made: dict[str, list[str]] = {}
    for name, (kind, _) in after.items():
        if name not in before:
            made.setdefault(kind, []).append(name)
    changed = [name for name, what in after.items() if name in before and before[name] != what]
    return Described(migration=migration, survey=survey, made=made, changed=changed)


def docs(workspace: Workspace, *, check: bool = False, server: str = "wheel", watch: Watch = silent) -> list[Path]:
    """Write the generated files; with `check` only compare. The paths that were, or are, stale.

    What needs no server comes first: it is written even where none can be started.
    """
    stale = _update(terraform_files(workspace), check=check)
    described = describe(workspace, server=server, watch=watch)
    path = workspace.root / workspace.estate.migrations_folder / NAME
    return stale + _update({path: readme(workspace.estate, described)}, check=check)


def _update(texts: Mapping[Path, str], *, check: bool) -> list[Path]:
    stale = [path for path, text in texts.items() if not is_fresh(path, text)]
    for path in [] if check else stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, texts[path])
    return stale
