"""The manifest's text -> an Estate, or everything that is wrong with it at once, each with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from pgstrata.core.estate.consistency import check
from pgstrata.core.estate.estate import Estate, Feature, Mirror, Plane, Role, Target
from pgstrata.core.estate.lines import Lines
from pgstrata.core.estate.mask_rules import check_mask_rules
from pgstrata.core.estate.migration import NAME, NUMBER, Expectation, Kind, Migration
from pgstrata.core.estate.reader import MOST, Reader, TooMany
from pgstrata.errors import ManifestInvalid, Problem

FOLDER = "database/migrations"
COUNTED = (
    "tables",
    "views",
    "materialized_views",
    "sequences",
    "functions",
    "types",
    "policies",
    "triggers",
    "indexes",
)
SSLMODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")  # libpq's
ATTRIBUTES = ("login", "inherit", "superuser", "createdb", "createrole", "replication", "bypassrls")

# Every key of every table, those that only other commands use included. docs/interface.md describes each.
KEYS: Mapping[str, tuple[str, ...]] = {
    "manifest": ("estate", "planes", "targets", "features", "migration"),
    "estate": ("name", "migrations", "backups", "mirrors", "terraform"),
    "mirror": ("path", "files"),
    "plane": ("configmap", "namespace", "sslmode", "ca"),
    "target": ("database", "host", "port", "user", "plane", "managed", "roles", "maintenance", "kubectl", "secret",
               "reference", "mask"),
    "role": (*ATTRIBUTES, "member_of"),
    "feature": ("description", "default", "requires"),
    "migration": ("file", "target", "kind", "plane", "feature", "requires", "transaction", "expect", "backup",
                  "supersedes", "covers"),
    "expect": (*COUNTED, "objects"),
}  # fmt: skip


def parse(text: str, *, place: str = "estate.toml", files: Mapping[str, bool] | None = None) -> Estate:
    """The estate that a manifest describes.

    `place` is the manifest's name in problems, of which the first hundred are told. `files` are the names in the folder
    of migrations, each with whether it is a regular file; None leaves the files unchecked. Raises
    ManifestInvalid with all problems.
    """
    text = text.removeprefix("\ufeff")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        last = text.count("\n") + (not text.endswith("\n"))
        where = f"{place}:{at[1]}:{at[2]}" if at else f"{place}:{last}"  # «at end of document»
        problem = Problem(where, str(error).split(" (at ")[0])
        raise ManifestInvalid(f"{place} is not valid TOML", problems=[problem]) from error
    reader = Reader(data, Lines(text), place)
    try:
        estate, unnumbered = _estate(reader, data)
        check(estate, unnumbered, reader, files)
        check_mask_rules(estate, reader)
    except TooMany:
        raise _invalid(reader, f"{place} has {MOST} problems, and perhaps more") from None
    if reader.problems:
        count = len(reader.problems)
        raise _invalid(reader, f"{place} has {count} problem{'s' if count > 1 else ''}")
    return estate


def _invalid(reader: Reader, message: str) -> ManifestInvalid:
    return ManifestInvalid(
        message, problems=sorted(reader.problems, key=lambda problem: (_line(problem), problem.message))
    )


def migrations_folder(text: str) -> str:
    """The folder of migrations that a manifest names, right or wrong as it may be otherwise."""
    try:
        folder = tomllib.loads(text.removeprefix("\ufeff"))["estate"]["migrations"]
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        folder = None
    return folder if isinstance(folder, str) else FOLDER


def _line(problem: Problem) -> int:
    tail = problem.place.rsplit(":", 1)[-1]
    return int(tail) if tail.isdigit() else 0


def _estate(reader: Reader, data: Mapping[str, Any]) -> tuple[Estate, list[Migration]]:
    """The estate, and the entries that are not in it because their file's name gives no number."""
    reader.only((), KEYS["manifest"])
    head = ("estate",)
    if "estate" not in data:
        reader.problem((), "the table [estate] is missing", 'it needs at least a name: [estate] name = "…"')
    reader.table(head)
    reader.only(head, KEYS["estate"])
    mirrors = []
    for index in range(len(reader.tables((*head, "mirrors")))):
        path = (*head, "mirrors", index)
        reader.only(path, KEYS["mirror"])
        mirrors.append(Mirror(path=reader.text(path, "path", needed=True), files=reader.texts(path, "files")))
    targets = {name: _target(reader, name) for name in reader.names("targets")}
    migrations = [_migration(reader, index, targets) for index in range(len(reader.tables(("migration",))))]
    estate = Estate(
        name=reader.text(head, "name", needed=isinstance(data.get("estate"), dict)),
        migrations_folder=reader.text(head, "migrations") or FOLDER,
        backups_folder=reader.text(head, "backups") or "backups",
        mirrors=tuple(mirrors),
        terraform=reader.texts(head, "terraform"),
        planes={name: _plane(reader, name) for name in reader.names("planes")},
        targets=targets,
        features={name: _feature(reader, name) for name in reader.names("features")},
        migrations=tuple(sorted((each for each in migrations if each.number), key=lambda each: each.order)),
    )
    return estate, [each for each in migrations if not each.number]


