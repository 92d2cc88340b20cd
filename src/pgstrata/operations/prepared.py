"""An estate's databases for the tests of an application: templates made once, a clone for whoever asks."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from pgstrata.core.estate.address import holds_password
from pgstrata.core.estate.feature_sets import Features, with_required
from pgstrata.core.estate.features import check_switches, decide
from pgstrata.errors import BadInput
from pgstrata.operations.templates import Templates
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.databases import Databases, as_url
from pgstrata.postgres.sandbox import roomy_memory
from pgstrata.postgres.shared import Shared, sweep
from pgstrata.programs import Installation, choose_postgres, find_postgres

# A template's size is on the disk twice while it is cloned; the log of what tests write is worth nothing.
_SETTINGS = ("max_wal_size = 256MB", "max_connections = 300", "autovacuum = off")


class EstateDatabases(Mapping[str, str]):
    """Targets, and a connection URL of each to a database of one's own. A database is cloned when it is first asked for."""

    def __init__(self, prepared: PreparedEstate, features: Features) -> None:
        self.features = features
        self._prepared = prepared
        self._names: dict[str, str] = {}

    def __getitem__(self, target: str) -> str:
        if target not in self._prepared.targets:
            raise KeyError(target)
        if target not in self._names:
            self._names[target] = self._prepared.clone(target, self.features)
        return as_url(self._prepared.templates.databases.conninfo(self._names[target]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._prepared.targets)

    def __len__(self) -> int:
        return len(self._prepared.targets)

    def drop(self) -> None:
        """Drop what was cloned, whoever is still connected."""
        while self._names:
            self._prepared.templates.databases.drop(self._names.popitem()[1])


class PreparedEstate:
    """An estate on a server for tests. `session` is what the processes of one session of tests have in common, `worker`
    what tells one of them from the others."""

    def __init__(self, estate: str | Path, *, server: str = "", session: str, worker: str = "main") -> None:
        """`server` is `wheel`, `system`, a folder with a server's programs, or a connection URL to a server that is there;
        empty: the newest PostgreSQL that is found. Raises BadInput, ManifestInvalid, ProgramFailed, Unreachable."""
        self._workspace = Workspace.open(estate)
        self.targets = tuple(self._workspace.estate.targets)
        self._worker = worker
        self._numbers = itertools.count()
        self._kept: dict[Features, EstateDatabases] = {}
        given = server if is_address(server) else ""
        installation = None if given else _installation(server)
        sweep()
        migrations = self._workspace.estate.migrations
        size = sum(self._workspace.path(each).stat().st_size for each in migrations)
        self._shared = Shared(session, place=None if given else roomy_memory(size))
        try:
            prefix = f"pgstrata_tests_{session[:12]}"
            if installation:
                where = self._shared.server(installation, settings=_SETTINGS).conninfo("postgres")
                databases = Databases(where, prefix, copy_files=True)
            else:
                databases = Databases(given, prefix)
                databases.sweep()
        except BaseException:
            self._shared.leave()
            raise
        self._given = bool(given)
        self.templates = Templates(self._workspace, databases, turn=self._shared.turn, failures=self._shared.folder)

    def features(self, wanted: Collection[str] = (), without: Collection[str] = (), *, only: bool = False) -> Features:
        """The features that are on: the defaults, with these and without those; `only`: these and what they require.

        Raises BadInput for an unknown one, Refused for one that is wanted without what it requires.
        """
        estate = self._workspace.estate
        check_switches(estate, wanted, without)
        if only:
            on = with_required(estate.features, tuple(wanted))
            wanted, without = on, [name for name in estate.features if name not in on]
        decisions = decide(estate, switched_on=wanted, switched_off=without)
        return tuple(name for name, decision in decisions.items() if decision.on)

    def make(self, features: Features) -> None:
        """See to it that there are templates with these features. Raises what apply raises."""
        for group in self.templates.groups:
            self.templates.make(group, features)

    @contextlib.contextmanager
    def databases(self, *wanted: str, without: Collection[str] = (), only: bool = False) -> Iterator[EstateDatabases]:
        """Databases of one's own, dropped at the end."""
        features = self.features(wanted, without, only=only)
        self.make(features)
        made = EstateDatabases(self, features)
        try:
            yield made
        finally:
            made.drop()

    def shared(self, *wanted: str, without: Collection[str] = (), only: bool = False) -> EstateDatabases:
        """The databases that all get who ask for these features: for tests that only read, or roll back."""
        features = self.features(wanted, without, only=only)
        self.make(features)
        return self._kept.setdefault(features, EstateDatabases(self, features))

    def clone(self, target: str, features: Features) -> str:
        """The name of a new database."""
        name = self.templates.databases.name(self._worker, str(next(self._numbers)), target)
        self.templates.clone(target, features, name)
        return name

    def close(self) -> None:
        """Drop what is left; whoever is the last of the session also stops the server, or drops the templates."""
        databases = self.templates.databases
        try:
            for each in self._kept.values() if self._given else ():
                each.drop()
        finally:
            self._shared.leave(databases.drop_all if self._given else databases.close)
            databases.close()


def is_address(server: str) -> bool:
    """Whether these words lead to a server that is there, and not to one that could be started."""
    return "://" in server or "=" in server


def refuse_password(server: str) -> None:
    """Raises BadInput for a password in an option: the process list shows it to everyone."""
    if is_address(server) and holds_password(server):
        raise BadInput(
            "--pgstrata-server holds a password, which the process list shows to everyone",
            hint="Put the URL into the environment, as PGSTRATA_TEST_SERVER, or use PGPASSFILE.",
        )


def _installation(server: str) -> Installation:
    found = [] if server else find_postgres()
    return found[0] if found else choose_postgres(server or "wheel")
