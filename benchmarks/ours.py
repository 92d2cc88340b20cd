"""pgstrata: its commands, and estates to measure it on."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measurement import Command, one
from benchmarks.place import ROOT, Place
from pgstrata import __version__
from pgstrata.core.estate.address import variable
from pgstrata.operations.workspace import Workspace

VERSION = __version__


def pgstrata(place: Place, *words: str, folder: Path, urls: Mapping[str, str]) -> Command:
    """`pgstrata WORDS` in the folder of an estate whose targets are at these URLs."""
    program = Path(sys.executable).with_name("pgstrata")
    environment = place.environment({variable(target, "URL"): url for target, url in urls.items()})
    return one([program, *words], folder, environment)


@dataclass(frozen=True, slots=True)
class Estate:
    """This repository's estate, copied: its databases are called as its targets, with a suffix."""

    folder: Path
    files: Mapping[str, Sequence[Path]]  # by target, in the order in which they are applied

    @classmethod
    def copy(cls, place: Place) -> Estate:
        """A copy in the folder for work, so that what pgstrata keeps beside an estate is not the repository's."""
        folder = place.folder("estate")
        shutil.copy(ROOT / "estate.toml", folder)
        for part in ("database/migrations", "app-plane"):
            shutil.copytree(ROOT / part, folder / part)
        workspace = Workspace.open(folder)
        files: dict[str, list[Path]] = {target: [] for target in workspace.estate.targets}
        for migration in workspace.estate.migrations:
            files[migration.target].append(workspace.path(migration))
        return cls(folder, files)

    def databases(self, suffix: str = "") -> list[str]:
        """The names of its databases."""
        return [target + suffix for target in self.files]

    def urls(self, place: Place, suffix: str = "", *, host: Path | None = None) -> dict[str, str]:
        """Where its targets are."""
        socket = str(place.server.socket_folder)
        urls = {target: place.server.conninfo(target + suffix) for target in self.files}
        return {target: url.replace(socket, str(host)) if host else url for target, url in urls.items()}

    def make_roles(self, place: Place) -> None:
        """Make the roles that its scripts need, as on a server where they are: roles are no part of what is measured."""
        place.fresh(*self.databases("_roles"))
        ran = place.processes.run(
            [[pgstrata(place, "apply", "--create-roles", folder=self.folder, urls=self.urls(place, "_roles"))]]
        )
        assert ran.seconds


def write_estate(folder: Path, entries: Sequence[tuple[str, Path | bytes]], *, baseline: bool = True) -> None:
    """An estate of one target, `shop`; the first script is its baseline. A large file is linked, and not copied."""
    migrations = folder / "migrations"
    migrations.mkdir()
    lines = ['[estate]\nname = "benchmark"\nmigrations = "migrations"\n\n[targets.shop]\ndatabase = "shop"\n']
    for number, (name, script) in enumerate(entries, start=1):
        file = f"{number:03}_{name.upper()}.sql"
        if isinstance(script, Path):
            os.link(script, migrations / file)
        else:
            (migrations / file).write_bytes(script)
        kind = 'kind = "baseline"\n' if baseline and number == 1 else ""
        lines.append(f'[[migration]]\nfile = "{file}"\ntarget = "shop"\n{kind}')
    (folder / "estate.toml").write_text("\n".join(lines))
