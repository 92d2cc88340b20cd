"""What goes into the image is locked, file by file: the build takes nothing else, and says what it took."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement

import sbom
from support.locks import BUILD_LOCK, LOCK, read_lock

ROOT = Path(__file__).resolve().parents[2]
PIP = re.compile(r"python3 -m pip (?P<verb>install|wheel)(?P<options>(?:[^&\\\n]|\\\n)*)")


@pytest.mark.parametrize("path", [LOCK, BUILD_LOCK], ids=lambda path: path.name)
def test_the_lock_is_what_the_project_requires(path: Path) -> None:
    """`make lock` after a change of pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = project["project"]["dependencies"] if path == LOCK else project["build-system"]["requires"]
    locked = read_lock(path)
    for text in wanted:
        requirement = Requirement(text)
        names = [requirement.name, *(f"{requirement.name}-{extra}" for extra in requirement.extras)]
        for name in map(sbom.normal, names):
            version, hashes = locked[name]
            assert requirement.specifier.contains(version), f"{name} {version} is locked, {text} is required"
            assert hashes
    assert all(hashes for _, hashes in locked.values())


def test_the_build_takes_nothing_that_is_not_locked() -> None:
    """Each call of pip in the Dockerfile either reads a lock with hashes, or asks no index."""
    calls = [(each["verb"], each["options"]) for each in PIP.finditer((ROOT / "Dockerfile").read_text())]
    assert [verb for verb, _ in calls] == ["install", "install", "wheel", "install"]
    for _, options in calls:
        assert "--no-deps" in options
        assert "--no-index" in options or ("--require-hashes" in options and "--only-binary :all:" in options), options


class Wheel(NamedTuple):
    path: Path
    digest: str


def wheel(folder: Path, *, metadata: str = "License-Expression: MIT\n") -> Wheel:
    """A package `thing` with a shared library beside it, as auditwheel puts it there."""
    path = folder / "thing-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("thing/__init__.py", "")
        archive.writestr("thing.libs/libpq-e9b5c9ac.so.5.18", b"not really")
        archive.writestr(
            "thing-1.0.dist-info/METADATA", f"Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n{metadata}\n"
        )
        archive.writestr("thing-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        names = [*archive.namelist(), "thing-1.0.dist-info/RECORD"]
        archive.writestr("thing-1.0.dist-info/RECORD", "".join(f"{name},,\n" for name in names))
    return Wheel(path, hashlib.sha256(path.read_bytes()).hexdigest())


def install(folder: Path, lock: str) -> subprocess.CompletedProcess[str]:
    """As the Dockerfile installs from a lock, with a folder in the place of the index."""
    (folder / "a.lock").write_text(lock)
    options = next(
        each["options"] for each in PIP.finditer((ROOT / "Dockerfile").read_text()) if "report" in each["options"]
    )
    given = options.replace("\\\n", " ").split("--target")[0].split()
    words = [*given, "--no-index", "--find-links", str(folder), "--target", str(folder / "place")]
    words += ["--report", str(folder / "report.json"), "--requirement", str(folder / "a.lock")]
    command = [sys.executable, "-m", "pip", "--isolated", "install", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_another_file_under_the_same_version_is_refused(tmp_path: Path) -> None:
    digest = wheel(tmp_path).digest
    changed = digest[:-1] + ("0" if digest[-1] != "0" else "1")
    result = install(tmp_path, f"thing==1.0 --hash=sha256:{changed}\n")
    assert result.returncode != 0
    assert "DO NOT MATCH THE HASHES" in result.stderr
    assert not (tmp_path / "place").exists()


def test_the_bill_names_the_file_that_was_installed(tmp_path: Path) -> None:
    made = wheel(tmp_path)
    result = install(tmp_path, f"thing==1.0 --hash=sha256:{made.digest}\n")
    assert result.returncode == 0, result.stderr
    report = json.loads((tmp_path / "report.json").read_text())
    bill = sbom.bill(tmp_path / "place", [report])
    (component,) = bill["components"]
    assert component["hashes"] == [{"alg": "SHA-256", "content": made.digest}]
    assert component["licenses"] == [{"expression": "MIT"}]
    (brought,) = component["components"]
    assert (brought["name"], brought["version"]) == ("libpq", "5.18")
    assert brought["hashes"][0]["content"] == hashlib.sha256(b"not really").hexdigest()
    assert sbom.bill(tmp_path / "place", [report]) == bill, "neither a time nor a random number"
    with pytest.raises(SystemExit, match="installed and reported are not the same"):
        sbom.bill(tmp_path / "place", [])
    text = tmp_path / "place" / "thing-1.0.dist-info" / "METADATA"
    text.write_text(
        text.read_text().replace("License-Expression: MIT", "Classifier: License :: Other/Proprietary License")
    )
    with pytest.raises(SystemExit, match="does not say its licence"):
        sbom.bill(tmp_path / "place", [report])
