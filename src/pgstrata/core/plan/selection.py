"""Which part of an estate a command is about, and what of it is to be applied."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.features import Decision, is_on
from pgstrata.core.estate.migration import NUMBER, Migration
from pgstrata.core.plan.history import THERE, TO_DO, History, State, state_of
from pgstrata.errors import BadInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which part of the estate a command is about; empty collections mean all of it."""

    targets: Collection[str] = ()
    plane: str = ""
    to: str = ""  # the highest number
    not_deployed: Collection[str] = ()  # planes: what reaches into one of them is passed over
    again: Collection[str] = ()  # numbers: of these, what was rolled back is applied again

    def includes(self, migration: Migration) -> bool:
        return (
            (not self.targets or migration.target in self.targets)
            and (not self.plane or migration.plane == self.plane)
            and (not self.to or migration.order <= int(self.to))
        )


def check_selection(estate: Estate, selection: Selection) -> None:
    """Raises BadInput for names that the estate does not have."""
    for name in selection.targets:
        if name not in estate.targets:
            raise BadInput(f"there is no target {name}", hint=f"The manifest has: {', '.join(estate.targets)}.")
    for plane in (*filter(None, [selection.plane]), *selection.not_deployed):
        if plane not in estate.planes:
            raise BadInput(f"there is no plane {plane}", hint=f"The manifest has: {', '.join(estate.planes)}.")
    orders = {each.order for each in estate.migrations}
    if selection.to and not (NUMBER.fullmatch(selection.to) and int(selection.to) in orders):
        raise BadInput(f"there is no migration {selection.to}", hint="Numbers are those of the files: --to 005.")


def selected(estate: Estate, selection: Selection) -> list[Migration]:
    """The migrations that a command is about, by number."""
    chosen = [each for each in estate.migrations if selection.includes(each)]
    return [each for each in chosen if not estate.out_of_reach(each, selection.not_deployed)]


def targets_selected(estate: Estate, selection: Selection) -> set[str]:
    """The targets of the migrations that a command is about, with those of later numbers than it goes to."""
    return {each.target for each in selected(estate, dataclasses.replace(selection, to=""))}


def whole_targets(estate: Estate, targets: Collection[str] = (), plane: str = "") -> list[str]:
    """The targets that a command on whole targets is about, in the manifest's order: those that were named, all where none
    was; with a plane, those of them that its migrations change. Raises BadInput for unknown names, and where none is left."""
    check_selection(estate, Selection(targets=targets, plane=plane))
    of_plane = targets_selected(estate, Selection(plane=plane)) if plane else estate.targets
    found = [name for name in estate.targets if name in (targets or estate.targets) and name in of_plane]
    if plane and not found:
        named = f" is among {', '.join(targets)}" if targets else " is there"
        raise BadInput(f"no target that the plane {plane} changes{named}")
    return found


def targets_needed(estate: Estate, selection: Selection) -> list[str]:
    """The targets whose ledgers must be read, in the manifest's order: those selected, and those of what they require."""
    names = {each.target for each in selected(estate, selection)} | set(selection.targets)
    for each in selected(estate, selection):
        names |= {estate.migration(number).target for number in each.requires}
    return [name for name in estate.targets if name in names]


def requirements_elsewhere(
    estate: Estate, selection: Selection, histories: Mapping[str, History], decisions: Mapping[str, Decision]
) -> list[tuple[Migration, Migration]]:
    """Pairs of a pending migration and one that it requires, which is neither applied nor part of the selection."""
    todo = {each.order: each for each in pending(estate, selection, histories, decisions)}
    contained = {int(number) for each in todo.values() for number in each.covers}
    pairs = []
    for each in todo.values():
        for number in each.requires:
            needed = estate.migration(number)
            if needed.order in todo or needed.order in contained:
                continue
            if state_of(needed, histories[needed.target], "") not in THERE:
                pairs.append((each, needed))
    return pairs


def pending(
    estate: Estate, selection: Selection, histories: Mapping[str, History], decisions: Mapping[str, Decision]
) -> list[Migration]:
    """The selected migrations that are to be applied, by number. What a baseline contains that is itself among them is not;
    what was rolled back is only where the selection asks for it again."""
    again = {int(number) for number in selection.again}
    found = []
    for each in selected(estate, selection):
        state = state_of(each, histories[each.target], "")
        asked = state is State.ROLLED_BACK and each.order in again
        if (state in TO_DO or asked) and is_on(each, decisions):
            found.append(each)
    contained = {int(number) for each in found for number in each.covers}
    return [each for each in found if each.order not in contained]
