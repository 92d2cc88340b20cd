"""What is known about parts beyond the catalog: what a supplier's category is called here, substitutes, substances."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from generator.dice import Dice, identity
from generator.parts import Part
from generator.scale import NOW
from generator.suppliers import Supplier
from generator.tree import Category

# From the candidate list under REACH: CAS number, name, why, since when.
SUBSTANCES = (
    ("7439-92-1", "Lead", "Toxic for reproduction", date(2018, 6, 27)),
    ("7440-43-9", "Cadmium", "Carcinogenic", date(2013, 6, 20)),
    ("1317-36-8", "Lead monoxide", "Toxic for reproduction", date(2012, 12, 19)),
    ("12626-81-2", "Lead titanium zirconium oxide", "Toxic for reproduction", date(2012, 12, 19)),
    ("117-81-7", "Bis(2-ethylhexyl) phthalate", "Toxic for reproduction", date(2008, 10, 28)),
    ("84-74-2", "Dibutyl phthalate", "Toxic for reproduction", date(2008, 10, 28)),
    ("85-68-7", "Benzyl butyl phthalate", "Toxic for reproduction", date(2008, 10, 28)),
    ("1303-86-2", "Diboron trioxide", "Toxic for reproduction", date(2012, 6, 18)),
    ("80-05-7", "Bisphenol A", "Endocrine disrupting", date(2017, 1, 12)),
    ("7646-79-9", "Cobalt dichloride", "Carcinogenic", date(2008, 10, 28)),
    ("556-67-2", "Octamethylcyclotetrasiloxane", "Persistent and bioaccumulative", date(2018, 6, 27)),
    ("552-30-7", "Trimellitic anhydride", "Respiratory sensitiser", date(2018, 6, 27)),
)

TAGS = (
    ("RoHS exempt", "compliance", "#b45309", "Uses an exemption that runs out one day."),
    ("REACH declared", "compliance", "#047857", "The maker's declaration is on file."),
    ("Conflict minerals", "compliance", "#b91c1c", "Tin, tantalum, tungsten or gold of unknown origin."),
    ("Preferred", "sourcing", "#1d4ed8", "First choice for new designs."),
    ("Second source", "sourcing", "#4338ca", "A substitute is approved."),
    ("Single source", "sourcing", "#be123c", "Nobody else makes it."),
    ("Last buy", "sourcing", "#9a3412", "Order now or not at all."),
    ("Safety critical", "design", "#7c2d12", "No change without a new approval."),
    ("High voltage", "design", "#a21caf", "Mind the creepage distances."),
    ("ESD sensitive", "design", "#0f766e", "Handle in protected areas."),
    ("Field failures", "quality", "#991b1b", "Came back from customers."),
    ("Incoming inspection", "quality", "#334155", "Every lot is measured."),
)

_MAPPED = 60


@dataclass(frozen=True, slots=True)
class Mapping:
    """A supplier's name for a category."""

    id: UUID
    supplier: Supplier
    name: str
    category: Category
    confidence: Decimal
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Alternative:
    """A part that can stand in for another. `differences`: by parameter, what this has and what the other has."""

    part: Part
    other: Part
    kind: str
    score: Decimal
    differences: dict[str, list[str]]


def mappings(sources: list[Supplier], tree: list[Category], catalog: list[Part]) -> list[Mapping]:
    """The categories of all parts that there are, and some more."""
    used = {part.category.id for part in catalog}
    leaves = [category for category in tree if category.level == 4]
    made = []
    for supplier in sources:
        dice = Dice("mappings", supplier.code)
        more = {category.id for category in dice.some(leaves, _MAPPED)}
        for category in leaves:
            if category.id in used | more:
                name = _their_name(supplier, category)
                sure = category.id in used
                made.append(
                    Mapping(identity("mapping", supplier.code, name), supplier, name, category,
                            Decimal(100 if sure else dice.between(62, 98)), sure or dice.chance(0.3))
                )  # fmt: skip
    return made


def _their_name(supplier: Supplier, category: Category) -> str:
    match supplier.code:
        case "mouser":
            return " / ".join(category.path)
        case "digikey":
            return " > ".join(category.path[1:])
        case _:
            return " - ".join(category.path[2:]).upper()


def alternatives(catalog: list[Part]) -> Iterator[Alternative]:
    """Up to two for a part: of the same leaf and package, the fewer differences the better."""
    groups: dict[tuple[UUID, object], list[Part]] = {}
    for part in catalog:
        groups.setdefault((part.category.id, part.parameters.get("package")), []).append(part)
    for part in catalog:
        others = [each for each in groups[part.category.id, part.parameters.get("package")] if each is not part]
        ranked = sorted(others, key=lambda each: (len(_differences(part, each)), each.id))
        for other in ranked[: Dice("alternatives", part.mpn).below(3)]:
            differences = _differences(part, other)
            leaving = part.lifecycle in ("nrnd", "eol", "obsolete")
            kind = "upgrade" if leaving and other.lifecycle == "active" else "functional" if differences else "drop_in"
            yield Alternative(part, other, kind, Decimal(max(100 - 13 * len(differences), 20)), differences)


def _differences(part: Part, other: Part) -> dict[str, list[str]]:
    names = sorted(part.parameters.keys() | other.parameters.keys())
    pairs = {name: [str(part.parameters.get(name, "")), str(other.parameters.get(name, ""))] for name in names}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def substances(catalog: list[Part]) -> Iterator[tuple[Part, str, Decimal, str, date]]:
    """What the parts hold that REACH affects: part, CAS number, percent, where in the part, declared when."""
    for part in catalog:
        if part.reach == "affected":
            dice = Dice("substances", part.mpn)
            for cas, *_ in dice.some(SUBSTANCES, dice.between(1, 2)):
                percent = Decimal(dice.between(10, 900)) / 100
                where = dice.pick(("die attach", "glass frit", "termination", "ceramic", "sleeve"))
                yield part, cas, percent, where, (NOW - timedelta(days=dice.between(40, 900))).date()


def risks(part: Part) -> tuple[Decimal, Decimal, Decimal, Decimal, list[str]]:
    """From 0 to 100: of its lifecycle, its supply, its compliance, all in all; and why."""
    reasons = []
    lifecycle = {"active": 5, "preview": 30, "unknown": 50, "nrnd": 60, "eol": 85, "obsolete": 100}[part.lifecycle]
    if lifecycle >= 50:
        reasons.append(f"lifecycle: {part.lifecycle}")
    weeks = part.lead_time.days // 7 if part.lead_time else 26
    supply = min(weeks * 2, 100)
    if weeks > 26:
        reasons.append(f"lead time of {weeks} weeks")
    compliance = (60 if part.rohs == "non_compliant" else 0) + (35 if part.reach == "affected" else 0)
    if compliance:
        reasons.append(f"RoHS {part.rohs}, REACH {part.reach}")
    overall = (Decimal(5) * lifecycle + 3 * supply + 2 * compliance) / 10
    return Decimal(lifecycle), Decimal(supply), Decimal(compliance), overall, reasons
