"""Did a statement that cannot run in a transaction take effect? The catalog decides; where it cannot, that is said."""

from __future__ import annotations

from pgstrata.core.script.statements import object_name
from pgstrata.errors import InDoubt
from pgstrata.postgres import introspect
from pgstrata.postgres.session import Session

# Running these once more does no harm and ends in the same state.
_REPEATABLE = ("VACUUM", "CLUSTER", "ALTER SYSTEM", "ALTER DATABASE … SET TABLESPACE")


def took_effect(session: Session, text: bytes, command: str) -> bool:
    """True when the statement's work is done, False when it is to be run (again); half-done work is taken away first.

    `command` is what `not_in_transaction` said. Raises InDoubt.
    """
    if command in _REPEATABLE:
        return False
    if command.startswith("REINDEX"):
        for leftover in introspect.leftover_indexes(session):
            _drop_index(session, leftover)
        return False
    if command in ("CREATE INDEX CONCURRENTLY", "DROP INDEX CONCURRENTLY"):
        name = object_name(text, ("CONCURRENTLY",))
        if command.startswith("CREATE"):  # it names no schema for the index, which stands where its table does
            name = [*object_name(text, ("ON",))[:-1], *name]
        return _index(session, name, creates=command.startswith("CREATE"))
    if command.startswith("ALTER TABLE"):
        return _detached(session, object_name(text, ("PARTITION",)))
    verb, what = command.split()[:2]
    name = object_name(text, (what,))
    if what in ("DATABASE", "TABLESPACE", "SUBSCRIPTION") and name:
        there = introspect.exists(session, what.lower(), name[-1])
        return there if verb == "CREATE" else not there
    raise InDoubt(
        f"{session.target}: whether {command} took effect before the last run was cut off cannot be seen",
        detail=text[:200].decode("utf-8", "replace"),
        hint="Look at the target; the ledger has the statement as started and not as done.",
    )


def _index(session: Session, name: list[str], *, creates: bool) -> bool:
    schema = name[-2] if len(name) > 1 else None
    found = introspect.index(session, name[-1], schema) if name else None
    if not creates:
        return found is None
    if found is None:
        return False
    quoted, valid = found
    if not valid:
        _drop_index(session, quoted)
    return valid


def _drop_index(session: Session, quoted: str) -> None:
    """`quoted` was quoted by the server (quote_ident)."""
    session.execute("SET lock_timeout = 0")
    session.connection.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {quoted}".encode())
    session.execute("SET lock_timeout = '5s'")


def _detached(session: Session, name: list[str]) -> bool:
    schema = name[-2] if len(name) > 1 else None
    found = introspect.detaching(session, name[-1], schema) if name else None
    if found is None:
        return True
    parent, partition, pending = found
    if pending:
        session.connection.execute(f"ALTER TABLE {parent} DETACH PARTITION {partition} FINALIZE".encode())
    return pending
