"""What an act would lose is found before it is done, and counted exactly."""

from __future__ import annotations

import pytest

from archive.places import Place
from pgstrata.errors import Refused

TABLES = """
CREATE TABLE keep (id int PRIMARY KEY, name text, note text);
INSERT INTO keep SELECT g, 'n' || g, CASE WHEN g < 3 THEN 'x' END FROM generate_series(1, 5) g;
CREATE TABLE gone (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, v text);
INSERT INTO gone (v) VALUES ('a'), ('b');
CREATE VIEW looks AS SELECT * FROM gone;
"""


def test_a_dropped_table_goes_whole_with_its_sequence(each_place: Place) -> None:
    each_place.run(TABLES)
    losses = each_place.losses("DROP VIEW looks; DROP TABLE gone")
    assert losses.tables == ("public.gone",)
    assert losses.rows == {"public.gone": 2}
    assert [(each.name, each.last, each.called) for each in losses.sequences] == [("public.gone_id_seq", 2, True)]
    assert each_place.content("gone") == ["(1,a)", "(2,b)"]  # it was only tried


@pytest.mark.parametrize(
    ("act", "rows"),
    [
        ("DELETE FROM keep WHERE id > 3", 2),
        ("UPDATE keep SET name = 'z' WHERE id = 1", 1),
        ("UPDATE keep SET name = name", 0),
        ("TRUNCATE keep", 5),
        ("TRUNCATE keep; INSERT INTO keep VALUES (1, 'n1', 'x')", 4),
        ("DELETE FROM keep WHERE id = 1; INSERT INTO keep VALUES (1, 'n1', 'x')", 0),
        ("ALTER TABLE keep ALTER id TYPE bigint", 0),
        ("ALTER TABLE keep ALTER name TYPE varchar(1) USING left(name, 1)", 5),
        ("ALTER TABLE keep ADD extra float DEFAULT random()", 0),
        ("ALTER TABLE keep RENAME TO kept; ALTER TABLE kept RENAME name TO called; DELETE FROM kept WHERE id = 1", 1),
        ("INSERT INTO keep VALUES (6, 'n6')", 0),
        ("MERGE INTO keep USING (VALUES (1), (2)) v (id) ON keep.id = v.id WHEN MATCHED THEN DELETE", 2),
        ("DO $$ BEGIN DELETE FROM keep; RAISE EXCEPTION 'no'; EXCEPTION WHEN others THEN NULL; END $$", 0),
    ],
)
def test_rows_that_change_in_a_table_that_stays(each_place: Place, act: str, rows: int) -> None:
    each_place.run(TABLES)
    before = each_place.content("keep")
    losses = each_place.losses(act)
    assert losses.rows == ({"public.keep": rows} if rows else {})
    assert losses.touched == (("public.keep",) if rows else ())
    assert each_place.content("keep") == before


def test_a_cascade_and_a_deferred_trigger_are_seen(each_place: Place) -> None:
    each_place.run(
        TABLES
        + "CREATE TABLE child (id int REFERENCES keep ON DELETE CASCADE); INSERT INTO child VALUES (1), (1), (4);"
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM gone WHERE id = 1; RETURN NULL; END $$;"
        "CREATE CONSTRAINT TRIGGER late AFTER DELETE ON keep DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f()"
    )
    losses = each_place.losses("DELETE FROM keep WHERE id = 1")
    assert losses.rows == {"public.child": 2, "public.gone": 1, "public.keep": 1}


def test_what_earlier_transactions_of_the_session_did_does_not_count(each_place: Place) -> None:
    each_place.run(TABLES)
    each_place.run("BEGIN; DELETE FROM keep WHERE id = 5; COMMIT")
    each_place.session.begin()
    each_place.run("UPDATE keep SET name = 'z' WHERE id = 4")
    assert each_place.losses_here("DROP VIEW looks").nothing
    each_place.session.rollback()


def test_a_column_that_goes_is_counted_where_it_has_a_value(each_place: Place) -> None:
    each_place.run(TABLES + "ALTER TABLE keep ADD computed text GENERATED ALWAYS AS (name || '!') STORED")
    losses = each_place.losses("ALTER TABLE keep DROP note, DROP computed")
    assert losses.columns == {"public.keep": ("note",)}
    assert losses.rows == {"public.keep (note)": 2}
    assert not losses.touched


