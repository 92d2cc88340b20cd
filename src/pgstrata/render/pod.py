"""The pod of a migration Job: its command, its files, and how little it may do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pgstrata.core.bundle.travel import Travel
from pgstrata.core.estate.address import variable
from pgstrata.core.estate.delivery import volume
from pgstrata.core.estate.estate import Estate, Target

Object = dict[str, Any]

USER = 65532  # `nonroot` of distroless images


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSettings:
    """What a Job is told that does not follow from the estate. `wait` is in seconds."""

    image: str
    create_roles: bool = False
    wait: int = 600


def pod(estate: Estate, travel: Travel, content: str, configmaps: Sequence[str], settings: JobSettings) -> Object:
    """The specification of the Job's pod: everything that PodSecurity's `restricted` asks for, and no more than it needs."""
    plane = estate.planes[travel.plane]
    secrets = [estate.targets[name] for name in travel.reached if estate.targets[name].secret]
    mounts = [
        {"name": "estate", "mountPath": "/estate", "readOnly": True},
        {"name": "tmp", "mountPath": "/tmp"},
        *({"name": volume(each.name), "mountPath": f"/secrets/{each.name}", "readOnly": True} for each in secrets),
    ]
    sources = [{"configMap": {"name": name}} for name in configmaps]
    volumes: list[Object] = [
        {"name": "estate", "projected": {"defaultMode": 0o444, "sources": sources}},
        {"name": "tmp", "emptyDir": {"medium": "Memory", "sizeLimit": "16Mi"}},
        *(_secret(each) for each in secrets),
    ]
    if plane.ca:
        name, _, key = plane.ca.partition("/")
        mounts.append({"name": "ca", "mountPath": "/tls", "readOnly": True})
        items = [{"key": key, "path": "ca.crt"}]
        volumes.append({"name": "ca", "configMap": {"name": name, "defaultMode": 0o444, "items": items}})
    container = {
        "name": "migrate",
        "image": settings.image,
        "imagePullPolicy": "IfNotPresent",
        "args": arguments(travel, content, settings),
        "env": _environment(estate, travel, secrets),
        "resources": {
            "requests": {"cpu": "100m", "memory": "128Mi"},
            "limits": {"cpu": "1", "memory": "512Mi"},
        },
        "securityContext": {
            "runAsNonRoot": True,
            "privileged": False,
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        },
        "terminationMessagePath": "/dev/termination-log",
        "terminationMessagePolicy": "FallbackToLogsOnError",
        "volumeMounts": mounts,
    }
    return {
        "automountServiceAccountToken": False,
        "enableServiceLinks": False,
        "restartPolicy": "Never",
        "terminationGracePeriodSeconds": 30,
        "securityContext": {
            "runAsNonRoot": True,
            "runAsUser": USER,
            "runAsGroup": USER,
            "fsGroup": USER,
            "seccompProfile": {"type": "RuntimeDefault"},
        },
        "containers": [container],
        "volumes": volumes,
    }


def arguments(travel: Travel, content: str, settings: JobSettings) -> list[str]:
    """The words of the Job's command: its own plane and targets, and every switch said aloud."""
    words = ["apply", "--estate", "/estate", "--plane", travel.plane]
    for option, names in (
        ("--target", travel.targets),
        ("--with", travel.switched_on),
        ("--without", travel.switched_off),
        ("--not-deployed", travel.not_deployed),
    ):
        words += [word for name in names for word in (option, name)]
    words += ["--create-roles"] if settings.create_roles else []
    words += ["--content", content, "--wait", str(settings.wait), "--json", "--summary", "/dev/termination-log"]
    return words


def _environment(estate: Estate, travel: Travel, secrets: Iterable[Target]) -> list[Object]:
    plane = estate.planes[travel.plane]
    found: list[Object] = [{"name": "POD_NAME", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}}]
    found += [
        {"name": variable(each.name, "PASSWORD_FILE"), "value": f"/secrets/{each.name}/password"} for each in secrets
    ]
    if plane.sslmode:
        found.append({"name": "PGSSLMODE", "value": plane.sslmode})
    if plane.ca:
        found.append({"name": "PGSSLROOTCERT", "value": "/tls/ca.crt"})
    return found


def _secret(target: Target) -> Object:
    name, _, key = target.secret.partition("/")
    items = [{"key": key, "path": "password"}]
    return {"name": volume(target.name), "secret": {"secretName": name, "defaultMode": 0o440, "items": items}}
