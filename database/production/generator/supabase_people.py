"""The app plane's tables about people, and what reaches them: invitations, settings, workspaces, deliveries, inboxes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import timedelta

from generator.awkward import text
from generator.copytext import Block, Json
from generator.dice import Dice, identity
from generator.events import Alert
from generator.scale import NOW
from generator.world import World


def channels(place: int) -> list[str]:
    """How the person at this place of world.users wants to be told."""
    return ["in_app", "email"] if place % 5 and place % 2 else ["in_app"]


def people(world: World) -> Iterator[Block]:
    """All rows of these tables but the alerts'."""
    yield Block(
        "public.organization_invitations",
        "id organization_id email role status code_sha256 message invited_by accepted_by created_at expires_at "
        "answered_at",
        ((each.id, organization.id, each.email, each.role, each.status, hashlib.sha256(each.id.bytes).digest(),
          text(place) if place % 3 == 0 else "", organization.owner.id,
          each.accepted_by.id if each.accepted_by else None, each.created_at, each.expires_at,
          each.accepted_by.created_at if each.accepted_by else None)
         for organization in world.organizations for place, each in enumerate(organization.invitations)),
    )  # fmt: skip
    yield Block(
        "public.user_preferences",
        "user_id theme density decimal_separator currency table_columns shortcuts created_at updated_at",
        ((user.id, ("system", "dark", "light", "high_contrast")[place % 4], "compact" if place % 3 else "comfortable",
          "," if place % 2 else ".", "EUR" if place % 2 else "USD",
          Json({"bom_lines": ["line_number", "mpn", "quantity", "unit_price"][: place % 4 + 1]}), place % 6 != 0,
          user.created_at, user.created_at) for place, user in enumerate(world.users) if place % 4),
    )  # fmt: skip
    yield Block(
        "public.workspace_members",
        "workspace_id user_id organization_id role added_by added_at",
        ((space.id, user.id, each.id, "manager" if user is each.owner else "editor", each.owner.id, user.created_at)
         for each in world.organizations for place, space in enumerate(each.workspaces)
         for number, user in enumerate(each.users) if user is each.owner or (place + number) % 2),
    )  # fmt: skip


def messages(world: World) -> Iterator[Block]:
    """What went out for the alerts."""
    place = {user.id: place for place, user in enumerate(world.users)}
    yield Block(
        "public.alert_deliveries",
        "id alert_id channel recipient status attempts provider_reply queued_at sent_at",
        (_delivery(alert, channel) for alert in world.alerts for channel in channels(place[alert.watch.user.id])),
    )
    yield Block(
        "public.notifications",
        "id organization_id user_id alert_id kind title body link created_at read_at",
        [*((identity("notification", each.id), each.watch.component.organization.id, each.watch.user.id, each.id,
            "alert", each.title, each.part.description, f"/alerts/{each.id}", each.raised_at, each.seen_at)
           for each in world.alerts),
         *((identity("notification", bom.id), bom.organization.id, bom.created_by.id, None, "job",
            f"BOM {bom.number} is matched", text(bom.number), f"/boms/{bom.number}", bom.updated_at,
            bom.updated_at if bom.number % 3 else None) for bom in world.boms if bom.status != "draft")],
    )  # fmt: skip


def _delivery(alert: Alert, channel: str) -> tuple[object, ...]:
    dice = Dice("delivery", alert.id, channel)
    failed = channel == "email" and dice.chance(0.06)
    recipient = alert.watch.user.email if channel == "email" else str(alert.watch.user.id)
    return (
        identity("delivery", alert.id, channel), alert.id, channel, recipient, "failed" if failed else "sent",
        3 if failed else 1, "450 4.2.1 mailbox busy\r\n" if failed else None, alert.raised_at,
        None if failed else min(alert.raised_at + timedelta(seconds=dice.between(1, 90)), NOW),
    )  # fmt: skip
