"""Databases of a throw-away server that get a target's scripts, one after another, and are looked at in between."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.estate.address import Address
from pgstrata.core.estate.estate import Role, Target
from pgstrata.core.estate.migration import Expectation, Migration
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.plan import Plan, Step, TargetState, Weight
from pgstrata.core.script.survey import Survey
from pgstrata.errors import Refused
from pgstrata.executor.job import Job
from pgstrata.executor.run import run
from pgstrata.files.source import Source
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import introspect
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.databases import Databases, create_database
from pgstrata.postgres.roles import create_missing
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import Session, connect

_ME = "postgres"  # the throw-away server's superuser


class Bench:
    """A throw-away server for one target's states."""

    def __init__(self, workspace: Workspace, target: Target, server: Server) -> None:
        self.target = target
        self._workspace = workspace
        self._server = server
        self._who = workspace.run()
        roles = dict(target.roles)
        if target.user and target.user != _ME:
            roles[target.user] = Role(name=target.user, attributes={"superuser": True, "login": True})
        self._make(roles)

    def _make(self, roles: Mapping[str, Role]) -> None:
        with self.session("postgres") as session:
            create_missing(session, roles)

    def make_appliers(self, names: Iterable[str]) -> None:
        """Roles that have applied migrations: they own what they made. Where the manifest says no more of them, they may
        do here what they could do there."""
        self._make({name: Role(name=name, attributes={"superuser": True}) for name in names if name != _ME})

    def make_roles(self, names: Iterable[str]) -> None:
        """Roles that scripts name and the manifest does not: without attributes, so that the scripts can be tried."""
        wanted = [name for name in names if not name.startswith("pg_") and name != _ME]
        self._make({name: Role(name=name) for name in wanted})

    @contextlib.contextmanager
    def session(self, database: str, role: str = "") -> Iterator[Session]:
        """A session as the superuser, who makes what he makes as `role`."""
        address = Address(conninfo=self._server.conninfo(database), source="local")
        if role and role != _ME:
            escaped = role.replace("\\", "\\\\").replace(" ", "\\ ")
            address = replace(address, parameters={"options": f"-c role={escaped}"})
        session = connect(self.target.name, address, self._who)
        try:
            yield session
        finally:
            session.close()

    def create(self, database: str) -> None:
        """A new, empty database."""
        create_database(self._server.conninfo("postgres"), database)

    @contextlib.contextmanager
    def copies(self) -> Iterator[Callable[[str, str], None]]:
        """What makes a copy of a database, `(name, of)`; they are dropped at the end."""
        made: list[str] = []
        with contextlib.closing(Databases(self._server.conninfo("postgres"), "refresh")) as databases:

            def copy(name: str, of: str) -> None:
                databases.create(name, of)
                made.append(name)

            try:
                yield copy
            finally:
                for name in made:
                    databases.drop(name)

    def catalog(self, database: str) -> Catalog:
        """What is in it."""
        with self.session(database) as session:
            return read_once(session, self.target.managed, needs=False)

    def counts(self, database: str) -> dict[str, int]:
        """How many objects of each kind, by the names of `expect`."""
        with self.session(database) as session:
            return introspect.counts(session, self.target.managed)

    def refuse_missing_extensions(self, survey: Survey) -> None:
        """Raises Refused where a script wants extensions that this server has not."""
        with self.session("postgres") as session:
            missing = introspect.missing_extensions(session, list(survey.extensions))
        if missing:
            raise Refused(
                f"the PostgreSQL {self._server.installation.version[0]} on this machine lacks {', '.join(missing)}:"
                f" what {self.target.name} is made of cannot be tried out",
                hint="Install these extensions for it (Debian: postgresql-contrib has the usual ones).",
            )

    def refuse_missing_settings(self, survey: Survey, shown: str) -> None:
        """Raises Refused where a script sets what this server does not know: a newer pg_dump than the server writes such."""
        with self.session("postgres") as session:
            missing = introspect.missing_settings(session, list(survey.settings))
        if missing:
            major = self._server.installation.version[0]
            made = survey.dump_versions.get("pg_dump", "").split(" ")[0]
            raise Refused(
                f"{shown} sets {', '.join(missing)}, which PostgreSQL {major} does not know",
                detail=f"It was made by pg_dump {made}." if made else "",
                hint=f"Make the dump with the pg_dump of PostgreSQL {major}.",
            )

    def apply(
        self,
        database: str,
        migration: Migration,
        source: Source,
        shown: str,
        weight: Weight,
        *,
        role: str = "",
        expect: Expectation | None = None,
        watch: Watch,
    ) -> None:
        """Apply one script. Raises what apply raises."""
        step = Step.of(migration, weight)

        def look(event: events.Event) -> None:
            if isinstance(event, events.Waiting | events.Progress):
                watch(event)

        def job(_: Step) -> Job:
            managed = self.target.managed
            return Job(step=step, source=source, shown=shown, expect=expect, managed=managed, watch=look)

        with self.session(database, role) as session:
            session.lock(deadline=0.0)
            facts = session.facts
            state = TargetState(
                name=self.target.name,
                database=facts.database,
                database_oid=facts.database_oid,
                server_version=facts.version_text.split()[0],
                last_event=0,
            )
            plan = Plan(estate="", targets=(state,), steps=(step,))
            run(plan, {self.target.name: session}, job=job, run_id=self._who.run_id, watch=look)
