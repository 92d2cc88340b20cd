"""`prune` as its users run it: the old goes when it is accepted, the newest of each kind stays."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest

from pgstrata.core.plan.proposal import Proposal, accept_all
from pgstrata.operations.rollbacks.prune import prune
from pgstrata.postgres import ledger
from pgstrata.postgres.archives.archive import archive, find_losses, plain
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import connect
from support.estates import Estate
from swap.swapping import address, beside_names, build, estate_of, maintenance, named, query, soon, who

DAY = 86400.0
STAMPS = ("20260101_000000", "20260201_000000", "20260301_000000")


@pytest.fixture
def estate(tmp_path: Path, live: str) -> Estate:
    return estate_of(tmp_path, live)


def keep(server: Server, live: str, *stamps: str) -> list[str]:
    """Kept databases of these days."""
    with maintenance(live) as beside:
        return [
            beside.swap(named(live), build(server, beside, stamp), stamp=stamp, deadline=soon()).kept
            for stamp in stamps
        ]


def test_the_newest_kept_database_stays(server: Server, live: str, estate: Estate) -> None:
    kept = keep(server, live, *STAMPS)
    done = estate.command("prune", "--older-than", "1d", "--dry-run")
    assert done.returncode == 0, done.stderr
    assert f"drop kept database {kept[0]}, " in done.stdout
    assert "days, " in done.stdout
    assert kept[2] not in done.stdout
    assert beside_names(server, named(live)) == kept
    done = estate.command("prune", "main", "--older-than", "1d", "--yes")
    assert done.returncode == 0, done.stderr
    assert f"main: kept database {kept[2]}, " in done.stdout
    assert "stays, it is the newest" in done.stdout
    assert "Dropped: 2 things, " in done.stdout
    assert beside_names(server, named(live)) == kept[2:]
    assert "Nothing was dropped: nothing older than 30 days may go." in estate.command("prune", "--yes").stdout


def test_what_an_undo_brings_back_stays(server: Server, live: str, estate: Estate) -> None:
    kept = keep(server, live, *STAMPS)
    session = connect("main", address(live), who())
    try:
        session.lock(deadline=soon())
        ledger.create(session)
        session.begin()
        ledger.write(session, "rolled-back", detail={"to": "baseline", "kept": kept[0]})
        session.commit()
    finally:
        session.close()
    found = prune(estate.workspace(), older_than=DAY, confirm=accept_all)
    assert [(each.done, each.why) for each in found] == [
        (False, "rollback --undo brings it back"),
        (True, ""),
        (False, "it is the newest"),
    ]
    assert beside_names(server, named(live)) == [kept[0], kept[2]]


def test_what_is_younger_and_what_is_in_use_stays(server: Server, live: str, estate: Estate) -> None:
    with maintenance(live) as beside:
        now = beside.stamp()
    kept = keep(server, live, STAMPS[0], STAMPS[1], now)
    query(server.conninfo("postgres"), f'ALTER DATABASE "{kept[0]}" ALLOW_CONNECTIONS true')
    with psycopg.connect(server.conninfo(kept[0]), application_name="reader"):
        found = prune(estate.workspace(), older_than=DAY, confirm=accept_all)
    assert [(each.name, each.done) for each in found] == [(kept[0], False), (kept[1], True), (kept[2], False)]
    assert "it is in use: postgres in" in found[0].why
    assert "reader" in found[0].why
    assert beside_names(server, named(live)) == [kept[0], kept[2]]


def test_somebody_who_comes_after_the_question_is_not_thrown_out(server: Server, live: str, estate: Estate) -> None:
    kept = keep(server, live, *STAMPS[:2])
    opened: list[psycopg.Connection[object]] = []

    def come(_: object) -> None:
        query(server.conninfo("postgres"), f'ALTER DATABASE "{kept[0]}" ALLOW_CONNECTIONS true')
        opened.append(psycopg.connect(server.conninfo(kept[0])))

    (first, _) = prune(estate.workspace(), older_than=0, confirm=come)
    assert not first.done
    assert "it is in use" in first.why
    assert opened[0].execute("SELECT 1").fetchone()
    opened[0].close()


def test_checkpoints_of_both_kinds_are_one_row_of_ages(server: Server, live: str, estate: Estate) -> None:
    folder = estate.root / ".pgstrata" / "checkpoints" / "main"
    folder.mkdir(parents=True)
    for stamp in STAMPS[1:]:
        (folder / f"{stamp}-run-{stamp[:8]}.sql").write_text("SELECT 1;\n")
        (folder / f"{stamp}-run-{stamp[:8]}.json").write_text("{}")
    (folder / "20260401_000000-cut-off.sql").write_text("SELECT")
    (folder / f".{STAMPS[0]}-begun.sql.unfinished").write_text("SELECT")
    (folder / "notes.txt").write_text("mine")
    with maintenance(live) as beside:
        beside.create(stamp=STAMPS[0], template=named(live), phase="checkpoint", deadline=soon())
    found = prune(estate.workspace(), older_than=DAY, confirm=accept_all)
    assert [(each.kind, each.done) for each in found] == [
        ("checkpoint", True),
        ("checkpoint dump", True),
        ("checkpoint dump", False),
        ("cut-off dump", True),
        ("cut-off dump", True),
    ]
    newest = f"{STAMPS[2]}-run-{STAMPS[2][:8]}"
    assert sorted(each.name for each in folder.iterdir()) == [f"{newest}.json", f"{newest}.sql", "notes.txt"]
    assert beside_names(server, named(live)) == []


def archived(live: str, table: str) -> None:
    """Rows that a rollback took away, and its event."""
    session = connect("main", address(live), who())
    try:
        session.lock(deadline=soon())
        ledger.create(session)
        session.execute(f"CREATE TABLE public.{table} AS SELECT generate_series(1, 7) AS id".encode())
        session.begin()
        statement = f"DROP TABLE public.{table}".encode()
        losses = find_losses(session, lambda: session.execute(statement))
        entries, sequences = archive(session, losses, label=f"disable {table}")
        session.execute(statement)
        detail = {"to": "feature", "kept": "", "archive": plain(entries), "sequences": plain(sequences)}
        ledger.write(session, "disabled", number="007", file="007_X.sql", migration_kind="versioned", detail=detail)
        session.commit()
    finally:
        session.close()


def test_archived_rows_are_shown_and_need_to_be_accepted(live: str, estate: Estate) -> None:
    archived(live, "first")
    archived(live, "second")
    there = "SELECT count(*) FROM pg_tables WHERE schemaname = 'pgstrata' AND tablename LIKE 'archive%'"
    assert query(live, there) == [(2,)]
    asked: list[Proposal] = []
    prune(estate.workspace(), older_than=DAY, confirm=asked.extend)
    assert asked == [], "both are of today"
    done = estate.command("prune", "--older-than", "0d", "--yes")
    assert done.returncode == 3
    assert "Rows that leave live use: 7 in 1 table" in done.stdout
    assert "public.first" in done.stdout
    assert query(live, there) == [(2,)]
    done = estate.command("prune", "--older-than", "0d", "--yes", "--accept-rows", "--json")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert json.loads(lines[0])["event"] == "Proposed"
    kept = json.loads("\n".join(lines[1:]))["kept"]
    assert [(each["kind"], each["rows"], each["done"]) for each in kept] == [
        ("archive", 7, True),
        ("archive", 7, False),
    ]
    assert "disable first" in kept[0]["name"]
    assert query(live, there) == [(1,)]


def test_a_wrong_span_is_bad_input(estate: Estate) -> None:
    done = estate.command("prune", "--older-than", "soon")
    assert done.returncode == 2
    assert "'soon' is no span of time" in done.stderr
