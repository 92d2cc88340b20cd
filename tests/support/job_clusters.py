"""A stand-in for the cluster around a Job: an estate's objects as `pgstrata bundle` makes them, databases, and pods."""

from __future__ import annotations

import itertools
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, LiteralString

import psycopg
import yaml
from psycopg import sql

from pgstrata.postgres.server import Server
from support.containers import ROOT
from support.estates import BASELINE_END, run_command
from support.job_pods import JobPod, Object, Volumes
from support.job_runs import Runner, Running

TARGETS = ("supabase", "components", "control")
PLANES = {"supabase": "app", "components": "app", "control": "control"}
_numbers = itertools.count()


class Databases:
    """A new database a target, on running servers; dropped at the end."""

    def __init__(self, servers: Mapping[str, Server]) -> None:
        self.servers = dict(servers)
        self.names = {target: f"{target}_{next(_numbers)}" for target in servers}

    def __enter__(self) -> Databases:
        self._each("CREATE DATABASE {} TEMPLATE template0")
        return self

    def __exit__(self, *exception: object) -> None:
        self._each("DROP DATABASE IF EXISTS {} WITH (FORCE)")

    def _each(self, statement: LiteralString) -> None:
        """With a connection for each, as a test may stop the server in between."""
        for target, server in self.servers.items():
            if not server.running():
                server.start()
            with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
                connection.execute(sql.SQL(statement).format(sql.Identifier(self.names[target])))

    def connect(self, target: str) -> psycopg.Connection[Any]:
        """As a superuser by the socket, for the test."""
        return psycopg.connect(self.servers[target].conninfo(self.names[target]), autocommit=True)

    def query(self, target: str, text: str) -> list[tuple[Any, ...]]:
        with self.connect(target) as connection:
            return connection.execute(text.encode()).fetchall()

    def keys(self, target: str) -> str:
        """The keys of a target's address in a manifest."""
        server = self.servers[target]
        return f'host = "127.0.0.1"\nport = {server.port}\ndatabase = "{self.names[target]}"\n'

    def secrets(self) -> dict[str, dict[str, bytes]]:
        """What `secret = "TARGET/password"` names."""
        found = {target: server.password_file.read_bytes() for target, server in self.servers.items()}
        return {target: {"password": password} for target, password in found.items()}

    def applied(self, target: str) -> list[str]:
        """The numbers that a target's ledger says are applied, each as often as it says so."""
        if self.query(target, "SELECT to_regclass('pgstrata.event')") == [(None,)]:
            return []
        numbers = self.query(target, "SELECT number FROM pgstrata.event WHERE kind = 'applied' ORDER BY number")
        return [number for (number,) in numbers]


class Cluster:
    """Bundles an estate, and runs its Jobs."""

    def __init__(self, folder: Path, databases: Databases, runner: Runner, started: list[Running]) -> None:
        self.folder, self.databases, self.runner, self._started = folder, databases, runner, started
        self.migrations = folder / "estate" / "database" / "migrations"

    def whole_estate(self) -> None:
        """This repository's estate, its targets being the test's databases."""
        shutil.copytree(ROOT / "database" / "migrations", self.migrations)
        text = (ROOT / "estate.toml").read_text()
        for target in TARGETS:
            before, head, table = text.partition(f"[targets.{target}]\n")
            table, end, after = table.partition("\n\n")
            table = re.sub(r"(?m)^(host|port|database|secret) = .*\n?", "", table + "\n")
            secret = f'secret = "{target}/password"\n'
            text = f"{before}{head}{table}{self.databases.keys(target)}{secret}{end}{after}"
        (self.folder / "estate" / "estate.toml").write_text(text)

    def small_estate(self, **files: str) -> None:
        """An estate with the same targets and planes: 001 (a baseline) supabase, 002 components, 003 control, 005
        components after 002, 006 components after 002 but in the control plane. `files` replaces texts: n002="…"."""
        self.migrations.mkdir(parents=True)
        text = '[estate]\nname = "small"\n[planes.app]\n[planes.control]\n'
        for target in TARGETS:
            text += f'[targets.{target}]\nplane = "{PLANES[target]}"\nuser = "postgres"\nsecret = "{target}/password"\n'
            text += self.databases.keys(target)
        entries = (("001", "supabase", 'kind = "baseline"\n'), ("002", "components", ""), ("003", "control", ""),
                   ("005", "components", 'requires = ["002"]\n'),
                   ("006", "components", 'requires = ["002"]\nplane = "control"\n'))  # fmt: skip
        for number, target, more in entries:
            text += f'[[migration]]\nfile = "{number}_SMALL.sql"\ntarget = "{target}"\n{more}'
            self.write(number, files.get(f"n{number}", f"CREATE TABLE t{number} (id int);\n"))
        (self.folder / "estate" / "estate.toml").write_text(text)

    def write(self, number: str, text: str) -> None:
        """(Re)write one migration of the small estate."""
        (self.migrations / f"{number}_SMALL.sql").write_text(text + (BASELINE_END if number == "001" else ""))

    def objects(self, plane: str) -> list[Object]:
        """A plane's objects, made anew from what is in the estate's folder."""
        out = self.folder / "objects"
        made = run_command("bundle", "--kubernetes", "--create-roles", "--wait", "60", "--out", str(out),
                           "--estate", str(self.folder / "estate"))  # fmt: skip
        assert made.returncode == 0, made.stderr
        return [yaml.safe_load(path.read_text()) for path in sorted((out / plane).glob("*.yaml"))]

    def pod(self, plane: str) -> JobPod:
        """A pod of the plane's Job, its volumes mounted, not started."""
        objects = self.objects(plane)
        (job,) = (each for each in objects if each["kind"] == "Job")
        configmaps = {each["metadata"]["name"]: each for each in objects if each["kind"] == "ConfigMap"}
        return JobPod(job, Volumes(configmaps, self.databases.secrets()), self.folder)

    def start(self, pod: JobPod) -> Running:
        self._started.append(self.runner.start(pod))
        return self._started[-1]

    def run(self, pod: JobPod) -> tuple[int, Running]:
        """Run a pod to its end; the exit code."""
        running = self.start(pod)
        return running.end(), running
