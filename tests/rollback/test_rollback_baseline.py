"""`rollback --to baseline` and `--undo` on small estates."""

from __future__ import annotations

import json

from rollback.parts import beside, database
from support.estates import Estate


def test_back_and_forth(parts: Estate) -> None:
    before = parts.query("SELECT id, at, kind, number FROM pgstrata.event ORDER BY id")
    done = parts.command("rollback", "--to", "baseline", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert "undone: 002 002_NOTES.sql" in done.stdout
    assert "goes: table public.note" in done.stdout
    assert "Rows that leave live use: 5 in 2 tables" in done.stdout
    assert "rows of public.part: 3 now, 2 then" in done.stdout
    assert "main: rolled back to baseline" in done.stdout
    assert parts.query("TABLE part") == [(1, "bolt"), (2, "nut")]
    after = parts.query("SELECT id, at, kind, number FROM pgstrata.event ORDER BY id")
    assert after[: len(before)] == before, "the ledger went along"
    assert [each[2:] for each in after[len(before) :]] == [("rolled-back", "002"), ("rolled-back", "003")]
    (kept,) = beside(parts)
    assert kept.startswith("kept_")
    assert "rolled back" in parts.command("status").stdout

    again = parts.command("apply")
    assert again.returncode == 0, again.stderr
    assert parts.query("SELECT to_regclass('note')") == [(None,)], "not applied without being asked for"

    undone = parts.command("rollback", "--undo", "--yes", "--accept-rows")
    assert undone.returncode == 0, undone.stderr
    assert parts.query("TABLE part ORDER BY id") == [(1, "bolt", None), (2, "nut", None), (3, "gear", "ours")]
    assert parts.query("TABLE note ORDER BY part") == [(1, "long"), (3, "new")]
    assert parts.command("verify").returncode == 0
    assert parts.query("SELECT kind FROM pgstrata.event ORDER BY id DESC LIMIT 1") == [("undone",)]
    assert len(beside(parts)) == 1, "what was live is kept in its turn"

    (name,) = beside(parts)
    way = f"kept:{database(parts)}_{name}"
    forth = parts.command("rollback", "--to", way, "--json", "--yes", "--accept-rows")
    assert forth.returncode == 0, forth.stderr
    assert json.loads(forth.stdout.splitlines()[-1])["targets"][0]["undone"] == ["002", "003"]
    assert parts.query("TABLE part") == [(1, "bolt"), (2, "nut")]
    assert json.loads(parts.command("status", "--json").stdout)
