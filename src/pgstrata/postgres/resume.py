"""Did a statement that cannot run in a transaction take effect? The catalog decides; where it cannot, that is said.

Before such a statement runs, what it is about is looked at, and the ledger keeps that with the event `started`. When a
later run finds the statement started and not done, only a difference from then counts: an index that stood there before
was not built by it, however valid it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pgstrata.core.script.statements import leading_words, object_name
from pgstrata.errors import InDoubt
from pgstrata.postgres import introspect
from pgstrata.postgres.session import Session

# Running these once more does no harm and ends in the same state.
_REPEATABLE = ("VACUUM", "CLUSTER", "ALTER SYSTEM", "ALTER DATABASE … SET TABLESPACE")


def look(session: Session, text: bytes, command: str) -> dict[str, Any]:
    """What the statement is about, as the catalog has it now: plain values that fit into the ledger.

    `command` is what `not_in_transaction` said of it.
    """
    if command in _REPEATABLE:
        return {}
    if command.startswith("REINDEX"):
        return {"leftovers": introspect.leftover_indexes(session, *_reindexed(text))}
    if command in ("CREATE INDEX CONCURRENTLY", "DROP INDEX CONCURRENTLY"):
        name = object_name(text, ("CONCURRENTLY",))
        if command.startswith("CREATE"):  # it names no schema for the index, which stands where its table does
            name = [*object_name(text, ("ON",))[:-1], *name]
        return {"index": introspect.index(session, name[-1], _schema(name)) if name else None}
    if command.startswith("ALTER TABLE"):
        name = object_name(text, ("PARTITION",))
        return {"attached": introspect.detaching(session, name[-1], _schema(name)) if name else None}
    what = command.split()[1]
    name = object_name(text, (what,))
    if what in ("DATABASE", "TABLESPACE", "SUBSCRIPTION") and name:
        return {"there": introspect.exists(session, what.lower(), name[-1])}
    return {"unknown": True}


def took_effect(session: Session, text: bytes, command: str, before: Mapping[str, Any]) -> bool:
    """True when the statement's work is done, False when it is to be run (again); half-done work is taken away first.

    `before` is what `look` gave before it was started. Raises InDoubt.
    """
    now = look(session, text, command)
    if "leftovers" in now:
        for leftover in now["leftovers"]:
            if leftover not in before.get("leftovers", ()):
                _drop_index(session, leftover)
        return False
    if "index" in now:
        return _index(session, before.get("index"), now["index"], creates=command.startswith("CREATE"))
    if "attached" in now:
        return _detached(session, before.get("attached"), now["attached"])
    if "there" in now:
        return bool(now["there"] != before.get("there") and now["there"] == command.startswith("CREATE"))
    if not now:
        return False
    raise InDoubt(
        f"{session.target}: whether {command} took effect before the last run was cut off cannot be seen",
        detail=text[:200].decode("utf-8", "replace"),
        hint="Look at the target; the ledger has the statement as started and not as done.",
    )


def _schema(name: list[str]) -> str | None:
    return name[-2] if len(name) > 1 else None


def _reindexed(text: bytes) -> tuple[str, str]:
    """What a REINDEX is about: (`INDEX` or `TABLE`, its name), or (`ALL`, "")."""
    words = leading_words(text)
    for what in ("INDEX", "TABLE"):
        if what in words:
            name = object_name(text, (what, "CONCURRENTLY")) or object_name(text, (what,))
            return what, ".".join('"' + part.replace('"', '""') + '"' for part in name)
    return "ALL", ""


def _index(session: Session, before: Any, now: Any, *, creates: bool) -> bool:
    """`before` and `now` are [oid, name quoted by the server, valid], or None for no such index."""
    if not creates:
        return before is not None and now is None
    if now is None or (before is not None and before[0] == now[0]):
        return False
    if not now[2]:
        _drop_index(session, now[1])
    return bool(now[2])


def _drop_index(session: Session, quoted: str) -> None:
    was = session.rows("SHOW lock_timeout")[0]["lock_timeout"]
    session.execute("SET lock_timeout = 0")
    session.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {quoted}".encode())
    session.rows("SELECT pg_catalog.set_config('lock_timeout', %(was)s, false)", was=was)


def _detached(session: Session, before: Any, now: Any) -> bool:
    """`before` and `now` are [parent, partition, whether the detaching was begun], or None when it is attached to none."""
    if before is None:
        return False
    if now is None:
        return True
    parent, partition, begun = now
    if begun:
        session.execute(f"ALTER TABLE {parent} DETACH PARTITION {partition} FINALIZE".encode())
    return bool(begun)
