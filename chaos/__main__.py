"""`python -m chaos`: break things, count, and write the results."""

from __future__ import annotations

import argparse
import random
import signal
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from chaos import results
from chaos.case import Case
from chaos.cases import CASES
from chaos.outcome import Kind
from chaos.place import TOOLS
from chaos.run import run_alone
from pgstrata.programs import choose_postgres

_JOBS = 2


def _positive(text: str) -> float:
    """A number above 0, as an argument."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not value > 0:
        raise argparse.ArgumentTypeError(f"{text} is no number above 0")
    return value


def _count(text: str) -> int:
    """A whole number from 1."""
    return max(1, int(_positive(text)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m chaos", description="Break things, and count what is lost.")
    parser.add_argument("--list", action="store_true", help="name the cases, and how often each is tried")
    parser.add_argument("--cases", default="", metavar="A,B", help="only these; all others keep their results")
    parser.add_argument("--scale", type=_positive, default=1.0, help="so many times the tries (default: 1)")
    parser.add_argument(
        "--minutes", type=_positive, default=20.0, help="no try begins after so many minutes (default: 20)"
    )
    parser.add_argument("--jobs", type=_count, default=_JOBS, help=f"cases at the same time (default: {_JOBS})")
    parser.add_argument("--seed", type=int, help="what chance goes by (default: another one each time)")
    parser.add_argument("--try", type=int, dest="only", default=0, metavar="N", help="only this try of one case")
    parser.add_argument(
        "--out", type=Path, help="where the results go (default: chaos/results.json, where all are tried)"
    )
    return parser.parse_args()


def main() -> int:
    given = _arguments()
    if given.list:
        print("\n".join(f"{case.key:24} {case.tries:4}  {case.title}" for case in CASES.values()))
        return 0
    chosen = given.cases.replace(",", " ").split() or list(CASES)
    if unknown := [name for name in chosen if name not in CASES]:
        print(f"no such case: {', '.join(unknown)}; there are {', '.join(CASES)}", file=sys.stderr)
        return 2
    if given.only and len(chosen) != 1:
        print("--try goes with one case (--cases)", file=sys.stderr)
        return 2
    seed = random.SystemRandom().randrange(1, 10**6) if given.seed is None else given.seed
    print(f"seed {seed}", flush=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C: what was started is ended
    return 0 if _run([CASES[name] for name in chosen], given, seed) else 1


def _run(cases: Sequence[Case], given: argparse.Namespace, seed: int) -> bool:
    """Run them, the longest ones first, each in a place of its own; whether all survived."""
    whole = given.scale >= 1 and not given.only
    out = given.out or (results.RESULTS if whole else TOOLS / "results.json")
    around, kept = results.circumstances(choose_postgres("wheel")), results.read(out).get("cases", {})
    waiting = sorted(cases, key=_weight, reverse=True)
    end, survived, stopped = time.monotonic() + given.minutes * 60, [], threading.Event()

    def one(case: Case) -> None:
        began, tries = time.monotonic(), max(1, round(case.tries * given.scale))
        # Its share of the time that is left; what one does not use, those after it have.
        share = (end - began) * given.jobs * _weight(case) / sum(map(_weight, waiting))
        waiting.remove(case)
        until = min(end, began + share)

        def more() -> bool:
            return time.monotonic() < until and not stopped.is_set()

        count = run_alone(case, seed=seed, tries=tries, only=given.only, more=more, say=_say)
        survived.append(count.survived)
        seconds = time.monotonic() - began
        kept[case.key] = results.as_json(count, seed=seed, seconds=seconds, planned=1 if given.only else tries)
        figures = ", ".join(f"{kind} {number}" for kind, number in count.kinds.items() if number or kind is Kind.LOST)
        _say(f"{case.key}: tried {count.tried} of {tries}: {figures}; {seconds:.0f} s")

    with ThreadPoolExecutor(given.jobs) as pool:
        try:
            list(pool.map(one, list(waiting)))
        except KeyboardInterrupt:  # the tries that are under way end, and clear away what they have made
            stopped.set()
            pool.shutdown(cancel_futures=True)
    results.write(out, around, {name: kept[name] for name in CASES if name in kept})
    return all(survived)


def _weight(case: Case) -> float:
    """About how many seconds all of its tries take."""
    return case.tries * case.seconds


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
