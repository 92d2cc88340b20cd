"""Which features are on, and why: an option, else the ledgers' last decision, else the manifest's default."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import Migration
from pgstrata.errors import BadInput, Refused


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a feature is on, and what decided it: `option`, `ledger` or `default`."""

    on: bool
    why: str


def decide(
    estate: Estate,
    *,
    switched_on: Collection[str] = (),
    switched_off: Collection[str] = (),
    remembered: Mapping[str, bool] | None = None,
) -> dict[str, Decision]:
    """A decision for each feature of the estate.

    `remembered` is what the ledgers say was last decided. Raises BadInput for an unknown feature or one that is both
    switched on and off, Refused for a feature that is on while one that it requires is off.
    """
    for name in [*switched_on, *switched_off]:
        if name not in estate.features:
            known = ", ".join(estate.features) or "none"
            raise BadInput(f"there is no feature {name}", hint=f"The manifest has: {known}.")
    both = sorted(set(switched_on) & set(switched_off))
    if both:
        raise BadInput(f"{both[0]} is switched on and off in one command")
    decisions = {}
    for name, feature in estate.features.items():
        if name in switched_on or name in switched_off:
            decisions[name] = Decision(name in switched_on, "option")
        elif remembered and name in remembered:
            decisions[name] = Decision(remembered[name], "ledger")
        else:
            decisions[name] = Decision(feature.default, "default")
    for name, decision in decisions.items():
        missing = [other for other in estate.features[name].requires if not decisions[other].on]
        if decision.on and missing:
            raise Refused(
                f"feature {name} requires {', '.join(missing)}, which is off ({decisions[missing[0]].why})",
                hint=f"Switch both on (--with {missing[0]}), or both off (--without {name}).",
            )
    return decisions


def is_on(migration: Migration, decisions: Mapping[str, Decision]) -> bool:
    """Whether a migration takes part: it has no feature, or its feature is on."""
    return not migration.feature or decisions[migration.feature].on
