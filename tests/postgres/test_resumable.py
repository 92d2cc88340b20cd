"""Migrations without a transaction: every statement exactly once, whatever ends a run in between."""

from __future__ import annotations

import pytest

from pgstrata.errors import MigrationFailed, Refused
from pgstrata.operations.status import status
from support.estates import Estate, Estates

BEGIN = "CREATE TABLE a (id int);\nCOPY a FROM stdin;\n1\n2\n\\.\nSET search_path = 'pg_catalog';\n"


def partial(estates: Estates, rest: str) -> Estate:
    """An estate whose migration has failed in its last line."""
    estate = estates.make({"001_A.sql": BEGIN + rest}, keys="transaction = false")
    with pytest.raises(MigrationFailed):
        estate.apply()
    assert [str(row.state) for row in status(estate.workspace())] == ["partial"]
    return estate


def test_the_rest_may_be_corrected_and_nothing_runs_twice(each_estates: Estates) -> None:
    estate = partial(each_estates, "INSERT INTO public.a VALUES (3);\nINSERT INTO public.a VALUES (nonsense);\n")
    estate.write(
        "001_A.sql", BEGIN + "INSERT INTO public.a VALUES (3);\nINSERT INTO public.a VALUES (4);\nVACUUM public.a;"
    )
    assert [step.resumes for step in estate.apply().plan.steps] == [True]
    assert estate.query("SELECT array_agg(id ORDER BY id) FROM a") == [([1, 2, 3, 4],)]
    kinds = estate.query("SELECT kind, count(*) FROM pgstrata.event GROUP BY kind ORDER BY kind")
    assert kinds == [("applied", 1), ("started", 2), ("statement-done", 5)]
    assert estate.apply().plan.empty


@pytest.mark.parametrize(("was", "now"), [("a (id int)", "a (id bigint)"), ("\n2\n", "\n7\n")])
def test_what_is_done_must_stay_as_it_was(estates: Estates, was: str, now: str) -> None:
    estate = partial(estates, "SELECT nonsense;")
    estate.write("001_A.sql", BEGIN.replace(was, now) + "SELECT 1;")
    with pytest.raises(Refused, match=r"001_A.sql:\d:1: statement \d is not what was run by run"):
        estate.apply()
    estate.write("001_A.sql", BEGIN + "SELECT 1;")
    estate.apply()
    assert estate.query("SELECT array_agg(id) FROM a") == [([1, 2],)]


def test_an_invalid_index_is_dropped_and_built_again(each_estates: Estates) -> None:
    estate = partial(
        each_estates, "INSERT INTO public.a VALUES (1);\nCREATE UNIQUE INDEX CONCURRENTLY one ON public.a (id);"
    )
    assert estate.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'one'::regclass") == [(False,)]
    estate.query("DELETE FROM a WHERE ctid = (SELECT max(ctid) FROM a WHERE id = 1)")
    estate.apply()
    assert estate.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'one'::regclass") == [(True,)]


def test_a_started_statement_that_was_corrected_leaves_no_rubble(estates: Estates) -> None:
    estate = partial(
        estates, "INSERT INTO public.a VALUES (1);\nCREATE UNIQUE INDEX CONCURRENTLY one ON public.a (id);"
    )
    estate.write(
        "001_A.sql", BEGIN + "INSERT INTO public.a VALUES (1);\nCREATE INDEX CONCURRENTLY other ON public.a (id);"
    )
    estate.apply()
    assert estate.query(
        "SELECT indexrelid::regclass::text, indisvalid FROM pg_index WHERE indrelid = 'a'::regclass"
    ) == [("other", True)]


def test_a_switch_is_remembered_by_a_run_that_fails(estates: Estates) -> None:
    manifest = (
        '[estate]\nname = "t"\n[targets.main]\ndatabase = "x"\n[features.f]\ndefault = true\n'
        '[[migration]]\nfile = "001_A.sql"\ntarget = "main"\n'
        '[[migration]]\nfile = "002_B.sql"\ntarget = "main"\nfeature = "f"\n'
    )
    estate = estates.make({"001_A.sql": "SELECT nonsense;", "002_B.sql": "SELECT 1;"}, manifest)
    with pytest.raises(MigrationFailed):
        estate.apply(switched_off=["f"])
    estate.write("001_A.sql", "SELECT 1;")
    assert [step.number for step in estate.apply().plan.steps] == ["001"]
