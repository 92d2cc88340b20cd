"""Alembic, from PyPI, in a virtual environment of its own, with psycopg 3.

A revision runs its script by the driver's own cursor, whole: the shortest way that there is, and the only one that lets a
script have several statements, colons and per cent signs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import psycopg

from benchmarks.measurement import Command, one
from benchmarks.peers.migrator import Script, own_folder, said
from benchmarks.place import Place

_INI = "[alembic]\nscript_location = %(here)s\npath_separator = os\n"
_ENV = """\
import os
from alembic import context
from sqlalchemy import create_engine, pool

engine = create_engine(os.environ["BENCHMARK_URL"], poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
"""
_REVISION = """\
from pathlib import Path
from alembic import op

revision = {revision!r}
down_revision = {before!r}

def upgrade():
    script = Path(__file__).parents[1].joinpath("scripts", {file!r}).read_bytes()
    op.get_bind().connection.driver_connection.execute(script)
"""
# The time of the upgrade alone, in a process that has loaded everything before.
_INSIDE = """\
import sys, time
from alembic import command
from alembic.config import Config

configuration = Config("alembic.ini")
import psycopg, sqlalchemy.dialects.postgresql.psycopg
began = time.perf_counter()
command.upgrade(configuration, "head")
print(time.perf_counter() - began)
"""


class Alembic:
    """A revision for each script, all of them in one transaction, as Alembic does it where nobody says otherwise."""

    @property
    def name(self) -> str:
        return "Alembic"

    def install(self) -> str:
        folder = own_folder("alembic")
        if not (folder / "bin" / "alembic").exists():
            said(sys.executable, "-m", "venv", folder)
            said(folder / "bin" / "pip", "install", "--quiet", "alembic", "psycopg[binary]")
        return said(folder / "bin" / "alembic", "--version").split()[-1]

    def write(self, folder: Path, scripts: Sequence[Script]) -> None:
        for name in ("versions", "scripts"):
            (folder / name).mkdir()
        (folder / "alembic.ini").write_text(_INI)
        (folder / "env.py").write_text(_ENV)
        (folder / "inside.py").write_text(_INSIDE)
        before: str | None = None
        for number, script in enumerate(scripts, start=1):
            revision, file = f"{number:05}", f"{number:05}_{script.name}.sql"
            (folder / "scripts" / file).write_bytes(script.text)
            text = _REVISION.format(revision=revision, before=before, file=file)
            (folder / "versions" / f"r{number:05}_{script.name}.py").write_text(text)
            before = revision

    def deploy(self, place: Place, folder: Path, database: str) -> Command:
        words: list[str | Path] = [own_folder("alembic") / "bin" / "alembic", "upgrade", "head"]
        return one(words, folder, self._environment(place, database))

    def deploy_inside(self, place: Place, folder: Path, url: str) -> Command:
        """The same; it prints the seconds of the upgrade alone."""
        words: list[str | Path] = [own_folder("alembic") / "bin" / "python", "inside.py"]
        return one(words, folder, place.environment({"BENCHMARK_URL": url}))

    @staticmethod
    def _environment(place: Place, database: str) -> dict[str, str]:
        return place.environment({"BENCHMARK_URL": place.url(database, scheme="postgresql+psycopg")})

    def recorded(self, connection: psycopg.Connection[tuple[object, ...]], scripts: int) -> bool:
        row = connection.execute("SELECT max(version_num) FROM public.alembic_version").fetchone()
        return row == (f"{scripts:05}",)
