"""kill -9 of `apply`, in each mode."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from chaos.case import Attempt, Case
from chaos.kill import killing
from chaos.modes import MODES, Mode
from chaos.place import Place
from chaos.scenes.shop import as_psql, shop


def _opened(mode: Mode) -> Callable[[Place], contextlib.AbstractContextManager[Attempt]]:
    @contextlib.contextmanager
    def open_(place: Place) -> Iterator[Attempt]:
        scene = shop(place, stepwise=mode.stepwise)
        yield killing(scene, "apply", "--json", *mode.options, whole=lambda attempt, _: as_psql(scene, attempt))

    return open_


CASES = tuple(
    Case(
        key=f"kill-apply-{mode.key}",
        title=f"kill -9 of apply: {mode.title}",
        broken=f"`{' '.join(('pgstrata apply', *mode.options))}` brings five migrations to two empty databases,"
        " and is killed.",
        checked="The databases hold what psql makes of the same files, and what was said to be done stood in the"
        " ledger.",
        tries=mode.tries,
        few=mode.few,
        seconds=1.5,
        open=_opened(mode),
    )
    for mode in MODES
)
