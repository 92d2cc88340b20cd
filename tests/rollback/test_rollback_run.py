"""`apply --checkpoint` and `rollback --to run:ID`."""

from __future__ import annotations

import json
import stat

import psycopg
import pytest

from pgstrata import Selection
from pgstrata.core.plan.proposal import Proposal
from pgstrata.operations.rollbacks.rollback import rollback
from pgstrata.postgres.server import Server
from rollback.parts import FILES, MANIFEST, assert_true, back, beside, dump, forth
from support.estates import Estate, Estates

FOURTH = f'{MANIFEST}\n[[migration]]\nfile = "004_CHANGE.sql"\ntarget = "main"\n'
CHANGE = "UPDATE part SET name = 'gone'; DROP TABLE note;"


def run_of(estate: Estate, number: str) -> str:
    return str(estate.query(f"SELECT run_id FROM pgstrata.current WHERE number = '{number}'")[0][0])


def with_change(parts: Estate, text: str = CHANGE) -> Estate:
    parts.write("004_CHANGE.sql", text)
    parts.manifest(FOURTH)
    return parts


def test_a_dump(parts: Estate, server: Server) -> None:
    before = dump(server, parts, "--exclude-schema=pgstrata")
    done = with_change(parts).command("apply", "--checkpoint")
    assert done.returncode == 0, done.stderr
    folder = parts.root / ".pgstrata" / "checkpoints" / "main"
    (path,) = folder.glob("*.sql")
    run = run_of(parts, "004")
    assert f"main: checkpoint: {path.relative_to(parts.root)}; pgstrata rollback --to run:{run[:13]}" in done.stdout
    assert path.name.endswith(f"-{run}.sql")
    assert (parts.root / ".pgstrata" / ".gitignore").read_text() == "*\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600, "rows left the server as they are"
    parts.query("CREATE TABLE byhand ()")

    done = parts.command("rollback", "--to", f"run:{run[:8]}", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert "goes: table public.byhand" in done.stdout
    assert dump(server, parts, "--exclude-schema=pgstrata") == before
    assert parts.query("SELECT kind, number, detail ->> 'to' FROM pgstrata.event WHERE id > 4") == [
        ("rolled-back", "004", f"run:{run}")
    ]
    assert parts.command("verify").returncode == 0
    assert parts.command("apply", "--checkpoint").returncode == 0
    assert len(list(folder.glob("*.sql"))) == 1, "nothing to apply: nothing to go back to"
    done = parts.command("rollback", "--undo", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert parts.query("SELECT DISTINCT name FROM part") == [("gone",)]


def test_a_copy_while_clients_are_kept_out(parts: Estate, server: Server) -> None:
    before = dump(server, parts, "--exclude-schema=pgstrata")
    with_change(parts)
    with psycopg.connect(parts.urls["main"]) as client:
        client.execute("SELECT 1")
        done = parts.command("apply", "--checkpoint", "--disconnect")
        assert done.returncode == 0, done.stderr
        with pytest.raises(psycopg.OperationalError):
            client.execute("SELECT 1")
    (point,) = beside(parts)
    assert point.startswith("checkpoint_")
    parts.query("CREATE TABLE byhand ()")
    run = run_of(parts, "004")
    done = parts.command("rollback", "--to", f"run:{run}", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert dump(server, parts, "--exclude-schema=pgstrata") == before
    assert parts.query("SELECT number FROM pgstrata.event WHERE kind = 'rolled-back'") == [("004",)]
    assert parts.command("verify").returncode == 0
    assert [each.partition("_")[0] for each in beside(parts)] == ["checkpoint", "kept"], "it can be used again"


def test_what_something_else_manages_is_in_a_checkpoint_and_in_no_baseline(parts: Estate) -> None:
    parts.query("CREATE SCHEMA sync; CREATE TABLE sync.seen (id integer); INSERT INTO sync.seen VALUES (1)")
    with_change(parts)
    parts.manifest(FOURTH.replace('database = "postgres"', 'database = "postgres"\nmanaged = ["sync"]'))
    parts.apply(checkpoint=True)
    run = run_of(parts, "004")
    shown: list[Proposal] = []
    rollback(parts.workspace(), to="baseline", confirm=shown.extend)
    assert "goes: schema sync, which something else manages" in shown[0].changes
    assert shown[0].rows["sync.seen"] == 1
    assert back(parts, to=f"run:{run}").back == ("002", "003")
    assert parts.query("TABLE sync.seen") == [(1,)]
    states = "SELECT number, state FROM pgstrata.current ORDER BY 1"
    assert [state for _, state in parts.query(states)] == ["applied", "applied", "applied", "rolled back"]
    assert_true(parts)


def test_the_state_before_a_run_that_failed(parts: Estate) -> None:
    with_change(parts, "DELETE FROM nothing;")
    done = parts.command("apply", "--checkpoint", "--json")
    assert done.returncode == 1
    (point,) = [json.loads(line) for line in done.stdout.splitlines() if '"Checkpointed"' in line]
    parts.query("DELETE FROM note")
    done = parts.command("rollback", "--to", f"run:{point['run_id'][:13]}", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert parts.query("SELECT count(*) FROM note") == [(2,)]
    assert parts.query("SELECT number, detail ->> 'to' FROM pgstrata.event WHERE kind = 'rolled-back'") == [
        (None, f"run:{point['run_id']}")
    ], "nothing is undone, and yet it stands there"
    assert parts.command("rollback", "--undo", "--yes", "--accept-rows").returncode == 0
    assert parts.query("SELECT count(*) FROM note") == [(0,)]


def test_a_half_done_migration_is_left_behind_and_begins_anew(parts: Estate) -> None:
    """The case that checkpoints are for: statements that were committed one by one, and one that never will be."""
    with_change(parts, "CREATE TABLE half ();\nCREATE UNIQUE INDEX CONCURRENTLY twice ON note ((1));")
    manifest = (parts.root / "estate.toml").read_text()
    parts.manifest(f"{manifest}transaction = false\n")
    state = "SELECT state FROM pgstrata.current WHERE number = '004'"
    done = parts.command("apply", "--checkpoint")
    assert (done.returncode, parts.query(state)) == (1, [("partial",)])
    done = parts.command("rollback", "--to", f"run:{run_of(parts, '004')}", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert "undone: 004 004_CHANGE.sql, begun and not ended" in done.stdout
    assert parts.query("SELECT to_regclass('half')") == [(None,)]
    assert_true(parts)

    forth(parts)
    assert parts.query(state) == [("partial",)], "what was half done is so again"
    parts.query("DELETE FROM note WHERE text = 'new'")
    parts.apply()
    back(parts)
    parts.apply(selection=Selection(again=("002", "003", "004")))
    assert parts.query("SELECT to_regclass('half')::text, to_regclass('twice')::text") == [("half", "twice")]
    assert_true(parts)


def test_what_is_no_checkpoint(parts: Estate) -> None:
    assert with_change(parts).command("apply", "--checkpoint").returncode == 0
    run = run_of(parts, "004")
    (path,) = (parts.root / ".pgstrata" / "checkpoints" / "main").glob("*.sql")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    done = parts.command("rollback", "--to", f"run:{run}", "--dry-run")
    assert done.returncode == 3
    assert "is not as it was written" in done.stderr
    path.write_bytes(whole.replace(b"name text", b"name text, more text"))
    done = parts.command("rollback", "--to", f"run:{run}", "--yes", "--accept-rows")
    assert done.returncode == 3
    assert "made something else than it should" in done.stderr
    path.with_suffix(".json").unlink()
    done = parts.command("rollback", "--to", f"run:{run}", "--yes")
    assert done.returncode == 3
    assert "Its checkpoints: none" in done.stderr


def test_no_checkpoint_no_migration(parts: Estate, families: Estates) -> None:
    with_change(parts)
    (parts.root / ".pgstrata").write_text("a file where the folder should be")
    done = parts.command("apply", "--checkpoint")
    assert done.returncode == 2
    assert "main: no checkpoint, so nothing is applied: cannot write" in done.stderr
    assert parts.query("SELECT count(*) FROM note") == [(2,)]
    assert parts.command("apply", "--disconnect").returncode == 2
    (parts.root / ".pgstrata").unlink()
    parts.manifest(FOURTH.replace("[targets.main]", '[planes.app]\n\n[targets.main]\nplane = "app"'))
    bundled = parts.command("bundle", "--out", "b")
    assert bundled.returncode == 0, bundled.stderr
    done = parts.command("apply", "--checkpoint", "--estate", "b/app")
    assert done.returncode == 3
    assert "--checkpoint --disconnect makes a copy of the database on its server" in done.stderr


def test_before_anything_was_applied(families: Estates) -> None:
    estate = families.make(FILES, MANIFEST)
    assert estate.command("apply", "--checkpoint").returncode == 0
    done = estate.command("rollback", "--to", f"run:{run_of(estate, '001')}", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert estate.query("SELECT to_regclass('part')") == [(None,)]
    assert estate.query("SELECT state FROM pgstrata.current") == [("rolled back",)] * 3
