"""A refreshed baseline on real servers: a new database, one that has everything, one that lacks something."""

from __future__ import annotations

from pgstrata.core.plan.selection import Selection
from pgstrata.files.read import survey_file
from pgstrata.files.source import File
from pgstrata.operations.status import status
from pgstrata.operations.verify import verify
from support.estates import Estate, Estates

END = "\n-- PostgreSQL database dump complete\n"
PART = "CREATE TABLE public.part (id int PRIMARY KEY);\n"
NOTE = "CREATE TABLE public.note (id int PRIMARY KEY);\n"
PRICE = "ALTER TABLE public.part ADD COLUMN price numeric;\n"
SHELF = "CREATE TABLE public.shelf (id int PRIMARY KEY);\n"
HEAD = '[estate]\nname = "t"\n[targets.main]\ndatabase = "x"\n[[migration]]\nfile = "001_MAIN.sql"\ntarget = "main"\n'
ENTRIES = "".join(
    f'[[migration]]\nfile = "{name}"\ntarget = "main"\n' for name in ("002_NOTE.sql", "003_PRICE.sql", "004_SHELF.sql")
)
FILES = {"001_MAIN.sql": PART + END, "002_NOTE.sql": NOTE, "003_PRICE.sql": PRICE, "004_SHELF.sql": SHELF}


def begun(estates: Estates, *, to: str) -> Estate:
    """A target that has December's baseline and the migrations up to a number; then the baseline is refreshed."""
    estate = estates.make(FILES, f'{HEAD}kind = "baseline"\n{ENTRIES}')
    estate.apply(selection=Selection(to=to))
    return estate


def refresh(estate: Estate) -> None:
    old = survey_file(File(estate.migrations / "001_MAIN.sql"), baseline=True).checksum
    estate.write("001_MAIN.sql", "CREATE TABLE public.part (id int PRIMARY KEY, price numeric);\n" + NOTE + END)
    more = f'kind = "baseline"\nsupersedes = ["{old}"]\ncovers = ["002", "003"]\n'
    estate.manifest(HEAD + more + ENTRIES)


def states(estate: Estate) -> dict[str, str]:
    return {row.number: str(row.state) for row in status(estate.workspace())}


def current(estate: Estate) -> dict[str, str]:
    return dict(estate.query("SELECT number, state FROM pgstrata.current ORDER BY 1"))


def clean(estate: Estate) -> bool:
    (found,) = verify(estate.workspace())
    return found.refused is None and found.drift.none


def test_a_new_database_gets_the_new_baseline_alone(estates: Estates) -> None:
    estate = estates.make(FILES, f'{HEAD}kind = "baseline"\n{ENTRIES}')
    refresh(estate)
    outcome = estate.apply()
    assert [step.number for step in outcome.plan.steps] == ["001", "004"]
    assert states(estate) == {"001": "applied", "002": "covered", "003": "covered", "004": "applied"}
    assert current(estate) == states(estate)
    assert estate.apply().plan.empty
    assert clean(estate)


def test_a_target_with_everything_takes_it_over_and_runs_nothing(estates: Estates) -> None:
    estate = begun(estates, to="003")
    estate.query("INSERT INTO public.note VALUES (7)")
    refresh(estate)
    assert states(estate) == {"001": "superseded", "002": "applied", "003": "applied", "004": "pending"}
    shown = estate.command("apply", "--to", "003")
    assert (shown.returncode, shown.stdout) == (
        0,
        "main has all of the refreshed 001_MAIN.sql, which contains 002, 003: recorded as covered.\n",
    )
    assert states(estate) == {"001": "applied", "002": "covered", "003": "covered", "004": "pending"}
    assert current(estate) == {"001": "applied", "002": "covered", "003": "covered"}
    assert estate.query("SELECT id FROM public.note") == [(7,)]
    assert [step.number for step in estate.apply().plan.steps] == ["004"]
    assert clean(estate)
    assert estate.apply().plan.empty


def test_what_is_missing_is_applied_from_history_and_then_taken_over(estates: Estates) -> None:
    estate = begun(estates, to="002")
    refresh(estate)
    outcome = estate.apply()
    assert [step.number for step in outcome.plan.steps] == ["003", "004"]
    assert len(outcome.plan.successions) == 1
    assert states(estate) == {"001": "applied", "002": "covered", "003": "covered", "004": "applied"}
    assert clean(estate)


def test_verify_says_why_it_cannot_before_it_is_taken_over(estates: Estates) -> None:
    estate = begun(estates, to="002")
    refresh(estate)
    (found,) = verify(estate.workspace())
    assert found.refused is not None
    assert found.refused.problems[0].message == "was refreshed, and main has the earlier baseline"


def test_a_run_that_fails_on_the_way_takes_nothing_over(estates: Estates) -> None:
    estate = begun(estates, to="002")
    refresh(estate)
    estate.write("003_PRICE.sql", "SELECT 1/0;")
    assert estate.command("apply").returncode == 1
    assert states(estate)["001"] == "superseded"
    estate.write("003_PRICE.sql", PRICE)
    estate.apply()
    assert states(estate)["001"] == "applied"


def test_what_is_covered_everywhere_may_leave_the_folder(estates: Estates) -> None:
    estate = begun(estates, to="003")
    refresh(estate)
    estate.apply()
    for name in ("002_NOTE.sql", "003_PRICE.sql"):
        (estate.migrations / name).unlink()
    text = (estate.root / "estate.toml").read_text()
    for entry in ENTRIES.split("[[migration]]")[1:3]:
        text = text.replace(f"[[migration]]{entry}", "")
    estate.manifest(text)
    assert estate.apply().plan.empty
    assert states(estate) == {"001": "applied", "004": "applied"}
    assert clean(estate)
