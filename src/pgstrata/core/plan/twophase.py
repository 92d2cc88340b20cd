"""One commit over several databases: what is done in which order, and what follows from what a crash has left.

Invariant: **a target's transaction is committed if, and only if, the decider's is.** The decider is one of the targets. All
others are prepared; then, and only when each PREPARE TRANSACTION was answered, the decider commits, by an ordinary COMMIT,
a ledger event that lists the others' gids. That commit is the decision. From then on the prepared transactions are
committed, by this run or by whoever comes after it; as long as that event is not visible and nobody can make it so, they
may only be rolled back.

Nobody can make it so who does not hold the decider's lock: the decider holds it within its transaction, where no script
gives it back, and whoever resolves asks for the event only under that lock. So a run that lives is never overtaken, and one
that is dead has either left the event or never will.

Protocol: two-phase commit in which one participant decides and its database is the log of that (known as the last resource;
Gray and Reuter, Transaction Processing, 1993, call it the transfer of commit).
"""

from __future__ import annotations

import enum
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

PREFIX = "pgstrata:"
LONGEST = 199  # bytes of a gid that a server takes
_GID = re.compile(rf"{PREFIX}(?P<run>[0-9a-f-]{{36}}):(?P<decider>[^:]+):(?P<target>[^:]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gid:
    """The name of a prepared transaction: it says who decides about it."""

    run_id: str
    decider: str
    target: str

    def __str__(self) -> str:
        return f"{PREFIX}{self.run_id}:{self.decider}:{self.target}"

    @staticmethod
    def parse(text: str) -> Gid | None:
        """What `str` has written; None for somebody else's."""
        found = _GID.fullmatch(text)
        return Gid(run_id=found["run"], decider=found["decider"], target=found["target"]) if found else None


class Do(enum.Enum):
    """What is done to a target's transaction."""

    PREPARE = "PREPARE TRANSACTION"
    DECIDE = "COMMIT"
    COMMIT = "COMMIT PREPARED"
    ROLL_BACK = "ROLLBACK PREPARED"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do, on one target. Of DECIDE, `gid` is None."""

    do: Do
    target: str
    gid: Gid | None


def choose_decider(targets: Sequence[str], *cannot: Collection[str]) -> str:
    """The target that is not prepared: the first of those that cannot be (each collection for a weaker reason than the one
    before it), else the last of all."""
    return next((name for names in cannot for name in targets if name in names), targets[-1])


def gids(run_id: str, targets: Iterable[str], decider: str) -> dict[str, Gid]:
    """The gid of each target that is prepared."""
    return {name: Gid(run_id=run_id, decider=decider, target=name) for name in targets if name != decider}


def schedule(prepared: dict[str, Gid], decider: str) -> list[Action]:
    """Everything from open transactions to the end, in order."""
    return [
        *(Action(Do.PREPARE, name, gid) for name, gid in prepared.items()),
        Action(Do.DECIDE, decider, None),
        *(Action(Do.COMMIT, name, gid) for name, gid in prepared.items()),
    ]


def resolve(gid: Gid, *, decided: bool) -> Action:
    """What is to be done about a transaction that was found prepared. `decided`: whether the decider's ledger, asked under
    the decider's lock, lists it."""
    return Action(Do.COMMIT if decided else Do.ROLL_BACK, gid.target, gid)
