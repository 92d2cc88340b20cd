"""`pgstrata bundle`: what it writes, what it refuses, and that apply works from what it wrote."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from pgstrata.core.bundle.packing import compress
from pgstrata.core.plan.selection import Selection
from pgstrata.errors import BadInput
from pgstrata.operations import bundle as bundles
from support.estates import Estate, Estates, run_command

ROOT = Path(__file__).resolve().parents[2]
MANIFEST = """
[estate]
name = "parts"
[planes.app]
namespace = "apps"
sslmode = "verify-full"
ca = "postgres-ca/root.pem"
[planes.control]
[targets.main]
plane = "app"
database = "postgres"
host = "main-db.databases.svc"
secret = "main-db/password"
[targets.other_db]
plane = "control"
database = "other"
host = "db.example.com"
port = 6432
[features.notes]
default = true
[[migration]]
file = "001_PART.sql"
target = "main"
[[migration]]
file = "002_NOTES.sql"
target = "main"
feature = "notes"
[[migration]]
file = "003_OTHER.sql"
target = "other_db"
[[migration]]
file = "004_LINK.sql"
target = "main"
plane = "control"
requires = ["001"]
"""
FILES = {
    "001_PART.sql": "CREATE TABLE part (id integer PRIMARY KEY);",
    "002_NOTES.sql": "CREATE TABLE note (id integer PRIMARY KEY);",
    "003_OTHER.sql": "CREATE TABLE other (id integer PRIMARY KEY);",
    "004_LINK.sql": "CREATE TABLE link (id integer PRIMARY KEY REFERENCES part);",
}


@pytest.fixture
def estate(estates: Estates) -> Estate:
    return estates.make(FILES, MANIFEST, targets=("main", "other_db"))


def written(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def document(path: Path) -> Any:
    return yaml.safe_load(path.read_text())


def test_a_folder_a_plane_from_which_apply_works(estate: Estate, tmp_path: Path) -> None:
    done = estate.command("bundle", "--out", "bundle")
    assert done.returncode == 0, done.stderr
    papers = ["SHA256SUMS", "bundle.json", "estate.toml"]
    out = estate.root / "bundle"
    app = ["001_PART.sql.gz", "002_NOTES.sql.gz", *papers]
    control = ["003_OTHER.sql.gz", "004_LINK.sql.gz", *papers]
    assert written(out) == [f"app/{name}" for name in app] + [f"control/{name}" for name in control]
    first = estate.command("apply", "--estate", "bundle/control", "--plane", "control")
    assert first.returncode == 3, "004 needs 001, which travels with the other plane"
    assert "004 requires 001 (001_PART.sql), which main does not have" in first.stderr
    for plane in ("app", "control"):
        done = estate.command("apply", "--estate", f"bundle/{plane}", "--plane", plane)
        assert done.returncode == 0, done.stderr
    assert estate.query("SELECT count(*) FROM link") == [(0,)]
    again = estate.command("apply", "--estate", "bundle/app", "--plane", "app")
    assert again.stdout == "Nothing to do: every target is up to date.\n"
    from_checkout = estate.command("apply")
    assert from_checkout.stdout == "Nothing to do: every target is up to date.\n", "the same files, the same checksums"


def test_what_does_not_travel_is_said_with_its_name(estate: Estate) -> None:
    estate.command("bundle", "--out", "bundle")
    done = estate.command("apply", "--estate", "bundle/app")
    assert done.returncode == 2
    assert "003_OTHER.sql does not travel with this bundle of the plane app" in done.stderr
    assert "--plane app" in done.stderr
    status = estate.command("status", "--estate", "bundle/app", "--json")
    assert {each["state"] for each in json.loads(status.stdout)["migrations"]} == {"pending"}


def test_the_same_bytes_every_time(estate: Estate) -> None:
    for name in ("one", "two"):
        assert estate.command("bundle", "--out", name, "--kubernetes").returncode == 0
    one, two = estate.root / "one", estate.root / "two"
    assert written(one) == written(two)
    assert all((one / name).read_bytes() == (two / name).read_bytes() for name in written(one))


def test_objects_for_kustomize(estate: Estate) -> None:
    done = estate.command("bundle", "--out", "k", "--kubernetes", "--image", "registry.example.com/pgstrata:1")
    assert "kubectl apply --server-side -k k" in done.stdout
    out = estate.root / "k"
    each = ["configmap.yaml", "job.yaml", "kustomization.yaml", "network-policy.yaml"]
    assert written(out) == [*(f"app/{n}" for n in each), *(f"control/{n}" for n in each), "kustomization.yaml"]
    assert document(out / "kustomization.yaml")["resources"] == ["app", "control"]
    job = document(out / "app" / "job.yaml")
    content = document(out / "app" / "configmap.yaml")["metadata"]["annotations"]["pgstrata/content"]
    container = job["spec"]["template"]["spec"]["containers"][0]
    assert job["metadata"]["name"].startswith(f"db-migration-app-{content[:10]}-")
    assert container["image"] == "registry.example.com/pgstrata:1"
    words = "apply --estate /estate --plane app --target main --with notes --content"
    assert " ".join(container["args"]).startswith(f"{words} {content} --wait 600 --json --summary")
    assert {one["name"]: one.get("value") for one in container["env"]} == {
        "POD_NAME": None,
        "PGSTRATA_MAIN_PASSWORD_FILE": "/secrets/main/password",
        "PGSSLMODE": "verify-full",
        "PGSSLROOTCERT": "/tls/ca.crt",
    }
    outside = document(out / "control" / "network-policy.yaml")["spec"]["egress"]
    assert [rule.get("to", [{}])[0].get("namespaceSelector", {}).get("matchLabels") for rule in outside] == [
        {"kubernetes.io/metadata.name": "kube-system"},
        {"kubernetes.io/metadata.name": "databases"},
        None,
    ]
    assert outside[2] == {"ports": [{"protocol": "TCP", "port": 6432}]}, "no selector reaches out of a cluster"


def test_the_objects_carry_the_files_of_the_other_form(estate: Estate) -> None:
    estate.command("bundle", "--out", "files")
    estate.command("bundle", "--out", "objects", "--kubernetes")
    found = document(estate.root / "objects" / "app" / "configmap.yaml")
    inside = {key: text.encode() for key, text in found["data"].items()}
    inside |= {key: base64.b64decode(text) for key, text in found["binaryData"].items()}
    folder = estate.root / "files" / "app"
    assert inside == {name: (folder / name).read_bytes() for name in written(folder)}


def test_a_changed_file_changes_its_planes_job_and_no_other(estate: Estate) -> None:
    def names() -> dict[str, str]:
        estate.command("bundle", "--out", "k", "--kubernetes")
        return {p: document(estate.root / "k" / p / "job.yaml")["metadata"]["name"] for p in ("app", "control")}

    before = names()
    assert names() == before
    estate.write("002_NOTES.sql", FILES["002_NOTES.sql"] + "\n")
    after = names()
    assert after["app"] != before["app"]
    assert after["control"] == before["control"]
    estate.command("bundle", "--out", "k", "--kubernetes", "--create-roles")
    other = document(estate.root / "k" / "app" / "job.yaml")["metadata"]["name"]
    assert other[:28] == after["app"][:28], "the content is the same"
    assert other != after["app"], "and the Job another, as its template cannot be changed"


def test_switches_and_planes(estate: Estate) -> None:
    done = estate.command("bundle", "--out", "b", "--without", "notes", "--not-deployed", "app", "--json")
    (control,) = json.loads(done.stdout)["planes"]
    assert [each["file"] for each in control["files"]] == ["003_OTHER.sql"]
    assert control["left_out"] == [{"file": "004_LINK.sql", "why": "plane app is not deployed"}]
    done = estate.command("bundle", "--out", "b", "--without", "notes", "--plane", "app")
    assert "Left out: 002_NOTES.sql: feature notes is off" in done.stdout
    assert written(estate.root / "b")[0] == "app/001_PART.sql.gz", "what was there is replaced"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--out", "b", "--plane", "nap"], "there is no plane nap"),
        (["--out", "b", "--not-deployed", "nap"], "there is no plane nap"),
        (["--out", "b", "--plane", "app", "--not-deployed", "app"], "asked for, and said not to be deployed"),
        (["--out", "b", "--with", "nots"], "there is no feature nots"),
        (["--out", "."], "holds the estate itself"),
        (["--out", "database"], "something else than a bundle: migrations/001_PART.sql"),
        (["--out", "estate.toml"], "estate.toml is not a folder"),
        (["--out", "b", "--not-deployed", "app", "--not-deployed", "control"], "there is nothing to bundle"),
        ([], "Missing option '--out'"),
        (["--out", "b", "--create-roles"], "--create-roles is for the Jobs of --kubernetes, which was not given"),
        (["--out", "b", "--image", "x"], "--image is for the Jobs of --kubernetes, which was not given"),
        (["--out", "b", "--kubernetes", "--image", ""], "the name of the image is empty"),
        (["--out", "b", "--kubernetes", "--image", "bad image"], "'bad image' is no reference to an image"),
    ],
)
def test_wrong_words_write_nothing(estate: Estate, words: list[str], said: str) -> None:
    before = written(estate.root)
    done = estate.command("bundle", *words)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert written(estate.root) == before


def test_a_feature_without_what_it_requires_is_refused_as_plan_refuses_it(estate: Estate) -> None:
    path = estate.root / "estate.toml"
    more = '[features.marks]\ndefault = true\nrequires = ["notes"]\n[[migration]]\nfile = "005_MARKS.sql"\ntarget = "main"\n'
    path.write_text(f'{path.read_text()}{more}feature = "marks"\n')
    estate.write("005_MARKS.sql", "CREATE TABLE mark (id integer PRIMARY KEY);")
    words = ("--without", "notes", "--with", "marks")
    done, planned = estate.command("bundle", "--out", "b", *words), estate.command("plan", *words)
    assert "ERROR: feature marks is switched on and requires notes, which is off (option)\n" in done.stderr
    assert (done.returncode, done.stderr) == (planned.returncode, planned.stderr)
    assert done.returncode == 3
    assert not (estate.root / "b").exists()
    done = estate.command("bundle", "--out", "b", "--without", "notes")
    assert "Left out: 005_MARKS.sql: feature marks is off (requires notes)" in done.stdout, "nobody asked for it"


def test_a_folder_whose_files_only_have_the_names_of_a_bundle_is_kept(estate: Estate) -> None:
    """Whoever deploys by kustomize has such files of his own."""
    for name in ("kustomization.yaml", "base/kustomization.yaml", "base/job.yaml", "base/configmap.yaml"):
        path = estate.root / "deploy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("mine: true\n")
    before = written(estate.root)
    done = estate.command("bundle", "--out", "deploy", "--kubernetes")
    assert (done.returncode, "pgstrata did not write them" in done.stderr) == (2, True), done.stderr
    assert written(estate.root) == before


def test_the_current_folder_and_a_link_to_a_folder_are_written_as_they_are(estate: Estate, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    for _ in range(2):
        done = estate.command("bundle", "--out", str(tmp_path / "link"))
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "app" / "bundle.json").is_file()
    assert not list(tmp_path.glob(".*")), "nothing is left beside it"
    empty = tmp_path / "empty"
    empty.mkdir()
    done = run_command("bundle", "--estate", str(estate.root), "--out", ".", cwd=empty)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "empty" / "app" / "bundle.json").is_file()


def test_a_file_that_changes_while_it_is_bundled_is_refused(estate: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the bundle would hold other bytes than its sums say, and the cluster would be the first to notice."""
    real = compress

    def edited(pieces: Iterable[bytes]) -> bytes:
        estate.write("001_PART.sql", FILES["001_PART.sql"] + "-- edited")
        return real(pieces)

    monkeypatch.setattr(bundles, "compress", edited)
    with pytest.raises(BadInput, match=r"001_PART\.sql changed while it was bundled"):
        bundles.bundle(estate.workspace(), estate.root / "b")
    assert not (estate.root / "b").exists()


