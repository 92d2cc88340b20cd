"""What travels with a plane: its files by the features' switches, and the targets that its Job must reach for them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import Migration

PORT = 5432


@dataclass(frozen=True, slots=True, kw_only=True)
class Travel:
    """The migrations of a plane: those that travel, by file name, and those that are left out, each with the reason."""

    plane: str
    files: tuple[Migration, ...]
    left_out: Mapping[str, str]
    switched_on: tuple[str, ...]  # features of what travels, and those that they require
    switched_off: tuple[str, ...]  # features for whose sake something is left out
    not_deployed: tuple[str, ...]  # planes
    targets: tuple[str, ...]  # that the files change
    reached: tuple[str, ...]  # these, and the targets of what they require


def travel(estate: Estate, plane: str, *, switches: Mapping[str, bool], deployed: Collection[str]) -> Travel:
    """The files of a plane that are to be delivered where only the planes in `deployed` are there.

    A feature is on when its switch is on, and that of every feature which it requires. A feature that `switches` does
    not name has the manifest's default.
    """
    not_deployed = _sorted(name for name in estate.planes if name not in deployed)
    files, left_out, off = [], {}, set()
    for each in sorted((one for one in estate.migrations if one.plane == plane), key=lambda one: one.file):
        gone = estate.out_of_reach(each, not_deployed)
        if each.feature and not feature_on(estate, each.feature, switches):
            left_out[each.file] = _why_off(estate, each.feature, switches)
            off.add(each.feature)
        elif gone:
            left_out[each.file] = f"plane {gone} is not deployed"
        else:
            files.append(each)
    return Travel(
        plane=plane,
        files=tuple(files),
        left_out=left_out,
        switched_on=_sorted(
            name for each in files if each.feature for name in (each.feature, *required(estate, each.feature))
        ),
        switched_off=tuple(sorted(off)),
        not_deployed=not_deployed,
        targets=_sorted(each.target for each in files),
        reached=_sorted(name for each in files for name in estate.reaches(each)),
    )


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))


def required(estate: Estate, feature: str) -> tuple[str, ...]:
    """Every feature that a feature needs, directly or through another; sorted."""
    found: set[str] = set()
    todo = list(estate.features[feature].requires)
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += estate.features[name].requires
    return tuple(sorted(found))


def feature_on(estate: Estate, feature: str, switches: Mapping[str, bool]) -> bool:
    """Whether a feature, and all that it requires, is switched on."""
    return all(_switched_on(estate, name, switches) for name in (feature, *required(estate, feature)))


def _switched_on(estate: Estate, feature: str, switches: Mapping[str, bool]) -> bool:
    return switches.get(feature, estate.features[feature].default)


def _why_off(estate: Estate, feature: str, switches: Mapping[str, bool]) -> str:
    """Its own switch, or those of features that it requires; in the same words as Terraform's."""
    off = [name for name in required(estate, feature) if not _switched_on(estate, name, switches)]
    because = f" (requires {' and '.join(off)})" if _switched_on(estate, feature, switches) else ""
    return f"feature {feature} is off{because}"
