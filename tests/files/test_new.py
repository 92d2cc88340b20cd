"""`pgstrata new`: what a developer finds in the checkout, and what is said of wrong input."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from pgstrata.core.estate.manifest import parse
from pgstrata.core.estate.naming import file_name, next_number
from pgstrata.errors import BadInput, Busy
from pgstrata.operations import new as operation
from pgstrata.operations.check import check
from pgstrata.operations.new import new
from pgstrata.operations.workspace import Workspace
from pgstrata.render.migration import template
from support.estates import Estate, Estates, run_command
from support.tour import copy_estate

VALUES = "infrastructure/terraform/environments/local/estate.auto.tfvars.json"
VARIABLES = "infrastructure/terraform/environments/local/features.tf.json"
MANIFEST = '[estate]\nname = "t"\n[targets.main]\ndatabase = "x"\n'


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the repository's estate."""
    return copy_estate(tmp_path)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy for tests that change nothing."""
    return copy_estate(tmp_path_factory.mktemp("untouched"))


def small(folder: Path, *files: str, more: str = "") -> Workspace:
    """An estate of one target; each file has an entry."""
    estate = Estate(folder, {})
    estate.migrations.mkdir(parents=True)
    for name in files:
        estate.write(name, "SELECT 1;\n")
    estate.manifest(MANIFEST + more + "".join(f'[[migration]]\nfile = "{name}"\ntarget = "main"\n' for name in files))
    return estate.workspace()


def test_the_descriptions_new_feature_is_one_command(own: Path) -> None:
    made = run_command(
        "new", "supplier scorecards", "--target", "components", "--feature", "scorecards", "--requires", "12", cwd=own
    )
    assert made.returncode == 0, made.stderr
    file = "database/migrations/013_SUPPLIER_SCORECARDS.sql"
    for path in (file, "estate.toml", VALUES, VARIABLES):
        assert f"{path}: written\n" in made.stdout
    for step in ("pgstrata test", "pgstrata docs", "terraform apply", "enable_scorecards"):
        assert step in made.stdout
    estate = parse((own / "estate.toml").read_text())
    migration = estate.migration("13")
    assert (migration.target, migration.feature, migration.requires) == ("components", "scorecards", ("002", "012"))
    feature = estate.features["scorecards"]
    assert (feature.default, feature.requires) == (True, ("supplier-metrics",))
    assert json.loads((own / VALUES).read_text())["estate"]["features"]["scorecards"]["default"] is True
    assert "enable_scorecards" in json.loads((own / VARIABLES).read_text())["variable"]
    assert (own / file).read_text().startswith("-- Supplier scorecards.\n--\n-- Database: components_v2. Feature: scor")
    checked = run_command("check", cwd=own)
    assert checked.returncode == 1
    assert checked.stdout.splitlines()[:-1] == [
        f"{file}: is not written yet (put its SQL in the place of the last statement)"
    ]
    (own / file).write_text("CREATE TABLE public.supplier_scorecards (id int PRIMARY KEY);\n")
    assert run_command("check", cwd=own).returncode == 0


def test_json_and_an_existing_feature_and_a_new_one_that_is_off(own: Path) -> None:
    said = run_command("new", "More prompts.", "--target", "components", "--feature", "ai-prompts", "--json", cwd=own)
    assert json.loads(said.stdout) == {
        "number": "013",
        "file": "013_MORE_PROMPTS.sql",
        "target": "components",
        "requires": ["002"],
        "feature": "ai-prompts",
        "feature_is_new": False,
        "written": ["database/migrations/013_MORE_PROMPTS.sql", "estate.toml", VALUES],
    }
    words = ("new", "risks", "--target", "control", "--feature", "risks", "--off", "--description", "Risks by tenant")
    said = run_command(*words, cwd=own)
    assert "The feature risks is new (there is risk too): off unless somebody says otherwise." in said.stdout
    feature = parse((own / "estate.toml").read_text()).features["risks"]
    assert (feature.default, feature.description) == (False, "Risks by tenant")
    assert "\n-- Risks by tenant\n" in (own / "database/migrations/014_RISKS.sql").read_text()


def test_what_is_not_written_cannot_be_applied(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": "CREATE TABLE a (id int PRIMARY KEY);\n"})
    assert estate.command("new", "50% of 'it'").returncode == 0
    applied = estate.command("apply")
    assert applied.returncode == 1
    assert "002_50_OF_IT.sql is not written yet" in applied.stderr
    assert estate.query("SELECT number FROM pgstrata.current") == [("001",)]
    estate.write("002_50_OF_IT.sql", "CREATE TABLE b (id int PRIMARY KEY);\n")
    assert estate.command("apply").returncode == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("x", "--target", "contrl"), "did you mean control?"),
        (("x",), "for which target is the migration?"),
        (("", "--target", "control"), "no letter and no digit"),
        (("!? --", "--target", "control"), "no letter and no digit"),
        (("Ω", "--target", "control"), "letters that no migration's name can have: ω"),
        (("a\x1b[2J", "--target", "control"), "characters that cannot be printed"),
        (("a" * 200, "--target", "control"), "a name of 200 characters"),
        (("x", "--target", "control", "--feature", "Risk"), "Did you mean risk?"),
        (("x", "--target", "control", "--feature", "cns_config"), "Did you mean cns-config?"),
        (("x", "--target", "control", "--feature", "Bil ling"), "lower-case letters, digits and -, as in supplier-"),
        (("x", "--target", "control", "--feature", "risk", "--off"), "the feature risk is there already"),
        (("x", "--target", "control", "--off"), "none is named"),
        (("x", "--target", "control", "--requires", "99"), "there is no migration 99"),
        (("x", "--target", "control", "--requires", "٣"), "there is no migration"),
        (("x", "y", "--target", "control"), "unexpected extra argument"),
        (
            ("x", "--target", "control", "--feature", "f", "--description", "postgresql://u:p@h/d"),
            "features.f.description holds a password",
        ),
    ],
)
def test_wrong_input_changes_nothing(untouched: Path, words: tuple[str, ...], said: str) -> None:
    before = (untouched / "estate.toml").read_bytes()
    result = run_command("new", *words, cwd=untouched)
    assert result.returncode == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr
    assert (untouched / "estate.toml").read_bytes() == before
    assert not list(untouched.glob("database/migrations/013*"))


def test_a_text_of_several_lines_stays_a_comment(tmp_path: Path) -> None:
    made = new(small(tmp_path), "one\nDROP TABLE a;", description="two\r\nDROP TABLE b; " + "long " * 60)
    lines = made.path.read_text().splitlines()
    assert [line for line in lines if line and not line.startswith("--")] == [
        "DO $$ BEGIN RAISE EXCEPTION '001_one_drop_table_a.sql is not written yet'; END $$;"
    ]
    assert max(map(len, lines)) <= 120


def test_numbers_that_a_baseline_covers_or_a_reverse_has_are_taken(tmp_path: Path) -> None:
    space = small(tmp_path, "0001_A.sql", "0012_B.sql")
    text = space.manifest.read_text().replace("0001_A.sql", '0001_A.sql"\nkind = "baseline"\ncovers = ["0012"]\n# "')
    assert next_number(parse(text), ["README.md", "0012_B.sql"]) == "0013"
    estate = dataclasses.replace(space.estate, migrations=parse(text).migrations[:1])
    assert next_number(estate, []) == "0013", "the manifest has lost the entry, and ledgers have not"
    assert next_number(estate, ["0020_OLD.down.sql"]) == "0021"
    assert next_number(parse(MANIFEST), []) == "001"
    assert next_number(small(tmp_path / "b", "999_A.sql").estate, []) == "1000"


def test_names_follow_the_folder() -> None:
    assert file_name("013", "Größe 2 — «neu»", ["001_A.sql", "002_B.sql", "003_c.sql"]) == "013_GROSSE_2_NEU.sql"
    assert file_name("002", "Größe", ["001_a.sql"]) == "002_grosse.sql"


def test_line_ends_and_a_single_target(tmp_path: Path) -> None:
    space = small(tmp_path, "001_A.sql")
    space.manifest.write_bytes(space.manifest.read_bytes().replace(b"\n", b"\r\n"))
    made = new(Workspace.open(tmp_path), "b", feature="f")
    data = space.manifest.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")
    assert made.target == "main"
    assert Workspace.open(tmp_path).estate.migration("2").feature == "f"


def test_two_at_the_same_time_do_not_lose_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    space = small(tmp_path, "001_A.sql")

    def meanwhile(*words: Any, **more: Any) -> str:
        monkeypatch.undo()
        new(space, "first")
        return template(*words, **more)

    monkeypatch.setattr(operation, "template", meanwhile)
    with pytest.raises(Busy, match=r"estate\.toml has changed since it was read"):
        new(space, "second")
    assert [each.file for each in Workspace.open(tmp_path).estate.migrations] == ["001_A.sql", "002_FIRST.sql"]
    assert new(Workspace.open(tmp_path), "second").file == "003_SECOND.sql"


def test_without_terraform_the_next_step_is_apply(tmp_path: Path) -> None:
    small(tmp_path, "001_A.sql")
    said = run_command("new", "b", cwd=tmp_path).stdout
    assert "pgstrata apply" in said
    assert "terraform" not in said
    assert check(Workspace.open(tmp_path)).problems[0].place == "database/migrations/002_B.sql"


def test_a_bundle_is_refused(own: Path, tmp_path: Path) -> None:
    assert run_command("bundle", "--out", "out", cwd=own).returncode == 0
    plane = next((own / "out").rglob("bundle.json")).parent
    mounted = tmp_path / "mounted"
    mounted.mkdir()
    for path in plane.rglob("*"):
        if path.is_file():
            shutil.copy(path, mounted)
    space = Workspace.open(mounted)
    assert space.bundle
    with pytest.raises(BadInput, match="this is a bundle"):
        new(space, "x", target="control")
