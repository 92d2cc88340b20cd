"""What a manifest says of its delivery, held against what Kubernetes and Terraform take as names."""

from __future__ import annotations

import re

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.reader import Reader
from pgstrata.errors import BadInput

_DNS_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")
_SHORT_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]{0,28}[a-z0-9])?")
# A ConfigMap's name is a DNS subdomain of at most 253 characters; the later ones of a bundle get up to 13 more.
_DNS_NAME = re.compile(r"(?=.{1,240}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
_LABEL_VALUE = re.compile(r"[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?")
_REFERENCE = re.compile(r"[a-z0-9]([-.a-z0-9]*[a-z0-9])?/(?!\.\.?$)[-._a-zA-Z0-9]{1,253}")
_POD = re.compile(r"[a-z0-9][-a-z0-9]*/[a-z0-9][-.a-z0-9]*")


def switch(feature: str) -> str:
    """The name of a feature's variable in Terraform: `enable_cns_config`."""
    return "enable_" + re.sub(r"[^A-Za-z0-9_]", "_", feature)


def volume(target: str) -> str:
    """The name of the volume in which a target's password is mounted."""
    return f"password-{target.lower().replace('_', '-')}"


def check_names(estate: Estate, plane: str) -> None:
    """The names of a plane's objects that only follow from others. Raises BadInput for one that Kubernetes refuses."""
    if not _LABEL_VALUE.fullmatch(estate.name):
        raise BadInput(f"the estate's name {estate.name!r} cannot be a label of Kubernetes' objects")
    if not _SHORT_LABEL.fullmatch(plane):
        hint = "lower-case letters, digits and -, at most 30."
        raise BadInput(f"the plane's name {plane!r} cannot be part of a Job's name", hint=hint)
    if not _DNS_NAME.fullmatch(configmap(estate, plane)):
        hint = f'Name it: [planes.{plane}] configmap = "…"'
        raise BadInput(f"{configmap(estate, plane)!r} is no ConfigMap's name", hint=hint)


def configmap(estate: Estate, plane: str) -> str:
    """The name of a plane's first ConfigMap."""
    return estate.planes[plane].configmap or f"{estate.name}-{plane}-migrations"


def namespace(estate: Estate, plane: str) -> str:
    """The namespace of a plane's ConfigMaps and Job."""
    return estate.planes[plane].namespace or "default"


def check_delivery(estate: Estate, reader: Reader) -> None:
    """The names that Kubernetes' objects get: what it would refuse is said here, with its line."""
    delivered = [name for name, plane in estate.planes.items() if plane.configmap or plane.namespace]
    if delivered and estate.name and not _LABEL_VALUE.fullmatch(estate.name):
        hint = "letters, digits, -, _ and ., at most 63: it becomes a label of the cluster's objects"
        reader.problem(("estate", "name"), f"{estate.name!r} cannot be a label", hint)
    for name, plane in estate.planes.items():
        if plane.configmap and not _DNS_NAME.fullmatch(plane.configmap):
            hint = "lower-case letters, digits, - and ."
            reader.problem(("planes", name, "configmap"), f"{plane.configmap!r} is no ConfigMap's name", hint)
        if plane.namespace and not _DNS_LABEL.fullmatch(plane.namespace):
            hint = "lower-case letters, digits and -"
            reader.problem(("planes", name, "namespace"), f"{plane.namespace!r} is no namespace's name", hint)
        if name in delivered and not _SHORT_LABEL.fullmatch(name):
            hint = "lower-case letters, digits and -, at most 30: the Job is named by it"
            reader.problem(("planes", name), f"{name!r} is no plane's name", hint)
        if plane.ca and not _REFERENCE.fullmatch(plane.ca):
            reader.problem(("planes", name, "ca"), "ca must be CONFIGMAP/KEY", 'as in ca = "postgres-ca/ca.crt"')
    for name, target in estate.targets.items():
        if target.secret and not _REFERENCE.fullmatch(target.secret):
            hint = 'the names of a Secret and of its key, never a password: secret = "components-db/password"'
            reader.problem(("targets", name, "secret"), "secret must be NAME/KEY", hint)
        if target.secret and not _DNS_LABEL.fullmatch(volume(name)):
            hint = f"the Secret's volume is named by it: {volume(name)}, which is a label of at most 63 characters"
            reader.problem(("targets", name), f"{name!r} is no name for a target with a secret", hint)
        if target.kubectl and not _POD.fullmatch(target.kubectl):
            hint = 'as in kubectl = "app-plane/components-db-0"'
            reader.problem(("targets", name, "kubectl"), "kubectl must be NAMESPACE/POD", hint)
    variables: dict[str, str] = {}
    for name in estate.features if estate.terraform else ():
        other = variables.setdefault(switch(name), name)
        if other != name:
            message = f"{name} and {other} share the Terraform variable {switch(name)}"
            reader.problem(("features", name), message, "rename one of them")
