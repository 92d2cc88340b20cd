"""`apply` in each mode on the shop, measured where nothing is broken."""

from __future__ import annotations

from dataclasses import dataclass

from chaos.kill import preparing
from chaos.modes import MODES
from chaos.moments import Measured, measure
from chaos.place import Place
from chaos.scene import End, Scene, end_of
from chaos.scenes.shop import shop


@dataclass(frozen=True, slots=True)
class Applying:
    """The command `words` on a scene, how it goes, and what it leads to."""

    scene: Scene
    words: tuple[str, ...]
    measured: Measured
    end: End


def each_mode(place: Place) -> list[Applying]:
    """One for each mode."""
    found = []
    for mode in MODES:
        scene, words = shop(place, stepwise=mode.stepwise), ("apply", "--json", *mode.options)
        with preparing(place) as attempt, scene.estate(attempt) as estate:
            measured = measure(place.server, estate, lambda: attempt.start(estate, *words))  # noqa: B023 - called at once
            found.append(Applying(scene, words, measured, end_of(estate)))
    return found
