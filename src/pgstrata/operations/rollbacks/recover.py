"""What a command that was cut off has left beside the targets, and in the checkout: said, and finished or cleared away.

A swap is one transaction, so that the live name is always somebody's. What a cut-off leaves is read from names and marks:
`new` and `ready` databases while nobody holds the swap lock are leftovers, as no run lives that would need them. `kept`
ones and checkpoints are what rollbacks go back to, and stay.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from pgstrata.core.plan.beside import KEPT, NEW, READY, Beside
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.core.plan.twophase import Do, Gid
from pgstrata.errors import Busy, Refused
from pgstrata.files import journal
from pgstrata.operations import doubts
from pgstrata.operations.rollbacks.beside import maintenances
from pgstrata.operations.workspace import Workspace, new_run, silent
from pgstrata.postgres.prepared import Prepared
from pgstrata.postgres.session import Who
from pgstrata.postgres.swapping.maintenance import Maintenance

FILES = "files"  # in place of a target's name: the checkout
DROP, RENAME, FINISH, RESOLVE, LEAVE, DECIDE = "drop", "rename", "finish", "resolve", "leave", "decide"
_SCRATCH_AGE = 600.0  # seconds: nothing makes a scratch database and comes back to it so late


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """One thing that was found. `action` is `drop`, `rename`, `finish` or `resolve`, which `done` says of; `leave` for what
    stays; `decide` for what only a person can decide."""

    target: str
    what: str
    done: bool = False
    action: str = LEAVE
    name: str = ""  # of the database or transaction
    size: int = 0  # bytes
    clients: tuple[str, ...] = ()  # a line each


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found, and what is to be done about it; nothing for what stays or is a person's."""

    said: Recovered
    act: Callable[[], object] | None = None  # a text that it returns is said too


