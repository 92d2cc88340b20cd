"""What is on, and what decided it."""

from __future__ import annotations

import pytest

from pgstrata.core.estate.estate import Estate, Feature
from pgstrata.core.estate.features import Decision, decide, is_on
from pgstrata.core.estate.migration import Migration
from pgstrata.errors import BadInput, Refused


def estate(**features: Feature) -> Estate:
    return Estate(name="x", features=features)


PLAIN = estate(on=Feature(name="on", default=True), off=Feature(name="off"))
NEEDY = estate(
    a=Feature(name="a"),
    b=Feature(name="b", default=True),
    c=Feature(name="c", requires=("a", "b")),
    d=Feature(name="d"),
)


def test_the_default_holds_until_something_else_is_said() -> None:
    assert decide(PLAIN) == {"on": Decision(True, "default"), "off": Decision(False, "default")}


def test_the_ledger_goes_before_the_default() -> None:
    decisions = decide(PLAIN, remembered={"on": False, "off": True, "gone from the manifest": True})
    assert decisions == {"on": Decision(False, "ledger"), "off": Decision(True, "ledger")}


def test_an_option_goes_before_the_ledger() -> None:
    decisions = decide(PLAIN, switched_on=["on"], switched_off=["off"], remembered={"on": False, "off": True})
    assert decisions == {"on": Decision(True, "option"), "off": Decision(False, "option")}


@pytest.mark.parametrize("option", ["switched_on", "switched_off"])
def test_an_unknown_feature_is_bad_input(option: str) -> None:
    with pytest.raises(BadInput, match="there is no feature x") as caught:
        decide(PLAIN, **{option: ["x"]})  # type: ignore[arg-type]  # mypy cannot see which keyword it is
    assert caught.value.hint == "The manifest has: on, off."


def test_on_and_off_in_one_command_is_bad_input() -> None:
    with pytest.raises(BadInput, match="on is switched on and off"):
        decide(PLAIN, switched_on=["on"], switched_off=["off", "on"])


def test_what_is_required_must_be_on() -> None:
    with pytest.raises(Refused) as caught:
        decide(NEEDY, switched_on=["c"], remembered={"b": False})
    assert (
        caught.value.message
        == "feature c is switched on and requires a, which is off (default) and b, which is off (ledger)"
    )
    assert caught.value.hint == "Switch on what it requires (--with a --with b), or leave it out too."
    assert decide(NEEDY, switched_on=["c", "a"])["c"].on


def test_what_is_left_out_leaves_out_what_requires_it() -> None:
    decisions = decide(NEEDY, switched_off=["a"], remembered={"a": True, "b": False, "c": True})
    assert decisions["c"] == Decision(False, "requires a and b")
    assert decide(NEEDY, remembered={"a": True, "b": True, "c": True})["c"].on


def test_a_migration_takes_part_by_its_feature() -> None:
    decisions = decide(PLAIN)
    assert is_on(Migration(number="1", file="1_A.sql", target="x"), decisions)
    assert is_on(Migration(number="1", file="1_A.sql", target="x", feature="on"), decisions)
    assert not is_on(Migration(number="1", file="1_A.sql", target="x", feature="off"), decisions)