@pytest.mark.parametrize("words", [["docs"], ["docs", "--check"], ["up"]])
def test_nothing_is_written_into_a_bundle(estate: Estate, words: list[str]) -> None:
    estate.command("bundle", "--out", "b", "--plane", "app")
    before = written(estate.root)
    done = estate.command(*words, "--estate", "b/app")
    assert (done.returncode, "nothing is written into one" in done.stderr) == (2, True), done.stderr
    assert written(estate.root) == before


@pytest.mark.parametrize(
    "words",
    [
        ["verify", "main"],
        ["verify", "other_db"],
        ["blame", "main"],
        ["status"],
        ["inventory"],
        ["rollback", "main", "--to", "2", "--dry-run"],
        ["disable", "notes", "--dry-run"],
        ["adopt", "main", "--dry-run"],
        ["test"],
        ["apply", "--plane", "app", "--checkpoint"],
    ],
    ids=" ".join,
)
def test_no_command_leaves_a_file_in_a_bundle(estate: Estate, words: list[str]) -> None:
    """In a Job it is mounted read-only; and bundle replaces no folder that holds more than it has written."""
    assert estate.apply(selection=Selection(to="003")).plan.steps
    assert estate.command("bundle", "--out", "b", "--plane", "app").returncode == 0
    before = written(estate.root)
    done = estate.command(*words, "--estate", "b/app")
    assert "Traceback" not in done.stderr
    assert written(estate.root) == before
    assert estate.command("bundle", "--out", "b").returncode == 0


