"""A newer state of a target becomes its baseline."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

import pytest

from pgstrata.core.plan.proposal import Proposal
from pgstrata.errors import BadInput, Refused
from pgstrata.operations.baselines.refresh import refresh
from pgstrata.operations.check import check
from pgstrata.operations.documents import docs
from pgstrata.operations.status import status
from pgstrata.operations.verify import verify
from refresh.conftest import INDEX, SCHEMA, Dump, entry, files_of, refreshed, working_files
from support.estates import Estate, Estates

pytestmark = pytest.mark.usefixtures("shared_bench")

TODAY = datetime.datetime.now(datetime.UTC).strftime("%Y%m%d")
MORE = "INSERT INTO public.part VALUES (11, 'part 11', NULL); UPDATE public.tag SET name = 'lantern' WHERE id = 1"


def states(estate: Estate) -> dict[str, str]:
    return {each.number: str(each.state) for each in status(estate.workspace())}


def test_a_target_becomes_its_baseline_and_nothing_runs_on_it(documented: Estate) -> None:
    estate = documented
    was = files_of(estate)
    old = check(estate.workspace())
    estate.query(MORE)
    checksum = estate.query("SELECT checksum FROM pgstrata.event WHERE number = '001'")[0][0]
    done, shown = refreshed(estate)
    now = files_of(estate)
    name = f"backups/main_db_{TODAY}.sql"
    assert (
        {path for path in now if now[path] != was.get(path)}
        == {
            "estate.toml",
            name,
            "copies/001_PART.sql",
            "database/migrations/001_PART.sql",
            "database/migrations/README.md",
            "terraform/estate.auto.tfvars.json",
        }
        == set(done.written)
    )
    assert was.keys() <= now.keys(), "no file goes, the older backup least of all"
    assert now[name] == now["copies/001_PART.sql"] == now["database/migrations/001_PART.sql"]
    values = entry(estate)
    assert (values["backup"], values["supersedes"], values["covers"]) == (f"main_db_{TODAY}.sql", [checksum], ["003"])
    assert values["expect"] == {"tables": 2, "views": 1, "objects": ["public.part"]}
    text = now["estate.toml"].decode()
    assert [text.count(words) for words in ("# What this estate", "# a dump", "# Wanted by some.")] == [1, 1, 1]
    assert (
        "today's baseline of 27 December 2025 lacks 1 migration that this state has, as its ledger says: 003;"
        " it becomes part of it"
    ) in shown
    assert "it lacks 002: targets get that from its file as before" in shown
    assert "added: 1 index" in shown
    assert "  public.part: 10 rows, now 11" in shown
    assert "  changed id 1: name was lamp, is lantern" in shown
    report = check(estate.workspace())
    assert (report.problems, report.rows) == ((), old.rows + 1)
    assert docs(estate.workspace(), check=True) == []
    assert working_files(estate) == []


def test_old_and_new_databases_come_to_the_same(estate: Estate, estates: Estates) -> None:
    refreshed(estate)
    outcome = estate.apply()
    assert outcome.plan.steps == (), "the target has all of it: nothing runs"
    assert states(estate) == {"001": "applied", "002": "off", "003": "covered", "004": "applied"}
    estate.apply(switched_on=["notes"])
    assert [each.drift.none for each in verify(estate.workspace(), ["main"])] == [True]
    had = estate.query("SELECT * FROM public.part ORDER BY id")
    estate.urls["main"] = estates.new_database()
    steps = estate.apply(switched_on=["notes"]).plan.steps
    assert [step.number for step in steps] == ["001", "002"]
    assert states(estate)["003"] == "covered"
    assert estate.query("SELECT * FROM public.part ORDER BY id") == had
    assert estate.query("SELECT to_regclass('public.part_name') IS NOT NULL") == [(True,)]


def test_the_same_state_again_is_nothing_to_do(estate: Estate) -> None:
    refreshed(estate)
    was = files_of(estate)
    for _ in range(2):
        done, shown = refreshed(estate)
        assert (done.written, shown) == ((), [])
        assert files_of(estate) == was
        estate.apply()
        estate.query("UPDATE public.part SET name = name")


def test_refreshed_twice_it_supersedes_both(estate: Estate) -> None:
    refreshed(estate)
    first = dict(entry(estate))
    estate.query(MORE)
    estate.apply(switched_on=["notes"])
    _, shown = refreshed(estate)
    values = entry(estate)
    assert values["covers"] == ["002", "003"]
    assert values["supersedes"][:-1] == first["supersedes"]
    assert len(set(values["supersedes"])) == 2
    assert values["expect"]["tables"] == 3
    assert values["backup"] == f"main_db_{TODAY}_2.sql", "the backup of this morning stays"
    assert (estate.root / "backups" / str(first["backup"])).is_file()
    assert "a new database has 002 (notes) from then on, whatever the switch of the feature says" in shown
    assert estate.apply().plan.steps == ()


def test_what_no_migration_makes_is_accepted_by_name_or_refused(estate: Estate) -> None:
    estate.query("CREATE TABLE public.stray (id serial PRIMARY KEY, x integer); DROP VIEW public.parts")
    was = files_of(estate)
    with pytest.raises(Refused) as caught:
        refreshed(estate)
    error = caught.value
    assert {each.message for each in error.problems} >= {"table public.stray: extra", "view public.parts: missing"}
    assert "--accept 'table public.stray'" in error.hint
    assert "--accept 'view public.parts'" in error.hint
    with pytest.raises(Refused):
        refreshed(estate, accept=["table public.stray"])
    with pytest.raises(BadInput, match=r"called table public\.strai"):
        refreshed(estate, accept=["table public.strai"])
    assert files_of(estate) == was
    _, shown = refreshed(estate, accept=["public.stray", "view public.parts"])
    assert any(line.startswith("accepted, though no migration makes it: ") for line in shown)
    assert entry(estate)["expect"] == {"tables": 3, "views": 0, "objects": ["public.part"]}


def test_rows_that_are_gone_are_pointed_out(estate: Estate) -> None:
    estate.query("DELETE FROM public.part WHERE id > 3")
    _, shown = refreshed(estate)
    assert "  public.part: 10 rows, now 3: more than half are gone" in shown
    assert "reference table public.tag: the same, row by row" in shown


def test_a_no_writes_nothing(estate: Estate) -> None:
    estate.query(MORE)
    was = files_of(estate)

    def confirm(_: Sequence[Proposal]) -> None:
        raise Refused("no")

    with pytest.raises(Refused, match="no"):
        refresh(estate.workspace(), "main", confirm=confirm)
    assert files_of(estate) == was
    assert working_files(estate) == []


def test_a_manifest_that_is_edited_meanwhile_is_not_written_over(estate: Estate) -> None:
    estate.query(MORE)
    path = estate.root / "estate.toml"

    def confirm(_: Sequence[Proposal]) -> None:
        path.write_text(path.read_text() + "# Added while somebody thought about it.\n")

    was = files_of(estate)
    with pytest.raises(Exception, match=r"estate\.toml"):
        refresh(estate.workspace(), "main", confirm=confirm)
    assert {name for name, content in files_of(estate).items() if content != was[name]} == {"estate.toml"}


def test_back_to_an_older_state(estate: Estate) -> None:
    first = estate.root / "backups" / "main_db_20251227.sql"
    done, _ = refreshed(estate)
    assert done.coverage.covers == ("003",)
    back, shown = refreshed(estate, source=first)
    assert (back.coverage.covers, back.coverage.lost) == ((), ("003",))
    assert "covers" not in entry(estate)
    assert any(line.startswith("this state no longer has 003, which today's baseline of ") for line in shown)
    assert estate.apply().plan.steps == (), "what the target has, it keeps"
    assert states(estate)["003"] == "applied"


def test_what_was_taken_back_is_no_longer_covered(estate: Estate) -> None:
    estate.apply(switched_on=["notes"])
    refreshed(estate)
    assert entry(estate)["covers"] == ["002", "003"]
    estate.apply()
    estate.query("DROP TABLE public.note")
    estate.query(
        "INSERT INTO pgstrata.event (kind, number, file, migration_kind, feature, run_id, host, pid, tool_version)"
        " VALUES ('disabled', '002', '002_NOTES.sql', 'versioned', 'notes', gen_random_uuid(), 'h', 1, '0')"
    )
    done, shown = refreshed(estate)
    assert entry(estate)["covers"] == ["003"]
    assert any(line.startswith("this state no longer has 002") for line in shown)
    assert done.coverage.lost == ("002",)


def test_a_baseline_that_was_copied_over_by_hand_is_declared(estate: Estate, dump_of: Dump) -> None:
    old = estate.query("SELECT checksum FROM pgstrata.event WHERE number = '001'")[0][0]
    changed = dump_of(f"{SCHEMA}; DELETE FROM public.part WHERE id = 5; {INDEX}")
    estate.write("001_PART.sql", changed)
    with pytest.raises(Refused, match="do not agree"):
        estate.apply()
    refreshed(estate)
    assert entry(estate)["supersedes"][0] == old
    assert estate.apply().plan.steps == ()


def test_what_the_baseline_lacks_must_fit_it(estate: Estate) -> None:
    estate.query("CREATE TABLE public.note (x integer)")
    with pytest.raises(Exception, match=r"002_NOTES\.sql does not fit the new baseline") as caught:
        refreshed(estate, accept=["table public.note"])
    assert re.search("already exists", str(caught.value))
