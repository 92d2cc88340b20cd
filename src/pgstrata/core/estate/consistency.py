"""What must hold between the parts of an estate: names that exist, numbers that are unique, no cycles, files there."""

from __future__ import annotations

import itertools
import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import TypeVar

from pgstrata.core.estate.address import holds_password, variable
from pgstrata.core.estate.delivery import check_delivery
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.lines import Path
from pgstrata.core.estate.migration import NUMBER, REVERSE, Migration
from pgstrata.core.estate.reader import SECRET_HINT, Reader, nearest

_T = TypeVar("_T")
# A target's name becomes part of an option (--url NAME=…) and of an environment variable.
_MOST_CYCLES = 10  # each is looked for in all that is left
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TARGET_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


def check(estate: Estate, unnumbered: Sequence[Migration], reader: Reader, files: Mapping[str, bool] | None) -> None:
    """Note every inconsistency in the reader's problems.

    `unnumbered` are entries whose file's name is wrong: noted already, but the rest of them may be wrong too. `files`
    are the folder's names, each with whether it is a file; None leaves them unchecked.
    """
    _names(estate, reader)
    for each in (*estate.migrations, *unnumbered):
        _references(each, estate, reader)
    _numbers(estate, reader)
    _baselines(estate, reader)
    _cycles(estate, reader)
    _secrets(estate, reader)
    check_delivery(estate, reader)
    if files is not None:
        _files(estate, unnumbered, reader, files)


def _unknown(reader: Reader, path: Path, what: str, name: str, known: Collection[str]) -> None:
    reader.problem(path, f"unknown {what} {name}", nearest(name, known, "the manifest has"))


def _at(migration: Migration, *key: str) -> Path:
    return ("migration", migration.entry, *key)


def _names(estate: Estate, reader: Reader) -> None:
    variables: dict[str, str] = {}
    for name, target in estate.targets.items():
        if not _TARGET_NAME.fullmatch(name):
            hint = "a letter, then letters, digits, _ and -: it becomes part of an environment variable's name"
            reader.problem(("targets", name), f"{name!r} is no target's name", hint)
        other = variables.setdefault(variable(name, "URL"), name)
        if other != name:
            hint = "rename one of them: the variable would give both the same address"
            reader.problem(("targets", name), f"{name} and {other} share the variable {variable(name, 'URL')}", hint)
        if target.plane and target.plane not in estate.planes:
            _unknown(reader, ("targets", name, "plane"), "plane", target.plane, estate.planes)
        for role in target.roles.values():
            for group in role.member_of:
                if group not in target.roles:
                    at = ("targets", name, "roles", role.name, "member_of")
                    message = f"unknown role {group}, which {role.name} is to be a member of"
                    reader.problem(at, message, nearest(group, target.roles, "this target has"))
    for name, feature in estate.features.items():
        for required in feature.requires:
            if required not in estate.features:
                _unknown(reader, ("features", name, "requires"), "feature", required, estate.features)
    orders = {each.order for each in estate.migrations}
    for index, mirror in enumerate(estate.mirrors):
        for number in mirror.files:
            if not NUMBER.fullmatch(number) or int(number) not in orders:
                message = f"mirror {mirror.path} names {number}, which no entry has"
                reader.problem(("estate", "mirrors", index, "files"), message)


def _references(each: Migration, estate: Estate, reader: Reader) -> None:
    """The names that one entry uses: target, plane, feature, other migrations."""
    target = estate.targets.get(each.target)
    if each.target and not target:
        _unknown(reader, _at(each, "target"), "target", each.target, estate.targets)
    if each.plane and each.plane not in estate.planes and not (target and target.plane == each.plane):
        _unknown(reader, _at(each, "plane"), "plane", each.plane, estate.planes)
    if each.feature and each.feature not in estate.features:
        _unknown(reader, _at(each, "feature"), "feature", each.feature, estate.features)
    for number in each.requires:
        if int(number) not in estate.by_order:
            reader.problem(_at(each, "requires"), f"{each.file} requires {number}, which no entry has")
    for number in each.covers:  # one that every target has may be gone from the manifest
        other = estate.by_order.get(int(number))
        if int(number) <= each.order:
            reader.problem(_at(each, "covers"), f"{each.file} covers {number}, which does not come after it")
        elif other and other.target != each.target:
            reader.problem(_at(each, "covers"), f"{each.file} covers {number}, which is of {other.target}")


