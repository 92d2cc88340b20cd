"""One connection to one target: its settings, its transactions, its lock.

The lock is an advisory lock of the session. It dies with the session; whether this session still holds it is proven at
the start of every transaction, as a script or a pooler can take it away (postgres.md of the design: DISCARD ALL,
PgBouncer in transaction mode). A waiter polls: one that waited inside the server would hold a snapshot, and CREATE
INDEX CONCURRENTLY of the holder would wait for it for ever.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg
from psycopg import pq
from psycopg.rows import dict_row

from pgstrata.core.estate.address import Address
from pgstrata.core.secret import redact
from pgstrata.errors import Busy, InDoubt, MigrationFailed, PgstrataError, Refused, Terminated, Unreachable
from pgstrata.postgres.queries import topic
from pgstrata.postgres.reach import describe, first_line, parameters, unreachable
from pgstrata.postgres.refusals import translated

NOT_HELD = "22012"  # division_by_zero: by this the proof of the lock fails
_GIVEN_BACK = "its lock was just given back"
_AT_ONCE = 20  # tries for a lock that was given back meanwhile
_POLL = (0.1, 0.2, 0.5, 1.0)  # seconds between two tries; the last one for all that follow


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """The run on whose behalf a session works: it is written into the ledger and shown to those who wait."""

    run_id: str
    host: str
    pid: int
    pod: str = ""
    tool_version: str = ""

    @property
    def application_name(self) -> str:
        """`pgstrata run pid@host`, as pg_stat_activity shows it; cut to the 63 bytes that it keeps."""
        return f"pgstrata {self.run_id[:13]} {self.pid}@{self.host}"[:63]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the server says of itself and of the database."""

    version: int
    version_text: str
    standby: bool
    read_only: bool
    database: str
    role: str
    database_oid: int
    superuser: bool
    checks_connection: bool
    in_doubt: int  # prepared transactions of this database that pgstrata has named

    @property
    def major(self) -> int:
        return self.version // 10000


