"""A case, run: so many tries, each with a randomness that its number and the seed decide, counted."""

from __future__ import annotations

import contextlib
import random
import shutil
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from chaos.case import Attempt, Case, Try
from chaos.outcome import Count, Kind, NotSurvived, Outcome, Unable
from chaos.place import TOOLS, Place, opened
from chaos.scene import database_of

KEPT = TOOLS / "kept"
Say = Callable[[str], None]


def run(
    case: Case,
    place: Place,
    *,
    seed: int,
    tries: int = 0,
    only: int = 0,
    more: Callable[[], bool] = lambda: True,
    say: Say = print,
) -> Count:
    """The case, `tries` times, counted from 1, or the try `only` alone. But for the first one,
    each is asked for (`more`)."""
    count = Count()
    numbers = [only] if only else range(1, tries + 1)
    try:
        with case.open(place) as attempt:
            for number in numbers:
                if number != numbers[0] and not more():
                    break
                outcome = _try(case, attempt, place, seed, number)
                count.add(outcome)
                if outcome.kind not in (Kind.SURVIVED, Kind.UNABLE):
                    say(f"{case.key}, try {number}: {outcome.kind}: {outcome.what}")
                    say(f"  again: python -m chaos --cases {case.key} --seed {seed} --try {number}")
    except Unable as reason:  # of the whole case
        for number in numbers:
            count.add(Outcome(number=number, kind=Kind.UNABLE, what=str(reason)))
    except Exception as error:  # the undisturbed command, or what it needs
        what = f"not prepared: {type(error).__name__}: {error}"
        count.add(Outcome(number=0, kind=Kind.UNCLEAR, what=what))
        say(f"{case.key}: {what}")
    return count


def run_alone(case: Case, **how: object) -> Count:
    """The same in a place of its own, which is removed afterwards."""
    TOOLS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="work-", dir=TOOLS) as folder, opened(Path(folder)) as place:
        return run(case, place, **how)  # type: ignore[arg-type] # as run names them


def _try(case: Case, attempt: Attempt, place: Place, seed: int, number: int) -> Outcome:
    chance = random.Random(f"{seed} {case.key} {number}")
    folder = place.folder / f"{case.key}-{place.number()}"
    folder.mkdir()
    one = Try(number=number, random=chance, folder=folder)
    try:
        attempt(one)
    except Unable as reason:
        return Outcome(number=number, kind=Kind.UNABLE, what=str(reason))
    except NotSurvived as failure:
        kind, what = failure.kind, str(failure)
    except Exception as error:
        kind, what = Kind.UNCLEAR, f"{type(error).__name__}: {error}"
        one.note(traceback.format_exc())
    else:
        return Outcome(number=number, kind=Kind.SURVIVED)
    finally:
        _end(one)
    kept = KEPT / f"{case.key}-{seed}-{number}"
    _keep(one, place, kept, f"{kind}: {what}")
    return Outcome(number=number, kind=kind, what=f"{what} (kept in {kept.relative_to(TOOLS.parents[1])})")


def _end(one: Try) -> None:
    """Whatever still runs of it is killed, and what it has said is read to its end."""
    for process in one.processes:
        if process.popen.poll() is None:
            process.popen.kill()
        if process.popen.stdout and not process.popen.stdout.closed:
            with contextlib.suppress(Exception):
                one.end(process)


def _keep(one: Try, place: Place, kept: Path, what: str) -> None:
    """What is needed to look at it: what was said, the estates, their databases, the server's log."""
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(one.folder, kept)
    (kept / "said.txt").write_text("\n\n".join([what, *one.said]) + "\n")
    for estate in one.estates:
        for target, url in estate.urls.items():
            with contextlib.suppress(Exception):  # its server may be gone
                dump = place.server.run("pg_dump", "--dbname", url)
                (kept / f"{database_of(url)}-{target}.sql").write_bytes(dump)
    with contextlib.suppress(OSError):
        log = (place.server.folder / "log").read_text(errors="replace").splitlines()
        (kept / "server.log").write_text("\n".join(log[-400:]) + "\n")
