"""Databases with a ledger, on one server after another."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest

from archive.places import Place
from pgstrata.core.estate.address import Address
from pgstrata.postgres import ledger
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import Session, Who, connect
from support.servers import fresh_database

WHO = Who(run_id="00000000-0000-0000-0000-000000000001", host="here", pid=1)


@pytest.fixture
def open_place() -> Iterator[Callable[[Server], Place]]:
    """Makes a database with a ledger on a server."""
    with contextlib.ExitStack() as stack:

        def make(server: Server) -> Place:
            name = stack.enter_context(fresh_database(server))

            def open_session(role: str = "") -> Session:
                conninfo = server.conninfo(name) + (f" user={role}" if role else "")
                session = connect("main", Address(conninfo=conninfo, source="test"), WHO)
                stack.callback(session.close)
                return session

            session = open_session()
            session.lock(deadline=0)
            ledger.create(session)
            return Place(session, open_session)

        yield make


@pytest.fixture
def place(open_place: Callable[[Server], Place], server: Server) -> Place:
    """On the wheel's server."""
    return open_place(server)


@pytest.fixture
def each_place(open_place: Callable[[Server], Place], each_server: Server) -> Place:
    """On one server after another."""
    return open_place(each_server)
