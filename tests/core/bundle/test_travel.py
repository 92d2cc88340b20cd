"""What travels with a plane, by switches and by what is deployed."""

from __future__ import annotations

from pgstrata.core.bundle.travel import Travel, required, travel
from pgstrata.core.estate.delivery import configmap, namespace
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.manifest import parse

MANIFEST = """
[estate]
name = "parts"
[planes.app]
[planes.control]
configmap = "control-migrations"
namespace = "platform"
[targets.catalog]
plane = "app"
database = "catalog"
[targets.billing]
plane = "control"
database = "billing"
[features.notes]
default = true
[features.search]
default = true
requires = ["notes"]
[features.ranking]
requires = ["search"]
[[migration]]
file = "001_CATALOG.sql"
target = "catalog"
[[migration]]
file = "002_BILLING.sql"
target = "billing"
[[migration]]
file = "003_NOTES.sql"
target = "catalog"
feature = "notes"
[[migration]]
file = "004_SEARCH.sql"
target = "catalog"
feature = "search"
[[migration]]
file = "005_RANKING.sql"
target = "catalog"
feature = "ranking"
[[migration]]
file = "006_PRICES.sql"
target = "catalog"
plane = "control"
[[migration]]
file = "007_USAGE.sql"
target = "billing"
requires = ["001"]
"""
BOTH = ("app", "control")


def estate() -> Estate:
    return parse(MANIFEST)


def going(plane: str, deployed: tuple[str, ...] = BOTH, **switches: bool) -> Travel:
    return travel(estate(), plane, switches=switches, deployed=deployed)


def files(found: Travel) -> list[str]:
    return [each.file[:3] for each in found.files]


def test_the_manifests_defaults_where_nothing_is_switched() -> None:
    found = going("app")
    assert files(found) == ["001", "003", "004"]
    assert found.left_out == {"005_RANKING.sql": "feature ranking is off"}
    assert (found.switched_on, found.switched_off) == (("notes", "search"), ("ranking",))


def test_a_feature_falls_with_what_it_requires_through_another_too() -> None:
    found = going("app", notes=False, ranking=True)
    assert files(found) == ["001"]
    assert found.switched_off == ("notes", "ranking", "search")
    assert found.left_out == {
        "003_NOTES.sql": "feature notes is off",
        "004_SEARCH.sql": "feature search is off (requires notes)",
        "005_RANKING.sql": "feature ranking is off (requires notes)",
    }
    assert going("app", search=False, notes=False, ranking=True).left_out["005_RANKING.sql"] == (
        "feature ranking is off (requires notes and search)"
    )
    assert required(estate(), "ranking") == ("notes", "search")
    assert files(going("app", ranking=True)) == ["001", "003", "004", "005"]


def test_a_plane_carries_what_changes_another_planes_target() -> None:
    found = going("control")
    assert files(found) == ["002", "006", "007"]
    assert found.targets == ("billing", "catalog")


def test_what_reaches_into_a_plane_that_is_not_deployed_is_left_out() -> None:
    found = going("control", deployed=("control",))
    assert files(found) == ["002"]
    assert found.left_out == {
        "006_PRICES.sql": "plane app is not deployed",
        "007_USAGE.sql": "plane app is not deployed",
    }
    assert found.reached == ("billing",), "and its Job does not reach there"


def test_a_requirement_is_reached_though_it_is_not_changed() -> None:
    found = travel(parse(MANIFEST.replace('plane = "control"\n[[', "[[")), "control", switches={}, deployed=BOTH)
    assert (found.targets, found.reached) == (("billing",), ("billing", "catalog"))


def test_names_are_the_manifests_or_follow_from_it() -> None:
    assert (configmap(estate(), "app"), namespace(estate(), "app")) == ("parts-app-migrations", "default")
    assert (configmap(estate(), "control"), namespace(estate(), "control")) == ("control-migrations", "platform")