def test_partitions_go_under_their_root_and_children_by_themselves(each_place: Place) -> None:
    each_place.run("""
        CREATE TABLE p (id int, v text) PARTITION BY LIST (id);
        CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); CREATE TABLE p2 PARTITION OF p FOR VALUES IN (2);
        INSERT INTO p VALUES (1, 'a'), (2, 'b'), (2, 'c');
        CREATE TABLE mother (id int); CREATE TABLE child () INHERITS (mother);
        INSERT INTO mother VALUES (1); INSERT INTO child VALUES (2), (3)""")
    assert each_place.losses("DROP TABLE p2").rows == {"public.p": 2}
    assert each_place.losses("TRUNCATE p1").rows == {"public.p": 1}
    assert each_place.losses("UPDATE p SET v = 'z' WHERE v = 'c'").rows == {"public.p": 1}
    assert each_place.losses("DROP TABLE p").rows == {"public.p": 3}
    assert each_place.losses("DROP TABLE mother CASCADE").rows == {"public.child": 2, "public.mother": 1}
    assert each_place.losses("DROP TABLE child").rows == {"public.child": 2}


def test_a_sequence_that_the_trial_sets_back_stands_again_where_it_stood(each_place: Place) -> None:
    each_place.run(
        "CREATE SEQUENCE s; SELECT setval('s', 40); CREATE SEQUENCE down INCREMENT -1; SELECT nextval('down')"
    )
    losses = each_place.losses("SELECT setval('s', 7); ALTER SEQUENCE down RESTART; SELECT nextval('s')")
    assert [(each.name, each.last, each.called) for each in losses.sequences] == [
        ("public.down", -1, True),
        ("public.s", 40, True),
    ]
    assert each_place.value("SELECT nextval('s')") == 41
    assert each_place.losses("SELECT nextval('s')").nothing


def test_an_error_of_the_act_comes_out_and_the_transaction_goes_on(each_place: Place) -> None:
    each_place.run(TABLES)
    with each_place.transaction():
        with pytest.raises(Refused, match="cannot drop table gone because other objects depend on it"):
            each_place.losses_here("DROP TABLE gone")
        each_place.run("INSERT INTO keep VALUES (6, 'n6')")
    assert each_place.value("SELECT count(*) FROM keep") == 6


def test_nobody_writes_between_the_finding_and_the_end(place: Place) -> None:
    place.run(TABLES)
    other = place.open_session("")
    other.hand_over()
    with place.transaction(commit=False):
        place.losses_here("DROP VIEW looks; DROP TABLE gone")
        other.execute("SET lock_timeout = '1ms'")
        assert other.rows("SELECT count(*) AS number FROM gone") == [{"number": 2}]
        with pytest.raises(Refused, match="lock timeout"):
            other.execute("INSERT INTO gone (v) VALUES ('late')")


def test_large_objects_that_go_are_refused_and_those_that_lose_their_name_are_told(place: Place) -> None:
    place.run("CREATE TABLE doc (id int, body oid); INSERT INTO doc VALUES (1, lo_from_bytea(0, 'x'))")
    with pytest.raises(Refused, match="1 large objects would be removed"):
        place.losses("SELECT lo_unlink(body) FROM doc; DROP TABLE doc")
    assert place.losses("DROP TABLE doc").notes[0].startswith("public.doc.body may name large objects")


def test_a_role_that_does_not_see_every_row_is_refused(each_place: Place) -> None:
    each_place.run("""
        CREATE ROLE clerk LOGIN; GRANT CREATE ON SCHEMA public TO clerk; SET ROLE clerk;
        CREATE TABLE mine (id int); INSERT INTO mine VALUES (1), (2);
        ALTER TABLE mine ENABLE ROW LEVEL SECURITY; ALTER TABLE mine FORCE ROW LEVEL SECURITY;
        CREATE POLICY one ON mine USING (id = 1); RESET ROLE""")
    try:
        with each_place.transaction(commit=False):
            each_place.run("SET LOCAL ROLE clerk")
            with pytest.raises(Refused, match=r"does not see every row of public\.mine"):
                each_place.losses_here("DROP TABLE mine")
    finally:
        each_place.run("DROP OWNED BY clerk; DROP ROLE clerk")


def test_a_script_that_ends_as_somebody_else(each_place: Place) -> None:
    each_place.run(TABLES + "CREATE ROLE nobody_much; GRANT ALL ON keep TO nobody_much")
    try:
        losses = each_place.losses(
            "SET ROLE nobody_much; SET search_path = pg_temp; DELETE FROM public.keep WHERE id = 1"
        )
        assert losses.rows == {"public.keep": 1}
        assert each_place.value("SELECT current_user = session_user")
    finally:
        each_place.run("DROP OWNED BY nobody_much; DROP ROLE nobody_much")


def test_without_statistics_it_is_refused(place: Place) -> None:
    place.run("CREATE TABLE a (id int); SET track_counts = off")
    with pytest.raises(Refused, match="track_counts is off"):
        place.losses("DROP TABLE a")
