"""A line that is cut anywhere: nothing or all is there, and the ledger says which; nothing is applied twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hostile.processes import Process
from hostile.proxy import Proxy
from pgstrata.core.plan import events
from pgstrata.errors import PgstrataError, Unreachable
from pgstrata.operations.apply import apply
from support.estates import Estate, Estates

ROWS = 3000
SCRIPT = (
    "CREATE TABLE a (id int, t text);\nCOPY a FROM stdin;\n"
    + "".join(f"{number}\t{'x' * 20}\n" for number in range(ROWS))
    + "\\.\nCREATE TABLE b (id int);\n"
)
STEPS = 6


def tables(estate: Estate) -> list[tuple[object, ...]]:
    return estate.query("SELECT to_regclass('a')::text, to_regclass('b')::text")


def applied(estate: Estate) -> int:
    if estate.query("SELECT to_regclass('pgstrata.event')") == [(None,)]:
        return 0
    return int(estate.query("SELECT count(*) FROM pgstrata.event WHERE kind = 'applied'")[0][0])


def traffic(estates: Estates, proxied: Callable[..., Proxy]) -> tuple[int, int]:
    """How many bytes one apply sends and receives when nothing breaks."""
    estate = estates.make({"001_A.sql": SCRIPT})
    direct = estate.urls["main"]
    proxy = proxied()
    estate.urls["main"] = proxy.url(direct)
    estate.apply()
    return proxy.passed[0], proxy.passed[1]


@pytest.mark.parametrize("way", ["to_server", "to_client"])
def test_a_cut_after_any_number_of_bytes(estates: Estates, proxied: Callable[..., Proxy], way: str) -> None:
    total = traffic(estates, proxied)[0 if way == "to_server" else 1]
    # Most of what matters is at the end: the last statement, the ledger's event, COMMIT and its answer.
    cuts = sorted({total * step // STEPS for step in range(STEPS)} | {total - step * 40 for step in range(1, 13)})
    outcomes = set()
    estate = Estates(estates._folder / way, estates.new_database).make({"001_A.sql": SCRIPT})
    for cut in cuts:
        direct = estates.new_database()
        proxy = proxied(**{way: max(cut, 0)})
        estate.urls["main"] = proxy.url(direct)
        error: PgstrataError | None = None
        try:
            estate.apply()
        except PgstrataError as caught:
            error = caught
        estate.urls["main"] = direct
        there = applied(estate)
        outcomes.add((there, type(error).__name__))
        assert tables(estate) == ([("a", "b")] if there else [(None, None)]), f"cut at {cut} of {total}"
        if error is None:
            assert there == 1, f"cut at {cut} of {total}: said to be applied"
        else:
            assert isinstance(error, Unreachable), f"cut at {cut} of {total}: {error!r}"
        estate.apply(wait=30.0)  # the old backend may not have heard yet
        assert estate.query("SELECT count(*) FROM a") == [(ROWS,)], f"cut at {cut} of {total}"
        assert applied(estate) == 1
    assert (0, "Unreachable") in outcomes


@pytest.mark.parametrize("swallow", [True, False], ids=["COMMIT never arrived", "the answer was lost"])
def test_a_cut_during_commit_is_decided_by_the_ledger(
    estates: Estates, proxied: Callable[..., Proxy], swallow: bool
) -> None:
    """The first COMMIT is that of the ledger's creation."""
    estate = estates.make({"001_A.sql": SCRIPT, "002_B.sql": "CREATE TABLE c (id int);"})
    direct = estate.urls["main"]
    proxy = proxied(commit=2, swallow=swallow)
    estate.urls["main"] = proxy.url(direct)
    if swallow:
        with pytest.raises(Unreachable) as caught:
            estate.apply()
        assert "not committed" in caught.value.hint
        assert proxy.connections == 2, "it has asked the ledger"
        assert tables(estate) == [(None, None)]
        assert applied(estate) == 0
        estate.urls["main"] = direct
        estate.apply(wait=30.0)
    else:
        estate.apply()
        assert proxy.connections == 2, "it has asked the ledger"
        done = [event.step.number for event in estate.events if isinstance(event, events.StepDone)]
        assert done == ["001", "002"]
    estate.urls["main"] = direct
    assert estate.query("SELECT number, count(*) FROM pgstrata.event GROUP BY 1 ORDER BY 1") == [("001", 1), ("002", 1)]
    assert estate.query("SELECT count(*) FROM a") == [(ROWS,)]
    assert estate.apply().plan.empty


