"""What `adopt` found in a database, for people: a line each."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, Protocol

from pgstrata.core.catalog.drift import Difference, Drift
from pgstrata.render.terminal import count, plain

_SHOWN = 30  # differences
_SHORT = 60  # characters of a value
_BY_CATALOG, _SAID = "its catalog says so", "as you said"


class Found(Protocol):
    """What is needed of a recognised database."""

    @property
    def contained(self) -> Sequence[str]: ...
    @property
    def lacking(self) -> Sequence[str]: ...
    @property
    def covered(self) -> Sequence[str]: ...
    @property
    def said(self) -> Collection[str]: ...
    @property
    def differences(self) -> Drift: ...
    @property
    def where(self) -> str: ...
    @property
    def shares(self) -> Mapping[str, Any]: ...
    def partly(self, number: str) -> bool: ...
    def made_by(self, difference: Difference) -> str: ...
    def left_by(self, difference: Difference) -> str: ...


def adoption_lines(
    found: Found,
    files: Mapping[str, str],
    baselines: Collection[str],
    later: Mapping[str, str],
    histories: Sequence[str],
) -> list[str]:
    """What the ledger will say, what is lacking and what becomes of it (`later`, by number), the drift, what other tools
    say. `files` are the files by number."""
    lines = []
    for number in found.contained:
        kind = "recorded" if number in baselines else "adopted"
        why = _SAID if number in found.said else _BY_CATALOG
        if found.partly(number):
            why += f", by {found.shares[number]} objects that tell of it"
        lines.append(f"{kind}: {files[number]} ({why})")
    if found.covered:
        lines.append(f"covered by the baseline: {', '.join(found.covered)}")
    for number in found.lacking:
        there = f", though {found.shares[number]} objects that tell of it are there" if found.partly(number) else ""
        lines.append(f"not there: {files[number]}{there}; {later[number]}")
    lines += _compared(found)
    lines += histories
    lines.append("Rows are not compared: whether the data are the baseline's is for you to know.")
    return [plain(each) for each in lines]


def _compared(found: Found) -> Iterator[str]:
    drift = found.differences
    if drift.none:
        yield f"no drift: the catalog is what these migrations make (compared with {found.where})"
    else:
        yield from drift_lines(drift, found.made_by, found.left_by)
    if drift.unseen:
        yield f"not seen, as the role may not read them: {', '.join(drift.unseen)}"


def drift_lines(drift: Drift, made_by: Callable[[Difference], str], left_by: Callable[[Difference], str]) -> list[str]:
    """A line a difference, the first ones; those of owners, which often all have one cause, in one line."""
    owners = [each for each in drift.differences if each.facet == "owner"]
    others = [each for each in drift.differences if each.facet != "owner"]
    lines = [f"drift: {count(len(drift.differences), 'difference')} from what these migrations make"]
    for (wanted, there), number in Counter((str(each.expected), str(each.actual)) for each in owners).items():
        be = "belongs" if number == 1 else "belong"
        lines.append(
            f"  {count(number, 'object')} {be} to {there}, and would to {wanted} had this role applied the migrations"
        )
    lines += [f"  {difference_text(each, made_by(each), left_by(each))}" for each in others[:_SHOWN]]
    if len(others) > _SHOWN:
        lines.append(f"  and {len(others) - _SHOWN:,} more")
    return lines


def difference_text(each: Difference, number: str, lacking: str) -> str:
    """`table public.part: comment is …, not …, made by 001`; `lacking` is a migration that is not there, and leaves it so."""
    made = f", made by {number}" if number else ""
    if each.what == "extra":
        whose = f"{lacking} makes one of this name, and is not one of them" if lacking else "no migration makes it"
        return f"{each.kind} {each.name}: {whose}"
    if each.what == "missing":
        return f"{each.kind} {each.name}: missing{made}" + (f"; {lacking} drops it" if lacking else "")
    so = f"; {lacking} makes it so" if lacking else ""
    return f"{each.kind} {each.name}: {each.facet} is {_short(each.actual)}, not {_short(each.expected)}{made}{so}"


def adopted_text(value: Mapping[str, Any]) -> str:
    """What was done, and what comes next."""
    if not value["done"]:
        return (
            f"{value['target']}: not adopted: {count(len(value['differences']), 'difference')}.\n"
            "Put them right, or say --accept-drift: then they stay, and pgstrata verify shows each with SQL that repairs it."
        )
    number = len(value["recorded"]) + len(value["adopted"])
    lines = [f"{value['target']}: adopted with {count(number, 'migration')} (run {value['run_id'][:13]})."]
    if value["next"]:
        lines.append(f"The next apply does {', '.join(value['next'])}.")
    if value["differences"]:
        lines.append("The drift stays: pgstrata verify shows it with SQL that repairs it.")
    return "\n".join(lines)


def accepted_text(value: Mapping[str, Any]) -> str:
    """What was recorded."""
    return f"{value['target']}: {value['file']} is accepted as it is now (run {value['run_id'][:13]})."


def _short(value: Any) -> str:
    if value is None:
        return "none"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return f"{text[:_SHORT]}…" if len(text) > _SHORT else text
