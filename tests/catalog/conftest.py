"""The database that has everything, made once on each server."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest

from catalog.scenes import Scenes, template
from pgstrata.postgres.server import Server


@pytest.fixture(scope="session")
def templates() -> Iterator[Callable[[Server], Scenes]]:
    """The template on a server, made at its first use."""
    made: dict[int, Scenes] = {}
    with contextlib.ExitStack() as stack:

        def get(server: Server) -> Scenes:
            if id(server) not in made:
                made[id(server)] = stack.enter_context(template(server))
            return made[id(server)]

        yield get


@pytest.fixture
def scenes(each_server: Server, templates: Callable[[Server], Scenes]) -> Scenes:
    """The template on one server after another."""
    return templates(each_server)
