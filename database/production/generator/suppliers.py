"""Suppliers, and what they answer about a part, each in its own words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from generator.awkward import TEXTS
from generator.copytext import Json
from generator.dice import Dice, identity
from generator.parts import Part

Payload = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Supplier:
    """A distributor with an interface."""

    id: UUID
    code: str
    name: str
    requests_per_minute: int
    trust: Decimal
    answer: Callable[[Part, Dice], Payload]


@dataclass(frozen=True, slots=True)
class Response:
    """One answer, good or bad."""

    id: UUID
    part: Part
    supplier: Supplier
    requested_at: datetime
    took: timedelta
    status: int
    payload: Payload | None
    error: str | None

    @property
    def sha256(self) -> bytes | None:
        """Of the answer's bytes."""
        return hashlib.sha256(str(Json(self.payload)).encode()).digest() if self.payload else None


def supplier_part_number(supplier: Supplier, part: Part) -> str:
    """The number under which a supplier sells a part."""
    number = int(hashlib.sha256(f"{supplier.code}|{part.mpn}".encode()).hexdigest()[:6], 16)
    match supplier.code:
        case "mouser":
            return f"{number % 900 + 100}-{part.mpn}"
        case "digikey":
            return f"{part.mpn.split(',')[0]}{('CT', 'TR', 'DKR')[number % 3]}-ND"
        case _:
            return str(1000000 + number % 3000000)


def _mouser(part: Part, dice: Dice) -> Payload:
    return {
        "Errors": [],
        "SearchResults": {
            "NumberOfResult": 1,
            "Parts": [
                {
                    "Manufacturer": part.maker.name,
                    "ManufacturerPartNumber": part.mpn,
                    "Description": part.description,
                    "Category": part.category.name,
                    "LifecycleStatus": {"nrnd": "Not Recommended for New Designs", "eol": "End of Life",
                                        "obsolete": "Obsolete"}.get(part.lifecycle),
                    "ROHSStatus": "RoHS Compliant" if part.rohs == "compliant" else "",
                    "LeadTime": f"{part.lead_time.days} Days" if part.lead_time else "",
                    "Availability": f"{dice.below(90000)} In Stock",
                    "Min": "1",
                    "Mult": "1",
                    "PriceBreaks": [{"Quantity": quantity, "Price": f"${price}", "Currency": "USD"}
                                    for quantity, price in part.breaks],
                    "ProductAttributes": [{"AttributeName": name, "AttributeValue": str(value)}
                                          for name, value in part.parameters.items()],
                    "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": dice.pick(("EAR99",
                    "3A991.a.2"))}],
                }
            ],
        },
    }  # fmt: skip


def _digikey(part: Part, dice: Dice) -> Payload:
    return {
        "Product": {
            "ManufacturerProductNumber": part.mpn,
            "Manufacturer": {"Id": dice.between(10, 3000), "Name": part.maker.name},
            "Description": {"ProductDescription": part.description[:40].upper(),
            "DetailedDescription": part.description},
            "ProductStatus": {"Id": 0, "Status": {"active": "Active", "nrnd": "Not For New Designs",
                                                  "eol": "Last Time Buy"}.get(part.lifecycle, "Obsolete")},
            "QuantityAvailable": dice.below(120000),
            "UnitPrice": float(part.breaks[0][1]) if part.breaks else None,
            "StandardPricing": [{"BreakQuantity": quantity, "UnitPrice": float(price),
            "TotalPrice": float(quantity * price)}
                                for quantity, price in part.breaks],
            "Parameters": [{"ParameterId": number, "ParameterText": name, "ValueText": str(value)}
                           for number, (name, value) in enumerate(part.parameters.items(), start=2049)],
            "Classifications": {"ReachStatus": f"REACH {part.reach.title()}", "RohsStatus": part.rohs,
                                "MoistureSensitivityLevel": f"{dice.between(1, 3)} (Unlimited)"},
            "ManufacturerLeadWeeks": str(part.lead_time.days // 7) if part.lead_time else None,
            "BackOrderNotAllowed": dice.chance(0.1),
        },
        "SearchLocaleUsed": {"Site": "DE", "Language": "en", "Currency": "USD"},
    }  # fmt: skip


def _element14(part: Part, dice: Dice) -> Payload:
    return {
        "premierFarnellPartNumberReturn": {
            "numberOfResults": 1,
            "products": [
                {
                    "translatedManufacturerPartNumber": part.mpn,
                    "brandName": part.maker.name.upper(),
                    "displayName": f"{part.mpn} - {part.description}",
                    "rohsStatusCode": {"compliant": "YES", "exempt": "EXEMPT"}.get(part.rohs, "NO"),
                    "packSize": 1,
                    "prices": [{"from": quantity, "to": quantity * 10 - 1, "cost": float(price)}
                               for quantity, price in part.breaks],
                    "stock": {"level": dice.below(40000),
                    "leastLeadTime": part.lead_time.days if part.lead_time else 0},
                    "attributes": [{"attributeLabel": name, "attributeValue": str(value)}
                                   for name, value in part.parameters.items()],
                    "vendorName": dice.pick(("farnell", "Newark", "element14 中国")),
                }
            ],
        }
    }  # fmt: skip


def suppliers() -> list[Supplier]:
    """All suppliers, in a fixed order."""
    known = (
        ("mouser", "Mouser Electronics", 30, "92.50", _mouser),
        ("digikey", "DigiKey", 120, "95.00", _digikey),
        ("element14", "element14 / Farnell", 60, "88.00", _element14),
    )
    return [Supplier(identity("supplier", code), code, name, rate, Decimal(trust), answer)
            for code, name, rate, trust, answer in known]  # fmt: skip


def responses(known: list[Part], sources: list[Supplier]) -> Iterator[Response]:
    """What was asked for each enriched part, the oldest question first."""
    for part in known:
        if not part.enriched_at:
            continue
        dice = Dice("responses", part.mpn)
        for supplier in dice.some(sources, dice.weighted(((1, 6), (2, 4)))):
            yield _response(part, supplier, dice)


def _response(part: Part, supplier: Supplier, dice: Dice) -> Response:
    assert part.enriched_at
    status = dice.weighted(((200, 93), (404, 3), (429, 2), (503, 2)))
    errors = {404: f"no part {part.mpn}", 429: "rate limit\r\nRetry-After: 30\r\n\r\n", 503: dice.pick(TEXTS)}
    return Response(
        id=identity("response", supplier.code, part.mpn),
        part=part,
        supplier=supplier,
        requested_at=part.enriched_at - timedelta(seconds=dice.between(2, 900)),
        took=timedelta(milliseconds=dice.between(80, 4200)),
        status=status,
        payload=supplier.answer(part, dice) if status == 200 else None,
        error=errors.get(status),
    )
