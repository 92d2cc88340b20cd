"""The cases of `make chaos` in which something is killed, a few tries of each: nothing is lost, nothing is done twice."""

from __future__ import annotations

import pytest

from chaos.cases import CASES
from chaos.place import Place
from hostile.chaos_tries import survives


@pytest.mark.parametrize("key", [key for key in CASES if key.startswith("kill-")])
def test_every_try_survives(place: Place, key: str) -> None:
    survives(place, key)
