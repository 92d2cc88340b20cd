"""The control plane's tables of whom the platform deals with, and of what was set up for them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from generator.awkward import text
from generator.copytext import Block, Json
from generator.dice import Dice, identity
from generator.events import months_back
from generator.people import Organization
from generator.scale import NOW
from generator.world import World

_CITIES = (("20457", "Hamburg", "DE"), ("1015 AB", "Amsterdam", "NL"), ("M5V 2T6", "Toronto", "CA"),
           ("150-0002", "東京都渋谷区", "JP"), ("40-001", "Łódź", "PL"))  # fmt: skip
_LEADS = ("Fjord Sensors", "Kestrel Lighting", "Moorgate Audio", "Nova Traction", "Pinnacle & Sons", "Río Medición")


def people(world: World) -> Iterator[Block]:
    """All rows of these tables."""
    yield Block(
        "main.contacts",
        "id tenant_id user_id purpose full_name email phone created_at",
        ((identity("contact", each.key, purpose), each.id, each.owner.id if place == 0 else None, purpose,
          each.owner.name if place == 0 else f"{purpose.title()} desk",
          f"{purpose}.{each.key}@example.com", f"+49 30 23125 {each.number % 1000:03d}" if place == 1 else None,
          each.created_at)
         for each in world.organizations for place, purpose in enumerate(("billing", "technical", "security"))),
    )  # fmt: skip
    yield Block(
        "main.addresses",
        "id tenant_id kind lines postal_code city country valid_from",
        ((identity("address", each.key, kind), each.id, kind,
          [each.name, f"Beispielstraße {each.number % 90 + 1}"], *_CITIES[each.number % len(_CITIES)],
          each.created_at.date())
         for each in world.organizations for kind in ("billing", "registered")),
    )  # fmt: skip
    yield Block(
        "main.user_invitations",
        "id tenant_id email role status invited_by created_at expires_at",
        ((each.id, tenant.id, each.email, each.role, each.status, tenant.owner.id, each.created_at, each.expires_at)
         for tenant in world.organizations for each in tenant.invitations),
    )  # fmt: skip
    yield Block("main.leads", "id company email source stage tenant_id notes created_at updated_at", _leads(world))
    yield Block(
        "main.user_activities",
        "id user_id tenant_id activity ip user_agent occurred_at",
        ((number, *row) for number, row in enumerate(_activities(world), start=1)),
    )
    yield Block(
        "main.notification_history",
        "id tenant_id user_id template recipient subject status sent_at",
        ((identity("letter", each.id), tenant.id, each.accepted_by.id if each.accepted_by else None, "invitation",
          each.email, f'{tenant.owner.name} invites you to "{tenant.name}"',
          "bounced" if each.status == "expired" else "sent", each.created_at + timedelta(seconds=4))
         for tenant in world.organizations for each in tenant.invitations),
    )  # fmt: skip
    yield Block(
        "main.resources",
        "id tenant_id kind name status settings created_at",
        (row for each in world.organizations for row in _resources(each)),
    )


def _leads(world: World) -> Iterator[tuple[object, ...]]:
    sources = ("website", "fair", "referral", "webinar")
    for place, each in enumerate(world.organizations):
        at = each.created_at - timedelta(days=place + 9)
        yield (identity("lead", each.key), each.name, each.owner.email, sources[place % 4], "won", each.id,
               text(place + 3), at, each.created_at)  # fmt: skip
    for place, company in enumerate(_LEADS):
        email = f"hello.{company.split()[0].lower().replace('í', 'i')}@example.com"
        stage = ("new", "contacted", "demo", "lost")[place % 4]
        yield (identity("lead", company), company, email, sources[place % 3], stage, None, text(place + 6),
               months_back(place % 3), months_back(place % 3))  # fmt: skip


def _activities(world: World) -> Iterator[tuple[object, ...]]:
    agent = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"
    rows: list[tuple[object, ...]] = []
    for each in world.organizations:
        for user in each.users:
            dice = Dice("activities", user.id)
            for _ in range(dice.below(5) if user.seen_at else 0):
                kind = dice.weighted((("signed_in", 6), ("signed_out", 3), ("sign_in_failed", 1), ("exported", 1)))
                rows.append((user.id, each.id, kind, user.seen_from, agent, dice.moment(user.created_at)))
            if user.seen_at:
                rows.append((user.id, each.id, "signed_in", user.seen_from, agent, user.seen_at))
    return iter(sorted(rows, key=lambda row: (str(row[5]), str(row[0]))))


def _resources(organization: Organization) -> Iterator[tuple[object, ...]]:
    key = organization.key
    plan = [("bucket", f"bom-uploads/{organization.id}"), ("realm", key)]
    plan += [("queue", f"enrichment-{key}")] if organization.plan != "starter" else []
    plan += [("namespace", f"tenant-{key}")] if organization.plan == "enterprise" else []
    for place, (kind, name) in enumerate(plan):
        settings = Json({"region": organization.region, "made_by": "provisioner", "since": str(date(2025, 1, 1))})
        yield (identity("resource", key, kind), organization.id, kind, name, "ready", settings,
               min(organization.created_at + timedelta(minutes=place), NOW))  # fmt: skip
