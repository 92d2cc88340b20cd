"""An estate on disk, and the way to its targets: what every operation begins with."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import time
import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pgstrata import __version__
from pgstrata.core.estate.address import Address, resolve, variable
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.errors import BadInput
from pgstrata.files.bundle import Bundle, is_bundle, open_bundle
from pgstrata.files.read import find_manifest, load_estate
from pgstrata.files.source import File, Source
from pgstrata.postgres.session import Session, Who, connect

if TYPE_CHECKING:
    from pgstrata.kubectl import Cluster, Forward


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
    cluster: Cluster | None = None  # whose pods the targets are reached on, by port-forwards; `urls` override it
    bundle: Bundle | None = None  # where the manifest lies in one, as in a Job

    @staticmethod
    def open(
        path: str | Path = ".",
        *,
        urls: Mapping[str, str] | None = None,
        environment: Mapping[str, str] | None = None,
        look: bool = True,
        content: str = "",
    ) -> Workspace:
        """The estate at `path`: its manifest, or a folder in or below the manifest's. Where `look` is false, no file but
        the manifest is looked for: the ledgers alone are asked. `content` is the hash that its bundle must have.

        Raises BadInput where there is none, or a bundle that is not whole; ManifestInvalid with all that is wrong with it;
        Unavailable for a bundle with another content.
        """
        manifest = find_manifest(Path(path))
        if content and not re.fullmatch("[0-9a-f]{64}", content):
            raise BadInput(f"{content} is no content hash", hint="It has 64 hexadecimal digits: bundle.json says it.")
        bundle = open_bundle(manifest.parent, content=content) if look and is_bundle(manifest.parent) else None
        if content and not bundle:
            raise BadInput(f"{manifest.parent} is no bundle, and one with the content {content} is wanted")
        estate = load_estate(manifest, bundle=bundle, look=look)
        for name in urls or {}:
            if name not in estate.targets:
                raise BadInput(
                    f"--url: there is no target {name}", hint=f"The manifest has: {', '.join(estate.targets)}."
                )
        return Workspace(
            estate=estate,
            manifest=manifest,
            urls=dict(urls or {}),
            environment=dict(environment or {}),
            bundle=bundle,
        )

    @property
    def root(self) -> Path:
        """The folder of the manifest."""
        return self.manifest.parent

    def path(self, migration: Migration) -> Path:
        """Where a migration's file is in a checkout."""
        return self.root / self.estate.migrations_folder / migration.file

    def source(self, migration: Migration) -> Source:
        """Where a migration's text comes from: its file, or the bundle."""
        return self.bundle.source(migration.file) if self.bundle else File(self.path(migration))

    def shown(self, migration: Migration) -> str:
        """Its path for messages: as it is in a checkout, relative to the folder of the manifest."""
        return f"{self.estate.migrations_folder}/{migration.file}"

    def run(self) -> Who:
        """Who a new run of this process is."""
        return new_run(self.environment)

    def address(self, target: str) -> Address:
        """Where a target is. Raises BadInput for a password in an option."""
        if target in self.addresses:
            return self.addresses[target]
        environment = self.environment
        if self.forward(target):  # the manifest's pod was asked for, and no variable leads away from it
            environment = {name: each for name, each in environment.items() if name != variable(target, "URL")}
        return resolve(self.estate.targets[target], urls=self.urls, environment=environment)

    def forward(self, target: str) -> Forward | None:
        """A forward to a target's pod, not begun; None where it is reached directly. Raises BadInput for one without a
        pod in the manifest."""
        if self.cluster is None or target in self.urls or target in self.addresses:
            return None
        from pgstrata.kubectl import Forward, parse_pod  # here, as it starts programs, which few commands do

        wanted = self.estate.targets[target]
        return Forward(self.cluster, target, parse_pod(target, wanted.kubectl), wanted.port or 5432)


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
    ways = {name: (workspace.address(name), workspace.forward(name)) for name in names}
    with contextlib.ExitStack() as stack:
        for name, (address, forward) in ways.items():

            def waiting(what: str, name: str = name) -> None:
                watch(events.Waiting(target=name, what=what))

            deadline = time.monotonic() + wait
            if forward:
                from pgstrata.operations.forwards import connect_through

                stack.enter_context(forward)
                opened[name] = connect_through(forward, name, address, who, deadline=deadline, waiting=waiting)
            else:
                opened[name] = connect(name, address, who, deadline=deadline, waiting=waiting)
            stack.callback(opened[name].close)
        if workspace.cluster:
            from pgstrata.operations.forwards import explained

            stack.enter_context(explained(opened.values()))  # last, as it asks the forwards while they are there
        yield opened
