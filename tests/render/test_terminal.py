"""Numbers, times and tables as people read them; a plan as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgstrata.core.plan.plan import LeftOut, Plan, Step, Switch
from pgstrata.render.terminal import count, outcome_text, plan_text, seconds, size, table, time


@pytest.mark.parametrize(("number", "text"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (1200, "1,200 rows")])
def test_counts(number: int, text: str) -> None:
    assert count(number, "row") == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (2_800_000, "2.8 MB"),
        (999_949, "999.9 kB"),
        (999_950, "1.0 MB"),
        (999_999_999, "1.0 GB"),
        (1_500_000_000, "1.5 GB"),
        (2_000_000_000_000, "2000.0 GB"),
    ],
)
def test_sizes(number: int, text: str) -> None:
    assert size(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0.00 s"),
        (0.314, "0.31 s"),
        (9.994, "9.99 s"),
        (9.996, "10.0 s"),
        (12.44, "12.4 s"),
        (119.94, "119.9 s"),
        (119.96, "2 min 0 s"),
        (185.4, "3 min 5 s"),
        (3599.7, "1 h 0 min"),
        (7810, "2 h 10 min"),
    ],
)
def test_seconds(number: float, text: str) -> None:
    assert seconds(number) == text


def test_times() -> None:
    assert time("2026-01-10T08:15:00.123456Z") == "2026-01-10 08:15:00 UTC"
    assert time("") == ""


def test_a_table() -> None:
    assert table(("name", "rows", "note"), [("a", "1", ""), ("longer", "1,200", "x")], right=("rows",)) == (
        "name     rows  note\n"
        "a           1\n"
        "longer  1,200  x"
    )  # fmt: skip


def test_a_column_without_anything_in_it_is_left_out() -> None:
    assert table(("a", "b", "c"), [("1", "", "2"), ("3", "", "")]) == "a  c\n1  2\n3"
    assert table(("a", "b"), []) == ""


def step(number: str, **more: object) -> Step:
    values: dict[str, object] = {
        "number": number,
        "file": f"{number}_PARTS.sql",
        "target": "main",
        "kind": "versioned",
        "feature": "",
        "checksum": "v1:sha256:00",
        "size": 900,
        "statements": 2,
        "rows": 0,
        "transaction": True,
    }
    return Step(**(values | more))  # type: ignore[arg-type]  # each has the type of its field


def test_a_plan() -> None:
    plan = Plan(
        estate="x",
        targets=(),
        steps=(
            step("001", kind="baseline", size=2_800_000, statements=1647, rows=12_957),
            step("007", target="components", feature="notes"),
            step("008", transaction=False, resumes=True),
        ),
        left_out=(LeftOut(number="009", file="009_PARTS.sql", target="main", why="feature risk is off (option)"),),
        switches=(
            Switch(feature="notes", on=True, targets=("main",)),
            Switch(feature="risk", on=False, targets=("main",), stays=("005", "006")),
        ),
    )
    assert f"{plan_text(plan)}\n" == (Path(__file__).parent / "plan.golden").read_text()


def test_one_step() -> None:
    assert plan_text(Plan(estate="x", targets=(), steps=(step("001", statements=1, rows=1),))) == (
        "     file           target  kind       statements  rows   size\n"
        "001  001_PARTS.sql  main    versioned           1     1  900 B\n"
        "1 migration on 1 target: 1 statement, 1 row, 900 B"
    )


def test_plans_without_steps() -> None:
    left_out = (LeftOut(number="009", file="009_X.sql", target="main", why="feature risk is off (ledger)"),)
    switches = (Switch(feature="risk", on=True, targets=("main",)),)
    assert plan_text(Plan(estate="x", targets=(), steps=())) == "Nothing to do: every target is up to date."
    assert plan_text(Plan(estate="x", targets=(), steps=(), left_out=left_out)) == (
        "No migration to apply.\nLeft out: 009 009_X.sql on main: feature risk is off (ledger)."
    )
    assert plan_text(Plan(estate="x", targets=(), steps=(), switches=switches)) == (
        "No migration to apply.\nFeature risk is switched on, for later runs too."
    )


def test_apply_says_what_it_has_switched() -> None:
    off = Switch(feature="risk", on=False, targets=("main",), stays=("005", "006"))
    words = (
        "Feature risk is switched off, for later runs too. What is applied stays: 005, 006; `pgstrata disable risk` takes "
        "it back."
    )
    plan = Plan(estate="x", targets=(), steps=(), switches=(off, Switch(feature="notes", on=True, targets=("main",))))
    assert outcome_text(plan, "r") == f"{words}\nFeature notes is switched on, for later runs too."
    plan = Plan(estate="x", targets=(), steps=(step("001"),), switches=(off,))
    assert outcome_text(plan, "r") == f"Applied 1 migration to main (run r).\n{words}"
    assert outcome_text(Plan(estate="x", targets=(), steps=()), "r") == "Nothing to do: every target is up to date."


def test_rows_that_are_kept_and_the_command_that_brings_them_back() -> None:
    archived = "2026-01-10T08:15:00.000001Z"
    words = "The rows that feature notes held until 2026-01-10 08:15 UTC are kept; `pgstrata enable notes` brings them back."
    plan = Plan(
        estate="x",
        targets=(),
        steps=(step("002", feature="notes", archived=archived, brings="`pgstrata enable notes`"),),
    )
    assert words in plan_text(plan).splitlines()
    assert outcome_text(plan, "r").splitlines()[-1] == words
    one = step("002", feature="", archived=archived, brings="`pgstrata rollback main --undo`, once …,")
    assert "; `pgstrata rollback main --undo`, once …, brings" in plan_text(Plan(estate="x", targets=(), steps=(one,)))
