"""Sessions through kubectl's port-forwards. Each connection, a reconnect too, asks for a forward that runs."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import LiteralString

from pgstrata.core.estate.address import Address
from pgstrata.errors import Unreachable
from pgstrata.kubectl import Forward
from pgstrata.postgres.session import Session, Who, connect

_PAUSE = 0.5  # seconds between two tries to connect


class ForwardedSession(Session):
    """An open session, taken over, and the forward that it goes through."""

    def __init__(self, plain: Session, forward: Forward) -> None:
        # Without Session's own, which would ask the server again what it has just said.
        self.target, self.address, self.who = plain.target, plain.address, plain.who
        self.connection, self.facts, self.locked = plain.connection, plain.facts, plain.locked
        self._checks_connection = plain.facts.checks_connection
        self.forward = forward

    def opening(self) -> LiteralString:
        """As Session's; what was lost before this transaction is no reason for what it loses."""
        self.forward.stands()
        return super().opening()

    def reconnect(self, *, deadline: float) -> None:
        """A new connection with the lock taken again; a forward that has ended is begun again first."""
        self.close()
        self.locked = False
        other = _connected(self.forward, self.target, self.address, self.who, deadline=deadline)
        self.address, self.connection = other.address, other.connection
        self.lock(deadline=deadline, doubtful=True)


def connect_through(
    forward: Forward, target: str, address: Address, who: Who, *, deadline: float, waiting: Callable[[str], None]
) -> ForwardedSession:
    """Connect on the forward's pod as whom, and to what, `address` says; its host is the one that TLS and password files
    see. Tries again until `deadline` (of time.monotonic); `waiting` is called once. Raises Unreachable."""
    session = _connected(forward, target, address, who, deadline=deadline, waiting=waiting)
    forward.stands()
    return ForwardedSession(session, forward)


def _connected(
    forward: Forward,
    target: str,
    address: Address,
    who: Who,
    *,
    deadline: float,
    waiting: Callable[[str], None] = lambda _: None,
) -> Session:
    told: list[str] = []

    def once(what: str) -> None:
        if not told:
            told.append(what)
            waiting(what)

    while True:
        local = {"hostaddr": "127.0.0.1", "port": str(forward.port(deadline=deadline, waiting=once))}
        here = replace(address, parameters={**address.parameters, **local})
        try:
            return connect(target, here, who)
        except Unreachable as error:
            left = deadline - time.monotonic()
            if left <= 0:
                forward.explain(error)
                raise
            once(f"its server, through pod {forward.pod}: {error.detail}")
            time.sleep(min(_PAUSE, left))


@contextlib.contextmanager
def explained(sessions: Iterable[Session]) -> Iterator[None]:
    """Where the connection of a forwarded session is lost in here, the error says what became of the forward."""
    try:
        yield
    except Unreachable as error:
        for session in sessions:
            if isinstance(session, ForwardedSession) and error.message.startswith(f"{session.target}: "):
                session.forward.explain(error)
                error.hint = error.hint or "What was not committed is rolled back. Run the same command again."
        raise
