"""Names, labels and annotations: `k8s.io/apimachinery/pkg/util/validation`, and ValidateObjectMeta, which uses it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from support.kubernetes_rules.places import Place

_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
_SUBDOMAIN = re.compile(rf"{_LABEL.pattern}(\.{_LABEL.pattern})*")
_QUALIFIED = re.compile(r"([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]")
_PORT_NAME = re.compile(r"(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*")
ANNOTATIONS = 256 * 1024  # bytes of all keys and values (ValidateAnnotations: TotalAnnotationSizeLimitB)


def is_label(text: str) -> bool:
    """IsDNS1123Label."""
    return len(text) <= 63 and bool(_LABEL.fullmatch(text))


def is_subdomain(text: str) -> bool:
    """IsDNS1123Subdomain."""
    return len(text) <= 253 and bool(_SUBDOMAIN.fullmatch(text))


def is_port_name(text: str) -> bool:
    """IsValidPortName: at most 15 characters, one of them a letter, no two hyphens together."""
    return len(text) <= 15 and bool(_PORT_NAME.fullmatch(text))


def is_qualified(text: str) -> bool:
    """IsQualifiedName: `name` or `prefix/name`, the prefix a DNS subdomain."""
    prefix, slash, name = text.rpartition("/")
    return len(name) <= 63 and bool(_QUALIFIED.fullmatch(name)) and (not slash or is_subdomain(prefix))


def label_violations(place: Place, labels: Mapping[str, Any] | None) -> Iterator[str]:
    """ValidateLabels: keys are qualified names, values empty or at most 63 characters of the same alphabet."""
    for key, value in (labels or {}).items():
        if not is_qualified(key):
            yield place[key].says("is no label's key")
        if not isinstance(value, str):  # YAML makes a bool of `true` and a number of `5`
            yield place[key].says(f"{value!r} is no text")
        elif value and (len(value) > 63 or not _QUALIFIED.fullmatch(value)):
            yield place[key].says(f"{value!r} is no label's value")


def annotation_violations(place: Place, annotations: Mapping[str, Any] | None) -> Iterator[str]:
    """ValidateAnnotations: keys are qualified names in any case, and all together have at most 256 KiB."""
    size = 0
    for key, value in (annotations or {}).items():
        if not is_qualified(key.lower()):
            yield place[key].says("is no annotation's key")
        if not isinstance(value, str):
            yield place[key].says(f"{value!r} is no text")
        size += len(key.encode()) + len(str(value).encode())
    if size > ANNOTATIONS:
        yield place.says(f"{size} bytes, {size - ANNOTATIONS} more than annotations may have")


def selector_violations(place: Place, selector: Mapping[str, Any] | None) -> Iterator[str]:
    """ValidateLabelSelector, as far as matchLabels go."""
    yield from label_violations(place / "matchLabels", (selector or {}).get("matchLabels"))


def metadata_violations(place: Place, kind: str, metadata: Mapping[str, Any]) -> Iterator[str]:
    """ValidateObjectMeta. A Job's name is its pods' label, with 63 characters, and begins their host names: that it has no
    dot is a warning of the server, and ours to insist on."""
    name = str(metadata.get("name", ""))
    if kind == "Job" and not is_label(name):
        yield (place / "name").says(f"{name!r} is no DNS label of at most 63 characters")
    elif not is_subdomain(name):
        yield (place / "name").says(f"{name!r} is no DNS subdomain of at most 253 characters")
    # Ours: without a namespace an object lands where the reader's context happens to point.
    if not is_label(str(metadata.get("namespace", ""))):
        yield (place / "namespace").says(f"{metadata.get('namespace', '')!r} is no DNS label of at most 63 characters")
    yield from label_violations(place / "labels", metadata.get("labels"))
    yield from annotation_violations(place / "annotations", metadata.get("annotations"))
