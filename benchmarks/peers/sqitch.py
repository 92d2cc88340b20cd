"""Sqitch, from Debian. It gives every script to psql: the server's own, here."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import psycopg

from benchmarks.measurement import Command, Unable, one
from benchmarks.peers.migrator import Script, count, said
from benchmarks.place import Place

_CONFIGURATION = """\
[core]
    engine = pg
[user]
    name = Benchmark
    email = benchmark@example.com
"""
_PLAN = "%syntax-version=1.0.0\n%project=benchmark\n\n"
_LINE = "{} 2025-01-01T00:00:00Z Benchmark <benchmark@example.com>\n"


class Sqitch:
    """A change for each script, in a plan that is written here: `sqitch add` would be called for each."""

    @property
    def name(self) -> str:
        return "Sqitch"

    def install(self) -> str:
        if not shutil.which("sqitch"):
            if os.geteuid() != 0 or not shutil.which("apt-get"):
                raise Unable("not installed (Debian: apt-get install sqitch libdbd-pg-perl)")
            said("apt-get", "update", "-qq")
            said("apt-get", "install", "-qq", "-y", "--no-install-recommends", "sqitch", "libdbd-pg-perl")
        return said("sqitch", "--version").split()[-1].removeprefix("v")

    def write(self, folder: Path, scripts: Sequence[Script]) -> None:
        (folder / "deploy").mkdir()
        names = [f"c{number:05}_{script.name}" for number, script in enumerate(scripts, start=1)]
        (folder / "sqitch.conf").write_text(_CONFIGURATION)
        (folder / "sqitch.plan").write_text(_PLAN + "".join(_LINE.format(name) for name in names))
        for name, script in zip(names, scripts, strict=True):
            (folder / "deploy" / f"{name}.sql").write_bytes(b"BEGIN;\n" + script.text + b"\nCOMMIT;\n")

    def deploy(self, place: Place, folder: Path, database: str) -> Command:
        words: list[str | Path] = ["sqitch", "--quiet", "deploy", "--target", f"db:pg:{database}"]
        return one(words, folder, place.environment())

    def recorded(self, connection: psycopg.Connection[tuple[object, ...]], scripts: int) -> bool:
        return count(connection, "SELECT count(*) FROM sqitch.changes") == scripts
