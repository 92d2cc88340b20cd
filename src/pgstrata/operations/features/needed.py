"""Who needs a feature, or migrations: what stands in the way of taking them back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.features import check_switches
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.history import History, State
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.errors import BadInput, Problem, Refused

_THERE = (State.APPLIED, State.PARTIAL, State.COVERED)


class Need(NamedTuple):
    """A migration that is applied to a target, and the number that it requires."""

    number: str
    target: str
    needed: str


def members(estate: Estate, feature: str, targets: Collection[str]) -> list[Migration]:
    """A feature's migrations on these targets (none named: on all). Raises BadInput for unknown names and for none."""
    check_switches(estate, (), [feature])
    check_selection(estate, Selection(targets=targets))
    own = [each for each in estate.migrations if each.feature == feature]
    found = [each for each in own if not targets or each.target in targets]
    if not found:
        where = f" on {', '.join(targets)}" if own else ""
        raise BadInput(f"the feature {feature} has no migration{where}: there is nothing to switch")
    return found


def requiring(estate: Estate, histories: Mapping[str, History], numbers: Collection[str]) -> Iterator[Need]:
    """Every applied migration that requires one of these and is none of them."""
    orders = {int(each) for each in numbers}
    for each in estate.migrations:
        if each.order not in orders and there(estate, each.number, histories):
            for needed in each.requires:
                if int(needed) in orders:
                    yield Need(each.number, each.target, needed)


def there(estate: Estate, number: str, histories: Mapping[str, History]) -> bool:
    """Whether a migration's target has it, as far as that is among these ledgers."""
    migration = estate.migration(number)
    history = histories.get(migration.target)
    record = history.records.get(migration.order) if history else None
    return record is not None and record.state in _THERE


def applied_of(estate: Estate, feature: str, histories: Mapping[str, History]) -> list[str]:
    """The numbers of a feature that are applied."""
    return [
        each.number for each in estate.migrations if each.feature == feature and there(estate, each.number, histories)
    ]


def features_requiring(estate: Estate, feature: str) -> list[str]:
    """The features that require this one, directly or not; what requires comes before what it requires."""
    found = [feature]
    for name in found:  # grows while it is walked
        found += [other for other, each in estate.features.items() if name in each.requires and other not in found]
    return found[:0:-1]


def features_required(estate: Estate, feature: str) -> list[str]:
    """The features that this one requires, directly or not; what is required comes before what requires it."""
    found = [feature]
    for name in found:  # grows while it is walked
        found += [other for other in estate.features[name].requires if other not in found]
    return found[:0:-1]


def targets_concerned(estate: Estate, feature: str) -> list[str]:
    """The targets of a feature, and those of whatever may need it, in the manifest's order."""
    numbers = {each.order for each in estate.migrations if each.feature == feature}
    features = {feature, *features_requiring(estate, feature)}
    found = {
        each.target
        for each in estate.migrations
        if each.feature in features or numbers & {int(number) for number in each.requires}
    }
    return [name for name in estate.targets if name in found]


def refuse_needed(estate: Estate, feature: str, own: Collection[Migration], histories: Mapping[str, History]) -> None:
    """Raises Refused while something that is applied needs the feature, with the order in which to take it back. `own` are
    those of its migrations that are to be taken back: what stays of it on another target may need them too."""
    users = {
        name: numbers
        for name in features_requiring(estate, feature)
        if (numbers := applied_of(estate, name, histories))
    }
    problems = [
        Problem("", f"the feature {name} requires it, and is applied: {', '.join(numbers)}")
        for name, numbers in users.items()
    ]
    problems += [
        Problem("", f"{each.number} requires {each.needed}, and is applied to {each.target}")
        for each in requiring(estate, histories, [each.number for each in own])
        if estate.migration(each.number).feature not in users
    ]
    if problems:
        steps = ", then ".join(f"pgstrata disable {name}" for name in users)
        raise Refused(
            f"the feature {feature} is needed; nothing was changed",
            problems=problems,
            hint=f"Take back first what needs it: {steps}." if users else "Take back first what needs it.",
        )
