"""`python -m benchmarks`: measure, and write the results."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks import results
from benchmarks.cases import MEASUREMENTS
from benchmarks.place import TOOLS, opened
from benchmarks.turns import measure
from pgstrata.programs import choose_postgres

_SIZES = {"large": 1000, "middle": 48, "many": 500}
_SMALL = {"large": 20, "middle": 5, "many": 20}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="pgstrata beside its peers and the floor."
    )
    parser.add_argument(
        "--cases", default="", metavar="A,B", help="only these measurements; all others keep their results"
    )
    parser.add_argument(
        "--runs", type=int, default=5, help="how often each column runs, after one warm-up (default: 5)"
    )
    parser.add_argument("--server", default="system", help="system, wheel, or a folder with a server's programs")
    parser.add_argument("--small", action="store_true", help="a smoke run, with little of everything")
    parser.add_argument("--large", type=int, metavar="MB", help="the size of the large dump")
    parser.add_argument(
        "--out", type=Path, help="where the results go (default: benchmarks/results.json, if not --small)"
    )
    parser.add_argument("--list", action="store_true", help="name the measurements")
    return parser.parse_args()


def main() -> int:
    given = _arguments()
    if given.list:
        print("\n".join(MEASUREMENTS))
        return 0
    chosen = given.cases.replace(",", " ").split() or list(MEASUREMENTS)
    if unknown := [name for name in chosen if name not in MEASUREMENTS]:
        print(f"no such measurement: {', '.join(unknown)}; there are {', '.join(MEASUREMENTS)}", file=sys.stderr)
        return 2
    out = given.out or (TOOLS / "small.json" if given.small else results.RESULTS)
    sizes = dict(_SMALL if given.small else _SIZES)
    sizes["large"] = given.large or sizes["large"]
    with opened(choose_postgres(given.server), **sizes) as place:
        around = results.circumstances(place)
        known = results.read(out)
        kept = known.pop("measurements", {})
        if kept and known != around and set(chosen) < set(MEASUREMENTS) and not given.small:
            print(f"{out} is from another machine, other versions or sizes: measure all, or use --out", file=sys.stderr)
            return 2
        kept = kept if known == around else {}
        for name in chosen:
            print(name, file=sys.stderr, flush=True)
            prepared = MEASUREMENTS[name](place)
            try:
                kept[name] = results.as_json(prepared, measure(place, prepared, runs=given.runs))
            finally:
                prepared.close()
            place.drop_all()
            results.write(out, around, {each: kept[each] for each in MEASUREMENTS if each in kept})
    return 0


if __name__ == "__main__":
    sys.exit(main())
