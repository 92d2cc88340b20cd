"""Values as text for a terminal: tables of plain columns, numbers and times that people read."""

from __future__ import annotations

from collections.abc import Sequence

from pgstrata.core.plan.plan import Plan


def table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their widest cell; the last one is not padded."""
    lines = [list(headers), *[list(row) for row in rows]]
    widths = [max(len(line[column]) for line in lines) for column in range(len(headers))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def count(number: int, noun: str) -> str:
    """`1 row`, `1,200 rows`."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def size(number: int) -> str:
    """Bytes in the largest unit that leaves at least 1, with one decimal: `2.8 MB`; 1 MB is 1,000,000 bytes."""
    if number < 1000:
        return f"{number} B"
    value = float(number)
    for unit in ("kB", "MB"):
        value /= 1000
        if value < 1000:
            return f"{value:.1f} {unit}"
    return f"{value / 1000:.1f} GB"


def seconds(number: float) -> str:
    """`0.31 s`, `12.4 s`, `3 min 5 s`."""
    if number < 10:
        return f"{number:.2f} s"
    if number < 120:
        return f"{number:.1f} s"
    return f"{int(number) // 60} min {int(number) % 60} s"


def time(iso: str) -> str:
    """A ledger's time to the second: `2026-01-10 08:15:00 UTC`; empty stays empty."""
    return f"{iso[:10]} {iso[11:19]} UTC" if iso else ""


def plan_text(plan: Plan) -> str:
    """What apply would do, for people."""
    if plan.empty and not plan.left_out:
        return "Nothing to do: every target is up to date."
    parts = []
    if plan.steps:
        rows = [
            (
                step.number,
                step.file,
                step.target,
                step.kind + (", resumed" if step.resumes else "") + ("" if step.transaction else ", no transaction"),
                step.feature,
                f"{step.statements:,}",
                f"{step.rows:,}",
                size(step.size),
            )
            for step in plan.steps
        ]
        parts.append(table(("", "file", "target", "kind", "feature", "statements", "rows", "size"), rows))
    else:
        parts.append("No migration to apply.")
    for switch in plan.switches:
        parts.append(f"Feature {switch.feature} is switched {'on' if switch.on else 'off'} for later runs too.")
    for each in plan.left_out:
        parts.append(f"Left out: {each.number} {each.file} on {each.target}: {each.why}.")
    return "\n".join(parts)