def _plane(reader: Reader, name: str) -> Plane:
    path = ("planes", name)
    reader.only(path, KEYS["plane"])
    return Plane(
        name=name,
        configmap=reader.text(path, "configmap"),
        namespace=reader.text(path, "namespace"),
        sslmode=reader.choice(path, "sslmode", SSLMODES),
        ca=reader.text(path, "ca"),
    )


def _target(reader: Reader, name: str) -> Target:
    path = ("targets", name)
    reader.only(path, KEYS["target"])
    port = reader.integer(path, "port")
    if port is not None and not 0 < port < 65536:
        reader.problem((*path, "port"), f"port must be 1 to 65535, not {port}")
    return Target(
        name=name,
        database=reader.text(path, "database", needed=True),
        plane=reader.text(path, "plane"),
        host=reader.text(path, "host"),
        port=port,
        user=reader.text(path, "user"),
        maintenance=reader.text(path, "maintenance"),
        kubectl=reader.text(path, "kubectl"),
        secret=reader.text(path, "secret"),
        managed=reader.texts(path, "managed"),
        reference=reader.texts(path, "reference"),
        mask={key: reader.text((*path, "mask"), key) for key in reader.table((*path, "mask"))},
        roles={role: _role(reader, (*path, "roles", role), role) for role in reader.table((*path, "roles"))},
    )


def _role(reader: Reader, path: tuple[str, ...], name: str) -> Role:
    table = reader.table(path)
    reader.only(path, KEYS["role"])
    attributes = {key: reader.boolean(path, key) for key in ATTRIBUTES if key in table}
    return Role(
        name=name,
        attributes={key: value for key, value in attributes.items() if value is not None},
        member_of=reader.texts(path, "member_of"),
    )


def _feature(reader: Reader, name: str) -> Feature:
    path = ("features", name)
    reader.only(path, KEYS["feature"])
    return Feature(
        name=name,
        description=reader.text(path, "description"),
        default=bool(reader.boolean(path, "default")),
        requires=reader.texts(path, "requires"),
    )


def _migration(reader: Reader, index: int, targets: Mapping[str, Target]) -> Migration:
    path = ("migration", index)
    reader.only(path, KEYS["migration"])
    file = reader.text(path, "file", needed=True)
    target = reader.text(path, "target", needed=True)
    kind = reader.choice(path, "kind", tuple(Kind)) or Kind.VERSIONED
    transaction = reader.boolean(path, "transaction")
    expect = _expectation(reader, (*path, "expect"))
    found = NAME.fullmatch(file)
    if file and not found:
        reader.problem((*path, "file"), f"{file} is no migration's name", "number, underscore, title: 007_BILLING.sql")
    numbers = {key: _numbers(reader, path, key) for key in ("requires", "covers")}
    return Migration(
        number=found["number"] if found else "",
        file=file,
        target=target,
        kind=Kind(kind),
        plane=reader.text(path, "plane") or (targets[target].plane if target in targets else ""),
        feature=reader.text(path, "feature"),
        requires=numbers["requires"],
        transaction=transaction is not False,
        expect=expect,
        backup=reader.text(path, "backup"),
        supersedes=reader.texts(path, "supersedes"),
        covers=numbers["covers"],
        entry=index,
    )


def _numbers(reader: Reader, path: tuple[str | int, ...], key: str) -> tuple[str, ...]:
    values = reader.texts(path, key, hint=f'as in {key} = ["002"]')
    for value in values:
        if not NUMBER.fullmatch(value):
            reader.problem((*path, key), f"{key}: {value!r} is no migration's number", f'as in {key} = ["002"]')
    return tuple(value for value in values if NUMBER.fullmatch(value))


def _expectation(reader: Reader, path: tuple[str | int, ...]) -> Expectation | None:
    table = reader.table(path)
    if not table:
        return None
    reader.only(path, KEYS["expect"])
    counts = {key: reader.integer(path, key) for key in COUNTED if key in table}
    return Expectation(
        counts={key: value for key, value in counts.items() if value is not None},
        objects=reader.texts(path, "objects"),
    )
