"""The world as the database of the Component Normalization Service sees it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import timedelta

from generator.awkward import text
from generator.copytext import Block, Json, Period
from generator.dice import identity
from generator.events import months_back
from generator.scale import NOW
from generator.suppliers import sku
from generator.world import World

# Chosen by hand, so that a dump of it is the same each time.
LOGO_OID = 4200001
# A PNG of one grey point, by its bytes.
_LOGO = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080000000"
    "03a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)


def rows(world: World) -> Iterator[Block | str]:
    """All rows of components_v2, each after what it refers to."""
    yield f"SELECT lo_from_bytea({LOGO_OID}, '\\x{_LOGO.hex()}');"
    yield f"COMMENT ON LARGE OBJECT {LOGO_OID} IS 'A manufacturer''s logo.';"
    yield f"GRANT SELECT ON LARGE OBJECT {LOGO_OID} TO cns_service;"
    yield from _reference(world)
    yield from _catalog(world)
    yield from _enrichment(world)
    for table, column in (("categories", "number"), ("component_pricing", "id"), ("cns_enrichment_config", "id")):
        yield f"SELECT setval(pg_get_serial_sequence('public.{table}', '{column}'), max({column})) FROM public.{table};"


def _reference(world: World) -> Iterator[Block]:
    yield Block(
        "public.manufacturers",
        "id name aliases website country logo created_at updated_at",
        ((each.id, each.name, each.aliases, each.website, each.country, None if place else LOGO_OID, months_back(24),
          months_back(2)) for place, each in enumerate(world.manufacturers)),
    )  # fmt: skip
    yield Block(
        "public.suppliers",
        "id code name api_base_url requests_per_minute timeout trust enabled created_at updated_at",
        ((each.id, each.code, each.name, f"https://{each.code}.example.com/api/v2", each.requests_per_minute,
          timedelta(seconds=10), each.trust, True, months_back(24), months_back(4)) for each in world.suppliers),
    )  # fmt: skip
    yield Block(
        "public.categories",
        "id number parent_id name slug level",
        ((each.id, each.number, each.parent_id, each.name, each.slug, each.level) for each in world.categories),
    )
    yield Block(
        "public.supplier_tokens",
        "id supplier_id kind vault_path fingerprint scopes issued_at expires_at last_used_at revoked_at",
        _tokens(world),
    )
    yield Block(
        "public.vendor_category_mappings",
        "id supplier_id vendor_category category_id confidence confirmed_by created_at",
        ((each.id, each.supplier.id, each.name, each.category.id, each.confidence,
          "platform" if each.confirmed else None, months_back(9)) for each in world.mappings),
    )  # fmt: skip


def _tokens(world: World) -> Iterator[tuple[object, ...]]:
    for each in world.suppliers:
        for kind in ("access", "refresh") if each.code == "digikey" else ("api_key",):
            for current in (False, True):
                issued = months_back(2 if current else 8)
                # A fingerprint of nothing that exists: the vault's tokens are not made here.
                fingerprint = hashlib.sha256(f"{each.code} {kind} {current}".encode()).digest()
                yield (
                    identity("token", each.code, kind, current), each.id, kind, f"suppliers/{each.code}/{kind}",
                    fingerprint, ["search", "pricing"] if kind == "access" else [], issued,
                    None if kind == "api_key" else issued + timedelta(days=90),
                    NOW - timedelta(minutes=7) if current else months_back(2), None if current else months_back(2),
                )  # fmt: skip


def _catalog(world: World) -> Iterator[Block]:
    yield Block(
        "public.component_catalog",
        "id manufacturer_id category_id manufacturer_part_number description lifecycle rohs reach parameters "
        "quality_score quality_details enriched_at created_at updated_at",
        ((part.id, part.maker.id, part.category.id, part.mpn, part.description, part.lifecycle, part.rohs, part.reach,
          Json(part.parameters), part.quality,
          Json({"completeness": float(part.quality), "agreement": 90 + len(part.mpn) % 10, "note": text(place)})
          if part.quality is not None else None,
          part.enriched_at, part.created_at, part.updated_at) for place, part in enumerate(world.parts)),
    )  # fmt: skip
    yield Block(
        "public.components",
        "id organization_id requested_part_number requested_manufacturer component_catalog_id match_method "
        "confidence first_seen_on",
        ((each.id, each.organization.id, each.asked_for, each.asked_maker, each.part.id if each.part else None,
          each.method,
          each.confidence, each.first_seen_on) for each in world.components),
    )  # fmt: skip
    yield Block(
        "public.component_pricing",
        "id component_id supplier_id supplier_part_number quantity unit_price currency stock valid_during",
        ((number, *row) for number, row in enumerate(_prices(world), start=1)),
    )  # fmt: skip


def _prices(world: World) -> Iterator[tuple[object, ...]]:
    for each in world.offers:
        for quantity, price in each.breaks:
            yield (
                each.part.id, each.supplier.id, sku(each.supplier.code, each.part.mpn), quantity, price, "USD",
                each.stock, Period(each.answer.requested_at),
            )  # fmt: skip


def _enrichment(world: World) -> Iterator[Block]:
    yield Block(
        "public.cns_enrichment_config",
        "id config_name enabled ai_provider ai_model auto_apply_threshold review_threshold preferred_suppliers "
        "scraping updated_by updated_at",
        [(1, "default", True, None, None, 95, 70, ["digikey", "mouser", "element14"], False, "platform",
          months_back(6)),
         (2, "local-ai", False, "ollama", "llama3.1:8b", 97, 75, ["digikey"], False, "platform", months_back(4)),
         (3, "thorough", True, "openai", "gpt-4o-mini", 92, 65, ["mouser", "digikey"], True, world.users[0].email,
          months_back(1))],
    )  # fmt: skip
    weights = {"completeness": 0.5, "agreement": 0.3, "freshness": 0.2}
    yield Block(
        "public.enrichment_config",
        "id in_force required_parameters weights refresh_after note",
        [(identity("scoring", 1), Period(months_back(24), months_back(10)), ["package"], Json(weights),
          timedelta(days=180),
          "As launched."),
         (identity("scoring", 2), Period(months_back(10), months_back(2)), ["package", "lifecycle"], Json(weights),
          timedelta(days=90), text(10)),
         (identity("scoring", 3), Period(months_back(2)), ["package", "lifecycle", "rohs", "lead time, weeks"],
          Json(weights | {"agreement": 0.4, "freshness": 0.1}), timedelta(days=60, hours=12), "")],
    )  # fmt: skip
    yield Block(
        "public.supplier_enrichment_responses",
        "id component_id supplier_id requested_at took http_status payload payload_sha256 raw_error",
        ((each.id, each.part.id, each.supplier.id, min(each.requested_at, NOW), each.took, each.status,
          Json(each.payload) if each.payload else None, each.sha256, each.error) for each in world.responses),
    )  # fmt: skip
