"""Commands that write files: mirrors and documents, what git does not have, and what a crash has left."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from files.crashes import killed_at
from pgstrata.errors import BadInput, Refused
from pgstrata.files.journal import pending, write_files
from pgstrata.operations.documents import docs
from pgstrata.operations.mirror import mirror, mirror_files, stale
from pgstrata.operations.workspace import Workspace
from pgstrata.operations.writing import publish, resume, uncommitted
from support.estates import Estate, run_command

MANIFEST = """[estate]
name = "t"
mirrors = [{ path = "copy", files = ["001", "2"] }, { path = "../beside", files = ["001"] }]
terraform = ["tf"]
[targets.main]
database = "x"
[[migration]]
file = "001_A.sql"
target = "main"
[[migration]]
file = "002_B.sql"
target = "main"
"""


@pytest.fixture
def estate(tmp_path: Path) -> Estate:
    estate = Estate(tmp_path / "estate", {})
    estate.migrations.mkdir(parents=True)
    estate.write("001_A.sql", "SELECT 1;\n")
    estate.write("002_B.sql", "SELECT 2;\n")
    estate.manifest(MANIFEST)
    return estate


def git(estate: Estate, *words: str) -> None:
    who = ("-c", "user.name=somebody", "-c", "user.email=somebody@example.com")
    subprocess.run(["git", *who, *words], cwd=estate.root, check=True, capture_output=True)


def committed(estate: Estate) -> None:
    git(estate, "init", "--quiet")
    git(estate, "add", ".")
    git(estate, "commit", "--quiet", "--message", "all")


def test_mirror_copies_what_is_stale_and_check_compares(estate: Estate) -> None:
    checked = run_command("mirror", "--check", cwd=estate.root)
    assert checked.returncode == 1
    assert "copy/001_A.sql: is stale: pgstrata mirror copies it anew\n" in checked.stdout
    assert "../beside/001_A.sql: is stale" in checked.stdout
    problems = [
        each["message"] for each in json.loads(run_command("check", "--json", cwd=estate.root).stdout)["problems"]
    ]
    assert problems[:3] == ["is missing in this mirror"] * 3
    written = run_command("mirror", cwd=estate.root)
    assert (written.returncode, written.stdout.count(": written\n")) == (0, 3)
    assert (estate.root.parent / "beside/001_A.sql").read_text() == "SELECT 1;\n"
    (estate.root / "copy/002_B.sql").write_text("SELECT 3;\n")
    shown = json.loads(run_command("mirror", "--check", "--json", cwd=estate.root).stdout)
    assert shown == {"stale": ["copy/002_B.sql"], "written": False}
    assert "copy/002_B.sql: differs from database/migrations/002_B.sql" in run_command("check", cwd=estate.root).stdout
    assert run_command("mirror", cwd=estate.root).stdout == "copy/002_B.sql: written\n"
    assert "fresh" in run_command("mirror", "--check", cwd=estate.root).stdout


def test_an_estate_without_mirrors_says_so(estate: Estate) -> None:
    estate.manifest("\n".join(line for line in MANIFEST.splitlines() if not line.startswith("mirrors")))
    said = run_command("mirror", cwd=estate.root)
    assert (said.returncode, said.stdout) == (0, "The manifest names no mirror.\n")


def test_a_mirror_that_cannot_be_written_leaves_all_as_they_were(estate: Estate) -> None:
    (estate.root / "copy/002_B.sql").mkdir(parents=True)
    with pytest.raises(BadInput, match=r"002_B\.sql is not a file; nothing was changed"):
        mirror(estate.workspace())
    assert not (estate.root / "copy/001_A.sql").exists()


def test_mirrors_of_files_that_are_about_to_be_replaced(estate: Estate) -> None:
    space = estate.workspace()
    mirror(space)
    assert stale(space) == []
    wanted = mirror_files(space, replaced={"001_A.sql": b"SELECT 9;\n"})
    assert wanted[estate.root / "copy/001_A.sql"] == wanted[estate.root / "../beside/001_A.sql"] == b"SELECT 9;\n"
    changed = publish(space, {**wanted, estate.migrations / "001_A.sql": b"SELECT 9;\n"})
    assert {path.name for path in changed} == {"001_A.sql"}
    assert stale(space) == []


def test_what_git_does_not_have_is_said_before_it_is_written(estate: Estate) -> None:
    mirror(estate.workspace())
    committed(estate)
    copy = estate.root / "copy/001_A.sql"
    copy.write_text("mine\n")
    seen: list[str] = []
    mirror(estate.workspace(), say=lambda line: seen.append(f"{line} {copy.read_text()}"))
    assert seen == ["Not committed, and about to be written: copy/001_A.sql. mine\n"]
    copy.write_text("mine\n")
    said = run_command("mirror", cwd=estate.root)
    assert said.stderr == "Not committed, and about to be written: copy/001_A.sql.\n"
    git(estate, "add", ".")
    assert run_command("mirror", cwd=estate.root).stderr == "", "it is as it was committed, and nothing is written"


def test_uncommitted_knows_changed_staged_and_new_files(estate: Estate) -> None:
    committed(estate)
    space = estate.workspace()
    odd = estate.root / "new folder" / "*ö.sql"
    odd.parent.mkdir()
    odd.write_text("1")
    manifest, a, b = estate.root / "estate.toml", estate.migrations / "001_A.sql", Path("database/migrations/002_B.sql")
    assert uncommitted(space, [manifest, a, b, odd, estate.root / "absent"]) == [odd]
    a.write_text("changed")
    (estate.root / b).write_text("staged")
    git(estate, "add", str(b))
    assert uncommitted(space, [manifest, a, b]) == [a, b]


def test_uncommitted_never_fails(estate: Estate) -> None:
    space = estate.workspace()
    files = [estate.root / "estate.toml", Path("/nowhere/at/all"), Path("../x")]
    assert uncommitted(space, files) == [], "no repository"
    without = Workspace.open(estate.root, environment={"PATH": "/nowhere"})
    assert uncommitted(without, files) == [], "no git"
    (estate.root / ".git").write_text("gitdir: /nowhere\n")
    assert uncommitted(space, files) == [], "a broken repository"


def test_documents_go_through_the_journal(estate: Estate) -> None:
    space = estate.workspace()
    mirror(space)
    (estate.root / "tf").mkdir()
    (estate.root / "tf/features.tf.json").write_text("mine")
    committed(estate)
    (estate.root / "tf/features.tf.json").write_text("mine, changed")
    seen: list[str] = []
    found = docs(space, say=seen.append)
    names = ["tf/estate.auto.tfvars.json", "tf/features.tf.json", "database/migrations/README.md"]
    assert found == [estate.root / name for name in names]
    assert seen == ["Not committed, and about to be written: tf/features.tf.json."]
    assert json.loads((estate.root / "tf/estate.auto.tfvars.json").read_text())["estate"]["name"] == "t"
    assert (estate.root / ".pgstrata/journal/lock").exists()


def test_what_a_crash_left_is_completed_before_the_manifest_is_read(estate: Estate) -> None:
    renamed = {Path("estate.toml"): MANIFEST.replace("002_B", "002_C").encode()}
    moved = {Path("database/migrations/002_C.sql"): b"SELECT 2;\n", Path("database/migrations/002_B.sql"): None}
    assert killed_at(3, lambda: write_files(estate.root, {**renamed, **moved}), names=("replace",))
    with pytest.raises(BadInput, match="2 problems"):
        Workspace.open(estate.root)
    done = resume(estate.migrations)
    assert {path.name for path in done} == {"estate.toml", "002_B.sql", "002_C.sql"}
    assert Workspace.open(estate.root).estate.migration("2").file == "002_C.sql"
    assert resume(estate.root) == []


def test_what_was_made_from_a_mixture_is_not_written(estate: Estate) -> None:
    space = estate.workspace()
    files = {Path("copy/001_A.sql"): b"1", Path("copy/002_B.sql"): b"2"}
    assert killed_at(3, lambda: write_files(estate.root, files), names=("replace",))
    with pytest.raises(Refused, match=r"had begun to write: copy/001_A\.sql, copy/002_B\.sql"):
        publish(space, {Path("copy/001_A.sql"): b"made from the mixture"})
    assert (estate.root / "copy/002_B.sql").read_bytes() == b"2"
    assert not pending(estate.root)
    assert publish(space, {Path("copy/001_A.sql"): b"again"})


def test_a_bundle_takes_no_files(estate: Estate, tmp_path: Path) -> None:
    (estate.root / "estate.toml").write_text(
        MANIFEST.replace('database = "x"', 'database = "x"\nplane = "app"') + "[planes.app]\n"
    )
    assert run_command("bundle", "--out", "out", cwd=estate.root).returncode == 0
    mounted = tmp_path / "mounted"
    mounted.mkdir()
    for path in next((estate.root / "out").rglob("bundle.json")).parent.rglob("*"):
        if path.is_file():
            shutil.copy(path, mounted)
    space = Workspace.open(mounted)
    with pytest.raises(BadInput, match="this is a bundle"):
        publish(space, {Path("x"): b""})
    with pytest.raises(BadInput, match="this is a bundle"):
        mirror(space)
    assert resume(mounted) == []
