"""Organisations and their people, workspaces and projects. All of them are invented."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from generator.awkward import LABELS, text
from generator.dice import Dice, identity
from generator.scale import NOW

_NAMES = ("Northwind Instruments", "Helvar Robotics", "Lumen & Volt", "Ostsee Messtechnik", "Quillon Medical",
"Tarn Avionics",
          "Ateliers Ohmique", "Kumo 計測", "Brightwater Pumps", "Sable Telemetry", "Vega Rail",
          "Polder Power")  # fmt: skip
_GIVEN = ("Ada", "Bram", "Chiyo", "Dilan", "Élodie", "Farid", "Greta", "Hiro", "Ines", "Jonas", "Kemi", "Łukasz")
_FAMILY = ("Amperveld", "Boltzweil", "Coulombe-Test", "Diodisson", "Emitterova", "Faradsen", "Gaußner", "Henrystad",
           "Impedanz", "Joulestone", "Kelvinsky", "Löthammer")  # fmt: skip
# fmt: off
_PROJECTS = ("motor controller", "battery gauge", "gateway", "pump drive", "sensor hub", "charger", "display unit",
             "PLC module")
# fmt: on
_PLANS = (("starter", 3), ("professional", 5), ("enterprise", 2))


@dataclass(frozen=True, slots=True)
class User:
    """A person who signs in, and the role in the organisation that pays for the seat."""

    id: UUID
    email: str
    name: str
    role: str
    created_at: datetime
    seen_at: datetime | None
    seen_from: str | None


@dataclass(frozen=True, slots=True)
class Workspace:
    """A part of an organisation."""

    id: UUID
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Project:
    """A product."""

    id: UUID
    workspace: Workspace
    name: str
    code: str
    phase: str
    volume: int | None
    labels: list[str]
    created_by: User
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Guest:
    """A person whose seat another organisation pays for."""

    user: User
    role: str
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class Invitation:
    """A letter to somebody, and what came of it."""

    id: UUID
    email: str
    role: str
    status: str
    accepted_by: User | None
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Organization:
    """A customer: an organisation of the app plane, a tenant of the control plane."""

    id: UUID
    number: int
    key: str
    name: str
    plan: str
    status: str
    region: str
    created_at: datetime
    users: list[User] = field(default_factory=list)
    guests: list[Guest] = field(default_factory=list)
    invitations: list[Invitation] = field(default_factory=list)
    workspaces: list[Workspace] = field(default_factory=list)
    projects: list[Project] = field(default_factory=list)

    @property
    def owner(self) -> User:
        return self.users[0]


def organizations(count: int) -> list[Organization]:
    """So many customers with all that is theirs."""
    made = [_organization(number) for number in range(count)]
    for host, home in zip(made[1::3], made, strict=False):
        # Somebody who works for two: sees both organisations, and is paid for by one.
        joined = Dice("guest", host.key).moment(max(host.created_at, home.users[-1].created_at))
        host.guests.append(Guest(home.users[-1], "member", joined))
    return made


def _organization(number: int) -> Organization:
    round_, index = divmod(number, len(_NAMES))
    name = _NAMES[index] + (f" {round_ + 1}" if round_ else "")
    key = f"{''.join(c for c in name.lower().split()[0] if c.isascii() and c.isalnum())}-{number + 1}"
    dice = Dice("organization", key)
    made = Organization(
        id=identity("organization", key),
        number=1001 + number,
        key=key,
        name=name,
        plan=dice.weighted(_PLANS),
        status=dice.weighted((("active", 8), ("trial", 1), ("suspended", 1))) if number else "active",
        region=dice.pick(("eu-central", "eu-west", "us-east", "ap-northeast")),
        created_at=dice.moment(datetime(2024, 1, 10, tzinfo=UTC), datetime(2025, 6, 1, tzinfo=UTC)),
    )
    made.users.extend(_users(made, dice))
    made.invitations.extend(_invitations(made))
    for title in ("Hardware", "Sourcing", "Prototypes")[: dice.between(2, 3)]:
        workspace = Workspace(identity("workspace", key, title), title, text(dice.below(1000)))
        made.workspaces.append(workspace)
    for place in range(dice.between(2, 4)):
        made.projects.append(_project(made, place, dice))
    return made


def _users(organization: Organization, dice: Dice) -> list[User]:
    made = []
    for place in range(dice.between(3, 7)):
        given, family = dice.pick(_GIVEN), dice.pick(_FAMILY)
        created = dice.moment(organization.created_at) if place else organization.created_at
        seen = dice.moment(created) if dice.chance(0.85) else None
        address = (
            f"2001:db8:{organization.number:x}::{place + 1:x}"
            if dice.chance(0.2)
            else f"192.0.2.{dice.between(1, 254)}"
        )
        made.append(
            User(
                id=identity("user", organization.key, place),
                email=f"person{place + 1}.{organization.key}@example.com",
                name=f"{given} {family}",
                role="owner" if place == 0 else dice.weighted((("admin", 2), ("member", 6), ("viewer", 2))),
                created_at=created,
                seen_at=seen,
                seen_from=address if seen else None,
            )
        )
    return made


def _invitations(organization: Organization) -> list[Invitation]:
    """One for everybody who came after the owner, and some that led to nothing."""
    made: list[tuple[str, str, str, User | None, datetime, int]] = []
    for place, user in enumerate(organization.users[1:]):
        sent = max(user.created_at - timedelta(days=2), organization.created_at)
        made.append((user.email, user.role, "accepted", user, sent, place))
    for place, status in enumerate(("open", "expired", "withdrawn")):
        dice = Dice("invitation", organization.key, status)
        sent = NOW - timedelta(days=dice.between(1, 6) if status == "open" else dice.between(20, 200))
        email = f"{status}.{organization.key}@example.com"
        made.append((email, "viewer", status, None, max(sent, organization.created_at), 100 + place))
    return [
        Invitation(identity("invitation", organization.key, place), email, role, status, user, sent,
                   sent + timedelta(days=7))
        for email, role, status, user, sent, place in made
    ]  # fmt: skip


def _project(organization: Organization, place: int, dice: Dice) -> Project:
    return Project(
        id=identity("project", organization.key, place),
        workspace=dice.pick(organization.workspaces),
        name=dice.pick(_PROJECTS),
        code=f"PRJ-{101 + place}",
        phase=dice.pick(("concept", "prototype", "pilot", "production", "end_of_life")),
        volume=dice.pick((50, 500, 5000, 20000)) if dice.chance(0.8) else None,
        labels=dice.some(LABELS, dice.below(4)),
        created_by=dice.pick(organization.users),
        created_at=dice.moment(organization.created_at + timedelta(days=1), NOW - timedelta(days=20)),
    )