def test_when_the_ledger_cannot_be_asked_it_is_said(
    estates: Estates, proxied: Callable[..., Proxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pgstrata.executor.transactional.AFTER_LOSS", 0.3)
    estate = estates.make({"001_A.sql": SCRIPT})
    direct = estate.urls["main"]
    proxy = proxied(commit=2, swallow=False)
    estate.urls["main"] = proxy.url(direct)

    def close(event: events.Event) -> None:
        if isinstance(event, events.StepStarted):
            proxy.refuse()

    with pytest.raises(Unreachable) as caught:
        apply(estate.workspace(), watch=close)
    assert "stands in the ledger" in caught.value.hint
    estate.urls["main"] = direct
    assert applied(estate) == 1
    assert estate.apply(wait=30.0).plan.empty


def test_a_lost_commit_of_a_whole_target_ends_those_that_wait_for_it(
    estates: Estates, proxied: Callable[..., Proxy], start: Callable[..., Process]
) -> None:
    files: dict[str, str | bytes] = {"001_A.sql": SCRIPT, "002_B.sql": "CREATE TABLE c (id int);"}
    entries = '[[migration]]\nfile = "001_A.sql"\ntarget = "main"\n'
    entries += '[[migration]]\nfile = "002_B.sql"\ntarget = "other"\nrequires = ["001"]\n'
    targets = '[targets.main]\ndatabase = "x"\n[targets.other]\ndatabase = "x"\n'
    estate = estates.make(files, f'[estate]\nname = "x"\n{targets}{entries}', targets=("main", "other"))
    direct = estate.urls["main"]
    estate.urls["main"] = proxied(commit=2, swallow=True).url(direct)
    process = start(estate, "apply", "--json", "--atomic", "target")
    assert process.end() == 4, process.said
    assert "not committed" in process.errors
    estate.urls["main"] = direct
    assert (applied(estate), tables(estate)) == (0, [(None, None)])
    assert estate.query("SELECT to_regclass('c')", "other") == [(None,)]


STEPWISE = "transaction = false"


@pytest.mark.parametrize("swallow", [True, False], ids=["COMMIT never arrived", "the answer was lost"])
@pytest.mark.parametrize("commit", range(1, 8))
def test_a_stepwise_migration_cut_at_any_commit_runs_each_statement_once(
    estates: Estates, proxied: Callable[..., Proxy], commit: int, swallow: bool
) -> None:
    """COMMITs: the ledger's creation, `started`, three statements, `started` and `done` of the index, `applied`."""
    script = (
        "CREATE TABLE a (id int);\nINSERT INTO a VALUES (1);\nCOPY a FROM stdin;\n2\n3\n\\.\n"
        "CREATE INDEX CONCURRENTLY a_id ON a (id);\n"
    )
    estate = estates.make({"001_A.sql": script}, keys=STEPWISE)
    direct = estate.urls["main"]
    proxy = proxied(commit=commit, swallow=swallow)
    estate.urls["main"] = proxy.url(direct)
    with pytest.raises(Unreachable):
        estate.apply()
    assert proxy.cut.is_set()
    estate.urls["main"] = direct
    estate.apply(wait=30.0)
    assert estate.query("SELECT id FROM a ORDER BY id") == [(1,), (2,), (3,)]
    assert estate.query("SELECT indisvalid FROM pg_index WHERE indrelid = 'a'::regclass") == [(True,)]
    done = "SELECT statement FROM pgstrata.event WHERE kind = 'statement-done' ORDER BY id"
    assert estate.query(done) == [(1,), (2,), (3,), (4,)]
    assert estate.apply().plan.empty
