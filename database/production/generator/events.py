"""What follows from the rest: watches, the alerts that they led to, and the record of changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from generator.boms import Bom, Component
from generator.dice import Dice, identity
from generator.parts import Part
from generator.people import Organization, Project, User
from generator.scale import NOW
from generator.suppliers import Response


@dataclass(frozen=True, slots=True)
class Watch:
    """A person who wants to hear about a component."""

    id: UUID
    component: Component
    user: User
    project: Project | None
    watch_for: list[str]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """What a watched component did."""

    id: UUID
    watch: Watch
    part: Part
    kind: str
    severity: str
    title: str
    status: str
    raised_at: datetime
    seen_at: datetime | None


@dataclass(frozen=True, slots=True)
class Change:
    """An entry of the audit."""

    id: UUID
    at: datetime
    organization: Organization
    actor: User
    action: str
    object_type: str
    object_id: UUID
    old: dict[str, Any] | None
    new: dict[str, Any] | None


def watches(known: list[Component]) -> list[Watch]:
    """Somebody watches about every second component whose part is known."""
    made = []
    for component in known:
        dice = Dice("watch", component.id)
        if component.part is None or dice.chance(0.5):
            continue
        organization = component.organization
        user = dice.pick(organization.users)
        made.append(
            Watch(
                id=identity("watch", component.id, user.id),
                component=component,
                user=user,
                project=dice.pick(organization.projects) if dice.chance(0.3) else None,
                watch_for=dice.some(("lifecycle", "price", "stock", "compliance"), dice.between(1, 4)),
                created_at=dice.moment(max(component.created_at, user.created_at)),
            )
        )
    return made


def alerts(watched: list[Watch]) -> Iterator[Alert]:
    """An alert needs a cause: a part that goes out of production or breaks a rule, and a watch for just that."""
    for watch in watched:
        part = watch.component.part
        if part is None:
            continue
        found = []
        if part.lifecycle in ("nrnd", "eol", "obsolete"):
            severity = "warning" if part.lifecycle == "nrnd" else "critical"
            found.append(("lifecycle", severity, f"{part.mpn} is {part.lifecycle.upper()}"))
        if part.rohs == "non_compliant" or part.reach == "affected":
            found.append(("compliance", "warning", f"{part.mpn}: RoHS {part.rohs}, REACH {part.reach}"))
        if part.lead_time and part.lead_time > timedelta(weeks=30):
            found.append(("stock", "info", f"{part.mpn}: lead time {part.lead_time.days // 7} weeks"))
        for kind, severity, title in found:
            if kind in watch.watch_for:
                yield _alert(watch, part, kind, severity, title)


def _alert(watch: Watch, part: Part, kind: str, severity: str, title: str) -> Alert:
    dice = Dice("alert", watch.id, kind)
    raised = dice.moment(watch.created_at)
    status = dice.weighted((("open", 5), ("acknowledged", 3), ("resolved", 1), ("dismissed", 1)))
    seen = dice.moment(raised) if status in ("acknowledged", "resolved") else None
    return Alert(identity("alert", watch.id, kind), watch, part, kind, severity, title, status, raised, seen)


def changes(customers: list[Organization], boms: list[Bom]) -> list[Change]:
    """The creation of everything that is audited, and each BOM's way to its status, the oldest entry first."""
    made: list[Change] = []
    for it in customers:
        fields = {"id": str(it.id), "name": it.name, "slug": it.key, "plan": it.plan}
        made.append(_change(it, it.owner, it.created_at, "organizations", it.id, fields))
        for project in it.projects:
            start = {"id": str(project.id), "name": project.name, "code": project.code, "labels": project.labels}
            made.append(_change(it, project.created_by, project.created_at, "projects", project.id, start))
    for bom in boms:
        row: dict[str, Any] = {"id": str(bom.id), "name": bom.name, "number": bom.number, "notes": bom.notes}
        row["status"] = "draft"
        made.append(_change(bom.organization, bom.created_by, bom.created_at, "boms", bom.id, row))
        if bom.status != "draft":
            new = row | {"status": bom.status}
            made.append(_change(bom.organization, bom.created_by, bom.updated_at, "boms", bom.id, new, row))
    return sorted(made, key=lambda change: (change.at, change.id))


def _change(
    organization: Organization,
    actor: User,
    at: datetime,
    object_type: str,
    object_id: UUID,
    new: dict[str, Any],
    old: dict[str, Any] | None = None,
) -> Change:
    action = "update" if old else "insert"
    key = identity("change", object_type, object_id, action)
    return Change(key, at, organization, actor, action, object_type, object_id, old, new)


def quality_before(response: Response) -> Decimal:
    """What a part's score was before this answer: less than now."""
    assert response.part.quality is not None
    return max(response.part.quality - Dice("quality", response.id).between(5, 30), Decimal(0))


def months_back(count: int) -> datetime:
    """The first moment of the month so many months before the backup."""
    month = NOW.year * 12 + NOW.month - 1 - count
    return NOW.replace(year=month // 12, month=month % 12 + 1, day=1, hour=0, minute=0)
