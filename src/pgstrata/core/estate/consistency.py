"""What must hold between the parts of an estate: names that exist, numbers that are unique, no cycles, files there."""

from __future__ import annotations

import difflib
import posixpath
from collections.abc import Collection, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import TypeVar

from pgstrata.core.estate.address import holds_password
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.lines import Path
from pgstrata.core.estate.migration import REVERSE, Migration
from pgstrata.core.estate.reader import Reader

_T = TypeVar("_T")


def check(estate: Estate, reader: Reader, files: Mapping[str, bool] | None) -> None:
    """Note every inconsistency in the reader's problems. `files`: the folder's names, each with whether it is a file."""
    _names(estate, reader)
    _numbers(estate, reader)
    _baselines(estate, reader)
    _cycles(estate, reader)
    _secrets(estate, reader)
    if files is not None:
        _files(estate, reader, files)


def _unknown(reader: Reader, path: Path, what: str, name: str, known: Collection[str]) -> None:
    near = difflib.get_close_matches(name, list(known), n=1)
    hint = f"did you mean {near[0]}?" if near else f"the manifest has: {', '.join(known) or 'none'}"
    reader.problem(path, f"unknown {what} {name}", hint)


def _at(migration: Migration, reader: Reader) -> Path:
    """The path of a migration's entry: found again by its line, as they were sorted by number."""
    index = 0
    while reader.line(("migration", index)) != migration.line:
        index += 1
    return ("migration", index)


def _names(estate: Estate, reader: Reader) -> None:
    for name, target in estate.targets.items():
        if target.plane and target.plane not in estate.planes:
            _unknown(reader, ("targets", name, "plane"), "plane", target.plane, estate.planes)
        for role in target.roles.values():
            for group in role.member_of:
                if group not in target.roles:
                    path = ("targets", name, "roles", role.name)
                    _unknown(reader, path, f"role in member_of of {role.name}:", group, target.roles)
    for name, feature in estate.features.items():
        for other in feature.requires:
            if other not in estate.features:
                _unknown(reader, ("features", name, "requires"), "feature", other, estate.features)
    for mirror_index, mirror in enumerate(estate.mirrors):
        for number in mirror.files:
            if not number.isdigit() or int(number) not in {each.order for each in estate.migrations}:
                reader.problem(("estate", "mirrors", mirror_index), f"mirror: unknown migration {number}")
    for each in estate.migrations:
        at = _at(each, reader)
        if each.target and each.target not in estate.targets:
            _unknown(reader, (*at, "target"), "target", each.target, estate.targets)
        elif each.plane and each.plane not in estate.planes and each.plane != estate.targets[each.target].plane:
            _unknown(reader, (*at, "plane"), "plane", each.plane, estate.planes)
        if each.feature and each.feature not in estate.features:
            _unknown(reader, (*at, "feature"), "feature", each.feature, estate.features)
        orders = {other.order for other in estate.migrations}
        for key, numbers in (("requires", each.requires), ("covers", each.covers)):
            for number in numbers:
                if int(number) not in orders:
                    reader.problem((*at, key), f"{each.file} {key} {number}, which no entry has")


def _numbers(estate: Estate, reader: Reader) -> None:
    seen: dict[int, Migration] = {}
    for each in estate.migrations:
        other = seen.setdefault(each.order, each)
        if other is not each:
            first, second = sorted((other, each), key=lambda one: one.line)
            same = first.file == second.file
            message = f"{second.file} stands twice" if same else f"{second.file} has the number of {first.file}"
            reader.problem(_at(second, reader), f"{message} (line {first.line})")


def _baselines(estate: Estate, reader: Reader) -> None:
    for name in estate.targets:
        migrations = estate.of_target(name)
        for each in migrations:
            if each.baseline and each is not migrations[0]:
                message = f"a baseline must be its target's first: {migrations[0].file} comes before {each.file}"
                reader.problem((*_at(each, reader), "kind"), message)
            if each.baseline and each.feature:
                reader.problem((*_at(each, reader), "feature"), f"{each.file} is a baseline: it cannot be optional")
            if each.baseline and not each.transaction:
                reader.problem((*_at(each, reader), "transaction"), f"{each.file} is a baseline: it is one transaction")


def _cycles(estate: Estate, reader: Reader) -> None:
    by_number = {each.order: each for each in estate.migrations}
    graph = {each.order: {int(number) for number in each.requires} for each in estate.migrations}
    cycle = _cycle(graph)
    if cycle:
        names = " → ".join(by_number[number].number if number in by_number else str(number) for number in cycle)
        reader.problem((*_at(by_number[cycle[0]], reader), "requires"), f"migrations require one another: {names}")
    features = {name: set(feature.requires) for name, feature in estate.features.items()}
    loop = _cycle(features)
    if loop:
        reader.problem(("features", loop[0], "requires"), f"features require one another: {' → '.join(loop)}")


def _cycle(graph: Mapping[_T, Collection[_T]]) -> list[_T]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def _secrets(estate: Estate, reader: Reader) -> None:
    for name, target in estate.targets.items():
        for key, value in (("host", target.host), ("database", target.database), ("user", target.user)):
            if holds_password(value) or "://" in value:
                hint = "give the parts as host, port, database and user; a connection URL goes into --url or the environment"
                reader.problem(("targets", name, key), f"{key} must not be a connection string", hint)


def _files(estate: Estate, reader: Reader, files: Mapping[str, bool]) -> None:
    folder = estate.migrations_folder
    named = {each.file for each in estate.migrations}
    for each in estate.migrations:
        if each.file not in files:
            near = difflib.get_close_matches(each.file, list(files), n=1)
            hint = f"there is {near[0]}" if near else ""
            reader.problem((*_at(each, reader), "file"), f"{posixpath.join(folder, each.file)} does not exist", hint)
        elif not files[each.file]:
            reader.problem((*_at(each, reader), "file"), f"{posixpath.join(folder, each.file)} is not a file")
    for name in sorted(set(files) - named):
        if name == "README.md" or name.startswith(".") or REVERSE.fullmatch(name):
            continue
        message = f"{posixpath.join(folder, name)} is in the folder and no entry names it"
        reader.problem(("estate", "migrations"), message, "add a [[migration]] for it, or move it away")
