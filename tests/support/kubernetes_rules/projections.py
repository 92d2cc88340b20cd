"""ConfigMaps and the Jobs that mount them, held against each other: no schema and no server does that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from support.kubernetes_rules.places import Place

Maps = Mapping[tuple[str, str], Mapping[str, Any]]


def projection_violations(objects: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Ours: a ConfigMap is in the namespace of the Job that mounts it, and no key comes from two of one volume.

    The kubelet takes the later of two (`projected.go`, collectData), silently: a chunk would be another's.
    """
    maps = {_name(one): one for one in objects if one.get("kind") == "ConfigMap"}
    for job in (one for one in objects if one.get("kind") == "Job"):
        pod = ((job.get("spec") or {}).get("template") or {}).get("spec") or {}
        place = Place(f"Job {_name(job)[1]}") / "spec.template.spec"
        for i, volume in enumerate(pod.get("volumes") or ()):
            sources = (volume.get("projected") or {}).get("sources") or ()
            named = [source["configMap"] for source in sources if source.get("configMap")]
            if volume.get("configMap"):
                named.append(volume["configMap"])
            yield from _volume_violations((place / "volumes")[i], _name(job)[0], named, maps)


def _name(one: Mapping[str, Any]) -> tuple[str, str]:
    metadata = one.get("metadata") or {}
    return str(metadata.get("namespace", "")), str(metadata.get("name", ""))


def _volume_violations(place: Place, namespace: str, named: Sequence[Mapping[str, Any]], maps: Maps) -> Iterator[str]:
    owners: dict[str, str] = {}
    elsewhere = {name: other for other, name in maps}
    for source in named:
        name = str(source.get("name", ""))
        one = maps.get((namespace, name))
        if one is None and name in elsewhere:
            yield place.says(f"ConfigMap {name} is in the namespace {elsewhere[name]}, and the pod in {namespace}")
        for key in _files(source, one or {}):
            if key in owners:
                yield place.says(f"{key} comes from ConfigMap {owners[key]} and from {name}")
            owners[key] = name


def _files(source: Mapping[str, Any], one: Mapping[str, Any]) -> list[str]:
    """The files that a source makes: its items' paths, or else all keys."""
    if source.get("items"):
        return [str(item.get("path", "")) for item in source["items"]]
    return sorted({*(one.get("data") or {}), *(one.get("binaryData") or {})})
