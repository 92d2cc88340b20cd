"""What every tool for migrations has in common here: it is installed, gets a folder of scripts, and deploys it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import psycopg

from benchmarks.complaint import complaint
from benchmarks.measurement import Absent, Column, Command, Unable, in_turn
from benchmarks.place import PEERS, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A migration's name, without its number, and its SQL."""

    name: str
    text: bytes


class Migrator(Protocol):
    """A tool that applies numbered scripts to one database and records them there."""

    @property
    def name(self) -> str:
        """What it is called in the report."""

    def install(self) -> str:
        """Install it where it is not yet, and return its version. Raises Unable."""

    def write(self, folder: Path, scripts: Sequence[Script]) -> None:
        """Write a project of its kind into an empty folder."""

    def deploy(self, place: Place, folder: Path, database: str) -> Command:
        """The command that applies what is pending."""

    def recorded(self, connection: psycopg.Connection[tuple[object, ...]], scripts: int) -> bool:
        """Whether it has recorded all of that many scripts."""


def column(
    place: Place,
    peer: Migrator,
    scripts: Sequence[Script],
    *,
    databases: Sequence[str],
    before: Callable[[], None] = lambda: None,
    check: Callable[[], None] = lambda: None,
    suffix: str = "",
) -> Column | Absent:
    """A peer's column: its project deployed to databases one after another, each with all of the scripts."""
    name = peer.name + suffix
    try:
        version = peer.install()
    except Unable as error:
        return Absent(name=name, why=str(error))
    folder = place.folder(re.sub(r"\W+", "-", f"{name} {databases[0]}"))  # dbmate takes a comma for two folders
    peer.write(folder, scripts)

    def verify() -> None:
        for database in databases:
            with psycopg.connect(place.server.conninfo(database), autocommit=True) as connection:
                if not peer.recorded(connection, len(scripts)):
                    raise Unable(f"wrong: not all of the {len(scripts)} migrations are recorded")
        check()

    work = in_turn(*(peer.deploy(place, folder, database) for database in databases))
    return Column(name=name, work=work, before=before, check=verify, version=version)


def count(connection: psycopg.Connection[tuple[object, ...]], query: str) -> int:
    """The number that a query gives."""
    row = connection.execute(query.encode()).fetchone()
    return int(str(row[0])) if row else 0


def said(*words: str | Path) -> str:
    """What a program prints. Raises Unable with a line of it where it fails."""
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    except OSError as error:
        raise Unable(f"cannot run {Path(words[0]).name}: {error.strerror}") from error
    if done.returncode:
        said_last = complaint(done.stderr.strip() or done.stdout)
        raise Unable(f"{Path(words[0]).name} ended with {done.returncode}: {said_last}")
    return done.stdout.strip()


def own_folder(name: str) -> Path:
    """Where a peer is installed."""
    folder = PEERS / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder
