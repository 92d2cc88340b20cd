"""Rollbacks are a stack: `--undo` undoes the newest that is not undone, and what it replaces is reached by its name."""

from __future__ import annotations

import json

import pytest

from pgstrata.core.plan.proposal import Proposal, accept_all
from pgstrata.errors import Refused
from pgstrata.operations.rollbacks.prune import prune
from pgstrata.operations.rollbacks.undo import undo
from rollback.parts import FILES, assert_true, back, beside, database, forth
from support.estates import Estate

SAID = ("--yes", "--accept-rows")


def shown_undo(estate: Estate) -> Proposal:
    """What an undo would do; it is done."""
    shown: list[Proposal] = []
    undo(estate.workspace(), confirm=shown.extend)
    return shown[0]


def test_a_swap_undone_is_done_with_and_the_older_rollback_next(parts: Estate) -> None:
    before = parts.query("TABLE part ORDER BY id")
    back(parts, to="2")
    back(parts)
    words = " ".join(parts.command("plan").stdout.split())
    assert "003 003_NAMES.sql on main: it was rolled back" in words
    assert "rollback --undo, once the newer rollbacks are undone, with the rows that it held." in words
    forth(parts)
    words = " ".join(parts.command("apply").stdout.split())
    assert "apply --again applies it anew, rollback --undo with the rows that it held." in words
    done = parts.command("rollback", "--undo", "--dry-run")
    assert "undo the rollback to 2 (run " in done.stdout, done.stdout + done.stderr
    done = parts.command("apply", "--again")
    assert "`pgstrata rollback main --undo` brings them back." in " ".join(done.stdout.split())
    assert parts.query("SELECT maker FROM part WHERE id = 3") == [(None,)]
    done = parts.command("rollback", "--undo", *SAID)
    assert done.returncode == 0, done.stderr
    assert parts.query("TABLE part ORDER BY id") == before
    done = parts.command("rollback", "--undo", *SAID)
    assert done.returncode == 0
    assert "every rollback is undone" in done.stdout
    assert_true(parts)


def test_applied_again_above_a_newer_rollback_it_says_what_comes_first(parts: Estate) -> None:
    back(parts, to="2")
    back(parts)
    done = parts.command("apply", "--again")
    way = "`pgstrata rollback main --undo`, once the newer rollbacks are undone, brings them back."
    assert way in " ".join(done.stdout.split())
    done = parts.command("rollback", "--undo", *SAID)
    assert "Undone: 003; later runs leave them out, but for `pgstrata apply --again`." in done.stdout


def test_two_rollbacks_are_undone_one_after_the_other_and_not_pruned(parts: Estate) -> None:
    first = back(parts)
    parts.query("INSERT INTO part VALUES (9, 'between')")
    second = back(parts)
    parts.query("INSERT INTO part VALUES (10, 'last')")
    kept = prune(parts.workspace(), older_than=0, confirm=accept_all)
    assert [(each.name, each.done) for each in kept] == [(first.kept, False), (second.kept, False)]
    forth(parts)
    assert parts.query("SELECT id FROM part ORDER BY id") == [(1,), (2,), (9,)]
    forth(parts)
    assert parts.query("SELECT id FROM part ORDER BY id") == [(1,), (2,), (3,)]
    assert undo(parts.workspace(), confirm=accept_all) == []
    assert parts.query("SELECT id FROM part ORDER BY id") == [(1,), (2,), (3,)]


def test_what_an_undo_replaced_comes_back_by_its_name(parts: Estate) -> None:
    back(parts)
    parts.query("INSERT INTO part VALUES (9, 'in the baseline')")
    done = parts.command("rollback", "--undo", *SAID)
    (kept,) = beside(parts)
    name = f"{database(parts)}_{kept}"
    assert f"`pgstrata rollback main --to kept:{name}` brings it back." in done.stdout
    done = parts.command("rollback", "--to", f"kept:{name}", "--json", *SAID)
    assert done.returncode == 0, done.stderr
    (said,) = json.loads(done.stdout.splitlines()[-1])["targets"]
    assert (said["to"], said["undone"], said["waiting"]) == (f"kept:{name}", ["002", "003"], [])
    assert parts.query("SELECT id FROM part ORDER BY id") == [(1,), (2,), (9,)]
    assert "rollback --undo with the rows that it held" in " ".join(parts.command("plan").stdout.split())
    assert_true(parts)
    assert forth(parts).back == ("002", "003")
    assert parts.query("SELECT id FROM part ORDER BY id") == [(1,), (2,), (3,)]
    assert undo(parts.workspace(), confirm=accept_all) == []


