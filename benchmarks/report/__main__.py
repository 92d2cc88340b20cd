"""`python -m benchmarks.report`: write the page and its charts, without measuring."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks import results
from benchmarks.cases import CASES
from benchmarks.place import ROOT
from benchmarks.report.chart import draw
from benchmarks.report.figures import bars
from benchmarks.report.page import judged, page


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.report", description="Write docs/performance.md anew.")
    parser.add_argument("--results", type=Path, default=results.RESULTS, help="default: benchmarks/results.json")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="the folder to write into (default: docs)")
    given = parser.parse_args()
    found = results.read(given.results)
    if not found:
        print(f"{given.results} is not there: measure first (make bench)", file=sys.stderr)
        return 2
    charts = given.docs / "performance"
    charts.mkdir(parents=True, exist_ok=True)
    for case in CASES:
        if measurement := found["measurements"].get(case.measurement):
            ours = {goal.ours for goal in case.goals}
            chart = draw(case.title, bars(case, measurement), judged(case, measurement), ours)
            (charts / f"{case.key}.svg").write_text(chart, encoding="utf-8")
    (given.docs / "performance.md").write_text(page(found, CASES), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
