"""`disable`: what goes, what is put back, what is refused."""

from __future__ import annotations

import psycopg
import pytest

from pgstrata.errors import Busy, Refused, ScriptRefused
from pgstrata.operations.features.switch import disable
from reverse.conftest import Make, off, on

BASE = "CREATE TABLE public.part (id int PRIMARY KEY, name text);\nINSERT INTO public.part VALUES (1, 'a'), (2, 'b');\n"
NOTES = """
CREATE TABLE public.note (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, part int NOT NULL REFERENCES public.part, said text
);
CREATE INDEX ON public.note (part);
ALTER TABLE public.part ADD COLUMN notes int NOT NULL DEFAULT 0;
CREATE FUNCTION public.count_note() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN UPDATE public.part SET notes = notes + 1 WHERE id = NEW.part; RETURN NULL; END $$;
CREATE TRIGGER counted AFTER INSERT ON public.note FOR EACH ROW EXECUTE FUNCTION public.count_note();
CREATE VIEW public.noted AS SELECT p.name, n.said FROM public.part AS p JOIN public.note AS n ON n.part = p.id;
COMMENT ON TABLE public.part IS 'A part, with notes';
INSERT INTO public.note (part, said) VALUES (1, 'seeded');
"""
FILES = {"001_BASE.sql": BASE, "002_NOTES.sql": NOTES}
FEATURES = {"002": "notes"}
TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"
EVENTS = "SELECT kind, number, feature FROM pgstrata.event ORDER BY id"


def test_what_it_made_goes_what_it_changed_is_put_back_and_the_rows_are_kept(make: Make) -> None:
    estate = make(FILES, FEATURES)
    estate.query("INSERT INTO public.note (part, said) VALUES (2, 'mine'), (2, 'more')")
    (done,), shown = off(estate, "notes")
    (proposal,) = shown.proposals
    assert shown.times == 1
    assert proposal.room >= 8192
    assert dict(proposal.rows) == {"public.note": 3, "public.part (notes)": 2}
    assert "goes: table public.note" in proposal.changes
    assert "is put back: table public.part: comment" in proposal.changes
    assert "DROP TABLE public.note" in proposal.statements
    assert not any("CASCADE" in each for each in proposal.statements)
    assert (done.undone, dict(done.rows)) == (("002",), dict(proposal.rows))
    assert estate.query(TABLES) == [("part",)]
    assert estate.query("SELECT * FROM public.part ORDER BY id") == [(1, "a"), (2, "b")]
    assert sorted(estate.query(f"SELECT count(*) FROM {name}")[0][0] for name in done.kept) == [2, 3]
    assert estate.query(EVENTS)[-2:] == [("disabled", "002", "notes"), ("disabled", None, "notes")]
    assert estate.command("verify").returncode == 0
    assert not estate.apply().plan.steps, "later runs leave it out"
    assert off(estate, "notes")[0] == [], "nothing to do"


def test_what_others_built_on_it_is_named_and_nothing_is_changed(make: Make) -> None:
    estate = make(FILES, FEATURES)
    estate.query("CREATE VIEW public.mine AS SELECT count(*) FROM public.note")
    with pytest.raises(Refused) as refused:
        off(estate, "notes")
    assert "view mine depends on table note" in refused.value.detail
    assert estate.query(TABLES) == [("mine",), ("note",), ("noted",), ("part",)]
    assert estate.query(EVENTS)[-1] == ("applied", "002", "notes")


def test_what_was_changed_by_hand_stays_and_what_is_gone_is_not_missed(make: Make) -> None:
    estate = make(FILES, FEATURES)
    estate.query("ALTER TABLE public.part ADD COLUMN hand int; CREATE INDEX by_hand ON public.part (name)")
    estate.query("ALTER TABLE public.note ADD COLUMN hand int DEFAULT 7; DROP VIEW public.noted")
    (done,), _ = off(estate, "notes")
    assert estate.query(TABLES) == [("part",)]
    assert estate.query("SELECT hand FROM public.part") == [(None,), (None,)]
    (archived,) = [each for each in done.kept if estate.query(f"SELECT to_jsonb(a) ? 'said' FROM {each} AS a")[0][0]]
    assert estate.query(f"SELECT hand FROM {archived}") == [("7",)]


