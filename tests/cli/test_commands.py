"""The real command, in processes of its own: what it prints, its JSON, its exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import pgstrata
from support.estates import Estates, run_command

TABLE = "CREATE TABLE a (id int PRIMARY KEY);\n"


def test_version_and_help() -> None:
    assert run_command("--version").stdout == f"pgstrata {pgstrata.__version__}\n"
    shown = run_command("--help")
    assert shown.returncode == 0
    for name in ("up", "down", "plan", "apply", "status", "log", "check", "docs"):
        assert f"\n  {name} " in shown.stdout
        assert run_command(name, "--help").returncode == 0


def test_an_output_that_is_full_or_closed(estates: Estates) -> None:
    """A word, and no traceback; what was done is done."""
    estate = estates.make({"001_A.sql": "CREATE TABLE a (id int PRIMARY KEY);"})
    environment = {"PGSTRATA_MAIN_URL": estate.urls["main"], "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "pgstrata"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*command, "apply"], cwd=estate.root, env=environment, stdout=full, stderr=subprocess.PIPE,
                              text=True, check=False)  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("ERROR: what was to be said could not be written")
    assert estate.query("SELECT state FROM pgstrata.current") == [("applied",)]
    closed = subprocess.run(["/bin/sh", "-c", 'exec "$@" >&-', "sh", *command, "status"], cwd=estate.root, env=environment,
                            capture_output=True, text=True, check=False)  # fmt: skip
    assert (closed.returncode, closed.stderr) == (0, "")


def test_plan_apply_status_log(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE, "002_B.sql": TABLE.replace(" a ", " b ")})
    planned = estate.command("plan")
    assert planned.returncode == 0
    assert "001  001_A.sql  main    versioned" in planned.stdout
    applied = estate.command("apply")
    assert "main: 001_A.sql applied: 1 statement, 0 rows, " in applied.stdout
    assert "Applied 2 migrations" in applied.stdout
    assert "Nothing to do" in estate.command("apply").stdout
    assert estate.command("status").stdout.rstrip().endswith("2 applied")
    assert estate.command("log").stdout.count("applied  ") == 2


def test_json_of_every_command(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE, "002_B.sql": "SELECT nothing;"})
    plan = json.loads(estate.command("plan", "--json").stdout)
    assert [step["number"] for step in plan["steps"]] == ["001", "002"]
    ran = estate.command("apply", "--json")
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [line["event"] for line in lines] == ["Planned", "StepStarted", "StepDone", "StepStarted", "Error"]
    assert ran.returncode == 1 == lines[-1]["exit_code"]
    assert lines[-1]["place"] == "database/migrations/002_B.sql:1:8"
    status = json.loads(estate.command("status", "--json").stdout)
    assert [row["state"] for row in status["migrations"]] == ["applied", "pending"]
    log = json.loads(estate.command("log", "--json").stdout)
    assert [(event["kind"], event["number"]) for event in log["events"]] == [("applied", "001")]
    assert json.loads(estate.command("check", "--json").stdout)["migrations"] == 2
    estate.write("002_B.sql", "SELECT 1;")
    estate.command("apply")
    assert json.loads(estate.command("apply", "--json").stdout)["event"] == "NothingToDo"


def test_a_plan_file_is_applied_as_it_is_or_refused(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    assert estate.command("plan", "--out", "plan.json").returncode == 0
    estate.write("001_A.sql", TABLE + "SELECT 1;")
    changed = estate.command("apply", "--plan", "plan.json")
    assert changed.returncode == 3
    assert "the world has changed" in changed.stderr
    estate.write("001_A.sql", TABLE)
    assert estate.command("apply", "--plan", "plan.json").returncode == 0
    again = estate.command("apply", "--plan", "plan.json")
    assert again.returncode == 3, "the plan was for another state of the ledger"
    (estate.root / "plan.json").write_text("{}")
    assert estate.command("apply", "--plan", "plan.json").returncode == 2
    assert estate.command("apply", "--plan", "absent.json").returncode == 2


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("apply", "--target", "mian"), 2, "there is no target mian"),
        (("apply", "--plane", "app"), 2, "there is no plane app"),
        (("apply", "--to", "9"), 2, "there is no migration 9"),
        (("apply", "--with", "x"), 2, "there is no feature x"),
        (("apply", "--wait", "soon"), 2, "--wait"),
        (("apply", "--url", "main"), 2, "TARGET=URL"),
        (("apply", "--url", "mian=postgresql:///x"), 2, "there is no target mian"),
        (("apply", "--url", "main=postgresql://u:hunter2@h/x"), 2, "process list"),
        (("apply", "--url", "main=postgresql://u@127.0.0.1:1/x"), 4, "cannot connect to 127.0.0.1:1/x"),
        (("status", "--url", "main=postgresql://u@127.0.0.1:1/x"), 4, "cannot connect"),
        (("check", "--estate", "nowhere"), 2, "nowhere does not exist"),
        (("frobnicate",), 2, "No such command"),
    ],
)
def test_wrong_input_has_a_clear_error(estates: Estates, words: tuple[str, ...], code: int, said: str) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    result = estate.command(*words)
    assert result.returncode == code, result.stderr
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert "hunter2" not in result.stderr + result.stdout


def test_a_bad_script_is_said_before_a_bad_server(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": "\\! ls\nCOMMIT;\n"})
    estate.urls["main"] = "postgresql://u@127.0.0.1:1/x"
    result = estate.command("apply")
    assert result.returncode == 2
    assert "database/migrations/001_A.sql:1:1: a psql meta-command: \\! ls" in result.stderr
    assert "database/migrations/001_A.sql:2:1: COMMIT would end the migration's transaction" in result.stderr


@pytest.mark.parametrize("words", [("--with", "x"), ("--target", "x"), ("--to", "9")])
def test_a_bad_option_is_said_before_a_bad_server(estates: Estates, words: tuple[str, str]) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    estate.urls["main"] = "postgresql://u@127.0.0.1:1/x"
    assert estate.command("apply", *words).returncode == 2


def test_no_manifest_and_a_manifest_above(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    inside = run_command("check", cwd=estate.migrations)
    assert inside.returncode == 0, inside.stderr
    outside = run_command("check", cwd=estate.root.parent)
    assert outside.returncode == 2
    assert "no estate.toml" in outside.stderr


def test_check_lists_roles_and_mirrors(estates: Estates) -> None:
    estate = estates.make(
        {"001_A.sql": TABLE + "GRANT SELECT ON a TO anon, pg_monitor;\n"},
        '[estate]\nname = "t"\nmirrors = [{ path = "copy", files = ["001"] }]\n[targets.main]\ndatabase = "x"\n'
        '[[migration]]\nfile = "001_A.sql"\ntarget = "main"\n',
    )
    result = estate.command("check")
    assert result.returncode == 1
    assert "copy/001_A.sql: is missing in this mirror" in result.stdout
    assert "001_A.sql:2:1: names the role anon, which the manifest does not" in result.stdout
    assert "pg_monitor" not in result.stdout
    (estate.root / "copy").mkdir()
    (estate.root / "copy" / "001_A.sql").write_bytes((estate.migrations / "001_A.sql").read_bytes())
    assert estate.command("check").returncode == 0
