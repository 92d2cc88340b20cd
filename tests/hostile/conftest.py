"""What the hostile tests share: the command as a process, servers of their own to stop, proxies."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from chaos.place import Place, opened
from hostile.processes import Process
from hostile.proxy import Proxy
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.server import Server
from support.estates import Estate, Estates
from support.servers import make_database

BACKUPS = Path(__file__).resolve().parents[2] / "backups"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """Where cases of `make chaos` work: a server of their own."""
    with opened(tmp_path_factory.mktemp("chaos")) as made:
        yield made


@pytest.fixture
def sandbox(server: Server) -> Iterator[Server]:
    """A server that the test may stop, and that nobody else uses."""
    with Sandbox(server.installation, settings=["synchronous_commit = on"]) as mine:  # what was committed, stays
        yield mine


@pytest.fixture
def own_estates(tmp_path: Path, sandbox: Server) -> Estates:
    """Estates on the server that the test may stop."""
    numbers = itertools.count()
    return Estates(tmp_path, lambda: make_database(sandbox, f"own{next(numbers)}"))


@pytest.fixture
def start() -> Iterator[Callable[..., Process]]:
    """Starts the command on an estate; what still runs at the end is killed."""
    started: list[Process] = []

    def begin(estate: Estate, *words: str, **more: Any) -> Process:
        started.append(Process(estate, *words, **more))
        return started[-1]

    yield begin
    for each in started:
        if each.popen.poll() is None:
            each.popen.kill()
        each.end()


@pytest.fixture
def proxied(server: Server) -> Iterator[Callable[..., Proxy]]:
    """Proxies in front of the shared server, closed at the end."""
    with contextlib.ExitStack() as stack:

        def make(**breaks: Any) -> Proxy:
            upstream = server.socket_folder / f".s.PGSQL.{server.port}"
            return stack.enter_context(Proxy(upstream, **breaks))

        yield make


@pytest.fixture(scope="session")
def dump() -> bytes:
    """The smallest of the real dumps."""
    return (BACKUPS / "arc_saas_db_20251227.sql").read_bytes()
