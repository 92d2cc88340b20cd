"""The next migration: its file, its entry in the manifest, its feature, and what Terraform must know of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.manifest import parse
from pgstrata.core.estate.migration import NUMBER
from pgstrata.core.estate.naming import check_feature, file_name, next_number
from pgstrata.core.estate.reader import nearest
from pgstrata.errors import BadInput
from pgstrata.files.manifest import add_feature, add_migration
from pgstrata.operations.workspace import Workspace
from pgstrata.operations.writing import Say, publish, terraform_with, unsaid
from pgstrata.render.migration import template


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A migration that is to be written. `similar` is a feature whose name is close to that of a new one."""

    number: str
    file: str
    path: Path
    target: str
    requires: tuple[str, ...]
    feature: str
    feature_is_new: bool
    similar: str
    written: tuple[Path, ...]


def new(
    workspace: Workspace,
    title: str,
    *,
    target: str = "",
    feature: str = "",
    requires: Collection[str] = (),
    description: str = "",
    off: bool = False,
    say: Say = unsaid,
) -> Made:
    """Make the next migration of a target (which may be left out where there is one), and its feature where that is new:
    `off` unless somebody switches it on. The migration requires its target's baseline and the numbers in `requires`, a
    new feature those that these belong to.

    `say` gets a line on files that are not committed, before they are written. Raises BadInput for a title, target,
    feature or number that is not right, and what `publish` raises; Busy where the manifest changes meanwhile.
    """
    if workspace.bundle:
        raise BadInput("this is a bundle, and nothing is written into one", hint="Make it in the checkout.")
    title, description = _line("title", title), _line("description", description)
    data = workspace.manifest.read_bytes()
    text = data.decode("utf-8")
    estate = workspace.estate
    target = _target(estate, target)
    folder = workspace.root / estate.migrations_folder
    names = [each.name for each in folder.iterdir()] if folder.is_dir() else []
    number = next_number(estate, names)
    file = file_name(number, title, [each.file for each in estate.migrations])
    needed = _required(estate, target, requires)
    similar = _feature(estate, feature, off=off)
    fresh = bool(feature) and feature not in estate.features
    if fresh:
        words = description or title[:1].upper() + title[1:]
        text = _with_feature(text, estate, feature, target, needed, description=words, off=off)
    text = _with_migration(text, file, target, feature, needed)
    files = dict.fromkeys([*names, file], True)
    later = parse(text.replace("\r\n", "\n"), place=workspace.manifest.name, files=files)
    database = estate.targets[target].database
    script = template(file, title=title, database=database, feature=feature, requires=needed, description=description)
    written = publish(
        workspace,
        {folder / file: script.encode(), workspace.manifest: text.encode(), **terraform_with(workspace, later, text)},
        before={workspace.manifest: data, folder / file: None},
        say=say,
    )
    return Made(
        number=number,
        file=file,
        path=folder / file,
        target=target,
        requires=needed,
        feature=feature,
        feature_is_new=fresh,
        similar=similar,
        written=tuple(written),
    )


def _with_migration(text: str, file: str, target: str, feature: str, needed: Collection[str]) -> str:
    """The manifest with the new entry."""
    entry: dict[str, Any] = {"file": file, "target": target}
    entry |= {"feature": feature} if feature else {}
    entry |= {"requires": list(needed)} if needed else {}
    return add_migration(text, entry)


def _with_feature(
    text: str, estate: Estate, feature: str, target: str, needed: Collection[str], *, description: str, off: bool
) -> str:
    """The manifest with a new feature beside the target's last migration; it requires the features of what is needed."""
    own = estate.of_target(target)
    values: dict[str, Any] = {"description": description, "default": not off}
    others = dict.fromkeys(each.feature for each in map(estate.migration, needed) if each.feature)
    values |= {"requires": list(others)} if others else {}
    return add_feature(text, feature, values, beside=own[-1].number if own else "")


def _line(what: str, text: str) -> str:
    """A text on one line: it goes into a comment of SQL."""
    text = " ".join(text.split())
    if not text.isprintable():
        raise BadInput(f"the {what} has characters that cannot be printed: {text!r}")
    return text.rstrip(".") if what == "title" else text


def _target(estate: Estate, name: str) -> str:
    if not name and len(estate.targets) == 1:
        return next(iter(estate.targets))
    if name not in estate.targets:
        message = f"there is no target {name}" if name else "for which target is the migration?"
        hint = nearest(name, estate.targets, "the manifest has")
        raise BadInput(message, hint=f"--target: {hint}")
    return name


def _required(estate: Estate, target: str, numbers: Collection[str]) -> tuple[str, ...]:
    """The numbers as the manifest spells them, the target's baseline first."""
    spelt = {each.order: each.number for each in estate.migrations}
    found = {each.number: None for each in estate.of_target(target) if each.baseline}
    for number in numbers:
        if not NUMBER.fullmatch(number) or int(number) not in spelt:
            hint = f"The manifest has: {', '.join(spelt.values())}."
            raise BadInput(f"--requires: there is no migration {number}", hint=hint)
        found[spelt[int(number)]] = None
    return tuple(found)


def _feature(estate: Estate, name: str, *, off: bool) -> str:
    """A new feature's nearest; empty for none, and for one that is there already."""
    if name and name not in estate.features:
        return check_feature(estate, name)
    if off:
        message = f"the feature {name} is there already" if name else "--off is about a new feature, and none is named"
        raise BadInput(message, hint="Its default stands in the manifest." if name else "Name it with --feature.")
    return ""
