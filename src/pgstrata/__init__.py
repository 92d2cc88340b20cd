"""pgstrata: a family of different Postgres databases, brought to one known state.

    from pgstrata import Workspace, apply, status

    estate = Workspace.open("estate.toml")
    outcome = apply(estate)
    for row in status(estate):
        print(row.number, row.target, row.state)

Everything that the command does is one of these functions. They return values and raise `PgstrataError`s (the tree is
drawn in `pgstrata.errors`); they never print, ask, read the environment or exit. What replaces or drops something gets a
`confirm`, which is called with `Proposal`s before anything is changed, and raises what should stop it. `pgstrata test` is
`try_estate`, `rollback --undo` is `undo`. The names are loaded at their first use: `pgstrata --version` needs none of them.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

__all__ = [
    "Accepted",
    "Adopted",
    "Backup",
    "Blamed",
    "BundleRequest",
    "Confirm",
    "Event",
    "Inventory",
    "JobSettings",
    "LedgerEvent",
    "Local",
    "Made",
    "Outcome",
    "PgstrataError",
    "Plan",
    "Proposal",
    "Pruned",
    "Recovered",
    "Refreshed",
    "Report",
    "Request",
    "RolledBack",
    "Row",
    "Selection",
    "State",
    "SwitchedOff",
    "SwitchedOn",
    "Tested",
    "Verified",
    "Workspace",
    "__version__",
    "accept",
    "accept_all",
    "adopt",
    "apply",
    "backup",
    "blame",
    "bundle",
    "check",
    "disable",
    "docs",
    "down",
    "enable",
    "inventory",
    "lint",
    "log",
    "mirror",
    "new",
    "plan",
    "prune",
    "ready",
    "recover",
    "refresh",
    "rollback",
    "status",
    "try_estate",
    "undo",
    "up",
    "verify",
]

_HOMES = {
    "Accepted": "operations.accept",
    "Adopted": "operations.adopt",
    "Backup": "operations.baselines.backup",
    "Blamed": "operations.blame",
    "BundleRequest": "operations.bundle",
    "Confirm": "core.plan.proposal",
    "Event": "core.plan.events",
    "Inventory": "operations.inventory",
    "JobSettings": "render.pod",
    "LedgerEvent": "core.plan.history",
    "Local": "operations.local",
    "Made": "operations.bundle",
    "Outcome": "operations.apply",
    "PgstrataError": "errors",
    "Plan": "core.plan.plan",
    "Proposal": "core.plan.proposal",
    "Pruned": "operations.rollbacks.keepsakes",
    "Recovered": "operations.rollbacks.recover",
    "Refreshed": "operations.baselines.refresh",
    "Report": "operations.check",
    "Request": "operations.request",
    "RolledBack": "operations.rollbacks.showing",
    "Row": "operations.status",
    "Selection": "core.plan.selection",
    "State": "core.plan.history",
    "SwitchedOff": "operations.features.switch",
    "SwitchedOn": "operations.features.switch_on",
    "Tested": "operations.test_estate",
    "Verified": "operations.verify",
    "Workspace": "operations.workspace",
    "accept": "operations.accept",
    "accept_all": "core.plan.proposal",
    "adopt": "operations.adopt",
    "apply": "operations.apply",
    "backup": "operations.baselines.backup",
    "blame": "operations.blame",
    "bundle": "operations.bundle",
    "check": "operations.check",
    "disable": "operations.features.switch",
    "docs": "operations.documents",
    "down": "operations.local",
    "enable": "operations.features.switch_on",
    "inventory": "operations.inventory",
    "lint": "operations.lint",
    "log": "operations.status",
    "mirror": "operations.mirror",
    "new": "operations.new",
    "plan": "operations.apply",
    "prune": "operations.rollbacks.prune",
    "ready": "operations.ready",
    "recover": "operations.rollbacks.recover",
    "refresh": "operations.baselines.refresh",
    "rollback": "operations.rollbacks.rollback",
    "status": "operations.status",
    "try_estate": "operations.test_estate",
    "undo": "operations.rollbacks.undo",
    "up": "operations.local",
    "verify": "operations.verify",
}

if TYPE_CHECKING:
    from pgstrata.core.plan.events import Event
    from pgstrata.core.plan.history import LedgerEvent, State
    from pgstrata.core.plan.plan import Plan
    from pgstrata.core.plan.proposal import Confirm, Proposal, accept_all
    from pgstrata.core.plan.selection import Selection
    from pgstrata.errors import PgstrataError
    from pgstrata.operations.accept import Accepted, accept
    from pgstrata.operations.adopt import Adopted, adopt
    from pgstrata.operations.apply import Outcome, apply, plan
    from pgstrata.operations.baselines.backup import Backup, backup
    from pgstrata.operations.baselines.refresh import Refreshed, refresh
    from pgstrata.operations.blame import Blamed, blame
    from pgstrata.operations.bundle import BundleRequest, Made, bundle
    from pgstrata.operations.check import Report, check
    from pgstrata.operations.documents import docs
    from pgstrata.operations.features.switch import SwitchedOff, disable
    from pgstrata.operations.features.switch_on import SwitchedOn, enable
    from pgstrata.operations.inventory import Inventory, inventory
    from pgstrata.operations.lint import lint
    from pgstrata.operations.local import Local, down, up
    from pgstrata.operations.mirror import mirror
    from pgstrata.operations.new import new
    from pgstrata.operations.ready import ready
    from pgstrata.operations.request import Request
    from pgstrata.operations.rollbacks.keepsakes import Pruned
    from pgstrata.operations.rollbacks.prune import prune
    from pgstrata.operations.rollbacks.recover import Recovered, recover
    from pgstrata.operations.rollbacks.rollback import rollback
    from pgstrata.operations.rollbacks.showing import RolledBack
    from pgstrata.operations.rollbacks.undo import undo
    from pgstrata.operations.status import Row, log, status
    from pgstrata.operations.test_estate import Tested, try_estate
    from pgstrata.operations.verify import Verified, verify
    from pgstrata.operations.workspace import Workspace
    from pgstrata.render.pod import JobSettings


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
