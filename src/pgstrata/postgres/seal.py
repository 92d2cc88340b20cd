"""The ledger is sealed while a script runs: what a script did to it is found out in the very transaction that did it.

A script runs with the rights of the role that applies, which is the ledger's owner: the server would let it delete events,
switch off the triggers that refuse that, or hide rows by a policy. It could give away the target's lock, too. But whatever
changes a table locks it until the transaction ends, and the server lists a transaction's locks. So a seal is taken behind
BEGIN, of what is found under the ledger's names and of the locks on it, and once the script has run and its deferred triggers
have fired, the server compares it and looks for the target's lock. Both travel in messages that are sent anyway; where
something is different, an error ends the message before COMMIT, and all is rolled back. The seal is kept here, where no
script can reach it.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, LiteralString

from pgstrata.errors import MigrationFailed, PgstrataError
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

_CHANGED, _NO_LOCK = "pgstrata: another ledger", "pgstrata: no lock"


@dataclass(frozen=True, slots=True)
class Seal:
    """What stands under the ledger's names, and a digest of the events where pgstrata has written some in this very
    transaction, so that it holds their lock itself."""

    facts: Mapping[str, Any]
    events: str = ""


def look(session: Session) -> Mapping[str, Any]:
    """Ask what stands under the ledger's names: at the begin of a run, in which pgstrata itself changes nothing of it."""
    session.ledger_facts = session.rows(topic("seal")["facts"])[0]
    return session.ledger_facts


def of(session: Session) -> Seal:
    """The seal of a session's ledger."""
    return Seal(session.ledger_facts or look(session))


def with_events(session: Session) -> Seal:
    """The same for a transaction that is to hold more than one migration: with the events as they are now."""
    return dataclasses.replace(of(session), events=str(session.rows(topic("seal")["events"])[0]["events"]))


def unbroken(seal: Seal) -> LiteralString:
    """What is said at a script's end: an error where the ledger or the lock is not as it was; see `broken`."""
    values = {name: _literal(value) for name, value in seal.facts.items()}
    values["written"] = values["event"] if seal.events else "0"  # the table whose rows the transaction may have written
    text = topic("seal")["unbroken"] % values + "\n"
    if not seal.events:
        return text
    events = f"({topic('seal')['events']}) <> '{seal.events}'::pg_catalog.text"
    return f"{text}SELECT CASE WHEN {events} THEN pg_catalog.concat('{_CHANGED}')::pg_catalog.int4 END;\n"


def _literal(value: object) -> str:
    """Numbers, truth values, lists of numbers and hexadecimal digits: none needs an escape."""
    if isinstance(value, list):
        return "'{" + ",".join(str(int(each)) for each in value) + "}'"
    assert isinstance(value, int) or (isinstance(value, str) and value.isalnum()) or value == ""
    return str(value)


def settle(session: Session, seal: Seal) -> None:
    """The end of a script in its transaction, as Session.settle. Raises MigrationFailed where it changed the ledger or gave
    the lock away."""
    with broken(session):
        session.settle(unbroken(seal))


def check(session: Session, seal: Seal, *, after: LiteralString) -> None:
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
        if _CHANGED in error.message:
            raise MigrationFailed(
                f"{session.target}: the script changed pgstrata's ledger",
                detail="Its events are others, or what holds them: owner, columns, triggers, rules, policies, archived rows.",
                hint="The ledger is written by pgstrata alone, and read by anyone: take what changes it out of the script."
                " If another session changed what holds the events meanwhile, the same command goes through now.",
            ) from error
        raise
