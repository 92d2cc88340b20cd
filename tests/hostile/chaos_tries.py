"""A few tries of a case of `make chaos`, as a test."""

from __future__ import annotations

import random

import pytest

from chaos.cases import CASES
from chaos.place import Place
from chaos.run import run

_SEED = random.SystemRandom().randrange(1, 10**6)  # another one in each run; a failure says it


def survives(place: Place, key: str) -> None:
    """Every try of the case survives. Skipped where this machine cannot be made to break in that way."""
    said: list[str] = []
    count = run(CASES[key], place, seed=_SEED, tries=CASES[key].few, say=said.append)
    if count.unable and not count.tried:
        pytest.skip("; ".join(count.unable))
    assert count.survived, "\n".join(said)
