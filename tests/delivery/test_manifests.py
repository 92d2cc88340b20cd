"""The objects that `pgstrata bundle --kubernetes` writes, held against Kubernetes' schemas and the rules beyond them."""

from __future__ import annotations

import functools
import json
import random
import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import kubernetes_validate  # type: ignore[import-untyped]
import pytest
import yaml

from support.estates import BASELINE_END, run_command
from support.kubernetes_rules import violations

ROOT = Path(__file__).resolve().parents[2]
FEATURES: list[str] = list(tomllib.loads((ROOT / "estate.toml").read_text("utf-8"))["features"])
VERSIONS = sorted(
    {
        version
        for each in kubernetes_validate.utils.all_versions()
        if (version := tuple(map(int, each.split(".")[:2]))) >= (1, 29)
    }
)
Objects = list[dict[str, Any]]
Written = Callable[[str], Path]


def with_tls(folder: Path) -> Path:
    """The repository's estate, with TLS on both planes and a database outside the cluster."""
    for name in ("app-plane", "backups", "database"):
        (folder / name).symlink_to(ROOT / name)
    text = (ROOT / "estate.toml").read_text("utf-8").replace("postgres.database-system.svc", "postgres.example.com")
    tls = 'sslmode = "verify-full"\nca = "postgres-ca/root.crt"\n'
    (folder / "estate.toml").write_text(re.sub(r"(\[planes\.\w+\]\n)", rf"\1{tls}", text), "utf-8")
    return folder


def with_a_big_baseline(folder: Path) -> Path:
    """An estate of one baseline that hardly shrinks, and one of names that YAML reads as numbers where it can."""
    rows = (f"{i}\t{random.Random(i).randbytes(500).hex()}\n" for i in range(6000))
    dump = f"CREATE TABLE t (i int, x text);\n\nCOPY t (i, x) FROM stdin;\n{''.join(rows)}\\.\n{BASELINE_END}"
    (folder / "migrations").mkdir()
    (folder / "migrations" / "001_BIG.sql").write_text(dump)
    (folder / "estate.toml").write_text(
        '[estate]\nname = "1e3"\nmigrations = "migrations"\n[planes.p1e3]\nconfigmap = "1e3"\n'
        '[targets.main]\nplane = "p1e3"\nhost = "main-db"\nport = 5433\ndatabase = "main"\n'
        '[[migration]]\nfile = "001_BIG.sql"\ntarget = "main"\nkind = "baseline"\n'
    )
    return folder


# What is written -> where its estate is, and the command's further words.
KINDS: dict[str, tuple[Callable[[Path], Path], list[str]]] = {
    "whole": (lambda _: ROOT, []),
    "no-features": (lambda _: ROOT, [word for name in FEATURES for word in ("--without", name)]),
    "control-alone": (lambda _: ROOT, ["--plane", "control", "--not-deployed", "app"]),
    "roles-and-image": (
        lambda _: ROOT,
        ["--create-roles", "--wait", "0", "--image", f"example.com/a@sha256:{'0' * 64}"],
    ),
    "tls": (with_tls, []),
    "big": (with_a_big_baseline, []),
}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """The folder that the real command wrote, for each kind once."""
    made: dict[str, Path] = {}

    def get(kind: str) -> Path:
        if kind not in made:
            source, words = KINDS[kind]
            folder = tmp_path_factory.mktemp(kind)
            out = folder / "out"
            ran = run_command("bundle", "--kubernetes", "--out", str(out), *words, cwd=source(folder))
            assert ran.returncode == 0, ran.stderr
            made[kind] = out
        return made[kind]

    return get


def read(folder: Path) -> Objects:
    # libyaml's loader where there is one: it is ten times as fast over a megabyte of base64.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return [yaml.load(path.read_text("utf-8"), loader) for path in sorted(folder.rglob("*.yaml"))]


@functools.cache
def all_objects(folder: Path) -> Objects:
    return read(folder)


def written_objects(written: Written, kind: str) -> Objects:
    """All that was written for a kind; not to be changed."""
    return all_objects(written(kind))


def of(kind: str, objects: Objects) -> Objects:
    return [one for one in objects if one["kind"] == kind]


