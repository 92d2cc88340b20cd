"""A case's chart: a bar a column, as long as the median; a dot each run; goals as lines. Each has its words beside it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import matplotlib
from matplotlib.figure import Figure

from benchmarks.report.figures import Bar, Judged, shown_seconds

# Blue and vermilion of Okabe and Ito, which differ for every kind of sight, and grey; the words say it again.
_OURS, _GOAL, _OTHER, _DOT = "#0072B2", "#D55E00", "#B5B5B5", "#333333"
_ROW, _HEAD = 0.36, 0.25  # inches: of a bar, of a goal's words
_SETTINGS: Any = {
    "svg.hashsalt": "pgstrata",  # else the names in the file are random
    "svg.fonttype": "none",
    "font.family": ["sans-serif"],
    "font.sans-serif": ["DejaVu Sans"],  # which matplotlib brings along
    "font.size": 9.0,
}


def draw(title: str, shown: Sequence[Bar], goals: Sequence[Judged], ours: set[str]) -> str:
    """The chart as SVG."""
    lines = [goal for goal in goals if goal.limit is not None]
    with matplotlib.rc_context(_SETTINGS):
        height = 0.75 + _ROW * len(shown) + _HEAD * len(lines)
        figure = Figure(figsize=(8.6, height))
        top = 1 - (0.32 + _HEAD * len(lines)) / height
        axes = figure.add_axes((0.31, 0.36 / height, 0.66, top - 0.36 / height))
        figure.text(0.012, 1 - 0.2 / height, title, weight="bold", fontsize=10)
        _bars(axes, shown, ours)
        _frame(axes, shown, lines)
        _goals(axes, lines, len(shown))
        sink = io.StringIO()
        figure.savefig(sink, format="svg", metadata={"Date": None}, facecolor="white")
    return "\n".join(line.rstrip() for line in sink.getvalue().splitlines()) + "\n"


def _bars(axes: Any, shown: Sequence[Bar], ours: set[str]) -> None:
    for row, bar in enumerate(shown):
        mine = bar.name in ours
        if bar.unable:
            axes.text(0, row, "  unable", va="center", style="italic", color="#666666")
            continue
        axes.barh(row, bar.median, height=0.62, color=_OURS if mine else _OTHER)
        axes.plot([min(bar.seconds), max(bar.seconds)], [row, row], color=_DOT, linewidth=0.9)
        axes.plot(bar.seconds, [row] * len(bar.seconds), "o", color=_DOT, markersize=2.6)
        words = axes.annotate(
            shown_seconds(bar.median),
            (max(bar.seconds), row),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            weight="bold" if mine else "normal",
            zorder=5,  # over the goals' lines
        )
        words.set_bbox({"facecolor": "white", "edgecolor": "none", "pad": 1.0})


def _frame(axes: Any, shown: Sequence[Bar], lines: Sequence[Judged]) -> None:
    longest = [max(bar.seconds) for bar in shown if not bar.unable] + [goal.limit or 0 for goal in lines]
    axes.set_xlim(0, 1.14 * max(longest, default=1.0))
    axes.set_ylim(len(shown) - 0.5, -0.5)
    axes.set_yticks(range(len(shown)), [bar.name for bar in shown])
    axes.set_xlabel("seconds", labelpad=1, fontsize=8)
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", labelsize=8)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)


def _goals(axes: Any, lines: Sequence[Judged], rows: int) -> None:
    """Each goal's words stand in a line of their own above the bars, at the side with more room."""
    right = axes.get_xlim()[1]
    for number, goal in enumerate(sorted(lines, key=lambda goal: goal.limit or 0), start=1):
        assert goal.limit is not None
        height = -0.5 - (_HEAD / _ROW) * (len(lines) - number + 0.5)
        left = goal.limit < right / 2
        axes.plot(
            [goal.limit, goal.limit], [rows - 0.5, height], color=_GOAL, linewidth=1.4, dashes=(4, 2), clip_on=False
        )
        axes.annotate(
            f"goal: {goal.line}",
            (goal.limit, height),
            xytext=(4 if left else -4, 0),
            textcoords="offset points",
            ha="left" if left else "right",
            va="center",
            color=_GOAL,
            annotation_clip=False,
        )
