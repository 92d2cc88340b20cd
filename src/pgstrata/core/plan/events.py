"""What a run tells whoever watches it: a progress bar, JSON lines, a test. Plain values, no behaviour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from pgstrata.core.plan.plan import Plan, Step, Succession


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Base of all."""

    def as_json(self) -> dict[str, Any]:
        """`{"event": "StepDone", …}`"""
        return {"event": type(self).__name__, **asdict(self)}


Watch = Callable[[Event], None]  # whoever watches


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting(Event):
    """A target, its lock or a requirement is waited for."""

    target: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned(Event):
    """The plan that is about to run."""

    run_id: str
    plan: Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpointed(Event):
    """The state of a target before the run was kept: in the file `path`, else in `database` on its server."""

    target: str
    run_id: str
    path: str
    database: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RolesMade(Event):
    """Roles were created on a target's server, none with a password."""

    target: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepStarted(Event):
    step: Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoring(Event):
    """A baseline is applied on so many sessions, to the database `database` beside the target's; on one, in the target's
    own, where `why` says what stands in the way of more."""

    number: str
    target: str
    sessions: int
    database: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Event):
    """How far a step has come: bytes of its script, COPY rows."""

    number: str
    target: str
    sent: int
    size: int
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Event):
    """The server said something that matters: above all, that an IF NOT EXISTS was skipped."""

    number: str
    target: str
    severity: str
    sqlstate: str
    message: str
    skipped: bool  # an IF NOT EXISTS met something under its name
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retrying(Event):
    """A step met a lock or a deadlock, was rolled back, and will be tried again."""

    number: str
    target: str
    why: str
    attempt: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDone(Event):
    step: Step
    statements: int
    rows: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared(Event):
    """All migrations of a target have run, and its transaction waits, prepared under this name, for the common commit."""

    target: str
    gid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved(Event):
    """A prepared transaction that an earlier run had left was committed, as its decision says, or rolled back."""

    target: str
    gid: str
    committed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFailed(Event):
    """A step failed and was rolled back, while others are at work on other targets: these end what they are at, or are rolled
    back where all commit together, and then the run ends with this error."""

    step: Step
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Succeeded(Event):
    """A target's ledger says now that it has the refreshed baseline; nothing was run for it."""

    succession: Succession


@dataclass(frozen=True, slots=True, kw_only=True)
class RunDone(Event):
    """The end of a run that went well."""

    run_id: str
    steps: int
    seconds: float
