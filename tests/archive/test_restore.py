"""Archived rows of tables that went come back into tables as they are then; what finds no place is told and kept."""

from __future__ import annotations

import pytest

from archive.places import Place


def test_a_feature_goes_and_comes_back_with_its_users_rows(each_place: Place) -> None:
    up = """
        CREATE TABLE plan (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code text UNIQUE, price numeric(8,2));
        INSERT INTO plan (code, price) VALUES ('free', 0), ('pro', 10), ('max', 20);
        CREATE TABLE sold (id serial PRIMARY KEY, plan int NOT NULL REFERENCES plan, at timestamptz);"""
    down = "DROP TABLE sold; DROP TABLE plan"
    each_place.run(up)
    each_place.run("UPDATE plan SET price = 12.50 WHERE code = 'pro'; DELETE FROM plan WHERE code = 'max'")
    each_place.run(
        "INSERT INTO plan (code, price) VALUES ('own', 7); INSERT INTO sold (plan, at) VALUES (4, now()), (2, NULL)"
    )
    before = each_place.content("plan"), each_place.content("sold")
    restored = each_place.on(up, each_place.off(down))
    assert (each_place.content("plan"), each_place.content("sold")) == before
    assert restored.rows == {"public.plan": 3, "public.sold": 2}
    assert restored.replaced == {"public.plan": 2}  # the seeds `pro` and `max`; `free` is the archive's word for word
    assert not restored.left
    assert each_place.value("INSERT INTO plan (code) VALUES ('next') RETURNING id") == 5
    assert each_place.value("INSERT INTO sold (plan) VALUES (1) RETURNING id") == 3


def test_seeds_with_keys_made_up_anew_do_not_stand_beside_the_archived_ones(each_place: Place) -> None:
    up = """
        CREATE TABLE kind (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text UNIQUE);
        CREATE TABLE thing (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(), kind uuid NOT NULL REFERENCES kind ON DELETE RESTRICT);
        INSERT INTO kind (name) VALUES ('a'), ('b'); INSERT INTO thing (kind) SELECT id FROM kind;
        CREATE TABLE log (line text); INSERT INTO log VALUES ('seed'), ('seed')"""
    each_place.run(up)
    each_place.run("INSERT INTO log VALUES ('user'), ('user')")
    before = [each_place.content(name) for name in ("kind", "thing", "log")]
    each_place.on(up, each_place.off("DROP TABLE log, thing, kind"))
    assert [each_place.content(name) for name in ("kind", "thing", "log")] == before


def test_tables_that_refer_to_each_other_and_to_themselves(each_place: Place) -> None:
    up = """
        CREATE TABLE a (id int PRIMARY KEY, b int, up int REFERENCES a);
        CREATE TABLE b (id int PRIMARY KEY, a int NOT NULL REFERENCES a ON DELETE CASCADE);
        ALTER TABLE a ADD CONSTRAINT to_b FOREIGN KEY (b) REFERENCES b"""
    each_place.run(up)
    each_place.run(
        "INSERT INTO a VALUES (1, NULL, 3), (2, NULL, 1), (3, NULL, 2); INSERT INTO b VALUES (10, 1), (20, 2)"
    )
    each_place.run("UPDATE a SET b = id * 10 WHERE id < 3")
    before = each_place.content("a"), each_place.content("b")
    timing = "SELECT conname, condeferrable, condeferred FROM pg_constraint WHERE contype = 'f' ORDER BY 1"
    states = each_place.rows(timing)
    restored = each_place.on(up, each_place.off("DROP TABLE a, b"))
    assert (each_place.content("a"), each_place.content("b")) == before
    assert not restored.orphans
    assert each_place.rows(timing) == states


def test_rows_whose_parent_is_gone_meanwhile_are_listed_and_kept(each_place: Place) -> None:
    each_place.run('CREATE TABLE parent (id int PRIMARY KEY, "100%" text); INSERT INTO parent VALUES (1), (2)')
    up = """
        CREATE TABLE child (id int PRIMARY KEY, parent bigint REFERENCES parent, why text);
        CREATE TABLE grandchild (child int REFERENCES child)"""
    each_place.run(up)
    each_place.run(
        "INSERT INTO child VALUES (1, 1, 'x'), (2, 2, 'y'), (3, NULL, 'z'); INSERT INTO grandchild VALUES (1), (2), (2)"
    )
    kept = each_place.off("DROP TABLE grandchild, child")
    each_place.run("DELETE FROM parent WHERE id = 2")
    restored = each_place.on(up, kept)
    assert each_place.content("child") == ["(1,1,x)", "(3,,z)"]
    assert restored.rows == {"public.child": 2, "public.grandchild": 1}
    assert restored.left == {"public.child": 1, "public.grandchild": 2}
    first = restored.orphans[0]
    assert (first.table, first.key) == ("public.child", "id=2")
    assert first.why == "child_parent_fkey: the row of public.parent that it refers to is gone"
    assert each_place.content(restored.kept["public.child"]) == [
        '("child_parent_fkey: the row of public.parent that it refers to is gone",2,2,y)'
    ]


