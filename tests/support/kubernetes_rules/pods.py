"""A pod's template: ValidatePodTemplateSpec, for what a Job's pod can be expected to have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from support.kubernetes_rules.names import annotation_violations, is_label, is_subdomain, label_violations
from support.kubernetes_rules.places import Place
from support.kubernetes_rules.quantities import resource_violations
from support.kubernetes_rules.restricted import restricted_violations
from support.kubernetes_rules.security import security_violations
from support.kubernetes_rules.volumes import volume_violations

KINDS_OF_CONTAINERS = ("initContainers", "containers", "ephemeralContainers")
_ENVIRONMENT = re.compile(r"[-._a-zA-Z][-._a-zA-Z0-9]*")
_PULL = {"Always", "IfNotPresent", "Never"}
_MESSAGE = {"File", "FallbackToLogsOnError"}
_DNS = {"ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"}
_SOURCES = {"fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"}


def containers(place: Place, pod: Mapping[str, Any]) -> list[tuple[Place, Mapping[str, Any]]]:
    """All containers of a pod, each with its place."""
    return [
        ((place / kind)[i], container)
        for kind in KINDS_OF_CONTAINERS
        for i, container in enumerate(pod.get(kind) or ())
    ]


def pod_template_violations(place: Place, template: Mapping[str, Any]) -> Iterator[str]:
    """ValidatePodTemplateSpec, and PodSecurity's level `restricted`."""
    metadata, pod = template.get("metadata") or {}, template.get("spec") or {}
    yield from label_violations(place / "metadata.labels", metadata.get("labels"))
    yield from annotation_violations(place / "metadata.annotations", metadata.get("annotations"))
    place = place / "spec"
    yield from _pod_violations(place, pod)
    here = containers(place, pod)
    if not pod.get("containers"):
        yield (place / "containers").says("a pod has at least one")
    names: set[Any] = set()
    for where, container in here:
        name = container.get("name", "")
        if not is_label(str(name)):
            yield (where / "name").says(f"{name!r} is no DNS label of at most 63 characters")
        elif name in names:
            yield (where / "name").says(f"{name} is there twice")
        names.add(name)
        yield from _container_violations(where, container)
    yield from volume_violations(place, pod, here)
    yield from security_violations(place, pod, here)
    yield from restricted_violations(place, pod, here)


def _pod_violations(place: Place, pod: Mapping[str, Any]) -> Iterator[str]:
    """ValidatePodSpec. The grace period: the server makes 1 of a negative number, which nobody means."""
    deadline, grace = pod.get("activeDeadlineSeconds"), pod.get("terminationGracePeriodSeconds")
    if deadline is not None and deadline < 1:
        yield (place / "activeDeadlineSeconds").says(f"{deadline} is less than 1")
    if grace is not None and grace < 0:
        yield (place / "terminationGracePeriodSeconds").says(f"{grace} is negative")
    if pod.get("dnsPolicy", "ClusterFirst") not in _DNS:
        yield (place / "dnsPolicy").says(f"{pod['dnsPolicy']!r} is none of {', '.join(sorted(_DNS))}")
    if pod.get("serviceAccountName") and not is_subdomain(pod["serviceAccountName"]):
        yield (place / "serviceAccountName").says(f"{pod['serviceAccountName']!r} is no DNS subdomain")


def _container_violations(place: Place, container: Mapping[str, Any]) -> Iterator[str]:
    """validateContainers; blanks in an image's name are refused in the pods, not in the Job's template."""
    image = container.get("image") or ""
    if not image or image != image.strip():
        yield (place / "image").says(f"{image!r} is empty or has blanks at its ends")
    if container.get("imagePullPolicy", "Always") not in _PULL:
        yield (place / "imagePullPolicy").says(
            f"{container['imagePullPolicy']!r} is none of {', '.join(sorted(_PULL))}"
        )
    if container.get("terminationMessagePolicy", "File") not in _MESSAGE:
        reason = f"{container['terminationMessagePolicy']!r} is none of {', '.join(sorted(_MESSAGE))}"
        yield (place / "terminationMessagePolicy").says(reason)
    yield from _environment_violations(place / "env", container)
    yield from _port_violations(place / "ports", container)
    yield from resource_violations(place / "resources", container.get("resources") or {})


def _environment_violations(place: Place, container: Mapping[str, Any]) -> Iterator[str]:
    """ValidateEnv. A name that is there twice is refused by server-side apply, where the list is a map by name."""
    names: set[str] = set()
    for i, each in enumerate(container.get("env") or ()):
        name, value, source = str(each.get("name", "")), each.get("value"), each.get("valueFrom")
        if not _ENVIRONMENT.fullmatch(name):
            yield (place[i] / "name").says(f"{name!r} is no variable's name")
        if name in names:
            yield (place[i] / "name").says(f"{name} is there twice")
        names.add(name)
        if value is not None and not isinstance(value, str):
            yield (place[i] / "value").says(f"{value!r} is no text")
        if source is not None:
            if value:
                yield place[i].says(f"{name} has a value and a valueFrom")
            if len(set(source) & _SOURCES) != 1:
                yield (place[i] / "valueFrom").says(f"must have one of {', '.join(sorted(_SOURCES))}")


def _port_violations(place: Place, container: Mapping[str, Any]) -> Iterator[str]:
    """ValidateContainerPorts, without host ports, which `restricted` forbids."""
    for i, port in enumerate(container.get("ports") or ()):
        if not 1 <= port.get("containerPort", 0) <= 65535:
            yield (place[i] / "containerPort").says(f"{port.get('containerPort')} is not between 1 and 65535")
        if port.get("protocol", "TCP") not in ("TCP", "UDP", "SCTP"):
            yield (place[i] / "protocol").says(f"{port['protocol']!r} is none of SCTP, TCP, UDP")
