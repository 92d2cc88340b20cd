"""Lint's findings as text: `place: severity: message [rule]`, as editors and CI read it."""

from __future__ import annotations

from itertools import groupby

from pgstrata.core.lint.finding import Report
from pgstrata.render.terminal import count, plain


def lint_text(report: Report) -> str:
    """The findings, grouped by file, each with what to do below it, and a closing line with counts."""
    blocks = []
    for _, group in groupby(report.findings, key=lambda each: each.file):
        lines = []
        for each in group:
            place = f"{each.place}: " if each.place else ""
            lines.append(plain(f"{place}{each.severity}: {each.message} [{each.rule}]"))
            if each.hint:
                lines.append(f"    {plain(each.hint)}")
        blocks.append("\n".join(lines))
    means = [f"PostgreSQL {report.server}"] if report.server else []
    means += [f"squawk {report.squawk}"] if report.squawk else []
    by = f", with {' and '.join(means)}" if means else ""
    left = f" Left out: {', '.join(report.left_out)}." if report.left_out else ""
    counts = f"{count(report.errors, 'error')}, {count(report.warnings, 'warning')}"
    blocks.append(f"{count(report.migrations, 'migration')}{by}: {counts}.{left}")
    return "\n\n".join(blocks)