def test_what_a_rollback_needs_is_not_swapped_in_past_it(parts: Estate) -> None:
    first = back(parts)
    parts.query("INSERT INTO part VALUES (9, 'between')")
    back(parts)
    with pytest.raises(Refused, match="a rollback that is not undone has kept"):
        back(parts, to=f"kept:{first.kept}")
    with pytest.raises(Refused, match="no kept database is called nonsense"):
        back(parts, to="kept:nonsense")


def test_what_a_database_needs_stays_while_another_stands_in_its_place(parts: Estate) -> None:
    back(parts)
    undone = forth(parts).kept
    held = back(parts)
    back(parts, to=f"kept:{undone}")
    prune(parts.workspace(), older_than=0, confirm=accept_all)
    forth(parts)
    assert shown_undo(parts).action.startswith(f"back to {held.kept}")
    assert parts.query("SELECT id FROM part ORDER BY id") == [(1,), (2,), (3,)]


def test_what_was_applied_between_is_pending_again(parts: Estate) -> None:
    back(parts)
    parts.write("004_LATER.sql", "CREATE TABLE later (id integer);")
    text = (parts.root / "estate.toml").read_text()
    parts.manifest(text + '\n[[migration]]\nfile = "004_LATER.sql"\ntarget = "main"\nrequires = ["001"]\n')
    done = parts.command("apply", "--again")
    assert done.returncode == 0, done.stderr
    done = parts.command("rollback", "--undo", *SAID)
    assert "  Not there, and pending again: 004" in done.stdout
    assert parts.command("apply").returncode == 0
    assert parts.query("SELECT to_regclass('later')::text") == [("later",)]


def test_what_the_rollback_brought_was_not_applied_since(parts: Estate) -> None:
    parts.write("001_PARTS.sql", "-- x\n" + FILES["001_PARTS.sql"])
    back(parts)
    parts.write("001_PARTS.sql", FILES["001_PARTS.sql"])
    back(parts)
    assert not [each for each in shown_undo(parts).changes if each.startswith("applied since")]


def test_given_up_only_where_that_is_asked_for(parts: Estate) -> None:
    first = back(parts)
    parts.query("INSERT INTO part VALUES (9, 'between')")
    second = back(parts)
    done = parts.command("prune", "--older-than", "0m", "--rollbacks", *SAID)
    assert done.returncode == 0, done.stderr
    assert f"{first.kept}" in done.stdout
    assert beside(parts) == [second.kept.removeprefix(f"{database(parts)}_")]
    forth(parts)
    assert undo(parts.workspace(), confirm=accept_all) == [], "what was given up before is so in its ledger, too"


def test_a_rollback_whose_database_somebody_dropped_is_given_up_by_prune(parts: Estate) -> None:
    back(parts, to="2")
    name = back(parts).kept
    parts.query(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
    parts.query(f'DROP DATABASE "{name}"')
    with pytest.raises(Refused, match="is no longer there") as refused:
        undo(parts.workspace(), confirm=accept_all)
    assert "pgstrata prune main gives up that rollback" in refused.value.hint
    done = parts.command("prune", "--older-than", "0m", "--yes")
    assert "whose " + name + " is not there" in done.stdout, done.stdout
    assert "undo the rollback to 2 (run " in parts.command("rollback", "--undo", "--dry-run").stdout


def test_archived_rows_of_a_rollback_stay_until_it_is_given_up(parts: Estate) -> None:
    back(parts, to="2")
    forth(parts)
    back(parts, to="2")
    parts.command("apply", "--again")
    back(parts, to="2")
    archives = "SELECT count(*) FROM pg_tables WHERE schemaname = 'pgstrata' AND tablename ~ '^archive_[0-9]+_[0-9]+$'"
    prune(parts.workspace(), older_than=0, confirm=accept_all)
    assert parts.query(archives) == [(2,)], "the first was undone"
    prune(parts.workspace(), older_than=0, rollbacks=True, confirm=accept_all)
    assert parts.query(archives) == [(1,)]
