"""An estate on disk, and the way to its targets: what every operation begins with."""

from __future__ import annotations

import contextlib
import os
import socket
import time
import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pgstrata import __version__
from pgstrata.core.estate.address import Address, resolve
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan import events
from pgstrata.errors import BadInput
from pgstrata.executor.job import Watch
from pgstrata.files.read import find_manifest, load_estate
from pgstrata.postgres.session import Session, Who, connect


def silent(_: events.Event) -> None:
    """Watches nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """An estate, the folder that its paths are relative to, and where its targets are.

    `urls` are connection strings by target, `environment` the variables that may name others (PGSTRATA_…).
    `addresses` override both: those of a local server.
    """

    estate: Estate
    manifest: Path
    urls: Mapping[str, str] = field(default_factory=dict, repr=False)
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)  # may hold secrets
    addresses: Mapping[str, Address] = field(default_factory=dict)

    @staticmethod
    def open(
        path: str | Path = ".", *, urls: Mapping[str, str] | None = None, environment: Mapping[str, str] | None = None
    ) -> Workspace:
        """The estate at `path`: its manifest, or a folder in or below the manifest's.

        Raises BadInput where there is none, ManifestInvalid with all that is wrong with it.
        """
        manifest = find_manifest(Path(path))
        estate = load_estate(manifest)
        for name in urls or {}:
            if name not in estate.targets:
                raise BadInput(
                    f"--url: there is no target {name}", hint=f"The manifest has: {', '.join(estate.targets)}."
                )
        return Workspace(estate=estate, manifest=manifest, urls=dict(urls or {}), environment=dict(environment or {}))

    @property
    def root(self) -> Path:
        """The folder of the manifest."""
        return self.manifest.parent

    def path(self, migration: Migration) -> Path:
        """Where a migration's file is."""
        return self.root / self.estate.migrations_folder / migration.file

    def shown(self, migration: Migration) -> str:
        """The same for messages: relative to the folder of the manifest."""
        return f"{self.estate.migrations_folder}/{migration.file}"

    def run(self) -> Who:
        """Who a new run of this process is."""
        return new_run(self.environment)

    def address(self, target: str) -> Address:
        """Where a target is. Raises BadInput for a password in an option."""
        if target in self.addresses:
            return self.addresses[target]
        return resolve(self.estate.targets[target], urls=self.urls, environment=self.environment)


def new_run(environment: Mapping[str, str]) -> Who:
    """Who this run is: a new id, this host, this process, and the pod where there is one."""
    in_cluster = "KUBERNETES_SERVICE_HOST" in environment
    return Who(
        run_id=str(uuid.uuid4()),
        host=socket.gethostname(),
        pid=os.getpid(),
        pod=environment.get("POD_NAME") or (environment.get("HOSTNAME", "") if in_cluster else ""),
        tool_version=__version__,
    )


@contextlib.contextmanager
def sessions(
    workspace: Workspace, names: Collection[str], who: Who, *, wait: float = 0.0, watch: Watch = silent
) -> Iterator[dict[str, Session]]:
    """Sessions on targets, by name, closed at the end. Waits `wait` seconds at most for a server to answer."""
    opened: dict[str, Session] = {}
    try:
        for name in names:

            def waiting(what: str, name: str = name) -> None:
                watch(events.Waiting(target=name, what=what))

            opened[name] = connect(
                name, workspace.address(name), who, deadline=time.monotonic() + wait, waiting=waiting
            )
        yield opened
    finally:
        for session in opened.values():
            session.close()
