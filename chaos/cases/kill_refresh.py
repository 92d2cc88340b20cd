"""kill -9 of `refresh`."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from chaos.case import Attempt, Case, Try
from chaos.contents import contents
from chaos.kill import killing, preparing
from chaos.outcome import DoneTwice, Lost, Unclear
from chaos.place import Place
from chaos.scenes.notes import notes
from support.estates import Estate

_REFRESH = ("refresh", "main", "--yes", "--json")
Files = dict[str, bytes]


def _files(estate: Estate) -> Files:
    """Every file of the estate but the tool's own."""
    paths = [path for path in estate.root.rglob("*") if path.is_file() and ".pgstrata" not in path.parts]
    return {path.relative_to(estate.root).as_posix(): path.read_bytes() for path in paths}


def _hold(expected: Files, found: Files) -> None:
    if missing := expected.keys() - found.keys():
        raise Lost(f"the file {min(missing)} is not there")
    if more := found.keys() - expected.keys():
        raise DoneTwice(f"the file {min(more)} is there too")
    if other := [name for name, data in expected.items() if found[name] != data]:
        raise Unclear(f"the file {min(other)} is not what an undisturbed refresh writes")


@contextlib.contextmanager
def _refresh(place: Place) -> Iterator[Attempt]:
    scene = notes(place)
    with preparing(place) as attempt, scene.estate(attempt) as estate:
        attempt.must(estate, *_REFRESH)
        expected = _files(estate)

    def look(attempt: Try, estate: Estate) -> None:
        _hold(expected, _files(estate))
        if left := [path.name for path in (estate.root / ".pgstrata" / "refresh").rglob("*")]:
            raise Unclear(f"its working folder still holds {min(left)}")
        was = contents(estate.urls["main"])
        attempt.must(estate, "apply", "--json")
        was.hold_against(contents(estate.urls["main"]), "main, after the next apply")

    yield killing(scene, *_REFRESH, further=look, elsewhere=True)


CASES = (
    Case(
        key="kill-refresh",
        title="kill -9 of refresh",
        broken="`pgstrata refresh` makes a new baseline of what a database holds, tries it out on a throw-away"
        " server, and is"
        " killed.",
        checked="The files are the ones that an undisturbed refresh writes, byte by byte, the earlier dump is"
        " still there, nothing"
        " of its work is left lying about, and the next `apply` changes no row.",
        tries=25,
        few=1,
        seconds=6,
        open=_refresh,
    ),
)
