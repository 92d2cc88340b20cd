"""One script on one session: consecutive statements in one message, COPY data as a stream, errors with their place.

The contract with libpq, by psycopg's own generators (`psycopg.generators`): a message is sent, its results are fetched
to the end; after a COPY statement, which is always the last of its message, the data follow piece by piece, each
flushed with a wait, so that libpq's buffer does not grow. Nothing else in pgstrata uses libpq at this level.

How an error finds its statement: by its position in the message (in characters) where it has one, else by the number of
results that came before it, one for each statement that is not empty; for COPY data by the line in its CONTEXT.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, LiteralString, NamedTuple

import psycopg
from psycopg import errors, generators, pq

from pgstrata.core.script.script import CopyData, CopyEnd, Statement
from pgstrata.core.script.settings import setting
from pgstrata.core.script.statements import is_empty
from pgstrata.core.secret import redact
from pgstrata.errors import InDoubt, MigrationFailed, PgstrataError, Unreachable
from pgstrata.postgres.refusals import as_refused
from pgstrata.postgres.session import NOT_HELD

# A network's latency is paid once a message; the server parses a message as a whole, so it is not made larger than this.
BATCH = 256 * 1024
_PIECE = 256 * 1024  # of COPY data in one call
_QUOTED = re.compile(r"\"([^\"]+)\"")
_COPY_LINE = re.compile(r"^COPY .+?, \D*(\d+)", re.MULTILINE)
# What changes how the server reads the rest of the message ends it.
_READING = ("standard_conforming_strings", "backslash_quote", "client_encoding", "all")
_CONTROL = ("BEGIN", "START TRANSACTION", "COMMIT", "PREPARE TRANSACTION", "DISCARD ALL")
_SKIPPED = ("42P07", "42701", "42710", "42P06")  # notices: relation, column, object, schema «already exists, skipping»
_LOCKED = ("55P03", "40P01")  # lock_not_available, deadlock_detected


class StatementFailed(MigrationFailed):
    """The server rejected a statement; `sqlstate` says whether trying again may help."""


def retryable(error: PgstrataError) -> bool:
    """Whether another session was in the way, and the same statement may succeed later.

    Roles belong to all databases of a server: two targets whose migrations change the same one at the same time collide
    in the catalog (simple_heap_update, and the unique index of pg_authid), where each alone would do.
    """
    collided = error.sqlstate == "XX000" and "tuple concurrently " in error.message
    return error.sqlstate in _LOCKED or collided or (error.sqlstate == "23505" and "pg_authid_" in error.message)


class Told(NamedTuple):
    """A notice of the server. `skipped`: an IF NOT EXISTS met something under its name."""

    severity: str
    sqlstate: str
    message: str
    skipped: bool
    place: str


NoticeHandler = Callable[[Told], None]


@dataclass(slots=True, kw_only=True)
class Opening:
    """Statements said before the script's first, in its message, as many as `results`. Where the first two of them begin a
    transaction (Session.opening), `refused` gives what is raised where the second fails, as the script must then not run."""

    text: LiteralString
    refused: Callable[[], PgstrataError] | None = None
    results: int = 1


class Stream:
    """Sends a script's items in order. `path` is the file, for errors; `notice` hears what the server says. With an
    `opening` it begins the transaction too."""

    def __init__(
        self,
        connection: psycopg.Connection[Any],
        *,
        target: str,
        path: str,
        notice: NoticeHandler,
        opening: Opening | None = None,
    ) -> None:
        self._connection = connection
        self._pgconn = connection.pgconn
        self._target = target
        self._path = path
        self._batch: list[Statement] = []
        self._current: list[Statement] = []  # the message that is on its way
        self._heard_of = 0
        self._raised: BaseException | None = None
        self._size = 0
        self._copy: Statement | None = None
        self._copy_line = 0
        self._failed_copy = False
        self._notice = notice
        self._opening = opening
        self._lead = 0  # characters of the message that are before the script's
        connection.add_notice_handler(self._heard)

    def close(self) -> None:
        """Stop listening; the session goes on."""
        self._connection.remove_notice_handler(self._heard)

    # ---- in

    def send(self, item: Statement | CopyData | CopyEnd) -> None:
        """Send one item, or keep it until the message is full. Raises StatementFailed, Unreachable."""
        if isinstance(item, CopyData):
            self._send_data(item)
        elif isinstance(item, CopyEnd):
            self._end_copy()
        elif item.text:
            if self._size + len(item.text) > BATCH:
                self.flush()
            self._batch.append(item)
            self._size += len(item.text) + 1
            if item.copies:
                self.flush()
                self._copy, self._copy_line = item, item.at.line + item.text.count(b"\n") + 1
            elif item.text[:1] in b"sSrR/" and (changed := setting(item.text)) and changed.name in _READING:
                self.flush()

    def flush(self) -> None:
        """Send what is kept, and wait for its results."""
        batch, self._batch, self._size = self._batch, [], 0
        opening, self._opening = self._opening, None
        if not batch and not opening:
            return
        self._current, self._heard_of = batch, 0
        message = b"\n".join(each.text for each in batch)
        was = pq.TransactionStatus.INTRANS if opening and opening.refused else self._pgconn.transaction_status
        try:
            self._pgconn.send_query(opening.text.encode() + b"\n" + message if opening else message)
            results = self._connection.wait(generators.execute(self._pgconn))
        except psycopg.OperationalError as error:
            raise self._lost(error) from error
        self._ended()
        self._lead = len(opening.text) + 1 if opening else 0
        if opening:
            results = self._opened(opening, results)
        self._check(batch, message, results, was)

    # ---- results

    def _opened(self, opening: Opening, results: list[pq.abc.PGresult]) -> list[pq.abc.PGresult]:
        """The results behind those of the opening; an error of the whole message stays, and any but the lock's."""
        own = results[: opening.results]
        failed = next((each for each in own if each.status == pq.ExecStatus.FATAL_ERROR), None)
        if failed is None:
            return results[opening.results :]
        if failed is not results[0]:  # else it is an error of the whole message, which the script's text has
            error = errors.error_from_result(failed)
            if opening.refused and error.sqlstate == NOT_HELD:
                raise opening.refused()
            raise as_refused(self._target, error)
        return [failed]

    def _check(self, batch: list[Statement], message: bytes, results: list[pq.abc.PGresult], was: int) -> None:
        done = 0
        for result in results:
            status = result.status
            if status == pq.ExecStatus.FATAL_ERROR:
                raise self._failure(result, batch, message, done)
            if status in (pq.ExecStatus.COPY_IN, pq.ExecStatus.COPY_OUT, pq.ExecStatus.COPY_BOTH):
                if status == pq.ExecStatus.COPY_IN and batch[-1].copies:
                    return
                at = batch[-1].at
                raise StatementFailed("a COPY that pgstrata did not see as one", place=self._place(at.line, at.column))
            tag = (result.command_status or b"").decode("ascii", "replace")
            if tag in _CONTROL or (tag == "ROLLBACK" and was != self._pgconn.transaction_status):
                raise self._ended_by(tag, batch)
            if status != pq.ExecStatus.EMPTY_QUERY:
                done += 1
        if batch and batch[-1].copies:
            at = batch[-1].at
            raise StatementFailed("the server did not ask for this COPY's data", place=self._place(at.line, at.column))

    def _ended_by(self, tag: str, batch: list[Statement]) -> PgstrataError:
        """The last guard of «a migration and its event commit together»: no such command may come from a script."""
        at = batch[0].at
        return InDoubt(
            f"{self._target}: {tag} was run by the script although the survey did not see it",
            place=self._place(at.line, at.column),
            detail="A part of this migration may be committed without its ledger event.",
            hint="Look at the target before anything else, and report the script: the scanner misread it.",
        )

    def _failure(self, result: pq.abc.PGresult, batch: list[Statement], message: bytes, done: int) -> PgstrataError:
        error = errors.error_from_result(result, encoding="utf-8")
        if not batch:
            return as_refused(self._target, error)
        if (error.sqlstate or "").startswith("57P"):  # admin_shutdown and its like: the server is going away
            return self._lost(error)
        statement, line, column = self._locate(error, batch, message, done)
        return self._as_failure(error, statement, line, column)

    def _locate(
        self, error: psycopg.Error, batch: list[Statement], message: bytes, done: int
    ) -> tuple[Statement, int, int]:
        position = error.diag.statement_position
        if position:
            offset = len(message.decode("utf-8", "replace")[: int(position) - 1 - self._lead].encode())
            for each in batch:
                if offset <= len(each.text):
                    before = each.text[:offset]
                    line = each.at.line + before.count(b"\n")
                    tail = before.rsplit(b"\n", 1)[-1].decode("utf-8", "replace")
                    return each, line, len(tail) + (each.at.column if b"\n" not in before else 1)
                offset -= len(each.text) + 1
        spoken = [each for each in batch if not is_empty(each.text)] or batch
        each = spoken[min(done, len(spoken) - 1)]
        return each, each.at.line, each.at.column

    def _as_failure(self, error: psycopg.Error, statement: Statement, line: int, column: int) -> StatementFailed:
        diag = error.diag
        details = [diag.message_detail or "", diag.context or ""]
        shown = redact(" ".join(statement.text[:4000].decode("utf-8", "replace").split()))
        details.append(f"in: {shown[:200]}{'…' if len(shown) > 200 else ''}")
        hint = redact(diag.message_hint or "")
        if error.sqlstate == "25001":
            hint = "This statement cannot run in a transaction: say transaction = false for this migration."
        elif error.sqlstate == "55P04":
            hint = "A new value of an enum can be used only after its commit: use it in the next migration."
        return StatementFailed(
            f"{redact(diag.message_primary or str(error))} (SQLSTATE {error.sqlstate})",
            detail=redact("\n        ".join(part for part in details if part)),
            hint=hint,
            place=self._place(line, column),
            sqlstate=error.sqlstate or "",
        )

    def _lost(self, error: psycopg.Error) -> Unreachable:
        self._ended()
        return Unreachable(
            f"{self._target}: the connection was lost",
            detail=redact(str(error).strip()),
            hint="Nothing of this migration was kept. Run the same command again when the server is back.",
            place=self._path,
        )

    def _place(self, line: int, column: int) -> str:
        return f"{self._path}:{line}:{column}"

    def _heard(self, diag: errors.Diagnostic) -> None:
        """Tell it at once. What is raised meanwhile (a SIGTERM, say) would get lost in psycopg's callback: it is kept, what
        runs is cancelled, and it is raised when the message has ended."""
        try:
            if not self._raised:  # else the rest is only read, so that the cancellation gets through
                message, skipped = redact(diag.message_primary or ""), diag.sqlstate in _SKIPPED
                severity = diag.severity_nonlocalized or diag.severity or ""
                place = self._spoken_by(message) if skipped else self._path
                self._notice(Told(severity, diag.sqlstate or "", message, skipped, place))
        except BaseException as error:
            self._raised = error
            with contextlib.suppress(Exception):
                self._connection.cancel_safe(timeout=3)

    def _ended(self) -> None:
        """After every wait for the server: now is the time for what was raised in the callback."""
        if self._raised:
            raise self._raised

    def _spoken_by(self, message: str) -> str:
        """The place of the statement that a notice is about: the next one of the message with IF NOT EXISTS and the
        name that the notice quotes. The protocol itself does not say it."""
        names = [name.encode() for name in _QUOTED.findall(message)]
        for index, each in enumerate(self._current[self._heard_of :], start=self._heard_of):
            if b"EXISTS" in each.text.upper() and names and names[0].split(b".")[-1] in each.text:
                self._heard_of = index + 1
                return self._place(each.at.line, each.at.column)
        return self._path

    # ---- COPY

    def _send_data(self, item: CopyData) -> None:
        with memoryview(item.data) as view:
            for start in range(0, len(view), _PIECE):
                if self._failed_copy:
                    return
                try:
                    self._connection.wait(generators.copy_to(self._pgconn, view[start : start + _PIECE], flush=True))
                except psycopg.OperationalError as error:
                    if self._pgconn.status == pq.ConnStatus.BAD:
                        raise self._lost(error) from error
                    self._failed_copy = True  # the server has rejected a row: its words come with the end

    def _end_copy(self) -> None:
        statement, self._copy = self._copy, None
        if statement is None:
            raise AssertionError("the end of a COPY without its begin")
        try:
            if self._failed_copy:
                results = self._connection.wait(generators.fetch_many(self._pgconn))
                for result in results:
                    if result.status == pq.ExecStatus.FATAL_ERROR:
                        raise errors.error_from_result(result, encoding="utf-8")
                raise self._lost(psycopg.OperationalError("the server ended the COPY without a word"))
            self._connection.wait(generators.copy_end(self._pgconn, None))
            self._ended()
        except psycopg.Error as error:
            self._ended()
            if self._pgconn.status == pq.ConnStatus.BAD or error.sqlstate is None or error.sqlstate.startswith("57P"):
                raise self._lost(error) from error
            found = _COPY_LINE.search(error.diag.context or "")
            line = self._copy_line + int(found[1]) - 1 if found else statement.at.line
            raise self._as_failure(error, statement, line, 1 if found else statement.at.column) from error
