"""kill -9 of `rollback` and of its `--undo`, by a swap of databases and by reverses."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from chaos.case import Attempt, Case, Try
from chaos.contents import Contents, contents
from chaos.kill import killing, one_of, preparing
from chaos.outcome import DoneTwice, Lost
from chaos.place import Place
from chaos.scene import Scene
from chaos.scenes.notes import after, kept, notes
from support.estates import Estate

_YES = ("--yes", "--accept-rows", "--json")
_BASELINE = ("rollback", "main", "--to", "baseline", *_YES)
_STEP = ("rollback", "main", "--to", "001", *_YES)
_UNDO = ("rollback", "main", "--undo", "--yes", "--accept-rows", "--json")


def _held(scene: Scene) -> Contents:
    with preparing(scene.place) as attempt, scene.estate(attempt) as estate:
        return contents(estate.urls["main"])


def _keeps(place: Place, was: Contents) -> Callable[[Try, Estate], None]:
    """What was live before is kept, once, and whole."""

    def look(_: Try, estate: Estate) -> None:
        there = kept(place, estate)
        if not there:
            raise Lost("the database that was replaced is not kept")
        if len(there) > 1:
            raise DoneTwice(f"{len(there)} databases were replaced")
        was.hold_against(there[0], "the kept database")

    return look


def _forth(was: Contents) -> Callable[[Try, Estate], None]:
    """What was taken back comes back whole, half of the times."""

    def look(attempt: Try, estate: Estate) -> None:
        if attempt.random.random() < 0.5:
            attempt.must(estate, *_UNDO)
            was.hold_against(contents(estate.urls["main"]), "main, undone")

    return look


@contextlib.contextmanager
def _back(place: Place) -> Iterator[Attempt]:
    scene = notes(place)
    was = _held(scene)
    swap = killing(scene, *_BASELINE, further=_keeps(place, was))
    step = killing(scene, *_STEP, further=_forth(was))
    yield one_of(swap, step)


@contextlib.contextmanager
def _undo(place: Place) -> Iterator[Attempt]:
    scene = notes(place)

    def swapped(attempt: Try, estate: Estate) -> None:
        attempt.must(estate, *_BASELINE)

    swap = killing(scene, *_UNDO, before=swapped)
    step = killing(after(scene, _STEP), *_UNDO)
    yield one_of(swap, step)


CASES = (
    Case(
        key="kill-rollback",
        title="kill -9 of rollback",
        broken="`pgstrata rollback --to baseline`, which swaps in a database that it builds, or `--to 001`,"
        " which runs reverses,"
        " is killed. Users have written rows into what goes.",
        checked="The live database is what the undisturbed command makes of it, and what was live before is"
        " kept, once and whole;"
        " after `--to 001`, half of the times `--undo` follows, and all rows must be back.",
        tries=35,
        few=2,
        seconds=4,
        open=_back,
    ),
    Case(
        key="kill-undo",
        title="kill -9 of rollback --undo",
        broken="`pgstrata rollback --undo` of either is killed.",
        checked="Everything is as it was before the rollback, the rows of the users included.",
        tries=25,
        few=2,
        seconds=4,
        open=_undo,
    ),
)
