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


def sku(supplier: str, mpn: str) -> str:
    """The number under which a supplier, named by its code, sells a part."""
    number = int(hashlib.sha256(f"{supplier}|{mpn}".encode()).hexdigest()[:9], 16)
    match supplier:
        case "mouser":
            return f"{number % 900 + 100}-{mpn}"
        case "digikey":
            return f"{mpn.replace(',', '-')}{('CT', 'TR', 'DKR')[number % 3]}-ND"
        case _:
            return str(1000000 + number % 9000000)


def _attributes(part: Part, dice: Dice) -> list[tuple[str, object]]:
    """The part's parameters, and what suppliers say of every part."""
    common: list[tuple[str, object]] = [
        ("series", part.mpn[:5]),
        ("mounting style", "SMD/SMT"),
        ("operating temperature", dice.pick(("-40 °C ~ 85 °C", "-40 °C ~ 125 °C", "-55 °C ~ 150 °C"))),
        ("qualification", dice.pick(("-", "AEC-Q100", "AEC-Q200"))),
        ("height, max", f"{dice.between(30, 400) / 100} mm"),
        ("standard pack", dice.pick((250, 1000, 2500, 4000))),
    ]
    return [*part.parameters.items(), *common]


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
                    "Category": " / ".join(part.category.path),
                    "DataSheetUrl": f"https://docs.example.com/{part.id.hex[:12]}.pdf",
                    "ImagePath": f"https://images.example.com/mouser/{part.id.hex[:8]}_t.jpg",
                    "MouserPartNumber": sku("mouser", part.mpn),
                    "ProductDetailUrl": f"https://mouser.example.com/ProductDetail/{part.id.hex}",
                    "Reeling": dice.chance(0.7),
                    "SuggestedReplacement": "",
                    "UnitWeightKg": {"UnitWeight": dice.between(1, 9000) / 1000000},
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
                                          for name, value in _attributes(part, dice)],
                    "ProductCompliance": [{"ComplianceName": name, "ComplianceValue": value} for name, value in
                                          (("ECCN", dice.pick(("EAR99", "3A991.a.2"))),
                                           ("USHTS", f"85{dice.between(32, 42)}{dice.between(100000, 999999)}"),
                                           ("CNHTS", f"85{dice.between(32, 42)}{dice.between(100000, 999999)}"),
                                           ("TARIC", f"85{dice.between(32, 42)}{dice.between(100000, 999999)}"))],
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
            "ProductUrl": f"https://digikey.example.com/en/products/detail/{part.id.hex}",
            "DatasheetUrl": f"https://docs.example.com/{part.id.hex[:12]}.pdf",
            "PhotoUrl": f"https://images.example.com/digikey/{part.id.hex[:8]}.jpg",
            "Category": {"CategoryId": part.category.number, "Name": part.category.path[1],
                         "ChildCategories": [{"Name": name, "ProductCount": dice.between(20, 90000)}
                                             for name in part.category.path[2:]]},
            "ProductVariations": [{"PackageType": {"Id": number, "Name": name}, "MinimumOrderQuantity": least,
                                   "StandardPackage": dice.pick((1000, 2500, 3000, 10000)),
                                   "QuantityAvailableforPackageType": dice.below(60000)}
                                  for number, name, least in ((1, "Tape & Reel (TR)", 3000), (2, "Cut Tape (CT)", 1))],
            "UnitPrice": float(part.breaks[0][1]) if part.breaks else None,
            "StandardPricing": [{"BreakQuantity": quantity, "UnitPrice": float(price),
            "TotalPrice": float(quantity * price)}
                                for quantity, price in part.breaks],
            "Parameters": [{"ParameterId": number, "ParameterText": name, "ValueText": str(value)}
                           for number, (name, value) in enumerate(_attributes(part, dice), start=2049)],
            "Classifications": {"ReachStatus": f"REACH {part.reach.title()}", "RohsStatus": part.rohs,
                                "MoistureSensitivityLevel": f"{dice.between(1, 3)} (Unlimited)",
                                "ExportControlClassNumber": dice.pick(("EAR99", "3A991A2")),
                                "HtsusCode": f"85{dice.between(32, 42)}.{dice.between(10, 99)}.00"},
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
                    "unitOfMeasure": "EACH",
                    "sku": sku("element14", part.mpn),
                    "productStatus": dice.pick(("STOCKED", "DIRECT_SHIP", "STOCKED")),
                    "image": {"baseName": f"/{dice.between(10000000, 49999999)}-40.jpg", "vrntPath": "nio/"},
                    "datasheets": [{"type": "T", "description": "Technical Data Sheet",
                                    "url": f"https://docs.example.com/{part.id.hex[:12]}.pdf"}],
                    "countryOfOrigin": part.maker.country,
                    "related": {"containAlternatives": dice.chance(0.4), "containRoHSAlternatives": False},
                    "prices": [{"from": quantity, "to": quantity * 10 - 1, "cost": float(price)}
                               for quantity, price in part.breaks],
                    "stock": {"level": dice.below(40000),
                              "leastLeadTime": part.lead_time.days if part.lead_time else 0,
                              "breakdown": [{"inv": dice.below(9000), "region": region, "lead": dice.between(1, 90)}
                                            for region in ("Liege", "Leeds", "Singapore")]},
                    "attributes": [{"attributeLabel": name, "attributeValue": str(value)}
                                   for name, value in _attributes(part, dice)],
                    "vendorName": dice.pick(("farnell", "Newark", "element14 中国")),
                }
            ],
        }
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """What a supplier asks for a part: the price of one piece from each quantity on."""

    answer: Response
    stock: int | None
    breaks: list[tuple[int, Decimal]]

    @property
    def supplier(self) -> Supplier:
        return self.answer.supplier

    @property
    def part(self) -> Part:
        return self.answer.part


def offers(answers: list[Response]) -> list[Offer]:
    """One for each answer that has a payload."""
    made = []
    for answer in answers:
        if answer.payload is None:
            continue
        dice = Dice("prices", answer.id)
        factor = Decimal(dice.between(96, 108)) / 100
        stock = dice.below(50000) if dice.chance(0.9) else None
        breaks = answer.part.breaks[: dice.between(2, 5)]
        made.append(
            Offer(answer, stock, [(quantity, (price * factor).quantize(Decimal("0.000001")))
                                  for quantity, price in breaks])
        )  # fmt: skip
    return made


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