def _numbers(estate: Estate, reader: Reader) -> None:
    seen: dict[int, Migration] = {}
    for each in sorted(estate.migrations, key=lambda one: one.entry):
        other = seen.setdefault(each.order, each)
        if other is not each:
            words = "stands twice" if other.file == each.file else f"has the number of {other.file}"
            reader.problem(_at(each, "file"), f"{each.file} {words} (line {reader.line(_at(other, 'file'))})")


def _baselines(estate: Estate, reader: Reader) -> None:
    for name in estate.targets:
        migrations = estate.of_target(name)
        for each in migrations:
            if each.baseline and each.order != migrations[0].order:
                message = f"a baseline must be its target's first: {migrations[0].file} comes before {each.file}"
                reader.problem(_at(each, "kind"), message)
            if each.baseline and each.feature:
                reader.problem(_at(each, "feature"), f"{each.file} is a baseline: it cannot be optional")
            for key in ("supersedes", "covers"):
                if not each.baseline and getattr(each, key):
                    reader.problem(_at(each, key), f"{each.file} is no baseline: only one of them {key} anything")
            if each.baseline and not each.transaction:
                reader.problem(_at(each, "transaction"), f"{each.file} is a baseline: it is one transaction")


def _cycles(estate: Estate, reader: Reader) -> None:
    by_order = {each.order: each for each in estate.migrations}
    graph = {each.order: [int(number) for number in each.requires] for each in estate.migrations}
    for cycle in itertools.islice(_found(graph), _MOST_CYCLES):
        names = " → ".join(by_order[order].number for order in cycle)
        reader.problem(_at(by_order[cycle[0]], "requires"), f"migrations require one another: {names}")
    features = {name: list(feature.requires) for name, feature in estate.features.items()}
    for loop in itertools.islice(_found(features), _MOST_CYCLES):
        reader.problem(("features", loop[0], "requires"), f"features require one another: {' → '.join(loop)}")


def _found(graph: Mapping[_T, Collection[_T]]) -> Iterator[list[_T]]:
    """Cycles that share no member, each from the member that stands first, along what requires what, back to it."""
    left = {one: [other for other in others if other in graph] for one, others in graph.items()}
    ranks = {one: rank for rank, one in enumerate(left)}
    while True:
        try:
            TopologicalSorter(left).prepare()
        except CycleError as error:
            cycle = list(
                reversed(error.args[1][1:])
            )  # graphlib gives what comes first, first, and its first member twice
            start = cycle.index(min(cycle, key=ranks.__getitem__))
            yield [*cycle[start:], *cycle[:start], cycle[start]]
            left = {one: [x for x in others if x not in cycle] for one, others in left.items() if one not in cycle}
        else:
            return


def _secrets(estate: Estate, reader: Reader) -> None:
    for path, value in reader.strings():
        if _CONTROL.search(value if path[-1:] != ("description",) else value.replace("\n", "").replace("\t", "")):
            hint = "a line end and a tab may stand in a description; nothing else here has a use for one"
            reader.problem(path, f"{reader.shown(path)} holds a control character", hint)
        if holds_password(value):
            reader.problem(path, f"{reader.shown(path)} holds a password", SECRET_HINT)
    for name, target in estate.targets.items():
        for key, value in (("host", target.host), ("database", target.database), ("user", target.user)):
            if "://" in value and not holds_password(value):
                hint = "give the parts as host, port, database and user; a connection URL goes into --url or the environment"
                reader.problem(("targets", name, key), f"{key} must not be a connection string", hint)


def _files(estate: Estate, unnumbered: Sequence[Migration], reader: Reader, files: Mapping[str, bool]) -> None:
    folder = estate.migrations_folder
    named = {each.file for each in (*estate.migrations, *unnumbered)}
    unnamed = sorted(
        name for name in set(files) - named if name != "README.md" and name[0] != "." and not REVERSE.fullmatch(name)
    )
    for each in estate.migrations:
        shown = posixpath.join(folder, each.file)
        if each.file not in files:
            reader.problem(_at(each, "file"), f"{shown} does not exist", nearest(each.file, unnamed))
        elif not files[each.file]:
            reader.problem(_at(each, "file"), f"{shown} is not a file")
    for name in unnamed:
        message = f"{posixpath.join(folder, name)} is in the folder and no entry names it"
        reader.problem(("estate", "migrations"), message, "add a [[migration]] for it, or move it away")
