"""The ledger is sealed while a script runs: what a script did to it is found out in the very transaction that did it.

A script runs with the rights of the role that applies, which is the ledger's owner: the server would let it delete events,
switch off the triggers that refuse that, or hide rows by a policy. It could give away the target's lock, too. So a digest of
the ledger is taken behind BEGIN, and once the script has run and its deferred triggers have fired, the server compares
it and looks for the lock. Both travel in messages that are sent anyway; where something is different, an error ends the
message before COMMIT, and all is rolled back. The digest is kept here, where no script can reach it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import LiteralString

from pgstrata.errors import MigrationFailed, PgstrataError
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

_GONE = ("3F000", "42P01")  # no such schema, table
_CHANGED, _NO_LOCK = "pgstrata: another ledger", "pgstrata: no lock"


def take() -> LiteralString:
    """The query that gives the seal, in the column `seal`."""
    return topic("seal")["seal"]


def begin(session: Session) -> str:
    """Begin a transaction, as Session.begin does, and take the seal."""
    return str(session.begin(take())["seal"])


def unbroken(seal: str) -> LiteralString:
    """What is said at a script's end: an error where the ledger or the lock is not as it was; see `broken`."""
    assert seal.isalnum()
    now = take().rstrip().removesuffix(";")
    same = f"({now}) = '{seal}'::pg_catalog.text"
    text = f"SELECT CASE WHEN {same} THEN 0 ELSE pg_catalog.concat('{_CHANGED}')::pg_catalog.int4 END;\n"
    return topic("seal")["kept_lock"] + "\n" + text


def settle(session: Session, seal: str) -> None:
    """The end of a script in its transaction, as Session.settle. Raises MigrationFailed where it changed the ledger or gave
    the lock away."""
    with broken(session):
        session.settle(unbroken(seal))


def check(session: Session, seal: str, *, after: LiteralString) -> None:
    """The same after one statement of a script, once `after` was said, and without a reset."""
    with broken(session):
        session.execute(after + "\n" + unbroken(seal))


@contextlib.contextmanager
def broken(session: Session) -> Iterator[None]:
    """The server's errors of what `unbroken` says, in words."""
    try:
        yield
    except PgstrataError as error:
        if _NO_LOCK in error.message:
            raise MigrationFailed(
                f"{session.target}: the script gave the target's lock away",
                detail="Another run could have begun beside it.",
                hint="Advisory locks of the script's own are released one by one, pg_advisory_unlock(KEY).",
            ) from None
        if _CHANGED in error.message or (error.sqlstate in _GONE and '"pgstrata' in error.message):
            raise MigrationFailed(
                f"{session.target}: the script changed pgstrata's ledger",
                detail="Its events are others, or what holds them: owner, columns, triggers, rules, policies, archived rows.",
                hint="The ledger is written by pgstrata alone, and read by anyone: take what changes it out of the script.",
            ) from error
        raise
