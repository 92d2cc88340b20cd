"""Chance and ids, both from the seed.

Only random.Random.random() is used: it alone is promised to give the same numbers in every version of Python.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from generator.scale import NOW, SEED

T = TypeVar("T")


def identity(kind: str, *key: object) -> UUID:
    """The id of a thing: the same for the same kind and key, in whichever database it is written."""
    digest = hashlib.sha256("|".join([SEED, kind, *map(str, key)]).encode()).digest()
    return UUID(bytes=digest[:16], version=4)


class Dice:
    """A stream of chance with a name of its own, so that one more throw here changes nothing elsewhere."""

    def __init__(self, *name: object) -> None:
        self._random = random.Random("|".join([SEED, *map(str, name)])).random

    def below(self, limit: int) -> int:
        """A whole number from 0 up to but not including the limit."""
        return int(self._random() * limit)

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + self.below(high - low + 1)

    def chance(self, probability: float) -> bool:
        """True as often as the probability says."""
        return self._random() < probability

    def pick(self, choices: Sequence[T]) -> T:
        """One of them."""
        return choices[self.below(len(choices))]

    def weighted(self, choices: Sequence[tuple[T, int]]) -> T:
        """One of them, as often as its weight says."""
        mark = self.below(sum(weight for _, weight in choices))
        for choice, weight in choices:
            mark -= weight
            if mark < 0:
                return choice
        raise ValueError("no choice has a weight")

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        """So many different ones, or all there are, in the order of the choices."""
        left = list(range(len(choices)))
        taken = sorted(left.pop(self.below(len(left))) for _ in range(min(count, len(choices))))
        return [choices[index] for index in taken]

    def moment(self, earliest: datetime, latest: datetime = NOW) -> datetime:
        """A moment between the two, to the microsecond."""
        span = max(int((latest - earliest) / timedelta(microseconds=1)), 1)
        return earliest + timedelta(microseconds=self.below(span))
