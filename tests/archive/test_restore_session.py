"""What a restore does to the session, the triggers and the rights around the tables: nothing that stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive.places import Place
from pgstrata.errors import Refused
from pgstrata.postgres.archives.archive import SequenceValue, archive, find_losses, restore


def test_users_triggers_and_rules_stay_silent_and_are_as_they_were(each_place: Place) -> None:
    up = """
        CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, v text);
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'fired'; END $$;
        CREATE TRIGGER one BEFORE INSERT OR DELETE ON t FOR EACH ROW EXECUTE FUNCTION f();
        CREATE TRIGGER two AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t ENABLE ALWAYS TRIGGER two;
        CREATE TRIGGER three AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t ENABLE REPLICA TRIGGER three;
        CREATE TRIGGER four AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t DISABLE TRIGGER four;
        CREATE RULE no AS ON INSERT TO t DO INSTEAD NOTHING;
        CREATE TABLE p (id int) PARTITION BY LIST (id); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
        CREATE TRIGGER five BEFORE INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
        CREATE TRIGGER six BEFORE INSERT ON p1 FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE p1 ENABLE ALWAYS TRIGGER five"""
    each_place.run(
        "CREATE TABLE t (id int, v text); INSERT INTO t VALUES (5, 'x'); CREATE TABLE p (id int); INSERT INTO p VALUES (1)"
    )
    states = "SELECT tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2"
    kept = each_place.off("DROP TABLE t, p")
    each_place.run(up)
    before = each_place.rows(states)
    assert each_place.on("SELECT 1", kept).rows == {"public.p": 1, "public.t": 1}
    assert each_place.rows(states) == before
    assert each_place.content("t") == ["(5,x)"]
    assert each_place.value("SELECT ev_enabled FROM pg_rewrite WHERE rulename = 'no'") == "O"


def test_a_role_that_is_no_superuser_and_forces_row_security_on_itself(each_place: Place) -> None:
    each_place.run(
        "CREATE ROLE clerk LOGIN; GRANT CREATE, USAGE ON SCHEMA public, pgstrata TO clerk;"
        "GRANT ALL ON pgstrata.event TO clerk"
    )
    mine = each_place.open_session("clerk")
    mine.hand_over()
    up = b"""CREATE TABLE a (id int PRIMARY KEY);
        CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, a int NOT NULL REFERENCES a)"""
    secure = b"""ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY;
        CREATE POLICY none ON t USING (false)"""
    try:
        mine.execute(up)
        mine.execute(b"INSERT INTO a VALUES (1), (2); INSERT INTO t (a) VALUES (1), (2)")
        mine.execute(b"BEGIN")
        losses = find_losses(mine, lambda: mine.execute(b"DROP TABLE t, a"))
        kept = archive(mine, losses, label="disable f")
        mine.execute(b"DROP TABLE t, a")
        mine.execute(up)
        mine.execute(secure)
        restored = restore(mine, *kept)
        mine.execute(b"COMMIT")
        assert restored.rows == {"public.a": 2, "public.t": 2}
        assert each_place.content("t") == ["(1,1)", "(2,2)"]
        assert each_place.value("SELECT relforcerowsecurity FROM pg_class WHERE relname = 't'") is True
    finally:
        each_place.session.rollback()
        mine.close()
        each_place.run("DROP OWNED BY clerk; DROP ROLE clerk")


def test_an_event_that_names_what_is_no_archive_is_passed_over(place: Place) -> None:
    place.run("CREATE TABLE t (id int); INSERT INTO t VALUES (1); CREATE SEQUENCE s")
    [entry], _ = kept = place.off("DROP TABLE t")
    place.run("CREATE TABLE t (id int); CREATE TABLE other (id int); INSERT INTO other VALUES (5)")
    for changed in (replace(entry, table="event"), replace(entry, relation="public.t, public.other")):
        restored = place.on("SELECT 1", ([changed], [SequenceValue(name="s", last=5, called=True)]))
        assert not restored.rows
        assert "s" in restored.missing
    assert place.on("SELECT 1", kept).rows == {"public.t": 1}


def test_losses_of_another_transaction_are_not_archived(place: Place) -> None:
    place.run("CREATE TABLE t (id int)")
    losses = place.losses("DROP TABLE t")
    with (
        place.transaction(commit=False),
        pytest.raises(ValueError, match="in the transaction in which they were found"),
    ):
        archive(place.session, losses, label="x")


def test_the_settings_of_the_transaction_are_as_they_were(place: Place) -> None:
    place.run("CREATE SCHEMA other; CREATE TABLE other.t (id int); INSERT INTO other.t VALUES (1)")
    with place.transaction():
        place.session.execute("SET LOCAL search_path = other; SET LOCAL datestyle = 'German'")
        losses = find_losses(place.session, lambda: place.session.execute("DELETE FROM t"))
        kept = archive(place.session, losses, label="x")
        place.session.execute("DELETE FROM t")
        restore(place.session, *kept)
        assert place.session.rows(
            "SELECT current_setting('search_path') AS search_path, current_setting('datestyle') AS datestyle, id FROM t"
        ) == [{"search_path": "other", "datestyle": "German, DMY", "id": 1}]


def test_an_error_that_is_not_of_a_row_comes_out(place: Place) -> None:
    place.run("CREATE TABLE t (id int); INSERT INTO t VALUES (1)")
    kept = place.off("DROP TABLE t")
    place.run("CREATE TABLE t (id int)")
    other = place.open_session("")
    other.execute(b"BEGIN; LOCK TABLE public.t")
    place.run("SET lock_timeout = '1ms'")
    with pytest.raises(Refused, match="lock timeout"):
        place.on("SELECT 1", kept)
