"""The manifest, the files, the mirrors and what is generated for Terraform, without a database."""

from __future__ import annotations

import filecmp
from collections.abc import Mapping
from dataclasses import dataclass

from pgstrata.core.script.survey import Survey
from pgstrata.errors import Problem
from pgstrata.operations.delivery import is_fresh, terraform_files
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was checked, and what is worth saying though nothing forbids it."""

    migrations: int
    size: int  # bytes
    statements: int
    rows: int
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...]


def check(workspace: Workspace) -> Report:
    """Survey every file, compare the mirrors and Terraform's generated files, and list the roles that scripts name and the
    manifest does not. Of a bundle: the files that travel with it.

    The manifest itself was checked when the workspace was opened. Raises ScriptRefused.
    """
    kept = Surveys(workspace)
    migrations = [each for each in workspace.estate.migrations if workspace.source(each).travels]
    kept.refuse(migrations)
    surveys = {each.file: kept.of(each) for each in migrations}
    return Report(
        migrations=len(migrations),
        size=sum(each.size for each in surveys.values()),
        statements=sum(each.statements for each in surveys.values()),
        rows=sum(each.rows for each in surveys.values()),
        problems=() if workspace.bundle else (*_mirrors(workspace), *_terraform(workspace)),
        notes=tuple(_roles(workspace, surveys)),
    )


def _mirrors(workspace: Workspace) -> list[Problem]:
    found = []
    for mirror in workspace.estate.mirrors:
        for number in mirror.files:
            migration = workspace.estate.migration(number)
            source, copy = workspace.path(migration), workspace.root / mirror.path / migration.file
            shown = f"{mirror.path}/{migration.file}"
            if not copy.is_file():
                found.append(Problem(shown, "is missing in this mirror", f"copy {workspace.shown(migration)} there"))
            elif not filecmp.cmp(source, copy, shallow=False):
                found.append(Problem(shown, f"differs from {workspace.shown(migration)}", "copy it there again"))
    return found


def _terraform(workspace: Workspace) -> list[Problem]:
    return [
        Problem(path.relative_to(workspace.root).as_posix(), "is not what the manifest says", "pgstrata docs writes it")
        for path, text in terraform_files(workspace).items()
        if not is_fresh(path, text)
    ]


def _roles(workspace: Workspace, surveys: Mapping[str, Survey]) -> list[Problem]:
    """A role that a script names, and that neither the manifest nor a script of the same target makes."""
    found = []
    for target in workspace.estate.targets.values():
        migrations = [each for each in workspace.estate.of_target(target.name) if each.file in surveys]
        known = {target.user, *target.roles}.union(*(surveys[each.file].made_roles for each in migrations))
        for each in migrations:
            for role, at in surveys[each.file].roles.items():
                if role not in known and not role.startswith("pg_"):
                    place = f"{workspace.shown(each)}:{at.line}:{at.column}"
                    message = f"names the role {role}, which the manifest does not"
                    found.append(Problem(place, message, f"put it into [targets.{target.name}.roles]"))
                    known.add(role)
    return found
