"""dbmate, from npm's package of it. The program itself is measured, and not the Node script that would start it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import psycopg

from benchmarks.measurement import Command, Unable, one
from benchmarks.peers.migrator import Script, count, own_folder, said
from benchmarks.place import Place


class Dbmate:
    """As it comes, it writes the schema by pg_dump after every run that found something; `dump=False` tells it not to."""

    def __init__(self, *, dump: bool = False) -> None:
        self._dump = dump

    @property
    def name(self) -> str:
        return "dbmate" if self._dump else "dbmate --no-dump-schema"

    def install(self) -> str:
        folder = own_folder("dbmate")
        if not list(folder.glob("node_modules/@dbmate/*/bin/dbmate")):
            said("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "dbmate")
        return said(self._program(), "--version").removeprefix("dbmate version ")

    @staticmethod
    def _program() -> Path:
        found = sorted(own_folder("dbmate").glob("node_modules/@dbmate/*/bin/dbmate"))
        if not found:
            raise Unable("its package has no program for this machine")
        return found[0]

    def write(self, folder: Path, scripts: Sequence[Script]) -> None:
        for number, script in enumerate(scripts, start=1):
            (folder / f"{number:05}_{script.name}.sql").write_bytes(
                b"-- migrate:up\n" + script.text + b"\n-- migrate:down\n"
            )

    def deploy(self, place: Place, folder: Path, database: str) -> Command:
        url = place.url(database, scheme="postgres", parameter="socket") + "&sslmode=disable"
        options: list[str | Path] = ["--url", url, "--migrations-dir", folder]
        options += ["--schema-file", folder / "schema"] if self._dump else ["--no-dump-schema"]
        return one([self._program(), *options, "migrate"], folder, place.environment())

    def recorded(self, connection: psycopg.Connection[tuple[object, ...]], scripts: int) -> bool:
        return count(connection, "SELECT count(*) FROM public.schema_migrations") == scripts