@pytest.mark.parametrize("version", [f"{major}.{minor}" for major, minor in VERSIONS])
def test_every_version_of_kubernetes_takes_their_shape(written: Written, version: str) -> None:
    for kind in KINDS:
        for one in (each for each in written_objects(written, kind) if each["kind"] != "Kustomization"):
            assert kubernetes_validate.validate(one, version, strict=True) == version


def test_the_schemas_are_strict(written: Written) -> None:
    job = of("Job", read(written("whole")))[0]
    job["spec"]["template"]["spec"]["runAsNonRoot"] = True
    with pytest.raises(kubernetes_validate.ValidationError, match="runAsNonRoot"):
        kubernetes_validate.validate(job, "1.29", strict=True)


@pytest.mark.parametrize("kind", KINDS)
def test_no_rule_is_broken(written: Written, kind: str) -> None:
    objects = written_objects(written, kind)
    assert violations(objects) == []
    assert of("Job", objects)


@pytest.mark.parametrize("kind", KINDS)
def test_kustomizations_name_every_file(written: Written, kind: str) -> None:
    todo, found = [written(kind)], set()
    while todo:
        here = todo.pop()
        found.add(here / "kustomization.yaml")
        for name in yaml.safe_load((here / "kustomization.yaml").read_text("utf-8"))["resources"]:
            (todo.append if (here / name).is_dir() else found.add)(here / name)
    assert found == set(written(kind).rglob("*.yaml"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_job_mounts_the_configmaps_of_its_plane_and_its_policy_finds_it(written: Written, kind: str) -> None:
    for folder in (each for each in written(kind).iterdir() if each.is_dir()):
        objects = read(folder)
        (job,), (policy,) = of("Job", objects), of("NetworkPolicy", objects)
        estate = next(each for each in job["spec"]["template"]["spec"]["volumes"] if each["name"] == "estate")
        mounted = [source["configMap"]["name"] for source in estate["projected"]["sources"]]
        assert sorted(mounted) == sorted(one["metadata"]["name"] for one in of("ConfigMap", objects))
        selected = policy["spec"]["podSelector"]["matchLabels"]
        assert selected.items() <= job["spec"]["template"]["metadata"]["labels"].items()
        assert len({one["metadata"]["namespace"] for one in objects if one["kind"] != "Kustomization"}) == 1


def test_the_whole_estate_needs_at_most_two_configmaps_a_plane_and_a_big_one_more(written: Written) -> None:
    for plane in ("app", "control"):
        assert len(of("ConfigMap", read(written("whole") / plane))) <= 2
    assert len(of("ConfigMap", read(written("big")))) > 2


def test_tls_is_passed_on(written: Written) -> None:
    jobs = of("Job", read(written("tls")))
    assert len(jobs) == 2
    for job in jobs:
        container = job["spec"]["template"]["spec"]["containers"][0]
        assert {"name": "PGSSLMODE", "value": "verify-full"} in container["env"]
        assert {"name": "PGSSLROOTCERT", "value": "/tls/ca.crt"} in container["env"]


def test_no_plane_reaches_into_one_that_is_not_deployed(written: Written) -> None:
    text = "".join(
        path.read_text("utf-8") for path in written("control-alone").rglob("*.yaml") if "configmap" not in path.name
    )
    assert "app-plane" not in text
    assert "006_" not in text


@pytest.mark.skipif(not shutil.which("kubectl"), reason="no kubectl on this machine")
@pytest.mark.parametrize("kind", KINDS)
def test_kubectl_reads_what_was_meant(written: Written, kind: str) -> None:
    """YAML of Go and of Python differ: a text that one writes without quotes, such as 1e3, the other reads as a number."""
    options = ["--recursive", "--type=merge", "-p", "{}", "-o", "json"]
    words = ["kubectl", "patch", "--local", "-f", str(written(kind)), *options]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    text, decoder, found = ran.stdout.strip(), json.JSONDecoder(), []
    while text:
        one, end = decoder.raw_decode(text)
        found.append(one)
        text = text[end:].lstrip()
    assert by_place(found) == by_place(written_objects(written, kind))


def by_place(objects: Objects) -> dict[str, Any]:
    return {
        json.dumps([one["kind"], one.get("metadata", {}).get("name"), one.get("resources")]): one for one in objects
    }
