"""The app plane's tables of what the service has done and what it was worth."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from generator.boms import Bom
from generator.copytext import Block, Json
from generator.dice import Dice, identity
from generator.events import months_back, quality_before
from generator.parts import Part
from generator.requests import Request
from generator.scale import NOW
from generator.suppliers import Response
from generator.world import World

_COSTS = (("mouser", "0"), ("digikey", "0.002"), ("element14", "0"), ("openai", "0.0006"))
_FIELDS = ("lifecycle", "rohs", "package", "lead time, weeks")


def service(world: World) -> Iterator[Block]:
    """All rows of these tables, each after what it refers to."""
    good = _good(world)
    yield Block(
        "public.cns_bulk_uploads",
        "id organization_id file_name status parts_given parts_matched parts_failed options uploaded_by created_at "
        "finished_at",
        ((identity("bulk", each.key, place), each.id, f"parts-{place + 1}.csv", "done", 40 + place * 13,
          36 + place * 11, 2, Json({"suppliers": ["mouser", "digikey"][: place + 1], "separator": ";"}),
          each.owner.id, months_back(place + 1), months_back(place + 1) + timedelta(minutes=8))
         for each in world.organizations for place in range(2)),
    )  # fmt: skip
    yield Block(
        "public.cns_cost_tracking",
        "id organization_id enrichment_queue_id provider units unit_cost currency occurred_at",
        ((number, *row) for number, row in enumerate(_costs(world), start=1)),
    )
    yield Block(
        "public.enrichment_history",
        "id organization_id catalog_component_id enrichment_queue_id source outcome quality_before quality_after "
        "fields_changed took finished_at",
        (_history(each, good) for each in world.requests if each.status in ("done", "failed")),
    )
    yield Block(
        "public.enrichment_events",
        "id enrichment_queue_id status_before status_after worker message occurred_at",
        ((number, *row) for number, row in enumerate(_steps(world), start=1)),
    )
    yield from _audit(world, good)


def _good(world: World) -> dict[UUID, list[Response]]:
    """The answers with a payload, by part."""
    found: dict[UUID, list[Response]] = {}
    for each in world.responses:
        if each.payload:
            found.setdefault(each.part.id, []).append(each)
    return found


def _costs(world: World) -> Iterator[tuple[object, ...]]:
    for each in world.requests:
        dice = Dice("costs", each.id)
        for attempt in range(each.attempts):
            provider, cost = dice.pick(_COSTS)
            units = dice.between(1, 4) if provider == "openai" else 1
            at = each.bom.created_at + timedelta(minutes=attempt + 1)
            yield each.bom.organization.id, each.id, provider, units, Decimal(cost), "USD", at


def _history(request: Request, good: dict[UUID, list[Response]]) -> tuple[object, ...]:
    dice = Dice("history", request.id)
    part = request.part
    answers = good.get(part.id, []) if part else []
    quality = part.quality if part and answers and request.status == "done" else None
    outcome = "failed"
    if quality is not None:
        outcome = "applied" if quality >= 95 else "queued" if quality >= 70 else "rejected"
    changed = dice.some(_FIELDS, dice.between(1, 3)) if outcome == "applied" else []
    return (
        identity("history", request.id), request.bom.organization.id, part.id if part else None, request.id,
        answers[0].supplier.code if answers else "person", outcome,
        quality_before(answers[0]) if quality is not None else None, quality, changed,
        timedelta(milliseconds=dice.between(200, 60000)), request.steps[-1][2],
    )  # fmt: skip


def _steps(world: World) -> Iterator[tuple[object, ...]]:
    for each in world.requests:
        for before, after, at in each.steps:
            worker = f"worker-{each.ticket % 3}" if before else None
            yield each.id, before, after, worker, each.error if after == "failed" else None, at


def _audit(world: World, good: dict[UUID, list[Response]]) -> Iterator[Block]:
    runs = [bom for bom in world.boms if bom.status != "draft"]
    yield Block(
        "public.audit_enrichment_runs",
        "id organization_id bom_id started_at finished_at parts_asked parts_improved mean_quality cost",
        (_run(bom, _parts(bom, good)) for bom in runs),
    )
    yield Block(
        "public.audit_field_comparisons",
        "id run_id catalog_component_id field answers chosen agreement",
        (row for bom in runs for part in _parts(bom, good) for row in _comparisons(bom, part, good[part.id])),
    )
    yield Block(
        "public.audit_supplier_quality",
        "supplier_id month answers failures mean_took mean_quality computed_at",
        _quality(world),
    )


def _parts(bom: Bom, good: dict[UUID, list[Response]]) -> list[Part]:
    """The parts of a BOM for which some supplier had an answer, each once."""
    parts = [line.component.part for line in bom.lines if line.component and line.component.part]
    return [part for part in {part.id: part for part in parts}.values() if part.id in good]


def _run(bom: Bom, parts: list[Part]) -> tuple[object, ...]:
    scores = [part.quality for part in parts if part.quality is not None]
    mean = (sum(scores, Decimal(0)) / len(scores)).quantize(Decimal("0.01")) if scores else None
    improved = sum(score >= 70 for score in scores)
    return (identity("run", bom.id), bom.organization.id, bom.id, bom.created_at, bom.updated_at, len(parts), improved,
            mean, Decimal(len(parts)) / 500)  # fmt: skip


def _comparisons(bom: Bom, part: Part, answers: list[Response]) -> Iterator[tuple[object, ...]]:
    weeks = str(part.lead_time.days // 7) if part.lead_time else ""
    values = (part.lifecycle, part.rohs, str(part.parameters.get("package", "")), weeks)
    for field, value in zip(_FIELDS, values, strict=True):
        if value and len(answers) > 1:
            dice = Dice("comparison", bom.id, part.id, field)
            said = {each.supplier.code: value if dice.chance(0.9) else f"{value} (?)" for each in answers}
            agreed = sum(each == value for each in said.values())
            yield (identity("comparison", bom.id, part.id, field), identity("run", bom.id), part.id, field, Json(said),
                   value if agreed else None, (Decimal(100) * agreed / len(said)).quantize(Decimal("0.01")))  # fmt: skip


def _quality(world: World) -> Iterator[tuple[object, ...]]:
    groups: dict[tuple[UUID, object], list[Response]] = {}
    for each in world.responses:
        at = each.requested_at
        groups.setdefault((each.supplier.id, at.date().replace(day=1)), []).append(each)
    for (supplier, month), answers in groups.items():
        scores = [each.part.quality for each in answers if each.payload and each.part.quality is not None]
        took = sum((each.took for each in answers), timedelta()) // len(answers)
        mean = (sum(scores, Decimal(0)) / len(scores)).quantize(Decimal("0.01")) if scores else None
        failed = sum(each.payload is None for each in answers)
        yield supplier, month, len(answers), failed, took, mean, NOW - timedelta(hours=4)
