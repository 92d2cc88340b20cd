"""Small estates for tests: files, a manifest and databases, made in a line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import psycopg

from pgstrata.core.plan.events import Event
from pgstrata.operations.apply import Outcome, apply
from pgstrata.operations.request import Request
from pgstrata.operations.workspace import Workspace
from support import command


class Estate:
    """An estate in a folder, and where its targets are."""

    def __init__(self, root: Path, urls: Mapping[str, str]) -> None:
        self.root = root
        self.urls = dict(urls)
        self.events: list[Event] = []

    @property
    def migrations(self) -> Path:
        return self.root / "database" / "migrations"

    def write(self, name: str, text: str | bytes) -> Path:
        """(Re)write one file of the folder of migrations."""
        path = self.migrations / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def manifest(self, text: str) -> None:
        (self.root / "estate.toml").write_text(text)

    def workspace(self) -> Workspace:
        return Workspace.open(self.root, urls=self.urls)

    def apply(self, **request: Any) -> Outcome:
        """Apply with a Request of these values; the events are in `events`."""
        self.events = []
        return apply(self.workspace(), Request(**request), watch=self.events.append)

    def query(self, text: str, target: str = "main") -> list[tuple[Any, ...]]:
        with psycopg.connect(self.urls[target], autocommit=True) as connection:
            cursor = connection.execute(text.encode())
            return cursor.fetchall() if cursor.description else []

    def command(self, *words: str, **more: Any) -> subprocess.CompletedProcess[str]:
        """Run the real command in the estate's folder, with its targets' addresses in the environment."""
        environment = {f"PGSTRATA_{name.upper()}_URL": url for name, url in self.urls.items()}
        return run_command(*words, cwd=self.root, env=environment, **more)


class Estates:
    """Makes estates. `new_database` gives a connection string to a new, empty database."""

    def __init__(self, folder: Path, new_database: Callable[[], str]) -> None:
        self._folder = folder
        self.new_database = new_database

    def make(
        self,
        files: Mapping[str, str | bytes],
        manifest: str = "",
        *,
        targets: tuple[str, ...] = ("main",),
        keys: str = "",
    ) -> Estate:
        """An estate of these files. Without a manifest: every file a versioned migration of the first target,
        with `keys` (TOML lines) in each entry."""
        estate = Estate(self._folder, {name: self.new_database() for name in targets})
        estate.migrations.mkdir(parents=True)
        for name, text in files.items():
            estate.write(name, text)
        tables = "".join(f'[targets.{name}]\ndatabase = "postgres"\n' for name in targets)
        entries = "".join(f'[[migration]]\nfile = "{name}"\ntarget = "{targets[0]}"\n{keys}\n' for name in files)
        estate.manifest(manifest or f'[estate]\nname = "test"\n{tables}{entries}')
        return estate


def run_command(*words: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """Run `pgstrata` as its users do, in a process of its own."""
    environment, folder = more.pop("env", {}), more.pop("cwd", None)
    if not more:
        return command.run(words, cwd=folder, env=environment)
    return subprocess.run(
        [sys.executable, "-m", "pgstrata.cli.main", *words],
        capture_output=True,
        text=True,
        env={**command.BASE, **environment},
        cwd=folder,
        check=False,
        **more,
    )


BASELINE_END = "\n--\n-- PostgreSQL database dump complete\n--\n"