def recover(
    workspace: Workspace,
    targets: Collection[str] = (),
    *,
    confirm: Confirm,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[Recovered]:
    """Everything that stands beside these targets (of all where none is named), and what was done about it.

    `confirm` is called once, where there is anything to do. Raises Unreachable; Busy where a run lives that changes what
    stands there; what `journal.finish` raises.
    """
    found = list(_files(workspace))
    who = new_run(workspace.environment)
    with maintenances(workspace, targets, who, wait=wait, watch=watch) as opened:
        seen: set[str] = set()
        for name, maintenance in opened.items():
            found += list(_in_doubt(workspace, name, maintenance, who, wait))
        for name, maintenance in opened.items():
            found += list(_beside(name, maintenance))
            found += list(_of_the_server(name, maintenance, seen))
        proposals = list(_proposals(found))
        if proposals:
            confirm(proposals)
        return [_do(each) for each in found]


def _do(found: _Found) -> Recovered:
    if found.act is None:
        return found.said
    try:
        told = found.act()
    except (Busy, Refused) as error:  # a right that is lacking, somebody who came: the rest is done all the same
        if found.said.action == RESOLVE and isinstance(error, Busy):
            raise  # the run lives, and ends it itself
        detail = f" ({error.detail})" if error.detail else ""
        return replace(found.said, what=f"{found.said.what}; not done: {error.message}{detail}", action=DECIDE)
    return replace(
        found.said, done=True, what=f"{found.said.what}: {told}" if isinstance(told, str) else found.said.what
    )


def _files(workspace: Workspace) -> Iterator[_Found]:
    if not workspace.bundle and journal.pending(workspace.root):
        what = "an earlier command was cut off while it wrote files: complete the new set, or put the old one back"
        yield _Found(Recovered(target=FILES, what=what, action=FINISH), lambda: journal.finish(workspace.root))


def _beside(target: str, maintenance: Maintenance) -> Iterator[_Found]:
    there = maintenance.beside()
    back = _to_put_back(maintenance, there)
    if not maintenance.exists(maintenance.live):
        yield _missing(target, maintenance, back)
    for each in there:
        if each is back:
            continue
        leftover = each.phase in (NEW, READY) or each.broken
        said = Recovered(
            target=target,
            what=_words(each),
            action=DROP if leftover else LEAVE,
            name=each.name,
            size=each.size,
            clients=each.clients if leftover else (),
        )
        yield _Found(said, _drop(maintenance, each.name) if leftover else None)
    for name in maintenance.strangers():
        what = f"database {name} is called like one of pgstrata's, and its comment does not say so: it is not touched."
        what += " Look into it; where nobody needs it, drop it yourself"
        yield _Found(Recovered(target=target, what=what, action=DECIDE, name=name))


def _drop(maintenance: Maintenance, name: str) -> Callable[[], object]:
    def act() -> None:
        try:
            maintenance.drop(name)
        except Refused:
            if maintenance.exists(name):
                raise  # else a DROP that was still on its way, as behind a restore on several sessions, has come to its end

    return act


def _to_put_back(maintenance: Maintenance, there: Iterable[Beside]) -> Beside | None:
    """The newest database that was live, where none has the live name."""
    kept = [each for each in there if each.phase == KEPT and not each.broken]
    return kept[-1] if kept and not maintenance.exists(maintenance.live) else None


def _missing(target: str, maintenance: Maintenance, back: Beside | None) -> _Found:
    live = maintenance.live
    if back is None:
        what = f"database {live} is missing, and no kept one could take its place: create it, or give the right address"
        return _Found(Recovered(target=target, what=what, action=DECIDE, name=live))
    what = f"database {live} is missing: {back.name}, the newest that was live, gets its name again"
    said = Recovered(target=target, what=what, action=RENAME, name=back.name, size=back.size, clients=back.clients)
    return _Found(said, lambda: maintenance.put_back(back.name))


def _words(each: Beside) -> str:
    if each.broken:
        return f"database {each.name}: its DROP was cut off, and the server lets nobody in any more"
    stays = "it stays, and takes connections" if each.open else "it stays"
    by = f"run {each.run[:13]}, {each.at.replace('T', ' ').replace('Z', ' UTC')}"
    return {
        NEW: f"database {each.name} was being built by {by}, which lives no more",
        READY: f"database {each.name} was built by {by}, which lives no more, and was never swapped in",
        KEPT: f"database {each.name} was live until it was replaced by {by}: {stays}",
    }.get(each.phase, f"database {each.name} is a checkpoint, made by {by}: {stays}")


def _of_the_server(target: str, maintenance: Maintenance, seen: set[str]) -> Iterator[_Found]:
    """What belongs to no target: named once, though several stand on the server."""
    for name in maintenance.scratch(seconds=_SCRATCH_AGE):
        if name not in seen:
            seen.add(name)
            what = f"database {name} is a scratch database that nobody is in"
            drop = _scratch(maintenance, name)
            yield _Found(Recovered(target=target, what=what, action=DROP, name=name), drop)
    for row in maintenance.prepared():
        gid, database = str(row["gid"]), row["database"]
        if gid not in seen and not Gid.parse(gid):
            seen.add(gid)
            what = f"transaction {gid} of database {database} is prepared since {row['since']}, and in doubt:"
            what += f" COMMIT PREPARED or ROLLBACK PREPARED, in {database}, as {row['owner']}"
            yield _Found(Recovered(target=target, what=what, action=DECIDE, name=gid))


def _in_doubt(workspace: Workspace, target: str, maintenance: Maintenance, who: Who, wait: float) -> Iterator[_Found]:
    """Transactions that a run with `--atomic estate` left prepared in this target's database."""
    for row in maintenance.prepared():
        gid = Gid.parse(str(row["gid"]))
        if gid is None or row["database"] != maintenance.live:
            continue
        what = f"a transaction of run {gid.run_id[:13]} is prepared since {row['since']}"
        if gid.decider not in workspace.estate.targets:
            what += f", and the ledger of {gid.decider} decides, which is no target of this manifest"
            yield _Found(Recovered(target=target, what=what, action=DECIDE, name=str(gid)))
            continue
        what += f"; it ends as the ledger of {gid.decider} says"
        doubt = Prepared(gid=gid, owner=str(row["owner"]), since=str(row["since"]))
        yield _Found(
            Recovered(target=target, what=what, action=RESOLVE, name=str(gid)),
            _ending(workspace, target, doubt, who, wait),
        )


def _ending(workspace: Workspace, target: str, doubt: Prepared, who: Who, wait: float) -> Callable[[], str]:
    def act() -> str:
        done = doubts.end(workspace, {target: [doubt]}, who, wait=wait, watch=silent)
        committed = any(action.do is Do.COMMIT for _, action in done)
        return "committed" if committed else "rolled back" if done else "another run has ended it"

    return act


def _scratch(maintenance: Maintenance, name: str) -> Callable[[], object]:
    return lambda: maintenance.drop_scratch(name)


def _proposals(found: Iterable[_Found]) -> Iterator[Proposal]:
    """One a target, of what will be done."""
    doing = [each.said for each in found if each.act]
    for target in dict.fromkeys(each.target for each in doing):
        own = [each for each in doing if each.target == target]
        yield Proposal(
            action="recover",
            target=target,
            changes=tuple(_change(each) for each in own),
            connected=tuple(client for each in own for client in each.clients),
        )


def _change(said: Recovered) -> str:
    return f"{said.what}: drop it" if said.action == DROP else said.what