def test_refused_while_something_applied_needs_it(make: Make) -> None:
    files = {
        **FILES,
        "003_VOTES.sql": "CREATE TABLE public.vote (note int REFERENCES public.note);",
        "004_MORE.sql": "SELECT 1;",
    }
    estate = make(files, {**FEATURES, "003": "votes"}, {"votes": 'requires = ["notes"]', "004": 'requires = ["002"]'})
    with pytest.raises(Refused) as refused:
        off(estate, "notes")
    assert [each.message for each in refused.value.problems] == [
        "the feature votes requires it, and is applied: 003",
        "004 requires 002, and is applied to main",
    ]
    assert "pgstrata disable votes" in refused.value.hint
    off(estate, "votes")
    with pytest.raises(Refused, match="004 requires 002"):
        off(estate, "notes")


def test_what_was_changed_of_others_needs_a_reverse_where_a_value_is_at_stake(make: Make) -> None:
    files = {
        "001_BASE.sql": BASE,
        "002_JSON.sql": "ALTER TABLE public.part ALTER name TYPE jsonb USING to_jsonb(name);",
    }
    estate = make(files, {"002": "json"})
    with pytest.raises(Refused) as refused:
        off(estate, "json")
    (problem,) = refused.value.problems
    assert "002_JSON.sql" in problem.place
    assert "column public.part.name: its type put back" in problem.message
    assert "002_JSON.down.sql" in problem.hint
    estate.write("002_JSON.down.sql", "ALTER TABLE public.part ALTER name TYPE text USING name #>> '{}';")
    _, shown = off(estate, "json")
    assert any("by database/migrations/002_JSON.down.sql" in each for each in shown.proposals[0].changes)
    assert estate.query("SELECT name FROM public.part ORDER BY id") == [("a",), ("b",)]
    assert estate.command("verify").returncode == 0


@pytest.mark.parametrize(
    ("reverse", "words"),
    [
        ("DROP VIEW public.noted; DROP TABLE public.note; DROP FUNCTION public.count_note();", "notes is left"),
        ("SELECT 1;", "table public.note is left"),
    ],
)
def test_a_written_reverse_is_held_against_what_should_be_left(make: Make, reverse: str, words: str) -> None:
    estate = make(FILES, FEATURES)
    estate.write("002_NOTES.down.sql", reverse)
    with pytest.raises(Refused) as refused:
        off(estate, "notes")
    assert any(words in each.message for each in refused.value.problems)
    assert estate.query("SELECT count(*) FROM public.note") == [(1,)]


def test_a_written_reverse_that_does_more_than_it_should(make: Make) -> None:
    files = {"001_BASE.sql": f"{BASE}CREATE TABLE public.other ();", "002_A.sql": "CREATE TABLE public.a ();"}
    estate = make(files, {"002": "a"})
    estate.write("002_A.down.sql", "DROP TABLE public.a; DROP TABLE public.other;")
    with pytest.raises(Refused) as refused:
        off(estate, "a")
    assert [each.message for each in refused.value.problems] == ["table public.other went besides"]
    estate.write("002_A.down.sql", "DROP TABLE public.a;\nCOMMIT;")
    with pytest.raises(ScriptRefused) as script:
        off(estate, "a")
    assert script.value.problems[0].place == "database/migrations/002_A.down.sql:2:1"
    assert estate.query(TABLES) == [("a",), ("other",), ("part",)]


