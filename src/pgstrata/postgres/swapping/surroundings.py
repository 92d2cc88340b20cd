"""What there is on a server beside a live database: read, and told in words."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from pgstrata.core.plan import beside as names
from pgstrata.core.plan.beside import Beside, Mark
from pgstrata.errors import Problem
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session
from pgstrata.postgres.swapping.swap import clients_of

_STAMP = "%Y%m%d_%H%M%S"


def now(session: Session) -> float:
    """The server's clock: seconds since 1970."""
    return float(session.rows(topic("maintenance")["clock"])[0]["now"])


def databases(session: Session, name: str = "") -> list[dict[str, Any]]:
    """All databases, or the one of that name: oid, name, comment, size, allow (connections), template, broken."""
    return session.rows(topic("maintenance")["databases"], name=name)


def beside(session: Session, live: str) -> list[Beside]:
    """What stands beside the live database and is marked as such, oldest first."""
    clock, found = now(session), []
    for row in databases(session):
        mark = names.read_mark(row["name"], row["comment"])
        if mark and mark.of == live:
            found.append(_beside(row, mark, clock))
    connected: dict[str, list[str]] = {}
    for client in clients_of(session, [each.name for each in found]):
        connected.setdefault(client.database, []).append(client.line)
    listed = [dataclasses.replace(each, clients=tuple(connected.get(each.name, ()))) for each in found]
    return sorted(listed, key=lambda each: (each.stamp, each.name))


def _beside(row: Mapping[str, Any], mark: Mark, clock: float) -> Beside:
    try:
        age = clock - datetime.strptime(mark.stamp, _STAMP).replace(tzinfo=UTC).timestamp()
    except ValueError:  # digits that are no time: as if it were of now, so that nothing takes it for old
        age = 0.0
    return Beside(
        name=row["name"],
        phase=mark.phase,
        stamp=mark.stamp,
        run=mark.run,
        at=mark.at,
        size=int(row["size"]),
        of=mark.of,
        age=max(0.0, age),
        was=mark.was,
        open=bool(row["allow"]),
        broken=bool(row["broken"]),
    )


def strangers(session: Session, live: str) -> list[str]:
    """Databases that are called as if they stood beside the live one, and whose comments do not say so."""
    return [
        row["name"]
        for row in databases(session)
        if names.looks_beside(row["name"], live) and not names.read_mark(row["name"], row["comment"])
    ]


def free_stamp(session: Session) -> str:
    """The server's time for names, moved on by as many seconds as it takes to be used by nothing yet."""
    used = {parsed[1] for row in databases(session) if (parsed := names.parse(row["name"]))}
    clock = int(now(session))
    while True:
        stamp = datetime.fromtimestamp(clock, UTC).strftime(_STAMP)
        if stamp not in used:
            return stamp
        clock += 1


def obstacles(session: Session, live: str) -> list[Problem]:
    """What forbids to rename a database: slots, prepared transactions, subscriptions, a right that the role lacks."""
    queries, found = topic("maintenance"), []
    for row in session.rows(queries["slots"], name=live):
        hint = "Drop it: SELECT pg_drop_replication_slot(…)."
        found.append(Problem("", f"the replication slot {row['name']} belongs to it", hint))
    for row in session.rows(queries["prepared"], name=live):
        message = f"the transaction {row['gid']} of {row['owner']} is prepared in it, since {row['since']}"
        found.append(Problem("", message, "Commit it or roll it back: COMMIT PREPARED or ROLLBACK PREPARED."))
    for row in session.rows(queries["subscriptions"], name=live):
        found.append(Problem("", f"the subscription {row['name']} belongs to it", "Drop the subscription in it first."))
    for row in session.rows(queries["may_rename"], name=live):
        if not row["may"]:
            role, owner = session.facts.role, row["owner"]
            hint = f'ALTER ROLE "{role}" CREATEDB;' + (f' GRANT "{owner}" TO "{role}";' if role != owner else "")
            found.append(Problem("", f"the role {role} may not rename it", hint))
    return found