@pytest.mark.parametrize(
    ("table", "bad", "words"),
    [
        ("t (id int PRIMARY KEY, v text CHECK (v <> 'no'))", "no", 'violates check constraint "t_v_check"'),
        ("t (id int PRIMARY KEY, v text NOT NULL)", None, 'null value in column "v"'),
        ("t (id int PRIMARY KEY, v int)", "no", "invalid input syntax for type integer"),
        ("t (id int PRIMARY KEY, v varchar(3))", "much too long", "value too long"),
        ("t (id int PRIMARY KEY, v text, EXCLUDE (v WITH =))", "1", "conflicting key value"),
        (
            "t (id int, v text) PARTITION BY LIST (v); CREATE TABLE t1 PARTITION OF t FOR VALUES IN ('1')",
            "2",
            "no partition",
        ),
    ],
)
def test_rows_that_the_new_definition_rejects(each_place: Place, table: str, bad: str | None, words: str) -> None:
    each_place.run("CREATE TABLE t (id int PRIMARY KEY, v text)")
    values = "NULL" if bad is None else f"'{bad}'"
    good = "id::text" if "EXCLUDE" in table or " v int" in table else "'1'"
    each_place.run(f"INSERT INTO t SELECT id, {good} FROM generate_series(1, 3000) id")
    each_place.run(f"UPDATE t SET v = {values} WHERE id IN (7, 2900)")
    if "EXCLUDE" in table:
        each_place.run("DELETE FROM t WHERE id = 7")
    restored = each_place.on(f"CREATE TABLE {table}", each_place.off("DROP TABLE t"))
    left = 1 if "EXCLUDE" in table else 2
    assert restored.left == {"public.t": left}
    assert each_place.value("SELECT count(*) FROM t") == restored.rows["public.t"] == 2998
    assert all(words in each.why for each in restored.orphans)
    assert restored.orphans[-1].key == "id=2900"
    assert each_place.value(f"SELECT count(*) FROM {restored.kept['public.t']}") == left


def test_foreign_keys_of_another_type_than_was_archived(each_place: Place) -> None:
    each_place.run("CREATE TABLE p (id int PRIMARY KEY); INSERT INTO p VALUES (1), (2)")
    each_place.run("CREATE TABLE t (id int PRIMARY KEY, p text); INSERT INTO t VALUES (1, '1'), (2, 'two'), (3, '3')")
    restored = each_place.on("CREATE TABLE t (id int PRIMARY KEY, p int REFERENCES p)", each_place.off("DROP TABLE t"))
    assert each_place.content("t") == ["(1,1)"]
    assert [each.key for each in restored.orphans] == ["id=2", "id=3"]


def test_seeds_that_others_have_used_meanwhile_are_not_taken_out(each_place: Place) -> None:
    up = "CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t VALUES (1, 'seed'), (2, 'seed')"
    each_place.run(up)
    each_place.run("UPDATE t SET v = 'mine' WHERE id = 1; INSERT INTO t VALUES (3, 'own')")
    kept = each_place.off("DROP TABLE t")
    each_place.run(up)
    each_place.run("CREATE TABLE user_of_t (t int REFERENCES t ON DELETE CASCADE); INSERT INTO user_of_t VALUES (2)")
    each_place.on("SELECT 1", kept)
    assert each_place.content("t") == ["(1,mine)", "(2,seed)", "(3,own)"]
    assert each_place.content("user_of_t") == ["(2)"]


def test_sequences_never_go_back(each_place: Place) -> None:
    up = "CREATE SEQUENCE s; CREATE SEQUENCE fresh START 50; CREATE SEQUENCE down INCREMENT -5"
    each_place.run(up)
    each_place.run("SELECT setval('s', 30), nextval('down'), nextval('down')")
    kept = each_place.off("DROP SEQUENCE s, fresh, down")
    restored = each_place.on(up + "; SELECT setval('s', 90)", kept)
    assert [each.name for each in restored.sequences] == ["public.down"]
    assert each_place.rows("SELECT nextval('s'), nextval('fresh'), nextval('down')") == [(91, 50, -11)]


def test_a_table_that_is_not_there_now_keeps_its_archive_for_later(each_place: Place) -> None:
    each_place.run(
        "CREATE TABLE a (id int); INSERT INTO a VALUES (1); CREATE TABLE b (id int); INSERT INTO b VALUES (2)"
    )
    kept = each_place.off("DROP TABLE a, b")
    restored = each_place.on("CREATE TABLE a (id int); CREATE VIEW b AS SELECT 1 AS id", kept)
    assert (restored.rows, restored.missing) == ({"public.a": 1}, ("public.b",))
    each_place.run("UPDATE a SET id = 7")
    again = each_place.on("DROP VIEW b; CREATE TABLE b (id int)", kept)
    assert again.rows == {"public.b": 1}
    assert each_place.content("a") == ["(7)"]  # what was brought back once is not brought back over newer rows
