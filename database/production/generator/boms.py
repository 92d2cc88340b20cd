"""An organisation's components, its BOMs and their lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from generator.awkward import text
from generator.dice import Dice, identity
from generator.parts import Part
from generator.people import Organization, Project, User
from generator.scale import NOW


@dataclass(frozen=True, slots=True)
class Component:
    """A part under an organisation's own number. `part` is None while nobody knows what was meant."""

    id: UUID
    organization: Organization
    part: Part | None
    number: str
    asked_for: str
    asked_maker: str | None
    method: str | None
    confidence: Decimal | None
    approval: str
    created_by: User
    created_at: datetime

    @property
    def first_seen_on(self) -> date:
        return self.created_at.date()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a BOM."""

    id: UUID
    number: int
    designators: list[str]
    quantity: Decimal
    mpn: str
    manufacturer: str | None
    description: str | None
    component: Component | None
    status: str
    price: Decimal | None


@dataclass(frozen=True, slots=True)
class Bom:
    """One revision of one assembly."""

    id: UUID
    number: int
    organization: Organization
    project: Project
    name: str
    revision: str
    status: str
    notes: str
    created_by: User
    created_at: datetime
    lines: list[Line] = field(default_factory=list)

    @property
    def path(self) -> str:
        """Of the uploaded file, in the bucket bom-uploads."""
        return f"{self.organization.id}/{self.number}/{self.name.replace(' ', '_')}.csv"

    @property
    def file_size(self) -> int:
        """Of the uploaded file, in bytes."""
        return 900 + 61 * len(self.lines)

    @property
    def updated_at(self) -> datetime:
        return self.created_at + timedelta(hours=1) if self.status != "draft" else self.created_at


def components(customers: list[Organization], catalog: list[Part]) -> list[Component]:
    """What each organisation keeps in its part list, in the order of the organisations."""
    made = []
    for organization in customers:
        dice = Dice("components", organization.key)
        chosen: list[Part | None] = list(dice.some(catalog, dice.between(38, 56)))
        chosen += [None] * 2
        made += [_component(organization, place, part, dice) for place, part in enumerate(chosen)]
    return made


def _component(organization: Organization, place: int, part: Part | None, dice: Dice) -> Component:
    number = f"{organization.key[:3].upper()}-{10000 + place * 7}"
    method = (
        dice.weighted((("exact", 7), ("normalized", 2), ("alias", 1), ("fuzzy", 1), ("person", 1))) if part else None
    )
    spelled = part.mpn if part else f"SEE DRAWING {place}"
    maker = part.maker.name if part else None
    if part and method == "normalized":
        spelled = part.mpn.replace("-", " ").lower()
    if part and method == "alias" and part.maker.aliases:
        maker = part.maker.aliases[0]
    # An organisation cannot know a part before the catalog does.
    earliest = max(organization.created_at, part.created_at if part else organization.created_at)
    return Component(
        id=identity("organization component", organization.key, number),
        organization=organization,
        part=part,
        number=number,
        asked_for=spelled,
        asked_maker=maker,
        method=method,
        confidence=Decimal(dice.between(7200, 10000)) / 100 if part else None,
        approval=dice.weighted((("approved", 7), ("proposed", 2), ("restricted", 1))) if part else "proposed",
        created_by=dice.pick(organization.users),
        created_at=dice.moment(earliest),
    )


def boms(customers: list[Organization], known: list[Component]) -> list[Bom]:
    """One to three BOMs a project; a BOM's lines refer to its organisation's components."""
    made: list[Bom] = []
    for organization in customers:
        own = [component for component in known if component.organization is organization]
        for project in organization.projects:
            dice = Dice("boms", organization.key, project.code)
            for revision in "ABC"[: dice.between(1, 2)]:
                bom = _bom(project, organization, revision, len(made), dice)
                bom.lines.extend(_lines(bom, own, dice))
                made.append(bom)
    return made


def _bom(project: Project, organization: Organization, revision: str, place: int, dice: Dice) -> Bom:
    return Bom(
        id=identity("bom", organization.key, project.code, revision),
        number=100001 + place,
        organization=organization,
        project=project,
        name=f"{project.name} main board",
        revision=revision,
        status=dice.weighted((("released", 4), ("in_review", 3), ("draft", 2), ("archived", 1))),
        notes=text(place),
        created_by=dice.pick(organization.users),
        created_at=dice.moment(max(project.created_at, NOW - timedelta(days=80)), NOW - timedelta(hours=2)),
    )


def _lines(bom: Bom, own: list[Component], dice: Dice) -> list[Line]:
    made: list[Line] = []
    used: dict[str, int] = {}
    for number, component in enumerate(dice.some(own, dice.between(14, 34)), start=1):
        part = component.part
        letter = _designator(part)
        count = dice.weighted(((1, 5), (2, 3), (4, 2), (11, 1)))
        first = used.get(letter, 0) + 1
        used[letter] = first + count - 1
        status = dice.weighted((("matched", 12), ("ambiguous", 1), ("do_not_populate", 1))) if part else "unmatched"
        blank = part is None and dice.chance(0.3)
        made.append(
            Line(
                id=identity("bom line", bom.id, number),
                number=number,
                designators=[f"{letter}{each}" for each in range(first, first + count)],
                quantity=Decimal(count),
                mpn="" if blank else component.asked_for,
                manufacturer=component.asked_maker,
                description=(part.description if part else text(bom.number + number)) if dice.chance(0.9) else None,
                component=component if status != "ambiguous" else None,
                status=status,
                price=part.breaks[1][1] if part and part.breaks else None,
            )
        )
    return made


def _designator(part: Part | None) -> str:
    if part is None:
        return "X"
    slug = part.category.slug
    for word, letter in (("resist", "R"), ("film", "R"), ("capacitor", "C"), ("inductor", "L"), ("transistor", "Q"),
                         ("crystal", "Y"), ("led", "D"), ("diode", "D"), ("bead", "FB"), ("relay", "K"),
                         ("wire-to-board", "J")):  # fmt: skip
        if word in slug:
            return letter
    return "U"
