"""The files of a refresh, as they are to be: backup, baseline, mirrors, what is generated, and the manifest."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pgstrata.core.bundle.sums import MANIFEST
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.refresh import Coverage, entry
from pgstrata.files import disk
from pgstrata.files.manifest import set_migration
from pgstrata.files.read import load_estate
from pgstrata.operations.baselines.newstate import NewState, major_of
from pgstrata.operations.baselines.proof import Proof
from pgstrata.operations.baselines.workbench import choose_installation, place_for_servers
from pgstrata.operations.documents import NAME, describe
from pgstrata.operations.mirror import mirror_files
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.operations.writing import terraform_with
from pgstrata.programs import Installation
from pgstrata.render.readme import readme

_DATED = re.compile(r"_\d{8}(?:_\d+)?$")
_DATE = re.compile(r"(?<!\d)20\d{6}(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """What to write: by absolute path the content, or the file to copy it from. `changed` are those that hold something
    else now, `before` what the manifest held when it was read, `backup` the new backup's name."""

    contents: Mapping[Path, bytes | Path | None]
    changed: Sequence[Path]
    before: Mapping[Path, bytes | None]
    backup: str


def new_files(
    workspace: Workspace,
    baseline: Migration,
    state: NewState,
    found: Coverage,
    proof: Proof,
    replaced: Sequence[str],
    *,
    source: Path | None,
    folder: Path,
    server: Installation,
) -> Files:
    """All of them, the generated ones made from a copy of the estate in `folder`, by a server of this installation, or of
    a newer one where it takes that.

    The whole estate is applied for the documents: raises what apply raises where it does not fit together any more.
    """
    text = workspace.manifest.read_bytes()
    backup = _backup(workspace, baseline, state, source)
    values = entry(
        baseline,
        found,
        backup=backup.name,
        checksum=state.survey.checksum,
        replaced=replaced,
        counts=proof.counts,
        missing_objects=proof.missing_objects,
    )
    manifest = _with_entry(text, baseline, values)
    staged = _staged(workspace, baseline, state.path, manifest, folder / "estate")
    contents: dict[Path, bytes | Path | None] = {backup: state.path, workspace.path(baseline): state.path}
    contents.update(mirror_files(workspace, replaced={baseline.file: state.path}))
    contents.update(terraform_with(workspace, staged.estate, manifest.decode("utf-8")))
    document = workspace.root / workspace.estate.migrations_folder / NAME
    if document.exists():
        contents[document] = _document(staged, folder, server)
    contents[workspace.manifest] = manifest
    changed = [path for path, value in contents.items() if not disk.same(path, value)]
    return Files(contents=contents, changed=changed, before={workspace.manifest: text}, backup=backup.name)


def _document(staged: Workspace, folder: Path, server: Installation) -> bytes:
    """README.md, by a server that takes every target's baseline: another target's may come from a newer one."""
    surveys, migrations = Surveys(staged), staged.estate.migrations
    newest = max(major_of(surveys.of(each)) for each in migrations if each.baseline)
    server = choose_installation(server.version[0], newest)
    size = sum(staged.path(each).stat().st_size for each in migrations)
    with place_for_servers(folder, server, size=size) as place:
        return readme(staged.estate, describe(staged, server=str(server.bindir), place=place)).encode()


def _with_entry(text: bytes, baseline: Migration, values: Mapping[str, Any]) -> bytes:
    return set_migration(text.decode("utf-8"), baseline.number, values).encode()


def _backup(workspace: Workspace, baseline: Migration, state: NewState, source: Path | None) -> Path:
    """Where the new backup goes: beside today's, with the date of the state. No other backup is ever overwritten."""
    folder, dump = workspace.root / workspace.estate.backups_folder, state.path
    if source and source.resolve().parent == folder.resolve() and disk.same(source, dump):
        return folder / source.name  # it is one already
    stem = _DATED.sub("", Path(baseline.backup).stem) or f"{baseline.target}_db"
    said = _DATE.search(source.name) if source else None
    date = said[0] if said else state.day or datetime.datetime.now(datetime.UTC).strftime("%Y%m%d")
    for name in (f"{stem}_{date}.sql", *(f"{stem}_{date}_{number}.sql" for number in range(2, 1000))):
        path = folder / name
        if not path.exists() or disk.same(path, dump):
            return path
    raise AssertionError("a thousand backups of a day")


def _staged(workspace: Workspace, baseline: Migration, dump: Path, manifest: bytes, root: Path) -> Workspace:
    """The estate as it will be, in a folder of its own: the new manifest and baseline, links to all else."""
    migrations = root / workspace.estate.migrations_folder
    migrations.mkdir(parents=True)
    for path in (workspace.root / workspace.estate.migrations_folder).iterdir():
        if path.name != baseline.file:
            (migrations / path.name).symlink_to(path.resolve())
    (migrations / baseline.file).symlink_to(dump.resolve())
    (root / MANIFEST).write_bytes(manifest)
    return dataclasses.replace(
        workspace, manifest=root / MANIFEST, estate=load_estate(root / MANIFEST), urls={}, cluster=None
    )