def test_a_bundle_without_a_file_of_a_target_cannot_be_compared_with_it(estate: Estate) -> None:
    """004 is main's and travels with the other plane; the hint is one that can be followed."""
    estate.apply()
    estate.command("bundle", "--out", "b")
    says = "main: cannot be compared: main: what its migrations make cannot be found out\n"
    says += "  004_LINK.sql: is not in this bundle\nHINT: Use a checkout of the whole estate.\n"
    done = estate.command("verify", "--estate", "b/control", "main")
    assert "001_PART.sql: is not in this bundle" in done.stdout
    done = estate.command("verify", "--estate", "b/app")
    assert (done.returncode, done.stdout.startswith(says)) == (3, True), done.stdout + done.stderr
    assert "003_OTHER.sql: is not in this bundle" in done.stdout, "the next target is looked at all the same"
    assert "other_db: no drift" in estate.command("verify", "--estate", "b/control", "other_db").stdout
    done = estate.command("blame", "main", "--estate", "b/app")
    assert (done.returncode, "004_LINK.sql: is not in this bundle" in done.stderr) == (3, True), done.stderr
    assert "--plane" not in done.stderr


@pytest.mark.parametrize("command", ["verify", "inventory"])
def test_the_targets_of_a_plane(estate: Estate, command: str) -> None:
    def targets(*words: str) -> list[str]:
        found = json.loads(estate.command(command, *words, "--json").stdout)["targets"]
        return [each["target"] for each in found]

    estate.apply()
    assert targets() == ["main", "other_db"]
    assert targets("--plane", "app") == ["main"]
    assert targets("--plane", "control") == ["main", "other_db"], "004 travels with it"
    assert targets("--plane", "control", "other_db") == ["other_db"]
    none = estate.command(command, "--plane", "app", "other_db")
    assert (none.returncode, none.stdout) == (2, "")
    assert "no target that the plane app changes is among other_db" in none.stderr
    assert "there is no plane nap" in estate.command(command, "--plane", "nap").stderr


def test_a_script_that_could_not_be_applied_is_refused_here_already(estate: Estate) -> None:
    estate.write("002_NOTES.sql", "\\! rm -rf /\n")
    done = estate.command("bundle", "--out", "b")
    assert done.returncode == 2
    assert "database/migrations/002_NOTES.sql:1:1" in done.stderr
    assert not (estate.root / "b").exists()


def test_the_repositorys_estate_is_two_configmaps_of_at_most_a_mebibyte(tmp_path: Path) -> None:
    done = run_command("bundle", "--estate", str(ROOT), "--out", str(tmp_path / "b"), "--json")
    planes = json.loads(done.stdout)["planes"]
    found = {each["name"]: each["size"] for plane in planes for each in plane["configmaps"]}
    assert list(found) == ["ananta-app-plane-migrations", "ananta-db-migrations"]
    assert max(found.values()) <= 1_048_576