def test_tables_that_need_each_other_and_a_function_that_had_changed(make: Make) -> None:
    base = "CREATE FUNCTION public.price() RETURNS int LANGUAGE sql AS 'SELECT 1';"
    ring = """
        CREATE TABLE public.a (id int PRIMARY KEY);
        CREATE TABLE public.b (id int PRIMARY KEY, a int REFERENCES public.a);
        ALTER TABLE public.a ADD b int REFERENCES public.b;
        CREATE TABLE public.tree (id int PRIMARY KEY, above int REFERENCES public.tree);
        CREATE OR REPLACE FUNCTION public.price() RETURNS int LANGUAGE sql AS 'SELECT 2';
        CREATE TYPE public.colour AS ENUM ('red'); CREATE SEQUENCE public.counter;
        CREATE FUNCTION public.paint(c public.colour) RETURNS public.tree LANGUAGE sql AS 'SELECT NULL::public.tree';
        ALTER TABLE public.a ADD c public.colour, ADD n int DEFAULT nextval('public.counter');
    """
    estate = make({"001_BASE.sql": base, "002_RING.sql": ring}, {"002": "ring"})
    off(estate, "ring")
    assert estate.query(TABLES) == []
    assert estate.query("SELECT public.price()") == [(1,)]
    assert estate.command("verify").returncode == 0


def test_objects_of_every_kind(make: Make) -> None:
    kinds = """
        CREATE SCHEMA own; CREATE DOMAIN own.short AS text CHECK (length(value) < 9);
        CREATE TABLE own.log (id int, said own.short, PRIMARY KEY (id)) PARTITION BY RANGE (id);
        CREATE TABLE own.log_1 PARTITION OF own.log FOR VALUES FROM (0) TO (10);
        CREATE TABLE own.log_2 PARTITION OF own.log DEFAULT; CREATE INDEX ON own.log (said);
        CREATE TABLE own.base (id int); CREATE TABLE own.child () INHERITS (own.base);
        CREATE MATERIALIZED VIEW own.sums AS SELECT count(*) FROM own.log; CREATE UNIQUE INDEX ON own.sums (count);
        CREATE POLICY seen ON public.part USING (true); ALTER TABLE public.part ENABLE ROW LEVEL SECURITY;
        CREATE RULE quiet AS ON DELETE TO public.part DO INSTEAD NOTHING;
        CREATE STATISTICS own.stats ON id, name FROM public.part;
        ALTER TABLE public.part ADD CONSTRAINT named CHECK (name <> ''), ALTER name SET DEFAULT 'x';
        CREATE FUNCTION own.twice(int) RETURNS int LANGUAGE sql AS 'SELECT $1 * 2'; GRANT SELECT ON public.part TO PUBLIC;
        CREATE AGGREGATE own.total(int) (SFUNC = int4pl, STYPE = int); CREATE PUBLICATION told FOR TABLE public.part;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC;
        INSERT INTO own.log VALUES (1, 'a'), (11, 'b'); INSERT INTO own.child VALUES (1);
    """
    estate = make({"001_BASE.sql": BASE, "002_KINDS.sql": kinds}, {"002": "kinds"})
    (done,), _ = off(estate, "kinds")
    assert dict(done.rows) == {"own.log": 2, "own.child": 1}
    assert estate.command("verify").returncode == 0
    (again,), _ = on(estate, "kinds")
    assert dict(again.rows) == {"own.log": 2, "own.child": 1}
    assert estate.query("SELECT tableoid::regclass::text, id FROM own.log ORDER BY id") == [
        ("own.log_1", 1),
        ("own.log_2", 11),
    ]
    assert estate.command("verify").returncode == 0


def test_a_session_that_works_with_it(make: Make) -> None:
    estate = make(FILES, FEATURES)
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("SELECT * FROM public.note")
        with pytest.raises(Busy, match="lock timeout"):
            off(estate, "notes")
    off(estate, "notes")


def test_without_a_transaction_made_and_in_one_taken_back(make: Make) -> None:
    files = {"001_BASE.sql": BASE, "002_FAST.sql": "CREATE INDEX CONCURRENTLY fast ON public.part (name);"}
    estate = make(files, {"002": "fast"}, {"002": "transaction = false"})
    (done,), _ = off(estate, "fast")
    assert done.rows == {}
    assert estate.query("SELECT to_regclass('public.fast')") == [(None,)]


