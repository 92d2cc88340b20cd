"""The world as the control plane sees it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from generator.awkward import text
from generator.control_money import Contract, money
from generator.control_people import people
from generator.copytext import Block, Json, Period, Record
from generator.dice import Dice, identity
from generator.events import months_back
from generator.people import Organization
from generator.scale import NOW
from generator.world import World

_RESOURCES = ("boms", "components", "api_calls", "storage_mb")
# Code, name, price a month, and how much of each resource it allows.
_PLANS = (
    ("starter", "Starter", "49.00", (20, 500, 10000, 500)),
    ("professional", "Professional", "249.00", (200, 5000, 100000, 5000)),
    ("enterprise", "Enterprise", "1190.00", (5000, 100000, 5000000, 90000)),
)
_FEATURES = ("alerts", "risk scores", "single sign-on")


def rows(world: World) -> Iterator[Block | str]:
    """All rows of arc_saas, each after what it refers to."""
    yield from _settings()
    yield from _tenants(world)
    yield from people(world)
    yield from _plans(world)
    yield from _usage(world)
    for table, column in (("tenants", "number"), ("usage_events", "id"), ("user_activities", "id")):
        yield f"SELECT setval(pg_get_serial_sequence('main.{table}', '{column}'), max({column})) FROM main.{table};"


def _settings() -> Iterator[Block]:
    columns = "scope key value description updated_at"
    yield Block(
        "main.platform_config",
        columns,
        [(None, "signup.open", Json(True), "Whether new tenants may sign up by themselves.", months_back(12)),
         (None, "signup.trial_days", Json(14), "", months_back(12)),
         ("us-east", "signup.trial_days", Json(30), "", months_back(8)),
         (None, "mail.sender", Json("platform@example.com"), None, months_back(9)),
         (None, "limits.upload", Json({"bytes": 20971520, "types": [".csv", ".xlsx"]}), text(4), months_back(3))],
    )  # fmt: skip
    yield Block(
        "main.settings",
        columns,
        [("billing", "last_run", Json("2025-12-26T23:00:00Z"), "Written by the billing service.",
          NOW - timedelta(hours=3)),
         (None, "heartbeat_seconds", Json(20), None, months_back(7)),
         ("\\\\importer\\agent-1", "position", Json({"file": "C:\\in\\.", "line": 12}), text(5), months_back(1)),
         ("provisioner", "template", Json({"path": "\\\\share\\templates\\tenant", "delimiter": "\t"}), text(3),
          months_back(2))],
    )  # fmt: skip


def _tenants(world: World) -> Iterator[Block]:
    tiers = {"starter": "pooled", "professional": "bridged", "enterprise": "silo"}
    yield Block(
        "main.tenants",
        "id number key name status tier domains data_region notes created_at updated_at",
        ((each.id, each.number, each.key, each.name, "suspended" if each.status == "suspended" else "active",
          tiers[each.plan], [f"{each.key}.example.com"], each.region, text(place), each.created_at, each.created_at)
         for place, each in enumerate(world.organizations)),
    )  # fmt: skip
    yield Block(
        "main.users",
        "id tenant_id email full_name status last_seen_from created_at updated_at",
        ((user.id, each.id, user.email, user.name, "active" if user.seen_at else "invited", user.seen_from,
          user.created_at, user.created_at) for each in world.organizations for user in each.users),
    )  # fmt: skip
    yield Block(
        "main.user_roles",
        "user_id tenant_id role granted_by granted_at",
        [(user.id, each.id, role, None if user is each.owner else each.owner.id, user.created_at)
         for each in world.organizations for user in each.users
         for role in ([user.role, "billing"] if user is each.owner else [user.role])]
        + [(guest.user.id, each.id, guest.role, each.owner.id, guest.joined_at)
           for each in world.organizations for guest in each.guests],
    )  # fmt: skip


def _plans(world: World) -> Iterator[Block]:
    yield Block(
        "main.plans",
        "id code name limits features created_at",
        ((identity("plan", code), code, name, Json(dict(zip(_RESOURCES, limits, strict=True))),
          _FEATURES[: place + 1], months_back(24))
         for place, (code, name, _, limits) in enumerate(_PLANS)),
    )  # fmt: skip
    yield Block(
        "subscription.plans",
        "id plan_id price billed_every offered_during",
        [(identity("offer", code, days), identity("plan", code), Record((Decimal(price) * factor, "EUR")),
          timedelta(days=days), Period(date(2024, 1, 1)))
         for code, _, price, _ in _PLANS for days, factor in ((30, 1), (365, 10))],
    )  # fmt: skip
    contracts = list(_contracts(world))
    yield Block(
        "subscription.subscriptions",
        "id tenant_id plan_id paid_during status cancelled_because created_at",
        ((each.id, each.organization.id, each.offer, each.period, each.status,
          "moved to a bigger plan" if each.status == "cancelled" else None, each.period.start)
         for each in contracts),
    )  # fmt: skip
    yield Block(
        "main.subscriptions",
        "tenant_id plan_id contract_id seats grace_until updated_at",
        ((each.id, identity("plan", each.plan), identity("contract", each.key, "now"), len(each.users) + 2,
          date(2026, 1, 15) if each.status == "suspended" else None, months_back(1)) for each in world.organizations),
    )  # fmt: skip
    yield from money(world, contracts)
    yield Block(
        "main.tenant_quotas",
        "tenant_id resource allowed used",
        ((each.id, resource, allowed, _used(world, each, resource, allowed))
         for each in world.organizations
         for code, _, _, limits in _PLANS if code == each.plan
         for resource, allowed in zip(_RESOURCES, limits, strict=True)),
    )  # fmt: skip
    yield Block(
        "main.feature_flags",
        "name description enabled rollout_percent tenants updated_at",
        [("risk-scores", "Show risk scores beside each line.", True, Decimal(25), [world.organizations[0].id],
          months_back(1)),
         ("ai-matching", text(10), False, Decimal(0), [], months_back(2)),
         ("new-importer", "Reads .xlsx without a detour over .csv", True, Decimal(100), [], months_back(5))],
    )  # fmt: skip


def _contracts(world: World) -> Iterator[Contract]:
    prices = {code: Decimal(price) for code, _, price, _ in _PLANS}
    for each in world.organizations:
        start = each.created_at.replace(hour=0, minute=0, second=0, microsecond=0)
        if each.plan != "starter":
            # Who has a bigger plan began with a small one.
            middle = start + timedelta(days=120)
            yield Contract(identity("contract", each.key, "first"), each, identity("offer", "starter", 30),
                           prices["starter"], Period(start, middle), 30, "cancelled")  # fmt: skip
            start = middle
        status = {"trial": "trial", "suspended": "overdue"}.get(each.status, "paid")
        yield Contract(identity("contract", each.key, "now"), each, identity("offer", each.plan, 365),
                       prices[each.plan] * 10, Period(start, datetime(2026, 12, 1, tzinfo=UTC)), 365, status)  # fmt: skip


def _used(world: World, organization: Organization, resource: str, allowed: int) -> int:
    """What the app plane holds for the tenant, where it can be counted there."""
    if resource == "boms":
        return sum(bom.organization is organization for bom in world.boms)
    if resource == "components":
        return sum(component.organization is organization for component in world.components)
    return Dice("used", organization.key, resource).below(allowed)


def _usage(world: World) -> Iterator[Block]:
    events: list[tuple[object, ...]] = []
    for each in world.organizations:
        dice = Dice("usage", each.key)
        for bom in world.boms:
            if bom.organization is each:
                events.append((each.id, bom.created_by.id, "boms", 1, bom.created_at))
        for _ in range(40):
            resource = dice.pick(("api_calls", "storage_mb", "components"))
            at = dice.moment(max(each.created_at, months_back(3)))
            events.append((each.id, dice.pick(each.users).id, resource, dice.between(1, 900), at))
    # One from before the launch: why the check on the table is not validated.
    first = world.organizations[0]
    events.append((first.id, None, "api_calls", 1, datetime(2023, 11, 30, 9, 30, tzinfo=UTC)))
    events.sort(key=lambda event: (str(event[4]), str(event[0])))
    yield Block(
        "main.usage_events",
        "id tenant_id user_id resource quantity occurred_at",
        ((number, *event) for number, event in enumerate(events, start=1)),
    )
    yield Block("main.usage_summaries", "tenant_id month resource quantity people summed_at", _summaries(events))
    yield Block(
        "main.audit_logs",
        "id occurred_at tenant_id actor_id actor_ip action object_type object_id details",
        _audit(world),
    )


def _summaries(events: list[tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
    """What main.refresh_usage_summaries() makes of the events."""
    sums: dict[tuple[object, date, object], int] = {}
    people: dict[tuple[object, date, object], set[object]] = {}
    for tenant, user, resource, quantity, at in events:
        assert isinstance(at, datetime)
        assert isinstance(quantity, int)
        key = tenant, at.date().replace(day=1), resource
        sums[key] = sums.get(key, 0) + quantity
        people.setdefault(key, set()).update([user] if user else [])
    for key, quantity in sums.items():
        yield *key, quantity, len(people[key]), NOW - timedelta(hours=1)


def _audit(world: World) -> Iterator[tuple[object, ...]]:
    for place, each in enumerate(world.organizations):
        for user in each.users:
            yield (identity("tenant audit", each.key, user.id), user.created_at, each.id, each.owner.id,
                   each.owner.seen_from, "user.added", "users", user.id, Json({"role": user.role,
                   "by": each.owner.email}))  # fmt: skip
        yield (identity("tenant audit", each.key), each.created_at, each.id, None, None, "tenant.created", "tenants",
        each.id,
               Json({"key": each.key, "notes": text(place), "steps": ["schema", "bucket", "invite"]}))  # fmt: skip
