"""The repository's estate, built by psql file by file: databases that no pgstrata has ever touched."""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from pgstrata.core.estate.address import Address
from pgstrata.operations.workspace import Workspace, new_run
from pgstrata.postgres.roles import create_missing
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import connect
from support.estates import Estate

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def nothing_of_it(server: Server) -> Iterator[Callable[[str], str]]:
    """Makes a copy of a database of the server, or with an empty name an empty one; its name. Dropped at the end."""
    made: list[str] = []

    def make(template: str) -> str:
        name = f"by_hand_{secrets.token_hex(4)}"
        _do(server, f"CREATE DATABASE {name} TEMPLATE {template or 'template0'}")
        made.append(name)
        return name

    yield make
    for name in made:
        _do(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="module")
def baseline_of(server: Server) -> Iterator[Callable[[str], str]]:
    """The name of a database that has a target's baseline, by psql; made once."""
    estate = Workspace.open(ROOT, look=False).estate
    made: dict[str, str] = {}

    def get(target: str) -> str:
        if target not in made:
            made[target] = f"by_hand_{target}_{secrets.token_hex(4)}"
            _do(server, f"CREATE DATABASE {made[target]} TEMPLATE template0 ENCODING 'UTF8'")
            session = connect(target, Address(conninfo=server.conninfo(made[target])), new_run({}))
            with contextlib.closing(session):
                create_missing(session, estate.targets[target].roles)
            (file,) = (each.file for each in estate.of_target(target) if each.baseline)
            by_psql(server, made[target], ROOT / estate.migrations_folder / file)
        return made[target]

    yield get
    for name in made.values():
        _do(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def platform(tmp_path: Path) -> Estate:
    """The repository's estate in a folder of its own, with no database yet."""
    shutil.copy(ROOT / "estate.toml", tmp_path)
    shutil.copytree(ROOT / "database" / "migrations", tmp_path / "database" / "migrations")
    return Estate(tmp_path, {})


def by_psql(server: Server, database: str, *files: Path) -> None:
    """Each file as people run it by hand."""
    for file in files:
        server.run("psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-d", server.conninfo(database), "-f", str(file))


def _do(server: Server, statement: str) -> None:
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(statement.encode())