def test_rows_that_came_after_they_were_shown_are_not_accepted(make: Make) -> None:
    estate = make(FILES, FEATURES)

    def somebody_writes(_: object) -> None:
        estate.query("INSERT INTO public.note (part) VALUES (1)")

    with pytest.raises(Refused) as refused:
        disable(estate.workspace(), "notes", confirm=somebody_writes)
    assert [each.message for each in refused.value.problems] == ["public.note: 2 rows, and 1 were shown"]
    assert estate.query("SELECT count(*) FROM public.note") == [(2,)]
    off(estate, "notes")


def test_a_feature_of_two_targets_the_one_that_needs_the_other_first(make: Make) -> None:
    files = {
        "001_BASE.sql": BASE,
        "002_NOTES.sql": NOTES,
        "003_NOTES_OTHER.sql": "CREATE TABLE public.copy (id int);",
    }
    estate = make(files, {"002": "notes", "003": "notes"}, {"003": 'requires = ["002"]'})
    done, shown = off(estate, "notes")
    assert [(each.target, each.undone) for each in done] == [("other", ("003",)), ("main", ("002",))]
    assert [each.target for each in shown.proposals] == ["other", "main"]
    assert not estate.apply().plan.steps


def test_a_feature_that_is_on_and_applied_nowhere(make: Make) -> None:
    estate = make({"001_BASE.sql": BASE}, {})
    estate.write("002_NOTES.sql", NOTES)
    text = (estate.root / "estate.toml").read_text()
    more = (
        '[features.notes]\ndefault = true\n[[migration]]\nfile = "002_NOTES.sql"\ntarget = "main"\nfeature = "notes"\n'
    )
    estate.manifest(text + more)
    (done,), shown = off(estate, "notes")
    assert (done.undone, shown.times) == ((), 1)
    assert not estate.apply().plan.steps


def test_the_command_asks_for_the_rows(make: Make) -> None:
    estate = make(FILES, FEATURES)
    shown = estate.command("disable", "notes", "--dry-run")
    assert shown.returncode == 0, shown.stderr
    assert "main: disable notes" in shown.stdout
    assert "Rows that leave live use: 3 in 2 tables" in shown.stdout
    refused = estate.command("disable", "notes", "--yes")
    assert refused.returncode == 3
    assert "3 rows would leave live use" in refused.stderr
    assert estate.query("SELECT count(*) FROM public.note") == [(1,)]
    done = estate.command("disable", "notes", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert "main: notes is off: 002 taken back" in done.stdout
    assert "3 rows of 2 tables kept in 2 tables of the schema pgstrata." in done.stdout
    on = estate.command("enable", "notes", "--yes")
    assert on.returncode == 0, on.stderr
    assert "main: notes is on: 002 applied" in on.stdout
    assert "came back" in on.stdout


def test_what_was_made_by_hand_and_goes_along_is_said(make: Make) -> None:
    estate = make(FILES, FEATURES)
    estate.query("ALTER TABLE public.note ADD COLUMN hand text; UPDATE public.note SET hand = 'mine'")
    estate.query("CREATE INDEX by_hand ON public.note (said); COMMENT ON VIEW public.noted IS 'mine'")
    estate.query("CREATE INDEX stays ON public.part (name)")
    _, shown = off(estate, "notes")
    said = sorted(each for each in shown.proposals[0].changes if "hand" in each or "stays" in each)
    assert said == [
        "goes as it was changed by hand: view public.noted: comment",
        "goes, and no migration makes it again: column public.note.hand",
        "goes, and no migration makes it again: index public.by_hand",
    ]
    done = estate.command("enable", "notes", "--yes")
    assert "public.note (hand) is not there any more: its values, 1, stay kept in the schema pgstrata." in done.stdout


def test_what_stays_on_another_target_may_need_it(make: Make) -> None:
    files = {**FILES, "003_COPY_OTHER.sql": "CREATE TABLE public.copy ();"}
    estate = make(files, {**FEATURES, "003": "notes"}, {"003": 'requires = ["002"]'})
    with pytest.raises(Refused) as refused:
        off(estate, "notes", targets=["main"])
    assert [each.message for each in refused.value.problems] == ["003 requires 002, and is applied to other"]
    off(estate, "notes", targets=["other"])
    assert [each.undone for each in off(estate, "notes", targets=["main"])[0]] == [("002",)]
