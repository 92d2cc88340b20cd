"""On -> off -> on: everything as it was, what was written meanwhile, and what no longer fits."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgstrata.errors import Refused
from pgstrata.postgres.server import Server
from reverse.conftest import Make, back, dump, off, on
from reverse.test_disable import BASE, FEATURES, FILES


@pytest.fixture
def pg_dump(server: Server) -> Path:
    return server.installation.program("pg_dump")


def test_rows_of_users_come_back_as_they_were(make: Make, pg_dump: Path) -> None:
    estate = make(FILES, FEATURES)
    estate.query("INSERT INTO public.note (part, said) VALUES (2, 'mine'), (2, 'more')")
    estate.query("UPDATE public.note SET said = 'mine too' WHERE id = 1; DELETE FROM public.note WHERE id = 2")
    before = dump(estate, pg_dump)
    off(estate, "notes")
    assert dump(estate, pg_dump) != before
    (done,), shown = on(estate, "notes")
    assert (shown.times, shown.proposals[0].leaving) == (1, 0)
    assert done.applied == ("002",)
    assert dict(done.rows) == {"public.note": 2, "public.part": 2}
    assert dump(estate, pg_dump) == before
    assert estate.query("SELECT notes FROM public.part ORDER BY id") == [(1,), (2,)], "no trigger fired"
    assert estate.query("INSERT INTO public.note (part) VALUES (1) RETURNING id") == [(4,)], "the sequence goes on"
    assert estate.command("verify").returncode == 0
    assert on(estate, "notes")[0] == []


def test_the_rows_come_back_in_the_transaction_that_applies(make: Make) -> None:
    """At no moment is the feature there without its rows: the event that says that they are back is of that transaction."""
    estate = make(FILES, FEATURES)
    off(estate, "notes")
    on(estate, "notes")
    events = estate.query("SELECT kind, detail ? 'restored', xmin::text FROM pgstrata.event ORDER BY id DESC LIMIT 2")
    assert {(kind, restored) for kind, restored, _ in events} == {("applied", False), ("enabled", True)}
    assert len({transaction for _, _, transaction in events}) == 1


def test_what_finds_no_place_any_more_is_listed_and_kept(make: Make) -> None:
    estate = make(FILES, FEATURES)
    estate.query("INSERT INTO public.note (part, said) VALUES (2, 'mine')")
    off(estate, "notes")
    estate.query("DELETE FROM public.part WHERE id = 2; INSERT INTO public.part VALUES (3, 'new')")
    (done,), _ = on(estate, "notes")
    assert dict(done.left) == {"public.note": 1, "public.part": 1}
    said = {each["table"]: (each["key"], each["why"]) for each in done.orphans}
    assert said["public.note"] == ("id=2", "note_part_fkey: the row of public.part that it refers to is gone")
    assert estate.query(f"SELECT said FROM {done.kept['public.note']}") == [("mine",)]
    assert estate.query("SELECT id, notes FROM public.part ORDER BY id") == [(1, 1), (3, 0)]
    assert on(estate, "notes")[0] == [], "it is on, and what is left waits for a person"


def test_what_it_requires_is_named_while_that_is_off(make: Make) -> None:
    files = {**FILES, "003_VOTES.sql": "CREATE TABLE public.vote (note int REFERENCES public.note);"}
    estate = make(files, {**FEATURES, "003": "votes"}, {"votes": 'requires = ["notes"]'})
    off(estate, "votes")
    off(estate, "notes")
    with pytest.raises(Refused) as refused:
        on(estate, "votes")
    assert "requires notes, off" in refused.value.message
    assert "pgstrata enable notes" in refused.value.hint
    on(estate, "notes")
    assert on(estate, "votes")[0][0].applied == ("003",)


def test_only_the_feature_is_applied_and_not_what_else_is_pending(make: Make) -> None:
    estate = make(FILES, FEATURES)
    off(estate, "notes")
    estate.write("009_LATER.sql", "CREATE TABLE public.later ();")
    text = (estate.root / "estate.toml").read_text()
    estate.manifest(f'{text}[[migration]]\nfile = "009_LATER.sql"\ntarget = "main"\n')
    on(estate, "notes")
    assert [step.number for step in estate.apply().plan.steps] == ["009"]


def test_switched_on_by_apply_it_is_in_use_and_what_gives_way_is_shown(make: Make) -> None:
    estate = make(FILES, FEATURES)
    estate.query("UPDATE public.note SET said = 'mine'")
    off(estate, "notes")
    estate.apply(switched_on=["notes"])
    assert estate.query("SELECT said FROM public.note") == [("seeded",)]
    estate.query("INSERT INTO public.note (part, said) VALUES (2, 'written since')")
    (done,), shown = on(estate, "notes")
    assert shown.proposals[0].rows == {"public.note": 2}, "both live rows give way"
    assert (done.applied, dict(done.replaced)) == ((), {"public.note": 2})
    assert estate.query("SELECT id, said FROM public.note") == [(1, "mine")]
    kept = estate.query("SELECT relname FROM pg_class WHERE relname LIKE '%\\_replaced'")
    assert estate.query(f"SELECT said FROM pgstrata.{kept[0][0]} ORDER BY id") == [("seeded",), ("written since",)]


def test_what_an_older_run_kept_comes_back_after_the_newer(make: Make) -> None:
    files = {"001_BASE.sql": BASE, "002_N.sql": "CREATE TABLE public.n (id int PRIMARY KEY);"}
    estate = make(files, {"002": "notes"})
    for number in (1, 2):
        estate.query(f"INSERT INTO public.n VALUES ({number})")
        off(estate, "notes")
        if number == 1:
            estate.apply(switched_on=["notes"])
    _, shown = on(estate, "notes")
    assert shown.proposals[0].changes[-1].startswith("what it held until ")
    assert shown.proposals[0].changes[-1].endswith("the next pgstrata enable notes brings that back")
    assert estate.query("TABLE public.n") == [(2,)]
    (done,), _ = on(estate, "notes")
    assert dict(done.rows) == {"public.n": 1}
    assert estate.query("SELECT id FROM public.n WHERE id = 1") == [(1,)]
    assert on(estate, "notes")[0] == []


def test_what_was_changed_of_others_meanwhile_is_shown_before_it_gives_way(make: Make) -> None:
    files = {
        "001_BASE.sql": BASE,
        "002_JSON.sql": "ALTER TABLE public.part ALTER name TYPE jsonb USING to_jsonb(name);",
    }
    estate = make(files, {"002": "json"})
    estate.write("002_JSON.down.sql", "ALTER TABLE public.part ALTER name TYPE text USING name #>> '{}';")
    estate.query("UPDATE public.part SET name = '\"ours\"' WHERE id = 1")
    off(estate, "json")
    _, shown = on(estate, "json")
    assert shown.proposals[0].leaving == 0, "nobody has touched it"
    off(estate, "json")
    estate.query("UPDATE public.part SET name = 'theirs' WHERE id = 2; INSERT INTO public.part VALUES (3, 'c')")
    (done,), shown = on(estate, "json")
    assert shown.proposals[0].rows == {"public.part": 2}
    assert "public.part was changed since: rows that were kept win there" in shown.proposals[0].changes
    assert estate.query("SELECT name #>> '{}' FROM public.part ORDER BY id") == [("ours",), ("b",), ("c",)]
    assert dict(done.replaced) == {"public.part": 1}


def test_a_feature_that_was_rolled_back_comes_back_with_its_rows(make: Make) -> None:
    estate = make(FILES, FEATURES)
    estate.query("UPDATE public.note SET said = 'mine'")
    estate.write(
        "002_NOTES.down.sql",
        (
            "DROP VIEW public.noted; DROP TABLE public.note; DROP FUNCTION public.count_note();"
            "ALTER TABLE public.part DROP notes; COMMENT ON TABLE public.part IS NULL;"
        ),
    )
    back(estate, "001")
    assert not estate.apply().plan.steps
    (done,), _ = on(estate, "notes")
    assert done.applied == ("002",)
    assert estate.query("SELECT said FROM public.note") == [("mine",)]


def test_a_last_migration_without_a_transaction(make: Make) -> None:
    """Its rows come back behind it, in a transaction of their own."""
    files = {**FILES, "003_FAST.sql": "CREATE INDEX CONCURRENTLY fast ON public.note (said);"}
    estate = make(files, {**FEATURES, "003": "notes"}, {"003": "transaction = false"})
    estate.query("UPDATE public.note SET said = 'mine'")
    off(estate, "notes")
    (done,), _ = on(estate, "notes")
    assert done.applied == ("002", "003")
    assert estate.query("SELECT said FROM public.note") == [("mine",)]
    assert on(estate, "notes")[0] == []


def test_one_target_of_two(make: Make) -> None:
    estate = make({**FILES, "003_NOTES_OTHER.sql": "CREATE TABLE public.copy ();"}, {**FEATURES, "003": "notes"})
    done, _ = off(estate, "notes", targets=["other"])
    assert [(each.target, each.undone) for each in done] == [("other", ("003",))]
    assert estate.query("SELECT count(*) FROM public.note") == [(1,)]
    done_on, _ = on(estate, "notes", targets=["other"])
    assert [(each.target, each.applied) for each in done_on] == [("other", ("003",))]


def test_for_the_first_time(make: Make) -> None:
    estate = make({"001_BASE.sql": BASE}, {})
    text = (estate.root / "estate.toml").read_text()
    feature = '[features.notes]\n[[migration]]\nfile = "003_NOTES.sql"\ntarget = "main"\nfeature = "notes"\n'
    estate.manifest(f'{text}[[migration]]\nfile = "002_PLAIN.sql"\ntarget = "main"\n{feature}')
    estate.write("002_PLAIN.sql", "SELECT 1;")
    estate.write("003_NOTES.sql", FILES["002_NOTES.sql"])
    with pytest.raises(Refused) as refused:
        on(estate, "notes")
    assert [each.place for each in refused.value.problems] == ["002_PLAIN.sql"]
    estate.apply()
    (done,), _ = on(estate, "notes")
    assert (done.applied, dict(done.rows)) == (("003",), {})
    assert not estate.apply().plan.steps
    assert on(estate, "notes")[0] == []


def test_beside_what_requires_a_target_that_is_not_concerned(make: Make) -> None:
    files = {
        "001_BASE.sql": BASE,
        "002_X_OTHER.sql": "SELECT 1;",
        "003_Y.sql": "SELECT 1;",
        "004_A.sql": "CREATE TABLE a ();",
    }
    estate = make(files, {"004": "a"}, {"003": 'requires = ["002"]'})
    off(estate, "a")
    assert on(estate, "a")[0][0].applied == ("004",)


def test_a_table_that_its_migration_makes_no_more_stays_kept(make: Make) -> None:
    estate = make(
        {"001_BASE.sql": BASE, "002_A.sql": "CREATE TABLE a (id int); CREATE TABLE b (id int);"}, {"002": "a"}
    )
    estate.query("INSERT INTO a VALUES (1); INSERT INTO b VALUES (2)")
    off(estate, "a")
    estate.write("002_A.sql", "CREATE TABLE a (id int);")
    done = estate.command("enable", "a", "--yes")
    assert done.returncode == 0, done.stderr
    assert "public.b is not there any more: its rows stay kept in the schema pgstrata." in done.stdout
    assert estate.query("SELECT id FROM a") == [(1,)]
