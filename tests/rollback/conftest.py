"""Estates that leave nothing behind, whatever stands beside their databases at the end."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from hostile.processes import Process
from pgstrata.postgres.server import Server
from rollback.parts import FILES, MANIFEST, family
from support.estates import Estate, Estates


@pytest.fixture
def families(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Estates]:
    """Makes estates whose databases are dropped with all that stands beside them."""
    with contextlib.ExitStack() as stack:
        yield Estates(tmp_path_factory.mktemp("estate"), lambda: stack.enter_context(family(server)))


@pytest.fixture
def parts(families: Estates) -> Estate:
    """The small estate, applied, with rows of its users'."""
    made = families.make(FILES, MANIFEST)
    made.apply()
    made.query("INSERT INTO part VALUES (3, 'gear', 'ours'); INSERT INTO note VALUES (3, 'new')")
    return made


@pytest.fixture
def begin() -> Iterator[Callable[..., Process]]:
    """Starts the command on an estate; what still runs at the end is killed."""
    started: list[Process] = []

    def start(estate: Estate, *words: str, **more: Any) -> Process:
        started.append(Process(estate, *words, **more))
        return started[-1]

    yield start
    for each in started:
        if each.popen.poll() is None:
            each.popen.kill()
        each.end()
