"""The app plane's tables from an uploaded file to a BOM's parts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from generator.boms import Bom, Line
from generator.copytext import Block, Json
from generator.dice import Dice, identity
from generator.scale import NOW
from generator.supabase_supply import by_part
from generator.suppliers import Offer
from generator.world import World

_STEPS = {
    "import": ("read file", "map columns", "write lines"),
    "match": ("exact", "normalized", "aliases", "fuzzy"),
    "price": ("ask suppliers", "choose breaks"),
    "export": ("write file",),
}
_TEMPLATES = (
    ("Altium export", "csv", {"mpn": "Manufacturer Part Number", "quantity": "Quantity", "designators": "Designator"}),
    ("KiCad", "csv", {"mpn": "MPN", "quantity": "Qty", "designators": "Reference(s)", "manufacturer": "Mfr."}),
    ("Einkauf", "xlsx", {"mpn": "Herstellernummer", "quantity": "Menge je Gerät", "description": "Größe/Wert"}),
)
_ATTRIBUTES = (
    ("component", "storage_class", "Storage class", "choice", None, ["dry", "normal", "cold"]),
    ("component", "mass", "Mass", "number", "mg", None),
    ("bom_line", "assembly_side", "Side", "choice", None, ["top", "bottom"]),
    ("bom", "customer_order", "Customer's order", "text", None, None),
    ("bom", "pilot_date", "Pilot on", "date", None, None),
)


def uploads(world: World) -> Iterator[Block]:
    """All rows of these tables, each after what it refers to."""
    yield Block(
        "public.column_mapping_templates",
        "id organization_id name file_format header_row mapping is_default created_by created_at updated_at",
        ((identity("template", each.key, name), each.id, name, kind, 1, Json(mapping), name != "KiCad",
          each.owner.id, each.created_at, each.created_at)
         for place, each in enumerate(world.organizations) for name, kind, mapping in _TEMPLATES[: 2 + place % 2]),
    )  # fmt: skip
    yield Block(
        "public.bom_uploads",
        "id organization_id bom_id template_id file_name storage_path file_size sha256 status rows_found rows_taken "
        "error uploaded_by uploaded_at finished_at",
        _uploads(world),
    )
    jobs = [job for bom in world.boms for job in _jobs(bom)]
    yield Block(
        "public.bom_jobs",
        "id organization_id bom_id kind status progress result requested_by queued_at started_at finished_at",
        jobs,
    )
    yield Block(
        "public.bom_processing_jobs",
        "id bom_job_id step name status worker attempts lines_done took error",
        (step for bom in world.boms for kind in _kinds(bom) for step in _steps(bom, kind)),
    )
    yield Block(
        "public.bom_items",
        "id bom_id catalog_component_id total_quantity line_count unit_price supplier_id counted_at",
        _items(world),
    )
    yield Block(
        "public.attributes",
        "id organization_id applies_to name label data_type unit choices required sort_order",
        ((identity("attribute", each.key, to, name), each.id, to, name, label, kind, unit,
          Json(choices) if choices else None, name == "assembly_side", place * 10)
         for number, each in enumerate(world.organizations)
         for place, (to, name, label, kind, unit, choices) in enumerate(_ATTRIBUTES[: 3 + number % 3])),
    )  # fmt: skip


def _uploads(world: World) -> Iterator[tuple[object, ...]]:
    for bom in world.boms:
        organization = bom.organization
        yield (
            identity("upload", bom.id), organization.id, bom.id, identity("template", organization.key, "KiCad"),
            bom.path.rpartition("/")[2], f"bom-uploads/{bom.path}", bom.file_size,
            hashlib.sha256(bom.path.encode()).digest(), "parsed", len(bom.lines), len(bom.lines), None,
            bom.created_by.id, bom.created_at, bom.created_at + timedelta(seconds=bom.number % 40 + 1),
        )  # fmt: skip
    for each in world.organizations:
        name = "alte Stückliste (letzter Stand).xls"
        at = NOW - timedelta(days=each.number % 30 + 1)
        yield (
            identity("upload", each.key, name), each.id, None, None, name, f"bom-uploads/{each.id}/0/{name}", 48128,
            hashlib.sha256(f"{each.key}/{name}".encode()).digest(), "failed", None, None,
            "C:\\Einkauf\\Liste.xls: not a workbook (first bytes: \\xD0\\xCF)", each.users[-1].id, at,
            at + timedelta(seconds=2),
        )  # fmt: skip


def _kinds(bom: Bom) -> tuple[str, ...]:
    return {"draft": ("import",), "in_review": ("import", "match")}.get(bom.status, ("import", "match", "price"))


def _jobs(bom: Bom) -> Iterator[tuple[object, ...]]:
    for place, kind in enumerate(_kinds(bom)):
        queued = bom.created_at + timedelta(minutes=12 * place, seconds=5)
        started, finished = queued + timedelta(seconds=3), queued + timedelta(minutes=1 + bom.number % 9)
        matched = sum(line.status == "matched" for line in bom.lines)
        yield (
            identity("job", bom.id, kind), bom.organization.id, bom.id, kind, "done", Decimal(100),
            Json({"lines": len(bom.lines), "matched": matched} if kind == "match" else {"lines": len(bom.lines)}),
            bom.created_by.id, queued, started, finished,
        )  # fmt: skip


def _steps(bom: Bom, kind: str) -> Iterator[tuple[object, ...]]:
    for step, name in enumerate(_STEPS[kind], start=1):
        dice = Dice("step", bom.id, kind, step)
        yield (
            identity("step", bom.id, kind, step), identity("job", bom.id, kind), step, name, "done",
            f"worker-{dice.below(3)}", 1 if dice.chance(0.9) else 2, len(bom.lines),
            timedelta(milliseconds=dice.between(30, 20000)), None,
        )  # fmt: skip


def _items(world: World) -> Iterator[tuple[object, ...]]:
    offered: dict[UUID, list[Offer]] = by_part(world.offers)
    for bom in world.boms:
        lines: dict[UUID, list[Line]] = {}
        for line in bom.lines:
            if line.component and line.component.part and line.status == "matched":
                lines.setdefault(line.component.part.id, []).append(line)
        for part, of_part in lines.items():
            best = offered[part][0] if part in offered else None
            yield (
                identity("item", bom.id, part), bom.id, part, sum(line.quantity for line in of_part), len(of_part),
                best.breaks[0][1] if best else None, best.supplier.id if best else None, bom.updated_at,
            )  # fmt: skip
