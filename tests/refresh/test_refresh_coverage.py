"""What a new baseline covers, and what its entry becomes: without a server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from core.plan.builders import applied, checksum, estate, event, migration
from pgstrata.core.catalog.drift import Difference
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import Expectation, Migration
from pgstrata.core.plan.history import LedgerEvent, fold
from pgstrata.core.plan.refresh import (
    Coverage,
    Held,
    baseline_of,
    coverage,
    entry,
    from_header,
    from_ledger,
    open_differences,
)
from pgstrata.core.script.contents import Contained
from pgstrata.errors import BadInput, Refused
from pgstrata.render.refresh import day


def three(**baseline: Any) -> Estate:
    first = migration("001", kind="baseline", **baseline)
    return estate(first, migration("007"), migration("008"), migration("009"), migration("010", "other"))


def held(made: Estate, events: list[LedgerEvent], files: Mapping[str, str] | None = None) -> Held:
    own = made.of_target("main")
    checksums = {each.file: checksum(each.number) for each in own} | dict(files or {})
    return from_ledger(own, fold(events), checksums)


def covered(made: Estate, *numbers: str) -> Coverage:
    return coverage(made, baseline_of(made, "main"), Held(contained=numbers, known_by="ledger"))


def test_what_the_ledger_has_is_contained_and_the_rest_is_lacking() -> None:
    made = three()
    found = held(made, applied("001", "008", "007"))
    assert found.contained == ("007", "008")
    assert covered(made, "007", "008") == Coverage(covers=("007", "008"), joined=("007", "008"), lacking=("009",))


def test_what_was_taken_back_is_lacking() -> None:
    events = [*applied("001", "007", "008"), event(4, "rolled-back", "008"), event(5, "covered", "009")]
    assert held(three(), events).contained == ("007", "009")


def test_what_the_manifest_no_longer_has_stays_covered() -> None:
    made = three(covers=("003", "007"))
    assert held(made, applied("001", "004")).contained == ("004",)
    found = covered(made, "004", "008")
    assert found.covers == ("003", "004", "008"), "007 has a file, and the new state lacks it"
    assert (found.joined, found.lost, found.gone) == (("004", "008"), ("007",), ("003", "004"))
    assert found.lacking == ("007", "009")


def test_what_is_half_done_or_from_another_file_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        held(three(), [*applied("001", "007"), event(3, "started", "008")], {"007_X.sql": checksum("1")})
    said = {each.place: each.message for each in caught.value.problems}
    assert said == {"007_X.sql": "is not what was applied there", "008_X.sql": "is begun and not ended"}


def test_a_backups_header_is_held_against_the_files() -> None:
    own = three().of_target("main")
    files = {each.file: checksum(each.number) for each in own}
    said = [Contained("001", "v1:sha256:x"), Contained("8", checksum("008")), Contained("007", "")]
    assert from_header(own, said, files).contained == ("007", "008")
    with pytest.raises(Refused, match="do not agree"):
        from_header(own, [Contained("008", checksum("1"))], files)


def test_the_entry_remembers_all_that_was_superseded_and_expects_what_is_made() -> None:
    expect = Expectation(counts={"tables": 3}, objects=("public.a", "public.b"))
    baseline: Migration = three(supersedes=("v1:a", "v1:new"), expect=expect).migration("001")
    values = entry(
        baseline,
        Coverage(covers=("007",)),
        backup="main_db_20260301.sql",
        checksum="v1:new",
        replaced=["v1:a", "v1:b"],
        counts={"tables": 5, "views": 2},
        missing_objects=["public.b"],
    )
    assert values == {
        "backup": "main_db_20260301.sql",
        "supersedes": ["v1:a", "v1:b"],
        "covers": ["007"],
        "expect": {"tables": 5, "objects": ["public.a"]},
    }


def test_a_difference_is_accepted_by_its_name_or_by_its_relations() -> None:
    table = Difference(kind="table", name="public.a", actual={})
    column = Difference(kind="column", name="public.b.x", parent="public.b", facet="type", expected="a", actual="b")
    index = Difference(kind="index", name="public.b_x", parent="public.b", expected={})
    sequence = Difference(kind="sequence", name="public.b_id_seq", actual={"owned by": "public.b.id"})
    every = [table, column, index, sequence]
    assert open_differences(every, []) == every
    assert open_differences(every, ["table public.a"]) == [column, index, sequence]
    assert open_differences(every, ["public.b"]) == [table]
    assert open_differences(every, ["table public.b", "public.a"]) == []
    assert open_differences(every, ["index public.b_x", "column public.b.x"]) == [table, sequence]
    with pytest.raises(BadInput, match=r"nothing that differs is called table public\.c"):
        open_differences(every, ["table public.c"])


def test_a_target_without_a_baseline_has_nothing_to_refresh() -> None:
    with pytest.raises(BadInput, match="no baseline"):
        baseline_of(three(), "other")
    with pytest.raises(BadInput, match="no target"):
        baseline_of(three(), "mian")


def test_the_day_of_a_backup() -> None:
    assert day("supabase_db_20251227.sql") == "27 December 2025"
    assert day("components_v2.sql") == ""
    assert day("dump_99999999.sql") == ""
