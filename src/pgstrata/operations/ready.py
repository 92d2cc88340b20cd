"""The gate for an application: are the migrations there that it was built for?"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.features import decide, is_on
from pgstrata.core.estate.migration import NUMBER, Migration
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import THERE, History, State, fold, remembered_features, state_of
from pgstrata.errors import BadInput, Unavailable, Unreachable
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger

_POLL = 1.0


def ready(
    workspace: Workspace, requires: Sequence[str] = (), *, wait: float = 0.0, watch: Watch = silent
) -> list[Migration]:
    """Return once the ledgers have the migrations with these numbers; without numbers, all that are switched on.

    Waits `wait` seconds in all. Reads ledgers alone: the migrations' files need not be there. Raises BadInput for a number
    that the estate does not have, and Unavailable when they are not there in time, with what is missing.
    """
    asked = _asked(workspace.estate, requires)
    deadline = time.monotonic() + wait
    told = ""
    while True:
        try:
            histories = _histories(workspace, asked, wait=max(deadline - time.monotonic(), 0), watch=watch)
            wanted = asked if requires else _switched_on(workspace.estate, histories)
            words = _missing(workspace.estate, wanted, histories)
            if not words:
                return wanted
        except Unreachable:
            if time.monotonic() >= deadline:
                raise
            words = told  # a server that goes away while others are waited for: sessions() waits for it
        if time.monotonic() >= deadline:
            hint = "Is the run that applies them healthy?" if wait else "--wait SECONDS waits for them."
            raise Unavailable(f"not ready: {words}", hint=hint)
        if words != told:
            watch(events.Waiting(target=wanted[0].target, what=words))
            told = words
        time.sleep(min(_POLL, max(deadline - time.monotonic(), 0)))


def _asked(estate: Estate, requires: Sequence[str]) -> list[Migration]:
    orders = {each.order for each in estate.migrations}
    for number in requires:
        if not NUMBER.fullmatch(number) or int(number) not in orders:
            raise BadInput(f"there is no migration {number}", hint="Numbers are those of the files: --requires 005.")
    wanted = {int(number) for number in requires} or orders
    return [each for each in estate.migrations if each.order in wanted]


def _histories(workspace: Workspace, asked: Sequence[Migration], *, wait: float, watch: Watch) -> dict[str, History]:
    needed = {each.target for each in asked}
    names = [name for name in workspace.estate.targets if name in needed]
    with sessions(workspace, names, new_run(workspace.environment), wait=wait, watch=watch) as opened:
        return {name: fold(ledger.read(session)) for name, session in opened.items()}


def _switched_on(estate: Estate, histories: Mapping[str, History]) -> list[Migration]:
    decisions = decide(estate, remembered=remembered_features(histories.values()))
    return [each for each in estate.migrations if is_on(each, decisions)]


def _missing(estate: Estate, wanted: Sequence[Migration], histories: Mapping[str, History]) -> str:
    """What is not applied, in words; empty when nothing is missing."""
    decisions = decide(estate, remembered=remembered_features(histories.values()))
    found = []
    for each in wanted:
        state = state_of(each, histories[each.target], "")
        if state not in THERE:
            off = "" if is_on(each, decisions) else f", and its feature {each.feature} is off"
            off = off or (", which was rolled back" if state is State.ROLLED_BACK else "")
            found.append(f"{each.target} does not have {each.number} ({each.file}{off})")
    return "; ".join(found)
