"""What a manifest says of its delivery, held against what Kubernetes and Terraform take as names."""

from __future__ import annotations

import re

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.reader import Reader

_DNS_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")
_SHORT_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]{0,28}[a-z0-9])?")
# A ConfigMap's name is a DNS subdomain of at most 253 characters; the later ones of a bundle get up to 13 more.
_DNS_NAME = re.compile(r"(?=.{1,240}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
_REFERENCE = re.compile(r"[a-z0-9][-.a-z0-9]*/[-._a-zA-Z0-9]+")
_POD = re.compile(r"[a-z0-9][-a-z0-9]*/[a-z0-9][-.a-z0-9]*")


def switch(feature: str) -> str:
    """The name of a feature's variable in Terraform: `enable_cns_config`."""
    return "enable_" + re.sub(r"[^A-Za-z0-9_]", "_", feature)


def check_delivery(estate: Estate, reader: Reader) -> None:
    """The names that Kubernetes' objects get: what it would refuse is said here, with its line."""
    for name, plane in estate.planes.items():
        if plane.configmap and not _DNS_NAME.fullmatch(plane.configmap):
            hint = "lower-case letters, digits, - and ."
            reader.problem(("planes", name, "configmap"), f"{plane.configmap!r} is no ConfigMap's name", hint)
        if plane.namespace and not _DNS_LABEL.fullmatch(plane.namespace):
            hint = "lower-case letters, digits and -"
            reader.problem(("planes", name, "namespace"), f"{plane.namespace!r} is no namespace's name", hint)
        if plane.configmap and not _SHORT_LABEL.fullmatch(name):
            hint = "lower-case letters, digits and -, at most 30: the Job is named by it"
            reader.problem(("planes", name), f"{name!r} is no plane's name", hint)
        if plane.ca and not _REFERENCE.fullmatch(plane.ca):
            reader.problem(("planes", name, "ca"), "ca must be CONFIGMAP/KEY", 'as in ca = "postgres-ca/ca.crt"')
    for name, target in estate.targets.items():
        if target.secret and not _REFERENCE.fullmatch(target.secret):
            hint = 'the names of a Secret and of its key, never a password: secret = "components-db/password"'
            reader.problem(("targets", name, "secret"), "secret must be NAME/KEY", hint)
        if target.kubectl and not _POD.fullmatch(target.kubectl):
            hint = 'as in kubectl = "app-plane/components-db-0"'
            reader.problem(("targets", name, "kubectl"), "kubectl must be NAMESPACE/POD", hint)
    variables: dict[str, str] = {}
    for name in estate.features if estate.terraform else ():
        other = variables.setdefault(switch(name), name)
        if other != name:
            message = f"{name} and {other} share the Terraform variable {switch(name)}"
            reader.problem(("features", name), message, "rename one of them")
