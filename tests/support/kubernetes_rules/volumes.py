"""Volumes and what mounts them: ValidateVolumes and ValidateVolumeMounts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from support.kubernetes_rules.configmaps import is_key
from support.kubernetes_rules.names import is_label, is_subdomain
from support.kubernetes_rules.places import Place
from support.kubernetes_rules.quantities import quantity_violations

_PROJECTED = {"configMap", "secret", "downwardAPI", "serviceAccountToken", "clusterTrustBundle", "podCertificate"}
_MEDIA = ("", "Memory", "HugePages")
MODES = range(0o1000)  # of a file: 0 to 0777, in YAML 1.1 and JSON as a decimal number


def volume_violations(
    place: Place, pod: Mapping[str, Any], containers: Sequence[tuple[Place, Mapping[str, Any]]]
) -> Iterator[str]:
    """Each volume well-formed, each mount with its volume; ours: no volume that nobody mounts."""
    names: set[Any] = set()
    for i, volume in enumerate(pod.get("volumes") or ()):
        here, name = (place / "volumes")[i], volume.get("name", "")
        if not is_label(str(name)):
            yield (here / "name").says(f"{name!r} is no DNS label of at most 63 characters")
        elif name in names:
            yield (here / "name").says(f"{name} is there twice")
        names.add(name)
        yield from _source_violations(here, volume)
    mounted = set()
    for where, container in containers:
        paths: set[Any] = set()
        for i, mount in enumerate(container.get("volumeMounts") or ()):
            here = (where / "volumeMounts")[i]
            mounted.add(mount.get("name"))
            if mount.get("name") not in names:
                yield (here / "name").says(f"there is no volume {mount.get('name')!r}")
            yield from _mount_violations(here, mount, paths)
    for i, volume in enumerate(pod.get("volumes") or ()):
        if volume.get("name") not in mounted:
            yield (place / "volumes")[i].says(f"nothing mounts {volume.get('name')}")


def _mount_violations(place: Place, mount: Mapping[str, Any], seen: set[Any]) -> Iterator[str]:
    """ValidateVolumeMounts; ours: an absolute path, as the kubelet would put `/` before it; no colon."""
    path = str(mount.get("mountPath") or "")
    if not path.startswith("/") or ":" in path:
        yield (place / "mountPath").says(f"{path!r} is no absolute path without a colon")
    if path in seen:
        yield (place / "mountPath").says(f"{path} is there twice")
    seen.add(path)
    if mount.get("subPath") and _escapes(mount["subPath"]):
        yield (place / "subPath").says(f"{mount['subPath']!r} must stay inside the volume")


def _source_violations(place: Place, volume: Mapping[str, Any]) -> Iterator[str]:
    """validateVolumeSource: one kind of source, and what is in it. Of none the server makes an emptyDir: ours."""
    kinds = [key for key, value in volume.items() if key != "name" and value is not None]
    if len(kinds) != 1:
        yield place.says(f"must have one source, and has {len(kinds)}")
    for kind in kinds:
        here, source = place / kind, volume[kind]
        if kind == "emptyDir":
            yield from _empty_dir_violations(here, source)
        elif kind == "projected":
            yield from _projected_violations(here, source)
        elif kind in ("configMap", "secret"):
            yield from _name_violations(here, source, "name" if kind == "configMap" else "secretName")
            yield from _mode_violations(here / "defaultMode", source.get("defaultMode"))
            yield from _item_violations(here / "items", source, set())


def _empty_dir_violations(place: Place, source: Mapping[str, Any]) -> Iterator[str]:
    """validateEmptyDirVolumeSource; the medium is the kubelet's to refuse."""
    medium = str(source.get("medium", ""))
    if medium not in _MEDIA and not medium.startswith("HugePages-"):
        yield (place / "medium").says(f"{medium!r} is neither Memory nor HugePages")
    if source.get("sizeLimit") is not None:
        yield from quantity_violations(place / "sizeLimit", source["sizeLimit"])


def _projected_violations(place: Place, volume: Mapping[str, Any]) -> Iterator[str]:
    """validateProjectionSources: not two kinds in a source (ours: nor none), and no path twice among all their items."""
    yield from _mode_violations(place / "defaultMode", volume.get("defaultMode"))
    paths: set[Any] = set()
    for i, source in enumerate(volume.get("sources") or ()):
        here, kinds = (place / "sources")[i], sorted(key for key, value in source.items() if value is not None)
        if len(kinds) != 1 or kinds[0] not in _PROJECTED:
            yield here.says(f"must be one of {', '.join(sorted(_PROJECTED))}, and is {', '.join(kinds) or 'nothing'}")
        elif kinds[0] in ("configMap", "secret"):
            yield from _name_violations(here / kinds[0], source[kinds[0]], "name")
            yield from _item_violations(here / kinds[0] / "items", source[kinds[0]], paths)


def _name_violations(place: Place, source: Mapping[str, Any], key: str) -> Iterator[str]:
    if not is_subdomain(str(source.get(key, ""))):
        yield (place / key).says(f"{source.get(key, '')!r} is no DNS subdomain of at most 253 characters")


def _item_violations(place: Place, source: Mapping[str, Any], paths: set[Any]) -> Iterator[str]:
    """validateKeyToPath: a key, and a relative path without `..`; ours: a key that can be there, and no path twice."""
    for i, item in enumerate(source.get("items") or ()):
        key, path = str(item.get("key", "")), str(item.get("path", ""))
        if not is_key(key):
            yield (place[i] / "key").says(f"{key!r} cannot be a key")
        if not path or _escapes(path):
            yield (place[i] / "path").says(f"{path!r} must stay inside the volume")
        elif path in paths:
            yield (place[i] / "path").says(f"{path} is there twice")
        paths.add(path)
        yield from _mode_violations(place[i] / "mode", item.get("mode"))


def _mode_violations(place: Place, mode: Any) -> Iterator[str]:
    if mode is not None and mode not in MODES:
        yield place.says(f"{mode} is not between 0 and {MODES.stop - 1} (0777)")


def _escapes(path: str) -> bool:
    """validateLocalDescendingPath."""
    return path.startswith("/") or ".." in path.split("/")
