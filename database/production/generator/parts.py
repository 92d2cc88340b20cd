"""Manufacturers and the parts of the catalog."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from generator.dice import Dice, identity
from generator.families import FAMILIES, Draw, Family, Parameters
from generator.more_families import MORE_FAMILIES
from generator.scale import NOW
from generator.tree import Category


@dataclass(frozen=True, slots=True)
class Manufacturer:
    """A maker under the catalog's name for it."""

    id: UUID
    name: str
    aliases: list[str]
    country: str
    website: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part that can be bought."""

    id: UUID
    maker: Manufacturer
    category: Category
    mpn: str
    description: str
    parameters: Parameters
    lifecycle: str
    rohs: str
    reach: str
    breaks: list[tuple[int, Decimal]]
    tags: list[str]
    lead_time: timedelta | None
    introduced_on: date | None
    last_buy_on: date | None
    quality: Decimal | None
    created_at: datetime
    enriched_at: datetime | None

    @property
    def updated_at(self) -> datetime:
        return self.enriched_at or self.created_at


_MAKERS = (
    ("Murata Electronics", "JP", ("Murata", "村田製作所", "MURATA MFG")),
    ("Yageo", "TW", ("YAGEO CORP", "Yageo/Phycomp")),
    ("Vishay Dale", "US", ("Vishay", "Dale")),
    ("Coilcraft", "US", ()),
    ("Panasonic Electronic Components", "JP", ("Panasonic", "PANASONIC ECG", "パナソニック")),
    ("STMicroelectronics", "CH", ("ST", "STM", "ST Micro")),
    ("Microchip Technology", "US", ("Microchip", "Atmel")),
    ("Texas Instruments", "US", ("TI", "Texas Instr.", "National Semiconductor")),
    ("Infineon Technologies", "DE", ("Infineon", "International Rectifier", "IR")),
    ("Nexperia", "NL", ("NXP discretes", "Nexperia B.V.")),
    ("Analog Devices", "US", ("ADI", "Analog Devices, Inc.", "Linear Technology")),
    ("JST", "JP", ("J.S.T.", "JST Sales America", "日本圧着端子製造")),
    ("Molex", "US", ("MOLEX LLC", 'Molex "Micro-Fit"')),
    ("Abracon", "US", ()),
    ("Kingbright", "TW", ("Kingbright Elec.",)),
    ("Samsung Electro-Mechanics", "KR", ("SEMCO", "삼성전기")),
    ("KEMET", "US", ("Kemet Electronics",)),
    ("TDK", "JP", ("TDK Corporation", "EPCOS")),
    ("Bourns", "US", ("Bourns, Inc.",)),
    ("Diodes Incorporated", "US", ("Diodes Inc.", "Zetex", "Pericom")),
    ("Littelfuse", "US", ()),
    ("onsemi", "US", ("ON Semiconductor", "Fairchild", "ON Semi")),
    ("NXP Semiconductors", "NL", ("NXP", "Freescale", "Philips Semiconductors")),
    ("Winbond Electronics", "TW", ("Winbond", "華邦電子")),
)

_LIFECYCLES = (("active", 78), ("nrnd", 9), ("eol", 5), ("obsolete", 4), ("preview", 2), ("unknown", 2))


def manufacturers() -> list[Manufacturer]:
    """All makers, in a fixed order."""
    made = []
    for name, country, aliases in _MAKERS:
        host = name.split()[0].lower()
        made.append(
            Manufacturer(identity("manufacturer", name), name, list(aliases), country, f"https://{host}.example.com")
        )
    return made


def parts(count: int, makers: list[Manufacturer], categories: list[Category]) -> list[Part]:
    """So many different parts, in the order in which the catalog met them."""
    by_name = {maker.name: maker for maker in makers}
    leaves = {category.name: category for category in categories}
    dice = Dice("parts")
    choices = [(each, each.weight) for each in (*FAMILIES, *MORE_FAMILIES)]
    seen: set[str] = set()
    made: list[Part] = []
    while len(made) < count:
        family = dice.weighted(choices)
        draw = family.draw(dice)
        if draw.mpn in seen:
            continue
        seen.add(draw.mpn)
        made.append(_part(family, draw, by_name[family.maker], leaves[family.category]))
    return made


def _part(family: Family, draw: Draw, maker: Manufacturer, category: Category) -> Part:
    dice = Dice("part", draw.mpn)
    lifecycle = dice.weighted(_LIFECYCLES)
    created = dice.moment(datetime(2024, 2, 1, tzinfo=UTC), NOW - timedelta(days=30))
    enriched = dice.moment(created + timedelta(days=1)) if dice.chance(0.93) else None
    introduced = date(2004, 1, 1) + timedelta(days=dice.below(7300)) if enriched else None
    leaving = lifecycle in ("eol", "obsolete") and enriched
    last_buy = NOW.date() + timedelta(
        days=dice.between(-500, -20) if lifecycle == "obsolete" else dice.between(10, 300)
    )
    return Part(
        id=identity("component", maker.name, draw.mpn),
        maker=maker,
        category=category,
        mpn=draw.mpn,
        description=draw.description if dice.chance(0.98) else "",
        parameters=draw.parameters,
        lifecycle=lifecycle if enriched else "unknown",
        rohs=dice.weighted((("compliant", 92), ("exempt", 5), ("non_compliant", 3))) if enriched else "unknown",
        reach=dice.weighted((("unaffected", 90), ("affected", 10))) if enriched else "unknown",
        breaks=_breaks(family.price, dice) if enriched else [],
        tags=dice.some(("aec-q", "low power", "lead-free", "automotive", "second source", "Ω-critical"), dice.below(3)),
        lead_time=timedelta(weeks=dice.between(4, 40)) if enriched and dice.chance(0.9) else None,
        introduced_on=introduced,
        last_buy_on=last_buy if leaving else None,
        quality=_quality(dice) if enriched else None,
        created_at=created,
        enriched_at=enriched,
    )


def _quality(dice: Dice) -> Decimal:
    """A score of a band: applied at once, reviewed, rejected."""
    return Decimal(dice.between(*dice.weighted((((9500, 10000), 6), ((7000, 9499), 3), ((3000, 6999), 1))))) / 100


def _breaks(price: Decimal, dice: Dice) -> list[tuple[int, Decimal]]:
    """Price breaks: the more, the cheaper."""
    first = price * dice.between(85, 140) / 50
    steps = ((1, 100), (10, 82), (100, 61), (1000, 47), (5000, 41))
    return [(quantity, (first * percent / 100).quantize(Decimal("0.0001"))) for quantity, percent in steps]
