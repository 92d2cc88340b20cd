"""The manifest, the files, the mirrors and what is generated for Terraform, without a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pgstrata.core.script.survey import Survey
from pgstrata.errors import Problem
from pgstrata.files.source import Source
from pgstrata.operations.delivery import is_fresh, terraform_files
from pgstrata.operations.mirror import copies, stale
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.operations.writing import relative
from pgstrata.render.migration import UNWRITTEN

_MOST = 1 << 16  # bytes of a file that could still be what `new` made


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
    """Survey every file, find those that are not written yet, compare the mirrors and Terraform's generated files, and
    list the roles that scripts name and the manifest does not. Of a bundle: the files that travel with it.

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
        problems=(
            *_unwritten(workspace, surveys),
            *(() if workspace.bundle else (*_mirrors(workspace), *_terraform(workspace))),
        ),
        notes=tuple(_roles(workspace, surveys)),
    )


def _mirrors(workspace: Workspace) -> list[Problem]:
    of = copies(workspace)
    found = []
    for copy in stale(workspace):
        said = f"differs from {workspace.shown(of[copy])}" if copy.is_file() else "is missing in this mirror"
        found.append(Problem(relative(workspace, copy), said, "pgstrata mirror copies it there"))
    return found


def _unwritten(workspace: Workspace, surveys: Mapping[str, Survey]) -> list[Problem]:
    """Migrations that are still what `new` made, or have kept its last statement."""
    return [
        Problem(workspace.shown(each), "is not written yet", "put its SQL in the place of the last statement")
        for each in workspace.estate.migrations
        if each.file in surveys and surveys[each.file].size <= _MOST and _is_unwritten(workspace.source(each))
    ]


def _is_unwritten(source: Source) -> bool:
    return UNWRITTEN.encode() in b"".join(source.stream()).splitlines()


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
