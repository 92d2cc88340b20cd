"""kill -9 between any two steps: there is always one live database, the old or the new one whole, and its ledger is true."""

from __future__ import annotations

import pytest

from pgstrata.core.plan.proposal import accept_all
from pgstrata.operations.rollbacks.recover import recover
from pgstrata.operations.rollbacks.undo import undo
from rollback.parts import assert_true, back, beside, database, forth
from rollback.stopping import killed_at
from support.estates import Estate

OLD = [(1, "long"), (3, "new")]
_MAINTENANCE = "pgstrata.postgres.swapping.maintenance.Maintenance"
_BACK = (  # the step, and whether the swap is done
    (f"{_MAINTENANCE}.create:after", False),
    ("pgstrata.operations.rollbacks.rebuild.bring_ledger:after", False),
    (f"{_MAINTENANCE}.ready:before", False),
    (f"{_MAINTENANCE}.ready:after", False),
    (f"{_MAINTENANCE}.swap:after", True),
    (f"{_MAINTENANCE}.allow:after", True),
)
_FORTH = (
    (f"{_MAINTENANCE}.allow:after", False),
    ("pgstrata.operations.rollbacks.kept.swap_in:before", False),
    (f"{_MAINTENANCE}.swap:after", True),
)


def notes(estate: Estate) -> list[tuple[object, ...]] | None:
    """The notes, in their order; None where there is no table of them."""
    if estate.query("SELECT to_regclass('note')") == [(None,)]:
        return None
    return estate.query("TABLE note ORDER BY part")


def recovered(estate: Estate) -> None:
    recover(estate.workspace(), confirm=accept_all)
    assert not [each for each in beside(estate) if each.startswith(("new", "ready"))]
    live = database(estate)
    assert estate.query(f"SELECT count(*) FROM pg_database WHERE datname = '{live}' AND datallowconn") == [(1,)]


@pytest.mark.parametrize(("step", "swapped"), _BACK, ids=[each[0].partition(".")[2] for each in _BACK])
def test_rollback(parts: Estate, step: str, swapped: bool) -> None:
    killed_at(parts, step)
    assert notes(parts) == (None if swapped else OLD)
    recovered(parts)
    assert notes(parts) == (None if swapped else OLD)
    assert_true(parts)
    done = parts.command("rollback", "--to", "baseline", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert ("Nothing to do" in done.stdout) is swapped, "the same command again rolls back once"
    assert len(beside(parts)) == 1
    assert notes(parts) is None
    forth(parts)
    assert notes(parts) == OLD


@pytest.mark.parametrize(("step", "swapped"), _FORTH, ids=[each[0].partition(".")[2] for each in _FORTH])
def test_undo(parts: Estate, step: str, swapped: bool) -> None:
    back(parts)
    killed_at(parts, step, "undo")
    assert notes(parts) == (OLD if swapped else None)
    recovered(parts)
    assert_true(parts)
    if not swapped:
        forth(parts)
    assert notes(parts) == OLD
    assert undo(parts.workspace(), confirm=accept_all) == [], "it is undone once"


@pytest.mark.parametrize(("step", "swapped"), _FORTH, ids=[each[0].partition(".")[2] for each in _FORTH])
def test_to_a_kept_database(parts: Estate, step: str, swapped: bool) -> None:
    back(parts)
    kept = forth(parts).kept
    killed_at(parts, step, f"kept:{kept}")
    assert notes(parts) == (None if swapped else OLD)
    recovered(parts)
    assert_true(parts)
    if not swapped:
        back(parts, to=f"kept:{kept}")
    assert notes(parts) is None
    assert_true(parts)
    forth(parts)
    assert notes(parts) == OLD
    assert undo(parts.workspace(), confirm=accept_all) == []
