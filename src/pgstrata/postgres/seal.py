"""The ledger is sealed while a script runs: what a script did to it is found out in the very transaction that did it.

A script runs with the rights of the role that applies, which is the ledger's owner: the server would let it delete events,
switch off the triggers that refuse that, or hide rows by a policy. It could give away the target's lock, too. But whatever
changes a table locks it until the transaction ends, and the server lists a transaction's locks. So once the script has run
and its deferred triggers have fired, the server is asked for the locks on the ledger, for what is found under its names, and
for the target's lock. That travels in a message that is sent anyway; where something is different, an error ends the message
before COMMIT, and all is rolled back. What it is held against is kept here, where no script can reach it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString

from pgstrata.errors import MigrationFailed, PgstrataError
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

_CHANGED, _NO_LOCK = "pgstrata: another ledger", "pgstrata: no lock"


@dataclass(frozen=True, slots=True)
class Seal:
    """What stands under the ledger's names. Where pgstrata has worked in the transaction before the script: the locks that it
    holds itself, and a digest of the events."""

    facts: Mapping[str, Any]
    held: Sequence[str] = ()
    events: str = ""


def look(session: Session) -> Mapping[str, Any]:
    """Ask what stands under the ledger's names: at the begin of a run, in which pgstrata itself changes nothing of it."""
    session.ledger_facts = session.rows(topic("seal")["facts"])[0]
    return session.ledger_facts


def of(session: Session) -> Seal:
    """The seal for a transaction that begins with the script."""
    return Seal(session.ledger_facts or look(session))


def within(session: Session) -> Seal:
    """The seal in a transaction in which pgstrata has written to the ledger's schema before the script."""
    found = session.rows(topic("seal")["within"])[0]
    return Seal(session.rows(topic("seal")["facts"])[0], held=found["held"], events=found["events"] or "")


def unbroken(seal: Seal) -> LiteralString:
    """What is said at a script's end: an error where the ledger or the lock is not as it was; see `broken`."""
    queries = topic("seal")
    values = {name: _literal(value) for name, value in [*seal.facts.items(), ("held", seal.held)]}
    text = queries["unbroken"] % values + "\n"
    return text + queries["same_events"] % {"events": _literal(seal.events)} + "\n" if seal.events else text


def _literal(value: int | str | Sequence[int | str]) -> str:
    """A number, hexadecimal digits, or several numbers or names of locks: none needs an escape."""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        assert value.isalnum() or not value
        return f"'{value}'"
    words = [str(each) for each in value]
    assert all(each.replace(" ", "").isalnum() for each in words)
    return "'{" + ",".join(f'"{each}"' for each in words) + "}'"


def settle(session: Session, seal: Seal) -> None:
    """The end of a script in its transaction, as Session.settle. Raises MigrationFailed where it changed the ledger or gave
    the lock away."""
    with broken(session):
        session.settle(unbroken(seal))


def check(session: Session, seal: Seal, *, after: LiteralString = "") -> None:
    """The same, once `after` was said, and without a reset: names are those of the system's own schema by then."""
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
                detail="Something of it is other than before, or is locked as for a change: its events, or what holds them:"
                " owner, columns, triggers, rules, policies, archived rows.",
                hint="The ledger is written by pgstrata alone, and read by anyone: take what changes it out of the script."
                " If another session changed what holds the events meanwhile, the same command goes through now.",
            ) from error
        raise
