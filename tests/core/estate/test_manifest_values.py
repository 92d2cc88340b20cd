"""A right manifest: every key ends up in the Estate, those that only later commands use included."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgstrata.core.estate.estate import Feature, Mirror, Plane, Role
from pgstrata.core.estate.manifest import parse
from pgstrata.core.estate.migration import Expectation, Kind, Migration
from pgstrata.errors import ManifestInvalid

FULL = """
[estate]
name = "parts"
migrations = "sql"
backups = "dumps"
mirrors = [{ path = "copy", files = ["001", "2"] }]

[planes.app]
configmap = "app-migrations"
namespace = "databases"
[planes.control]

[targets.main]
plane = "app"
host = "db.example.com"
port = 5433
database = "main"
user = "owner"
maintenance = "postgres"
kubectl = "app/db-0"
managed = ["realtime"]
reference = ["public.tag"]
mask = { "public.person.mail" = "hash" }

[targets.main.roles]
reader = {}
writer = { login = true, inherit = false, superuser = false, createdb = true, createrole = true, \
replication = true, bypassrls = true, member_of = ["reader"] }

[targets.bare]
database = "bare"

[features.notes]
description = "notes on parts"
default = true
requires = ["base"]
[features.base]

[[migration]]
file = "0010_LATER.sql"
target = "main"
plane = "control"
feature = "notes"
requires = ["1", "002"]
transaction = false
expect = { tables = 2, materialized_views = 0, objects = ["public.note"] }

[[migration]]
file = "001_BASE.sql"
target = "main"
kind = "baseline"
backup = "main_20260110.sql"
supersedes = ["v1:sha256:00"]
covers = ["007", "0010"]

[[migration]]
file = "002_OTHER.sql"
target = "bare"
kind = "versioned"
"""


def test_every_key_is_kept() -> None:
    estate = parse(FULL)
    assert (estate.name, estate.migrations_folder, estate.backups_folder) == ("parts", "sql", "dumps")
    assert estate.mirrors == (Mirror(path="copy", files=("001", "2")),)
    assert estate.planes["app"] == Plane(name="app", configmap="app-migrations", namespace="databases")
    main = estate.targets["main"]
    assert (main.plane, main.host, main.port, main.database, main.user) == (
        "app",
        "db.example.com",
        5433,
        "main",
        "owner",
    )
    assert (main.maintenance, main.kubectl, main.managed) == ("postgres", "app/db-0", ("realtime",))
    assert (main.reference, main.mask) == (("public.tag",), {"public.person.mail": "hash"})
    attributes = dict.fromkeys(("login", "createdb", "createrole", "replication", "bypassrls"), True)
    writer = Role(name="writer", attributes=attributes | {"inherit": False, "superuser": False}, member_of=("reader",))
    assert main.roles == {"reader": Role(name="reader"), "writer": writer}
    assert estate.features == {
        "notes": Feature(name="notes", description="notes on parts", default=True, requires=("base",)),
        "base": Feature(name="base"),
    }
    first, second, last = estate.migrations  # by number, whatever the order of the entries
    assert (first.number, first.kind, first.baseline, first.entry) == ("001", Kind.BASELINE, True, 1)
    assert (first.backup, first.supersedes, first.covers) == ("main_20260110.sql", ("v1:sha256:00",), ("007", "0010"))
    assert second == Migration(number="002", file="002_OTHER.sql", target="bare", entry=2)
    assert last == Migration(
        number="0010",
        file="0010_LATER.sql",
        target="main",
        plane="control",
        feature="notes",
        requires=("1", "002"),
        transaction=False,
        expect=Expectation(counts={"tables": 2, "materialized_views": 0}, objects=("public.note",)),
    )
    assert first.plane == "app"  # its target's


def test_defaults() -> None:
    estate = parse('[estate]\nname = "x"\n[targets.main]\ndatabase = "main"\n')
    main = estate.targets["main"]
    assert (estate.migrations_folder, estate.backups_folder, estate.mirrors) == ("database/migrations", "backups", ())
    assert (main.host, main.port, main.user, main.plane) == ("", None, "", "")
    assert (main.maintenance, main.managed, main.roles) == ("", (), {})


def test_a_migration_is_found_by_any_spelling_of_its_number() -> None:
    estate = parse(FULL)
    assert estate.migration("10") is estate.migration("010") is estate.migrations[2]
    assert [each.number for each in estate.of_target("main")] == ["001", "0010"]
    with pytest.raises(KeyError):
        estate.migration("11")


def test_targets_keep_the_manifests_order() -> None:
    names = ["zebra", "apple", "middle"]
    text = '[estate]\nname = "x"\n' + "".join(f'[targets.{name}]\ndatabase = "{name}"\n' for name in names)
    assert list(parse(text).targets) == names


def test_a_byte_order_mark_and_crlf_are_read_over() -> None:
    assert parse("\ufeff" + FULL.replace("\n", "\r\n")) == parse(FULL)
    with pytest.raises(ManifestInvalid) as caught:
        parse('\ufeff[estate]\r\nname = "x"\r\nbad = 1\r\n')
    assert caught.value.problems[0].place == "estate.toml:3"


def test_the_folder_holds_exactly_what_is_named() -> None:
    files = {"001_BASE.sql": True, "002_OTHER.sql": True, "0010_LATER.sql": True}
    extra = {"README.md": True, ".gitignore": True, "0010_LATER.down.sql": True}
    assert parse(FULL, files=files | extra) == parse(FULL)


def test_a_plane_that_only_a_target_has_wrong_is_said_once() -> None:
    text = '[estate]\nname = "x"\n[targets.a]\ndatabase = "a"\nplane = "p"\n[[migration]]\nfile = "1_A.sql"\ntarget = "a"\n'
    with pytest.raises(ManifestInvalid) as caught:
        parse(text)
    assert [problem.place for problem in caught.value.problems] == ["estate.toml:5"]


def test_this_repositorys_manifest_is_right() -> None:
    root = Path(__file__).resolve().parents[3]
    files = {path.name: path.is_file() for path in (root / "database" / "migrations").iterdir()}
    parse((root / "estate.toml").read_text(), files=files)
