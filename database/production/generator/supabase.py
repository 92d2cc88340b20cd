"""The world as the database of the app plane sees it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from generator.awkward import text
from generator.copytext import Block, Json, Record
from generator.events import months_back
from generator.supabase_people import channels, messages, people
from generator.supabase_records import records
from generator.supabase_supply import supply
from generator.supabase_uploads import uploads
from generator.world import World


def rows(world: World) -> Iterator[Block | str]:
    """All rows of supabase, each after what it refers to."""
    yield from _people(world)
    yield from people(world)
    yield from _catalog(world)
    yield from _components(world)
    yield from supply(world)
    yield from _boms(world)
    yield from uploads(world)
    yield from _alerts(world)
    yield from messages(world)
    yield from records(world)
    yield f"SELECT setval('public.bom_number_seq', {world.boms[-1].number});"
    yield "SELECT setval('public.enrichment_queue_ticket_seq', max(ticket)) FROM public.enrichment_queue;"
    for table in ("audit_logs", "enrichment_audit_log"):
        sequence = f"pg_get_serial_sequence('public.{table}', 'entry_number')"
        yield f"SELECT setval({sequence}, max(entry_number)) FROM ONLY public.{table};"
    for table in ("component_price_history", "cns_cost_tracking", "enrichment_events"):
        yield f"SELECT setval(pg_get_serial_sequence('public.{table}', 'id'), max(id)) FROM public.{table};"


def _people(world: World) -> Iterator[Block]:
    yield Block(
        "public.users",
        "id email full_name platform_role organization_id locale time_zone last_sign_in_at last_sign_in_ip created_at "
        "updated_at",
        ((user.id, user.email, user.name, "member", each.id, "en", "UTC", user.seen_at, user.seen_from,
          user.created_at, user.created_at) for each in world.organizations for user in each.users),
    )  # fmt: skip
    yield Block(
        "public.organizations",
        "id name slug plan status billing_email data_region settings default_workspace_id created_at updated_at",
        ((each.id, each.name, each.key, each.plan, each.status, each.owner.email, each.region,
          Json({"currency": "EUR" if each.region.startswith("eu") else "USD", "bom_template": "C:\\boms\\default",
                "thresholds": {"price": 5, "lead_time_weeks": 26}}),
          each.workspaces[0].id, each.created_at, each.created_at) for each in world.organizations),
    )  # fmt: skip
    yield Block(
        "public.organization_memberships",
        "organization_id user_id role display_name invited_by joined_at",
        [*((each.id, user.id, user.role, None, None if user is each.owner else each.owner.id, user.created_at)
           for each in world.organizations for user in each.users),
         *((each.id, guest.user.id, guest.role, f"{guest.user.name}, {home.name}", each.owner.id, guest.joined_at)
           for each in world.organizations for guest in each.guests
           for home in world.organizations if guest.user in home.users)],
    )  # fmt: skip
    yield Block(
        "public.workspaces",
        "id organization_id name description created_by created_at updated_at",
        ((space.id, each.id, space.name, space.description, each.owner.id, each.created_at, each.created_at)
         for each in world.organizations for space in each.workspaces),
    )  # fmt: skip
    yield Block(
        "public.projects",
        "id organization_id workspace_id name code phase target_volume target_date labels created_by created_at "
        "updated_at",
        ((project.id, each.id, project.workspace.id, project.name, project.code, project.phase, project.volume,
          (project.created_at + timedelta(days=270)).date() if project.volume else None, project.labels,
          project.created_by.id, project.created_at, project.created_at)
         for each in world.organizations for project in each.projects),
    )  # fmt: skip


def _catalog(world: World) -> Iterator[Block]:
    yield Block(
        "public.catalog_categories",
        "id parent_id name slug level",
        ((each.id, each.parent_id, each.name, each.slug, each.level) for each in world.categories),
    )
    yield Block(
        "public.catalog_manufacturers",
        "id name aliases website country created_at",
        (
            (each.id, each.name, each.aliases, each.website, each.country, months_back(24))
            for each in world.manufacturers
        ),
    )
    yield Block(
        "public.catalog_components",
        "id manufacturer_id category_id mpn description lifecycle_status rohs_status reach_status specifications "
        "price_breaks tags lead_time introduced_on last_buy_on datasheet_url quality_score created_at updated_at",
        ((part.id, part.maker.id, part.category.id, part.mpn, part.description, part.lifecycle, part.rohs, part.reach,
          Json(part.parameters), [Record((quantity, price, "USD")) for quantity, price in part.breaks], part.tags,
          part.lead_time, part.introduced_on, part.last_buy_on,
          f"{part.maker.website}/datasheets/{part.id.hex[:8]}.pdf" if part.enriched_at else None, part.quality,
          part.created_at, part.updated_at) for part in world.parts),
    )  # fmt: skip


def _components(world: World) -> Iterator[Block]:
    yield Block(
        "public.components",
        "id organization_id catalog_component_id internal_part_number description approval_status stock_on_hand "
        "annual_usage attributes created_by created_at updated_at",
        ((each.id, each.organization.id, each.part.id if each.part else None, each.number,
          each.part.description if each.part else text(place), each.approval, Decimal(place * 37 % 5000),
          place * 211 % 40000 if each.part else None, Json({"bin": f"{'ABCD'[place % 4]}{place % 90 + 10}"}),
          each.created_by.id, each.created_at, each.created_at) for place, each in enumerate(world.components)),
    )  # fmt: skip
    yield Block(
        "public.component_watches",
        "id organization_id component_id user_id project_id watch_for price_change_percent created_at",
        ((watch.id, watch.component.organization.id, watch.component.id, watch.user.id,
          watch.project.id if watch.project else None, watch.watch_for,
          Decimal("7.50") if "price" in watch.watch_for else None, watch.created_at) for watch in world.watches),
    )  # fmt: skip


def _boms(world: World) -> Iterator[Block]:
    yield Block(
        "public.boms",
        "id number organization_id project_id name revision status notes source_path line_count created_by "
        "created_at updated_at released_at",
        ((bom.id, bom.number, bom.organization.id, bom.project.id, bom.name, bom.revision, bom.status, bom.notes,
          f"bom-uploads/{bom.path}", len(bom.lines), bom.created_by.id, bom.created_at, bom.updated_at,
          bom.updated_at if bom.status in ("released", "archived") else None) for bom in world.boms),
    )  # fmt: skip
    yield Block(
        "public.bom_line_items",
        "id bom_id line_number reference_designators quantity mpn manufacturer description catalog_component_id "
        "component_id match_status match_confidence unit_price source_row",
        ((line.id, bom.id, line.number, line.designators, line.quantity, line.mpn, line.manufacturer, line.description,
          line.component.part.id if line.component and line.component.part else None,
          line.component.id if line.component else None, line.status,
          line.component.confidence if line.component else None, line.price,
          Json({"Pos": str(line.number), "Qty": str(line.quantity), "MPN": line.mpn,
          "Ref": ", ".join(line.designators)}))
         for bom in world.boms for line in bom.lines),
    )  # fmt: skip


def _alerts(world: World) -> Iterator[Block]:
    nights = "{[00:00:00,06:30:00),[22:00:00,24:00:00)}"
    yield Block(
        "public.alert_preferences",
        "user_id channels minimum_severity quiet_hours digest_every updated_at",
        ((user.id, channels(place), ("info", "warning", "critical")[place % 3],
          nights if place % 3 else "{}", timedelta(hours=12) if place % 4 else None, user.created_at)
         for place, user in enumerate(world.users) if place % 5),
    )  # fmt: skip
    yield Block(
        "public.alerts",
        "id organization_id user_id component_watch_id catalog_component_id kind severity title body details "
        "status raised_at acknowledged_at acknowledged_by",
        ((each.id, each.watch.component.organization.id, each.watch.user.id, each.watch.id, each.part.id, each.kind,
          each.severity, each.title, text(place) if place % 4 == 0 else each.part.description,
          Json({"mpn": each.part.mpn, "number": each.watch.component.number, "lifecycle": each.part.lifecycle}),
          each.status, each.raised_at, each.seen_at, each.watch.user.id if each.seen_at else None)
         for place, each in enumerate(world.alerts)),
    )  # fmt: skip
