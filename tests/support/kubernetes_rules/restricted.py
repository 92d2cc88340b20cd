"""PodSecurity's level `restricted`, newest version (`k8s.io/pod-security-admission/policy`): what such a namespace forbids.

Its checks are named in the functions. A namespace that enforces it lets a Job in, and refuses the Job's pods: the Job then
stands there and nothing happens, which is why it must be known before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from support.kubernetes_rules.places import Place

_VOLUMES = {
    "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret",
}  # fmt: skip
_SELINUX = {"", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"}
_SYSCTLS = {
    "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_local_reserved_ports",
    "net.ipv4.ip_unprivileged_port_start", "net.ipv4.ping_group_range", "net.ipv4.tcp_fin_timeout",
    "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_rmem",
    "net.ipv4.tcp_syncookies", "net.ipv4.tcp_wmem",
}  # fmt: skip
_HANDLERS = ("livenessProbe", "readinessProbe", "startupProbe")
Containers = Sequence[tuple[Place, Mapping[str, Any]]]


def restricted_violations(place: Place, pod: Mapping[str, Any], containers: Containers) -> Iterator[str]:
    """Everything in a pod that `restricted` forbids."""
    yield from _host_violations(place, pod, containers)
    for i, volume in enumerate(pod.get("volumes") or ()):
        for kind in sorted(set(volume) - {"name"} - _VOLUMES):  # restrictedVolumes, hostPathVolumes
            yield (place / "volumes")[i].says(f"restricted forbids volumes of the kind {kind}")
    for where, holder in ((place, pod), *containers):
        yield from _context_violations(where / "securityContext", holder.get("securityContext") or {})
    for where, container in containers:
        yield from _container_violations(where / "securityContext", container.get("securityContext") or {})
    yield from _identity_violations(place, pod, containers)


def _host_violations(place: Place, pod: Mapping[str, Any], containers: Containers) -> Iterator[str]:
    """hostNamespaces, hostPorts, hostProbesAndHostLifecycle."""
    for key in ("hostNetwork", "hostPID", "hostIPC"):
        if pod.get(key):
            yield (place / key).says("restricted forbids the host's namespaces")
    for where, container in containers:
        for i, port in enumerate(container.get("ports") or ()):
            if port.get("hostPort"):
                yield ((where / "ports")[i] / "hostPort").says("restricted forbids ports of the host")
        handlers = {**{key: container.get(key) for key in _HANDLERS}, **(container.get("lifecycle") or {})}
        for key, handler in handlers.items():
            if any((handler or {}).get(kind, {}).get("host") for kind in ("httpGet", "tcpSocket")):
                yield (where / key).says("restricted forbids a host in a probe or a hook")


def _context_violations(place: Place, context: Mapping[str, Any]) -> Iterator[str]:
    """seLinuxOptions, sysctls, windowsHostProcess, appArmorProfile, seccompProfile: at the pod and its containers alike."""
    options = context.get("seLinuxOptions") or {}
    if options.get("type", "") not in _SELINUX or options.get("user") or options.get("role"):
        yield (place / "seLinuxOptions").says("restricted forbids users, roles and other types than a container's")
    for i, each in enumerate(context.get("sysctls") or ()):
        if each.get("name") not in _SYSCTLS:
            yield (place / "sysctls")[i].says(f"restricted forbids {each.get('name')}")
    if (context.get("windowsOptions") or {}).get("hostProcess"):
        yield (place / "windowsOptions").says("restricted forbids hostProcess")
    for key in ("seccompProfile", "appArmorProfile"):
        if (context.get(key) or {}).get("type") == "Unconfined":
            yield (place / key).says("restricted forbids Unconfined")
    if context.get("runAsUser") == 0:  # runAsUser
        yield (place / "runAsUser").says("restricted forbids 0")
    if context.get("procMount", "Default") != "Default":  # procMount
        yield (place / "procMount").says(f"restricted forbids {context['procMount']}")


def _container_violations(place: Place, context: Mapping[str, Any]) -> Iterator[str]:
    """privileged, allowPrivilegeEscalation, capabilities_restricted: said at the container, for there is no other place."""
    if context.get("privileged"):  # which the server takes only without `allowPrivilegeEscalation: false`
        yield (place / "privileged").says("restricted forbids it")
    elif context.get("allowPrivilegeEscalation") is not False:
        yield (place / "allowPrivilegeEscalation").says("restricted wants false")
    capabilities = context.get("capabilities") or {}
    if "ALL" not in (capabilities.get("drop") or ()):
        yield (place / "capabilities.drop").says("restricted wants ALL")
    for name in sorted(set(capabilities.get("add") or ()) - {"NET_BIND_SERVICE"}):
        yield (place / "capabilities.add").says(f"restricted forbids {name}")


def _identity_violations(place: Place, pod: Mapping[str, Any], containers: Containers) -> Iterator[str]:
    """runAsNonRoot, seccompProfile_restricted: at the pod or at every container, and nowhere taken back."""
    shared = pod.get("securityContext") or {}
    for where, container in containers:
        own = container.get("securityContext") or {}
        if own.get("runAsNonRoot", shared.get("runAsNonRoot")) is not True:
            yield (where / "securityContext.runAsNonRoot").says("restricted wants true, here or at the pod")
        if not (own.get("seccompProfile") or shared.get("seccompProfile")):
            reason = "restricted wants RuntimeDefault or Localhost, here or at the pod"
            yield (where / "securityContext.seccompProfile").says(reason)
    if shared.get("runAsNonRoot") is False and all(
        (container.get("securityContext") or {}).get("runAsNonRoot") for _, container in containers
    ):
        yield (place / "securityContext.runAsNonRoot").says("restricted forbids false")
