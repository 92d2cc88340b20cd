"""Prepared transactions: made, ended, listed; and whether a ledger says that they are decided."""

from __future__ import annotations

from dataclasses import dataclass

import psycopg
from psycopg import sql

from pgstrata.core.plan.twophase import Action, Do, Gid
from pgstrata.errors import MigrationFailed
from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated
from pgstrata.postgres.session import Session

GONE = "42704"  # undefined_object: there is no such prepared transaction
_WHY = {
    "0A000": "A trigger or a function that the migrations ran did this; their text does not show it. Apply with --atomic"
    " target, or without --atomic.",
    "53200": "The server has as many prepared transactions as max_prepared_transactions allows: `pgstrata recover` names"
    " those that were left; else raise it.",
    "55000": "Set max_prepared_transactions on this server (needs a restart), or apply without --atomic estate.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A prepared transaction of the session's database, in doubt where nobody is about to end it."""

    gid: Gid
    owner: str
    since: str


def prepare(session: Session, gid: Gid) -> None:
    """End the open transaction by preparing it. Raises MigrationFailed where the server does not: it is rolled back then."""
    statement = sql.SQL("PREPARE TRANSACTION {}").format(sql.Literal(str(gid)))
    try:
        done = session.connection.execute(statement).statusmessage
    except psycopg.Error as error:
        with translated(session.target):
            if error.sqlstate is None or error.sqlstate.startswith(("08", "57P")):
                raise
        raise MigrationFailed(
            f"{session.target}: its transaction cannot be prepared: {error.diag.message_primary} (SQLSTATE {error.sqlstate})",
            detail=error.diag.message_detail or "",
            hint=_WHY.get(error.sqlstate or "", error.diag.message_hint or ""),
            sqlstate=error.sqlstate or "",
        ) from error
    if done != "PREPARE TRANSACTION":
        raise MigrationFailed(f"{session.target}: the server answered PREPARE TRANSACTION with {done}")


def end(session: Session, action: Action) -> None:
    """COMMIT PREPARED or ROLLBACK PREPARED. Raises Refused; with SQLSTATE GONE where somebody else has done it."""
    assert action.do in (Do.COMMIT, Do.ROLL_BACK)
    statement = sql.SQL("COMMIT PREPARED {}" if action.do is Do.COMMIT else "ROLLBACK PREPARED {}")
    with translated(session.target):
        session.connection.execute(statement.format(sql.Literal(str(action.gid))))


def listed(session: Session) -> list[Prepared]:
    """Those of the session's database that pgstrata has made, the oldest first."""
    found = []
    for row in session.rows(topic("prepared")["listed"]):
        if gid := Gid.parse(row["gid"]):
            found.append(Prepared(gid=gid, owner=row["owner"], since=row["since"]))
    return found


def decided(session: Session, gid: Gid) -> bool:
    """Whether the decider's ledger, which this session reads, says that this transaction is to be committed. The answer is
    final only under the decider's lock."""
    if not session.rows(topic("ledger")["exists"]):
        return False
    return bool(session.rows(topic("prepared")["decided"], run_id=gid.run_id, gid=str(gid)))


def notifiers(session: Session) -> list[str]:
    """Event triggers that look as if they notified: a transaction that changes the schema can then not be prepared."""
    return [row["name"] for row in session.rows(topic("prepared")["notifiers"])]


def free(session: Session) -> tuple[str, int]:
    """Which server this is, and how many transactions can still be prepared on it."""
    row = session.rows(topic("prepared")["free"])[0]
    return row["server"], row["free"]
