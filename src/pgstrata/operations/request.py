"""What plan and apply are asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from pgstrata.core.plan.atomic import MIGRATION
from pgstrata.core.plan.selection import Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What plan and apply are asked for: a part of the estate, features to switch, how long to wait (seconds, for each
    of server, requirement and lock), whether missing roles may be created, whether the state of each target that is
    changed is kept first: by a dump, or with `disconnect` by a copy that nobody may be connected for; on how many sessions
    a baseline is applied, 0 for as many as seem right; what commits together, one of core.plan.atomic.SCOPES."""

    selection: Selection = field(default_factory=Selection)
    switched_on: Collection[str] = ()
    switched_off: Collection[str] = ()
    create_roles: bool = False
    checkpoint: bool = False
    disconnect: bool = False
    sessions: int = 0
    atomic: str = MIGRATION
    wait: float = 0.0
