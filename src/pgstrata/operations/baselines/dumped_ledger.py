"""The ledger that a dump held, as its events."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from pgstrata.core.plan.history import LedgerEvent
from pgstrata.errors import BadInput

Row = Mapping[str, str | None]


def ledger_events(rows: Iterable[Row], *, place: str) -> list[LedgerEvent]:
    """The events of dumped rows, in order. Raises BadInput for rows that are none: another version's, or damaged."""
    try:
        return sorted((_event(row) for row in rows), key=lambda event: event.id)
    except (KeyError, ValueError, TypeError) as error:
        raise BadInput(
            "the ledger in this dump cannot be read",
            detail=f"{type(error).__name__}: {error}",
            hint="Make the dump with --exclude-schema=pgstrata; which migrations it contains is found out otherwise.",
            place=place,
        ) from error


def _event(row: Row) -> LedgerEvent:
    at, began = _time(row["at"]), _time(row.get("started_at"))
    if at is None:
        raise ValueError("an event without a time")
    return LedgerEvent(
        id=int(row["id"] or ""),
        at=at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        kind=_text(row, "kind"),
        number=row["number"],
        file=row["file"],
        migration_kind=row["migration_kind"],
        feature=row["feature"],
        checksum=row["checksum"],
        statement=_number(row["statement"]),
        statements=_number(row["statements"]),
        rows=_number(row["rows"]),
        seconds=(at - began).total_seconds() if began else None,
        run_id=_text(row, "run_id"),
        role=_text(row, "role"),
        host=_text(row, "host"),
        pid=int(row["pid"] or ""),
        pod=row["pod"],
        tool_version=_text(row, "tool_version"),
        server_version=_text(row, "server_version"),
        detail=json.loads(row["detail"] or "{}"),
    )


def _text(row: Row, name: str) -> str:
    value = row[name]
    if value is None:
        raise ValueError(f"an event without {name}")
    return value


def _number(value: str | None) -> int | None:
    return int(value) if value is not None else None


def _time(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value).astimezone(UTC) if value is not None else None
