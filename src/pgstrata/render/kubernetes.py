"""A plane's Kubernetes objects as plain values. Terraform's module `migration-bundle` assembles the same; a test holds the
two against each other, so a change here is a change there."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence

from pgstrata.core.bundle.packing import ConfigMap
from pgstrata.core.bundle.sums import jsonencode
from pgstrata.core.bundle.travel import PORT, Travel
from pgstrata.core.estate.delivery import namespace
from pgstrata.core.estate.estate import Estate
from pgstrata.render.pod import JobSettings, Object, pod

_SERVICE = re.compile(r"[^.]+\.([^.]+)\.svc(\..*)?")
_FINAL = [1, 2, 3, 5, 6]  # exit codes after which another try cannot help (docs/interface.md)


def labels(estate: Estate, plane: str) -> dict[str, str]:
    """The labels of every object, by which the NetworkPolicy finds the Job's pods."""
    return {
        "app.kubernetes.io/name": "pgstrata",
        "app.kubernetes.io/instance": estate.name,
        "app.kubernetes.io/component": "db-migration",
        "pgstrata/plane": plane,
    }


def configmap(estate: Estate, plane: str, content: str, value: ConfigMap) -> Object:
    """A ConfigMap; bytes as base64."""
    found: Object = {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": _metadata(estate, plane, value.name, content),
    }
    if value.data:
        found["data"] = dict(value.data)
    if value.binary:
        found["binaryData"] = {key: base64.b64encode(data).decode() for key, data in value.binary.items()}
    return found


def job(estate: Estate, travel: Travel, content: str, configmaps: Sequence[str], settings: JobSettings) -> Object:
    """The Job of a plane. Its name carries the content's hash and one over everything else in it: what is changed makes a
    new Job, as a Job's template cannot be changed, and what is not makes none."""
    spec: Object = {
        "backoffLimit": 6,
        "activeDeadlineSeconds": 3600,
        "podFailurePolicy": {
            "rules": [
                {"action": "Ignore", "onPodConditions": [{"type": "DisruptionTarget", "status": "True"}]},
                {
                    "action": "FailJob",
                    "onExitCodes": {"containerName": "migrate", "operator": "In", "values": _FINAL},
                },
            ]
        },
        "template": {
            "metadata": {"labels": labels(estate, travel.plane), "annotations": {"pgstrata/content": content}},
            "spec": pod(estate, travel, content, configmaps, settings),
        },
    }
    name = f"db-migration-{travel.plane}-{content[:10]}-{hashlib.sha256(jsonencode(spec).encode()).hexdigest()[:6]}"
    metadata = _metadata(estate, travel.plane, name, content)
    return {"apiVersion": "batch/v1", "kind": "Job", "metadata": metadata, "spec": spec}


def network_policy(estate: Estate, travel: Travel) -> Object:
    """Nothing comes in; out go name resolution and the databases alone."""
    chosen = labels(estate, travel.plane)
    return {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": {
            "name": f"db-migration-{travel.plane}",
            "namespace": namespace(estate, travel.plane),
            "labels": chosen,
        },
        "spec": {
            "podSelector": {"matchLabels": chosen},
            "policyTypes": ["Ingress", "Egress"],
            "egress": [
                {
                    "to": _namespace("kube-system"),
                    "ports": [{"protocol": "UDP", "port": 53}, {"protocol": "TCP", "port": 53}],
                },
                *_egress(estate, travel),
            ],
        },
    }


def kustomization(resources: Iterable[str]) -> Object:
    """A kustomization of files and folders."""
    return {"apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization", "resources": list(resources)}


def _metadata(estate: Estate, plane: str, name: str, content: str) -> Object:
    return {
        "name": name,
        "namespace": namespace(estate, plane),
        "labels": labels(estate, plane),
        "annotations": {"pgstrata/content": content},
    }


def _egress(estate: Estate, travel: Travel) -> list[Object]:
    """A rule for each namespace and port of the databases; one by the port alone for those outside the cluster."""
    inside, outside = set(), set()
    for name in travel.reached:
        target = estate.targets[name]
        port = target.port or PORT
        service = _SERVICE.fullmatch(target.host)
        if service:
            inside.add((service[1], port))
        elif target.host and "." not in target.host:
            inside.add((namespace(estate, travel.plane), port))
        else:
            outside.add(port)
    return [
        *({"to": _namespace(name), "ports": [{"protocol": "TCP", "port": port}]} for name, port in sorted(inside)),
        *({"ports": [{"protocol": "TCP", "port": port}]} for port in sorted(outside)),
    ]


def _namespace(name: str) -> list[Object]:
    return [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": name}}}]
