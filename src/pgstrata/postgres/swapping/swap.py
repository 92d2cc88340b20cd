"""What needs a database without clients, done while a second connection ends whoever connects to it again.

Invariant: everything is done in one transaction of the first connection, or not at all. The second one only ends
clients, has a time limit on the server, ends nobody any more once the live name has moved on, and dies with this process.

While the first connection renames a database it holds that database's lock, and new clients wait for it before they
count as connected; so only those that are there already have to go, and a loop of reconnecting clients cannot win.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from pgstrata.errors import Busy, Refused, Unreachable
from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated
from pgstrata.postgres.session import Session, connect

_IN_THE_WAY = ("55006", "55P03", "40P01")  # object in use, lock not available, deadlock
_ENDING = 12.0  # seconds that clients are ended for: longer than the server waits for a lock, and then for them: 5 each
_PAUSE = 0.1


def rename(name: str, new: str) -> sql.Composed:
    """ALTER DATABASE … RENAME."""
    return sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(name), sql.Identifier(new))


def comment(name: str, text: str) -> sql.Composed:
    """COMMENT ON DATABASE; an empty text is none."""
    return sql.SQL("COMMENT ON DATABASE {} IS {}").format(sql.Identifier(name), sql.Literal(text or None))


def allow(name: str, yes: bool) -> sql.Composed:
    """ALTER DATABASE … ALLOW_CONNECTIONS."""
    word = sql.SQL("true" if yes else "false")
    return sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}").format(sql.Identifier(name), word)


@dataclass(frozen=True, slots=True, kw_only=True)
class Swapped:
    """What a swap came to: the name of what was live, and for how long clients could not be connected."""

    kept: str
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """Somebody who is connected to a database. `right` is what this role lacks to end that session; empty for nothing."""

    database: str
    line: str
    right: str = ""


def clients_of(session: Session, databases: Sequence[str]) -> list[Client]:
    """Who is connected to these databases, oldest first."""
    found = []
    for row in session.rows(topic("maintenance")["clients"], names=list(databases)) if databases else []:
        who = row["role"]
        line = f"{who} in {row['database']}" + (f" from {row['address']}" if row["address"] else "")
        line += (f", {row['application']}" if row["application"] else "") + f", backend {row['pid']}"
        line += f", since {row['since']}" if row["since"] else ""
        needed = "a superuser" if row["of_superuser"] else f"membership in pg_signal_backend or in {who}"
        found.append(Client(database=row["database"], line=line, right="" if row["may"] else needed))
    return found


def others(session: Session) -> list[Client]:
    """Who else is connected to a session's own database."""
    mine = session.who.application_name
    return [each for each in clients_of(session, [session.facts.database]) if mine not in each.line]


def swap(
    session: Session, *, live: str, ready: str, kept: str, statements: Sequence[sql.Composed], deadline: float
) -> Swapped:
    """Carry out the statements in one transaction, with nobody connected to the two databases."""

    ended = 0.0

    def act() -> None:
        nonlocal ended
        with session.connection.transaction():
            for statement in statements:
                session.connection.execute(statement)
        ended = time.monotonic()

    began = clear(session, names=(live, ready), deadline=deadline, act=act, what=f"renaming {live}")
    return Swapped(kept=kept, seconds=ended - began)


def clear(session: Session, *, names: tuple[str, str], deadline: float, act: Callable[[], None], what: str) -> float:
    """Call `act` while the clients of two databases are ended; again, where they hold it up, until `deadline`.

    When the ending began, by time.monotonic. Nobody is ended while somebody is there who cannot be. Raises Busy, naming
    those who did not let go; Unreachable where the connection was lost, and what was done is for `recover` to say.
    """
    began = 0.0
    while True:
        if not any(each.right for each in clients_of(session, names)):
            with _ending(session, names) as started, speaking(session):
                began = began or started
                try:
                    act()
                    return began
                except psycopg.Error as error:
                    if error.sqlstate not in _IN_THE_WAY:
                        raise
        if deadline - time.monotonic() <= 0:
            raise _busy(session, names, what)
        time.sleep(_PAUSE)


@contextlib.contextmanager
def speaking(session: Session) -> Iterator[None]:
    """psycopg's errors as ours, with what is needed to make, rename and drop databases."""
    try:
        with translated(session.target):
            yield
    except Refused as error:
        if error.sqlstate == "42501":
            error.hint = (
                f'The role "{session.facts.role}" must own the database (or be a member of the role that does),'
            )
            error.hint += " and have CREATEDB; or be a superuser."
        raise
    except Unreachable as error:
        error.hint = "`pgstrata recover` says which database is which, and goes on from there."
        raise


@contextlib.contextmanager
def _ending(session: Session, names: tuple[str, str]) -> Iterator[float]:
    """A second connection ends the clients of two databases, in a loop on the server, whose end is not waited for. When it
    began, by time.monotonic."""
    second = connect(session.target, session.address, session.who)
    try:
        numbers = {row["name"]: row["oid"] for each in names for row in _database(second, each)}
        statement = sql.SQL(topic("maintenance")["terminate"]).format(
            live=sql.Literal(numbers.get(names[0], 0)),
            other=sql.Literal(numbers.get(names[1], 0)),
            renaming=sql.Literal(session.connection.info.backend_pid),
            seconds=sql.Literal(_ENDING),
        )
        second.rows(topic("maintenance")["live_name"], name=names[0])
        started = time.monotonic()
        with speaking(second):
            second.connection.pgconn.send_query(statement.as_bytes(second.connection))
            while second.connection.pgconn.flush():
                time.sleep(0.001)
        yield started
    finally:
        second.abandon()


def _database(session: Session, name: str) -> list[dict[str, Any]]:
    return session.rows(topic("maintenance")["databases"], name=name)


def _busy(session: Session, names: Sequence[str], what: str) -> Busy:
    mine = session.who.application_name  # this run's other session, which lets go together with the others
    left = [each for each in clients_of(session, names) if mine not in each.line]
    lines = [each.line + (f" (to end it takes {each.right})" if each.right else "") for each in left]
    rights = any(each.right for each in left)
    hint = "Close those sessions, or run it as a role that may end them." if rights else ""
    return Busy(
        f"{session.target}: {what}: it is in use, and nothing was changed",
        detail="; ".join(lines) or "Whoever it was has gone just now.",
        hint=hint or "Wait longer (--wait SECONDS), or stop what connects again and again.",
    )
