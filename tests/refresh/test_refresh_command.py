"""`pgstrata refresh` as its users run it."""

from __future__ import annotations

import json
import subprocess

from refresh.conftest import entry, files_of, working_files
from support.estates import Estate


def test_it_is_shown_and_asked_for(estate: Estate) -> None:
    estate.query("INSERT INTO public.part VALUES (11)")
    was = files_of(estate)
    looked = estate.command("refresh", "main", "--dry-run")
    assert looked.returncode == 0, looked.stderr
    lines = looked.stdout.splitlines()
    assert lines[0] == "main: refresh"
    assert "    public.part: 10 rows, now 11" in lines
    assert "    database/migrations/001_PART.sql" in lines
    silent = estate.command("refresh", "main")
    assert silent.returncode == 3
    assert "not confirmed; nothing was changed" in silent.stderr
    assert files_of(estate) == was
    assert working_files(estate) == []
    done = estate.command("refresh", "main", "--yes")
    assert done.returncode == 0, done.stderr
    assert "  written: estate.toml" in done.stdout.splitlines()
    assert "records that at its next apply, and nothing runs" in done.stdout
    again = estate.command("refresh", "main", "--yes")
    assert (again.returncode, again.stdout) == (
        0,
        "main: nothing to do: its state is what 001_PART.sql makes, to the last row.\n",
    )


def test_json_and_what_git_does_not_have(estate: Estate) -> None:
    estate.query("CREATE TABLE public.stray (id integer)")
    subprocess.run(["git", "init", "-q"], cwd=estate.root, check=True)
    done = estate.command("refresh", "main", "--json", "--yes")
    assert done.returncode == 3
    seen = subprocess.run(
        ["git", "status", "--short", "-uall"], cwd=estate.root, check=True, capture_output=True
    ).stdout
    assert b".pgstrata" not in seen, "what the tool keeps for itself is not for a commit"
    error = json.loads(done.stdout.splitlines()[-1])
    assert error["problems"][0]["message"] == "table public.stray: extra"
    assert "--accept 'table public.stray'" in error["hint"]
    done = estate.command("refresh", "main", "--json", "--yes", "--accept", "table public.stray")
    assert done.returncode == 0, done.stderr
    proposed, found = map(json.loads, done.stdout.splitlines())
    assert "  estate.toml, which has changes that are not committed" in proposed["proposals"][0]["changes"]
    assert (found["event"], found["target"], found["known_by"]) == ("Refreshed", "main", "ledger")
    assert found["covers"] == ["003"] == entry(estate)["covers"]
    assert found["rows"]["public.part"] == {"before": 10, "after": 10, "same": True}
    assert {each["name"]: each["what"] for each in found["changes"]} == {
        "public.stray": "extra",
        "public.part_name": "extra",
    }
    assert "estate.toml" in found["written"]


def test_a_target_that_there_is_not(estate: Estate) -> None:
    assert estate.command("refresh", "nap").returncode == 2
    done = estate.command("refresh", "other")
    assert done.returncode == 2
    assert "other has no baseline" in done.stderr
