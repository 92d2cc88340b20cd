"""Mirrors: folders that hold byte-identical copies of migrations."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pgstrata.core.estate.migration import Migration
from pgstrata.errors import BadInput
from pgstrata.files import disk
from pgstrata.operations.workspace import Workspace
from pgstrata.operations.writing import Say, publish, unsaid

_NONE: Mapping[str, Path | bytes] = {}


def copies(workspace: Workspace) -> dict[Path, Migration]:
    """Every copy that the mirrors must hold, with the migration that it is of."""
    estate = workspace.estate
    return {
        workspace.root / mirror.path / migration.file: migration
        for mirror in estate.mirrors
        for migration in map(estate.migration, mirror.files)
    }


def stale(workspace: Workspace) -> list[Path]:
    """The copies that are missing, or are not what their migrations are. Raises BadInput for what cannot be read."""
    return [copy for copy, of in copies(workspace).items() if not disk.same(copy, workspace.path(of))]


def mirror_files(workspace: Workspace, *, replaced: Mapping[str, Path | bytes] = _NONE) -> dict[Path, bytes | Path]:
    """What the mirrors must hold; `replaced` are files, by name, that are about to get that content."""
    return {copy: replaced.get(of.file, workspace.path(of)) for copy, of in copies(workspace).items()}


def mirror(workspace: Workspace, *, check: bool = False, say: Say = unsaid) -> list[Path]:
    """Copy what is stale, all or none; with `check` only compare. The paths that were, or are, stale.

    Raises BadInput in a bundle, and what `publish` raises.
    """
    if workspace.bundle:
        raise BadInput("this is a bundle, which has no mirrors", hint="Look at them in the checkout.")
    found = stale(workspace)
    if not check:
        wanted = mirror_files(workspace)
        publish(workspace, {copy: wanted[copy] for copy in found}, say=say)
    return found
