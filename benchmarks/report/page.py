"""The page: what was measured, on what, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.case import Case
from benchmarks.report.figures import Bar, Judged, bars, judge, shown_seconds
from benchmarks.report.markdown import anchor, table, wrapped

_HEAD = """\
# Performance

<!-- Written by `python -m benchmarks.report` from benchmarks/results.json: change the texts in benchmarks/cases. -->

Each case is one piece of work, done by pgstrata and by others side by side: in turn (A B C A B C …), after a round that
warms up, several times each, on one server with PostgreSQL's default settings, durable, on a disk. Whole processes are timed
from outside, from their start to their end; a run counts only if the database then holds what it should. Databases are made
anew before each run, and a checkpoint is taken, outside of the time.

**The figures are of one run on one machine.** What they say is how the columns of a case compare there; on another machine,
with another disk or network, or more cores, both the seconds and the ratios are others. `make bench` measures on yours.
"""
_MORE = """\
## How to read it

A bar is as long as the median, the dots are the single runs. The goals were set beforehand; one that is missed is said to
be. *The floor* is what the server alone needs for the same work, here in the goal's own measure: where it is above the goal,
nothing that sends each database these statements one after the other can meet that on this machine. Memory is the peak of
the largest process of a run, as the kernel counts it; less than about 12 MB cannot be told apart, as that is what the process
has that starts the others.
"""


def page(results: Mapping[str, Any], cases: Sequence[Case]) -> str:
    """The page as Markdown. Cases that were not measured are left out."""
    measurements = results["measurements"]
    there = [case for case in cases if case.measurement in measurements]
    parts = [_HEAD, _summary(there, measurements), _MORE, _machine(results)]
    return "\n".join([*parts, *(_section(case, measurements[case.measurement]) for case in there)])


def judged(case: Case, measurement: Mapping[str, Any]) -> list[Judged]:
    """The goals of a case, held against what was measured."""
    shown = bars(case, measurement)
    return [judge(goal, shown) for goal in case.goals]


def _summary(cases: Sequence[Case], measurements: Mapping[str, Any]) -> str:
    rows = [
        [f"[{case.title}](#{anchor(case.title)})", goal.words, goal.reached, goal.verdict, goal.floor]
        for case in cases
        for goal in judged(case, measurements[case.measurement])
    ]
    return table(["case", "goal", "reached", "", "the floor"], rows)


def _machine(results: Mapping[str, Any]) -> str:
    facts = {**results["machine"], **results["versions"]}
    return "## The machine\n\n" + table(["", ""], [[name, str(value)] for name, value in facts.items()])


def _section(case: Case, measurement: Mapping[str, Any]) -> str:
    shown, goals = bars(case, measurement), judged(case, measurement)
    facts = "; ".join(f"{name}: {value}" for name, value in measurement["facts"].items())
    runs = max((len(bar.seconds) for bar in shown), default=0)
    when = f"{measurement['date']}, commit {measurement['commit']}, {runs} runs each{'; ' if facts else ''}{facts}."
    told = [f"- {goal.words}: {goal.reached}, {goal.verdict}{_floor(goal)}." for goal in goals]
    unable = [f"- `{bar.name}` is unable: `{bar.unable.replace('`', chr(39))}`" for bar in shown if bar.unable]
    parts = [
        f"## {case.title}\n\n{wrapped(case.measured)}\n",
        f"{wrapped(f'Measured on {when}')}\n",
        f"![{case.title}](performance/{case.key}.svg)\n",
        _columns(shown, case.goals[0].ours),
        "\n".join([*told, *unable]) + "\n",
        f"{wrapped(case.comment)}\n",
    ]
    return "\n".join(parts)


def _floor(goal: Judged) -> str:
    return f"; the floor: {goal.floor}" if goal.floor else ""


def _columns(shown: Sequence[Bar], ours: str) -> str:
    """Medians, spread, and how many times ours each is."""
    base = next((bar.median for bar in shown if bar.name == ours and not bar.unable), None)
    rows = []
    for bar in shown:
        name = f"**{bar.name}**" if bar.name == ours else bar.name
        if bar.unable:
            rows.append([name, bar.version, "unable", "", "", ""])
            continue
        spread = f"{shown_seconds(min(bar.seconds))} – {shown_seconds(max(bar.seconds))}"
        times = f"{bar.median / base:.3g}" if base else ""
        memory = f"{bar.peak:.0f} MB" if bar.peak else "–"
        rows.append([name, bar.version, shown_seconds(bar.median), spread, times, memory])
    return table(["", "version", "median", "least – most", "times ours", "peak memory"], rows)
