"""A server that plays production, and the dumps that `backup.py` makes; both made once for all tests here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.server import Server
from pgstrata.programs import Installation, find_postgres

# The stand-in is a program beside the package, not a part of it.
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "database" / "production"))

import backup
from generator import World, make_world


@pytest.fixture(scope="session")
def world() -> World:
    """What the generator makes."""
    return make_world()


@pytest.fixture(scope="session")
def installation() -> Installation:
    """A PostgreSQL that backup.py accepts."""
    chosen = backup.choose_installation(find_postgres())
    if chosen is None:
        pytest.skip(f"needs PostgreSQL {backup.MAJOR}, {backup.MAJOR}.{backup.LEAST_MINOR} or newer")
    return chosen


@pytest.fixture(scope="session")
def built(
    installation: Installation, world: World, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Server, Path]]:
    """A server with the three databases, and a folder with their dumps from before any test touched them."""
    folder = tmp_path_factory.mktemp("dumps")
    with Sandbox(installation, settings=backup.SETTINGS, place=roomy_memory(0)) as server:
        backup.build(server, world)
        for each in backup.PRODUCTION:
            backup.dump(server, each, folder / each.backup)
        yield server, folder


@pytest.fixture(scope="session")
def production(built: tuple[Server, Path]) -> Server:
    """The server with the three databases. Tests roll back; only sequences move on."""
    return built[0]


@pytest.fixture(scope="session")
def dumps(built: tuple[Server, Path]) -> Path:
    """The folder of the dumps."""
    return built[1]


@pytest.fixture(scope="session", params=[each.database for each in backup.PRODUCTION])
def connection(production: Server, request: pytest.FixtureRequest) -> Iterator[psycopg.Connection]:
    """A connection to each of the three in turn."""
    with psycopg.connect(production.conninfo(request.param), autocommit=True) as connected:
        yield connected
