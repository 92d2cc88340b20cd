"""Which migrations a catalog contains: effects added up, held against what is there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pgstrata.core.catalog.catalog import Catalog, Object
from pgstrata.core.catalog.recognise import Reading, Share, recognise

Things = dict[str, dict[str, Any]]  # table -> facets

PART: Things = {"part": {"comment": "A part"}, "maker": {}, "shelf": {}}
NOTES: Things = {"note": {"owner": "me"}, "note_tag": {}}
VOTES: Things = {"vote": {}}


def catalog(*things: Things, unseen: Iterable[str] = ()) -> Catalog:
    made = {name: facets for each in things for name, facets in each.items()}
    return Catalog.of((Object(kind="table", name=name, facets=facets) for name, facets in made.items()), unseen=unseen)


def reading(steps: dict[str, list[Things]], actual: Catalog, **more: Any) -> Reading:
    """`steps`: by number, all that is there after it."""
    states = [(number, catalog(*things)) for number, things in steps.items()]
    needs = {number: {"001"} if number != "001" else set() for number in steps} | more.pop("needs", {})
    return recognise(catalog(), states, actual, needs=needs, baseline="001", **more)


FEATURES = {"001": [PART], "002": [PART, NOTES], "003": [PART, NOTES, VOTES]}


def test_a_set_and_not_a_first_part() -> None:
    found = reading(FEATURES, catalog(PART, VOTES))
    assert (found.contained, found.lacking, found.undecided) == (("001", "003"), ("002",), ())


def test_nothing_is_in_an_empty_database() -> None:
    found = reading(FEATURES, catalog())
    assert (found.empty, found.contained, found.lacking) == (True, (), ("001", "002", "003"))


def test_a_database_without_most_of_the_baseline_is_another_ones() -> None:
    found = reading(FEATURES, catalog({"maker": {}, "somebodys": {}}))
    assert found.foreign == Share(1, 3)
    assert found.contained == ()
    assert reading(FEATURES, catalog({"part": {}, "maker": {}})).foreign is None, (
        "with some things lost it still is this one"
    )


def test_what_only_changes_rows_is_undecided() -> None:
    steps = {"001": [PART], "002": [PART], "003": [PART, NOTES]}
    found = reading(steps, catalog(PART, NOTES))
    assert (found.contained, found.undecided) == (("001", "003"), ("002",))
    assert reading(steps, catalog(PART, NOTES), present=["002"]).contained == ("001", "002", "003")
    assert reading(steps, catalog(PART, NOTES), absent=["002"]).lacking == ("002",)


def test_what_a_contained_one_requires_is_built_with_it_and_not_taken_as_known() -> None:
    steps = {"001": [PART], "002": [PART], "003": [PART, NOTES]}
    found = reading(steps, catalog(PART, NOTES), needs={"003": {"001", "002"}})
    assert (found.contained, found.undecided, found.chosen) == (("001", "003"), ("002",), ("001", "002", "003"))


def test_what_a_later_one_has_overwritten_is_not_missed() -> None:
    renamed: Things = {**PART, "part": {"comment": "A thing"}}
    steps = {"001": [PART], "002": [renamed, NOTES], "003": [{**renamed, "part": {"comment": "A piece"}}, NOTES, VOTES]}
    found = reading(steps, catalog({**PART, "part": {"comment": "A piece"}}, NOTES, VOTES))
    assert found.contained == ("001", "002", "003")
    found = reading(steps, catalog(renamed, NOTES))
    assert (found.contained, found.lacking) == (("001", "002"), ("003",))


def test_made_and_dropped_again_leaves_no_trace_of_either() -> None:
    steps = {"001": [PART], "002": [PART, VOTES], "003": [PART], "004": [PART, NOTES]}
    found = reading(steps, catalog(PART, NOTES))
    assert found.contained == ("001", "004")
    assert "003" in found.undecided, "that nothing is there says nothing of who dropped it"
    assert reading(steps, catalog(PART, VOTES)).contained == ("001", "002")
    both = reading(steps, catalog(PART, NOTES), present=["002", "003"])
    assert (both.contained, both.undecided) == (("001", "002", "003", "004"), ())


def test_a_migration_that_is_there_in_part_goes_to_the_nearer_side() -> None:
    many: Things = {f"note_{number}": {} for number in range(5)}
    steps = {"001": [PART], "002": [PART, many]}
    most = catalog(PART, dict(list(many.items())[:4]))
    found = reading(steps, most)
    assert (found.contained, found.shares["002"]) == (("001", "002"), Share(4, 5))
    found = reading(steps, catalog(PART, dict(list(many.items())[:1])))
    assert (found.lacking, found.shares["002"]) == (("002",), Share(1, 5))
    half: dict[str, list[Things]] = {"001": [PART], "002": [PART, {"a": {}, "b": {}}]}
    assert reading(half, catalog(PART, {"a": {}})).lacking == ("002",), "in between, it is not called applied"


def test_a_changed_facet_does_not_hide_a_migration() -> None:
    found = reading(FEATURES, catalog(PART, {**NOTES, "note": {"owner": "you"}}))
    assert found.contained == ("001", "002")


def test_kinds_that_the_role_may_not_read_tell_nothing() -> None:
    found = reading(FEATURES, catalog(PART, NOTES, unseen=["comment"]))
    assert found.contained == ("001", "002")
    steps = {"001": [PART], "002": [{**PART, "part": {"comment": "A thing"}}]}
    assert reading(steps, catalog(PART, unseen=["comment"])).undecided == ("002",)
