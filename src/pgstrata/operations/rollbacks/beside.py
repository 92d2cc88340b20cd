"""The servers of targets, seen from beside their databases: for what looks at what stands there, or clears it away."""

from __future__ import annotations

import contextlib
import functools
import time
from collections.abc import Callable, Collection, Iterator

from pgstrata.core.estate.address import Address
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.operations.forwards import connect_through
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.session import Session, Who, connect
from pgstrata.postgres.swapping.maintenance import Maintenance, database_of, open_maintenance


@contextlib.contextmanager
def maintenances(
    workspace: Workspace, targets: Collection[str], who: Who, *, wait: float, watch: Watch
) -> Iterator[dict[str, Maintenance]]:
    """A Maintenance of each target, of all where none is named, with the swap locks held; in the manifest's order. The
    targets' own databases need not be there. Waits `wait` seconds at most for each. Raises BadInput, Unreachable, Busy."""
    check_selection(workspace.estate, Selection(targets=targets))
    opened: dict[str, Maintenance] = {}
    with contextlib.ExitStack() as stack:
        for name, target in workspace.estate.targets.items():
            if targets and name not in targets:
                continue
            deadline, forward = time.monotonic() + wait, workspace.forward(name)

            def waiting(what: str, name: str = name) -> None:
                watch(events.Waiting(target=name, what=what))

            reach: Callable[[Address], Session] = functools.partial(_reach, name, who)
            if forward:
                stack.enter_context(forward)
                reach = functools.partial(connect_through, forward, name, who=who, deadline=deadline, waiting=waiting)
            address = workspace.address(name)
            live = database_of(address) or _asked(reach, address)
            made = open_maintenance(address, target, who, deadline, live=live, taken=taken(workspace), through=reach)
            opened[name] = stack.enter_context(made)
        yield opened


def taken(workspace: Workspace) -> frozenset[str]:
    """The databases of the estate's targets, whatever their servers: what one command takes for a place to stand in must
    not depend on how its targets are reached, as the swap locks are held there."""
    return frozenset(
        database_of(workspace.address(name)) or target.database for name, target in workspace.estate.targets.items()
    )


def _reach(name: str, who: Who, address: Address) -> Session:
    return connect(name, address, who)


def _asked(reach: Callable[[Address], Session], address: Address) -> str:
    """The live database's name where the address leaves it to libpq: a service file, or PGDATABASE."""
    with contextlib.closing(reach(address)) as session:
        return session.facts.database
