"""The history table that pgstrata keeps in each target: read, made, added to."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import Any, LiteralString

from psycopg.types.json import Jsonb

from pgstrata.core.plan.history import LedgerEvent
from pgstrata.errors import MigrationFailed, PgstrataError, Refused
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

FORMAT = 1
_NOT_TAKEN = re.compile('"(the ledger[^"]*)"')  # what `insert` says where its event was not taken, or is not the last


def read(session: Session) -> list[LedgerEvent] | None:
    """Every event, in order; None where there is no ledger. Raises Refused for one of a newer pgstrata, and for one that
    the role may not read."""
    try:
        return _read(session)
    except Refused as error:
        if error.sqlstate == "42501":
            error.hint = (
                f'To read the ledger: GRANT USAGE ON SCHEMA pgstrata TO "{session.facts.role}";'
                f' GRANT SELECT ON pgstrata.event TO "{session.facts.role}";'
            )
        raise


def _read(session: Session) -> list[LedgerEvent] | None:
    found = session.rows(topic("ledger")["exists"])
    if not found:
        return None
    if found[0]["format"] != FORMAT:
        raise Refused(
            f"{session.target}: the schema pgstrata is not a ledger that this version can read",
            detail=f"Its format is {found[0]['format'] or 'unknown'}, this version writes format {FORMAT}.",
            hint="Use the version of pgstrata that wrote it, or a newer one.",
        )
    if found[0]["hidden"]:
        raise Refused(
            f"{session.target}: row-level security may hide events of the ledger from the role {session.facts.role}",
            hint="ALTER TABLE pgstrata.event DISABLE ROW LEVEL SECURITY; rights are what guards it.",
        )
    return [LedgerEvent(**row) for row in session.rows(topic("ledger")["events"])]


def create(session: Session) -> None:
    """Make the ledger if there is none, in a transaction of its own; the session holds the lock."""
    session.begin()
    if not session.rows(topic("ledger")["exists"]):
        session.execute(topic("ledger")["create"])
    session.commit()


def write(session: Session, kind: str, **values: Any) -> None:
    """Add one event, in the transaction that is open."""
    with _taken(session):
        session.execute(topic("ledger")["insert"], **_row(session, kind, values))


def write_and_commit(session: Session, kind: str, *, first: LiteralString = "", **values: Any) -> None:
    """Add one event and commit, in one message, after what is to be said `first`. Raises what Session.commit raises."""
    with _taken(session):
        session.commit(f"{first}\n{topic('ledger')['insert']}", **_row(session, kind, values))


@contextlib.contextmanager
def _taken(session: Session) -> Iterator[None]:
    """The two errors of `insert`, in words of their own. Raises MigrationFailed; a person must put it right."""
    try:
        yield
    except PgstrataError as error:
        if not (found := _NOT_TAKEN.search(error.message)):
            raise
        hint = "A trigger on pgstrata.event makes nothing of an INSERT: drop it."
        if "sequence" in found[1]:
            hint = "Say once: SELECT setval('pgstrata.event_id_seq', (SELECT max(id) FROM pgstrata.event));"
        raise MigrationFailed(f"{session.target}: {found[1]}", hint=hint) from error


def _row(session: Session, kind: str, values: dict[str, Any]) -> dict[str, Any]:
    who = session.who
    return {
        "number": None,
        "file": None,
        "migration_kind": None,
        "feature": None,
        "checksum": None,
        "statement": None,
        "statements": None,
        "rows": None,
        "one_transaction": False,
        "began": None,
        **values,
        "kind": kind,
        "run_id": who.run_id,
        "host": who.host,
        "pid": who.pid,
        "pod": who.pod or None,
        "tool_version": who.tool_version,
        "detail": Jsonb(values.get("detail") or {}),
    }


def written(session: Session, kind: str, number: str, statement: int | None = None) -> bool:
    """Whether this run's event is there: the answer after a connection that was lost during COMMIT."""
    values = {"run_id": session.who.run_id, "number": number, "kind": kind, "statement": statement}
    return bool(session.rows(topic("ledger")["written"], **values))
