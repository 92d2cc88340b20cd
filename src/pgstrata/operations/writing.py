"""Files of a checkout, written by a command: all or none, and nothing that git does not have goes unmentioned."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from pgstrata.core.estate.estate import Estate
from pgstrata.errors import BadInput, PgstrataError, Refused
from pgstrata.files import disk, journal
from pgstrata.files.bundle import is_bundle
from pgstrata.files.read import find_manifest
from pgstrata.operations.workspace import Workspace
from pgstrata.programs import find_program, run, without_addresses
from pgstrata.render import tfvars

Say = Callable[[str], None]  # takes a line for people, before something is written


def unsaid(_: str) -> None:
    """Says nothing."""


def resume(path: str | Path) -> list[Path]:
    """Complete, or undo, what a crashed command has begun to write in the checkout around `path`, before its manifest is
    read: until then it is a mixture. The files that it was about. Raises what `journal.finish` raises."""
    root = find_manifest(Path(path)).parent
    return [] if is_bundle(root) else journal.finish(root)


def uncommitted(workspace: Workspace, paths: Iterable[Path]) -> list[Path]:
    """Which of these files are not in git as they are on disk: changed, or never added. None where there is no git, or no
    repository; it never fails. Paths are absolute or relative to the manifest's folder."""
    folders: dict[Path, dict[str, Path]] = {}
    for path in paths:
        place = workspace.root / path
        folders.setdefault(place.parent, {})[place.name] = path
    found: list[Path] = []
    for folder, names in folders.items():
        try:
            found += [names[name] for name in _changed(workspace, folder, names) if name in names]
        except (PgstrataError, OSError, ValueError):
            continue
    return found


def publish(
    workspace: Workspace,
    files: Mapping[Path, bytes | Path | None],
    *,
    before: Mapping[Path, bytes | None] | None = None,
    say: Say = unsaid,
) -> list[Path]:
    """Write these files, all or none; those that really changed. Keys are absolute or relative to the manifest's folder,
    and lead into it or into a folder that the manifest names; values and `before` are those of `write_files`.

    `say` gets a line on the files that are not committed, before they are written. Raises what `write_files` raises;
    BadInput in a bundle; Refused where an earlier command's files had to be finished first, as these may rest on them.
    """
    if workspace.bundle:
        raise BadInput("this is a bundle, and nothing is written into one", hint="Write it in the checkout.")
    finished = journal.finish(workspace.root)
    if finished:
        raise Refused(
            f"completed what an earlier command had begun to write: {shown(workspace, finished)}",
            hint="Run this command again: what it was about to write was made from the files before that.",
        )
    changing = [path for path, value in files.items() if not disk.same(workspace.root / path, value)]
    if losing := uncommitted(workspace, changing):
        say(f"Not committed, and about to be written: {shown(workspace, losing)}.")
    estate = workspace.estate
    named = (estate.migrations_folder, estate.backups_folder, *estate.terraform, *(one.path for one in estate.mirrors))
    return journal.write_files(workspace.root, files, folders=[Path(each) for each in named], before=before)


def shown(workspace: Workspace, paths: Iterable[Path]) -> str:
    """Paths for people, relative to the manifest's folder."""
    return ", ".join(relative(workspace, path) for path in paths)


def relative(workspace: Workspace, path: Path) -> str:
    """A path relative to the manifest's folder, also where it lies beside that."""
    return Path(os.path.relpath(workspace.root / path, workspace.root)).as_posix()


def terraform_with(workspace: Workspace, estate: Estate, manifest: str) -> dict[Path, bytes]:
    """What Terraform's generated files must hold once the manifest has this text, which is that of `estate`."""
    texts = {tfvars.VALUES: tfvars.values(estate, manifest), tfvars.VARIABLES: tfvars.variables(estate)}
    folders = [workspace.root / folder for folder in estate.terraform]
    return {folder / name: text.encode() for folder in folders for name, text in texts.items()}


def _changed(workspace: Workspace, folder: Path, names: Iterable[str]) -> list[str]:
    there = [name for name in names if (folder / name).is_file()]
    if not there:
        return []
    git = find_program("git", env=workspace.environment, hint="")
    # A repository's own settings must not start a program, and looking takes no lock.
    command: list[str | Path] = [
        git,
        "--literal-pathspecs",
        "-c",
        "core.fsmonitor=false",
        "status",
        "--porcelain",
        "-z",
    ]
    environment = {**without_addresses(workspace.environment), "GIT_OPTIONAL_LOCKS": "0"}
    said = run([*command, "--no-renames", "--untracked-files=all", "--", *there], env=environment, cwd=folder)
    return [Path(os.fsdecode(entry[3:])).name for entry in said.split(b"\0") if entry]
