"""The world that the three databases describe, made once."""

from __future__ import annotations

from dataclasses import dataclass

from generator.boms import Bom, Component, boms, components
from generator.events import Alert, Change, Watch, alerts, changes, watches
from generator.knowledge import Mapping, mappings
from generator.parts import Manufacturer, Part, manufacturers, parts
from generator.people import Organization, User, organizations
from generator.requests import Request, requests
from generator.scale import ORGANIZATIONS, PARTS, SCALE
from generator.suppliers import Offer, Response, Supplier, offers, responses, suppliers
from generator.tree import Category, categories


@dataclass(frozen=True, slots=True)
class World:
    """All things, each in a fixed order."""

    categories: list[Category]
    manufacturers: list[Manufacturer]
    suppliers: list[Supplier]
    parts: list[Part]
    responses: list[Response]
    offers: list[Offer]
    mappings: list[Mapping]
    organizations: list[Organization]
    components: list[Component]
    boms: list[Bom]
    requests: list[Request]
    watches: list[Watch]
    alerts: list[Alert]
    changes: list[Change]

    @property
    def users(self) -> list[User]:
        return [user for organization in self.organizations for user in organization.users]


def make_world(scale: float = SCALE) -> World:
    """The world at a scale; the same each time."""
    tree, makers, sources = categories(), manufacturers(), suppliers()
    catalog = parts(max(round(PARTS * scale), 30), makers, tree)
    customers = organizations(max(round(ORGANIZATIONS * scale), 1))
    known = components(customers, catalog)
    lists = boms(customers, known)
    watched = watches(known)
    answers = list(responses(catalog, sources))
    return World(
        categories=tree,
        manufacturers=makers,
        suppliers=sources,
        parts=catalog,
        responses=answers,
        offers=offers(answers),
        mappings=mappings(sources, tree, catalog),
        organizations=customers,
        components=known,
        boms=lists,
        requests=requests(lists),
        watches=watched,
        alerts=list(alerts(watched)),
        changes=changes(customers, lists),
    )
