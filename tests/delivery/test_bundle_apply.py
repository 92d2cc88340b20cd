"""Applying from a bundle with the words of its Job: what is left out of it is no reason to fail."""

from __future__ import annotations

from pathlib import Path

import yaml

from support.estates import Estate, Estates

MANIFEST = """
[estate]
name = "parts"
[planes.app]
[planes.control]
[targets.main]
plane = "app"
database = "postgres"
[targets.tenants]
plane = "control"
database = "postgres"
[features.base]
[features.extra]
requires = ["base"]
[[migration]]
file = "001_PART.sql"
target = "main"
[[migration]]
file = "002_BASE.sql"
target = "main"
feature = "base"
[[migration]]
file = "003_TENANT.sql"
target = "tenants"
[[migration]]
file = "004_EXTRA.sql"
target = "tenants"
feature = "extra"
"""
FILES = {
    f"{name}.sql": f"CREATE TABLE {name[4:].lower()} (id integer PRIMARY KEY);"
    for name in ("001_PART", "002_BASE", "003_TENANT", "004_EXTRA")
}


def job(estate: Estate, plane: str, folder: Path, *words: str) -> list[str]:
    """A plane's bundle, and what its Job is told; without its waiting."""
    for more in ([], ["--kubernetes"]):
        out = folder / ("objects" if more else "files")
        done = estate.command("bundle", "--out", str(out), *more, *words)
        assert done.returncode == 0, done.stderr
    told = yaml.safe_load((folder / "objects" / plane / "job.yaml").read_text())
    arguments = told["spec"]["template"]["spec"]["containers"][0]["args"]
    here = {"/estate": str(folder / "files" / plane), "600": "0", "/dev/termination-log": str(folder / "line")}
    return [here.get(word, word) for word in arguments]


def test_a_server_that_is_late_is_tried_again_though_a_feature_is_off(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make(FILES, MANIFEST, targets=("main", "tenants"))
    words = job(estate, "app", tmp_path)
    assert "--without base" in " ".join(words)
    done = estate.command(*words, "--url", "main=postgresql://postgres@127.0.0.1:1/postgres")
    assert done.returncode == 4, done.stderr


def test_a_feature_brings_what_it_requires_of_another_plane(estates: Estates, tmp_path: Path) -> None:
    """The control plane's Job may be first: nothing has switched `base` on yet but the words of this one."""
    estate = estates.make(FILES, MANIFEST, targets=("main", "tenants"))
    words = job(estate, "control", tmp_path, "--with", "base", "--with", "extra")
    done = estate.command(*words)
    assert done.returncode == 0, done.stderr
    assert estate.query("SELECT to_regclass('extra')::text", "tenants") == [("extra",)]


def test_what_reaches_into_a_plane_that_is_not_there_does_not_stop_the_rest(estates: Estates, tmp_path: Path) -> None:
    """005 changes the control plane's own database, and requires 001 of the app plane, which is not deployed."""
    manifest = f'{MANIFEST}[[migration]]\nfile = "005_LINK.sql"\ntarget = "tenants"\nrequires = ["001"]\n'
    files = {**FILES, "005_LINK.sql": "CREATE TABLE link (id integer PRIMARY KEY);"}
    estate = estates.make(files, manifest, targets=("main", "tenants"))
    words = job(estate, "control", tmp_path, "--not-deployed", "app")
    assert "--not-deployed app" in " ".join(words)
    nowhere = ("--url", "main=postgresql://postgres@127.0.0.1:1/postgres")
    done = estate.command(*words, *nowhere)
    assert done.returncode == 0, done.stderr
    assert estate.query("SELECT to_regclass('tenant')::text, to_regclass('link')::text", "tenants") == [
        ("tenant", None)
    ]
    plan = estate.command("plan", "--plane", "control", "--not-deployed", "app", *nowhere)
    assert "Left out: 005 005_LINK.sql on tenants: plane app is not deployed." in plan.stdout
    assert estate.command("plan", "--not-deployed", "nap").returncode == 2
