"""`python -m chaos.report`: docs/reliability.md, from the results, without trying anything."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from benchmarks.report.markdown import anchor, table, wrapped
from chaos import results
from chaos.case import Case
from chaos.cases import CASES
from chaos.outcome import Kind
from chaos.place import ROOT

PAGE = ROOT / "docs" / "reliability.md"
_COLUMNS = (Kind.SURVIVED, Kind.LOST, Kind.TWICE, Kind.UNCLEAR, Kind.UNABLE)
_HEAD = """\
# Reliability

<!-- Written by `python -m chaos.report` from chaos/results.json: change the texts in chaos/cases. -->

`make chaos` starts servers of its own, breaks things while pgstrata works on them, and counts. Each try is the real command
on real databases that are made anew for it; when and how it is broken is left to chance, spread over all that the
undisturbed command does, and a seed says it again.
"""
_MORE = """\
## How to read it

- **survived**: the command, or `recover` and the command, reached the end that it reaches undisturbed. Every object, the
  number of rows and a sum over all rows of each table, and every event of the ledger are what they are there (`started`
  may stand there more than once, and so may `undone`, which is written before the swap that it speaks of). What the
  command had said to be done before it was broken was there afterwards. `recover` leaves nothing behind.
- **lost**: a row, an object, an event of the ledger, a file or a kept database was missing.
- **done twice**: one of them was there too often. The migrations are made so that it would show: rows without keys,
  counters that an UPDATE raises, sequences.
- **unclear**: neither, but the command did not end, or with another exit code than
  [the interface](interface.md) says, or without a reason.
- **unable**: this machine could not be made to break in that way.

PostgreSQL leaves numbers of a sequence out: one that was drawn is not given back by a ROLLBACK, where the sequence was there
before, and a crash skips up to 32. That is counted as survived.
"""


def page(found: Mapping[str, Any]) -> str:
    """The page as Markdown. Cases that were not tried are left out."""
    there = [(case, found["cases"][case.key]) for case in CASES.values() if case.key in found["cases"]]
    sections = [_section(case, figures) for case, figures in there]
    return "\n".join([_HEAD, _summary(there), _MORE, _machine(found), *sections])


def _summary(there: list[tuple[Case, Mapping[str, Any]]]) -> str:
    head = ["case", "tried", *_COLUMNS]
    rows = [
        [f"[{case.title}](#{anchor(case.title)})", *(str(figures[name]) for name in ("tried", *_COLUMNS))]
        for case, figures in there
    ]
    sums = [str(sum(figures[name] for _, figures in there)) for name in ("tried", *_COLUMNS)]
    return table(head, [*rows, ["**all**", *(f"**{each}**" for each in sums)]])


def _machine(found: Mapping[str, Any]) -> str:
    facts = {**found["machine"], **found["versions"]}
    return "## On what\n\n" + table(["", ""], [[name, str(value)] for name, value in facts.items()])


def _section(case: Case, figures: Mapping[str, Any]) -> str:
    when = f"{figures['date']}, commit {figures['commit']}, seed {figures['seed']}, {_duration(figures['seconds'])}."
    said = "; ".join(f"{name} {figures[name]}" for name in ("tried", *_COLUMNS) if figures[name] or name in _ALWAYS)
    if figures["tried"] + figures[Kind.UNABLE] < figures["planned"]:
        said += f"; {figures['planned']} were planned, and the time was up"
    lines = [
        f"- Try {each['try']}: {each['kind']}: {each['what']}. "
        f"Again: `python -m chaos --cases {case.key} --seed {figures['seed']} --try {each['try']}`"
        for each in figures["failures"]
    ]
    lines += [f"- Unable: {reason}" for reason in figures["why unable"]]
    parts = [
        f"## {case.title}\n",
        wrapped(case.broken) + "\n",
        wrapped(f"Checked: {case.checked}") + "\n",
        wrapped(f"{said[0].upper()}{said[1:]}. Case `{case.key}`, {when}") + "\n",
        *(["\n".join(lines) + "\n"] if lines else []),
    ]
    return "\n".join(parts)


_ALWAYS = ("tried", Kind.SURVIVED, Kind.LOST, Kind.TWICE)


def _duration(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def main() -> int:
    found = results.read()
    if not found:
        print(f"{results.RESULTS} is not there: make chaos first", file=sys.stderr)
        return 2
    PAGE.write_text(page(found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