class Session:
    """A connection in autocommit mode. `target` is the name that errors carry."""

    def __init__(self, target: str, address: Address, who: Who, *, connection: psycopg.Connection[Any]) -> None:
        self.target = target
        self.address = address
        self.who = who
        self.connection = connection
        self.locked = False
        self.ledger_facts: Mapping[str, Any] | None = None  # see seal.of
        self._checks_connection = False
        self.facts = self._facts()
        self._checks_connection = self.facts.checks_connection

    # ---- queries

    def rows(self, query: LiteralString, **values: Any) -> list[dict[str, Any]]:
        """The rows of one query, as dictionaries."""
        with translated(self.target):
            return self.connection.cursor(row_factory=dict_row).execute(query, values or None).fetchall()

    def execute(self, query: LiteralString | bytes, **values: Any) -> None:
        """Run one query, or without values several in one message, and pass over what they return."""
        with translated(self.target):
            self.connection.execute(query, values or None)

    def last_row(self, query: LiteralString) -> dict[str, Any]:
        """The one row of the last of several statements, which travel in one message."""
        with translated(self.target):
            cursor = self.connection.cursor(row_factory=dict_row).execute(query)
            while cursor.nextset():
                pass
            row = cursor.fetchone()
        assert row is not None
        return row

    def _facts(self) -> Facts:
        queries = topic("session")
        checking = queries["check_connection"] if self.connection.info.server_version >= 140000 else ""
        return Facts(**self.last_row("\n".join([queries["unhurried"], self._resetting(), checking, queries["facts"]])))

    def _resetting(self) -> LiteralString:
        queries, version = topic("session"), self.connection.info.server_version
        parts = [queries["reset"], queries["settings"]]
        if version >= 140000:
            parts.append(queries["settings_14"])
        if version >= 170000:
            parts.append(queries["settings_17"])
        if self._checks_connection:
            parts.append(queries["check_connection_again"])
        parts.append(queries["own_names"])
        return "\n".join(parts)

    def reset(self) -> None:
        """Put the session back to what it was at the start, and say pgstrata's settings again. Fits into a transaction."""
        self.execute(self._resetting())

    def handing_over(self) -> LiteralString:
        """`hand_over` as words for a message that says more."""
        return topic("session")["their_names"]

    def hand_over(self) -> None:
        """Before a script: names are found as psql would find them, by the search_path of the role and the database, until
        they are taken back or the session is reset."""
        self.execute(self.handing_over())

    def take_back(self) -> None:
        """Names are those of the system's own schema again."""
        self.execute(topic("session")["own_names"])

    def fire_deferred(self) -> None:
        """Deferred constraints are checked and deferred triggers run, finding names as a script does."""
        queries = topic("session")
        self.execute("\n".join([queries["their_names"], "SET CONSTRAINTS ALL IMMEDIATE;", queries["own_names"]]))

    def settle(self, also: LiteralString = "") -> None:
        """The end of a script in its transaction, where something more is asked before it is committed: deferred
        constraints are checked, the session is reset, and `also` is said, in one message."""
        self.execute(self.settling() + also)

    def settling(self) -> LiteralString:
        """The same as words for a message that says more."""
        return "SET CONSTRAINTS ALL IMMEDIATE;\n" + self._resetting() + "\n"

    def build_with(self, memory: Callable[..., int], *, sessions: int = 1) -> None:
        """Give index builds the memory that `memory` (as core.plan.restore.index_memory) finds right for so many sessions,
        until the session is reset. Where there are several, they are the parallel workers, and none is started beside them:
        with one each, two sessions took 5.9 s of two processors in place of 5.5."""
        found = self.rows(topic("session")["memory"])[0]
        chosen = memory(shared=found["shared"], given=found["given"], sessions=sessions)
        self.rows(topic("session")["build"], memory=f"{chosen}kB", workers=found["workers"] if sessions == 1 else 0)

    # ---- transactions

    def begin(self) -> None:
        """Begin a transaction and prove that this session holds the target's lock. Raises Busy when it does not."""
        try:
            self.execute(self.opening())
        except Refused as error:
            if error.sqlstate != NOT_HELD:
                raise
            self.rollback()
            raise self.not_held() from None

    def keep_lock(self) -> None:
        """Hold the target's lock until the transaction ends, whatever is run in it. It cannot be prepared then."""
        if not self.rows(topic("prepared")["keep_lock"])[0]["got"]:
            raise self.not_held()

    def clock(self) -> str:
        """The server's time, as text that it reads back."""
        return str(self.rows(topic("session")["now"])[0]["now"])

    def opening(self) -> LiteralString:
        """What `begin` says, for the first words of a message: where the lock is not held, it ends with the error NOT_HELD
        as that of its second statement."""
        return "BEGIN;\n" + topic("session")["proof"]

    def not_held(self) -> Busy:
        return Busy(
            f"{self.target}: this session no longer holds the target's lock; nothing more was changed",
            detail="The lock was released, or the connection goes through a pooler in transaction mode.",
            hint="Connect to the server itself, or to a pooler in session mode; then run the same command again.",
        )

    def commit(self, last: LiteralString = "", **values: Any) -> None:
        """Commit, after last queries that travel in the same message. Raises MigrationFailed when the server rejects it,
        Unreachable when the answer never came."""
        try:
            cursor = psycopg.ClientCursor(self.connection)
            cursor.execute(f"{last}\nCOMMIT" if last else "COMMIT", values or None)
            while cursor.nextset():
                pass
            done = cursor.statusmessage
        except psycopg.Error as error:
            if error.sqlstate is None or not self.alive or error.sqlstate.startswith(("08", "57P")):
                said = redact(str(error).strip())
                raise Unreachable(f"{self.target}: the connection was lost during COMMIT", detail=said) from error
            raise MigrationFailed(
                f"{self.target}: COMMIT failed: {redact(str(error.diag.message_primary))} (SQLSTATE {error.sqlstate})",
                detail=redact(error.diag.message_detail or ""),
                sqlstate=error.sqlstate,
            ) from error
        if done != "COMMIT":
            raise MigrationFailed(f"{self.target}: the server answered COMMIT with {done}: the transaction had failed")

    def reconnect(self, *, deadline: float) -> None:
        """A new connection in place of one that was lost, with the lock taken again. Raises Unreachable, Busy."""
        self.close()
        self.locked = False
        self.ledger_facts = None
        other = connect(self.target, self.address, self.who, deadline=deadline)
        self.connection = other.connection
        self.lock(deadline=deadline, doubtful=True)

    def rollback(self) -> None:
        """Roll back if there is anything to roll back; silent when the connection is gone."""
        with contextlib.suppress(psycopg.Error):
            if self.connection.info.transaction_status != pq.TransactionStatus.IDLE:
                self.connection.execute("ROLLBACK")

    def undo(self, error: BaseException) -> None:
        """After an error in a transaction: roll it back, and reset the session. Where it is an interruption, whatever runs is
        cancelled and the line ended, by which the server rolls back."""
        if isinstance(error, Terminated) or not isinstance(error, PgstrataError):
            self.abandon()
        elif self.alive:
            self.rollback()
            self.reset()

    def let_go(self) -> None:
        """Leave no transaction open, whatever state the line is in."""
        if self.usable:
            self.rollback()
        else:
            self.abandon()

    @property
    def alive(self) -> bool:
        return not self.connection.closed and not self.connection.broken

    @property
    def usable(self) -> bool:
        """Whether a statement can be said: the line stands, and no other statement was cut off in the middle."""
        return self.alive and self.connection.info.transaction_status != pq.TransactionStatus.ACTIVE

    def cancel(self, *, timeout: float = 3) -> None:
        """Ask the server to end what runs in this session, from whatever thread; nothing where there is nothing."""
        with contextlib.suppress(Exception):
            self.connection.cancel_safe(timeout=timeout)

    def abandon(self) -> None:
        """End at once, whatever is going on: cancel what runs, close the connection; the server rolls back."""
        self.cancel()
        self._drop()

    def close(self) -> None:
        """End it. The lock is given back first: a backend whose client has left may take a moment to notice, and whoever
        comes next would find it held."""
        if self.locked and self.connection.info.transaction_status == pq.TransactionStatus.IDLE:
            with contextlib.suppress(psycopg.Error):
                self.connection.execute(topic("session")["unlock"])
        self._drop()

    def _drop(self) -> None:
        with contextlib.suppress(psycopg.Error):
            self.connection.close()

    # ---- the lock

    def lock(self, *, deadline: float, waiting: Callable[[str], None] = lambda _: None, doubtful: bool = False) -> None:
        """Take the target's lock; poll until `deadline` (of time.monotonic). Raises Busy, naming the holder; InDoubt where
        an earlier run has left a prepared transaction, unless `doubtful`, as whoever ends it says.

        `waiting` is called once with the holder when there is one.
        """
        query, told = topic("session")["try_lock"], False
        for attempt in range(1_000_000):
            found = self.rows(query)[0]
            if found["got"]:
                self.locked = True
                if found["in_doubt"] and not doubtful:
                    raise InDoubt(
                        f"{self.target} has a prepared transaction that an earlier run left: {found['in_doubt']}",
                        hint="`pgstrata recover` commits it or rolls it back, as the run's decision says.",
                    )
                return
            holder = self.holder()
            if holder == _GIVEN_BACK and attempt < _AT_ONCE:
                continue  # its session ended between the two questions: nobody is to be waited for
            if not told:
                waiting(holder)
                told = True
            left = deadline - time.monotonic()
            if left <= 0:
                hint = "Wait for it (--wait SECONDS), or look at that process; its lock ends with its connection."
                if "client of a pooler in transaction mode" in holder:
                    hint = "Connect to the server itself, or to a pooler in session mode."
                raise Busy(f"{self.target} is busy: {holder}", hint=hint)
            time.sleep(min(_POLL[min(attempt, len(_POLL) - 1)], left))

    def holder(self) -> str:
        """Who holds the lock, in words."""
        found = self.rows(topic("session")["holder"])
        if not found:
            return _GIVEN_BACK
        row = found[0]
        if row["shared"]:  # a pooler gives its name to whoever speaks
            return (
                f"another client of a pooler in transaction mode holds its lock, in this very backend {row['backend']}"
            )
        name = row["application_name"] or ""
        parts = name.split(" ")
        if parts[0] == "pgstrata" and len(parts) == 3:
            pid, _, host = parts[2].partition("@")
            owner = f"run {parts[1]} of pgstrata, process {pid} on {host}"
        else:
            owner = f"backend {row['backend']} ({name or 'no application name'})"
        # Another role's session shows nothing of itself to a role without pg_read_all_stats.
        since = f", connected since {row['since']}" if row["since"] else ""
        address = f", from {row['address']}" if row["address"] else ""
        role = f", as {row['role']}" if row["role"] else ""
        return f"{owner} holds its lock{since}{address}{role}"


def connect(
    target: str,
    address: Address,
    who: Who,
    *,
    deadline: float = 0.0,
    waiting: Callable[[str], None] = lambda _: None,
) -> Session:
    """Connect, trying again until `deadline` (of time.monotonic). Raises Unreachable with what the server said last.

    `waiting` is called once, with what the server said first, when it is not there at once.
    """
    words = parameters(address, who.application_name)
    for attempt in range(1_000_000):
        try:
            connection = psycopg.connect(
                **words, autocommit=True, prepare_threshold=None, row_factory=psycopg.rows.tuple_row
            )
        except psycopg.OperationalError as error:
            left = deadline - time.monotonic()
            if left <= 0:
                raise unreachable(target, address, error) from None
            if attempt == 0:
                waiting(f"its server, {describe(address)}: {first_line(error)}")
            time.sleep(min(_POLL[min(attempt, len(_POLL) - 1)], left))
            continue
        try:
            return Session(target, address, who, connection=connection)
        except BaseException:
            connection.close()
            raise
    raise AssertionError("the last try either returns or raises")
