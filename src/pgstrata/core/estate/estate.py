"""The estate and its parts: frozen values. A manifest that parsed without problems satisfies what they say."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from pgstrata.core.estate.migration import Migration


@dataclass(frozen=True, slots=True, kw_only=True)
class Plane:
    """A part of the platform that migrations travel with; the rest is for delivery: where its ConfigMaps and its Job are,
    and how the Job speaks TLS (`ca` is CONFIGMAP/KEY)."""

    name: str
    configmap: str = ""
    namespace: str = ""
    sslmode: str = ""
    ca: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role that a target's scripts need on the server. Attributes that the manifest does not name are not checked."""

    name: str
    attributes: Mapping[str, bool] = field(default_factory=dict)  # login, inherit, bypassrls, createdb, …
    member_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One database that is to be changed."""

    name: str
    database: str
    plane: str = ""
    host: str = ""
    port: int | None = None
    user: str = ""
    maintenance: str = ""
    kubectl: str = ""  # NAMESPACE/POD, for port-forwards
    secret: str = ""  # NAME/KEY of the Secret, in the Job's namespace, that holds its password
    managed: tuple[str, ...] = ()  # schemas that something else owns
    reference: tuple[str, ...] = ()
    mask: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """A named, optional set of migrations; it needs the features in `requires`."""

    name: str
    description: str = ""
    default: bool = False
    requires: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirror:
    """A folder that holds byte-identical copies of the named migrations (by number)."""

    path: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estate:
    """All the databases under one manifest. Targets keep the manifest's order: locks are taken in it."""

    name: str
    migrations_folder: str = "database/migrations"
    backups_folder: str = "backups"
    mirrors: tuple[Mirror, ...] = ()
    terraform: tuple[str, ...] = ()  # folders that take the generated variables
    planes: Mapping[str, Plane] = field(default_factory=dict)
    targets: Mapping[str, Target] = field(default_factory=dict)
    features: Mapping[str, Feature] = field(default_factory=dict)
    migrations: tuple[Migration, ...] = ()  # by number
    by_order: Mapping[int, Migration] = field(init=False, compare=False, repr=False)
    _by_target: Mapping[str, list[Migration]] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_order", {each.order: each for each in reversed(self.migrations)})
        by_target: dict[str, list[Migration]] = {}
        for each in self.migrations:
            by_target.setdefault(each.target, []).append(each)
        object.__setattr__(self, "_by_target", by_target)

    def of_target(self, name: str) -> list[Migration]:
        """A target's migrations, by number."""
        return list(self._by_target.get(name, ()))

    def reaches(self, migration: Migration) -> tuple[str, ...]:
        """The targets that must be reached to apply a migration: its own, and those of what it requires; sorted."""
        return tuple(sorted({migration.target, *(self.migration(number).target for number in migration.requires)}))

    def out_of_reach(self, migration: Migration, not_deployed: Collection[str]) -> str:
        """The first, by name, of the planes that are not deployed and that a migration reaches into; empty for none."""
        planes = {self.targets[name].plane for name in self.reaches(migration)}
        return min(planes & set(not_deployed), default="")

    @property
    def contained(self) -> frozenset[int]:
        """The numbers, as numbers, of what baselines contain: on a new database it is not applied."""
        return frozenset(int(number) for each in self.migrations for number in each.covers)

    def migration(self, number: str) -> Migration:
        """The migration with that number, `7` and `007` alike. Raises KeyError."""
        return self.by_order[int(number)]
