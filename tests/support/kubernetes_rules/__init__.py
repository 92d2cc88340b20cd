"""What a real API server refuses and a schema does not see, and what it takes although it cannot have been meant.

Each rule names its source: a function of the API server's validation (`pkg/apis/*/validation` of Kubernetes), a check of
the admission `PodSecurity`, the kubelet, or "ours". Types and unknown keys are a schema's business, and not looked at here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from support.kubernetes_rules.configmaps import configmap_violations
from support.kubernetes_rules.jobs import job_violations
from support.kubernetes_rules.names import metadata_violations
from support.kubernetes_rules.networks import network_policy_violations
from support.kubernetes_rules.places import Place
from support.kubernetes_rules.projections import projection_violations

API_VERSIONS = {"ConfigMap": "v1", "Job": "batch/v1", "NetworkPolicy": "networking.k8s.io/v1"}
_RULES = {"ConfigMap": configmap_violations, "Job": job_violations, "NetworkPolicy": network_policy_violations}


def violations(objects: Sequence[Mapping[str, Any]]) -> list[str]:
    """What is wrong with objects that are applied together, a line each: object, path and reason.

    A Kustomization is passed over, as it is no object of the server. An object of a kind that has no rules here is a
    violation, so that nothing goes unseen.
    """
    return list(_violations(objects))


def _violations(objects: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    seen: set[tuple[str, str, str]] = set()
    mine = [one for one in objects if one.get("kind") != "Kustomization"]
    for one in mine:
        kind, metadata = str(one.get("kind", "")), one.get("metadata") or {}
        place = Place(f"{kind or 'an object without a kind'} {metadata.get('name', '')}".strip())
        if kind not in _RULES:
            yield place.says("this kind has no rules here")
            continue
        if one.get("apiVersion") != API_VERSIONS[kind]:
            yield (place / "apiVersion").says(f"{one.get('apiVersion')!r} is not {API_VERSIONS[kind]}")
        yield from metadata_violations(place / "metadata", kind, metadata)
        # kustomize: "may not add resource with an already registered id"
        identity = (kind, str(metadata.get("namespace", "")), str(metadata.get("name", "")))
        if identity in seen:
            yield place.says("is there twice")
        seen.add(identity)
        yield from _RULES[kind](place, one)
    yield from projection_violations(mine)
