"""What a refresh makes of a baseline: which migrations the new state contains, and what the baseline's entry becomes.

The invariant: a number is among `covers` only where the new state has what the migration made. What it lacks is applied
from its file to whoever lacks it, as before the refresh.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pgstrata.core.catalog.catalog import RELATIONS, Catalog
from pgstrata.core.catalog.drift import Difference
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import Expectation, Migration
from pgstrata.core.plan.history import THERE, History, State, state_of
from pgstrata.core.script.contents import Contained
from pgstrata.errors import BadInput, Problem, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Which versioned migrations a state has: numbers, in order. `known_by` is `ledger`, `header` (that of a backup) or
    `catalog`; `undecided` are those of which the catalog shows nothing either way."""

    contained: tuple[str, ...]
    known_by: str
    undecided: tuple[str, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()  # by number, the baseline's too: who applied it, and owns what it made


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The new baseline's `covers`, and how it came about; numbers in order.

    `joined` are contained now and were not covered before, `lost` were covered and are not contained, `lacking` are all
    of the manifest that it does not cover, `gone` are covered and no longer in the manifest.
    """

    covers: tuple[str, ...]
    joined: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def baseline_of(estate: Estate, target: str) -> Migration:
    """A target's baseline. Raises BadInput where there is no such target, or it has none."""
    if target not in estate.targets:
        raise BadInput(f"there is no target {target}", hint=f"The manifest has: {', '.join(estate.targets)}.")
    found = next((each for each in estate.of_target(target) if each.baseline), None)
    if found is None:
        raise BadInput(
            f"{target} has no baseline that could be refreshed",
            hint='Its first migration is one where its entry says kind = "baseline".',
        )
    return found


def from_ledger(migrations: Sequence[Migration], history: History, checksums: Mapping[str, str]) -> Held:
    """What a target's ledger says that it has. `checksums` are those of the files now.

    Raises Refused with what is half done, or was applied from another file than the manifest has: nobody knows then
    what the number stands for.
    """
    known = {each.order: each for each in migrations}
    contained, roles, problems = [], [], []
    for order, record in sorted(history.records.items()):
        migration = known.get(order)
        if record.baseline or (migration and migration.baseline):
            roles.append((record.number, record.role))
            continue
        if record.state is State.PARTIAL:
            problems.append(Problem(record.file or record.number, "is begun and not ended", "pgstrata apply ends it"))
        if record.state not in THERE:
            continue
        if migration and state_of(migration, history, checksums.get(migration.file, "")) is State.CHANGED:
            hint = "put the file back as it was (git log shows it); what is new belongs into a new migration"
            problems.append(Problem(migration.file, "is not what was applied there", hint))
        contained.append(migration.number if migration else record.number)
        roles.append((contained[-1], record.role if record.state is State.APPLIED else ""))
    if problems:
        raise Refused("the ledger and the files do not agree; nothing was written", problems=problems)
    return Held(contained=tuple(contained), known_by="ledger", roles=tuple(each for each in roles if each[1]))


def from_header(migrations: Sequence[Migration], said: Iterable[Contained], checksums: Mapping[str, str]) -> Held:
    """What the header of a backup says. `checksums` are those of the files now. Raises Refused where a file is another."""
    known = {each.order: each for each in migrations}
    contained, problems = {}, []
    for each in said:
        migration = known.get(int(each.number))
        if migration and migration.baseline:
            continue
        if migration and each.checksum and each.checksum != checksums.get(migration.file, each.checksum):
            problems.append(Problem(migration.file, "is not the file that the backup contains"))
        contained[int(each.number)] = migration.number if migration else each.number
    if problems:
        raise Refused("the backup and the files do not agree; nothing was written", problems=problems)
    return Held(contained=_in_order(contained, contained), known_by="header")


def coverage(estate: Estate, baseline: Migration, held: Held) -> Coverage:
    """What the new baseline covers. What earlier refreshes covered stays, as far as the manifest can no longer give it to
    anybody; what it can give is covered where the new state has it."""
    there = {each.order: each.number for each in estate.of_target(baseline.target) if not each.baseline}
    contained = {int(number): number for number in held.contained}
    before = {int(number): number for number in baseline.covers}
    covers = {**{order: number for order, number in before.items() if order not in there}, **contained}
    return Coverage(
        covers=_in_order(covers, covers),
        joined=_in_order(covers, covers.keys() - before.keys()),
        lost=_in_order(before, before.keys() - covers.keys()),
        lacking=_in_order(there, there.keys() - covers.keys()),
        gone=_in_order(covers, covers.keys() - there.keys()),
    )


def _in_order(numbers: Mapping[int, str], orders: Iterable[int]) -> tuple[str, ...]:
    return tuple(numbers[order] for order in sorted(orders))


def entry(
    baseline: Migration,
    found: Coverage,
    *,
    backup: str,
    checksum: str,
    replaced: Sequence[str],
    counts: Mapping[str, int],
    missing_objects: Collection[str],
) -> dict[str, Any]:
    """The values of the baseline's entry in the manifest. `checksum` is the new file's, `replaced` are those that it takes
    the place of, `counts` what it makes, by the names of `expect`; a value None takes a key away."""
    supersedes = [each for each in dict.fromkeys((*baseline.supersedes, *replaced)) if each != checksum]
    values: dict[str, Any] = {"backup": backup, "supersedes": supersedes, "covers": list(found.covers) or None}
    expect = baseline.expect or Expectation()
    wanted: dict[str, Any] = {name: counts[name] for name in expect.counts}
    if objects := [name for name in expect.objects if name not in missing_objects]:
        wanted["objects"] = objects
    if baseline.expect:
        values["expect"] = wanted or None
    return values


def missing_relations(expected: Catalog, actual: Catalog, brought: Catalog | None = None) -> tuple[int, int]:
    """How many of the expected tables and views are not there, and how many are expected; partitions go with their table.
    What is `brought` to the actual ones by migrations is not expected of them: an earlier state does not have it."""
    later = set(brought.objects) - set(actual.objects) if brought else set()
    wanted = [each.key for each in expected.of_kind(*RELATIONS) if "bound" not in each.facets and each.key not in later]
    return sum(key not in actual.objects for key in wanted), len(wanted)


def place(difference: Difference) -> str:
    """What a difference is about, as `--accept` takes it."""
    return f"{difference.kind} {difference.name}"


def open_differences(differences: Sequence[Difference], names: Collection[str]) -> list[Difference]:
    """The differences that no name accepts. A name is `KIND NAME`, or NAME; that of a relation accepts what goes with it.

    Raises BadInput for a name that accepts none of them.
    """
    known = {each for difference in differences for each in _accepted_by(difference)}
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            listed = ", ".join(sorted({place(each) for each in differences})) or "nothing"
            hint = f"Did you mean {near[0]}?" if near else f"What differs: {listed}."
            raise BadInput(f"--accept: nothing that differs is called {name}", hint=hint)
    wanted = set(names)
    return [each for each in differences if not wanted & _accepted_by(each)]


def _accepted_by(difference: Difference) -> set[str]:
    names = {difference.name, place(difference)}
    owned = [side.get("owned by") for side in (difference.expected, difference.actual) if isinstance(side, Mapping)]
    wholes = {difference.parent, *(str(name).rpartition(".")[0] for name in owned if name)} - {""}
    return names | wholes | {f"{kind} {whole}" for whole in wholes for kind in RELATIONS}
