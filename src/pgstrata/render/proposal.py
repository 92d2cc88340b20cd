"""A Proposal as text: what is shown before anything is replaced or dropped."""

from __future__ import annotations

from collections.abc import Iterator

from pgstrata.core.plan.proposal import Proposal
from pgstrata.render.terminal import count, plain, size

_TABLES = 12  # shown by name


def proposal_text(proposal: Proposal) -> str:
    """A heading, then what changes, the SQL, the rows that leave live use, the room, and who is connected."""
    return "\n".join(_lines(proposal))


def _lines(proposal: Proposal) -> Iterator[str]:
    yield f"{plain(proposal.target)}: {proposal.action}"
    yield from (f"  {plain(each)}" for each in proposal.changes)
    if proposal.statements:
        yield "  SQL that will run:"
        for statement in proposal.statements:
            yield from (f"    {plain(line)}" for line in f"{statement.rstrip(';')};".splitlines())
    if proposal.leaving:
        tables = sorted(proposal.rows.items(), key=lambda each: (-each[1], each[0]))
        shown = [(name, number) for name, number in tables if number]
        yield f"  Rows that leave live use: {proposal.leaving:,} in {count(len(shown), 'table')}"
        yield from (f"    {number:>12,}  {plain(name)}" for name, number in shown[:_TABLES])
        if len(shown) > _TABLES:
            rest = sum(number for _, number in shown[_TABLES:])
            yield f"    {rest:>12,}  in {len(shown) - _TABLES} more"
    if proposal.kept:
        yield f"  What leaves live use is kept: {plain(proposal.kept)}"
    if proposal.room:
        known = f"; {size(proposal.free)} are free" if proposal.free is not None else ""
        yield f"  Room needed on the server: about {size(proposal.room)}{known}"
    if proposal.connected:
        what = "and cut off" if proposal.cut_off else "and waiting, where they need what is changed"
        yield f"  Connected now, {what}: {len(proposal.connected)}"
        yield from (f"    {plain(each)}" for each in proposal.connected[:_TABLES])
