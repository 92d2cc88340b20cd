"""Transactions that a run with `--atomic estate` has left prepared: committed or rolled back, as its decision says.

The decision stands in the ledger of the target that the transaction's name says (core.plan.twophase). It is looked for
under the locks of both targets: while the run lives, it holds them.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping

from pgstrata.core.plan import events, twophase
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.twophase import Action, Do
from pgstrata.errors import InDoubt, Refused
from pgstrata.operations.workspace import Workspace, sessions
from pgstrata.postgres import prepared
from pgstrata.postgres.prepared import Prepared
from pgstrata.postgres.session import Session, Who

_HINT = "`pgstrata recover` commits or rolls them back, as the run's decision says; so does the next apply."


def refuse(opened: Iterable[Session]) -> None:
    """Raises InDoubt where a target has such a transaction: what will be applied there cannot be told before."""
    for session in opened:
        if found := prepared.listed(session) if session.facts.in_doubt else []:
            raise in_doubt(session.target, found)


def in_doubt(target: str, found: list[Prepared]) -> InDoubt:
    """The error that names them."""
    names = "\n        ".join(f"{each.gid}, prepared {each.since}" for each in found)
    return InDoubt(f"{target} has a prepared transaction that an earlier run left", detail=names, hint=_HINT)


def resolve(
    workspace: Workspace, opened: Iterable[Session], who: Who, *, wait: float = 0.0, watch: Watch
) -> list[tuple[Prepared, Action]]:
    """End what stands prepared in these sessions' databases; what was done about each. Raises InDoubt where the decider is
    no target of this manifest, Unreachable, Busy where the run that prepared them lives."""
    doubts = {session.target: prepared.listed(session) for session in opened if session.facts.in_doubt}
    return end(workspace, doubts, who, wait=wait, watch=watch)


def end(
    workspace: Workspace,
    doubts: Mapping[str, Collection[Prepared]],
    who: Who,
    *,
    wait: float = 0.0,
    watch: Watch,
) -> list[tuple[Prepared, Action]]:
    """The same for what was found, by target."""
    names = _in_order(workspace, doubts)
    if not names:
        return []
    with sessions(workspace, names, who, wait=wait, watch=watch) as locked:
        for name in names:

            def waiting(holder: str, name: str = name) -> None:
                watch(events.Waiting(target=name, what=holder))

            locked[name].lock(deadline=time.monotonic() + wait, waiting=waiting, doubtful=True)
        done = []
        for name in [name for name, found in doubts.items() if found]:
            for each in prepared.listed(locked[name]):
                action = _end(locked, name, each)
                done.append((each, action))
                watch(events.Resolved(target=name, gid=str(each.gid), committed=action.do is Do.COMMIT))
        return done


def _in_order(workspace: Workspace, doubts: Mapping[str, Collection[Prepared]]) -> list[str]:
    """The targets whose locks are needed, in the manifest's order."""
    needed = {
        *(name for name, found in doubts.items() if found),
        *(each.gid.decider for found in doubts.values() for each in found),
    }
    strange = needed - set(workspace.estate.targets)
    if strange:
        target = next(name for name, found in doubts.items() if any(each.gid.decider in strange for each in found))
        error = in_doubt(target, list(doubts[target]))
        error.hint = (
            f"The ledger of {', '.join(sorted(strange))}, which is no target of this manifest, decides: where it has an"
            " event whose detail lists this name, COMMIT PREPARED, else ROLLBACK PREPARED; use the manifest that has it."
        )
        raise error
    return [name for name in workspace.estate.targets if name in needed]


def _end(locked: Mapping[str, Session], target: str, each: Prepared) -> Action:
    action = twophase.resolve(each.gid, decided=prepared.decided(locked[each.gid.decider], each.gid))
    try:
        prepared.end(locked[target], action)
    except Refused as error:
        error.detail = f"{action.do.value} {each.gid}, which {each.owner} has prepared. {error.detail}".strip()
        error.hint = error.hint or f"Only {each.owner} and superusers may: connect as one of them."
        raise
    return action
