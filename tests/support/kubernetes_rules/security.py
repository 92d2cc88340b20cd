"""Security contexts as such, whatever a namespace allows: ValidateSecurityContext and its kin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from support.kubernetes_rules.places import Place

_PROFILES = {"RuntimeDefault", "Localhost", "Unconfined"}
_IDS = range(2**31)  # IsValidUserID and IsValidGroupID
_GROUP_CHANGE = {"Always", "OnRootMismatch"}


def security_violations(
    place: Place, pod: Mapping[str, Any], containers: Sequence[tuple[Place, Mapping[str, Any]]]
) -> Iterator[str]:
    """What no namespace takes, in the pod's context and the containers'."""
    for where, holder in ((place, pod), *containers):
        here, context = where / "securityContext", holder.get("securityContext") or {}
        for key in ("seccompProfile", "appArmorProfile"):
            if context.get(key) is not None:
                yield from _profile_violations(here / key, context[key])
        for key in ("runAsUser", "runAsGroup", "fsGroup"):
            if context.get(key) is not None and context[key] not in _IDS:
                yield (here / key).says(f"{context[key]} is not between 0 and {_IDS.stop - 1}")
        if context.get("fsGroupChangePolicy", "Always") not in _GROUP_CHANGE:
            yield (here / "fsGroupChangePolicy").says(f"{context['fsGroupChangePolicy']!r} is not known")


def _profile_violations(place: Place, profile: Mapping[str, Any]) -> Iterator[str]:
    """validateSeccompProfileField: a Localhost profile has its path, below the kubelet's folder, and no other has one."""
    kind, path = profile.get("type"), profile.get("localhostProfile")
    if kind not in _PROFILES:
        yield (place / "type").says(f"{kind!r} is none of {', '.join(sorted(_PROFILES))}")
    elif kind == "Localhost" and not path:
        yield (place / "localhostProfile").says("must be set where the type is Localhost")
    elif kind != "Localhost" and path is not None:
        yield (place / "localhostProfile").says(f"must not be set where the type is {kind}")
    elif path and (path.startswith("/") or ".." in path.split("/")):
        yield (place / "localhostProfile").says(f"{path!r} must be a relative path without ..")
