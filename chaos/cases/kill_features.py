"""kill -9 of `disable` and of `enable`."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from chaos.case import Attempt, Case, Try
from chaos.contents import contents
from chaos.kill import killing, one_of, preparing
from chaos.place import Place
from chaos.scenes.notes import after, notes
from support.estates import Estate

_YES = ("--yes", "--accept-rows", "--json")
_DISABLE = ("disable", "notes", *_YES)
_ENABLE = ("enable", "notes", *_YES)


@contextlib.contextmanager
def _features(place: Place) -> Iterator[Attempt]:
    scene = notes(place)
    off = after(scene, _DISABLE)
    with preparing(place) as attempt, off.estate(attempt) as estate:
        attempt.must(estate, *_ENABLE)
        was = contents(estate.urls["main"])
    with preparing(place) as attempt, scene.estate(attempt) as estate:
        contents(estate.urls["main"]).hold_against(was, "main, off and on")

    def on_again(attempt: Try, estate: Estate) -> None:
        if attempt.random.random() < 0.5:
            attempt.must(estate, *_ENABLE)
            was.hold_against(contents(estate.urls["main"]), "main, on again")

    yield one_of(killing(scene, *_DISABLE, further=on_again), killing(off, *_ENABLE))


CASES = (
    Case(
        key="kill-feature",
        title="kill -9 of disable and enable",
        broken="`pgstrata disable` of a feature whose tables hold rows of its users, or `pgstrata enable` of it,"
        " is killed.",
        checked="The database is what the undisturbed command makes of it. After `disable`, half of the times"
        " `enable` follows:"
        " every row must be back, once.",
        tries=30,
        few=2,
        seconds=3,
        open=_features,
    ),
)
