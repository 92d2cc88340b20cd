"""`pgstrata lint` as a whole: squawk's findings in their place, the manifest, the output, what is missing on the machine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from lint.conftest import Lint, said
from pgstrata.cli.commands.lint import command
from pgstrata.errors import MigrationFailed, ProgramFailed, ScriptRefused
from pgstrata.operations import lint as operation
from pgstrata.squawk import find_squawk
from support.estates import BASELINE_END, Estates

A = "CREATE TABLE public.a (id int PRIMARY KEY, name text);\n"
# One migration each, with what squawk says of it and where; each has a public.a of its own.
SQUAWKED: list[tuple[str, dict[str, str]]] = [
    ("/* ünï */ ALTER TABLE public.a ADD COLUMN b int NOT NULL;", {"adding-required-field": "1:33"}),
    ("SELECT 1;\r\nDROP TABLE public.a;", {"ban-drop-table": "2:1"}),
    ("ALTER TABLE public.a RENAME COLUMN name TO label;", {"renaming-column": "1:23"}),
    ("CREATE INDEX i ON public.a (name);", {"require-concurrent-index-creation": "1:1"}),
    ("-- squawk-ignore ban-drop-table\nDROP TABLE public.a;", {}),
    # Of its own making, under whatever spelling of its name: nobody uses it yet.
    ("CREATE TABLE public.b (id int PRIMARY KEY, c int);\nCREATE INDEX ib ON b (c);\nDROP TABLE b;", {}),
    ("CREATE TABLE public.e (id int PRIMARY KEY);\nDROP TABLE e, public.a;", {"ban-drop-table": "2:1"}),
    (
        "CREATE TABLE public.f (id int PRIMARY KEY, c int);\nCREATE INDEX fi ON f (c);\nDROP INDEX fi;\nDROP TABLE f;",
        {},
    ),
    # Not made yet where the statement stands.
    ("DROP TABLE public.a;\nCREATE TABLE public.a (id int PRIMARY KEY);", {"ban-drop-table": "1:1"}),
    # What is pgstrata's own business, and what is taste.
    ("CREATE TABLE b (id int PRIMARY KEY, c char(3));", {}),
]


@pytest.fixture
def with_squawk() -> None:
    try:
        find_squawk({"PATH": "/usr/local/bin:/usr/bin"})
    except ProgramFailed:
        pytest.skip("no squawk on this machine")


@pytest.mark.usefixtures("with_squawk")
class TestSquawk:
    @pytest.mark.parametrize("server", ["wheel", "none"])
    def test_findings_and_places(self, run_lint: Lint, server: str) -> None:
        """Without a server, what a migration made itself is told by its statements."""
        files = {f"{number:03}_B.sql": f"{text}\n" for number, (text, _) in enumerate(SQUAWKED, start=2)}
        tables = "".join(A.replace("public.a", f"public.a{number}") for number in range(2, len(SQUAWKED) + 2))
        files = {name: text.replace("public.a", f"public.a{int(name[:3])}") for name, text in files.items()}
        wanted = [
            (rule, f"{number:03}_B.sql:{place}")
            for number, (_, found) in enumerate(SQUAWKED, start=2)
            for rule, place in found.items()
        ]
        assert said(run_lint({"001_A.sql": tables + BASELINE_END, **files}, server=server)) == wanted

    def test_baselines_are_passed_over(self, run_lint: Lint) -> None:
        assert said(run_lint({"001_A.sql": A + "ALTER TABLE public.a DROP COLUMN name;\n" + BASELINE_END})) == []

    def test_copy_data_are_no_statements(self, run_lint: Lint) -> None:
        script = "COPY public.a FROM stdin;\n1\tDROP TABLE a;\n\\.\nDROP TABLE public.a;\n"
        report = run_lint({"001_A.sql": A + BASELINE_END, "002_B.sql": script})
        assert said(report) == [("ban-drop-table", "002_B.sql:4:1")]

    def test_what_squawk_cannot_read_does_not_hide_the_rest(self, run_lint: Lint) -> None:
        """The server has the last word on syntax; here nobody is asked, so that the script may be wrong."""
        script = "SELECT 1;\nFROBNICATE 1 2;\nDROP TABLE public.a;\n"
        report = run_lint({"001_A.sql": A + BASELINE_END, "002_B.sql": script}, server="none")
        assert said(report) == [("squawk-syntax", "002_B.sql:2:1"), ("ban-drop-table", "002_B.sql:3:1")]

    def test_a_configuration_of_the_current_folder_is_not_read(
        self, run_lint: Lint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / ".squawk.toml").write_text('excluded_rules = ["ban-drop-table"]\n')
        monkeypatch.chdir(tmp_path)
        report = run_lint({"001_A.sql": A + BASELINE_END, "002_B.sql": "DROP TABLE public.a;\n"}, server="none")
        assert said(report) == [("ban-drop-table", "002_B.sql:1:1")]


def test_a_role_in_a_script_and_an_entry_without_expect(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": A + "CREATE ROLE reader PASSWORD 'example';\n"})
    report = operation.lint(estate.workspace(), server="none")
    assert said(report, "not-checked") == [
        ("password-in-script", "001_A.sql:2:1"),
        ("role-in-script", "001_A.sql:2:1"),
        ("expect-missing", "estate.toml:5"),
    ]
    assert report.left_out


def test_a_server_that_is_not_there_fails_and_the_rest_runs(run_lint: Lint, tmp_path: Path) -> None:
    report = run_lint({"001_A.sql": "CREATE ROLE reader;\n"}, server=str(tmp_path / "nothing"))
    found = {each.rule: each for each in report.findings}
    assert "were not checked" in found["not-checked"].message
    assert "--server none" in found["not-checked"].hint
    assert "role-in-script" in found
    assert report.server == ""


def test_squawk_that_is_not_there_fails_and_the_rest_runs(run_lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(_: object) -> None:
        raise ProgramFailed("squawk is not on this machine", hint="Install it.")

    monkeypatch.setattr(operation, "find_squawk", nowhere)
    report = run_lint({"001_A.sql": "CREATE TABLE a (b int);\n"})
    assert said(report) == [("not-checked", ""), ("no-primary-key", "001_A.sql:1:1")]


def test_a_migration_that_fails_is_said_with_its_place(run_lint: Lint) -> None:
    with pytest.raises(MigrationFailed) as failed:
        run_lint({"001_A.sql": "SELECT 1;\nSELECT nothing;\n"})
    assert failed.value.place == "database/migrations/001_A.sql:2:8"


def test_what_would_be_refused_is_refused_here_too(run_lint: Lint) -> None:
    with pytest.raises(ScriptRefused):
        run_lint({"001_A.sql": "COMMIT;\n"})


def test_text_json_and_exit_code(estates: Estates) -> None:
    estate = estates.make(
        {"001_A.sql": "CREATE ROLE reader;\nCREATE TABLE a (b int);\n"}, keys="expect = { tables = 1 }"
    )
    shown = CliRunner().invoke(command, ["--estate", str(estate.root)])
    assert shown.exit_code == 1
    assert "database/migrations/001_A.sql:1:1: error: CREATE ROLE reader: " in shown.output
    assert "001_A.sql:2:1: warning: public.a has no primary key" in shown.output
    assert "[no-primary-key]" in shown.output
    assert ", 1 warning." in shown.output.splitlines()[-1]
    value = json.loads(CliRunner().invoke(command, ["--estate", str(estate.root), "--json"]).output)
    assert set(value) == {"migrations", "server", "squawk", "left_out", "errors", "warnings", "findings"}
    keyless = next(each for each in value["findings"] if each["rule"] == "no-primary-key")
    assert (keyless["file"], keyless["line"], keyless["column"]) == ("database/migrations/001_A.sql", 2, 1)
    assert (keyless["severity"], keyless["target"], keyless["object"]) == ("warning", "main", "public.a")
