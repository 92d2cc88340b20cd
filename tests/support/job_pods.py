"""The pod of a Job object with its mounts made: every value is taken from the object.

Volumes are laid out as the kubelet lays them out, with the links through which it exchanges their content at once.
"""

from __future__ import annotations

import base64
import itertools
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Object = dict[str, Any]
_UNITS = {"": 1, "Ki": 1 << 10, "Mi": 1 << 20, "Gi": 1 << 30}
_numbers = itertools.count()


class Volumes:
    """What the namespace of a Job holds, by name: ConfigMaps as objects, Secrets as their values by key."""

    def __init__(self, configmaps: Mapping[str, Object], secrets: Mapping[str, Mapping[str, bytes]]) -> None:
        self._configmaps, self._secrets = configmaps, secrets

    def files(self, volume: Object) -> tuple[dict[str, bytes], int]:
        """The files of a volume and their mode."""
        if "projected" in volume:
            named = [source["configMap"]["name"] for source in volume["projected"]["sources"]]
            found = {key: data for name in named for key, data in _content(self._configmaps[name]).items()}
            return found, int(volume["projected"]["defaultMode"])
        secret = volume["secret"]
        values = self._secrets[secret["secretName"]]
        return {item["path"]: values[item["key"]] for item in secret["items"]}, int(secret["defaultMode"])


def _content(configmap: Object) -> dict[str, bytes]:
    texts = {key: text.encode() for key, text in configmap.get("data", {}).items()}
    return texts | {key: base64.b64decode(text) for key, text in configmap.get("binaryData", {}).items()}


def lay_out(folder: Path, files: Mapping[str, bytes], mode: int, group: int) -> None:
    """Files as the kubelet's atomic writer puts them: key -> ..data/key, ..data -> ..<time>."""
    folder.mkdir(mode=0o755)
    inner = folder / "..2026_01_01_00_00_00.000000001"
    inner.mkdir(mode=0o755)
    for name, data in files.items():
        path = inner / name
        path.write_bytes(data)
        if os.geteuid() == 0:
            os.chown(path, 0, group)
        path.chmod(mode)
        (folder / name).symlink_to(f"..data/{name}")
    (folder / "..data").symlink_to(inner.name)


class JobPod:
    """A pod of a Job with its mounts made: `mounts` are folders and files by their path in the container."""

    def __init__(self, job: Object, volumes: Volumes, folder: Path) -> None:
        self.job = job
        self.spec: Object = job["spec"]["template"]["spec"]
        (self.container,) = self.spec["containers"]
        self.name = f"{job['metadata']['name'][:50]}-{os.getpid()}-{next(_numbers)}"
        self.folder = folder / self.name
        self.folder.mkdir()
        self.mounts: dict[str, Path] = {}
        self.memory: dict[str, int] = {}  # mount path to size, of what is kept in memory
        by_name = {volume["name"]: volume for volume in self.spec["volumes"]}
        for mount in self.container["volumeMounts"]:
            volume, place = by_name[mount["name"]], mount["mountPath"]
            if "emptyDir" in volume:
                self.memory[place] = quantity(volume["emptyDir"]["sizeLimit"])
                continue
            assert mount["readOnly"]
            self.mounts[place] = self.folder / mount["name"]
            lay_out(self.mounts[place], *volumes.files(volume), self.spec["securityContext"]["fsGroup"])
        self.log_path = self.container["terminationMessagePath"]
        self._log = self.folder / "termination-log"
        self._log.touch()
        self._log.chmod(0o666)  # as the kubelet makes it

    @property
    def environment(self) -> dict[str, str]:
        return {each["name"]: self._value(each) for each in self.container["env"]}

    def _value(self, variable: Object) -> str:
        if "value" in variable:
            return str(variable["value"])
        assert variable["valueFrom"] == {"fieldRef": {"fieldPath": "metadata.name"}}
        return self.name

    def file(self, name: str, mount: str = "/estate") -> Path:
        """A file of a mounted folder, to damage it."""
        return (self.mounts[mount] / name).resolve()

    @property
    def said_last(self) -> list[str]:
        """The lines of the termination log."""
        return self._log.read_text().splitlines()

    @property
    def log_file(self) -> Path:
        return self._log

    def verdict(self, code: int) -> str:
        """What the Job's controller does after this exit code: "done", "fail" or "retry"."""
        for rule in self.job["spec"]["podFailurePolicy"]["rules"]:
            if code in rule.get("onExitCodes", {}).get("values", ()):
                return str(rule["action"]).removesuffix("Job").lower()
        return "retry" if code else "done"


def quantity(text: str) -> int:
    """`512Mi` in bytes."""
    number = text.rstrip("KMGi")
    return int(number) * _UNITS[text[len(number) :]]
