"""The records of the app plane's database: the service's queue and events, the audit, the files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from generator.copytext import Block, Json
from generator.dice import Dice, identity
from generator.events import months_back, quality_before
from generator.scale import NOW
from generator.supabase_service import service
from generator.world import World


def records(world: World) -> Iterator[Block]:
    """All rows of these tables."""
    yield from _cns(world)
    yield from service(world)
    yield from _audit(world)
    yield from _storage(world)


def _cns(world: World) -> Iterator[Block]:
    yield Block(
        "public.cns_enrichment_config",
        "id organization_id auto_apply_threshold review_threshold suppliers use_ai use_scraping monthly_budget "
        "updated_by created_at updated_at",
        [(identity("cns config", ""), None, 95, 70, ["mouser", "digikey", "element14"], False, False, None, None,
          months_back(18), months_back(3)),
         *((identity("cns config", each.key), each.id, 97, 75, ["digikey", "mouser"], True, False, Decimal("250.00"),
            each.owner.id, each.created_at,
            months_back(1)) for each in world.organizations if each.plan != "starter")],
    )  # fmt: skip
    yield Block(
        "public.enrichment_queue",
        "id ticket organization_id catalog_component_id bom_line_item_id requested_by requested_mpn priority "
        "status attempts next_attempt_at locked_by locked_at last_error payload created_at updated_at",
        _queue(world),
    )  # fmt: skip
    yield Block(
        "public.cns_processing_events",
        "id occurred_at organization_id bom_id stage outcome took details",
        _processing(world),
    )


def _queue(world: World) -> Iterator[tuple[object, ...]]:
    for each in world.requests:
        bom, line = each.bom, each.line
        yield (
            each.id, each.ticket, bom.organization.id, each.part.id if each.part else None, line.id,
            bom.created_by.id, line.mpn, each.priority, each.status, each.attempts,
            NOW + timedelta(minutes=each.ticket % 60) if each.status == "waiting" else None,
            each.locked_by, each.locked_at, each.error, Json({"line": line.number, "maker": line.manufacturer}),
            bom.created_at, each.steps[-1][2],
        )  # fmt: skip


def _processing(world: World) -> Iterator[tuple[object, ...]]:
    for bom in world.boms:
        dice = Dice("processing", bom.id)
        at = bom.created_at
        for stage in ("parse", "match", "enrich", "score", "route"):
            took = timedelta(milliseconds=dice.between(20, 90000))
            outcome = dice.weighted((("ok", 18), ("retried", 2), ("failed", 1)))
            worker, cost = f"worker-{dice.below(3)}", f"{dice.below(90) / 100:.2f}"
            details = Json({"lines": len(bom.lines), "worker": worker, "cost": cost})
            # A worker's clock stood at 1970 once; such events are what the default partition is for.
            when = datetime.fromtimestamp(dice.below(9999), NOW.tzinfo) if outcome == "failed" else at
            key = identity("processing", bom.id, stage)
            yield key, when, bom.organization.id, bom.id, stage, outcome, took, details
            at += took


def _audit(world: World) -> Iterator[Block]:
    yield Block(
        "public.audit_logs",
        "id entry_number occurred_at organization_id actor_id actor_ip action object_type object_id old_values "
        "new_values",
        ((each.id, number, each.at, each.organization.id, each.actor.id, each.actor.seen_from, each.action,
          each.object_type, each.object_id, Json(each.old) if each.old else None, Json(each.new) if each.new else None)
         for number, each in enumerate(world.changes, start=1)),
    )  # fmt: skip
    good = [each for each in world.responses if each.payload]
    # Who asked for it first; what nobody asked for, the service did by itself.
    asked = {each.part.id: each.bom.organization for each in reversed(world.requests) if each.part}
    # A part that is no more: why the foreign key on the table is not validated.
    merged = identity("component", "Texas Instruments", "LM317T/NOPB")
    yield Block(
        "public.enrichment_audit_log",
        "id entry_number occurred_at organization_id action object_type object_id new_values catalog_component_id "
        "source quality_before quality_after cost evidence_sha256",
        [(identity("enrichment", merged), 1, months_back(14), None, "enrich", "catalog_components", merged, None,
          merged, "person", None, Decimal(80), Decimal(0), None),
         *((identity("enrichment", each.id), number, each.part.enriched_at,
            asked[each.part.id].id if each.part.id in asked else None, "enrich", "catalog_components",
            each.part.id, Json({"specifications": each.part.parameters}), each.part.id, each.supplier.code,
            quality_before(each), each.part.quality, Decimal("0.0020"), each.sha256)
           for number, each in enumerate(good, start=2))],
    )  # fmt: skip


def _storage(world: World) -> Iterator[Block]:
    steps = ("create-migrations-table", "initialmigration", "storage-schema", "pathtoken-column", "add-rls")
    yield Block(
        "storage.migrations",
        "id name hash executed_at",
        ((number, name, hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest(), f"2024-01-05 10:00:0{number}")
         for number, name in enumerate(steps)),
    )  # fmt: skip
    yield Block(
        "storage.buckets",
        "id name public file_size_limit allowed_mime_types created_at updated_at",
        [("bom-uploads", "bom-uploads", False, 20971520, ["text/csv", "application/vnd.ms-excel"], months_back(23),
          months_back(5)),
         ("avatars", "avatars", True, 1048576, ["image/png", "image/jpeg"], months_back(23), months_back(23)),
         ("datasheets", "datasheets", True, None, None, months_back(20), months_back(20))],
    )  # fmt: skip
    yield Block(
        "storage.objects",
        "id bucket_id name owner metadata checksum version created_at updated_at",
        ((identity("object", bom.path), "bom-uploads", bom.path, bom.created_by.id,
          Json({"size": bom.file_size, "mimetype": "text/csv", "eTag": f'"{bom.id.hex}"'}),
          hashlib.sha256(bom.path.encode()).digest(), "1", bom.created_at, bom.created_at) for bom in world.boms),
    )  # fmt: skip
