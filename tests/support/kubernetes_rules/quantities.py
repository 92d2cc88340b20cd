"""Kubernetes' quantities (`k8s.io/apimachinery/pkg/api/resource`), and a container's requests and limits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import ROUND_CEILING, Decimal
from typing import Any

from support.kubernetes_rules.names import is_qualified
from support.kubernetes_rules.places import Place

_GRAMMAR = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+))(?:([KMGTPE]i|[numkMGTPE])|[eE]([+-]?\d+))?", re.ASCII)
_SUFFIX = {
    **{
        suffix: Decimal(10) ** power
        for suffix, power in zip("numkMGTPE", (-9, -6, -3, 3, 6, 9, 12, 15, 18), strict=True)
    },
    **{f"{letter}i": Decimal(1024) ** power for power, letter in enumerate("KMGTPE", start=1)},
}
_STANDARD = {"cpu", "memory", "ephemeral-storage"}  # IsStandardContainerResourceName, with hugepages-*


def amount(text: object) -> Decimal | None:
    """A quantity's value, None where it is no quantity. `Ki` is a suffix and `ki` is not; a number needs no quotes."""
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        return None
    found = _GRAMMAR.fullmatch(str(text))
    if not found:
        return None
    return Decimal(found[1]) * _SUFFIX.get(found[2] or "", Decimal(1)) * Decimal(10) ** int(found[3] or 0)


def quantity_violations(place: Place, text: object) -> Iterator[str]:
    """ValidateResourceQuantityValue: a quantity, and not negative."""
    value = amount(text)
    if value is None:
        yield place.says(f"{text!r} is no quantity")
    elif value < 0:
        yield place.says(f"{text} is negative")


def resource_violations(place: Place, resources: Mapping[str, Any]) -> Iterator[str]:
    """ValidateResourceRequirements: known names, quantities, no request above its limit."""
    limits, requests = resources.get("limits") or {}, resources.get("requests") or {}
    for part, named in (("limits", limits), ("requests", requests)):
        for name, text in named.items():
            here = (place / part)[name]
            if not (name in _STANDARD or name.startswith("hugepages-") or ("/" in name and is_qualified(name))):
                yield here.says("is no resource of a container")
            yield from quantity_violations(here, text)
            yield from _too_fine(here, name, amount(text))
    for name in sorted(set(limits) & set(requests)):
        limit, request = amount(limits[name]), amount(requests[name])
        if limit is not None and request is not None and request > limit:
            yield (place / "requests")[name].says(f"{requests[name]} is more than the limit, {limits[name]}")


def _too_fine(place: Place, name: str, value: Decimal | None) -> Iterator[str]:
    """Ours: parts of a byte (`128m` of memory, a warning of the server) are a mistake for Mi; CPU is counted in 1/1000."""
    unit = Decimal("0.001") if name == "cpu" else Decimal(1)
    if value is not None and value >= 0 and (value / unit).to_integral_value(ROUND_CEILING) != value / unit:
        yield place.says(f"{value.normalize():f} is no multiple of {unit}")
