"""The cases, in the order of the report."""

from __future__ import annotations

from chaos.case import Case
from chaos.cases import (
    at_once,
    cut_line,
    kill_apply,
    kill_features,
    kill_refresh,
    kill_rollback,
    locks,
    pooler,
    rights,
    room,
    server,
)

CASES: dict[str, Case] = {
    case.key: case
    for module in (
        kill_apply,
        kill_refresh,
        kill_rollback,
        kill_features,
        server,
        cut_line,
        at_once,
        pooler,
        locks,
        room,
        rights,
    )
    for case in module.CASES
}
