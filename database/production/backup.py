"""Makes the dated backups of the three production databases: `make backups`.

There is no production to dump here, so a throw-away server plays it: roles, schema and generated rows are loaded
with psql as they stand in this folder, and pg_dump writes what came of it. The dumps go to `backups/`, and copies of
them to `database/migrations/` as the baselines, and from there to their mirror.

The same seed gives the same bytes, but for the random key of pg_dump's `\\restrict` lines and the comments that name
the server's and pg_dump's minor version.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from generator import SCALE, World, make_world, rows_sql

from pgstrata.errors import PgstrataError, ProgramFailed
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.server import Server
from pgstrata.programs import Installation, find_postgres, run

HERE = Path(__file__).resolve().parent
MAJOR, LEAST_MINOR = 15, 14  # the first 15 whose pg_dump writes \restrict


class Production(NamedTuple):
    """One production database: its schema's folder here, its name, its backup, its baseline."""

    folder: str
    database: str
    backup: str
    baseline: str


PRODUCTION = (
    Production("supabase", "postgres", "supabase_db_20251227.sql", "001_SUPABASE_MASTER.sql"),
    Production("components", "components_v2", "components_v2_db_20251227.sql", "002_COMPONENTS_V2_MASTER.sql"),
    Production("control", "arc_saas", "arc_saas_db_20251227.sql", "003_ARC_SAAS_MASTER.sql"),
)

# Where copies of the baselines are kept, as estate.toml says.
MIRROR = Path("app-plane", "database", "final-migrations")

# Publications are made without a warning; nothing is ever replicated.
SETTINGS = ("wal_level = logical",)


def pg_dump_version(installation: Installation) -> tuple[int, int] | None:
    """The version of its own pg_dump; None where the client programs are missing or do not run."""
    try:
        installation.program("psql")
        said = run([installation.program("pg_dump"), "--version"]).decode()
    except ProgramFailed:
        return None
    version = re.search(r"(\d+)\.(\d+)", said)
    return (int(version[1]), int(version[2])) if version else None


def choose_installation(found: Sequence[Installation]) -> Installation | None:
    """The newest PostgreSQL 15 that will do. The dumps are of one major version, as production is."""
    ours = sorted((each for each in found if each.version[0] == MAJOR), key=lambda each: each.version, reverse=True)
    for each in ours:
        dumper = pg_dump_version(each)
        if dumper and (MAJOR, LEAST_MINOR) <= dumper < (MAJOR + 1, 0):
            return each
    return None


def build(server: Server, world: World) -> None:
    """Make the three databases on a fresh server: roles, schema, rows, and what came after the rows."""
    _psql(server, "template1", HERE / "roles.sql")
    for each in PRODUCTION:
        _create_database(server, each.database)
        files = sorted((HERE / each.folder).glob("[0-9][0-9]_*.sql"))
        for path in files:
            if path.name < "90":
                _psql(server, each.database, path)
        _psql(server, each.database, rows_sql(each.folder, world))
        for path in files:
            if path.name >= "90":
                _psql(server, each.database, path)


def dump(server: Server, each: Production, path: Path) -> None:
    """A plain dump, schema and data, as pg_dump makes it by default: large objects are in it."""
    server.run("pg_dump", "--dbname", server.conninfo(each.database), stdout=path)


def write_backups(installation: Installation, root: Path, *, scale: float = SCALE) -> list[Path]:
    """Dump all three below `root`; copy the dumps to the baselines and to their mirror. Returns the dumps' paths."""
    backups, migrations, mirror = root / "backups", root / "database" / "migrations", root / MIRROR
    for folder in (backups, migrations, mirror):
        folder.mkdir(parents=True, exist_ok=True)
    world = make_world(scale)
    written = []
    with Sandbox(installation, settings=SETTINGS) as server:
        build(server, world)
        for each in PRODUCTION:
            # Aside first: a dump that breaks off must not stand where a good one stood.
            unfinished = _aside(backups / each.backup)
            dump(server, each, unfinished)
            written.append(unfinished.replace(backups / each.backup))
    for each in PRODUCTION:
        for folder in (migrations, mirror):
            unfinished = _aside(folder / each.baseline)
            shutil.copyfile(backups / each.backup, unfinished)
            unfinished.replace(folder / each.baseline)
    return written


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}.unfinished")


def main(arguments: Sequence[str] | None = None) -> int:
    """The program; returns its exit code."""
    parser = argparse.ArgumentParser(description="Make the backups of the three production databases.")
    parser.add_argument(
        "root", nargs="?", type=Path, default=HERE.parents[1], help="where backups/ and database/ are (the repository)"
    )
    root: Path = parser.parse_args(arguments).root
    found = find_postgres()
    installation = choose_installation(found)
    if installation is None:
        seen = ", ".join(f"{major}.{minor}" for major, minor in (each.version for each in found)) or "none"
        print(
            f"ERROR: PostgreSQL {MAJOR}, {MAJOR}.{LEAST_MINOR} or newer, is needed (found: {seen})\n"
            f"HINT: Install its server and client programs (Debian 12: postgresql-{MAJOR}).",
            file=sys.stderr,
        )
        return 1
    try:
        written = write_backups(installation, root)
    except PgstrataError as error:
        print(f"ERROR: {error}", file=sys.stderr)
        return 1
    for path in written:
        print(f"{path.relative_to(root)}: {path.stat().st_size:,} bytes")
    return 0


def _create_database(server: Server, name: str) -> None:
    """From template0 and in locale C, so that the machine's own locale and time zone change nothing in the dump."""
    _psql(server, "template1", f"DROP DATABASE IF EXISTS {name};".encode())
    _psql(server, "template1", f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';".encode())
    _psql(server, "template1", f"ALTER DATABASE {name} SET timezone = 'UTC';".encode())


def _psql(server: Server, database: str, script: Path | bytes) -> None:
    options = ("-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", server.conninfo(database))
    if isinstance(script, Path):
        server.run("psql", *options, "-f", script)  # by name: psql's errors then say file and line
    else:
        server.run("psql", *options, stdin=script)


if __name__ == "__main__":
    sys.exit(main())
