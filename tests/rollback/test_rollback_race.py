"""Another run writes in the moment of the swap: what was to come back is where the ledger says that it is."""

from __future__ import annotations

import pytest

from pgstrata.core.plan.proposal import accept_all
from pgstrata.errors import Busy
from pgstrata.operations.rollbacks import rebuild
from pgstrata.operations.rollbacks.standing import Standing
from pgstrata.operations.rollbacks.undo import undo
from rollback.parts import back, forth
from support.estates import Estate


def test_an_undo_that_was_swapped_back_is_done_by_the_next(parts: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    rolled = back(parts)
    newest = rebuild._newest

    def other(standing: Standing, kept: str) -> int:
        return newest(standing, kept) + 1

    with monkeypatch.context() as patch:
        patch.setattr(rebuild, "_newest", other)
        with pytest.raises(Busy, match="changed by another run in between") as busy:
            undo(parts.workspace(), confirm=accept_all)
    assert rolled.kept in busy.value.detail
    assert forth(parts).back == ("002", "003")
    assert parts.query("SELECT id FROM part ORDER BY id") == [(1,), (2,), (3,)]
