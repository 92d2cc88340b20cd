"""The app plane's tables around the catalog: the menu, sourcing, the search page's rows, what is known about parts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from generator.awkward import LABELS
from generator.copytext import Block, Json
from generator.dice import Dice, identity
from generator.events import months_back
from generator.knowledge import SUBSTANCES, TAGS, alternatives, risks, substances
from generator.parts import Part
from generator.scale import NOW
from generator.suppliers import Offer, sku
from generator.world import World


def supply(world: World) -> Iterator[Block]:
    """All rows of these tables, each after what it refers to."""
    yield from _sourcing(world)
    yield from _search(world)
    yield from _knowledge(world)
    yield from _organizations_own(world)


def _sourcing(world: World) -> Iterator[Block]:
    yield Block(
        "public.categories",
        "id parent_id catalog_category_id label icon sort_order part_count visible updated_at",
        ((identity("menu", *each.path), identity("menu", *each.path[:-1]) if each.level > 1 else None, each.id,
          each.name, None if each.level > 1 else f"icon-{each.slug}", place * 10,
          sum(part.category.path[: each.level] == each.path for part in world.parts), True, months_back(1))
         for place, each in enumerate(each for each in world.categories if each.level <= 2)),
    )  # fmt: skip
    certificates = ("ISO 9001", "ISO 14001", "IATF 16949", "AS9100")
    yield Block(
        "public.manufacturers",
        "id catalog_manufacturer_id name notices_email certificates notice_period status updated_at",
        ((identity("maker profile", each.name), each.id, each.name,
          f"notices.{each.name.split()[0].lower()}@example.com", Dice("certificates", each.name).some(certificates, 3),
          timedelta(days=180) if place % 4 else None, "active", months_back(2))
         for place, each in enumerate(world.manufacturers)),
    )  # fmt: skip
    yield Block(
        "public.suppliers",
        "id code name website ships_from trust enabled updated_at",
        ((each.id, each.code, each.name, f"https://{each.code}.example.com", ["US", "DE"] if place else ["US"],
          each.trust, True, months_back(4)) for place, each in enumerate(world.suppliers)),
    )  # fmt: skip
    yield Block(
        "public.vendor_category_mappings",
        "id supplier_id vendor_category catalog_category_id confidence confirmed",
        ((each.id, each.supplier.id, each.name, each.category.id, each.confidence, each.confirmed)
         for each in world.mappings),
    )  # fmt: skip
    yield Block(
        "public.skus",
        "id supplier_id catalog_component_id sku packaging minimum_order order_multiple stock seen_at",
        (row for each in world.offers for row in _skus(each)),
    )


def _skus(offer: Offer) -> Iterator[tuple[object, ...]]:
    number = sku(offer.supplier.code, offer.part.mpn)
    seen, stock = offer.answer.requested_at, offer.stock
    wound = offer.part.lead_time is not None
    yield (identity("sku", offer.supplier.code, number), offer.supplier.id, offer.part.id, number,
           "cut_tape" if wound else "tray", 1, 1, stock, seen)  # fmt: skip
    if wound and len(offer.breaks) > 3:
        yield (identity("sku", offer.supplier.code, number, "reel"), offer.supplier.id, offer.part.id,
               f"{number}/REEL", "reel", 3000, 3000, stock and stock // 3000 * 3000, seen)  # fmt: skip


def by_part(offers: list[Offer]) -> dict[UUID, list[Offer]]:
    """The offers of each part, the cheapest first."""
    found: dict[UUID, list[Offer]] = {}
    for each in sorted(offers, key=lambda each: (each.breaks[0][1], each.supplier.code)):
        found.setdefault(each.part.id, []).append(each)
    return found


def _search(world: World) -> Iterator[Block]:
    offered = by_part(world.offers)
    yield Block(
        "public.central_component_catalog",
        "catalog_component_id mpn manufacturer_name category_path lifecycle_status best_price best_supplier_id "
        "total_stock sku_count published_at",
        ((part.id, part.mpn, part.maker.name, " / ".join(part.category.path), part.lifecycle,
          offered[part.id][0].breaks[0][1], offered[part.id][0].supplier.id,
          sum(each.stock or 0 for each in offered[part.id]),
          sum(1 for each in offered[part.id] for _ in _skus(each)), NOW - timedelta(hours=1))
         for part in world.parts if part.id in offered),
    )  # fmt: skip
    yield Block(
        "public.component_price_history",
        "id catalog_component_id supplier_id observed_on quantity unit_price currency",
        ((number, *row) for number, row in enumerate(_history(world), start=1)),
    )


def _history(world: World) -> Iterator[tuple[object, ...]]:
    """The prices of today, and for some months before it what they were at the first of the month."""
    for offer in world.offers:
        dice = Dice("price history", offer.answer.id)
        today = offer.answer.requested_at.date()
        for back in range(4, 0, -1):
            day = months_back(back)
            if offer.part.created_at < day and day.date() < today:
                factor = 1 + Decimal(dice.between(-4, 3) * back) / 200
                for quantity, price in offer.breaks[:3:2]:
                    then = (price * factor).quantize(Decimal("0.000001"))
                    yield offer.part.id, offer.supplier.id, day.date(), quantity, then, "USD"
        for quantity, price in offer.breaks:
            yield offer.part.id, offer.supplier.id, today, quantity, price, "USD"


def _knowledge(world: World) -> Iterator[Block]:
    yield Block(
        "public.component_alternatives",
        "catalog_component_id alternative_id kind score differences source found_at",
        ((each.part.id, each.other.id, each.kind, each.score, Json(each.differences), "parameters",
          max(each.part.updated_at, each.other.updated_at)) for each in alternatives(world.parts)),
    )  # fmt: skip
    yield Block(
        "public.svhc_substances",
        "id cas_number name reason listed_on",
        ((identity("substance", cas), cas, name, reason, since) for cas, name, reason, since in SUBSTANCES),
    )
    yield Block(
        "public.component_svhc",
        "catalog_component_id substance_id concentration location declared_on",
        ((part.id, identity("substance", cas), percent, where, day)
         for part, cas, percent, where, day in substances(world.parts)),
    )  # fmt: skip
    yield Block(
        "public.predefined_tags",
        "id name purpose colour description",
        ((identity("tag", name), name, purpose, colour, text) for name, purpose, colour, text in TAGS),
    )


def _organizations_own(world: World) -> Iterator[Block]:
    yield Block("public.component_tags",
                "id organization_id component_id predefined_tag_id own_tag tagged_by tagged_at", _tags(world))  # fmt: skip
    known: list[tuple[UUID, UUID, Part]] = [
        (each.organization.id, each.id, each.part) for each in world.components if each.part
    ]
    yield Block(
        "public.component_risk_scores",
        "organization_id component_id lifecycle_risk supply_risk compliance_risk overall_risk reasons computed_at",
        ((organization, component, *scores, Json(reasons), NOW - timedelta(hours=5))
         for organization, component, part in known for *scores, reasons in [risks(part)]),
    )  # fmt: skip


def _tags(world: World) -> Iterator[tuple[object, ...]]:
    own = [label for label in LABELS if label]
    for each in world.components:
        dice = Dice("tags", each.id)
        chosen: list[tuple[str, UUID | None, str | None]] = [
            (name, identity("tag", name), None) for name, *_ in dice.some(TAGS, dice.weighted(((0, 5), (1, 4), (2, 1))))
        ]
        if dice.chance(0.1):
            label = dice.pick(own)
            chosen.append((label, None, label))
        for name, tag, text in chosen:
            yield (identity("component tag", each.id, name), each.organization.id, each.id, tag, text,
                   each.created_by.id, each.created_at)  # fmt: skip
