"""Features: an option decides, the ledger remembers, the default is last; order only binds what has no feature."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgstrata.core.plan.history import State
from pgstrata.errors import Refused
from pgstrata.operations.status import status
from support.estates import Estates

FILES = {f"00{number}_X.sql": f"CREATE TABLE t{number} (id int PRIMARY KEY);" for number in range(1, 6)}
MANIFEST = """
[estate]
name = "t"
[targets.main]
database = "x"
[targets.other]
database = "y"
[features.a]
default = true
[features.b]
requires = ["a"]
[[migration]]
file = "001_X.sql"
target = "main"
[[migration]]
file = "002_X.sql"
target = "main"
feature = "a"
[[migration]]
file = "003_X.sql"
target = "other"
feature = "b"
requires = ["005"]
[[migration]]
file = "004_X.sql"
target = "main"
feature = "b"
[[migration]]
file = "005_X.sql"
target = "main"
"""
EVENTS = "SELECT kind, feature, id FROM pgstrata.event ORDER BY id"


def test_switches_are_decided_remembered_and_shown(estates: Estates) -> None:
    estate = estates.make(FILES, MANIFEST, targets=("main", "other"))

    def states() -> list[str]:
        return [f"{row.state} {row.why}".strip() for row in status(estate.workspace())]

    with pytest.raises(Refused, match="requires a, which is off"):
        estate.apply(switched_on=["b"], switched_off=["a"])
    assert states() == ["pending", "pending", "off default", "off default", "pending"]

    outcome = estate.apply(switched_off=["a"])
    assert [step.number for step in outcome.plan.steps] == ["001", "005"]
    assert outcome.plan.left_out[0].why == "feature a is off (option)"
    assert states() == ["applied", "off ledger", "off default", "off default", "applied"]
    assert estate.apply().plan.empty, "the ledger remembers the switch"

    outcome = estate.apply(switched_on=["a", "b"])
    assert [step.number for step in outcome.plan.steps] == ["002", "003", "004"]
    assert states() == [State.APPLIED] * 5
    assert estate.apply(switched_off=["b"]).plan.switches, "a switch alone is worth remembering"
    assert states() == [State.APPLIED] * 5, "what is applied stays"


def test_plan_and_apply_say_the_switch_and_what_stays(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make(FILES, MANIFEST, targets=("main", "other"))
    estate.apply()
    line = tmp_path / "line"
    says = "Feature a is switched off, for later runs too. What is applied stays: 002; `pgstrata disable a` takes it back.\n"
    assert says in estate.command("plan", "--without", "a").stdout
    done = estate.command("apply", "--without", "a", "--summary", str(line))
    assert done.stdout.endswith(says)
    assert "Nothing to do" not in done.stdout
    assert line.read_text() == f"exit 0: {says}"
    assert [each[:2] for each in estate.query(EVENTS)][-1] == ("disabled", "a")
    assert estate.command("apply", "--without", "a").stdout.endswith("\nNothing to do: every target is up to date.\n")
    assert "switched on, for later runs too" in estate.command("apply", "--with", "a").stdout


def test_a_switch_is_written_to_the_selected_targets_alone(estates: Estates) -> None:
    """other's 003 requires main's 005, so the ledger of main is read."""
    estate = estates.make(FILES, MANIFEST, targets=("main", "other"))
    estate.apply(switched_on=["b"])
    main, other = estate.query(EVENTS), estate.query(EVENTS, "other")
    assert estate.command("apply", "--target", "other", "--without", "b").returncode == 0
    assert estate.query(EVENTS) == main
    assert [each[:2] for each in estate.query(EVENTS, "other")[len(other) :]] == [("disabled", "b")]
    assert estate.apply(selection=_only("other"), switched_off=["b"]).plan.empty, "it is remembered there"


def test_a_requirement_of_another_target_comes_first(estates: Estates) -> None:
    estate = estates.make(FILES, MANIFEST, targets=("main", "other"))
    with pytest.raises(Refused, match=r"003 requires 005 \(005_X.sql\), which main does not have"):
        estate.apply(selection=_only("other"), switched_on=["b"])
    outcome = estate.apply(switched_on=["b"])
    assert [step.number for step in outcome.plan.steps] == ["001", "002", "004", "005", "003"]


def test_a_lower_number_than_an_applied_one_is_refused_without_a_feature(estates: Estates) -> None:
    estate = estates.make(
        {"002_B.sql": "SELECT 1;"},
        '[estate]\nname = "t"\n[targets.main]\ndatabase = "x"\n[[migration]]\nfile = "002_B.sql"\ntarget = "main"\n',
    )
    estate.apply()
    estate.write("001_A.sql", "SELECT 2;")
    text = (estate.root / "estate.toml").read_text()
    estate.manifest(text + '[[migration]]\nfile = "001_A.sql"\ntarget = "main"\n')
    with pytest.raises(Refused) as caught:
        estate.apply()
    assert "has a lower number than 002" in caught.value.problems[0].message


def _only(target: str) -> object:
    from pgstrata import Selection

    return Selection(targets=(target,))
