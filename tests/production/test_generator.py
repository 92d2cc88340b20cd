"""The generator: the same bytes each time, one id for one thing, nothing after the backup's moment."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from generator import DATABASES, World, make_world, rows_sql
from generator.awkward import TEXTS
from generator.copytext import Json, Period, Record, field
from generator.scale import NOW

HERE = Path(__file__).resolve().parents[2] / "database" / "production"

# Prints a digest of all rows; run in a process of its own, where hashes of strings are others.
DIGEST = (
    "import hashlib; from generator import DATABASES, make_world, rows_sql; world = make_world(); "
    "print([hashlib.sha256(rows_sql(name, world)).hexdigest() for name in DATABASES])"
)


_blocks: dict[str, dict[str, list[str]]] = {}


def ids(database: str, table: str, world: World, column: int = 0) -> set[str]:
    """The values of one column of a table, read back from the script."""
    return {line.split("\t")[column] for line in lines(database, table, world)}


def lines(database: str, table: str, world: World) -> list[str]:
    """The rows of a table, as they stand in the script."""
    if database not in _blocks:
        blocks = rows_sql(database, world).decode().split("\nCOPY ")[1:]
        _blocks[database] = {block.partition(" ")[0]: block.partition("\n\\.\n")[0].split("\n")[1:] for block in blocks}
    return _blocks[database][table]


def test_same_rows_in_every_process() -> None:
    printed = set()
    for hash_seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        environment = os.environ | {"PYTHONHASHSEED": hash_seed, "TZ": zone, "PYTHONPATH": str(HERE)}
        printed.add(
            subprocess.run([sys.executable, "-c", DIGEST], env=environment, capture_output=True, check=True).stdout
        )
    assert len(printed) == 1


def test_a_tenant_is_an_organization(world: World) -> None:
    tenants = ids("control", "main.tenants", world)
    assert tenants == ids("supabase", "public.organizations", world)
    assert tenants >= ids("components", "public.components", world, column=1)


def test_a_user_has_one_id(world: World) -> None:
    assert ids("control", "main.users", world) == ids("supabase", "public.users", world)


def test_a_seat_is_paid_for_by_one_organization_in_both_planes(world: World) -> None:
    ours = {(row.split("\t")[0], row.split("\t")[4]) for row in lines("supabase", "public.users", world)}
    theirs = {tuple(row.split("\t")[:2]) for row in lines("control", "main.users", world)}
    assert ours == theirs
    members = {tuple(row.split("\t")[1::-1]) for row in lines("supabase", "public.organization_memberships", world)}
    assert members == {tuple(row.split("\t")[:2]) for row in lines("control", "main.user_roles", world)}
    assert members > ours, "somebody is a guest elsewhere"


def test_an_invitation_has_one_id(world: World) -> None:
    ours = ids("supabase", "public.organization_invitations", world)
    assert ours == ids("control", "main.user_invitations", world)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("suppliers", "suppliers"),
        ("vendor_category_mappings", "vendor_category_mappings"),
        ("catalog_components", "component_catalog"),
        ("components", "components"),
        ("catalog_manufacturers", "manufacturers"),
        ("catalog_categories", "categories"),
    ],
)
def test_a_part_has_one_id(world: World, ours: str, theirs: str) -> None:
    assert ids("supabase", f"public.{ours}", world) == ids("components", f"public.{theirs}", world)


def test_evidence_of_an_enrichment_is_an_answer(world: World) -> None:
    evidence = ids("supabase", "public.enrichment_audit_log", world, column=13)
    # One entry, by a person, rests on no answer.
    assert evidence == {r"\N"} | {field(answer.sha256) for answer in world.responses if answer.payload}


def test_the_tree_has_four_levels(world: World) -> None:
    assert len(world.categories) == 1200
    parents = {category.id: category for category in world.categories}
    for category in world.categories:
        assert category.level == (parents[category.parent_id].level + 1 if category.parent_id else 1)
    assert {category.level for category in world.categories} == {1, 2, 3, 4}
    assert all(part.category.level == 4 for part in world.parts)


def test_answers_are_most_of_the_catalogs_database(world: World) -> None:
    answers = sum(len(row.encode()) for row in lines("components", "public.supplier_enrichment_responses", world))
    assert answers > len(rows_sql("components", world)) / 2


def test_todays_prices_end_their_history(world: World) -> None:
    pricing = {
        (row[1], row[2], row[4], row[5])
        for row in (line.split("\t") for line in lines("components", "public.component_pricing", world))
    }
    history = {
        (row[1], row[2], row[4], row[5])
        for row in (line.split("\t") for line in lines("supabase", "public.component_price_history", world))
    }
    assert pricing < history


def test_every_alert_has_a_watch_for_its_kind(world: World) -> None:
    assert world.alerts
    for alert in world.alerts:
        assert alert.kind in alert.watch.watch_for
        assert alert.part is alert.watch.component.part
        assert alert.raised_at >= alert.watch.created_at


def test_lines_refer_to_parts_of_their_organization(world: World) -> None:
    for bom in world.boms:
        assert all(line.component is None or line.component.organization is bom.organization for line in bom.lines)


def test_nothing_happens_after_the_backup(world: World) -> None:
    moments: list[datetime] = [change.at for change in world.changes]
    moments += [alert.seen_at or alert.raised_at for alert in world.alerts]
    moments += [component.created_at for component in world.components]
    moments += [part.updated_at for part in world.parts]
    moments += [answer.requested_at for answer in world.responses]
    assert max(moments) <= NOW


def test_every_awkward_text_is_stored(world: World) -> None:
    assert {bom.notes for bom in world.boms} == set(TEXTS)
    assert any(line.mpn == "" for bom in world.boms for line in bom.lines)


def test_scale_makes_more_of_everything(world: World) -> None:
    larger = make_world(scale=2)
    for name in ("parts", "organizations", "boms", "alerts", "responses"):
        assert len(getattr(larger, name)) > 1.3 * len(getattr(world, name)), name
    for database in DATABASES:
        assert len(rows_sql(database, larger)) > 1.4 * len(rows_sql(database, world))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, r"\N"),
        (r"\N", r"\\N"),
        (r"\.", r"\\."),
        ("a\tb\nc\rd\\e", r"a\tb\nc\rd\\e"),
        ("", ""),
        (True, "t"),
        (b"\x00\xff", r"\\x00ff"),
        (['say "no"', "back\\slash", "", None], r'{"say \\"no\\"","back\\\\slash","",NULL}'),
        (Json({"b": "Ω\n", "a": 1}), r'{"a":1,"b":"Ω\\n"}'),
        (Record((1, None, "a b")), '("1",,"a b")'),
        (Period(NOW), '["2025-12-27 02:00:00.000000+00",)'),
    ],
)
def test_copy_text(value: object, text: str) -> None:
    assert field(value) == text
