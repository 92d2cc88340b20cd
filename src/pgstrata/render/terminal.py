"""Values as text for a terminal: tables of plain columns, numbers and times that people read."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pgstrata.core.plan.plan import Plan, Step, Succession


def table(headers: Sequence[str], rows: Sequence[Sequence[str]], *, right: Collection[str] = ()) -> str:
    """Columns as wide as their widest cell, numbers (the headers in `right`) to the right; empty columns are left out. A
    cell is one line, whatever it names."""
    kept = [column for column in range(len(headers)) if any(row[column] for row in rows)]
    lines = [[plain(line[column]) for column in kept] for line in (headers, *rows)]
    widths = [max(map(len, cells)) for cells in zip(*lines, strict=True)]
    pads = [str.rjust if headers[column] in right else str.ljust for column in kept]
    return "\n".join(
        "  ".join(pad(cell, width) for cell, width, pad in zip(line, widths, pads, strict=True)).rstrip()
        for line in lines
    )


def plain(text: str) -> str:
    """The same text with control characters as `\\x1b`: a name from a database must not move the cursor."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def count(number: int, noun: str) -> str:
    """`1 row`, `1,200 rows`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def size(number: int) -> str:
    """Bytes in the largest unit that leaves at least 1, with one decimal: `2.8 MB`; 1 MB is 1,000,000 bytes."""
    if number < 1000:
        return f"{number} B"
    value = number / 1000
    for unit in ("kB", "MB"):
        if value < 999.95:  # above it, one decimal says 1000.0
            return f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} GB"


def seconds(number: float) -> str:
    """`0.31 s`, `12.4 s`, `3 min 5 s`, `2 h 10 min`."""
    if number < 9.995:  # above it, two decimals say 10.00
        return f"{number:.2f} s"
    if number < 119.95:
        return f"{number:.1f} s"
    minutes, rest = divmod(round(number), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def time(iso: str) -> str:
    """A ledger's time to the second: `2026-01-10 08:15:00 UTC`; empty stays empty."""
    return f"{iso[:10]} {iso[11:19]} UTC" if iso else ""


def plan_text(plan: Plan) -> str:
    """What apply would do, for people."""
    if plan.empty and not plan.left_out:
        return "Nothing to do: every target is up to date."
    parts = [_steps(plan.steps) if plan.steps else "No migration to apply."]
    parts += _kept(plan)
    parts += switched(plan)
    for taken in plan.successions:
        parts.append(f"{_covered(taken)} Nothing runs for it.")
    for each in plan.left_out:
        parts.append(f"Left out: {each.number} {each.file} on {each.target}: {each.why}.")
    return "\n".join(parts)


def outcome_text(plan: Plan, run_id: str) -> str:
    """What apply did: a line on its steps, and one on each thing else that it has written."""
    lines = [*switched(plan), *map(_covered, plan.successions), *_kept(plan)]
    if plan.steps:
        targets = ", ".join(dict.fromkeys(step.target for step in plan.steps))
        lines.insert(0, f"Applied {count(len(plan.steps), 'migration')} to {targets} (run {run_id[:13]}).")
    return "\n".join(lines) or "Nothing to do: every target is up to date."


def switched(plan: Plan) -> list[str]:
    """A line a feature that an option has switched: what the ledgers remember, what stays, and what would take it back."""
    lines = []
    for each in plan.switches:
        line = f"Feature {each.feature} is switched {'on' if each.on else 'off'}, for later runs too."
        if each.stays:
            line += f" What is applied stays: {', '.join(each.stays)}; `pgstrata disable {each.feature}` takes it back."
        lines.append(line)
    return lines


def _kept(plan: Plan) -> list[str]:
    """What was archived of migrations that are applied anew, and the command that brings it back: apply does not."""
    lines = {}
    for step in plan.steps:
        if step.archived:
            what = f"feature {step.feature}" if step.feature else step.target
            when = f"{step.archived[:16].replace('T', ' ')} UTC"
            lines[what] = f"The rows that {what} held until {when} are kept; {step.brings} brings them back."
    return list(lines.values())


def _covered(succession: Succession) -> str:
    """A refreshed baseline that a target takes over, in a sentence."""
    numbers = ", ".join(each.number for each in succession.covers)
    contains = f", which contains {numbers}" if numbers else ""
    return f"{succession.target} has all of the refreshed {succession.file}{contains}: recorded as covered."


def _steps(steps: Sequence[Step]) -> str:
    """A row a step, and what they add up to."""
    rows = [
        (
            step.number,
            step.file,
            step.target,
            step.kind + ("" if step.transaction else ", no transaction") + (", resumed" if step.resumes else ""),
            step.feature,
            f"{step.statements:,}",
            f"{step.rows:,}",
            size(step.size),
        )
        for step in steps
    ]
    headers = ("", "file", "target", "kind", "feature", "statements", "rows", "size")
    where = count(len({step.target for step in steps}), "target")
    total = ", ".join(
        (
            count(sum(step.statements for step in steps), "statement"),
            count(sum(step.rows for step in steps), "row"),
            size(sum(step.size for step in steps)),
        )
    )
    listed = table(headers, rows, right=("statements", "rows", "size"))
    return f"{listed}\n{count(len(steps), 'migration')} on {where}: {total}"
