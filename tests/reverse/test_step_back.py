"""`rollback --to N`: the later migrations taken back, the rows of other tables kept."""

from __future__ import annotations

import psycopg
import pytest

from pgstrata.errors import BadInput, Refused
from pgstrata.render.proposal import proposal_text
from reverse.conftest import Make, back, off
from reverse.test_disable import BASE, EVENTS, TABLES

FILES = {
    "001_BASE.sql": BASE,
    "002_A.sql": "CREATE TABLE public.a (id int PRIMARY KEY); INSERT INTO public.a VALUES (1);",
    "003_B.sql": "CREATE TABLE public.b (a int REFERENCES public.a); INSERT INTO public.b VALUES (1);"
    "CREATE INDEX by_name ON public.part (name);",
    "004_C.sql": "CREATE VIEW public.c AS SELECT * FROM public.b; INSERT INTO public.part VALUES (3, 'c');",
}


def test_newest_first_in_one_transaction_with_what_they_held_kept(make: Make) -> None:
    estate = make(FILES, {"004": "views"})
    estate.query("INSERT INTO public.a VALUES (2); INSERT INTO public.part VALUES (4, 'mine')")
    (done,), shown = back(estate, "001")
    assert (done.undone, done.to) == (("004", "003", "002"), "001")
    assert shown.proposals[0].rows == {"public.a": 2, "public.b": 1}
    assert estate.query(TABLES) == [("part",)]
    assert estate.query("SELECT count(*) FROM public.part") == [(4,)], "rows of other tables stay"
    assert sum(estate.query(f"SELECT count(*) FROM {name}")[0][0] for name in done.kept) == 3
    assert estate.query(EVENTS)[-3:] == [
        ("rolled-back", "004", "views"),
        ("rolled-back", "003", None),
        ("rolled-back", "002", None),
    ]
    assert not estate.apply().plan.steps, "no Job applies it again by itself"
    assert back(estate, "001")[0] == []
    assert estate.command("verify").returncode == 0


def test_who_is_connected_is_shown_and_stays_so(make: Make) -> None:
    estate = make(FILES, {})
    with psycopg.connect(estate.urls["main"], application_name="the shop", autocommit=True) as client:
        _, shown = back(estate, "003")
        (proposal,) = shown.proposals
        assert ["the shop" in line for line in proposal.connected] == [True], "and not this run itself"
        assert "Connected now, and waiting, where they need what is changed: 1" in proposal_text(proposal)
        assert client.execute("SELECT 1").fetchone() == (1,)


def test_a_migration_in_the_middle(make: Make) -> None:
    estate = make(FILES, {})
    (done,), _ = back(estate, "3")
    assert done.undone == ("004",)
    assert estate.query(TABLES) == [("a",), ("b",), ("part",)]
    with pytest.raises(Refused, match="main does not have 004"):
        back(estate, "004")
    with pytest.raises(BadInput):
        back(estate, "three")


def test_one_that_changed_others_objects_needs_a_reverse(make: Make) -> None:
    """A comment could be put back by what the catalogs say; a rollback does not guess at that."""
    files = {**FILES, "005_D.sql": "COMMENT ON TABLE public.part IS 'x'; CREATE TABLE public.d ();"}
    estate = make(files, {})
    with pytest.raises(Refused) as refused:
        back(estate, "002")
    assert "005_D.sql" in refused.value.problems[0].place
    assert "table public.part: its comment put back" in refused.value.problems[0].message
    estate.write("005_D.down.sql", "COMMENT ON TABLE public.part IS NULL;\nDROP TABLE public.d;")
    (done,), _ = back(estate, "002")
    assert done.undone == ("005", "004", "003")
    assert estate.query(TABLES) == [("a",), ("part",)]


def test_another_targets_migration_that_needs_it(make: Make) -> None:
    estate = make({**FILES, "005_X_OTHER.sql": "SELECT 1;"}, {}, {"005": 'requires = ["003"]'})
    with pytest.raises(Refused) as refused:
        back(estate, "001")
    assert [each.message for each in refused.value.problems] == ["005 requires 003, and is applied to other"]
    back(estate, "003")


def test_nothing_is_left_half_done_where_one_reverse_fails(make: Make) -> None:
    estate = make(FILES, {})
    estate.query("CREATE VIEW public.mine AS SELECT * FROM public.a")
    with pytest.raises(Refused, match="002 cannot be taken back"):
        back(estate, "001")
    assert estate.query(TABLES) == [("a",), ("b",), ("c",), ("mine",), ("part",)]


def test_what_was_rolled_back_needs_no_feature_any_more(make: Make) -> None:
    estate = make({**FILES}, {"002": "a", "003": "b", "004": "b"}, {"b": 'requires = ["a"]'})
    back(estate, "002")
    (done,), _ = off(estate, "a")
    assert done.undone == ("002",)
