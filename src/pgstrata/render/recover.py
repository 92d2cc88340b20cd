"""What recover and prune found and did, as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from pgstrata.render.terminal import count, plain, size


class RecoveredRow(Protocol):
    """What is needed of a thing that recover found."""

    @property
    def target(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def done(self) -> bool: ...
    @property
    def action(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...


class PrunedRow(Protocol):
    """What is needed of a thing that prune looked at."""

    @property
    def target(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def age(self) -> float: ...
    @property
    def size(self) -> int: ...
    @property
    def rows(self) -> int: ...
    @property
    def done(self) -> bool: ...
    @property
    def why(self) -> str: ...


_DONE = {"drop": "dropped", "rename": "renamed", "finish": "finished", "resolve": "resolved"}


def recovered_text(found: Sequence[RecoveredRow]) -> str:
    """A line a thing, and a last one that says whether anything is left to do."""
    if not any(each.action != "leave" for each in found):
        return "\n".join([*map(_recovered, found), "Nothing to recover."])
    open_ = sum(each.action == "decide" for each in found)
    done = sum(each.done for each in found)
    last = f"Recovered: {done}." if done else "Nothing was changed."
    return "\n".join([*map(_recovered, found), last + (f" For a person to decide: {open_}." if open_ else "")])


def _recovered(each: RecoveredRow) -> str:
    end = f" ({size(each.size)})" if each.size else ""
    state = _DONE.get(each.action, "") if each.done else "undecided" if each.action == "decide" else ""
    return f"{plain(each.target)}: " + (f"{state}: " if state else "") + plain(each.what) + end


def pruned_text(found: Sequence[PrunedRow], *, older_than: float) -> str:
    """A line a thing, and a last one with what was dropped."""
    done = [each for each in found if each.done]
    last = f"Dropped: {count(len(done), 'thing')}, {size(sum(each.size for each in done))}."
    if not done:
        last = f"Nothing was dropped: nothing older than {age(older_than)} may go."
    return "\n".join([*map(pruned_line, found), last])


def pruned_line(each: PrunedRow) -> str:
    """`main: kept database parts_kept_20260101_000000, 40 days, 12.3 MB: stays, it is the newest`."""
    rows = f", {count(each.rows, 'row')}" if each.rows else ""
    state = "dropped" if each.done else f"stays, {each.why}" if each.why else ""
    line = f"{each.target}: {each.kind} {each.name}, {age(each.age)}, {size(each.size)}{rows}"
    return plain(f"{line}: {state}" if state else line)


def age(seconds: float) -> str:
    """`40 days`, `3 hours`, `12 minutes`; rounded down."""
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= length:
            return count(int(seconds // length), unit)
    return count(int(seconds), "second")
