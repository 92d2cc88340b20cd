"""pgstrata: a family of different Postgres databases, brought to one known state.

    from pgstrata import Workspace, apply, status

    estate = Workspace.open("estate.toml")
    outcome = apply(estate)
    for row in status(estate):
        print(row.number, row.target, row.state)

Everything that the command does is one of these functions. They return values and raise `PgstrataError`s (the tree is
drawn in `pgstrata.errors`); they never print, ask, read the environment or exit. The names are loaded at their first
use: `pgstrata --version` needs none of them.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

__all__ = [
    "BundleRequest",
    "Event",
    "JobSettings",
    "LedgerEvent",
    "Local",
    "Made",
    "Outcome",
    "PgstrataError",
    "Plan",
    "Report",
    "Request",
    "Row",
    "Selection",
    "State",
    "Workspace",
    "__version__",
    "apply",
    "bundle",
    "check",
    "down",
    "log",
    "plan",
    "ready",
    "status",
    "up",
]

_HOMES = {
    "BundleRequest": "operations.bundle",
    "Event": "core.plan.events",
    "JobSettings": "render.pod",
    "LedgerEvent": "core.plan.history",
    "Local": "operations.local",
    "Made": "operations.bundle",
    "Outcome": "operations.apply",
    "PgstrataError": "errors",
    "Plan": "core.plan.plan",
    "Report": "operations.check",
    "Request": "operations.request",
    "Row": "operations.status",
    "Selection": "core.plan.plan",
    "State": "core.plan.history",
    "Workspace": "operations.workspace",
    "apply": "operations.apply",
    "bundle": "operations.bundle",
    "check": "operations.check",
    "down": "operations.local",
    "log": "operations.status",
    "plan": "operations.apply",
    "ready": "operations.ready",
    "status": "operations.status",
    "up": "operations.local",
}

if TYPE_CHECKING:
    from pgstrata.core.plan.events import Event
    from pgstrata.core.plan.history import LedgerEvent, State
    from pgstrata.core.plan.plan import Plan, Selection
    from pgstrata.errors import PgstrataError
    from pgstrata.operations.apply import Outcome, apply, plan
    from pgstrata.operations.bundle import BundleRequest, Made, bundle
    from pgstrata.operations.check import Report, check
    from pgstrata.operations.local import Local, down, up
    from pgstrata.operations.ready import ready
    from pgstrata.operations.request import Request
    from pgstrata.operations.status import Row, log, status
    from pgstrata.operations.workspace import Workspace
    from pgstrata.render.pod import JobSettings


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
