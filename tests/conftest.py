"""Real servers for all tests: the wheel's, Debian's 15, a 17; each started once, each test with databases of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.server import Server
from support.estates import Estates
from support.servers import MAJORS, fresh_database, installations

pytest_plugins = ["pytester"]
# Files that take minutes are begun first, so that none of them is left alone at the end; the others come in random order.
LONG = (
    "test_deploy_page.py",
    "test_container_job.py",
    "test_mutations.py",
    "test_plugin.py",
    "test_feature_matrix.py",
    "test_chaos_kills.py",
    "test_fuzz.py",
    "test_crashes.py",
)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """After pytest-randomly; the order within a file stays."""
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))


@pytest.fixture(scope="session")
def servers() -> Iterator[Callable[[int], Server]]:
    """A running server of a major version, started at its first use; the test is skipped where there is none."""
    known = installations()
    running: dict[int, Server] = {}
    with contextlib.ExitStack() as stack:

        def get(major: int) -> Server:
            if major not in known:
                pytest.skip(f"no PostgreSQL {major} on this machine")
            if major not in running:
                running[major] = stack.enter_context(Sandbox(known[major], place=roomy_memory(0)))
            return running[major]

        yield get


@pytest.fixture(scope="session")
def server(servers: Callable[[int], Server]) -> Server:
    """The server for tests to which the version does not matter: the wheel's."""
    return servers(18)


@pytest.fixture(params=MAJORS, ids=lambda major: f"pg{major}")
def each_server(request: pytest.FixtureRequest, servers: Callable[[int], Server]) -> Server:
    """One server after another, for tests to which the version matters."""
    return servers(request.param)


@pytest.fixture
def database(server: Server) -> Iterator[str]:
    """A connection string to a new, empty database of the wheel's server."""
    with fresh_database(server) as name:
        yield server.conninfo(name)


@pytest.fixture
def estates(tmp_path: Path, server: Server) -> Iterator[Estates]:
    """Builds estates in a temporary folder, with new databases on the wheel's server."""
    with contextlib.ExitStack() as stack:
        yield Estates(tmp_path, lambda: server.conninfo(stack.enter_context(fresh_database(server))))


@pytest.fixture
def each_estates(tmp_path: Path, each_server: Server) -> Iterator[Estates]:
    """The same on one server after another."""
    with contextlib.ExitStack() as stack:
        yield Estates(tmp_path, lambda: each_server.conninfo(stack.enter_context(fresh_database(each_server))))
