"""`rollback --undo` after `rollback --to N`: the migrations applied again, and the rows that they held back."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgstrata.core.plan.proposal import accept_all
from pgstrata.core.plan.selection import Selection
from pgstrata.errors import PgstrataError, Refused
from pgstrata.operations.rollbacks.showing import RolledBack
from pgstrata.operations.rollbacks.undo import undo
from pgstrata.postgres.server import Server
from reverse.conftest import Make, Shown, back, dump, off, on
from reverse.test_disable import BASE
from support.estates import Estate

FILES = {
    "001_BASE.sql": BASE,
    "002_A.sql": "CREATE TABLE public.a (id int PRIMARY KEY); INSERT INTO public.a VALUES (1);",
    "003_B.sql": "CREATE TABLE public.b (a int REFERENCES public.a); INSERT INTO public.b VALUES (1);",
    "004_C.sql": "CREATE VIEW public.c AS SELECT * FROM public.b;",
}
FEATURES = {"003": "b", "004": "views"}


def undone(estate: Estate, *targets: str) -> tuple[list[RolledBack], Shown]:
    """Undo, everything accepted."""
    shown = Shown()
    return undo(estate.workspace(), targets or ["main"], confirm=shown), shown


def said(estate: Estate) -> list[dict[str, object]]:
    return [detail for (detail,) in estate.query("SELECT detail FROM pgstrata.event WHERE kind = 'undone' ORDER BY id")]


def test_everything_is_as_it_was(make: Make, server: Server) -> None:
    pg_dump: Path = server.installation.program("pg_dump")
    estate = make(FILES, FEATURES)
    estate.query("INSERT INTO public.a VALUES (2); INSERT INTO public.b VALUES (2), (2)")
    before = dump(estate, pg_dump)
    (gone,), _ = back(estate, "001")
    (done,), shown = undone(estate)
    assert (done.to, done.back, done.kept, dict(done.rows)) == ("undo", ("002", "003", "004"), "", {})
    assert dict(done.restored["rows"]) == {"public.a": 2, "public.b": 3}
    assert shown.proposals[0].leaving == 0
    assert shown.proposals[0].action.startswith("undo the rollback to 001 (run ")
    (detail,) = said(estate)
    assert (detail["run"], detail["kept"]) == (gone.run_id, "")
    assert isinstance(detail["restored"], dict)
    assert detail["restored"]["rows"] == {"public.a": 2, "public.b": 3}
    assert dump(estate, pg_dump) == before
    assert estate.command("verify").returncode == 0
    assert undone(estate)[0] == [], "a run that was cut off behind it has nothing more to do"


def test_two_of_them_the_newest_first(make: Make) -> None:
    estate = make(FILES, {})
    estate.query("INSERT INTO public.a VALUES (2)")
    back(estate, "003")
    back(estate, "001")
    assert undone(estate)[0][0].back == ("002", "003")
    assert undone(estate)[0][0].back == ("004",)
    assert estate.query("SELECT count(*) FROM public.a") == [(2,)]


def test_what_a_cut_off_run_left_is_done_by_the_next(make: Make) -> None:
    estate = make(FILES, FEATURES)
    estate.query("INSERT INTO public.a VALUES (2)")
    back(estate, "001")
    estate.query("CREATE VIEW public.c AS SELECT 1")  # in the way of the last of them
    with pytest.raises(PgstrataError):
        undone(estate)
    assert estate.query("SELECT count(*) FROM public.a") == [(1,)], "002 stays, without what it held"
    estate.query("DROP VIEW public.c; INSERT INTO public.a VALUES (7)")
    (done,), shown = undone(estate)
    assert done.back == ("004",)
    assert shown.proposals[0].rows == {"public.a": 1}, "somebody may have worked with them"
    assert estate.query("SELECT id FROM public.a ORDER BY id") == [(1,), (2,)]


def test_applied_again_without_the_rows_they_come_back_alone(make: Make) -> None:
    estate = make(FILES, {})
    estate.query("INSERT INTO public.a VALUES (2)")
    back(estate, "003")
    back(estate, "001")
    estate.apply(selection=everything())
    estate.query("INSERT INTO public.a VALUES (3), (4)")
    (done,), shown = undone(estate)
    assert done.back == ()
    assert shown.proposals[0].rows == {"public.a": 2}
    assert estate.query("SELECT id FROM public.a ORDER BY id") == [(1,), (2,)]
    (done,), shown = undone(estate)
    assert "its migrations are there again" in shown.proposals[0].changes[0]
    assert len(said(estate)) == 2


def everything() -> Selection:
    return Selection(again=["002", "003", "004"])


def test_refused_where_a_file_is_another_or_its_entry_gone(make: Make) -> None:
    estate = make(FILES, {})
    back(estate, "001")
    estate.write("003_B.sql", FILES["003_B.sql"] + "SELECT 1;")
    text = (estate.root / "estate.toml").read_text()
    estate.manifest(text.replace('[[migration]]\nfile = "004_C.sql"\ntarget = "main"\n', ""))
    (estate.migrations / "004_C.sql").unlink()
    with pytest.raises(Refused) as refused:
        undone(estate)
    assert [(each.place, each.message) for each in refused.value.problems] == [
        ("004_C.sql", "004 is no longer in the manifest"),
        ("003_B.sql", "is not what was taken back: it has changed since"),
    ]


def test_refused_where_later_ones_have_come_since(make: Make) -> None:
    estate = make(FILES, {})
    back(estate, "003")
    text = (estate.root / "estate.toml").read_text()
    entry = '[[migration]]\nfile = "{}"\ntarget = "main"\n\n'
    (estate.migrations / "004_C.sql").rename(estate.migrations / "005_D.sql")
    estate.manifest(text.replace("004_C", "005_D"))
    estate.apply()
    estate.write("004_C.sql", FILES["004_C.sql"])
    estate.manifest(text + entry.format("005_D.sql"))
    with pytest.raises(Refused) as refused:
        undone(estate)
    assert refused.value.problems[0].message == "comes before 005, which main has got since"


def test_a_feature_that_came_back_alone_is_undone_so(make: Make) -> None:
    estate = make(FILES, {"004": "views", "003": "views"})
    back(estate, "002")
    on(estate, "views")
    with pytest.raises(Refused, match="no rollback that could be undone"):
        undo(estate.workspace(), ["main"], confirm=accept_all)


def test_enable_leaves_what_was_taken_back_with_others_to_the_undo(make: Make) -> None:
    """And it does not bring back what an earlier run kept, in its place."""
    estate = make(FILES, {"002": "a", "003": "b", "004": "b"})
    estate.query("INSERT INTO public.b VALUES (1)")
    off(estate, "b")
    estate.apply(switched_on=["b"])
    estate.query("INSERT INTO public.b VALUES (1), (1)")
    back(estate, "001")
    on(estate, "a")
    (done,), shown = on(estate, "b")
    assert "rollback main --undo brings it back" in shown.proposals[0].changes[-1]
    assert dict(done.rows) == {}
    undone(estate)
    assert estate.query("SELECT count(*) FROM public.b") == [(3,)]
