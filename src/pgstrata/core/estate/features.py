"""Which features are on, and why: an option, else the ledgers' last decision, else the manifest's default."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import Migration
from pgstrata.errors import BadInput, Refused


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a feature is on, and what decided it: `option`, `ledger`, `default`, or `requires x`, which is off."""

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
    switched on and off, Refused for a feature that an option switches on while one that it requires is off. A feature
    that is on for another reason is left out with what it requires.
    """
    check_switches(estate, switched_on, switched_off)
    decisions = {}
    for name, feature in estate.features.items():
        if name in switched_on or name in switched_off:
            decisions[name] = Decision(name in switched_on, "option")
        elif remembered and name in remembered:
            decisions[name] = Decision(remembered[name], "ledger")
        else:
            decisions[name] = Decision(feature.default, "default")
    while _leave_out(estate, decisions):
        pass
    return decisions


def check_switches(estate: Estate, switched_on: Collection[str], switched_off: Collection[str]) -> None:
    """Raises BadInput for an unknown feature, or one that is both switched on and off."""
    for name in [*switched_on, *switched_off]:
        if name not in estate.features:
            known = ", ".join(estate.features) or "none"
            raise BadInput(f"there is no feature {name}", hint=f"The manifest has: {known}.")
    both = sorted(set(switched_on) & set(switched_off))
    if both:
        raise BadInput(f"{both[0]} is switched on and off in one command")


def _leave_out(estate: Estate, decisions: dict[str, Decision]) -> bool:
    """Leave out a feature that requires one that is off; whether there was one. What an option asks for is refused."""
    for name, decision in decisions.items():
        off = [other for other in estate.features[name].requires if not decisions[other].on]
        if not decision.on or not off:
            continue
        if decision.why == "option":
            named = " and ".join(f"{other}, which is off ({decisions[other].why})" for other in off)
            more = " ".join(f"--with {other}" for other in off)
            raise Refused(
                f"feature {name} is switched on and requires {named}",
                hint=f"Switch on what it requires ({more}), or leave it out too.",
            )
        decisions[name] = Decision(False, f"requires {' and '.join(off)}")
        return True
    return False


def is_on(migration: Migration, decisions: Mapping[str, Decision]) -> bool:
    """Whether a migration takes part: it has no feature, or its feature is on."""
    return not migration.feature or decisions[migration.feature].on
