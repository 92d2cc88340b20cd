"""A live database with the old content; what was built beside it is dropped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pgstrata.postgres.server import Server
from support.servers import fresh_database
from swap.swapping import drop_beside, fill


@pytest.fixture
def live(server: Server) -> Iterator[str]:
    """A connection string to it, on the wheel's server."""
    with fresh_database(server) as name:
        fill(server.conninfo(name), "old")
        yield server.conninfo(name)
        drop_beside(server, name)


@pytest.fixture
def each_live(each_server: Server) -> Iterator[str]:
    """The same on one server after another."""
    with fresh_database(each_server) as name:
        fill(each_server.conninfo(name), "old")
        yield each_server.conninfo(name)
        drop_beside(each_server, name)
