"""The software bill of materials of the image: CycloneDX JSON, the same bytes for the same content.

    python3 sbom.py FOLDER REPORT.json... >FOLDER/sbom.cdx.json

FOLDER is where pip has installed; each REPORT is what `pip install --report` wrote of it, which names the very file that was
installed and its SHA-256. Names, versions, licences and requirements are those of the installed metadata; shared libraries
that a wheel brings along are listed below it. Anything that is installed and in no report, or the reverse, is an error.
There is neither a time nor a random number in it: the serial number is made of the content.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

SPEC = "1.6"
# What older metadata say by a classifier, as SPDX names it.
_LICENCES = {
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
}
_SHARED = re.compile(r"(?P<name>lib[\w+]+?)(?:-[0-9a-f]{8})?\.so(?:\.(?P<version>[\d.]+))?$")
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_SAME_NAME = re.compile(r"[-_.]+")


def bill(folder: Path, reports: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The bill of what lies in the folder. Raises SystemExit where it is not what the reports say, or has no licence."""
    hashes = {
        (normal(each["metadata"]["name"]), each["metadata"]["version"]): _sha256(each["download_info"])
        for report in reports
        for each in report["install"]
    }
    found = sorted(distributions(path=[str(folder)]), key=lambda each: normal(each.name))
    installed = {(normal(each.name), each.version) for each in found}
    if installed != set(hashes):
        raise SystemExit(f"installed and reported are not the same: {sorted(installed ^ set(hashes))}")
    components = [_component(each, hashes[normal(each.name), each.version], folder) for each in found]
    refs = {normal(component["name"]): component["bom-ref"] for component in components}
    main = refs.get("pgstrata")
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": SPEC,
        "version": 1,
        "metadata": {"component": next((each for each in components if each["bom-ref"] == main), None)},
        "components": [each for each in components if each["bom-ref"] != main],
        "dependencies": [
            {
                "ref": refs[normal(each.name)],
                "dependsOn": sorted(refs[name] for name in _required(each) if name in refs),
            }
            for each in found
        ],
    }
    if main is None:
        del content["metadata"]
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return {**content, "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest)}"}


def normal(name: str) -> str:
    """A distribution's name as the package index compares names."""
    return _SAME_NAME.sub("-", name).lower()


def licence(distribution: Distribution) -> str:
    """Its licence, as an SPDX expression."""
    metadata = distribution.metadata
    if "License-Expression" in metadata:
        return metadata["License-Expression"]
    known = [_LICENCES[each] for each in metadata.get_all("Classifier") or () if each in _LICENCES]
    if not known:
        raise SystemExit(f"{distribution.name} {distribution.version} does not say its licence in words that are known")
    return " AND ".join(sorted(set(known)))


def _component(distribution: Distribution, digest: str, folder: Path) -> dict[str, Any]:
    name, version = normal(distribution.name), distribution.version
    purl = f"pkg:pypi/{name}@{version}"
    component: dict[str, Any] = {
        "type": "application" if name == "pgstrata" else "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "licenses": [{"expression": licence(distribution)}],
        "purl": purl,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }
    if brought := sorted(_brought_along(distribution, folder), key=lambda each: each["bom-ref"]):
        component["components"] = brought
    return component


def _brought_along(distribution: Distribution, folder: Path) -> Iterable[dict[str, Any]]:
    """The shared libraries that auditwheel has put beside a package, each by its own digest."""
    for file in distribution.files or ():
        found = _SHARED.match(file.name)
        if found and file.parts[0].endswith(".libs"):
            component = {"type": "library", "bom-ref": str(file), "name": found["name"]}
            if found["version"]:
                component["version"] = found["version"]  # of its interface, as the file's name has it
            digest = hashlib.sha256((folder / file).read_bytes()).hexdigest()
            yield {**component, "hashes": [{"alg": "SHA-256", "content": digest}]}


def _required(distribution: Distribution) -> set[str]:
    """The names of what it requires; those of its extras count where they are installed."""
    words = (_WORD.match(each) for each in distribution.requires or ())
    return {normal(word[0]) for word in words if word} - {normal(distribution.name)}


def _sha256(download: Mapping[str, Any]) -> str:
    archive = download["archive_info"]
    return str(archive.get("hashes", {}).get("sha256") or archive["hash"].removeprefix("sha256="))


if __name__ == "__main__":
    _given = [json.loads(Path(each).read_text(encoding="utf-8")) for each in sys.argv[2:]]
    print(json.dumps(bill(Path(sys.argv[1]), _given), indent=1, sort_keys=True, ensure_ascii=False))
