"""Status, log and how to connect, as they are printed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from pgstrata.core.plan.history import LedgerEvent, State
from pgstrata.render.status import connect_text, log_text, status_text

AT = "2026-01-10T08:15:00.123456Z"


@dataclass(frozen=True)
class Row:
    number: str
    state: State
    feature: str = ""
    why: str = ""
    at: str = ""
    role: str = ""
    target: str = "main"

    @property
    def file(self) -> str:
        return f"{self.number}_PARTS.sql"


def test_all_is_well() -> None:
    rows = [Row("001", State.APPLIED, at=AT, role="postgres"), Row("002", State.PENDING, target="components")]
    assert status_text(rows) == (
        "     file           target      state    at                       by\n"
        "001  001_PARTS.sql  main        applied  2026-01-10 08:15:00 UTC  postgres\n"
        "002  002_PARTS.sql  components  pending\n"
        "1 pending, 1 applied"
    )


def test_what_somebody_must_look_at_is_explained() -> None:
    rows = [
        Row("001", State.CHANGED, at=AT, role="postgres"),
        Row("002", State.COVERED, at=AT, role="postgres"),
        Row("003", State.PARTIAL, at=AT, role="postgres"),
        Row("004", State.OFF, feature="risk", why="default"),
        Row("010", State.MISSING, at=AT, role="deploy"),
    ]
    assert status_text(rows) == (
        "     file           target  feature  state          at                       by\n"
        "001  001_PARTS.sql  main             changed        2026-01-10 08:15:00 UTC  postgres\n"
        "002  002_PARTS.sql  main             covered        2026-01-10 08:15:00 UTC  postgres\n"
        "003  003_PARTS.sql  main             partial        2026-01-10 08:15:00 UTC  postgres\n"
        "004  004_PARTS.sql  main    risk     off (default)\n"
        "010  010_PARTS.sql  main             missing        2026-01-10 08:15:00 UTC  deploy\n"
        "1 partial, 1 changed, 1 missing, 1 covered, 1 off\n"
        "partial: begun without a transaction and not ended: apply goes on where it stopped\n"
        "changed: the file is not what was applied: put it back as it was, apply refuses until then\n"
        "missing: the ledger has it and the manifest has not: this checkout may be older than the database"
    )


def test_nothing_to_show() -> None:
    assert status_text([]) == "The estate has no migrations."


def event(identity: int, kind: str, **more: object) -> LedgerEvent:
    values: dict[str, object] = {
        **dict.fromkeys(("number", "file", "migration_kind", "feature", "checksum", "statement", "statements")),
        **dict.fromkeys(("rows", "seconds", "pod")),
        "id": identity,
        "at": AT,
        "kind": kind,
        "run_id": "6c1fa7a0-3f3b-4a5e-9c53-2f1f5e0c7b11",
        "role": "postgres",
        "host": "laptop",
        "pid": 7,
        "tool_version": "0.1.0",
        "server_version": "18.6",
        "detail": {},
    }
    return LedgerEvent(**(values | more))  # type: ignore[arg-type]  # each has the type of its field


def test_a_log() -> None:
    events = [
        ("main", event(1, "applied", number="001", file="001_PARTS.sql", rows=12_957, seconds=0.314)),
        ("main", event(2, "statement-done", number="002", file="002_INDEX.sql", statement=3)),
        ("components", event(1, "enabled", feature="notes", pod="migrate-x7k2p")),
    ]
    assert f"{log_text(events)}\n" == (Path(__file__).parent / "log.golden").read_text()


class Server:
    port = 54321
    password_file = "/srv/estate/.pgstrata/server/password"

    def conninfo(self, database: str) -> str:
        return f"host='/srv/estate/.pgstrata/server/socket' port=54321 user=postgres dbname='{database}'"


@pytest.mark.parametrize("databases", [{"main": "postgres", "components": "components_v2"}])
def test_how_to_connect(databases: dict[str, str]) -> None:
    lines = connect_text(Server(), databases).splitlines()
    assert lines[1:4] == [
        "Connect:",
        "  main        psql \"host='/srv/estate/.pgstrata/server/socket' port=54321 user=postgres dbname='postgres'\"",
        "  components  psql \"host='/srv/estate/.pgstrata/server/socket' port=54321 user=postgres dbname='components_v2'\"",
    ]
    assert "/srv/estate/.pgstrata/server/password" in lines[4]
    assert lines[-1] == "Stop it: pgstrata down. Start over: pgstrata up --fresh."
