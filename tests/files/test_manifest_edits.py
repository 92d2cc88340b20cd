"""Edits of the manifest change the lines that they are about, and no others."""

from __future__ import annotations

import difflib
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgstrata.core.estate.manifest import parse
from pgstrata.errors import BadInput
from pgstrata.files.manifest import add_feature, add_migration, set_migration

OWN = (Path(__file__).resolve().parents[2] / "estate.toml").read_text()
NUMBERS = [each.number for each in parse(OWN).migrations]
NEW = {"file": "099_NEW.sql", "target": "components", "feature": "new", "requires": ["002"]}


def difference(old: str, new: str) -> list[str]:
    """The lines that go and those that come, each with its sign."""
    lines = difflib.ndiff(old.splitlines(keepends=True), new.splitlines(keepends=True))
    return [line for line in lines if line[0] in "+-"]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_key_more_is_a_line_more_in_its_entry(number: str) -> None:
    new = set_migration(OWN, number, {"covers": ["001"]})
    assert difference(OWN, new) == ['+ covers = ["001"]\n']
    at = new.index('covers = ["001"]')
    file = next(each["file"] for each in tomllib.loads(OWN)["migration"] if each["file"].startswith(number))
    assert new.rindex("[[migration]]", 0, at) < new.index(file) < at


def test_a_changed_key_is_a_changed_line_and_a_removed_one_is_gone() -> None:
    new = set_migration(OWN, "1", {"backup": "new.sql", "expect": {"tables": 54, "views": 5}, "kind": "baseline"})
    assert difference(OWN, new) == [
        '- backup = "supabase_db_20251227.sql"\n',
        '+ backup = "new.sql"\n',
        "- expect = { tables = 53, views = 5 }\n",
        "+ expect = { tables = 54, views = 5 }\n",
    ]
    assert difference(OWN, set_migration(OWN, "005", {"feature": None, "transaction": None})) == [
        '- feature = "enrichment"\n'
    ]


def test_what_is_the_same_already_keeps_its_form() -> None:
    text = OWN.replace('requires = ["002", "005"]', "requires = [\n  '002', # why\n  '005'\n]")
    assert set_migration(text, "011", {"requires": ("002", "005"), "target": "components"}) == text


def test_forty_numbers_are_wrapped() -> None:
    numbers = [f"{number:03}" for number in range(4, 44)]
    new = set_migration(OWN, "001", {"covers": numbers})
    lines = [line[2:] for line in difference(OWN, new)]
    assert lines[0] == "covers = [\n"
    assert lines[1].startswith('    "004", "005",')
    assert lines[-1] == "]\n"
    assert len(lines) == 6
    assert max(map(len, lines)) <= 101
    assert tomllib.loads(new)["migration"][0]["covers"] == numbers
    assert difference(new, set_migration(new, "001", {"covers": None})) == [f"- {line}" for line in lines]


def test_line_ends_quotes_comments_and_a_mark_at_the_start_stay() -> None:
    text = "\ufeff" + OWN.replace("\n", "\r\n").replace('target = "control"', "target = 'control' # ours")
    new = set_migration(text, "003", {"supersedes": ["v1:sha256:1"], "covers": [str(each) for each in range(90)]})
    assert new.count("\n") == new.count("\r\n")
    assert all(line.startswith("+") for line in difference(text, new))
    added = add_migration(add_feature(text, "new", {"default": True}), NEW)
    assert added.count("\n") == added.count("\r\n")
    assert all(line.startswith("+") for line in difference(text, added))


def test_a_table_of_its_own_belongs_to_its_entry() -> None:
    text = OWN.replace(
        "expect = { tables = 53, views = 5 }", "# what it adds\n\n[migration.expect] # 1\n# counted\ntables = 53"
    )
    new = set_migration(text, "001", {"covers": ["005"]})
    assert difference(text, new) == ['+ covers = ["005"]\n']
    assert tomllib.loads(new)["migration"][0]["expect"] == {"tables": 53}
    added = add_migration(text, {"file": "099_X.sql", "target": "supabase"})
    assert difference(text, added)[0][0] == "+"


def test_a_feature_and_its_entry_stand_together_behind_the_targets_last() -> None:
    values = {"description": 'Cards, "scored"', "default": True}
    new = add_migration(add_feature(OWN, "new", values, beside="012"), NEW)
    assert new == OWN + (
        '\n[features.new]\ndescription = "Cards, \\"scored\\""\ndefault = true\n'
        '\n[[migration]]\nfile = "099_NEW.sql"\ntarget = "components"\nfeature = "new"\nrequires = ["002"]\n'
    )
    risk = add_feature(OWN, "new", values, beside="008")
    entry = {**NEW, "target": "supabase"}
    lines = [line[2:] for line in difference(OWN, add_migration(risk, entry))]
    assert "".join(lines).strip().splitlines()[0] == "[features.new]"
    added = add_migration(risk, entry)
    assert added.index("008_RISK") < added.index("[features.new]") < added.index("099_NEW")
    assert added.index("099_NEW") < added.index("[features.redis]")


def test_features_that_stand_apart_stay_so() -> None:
    text = (
        '[estate]\nname = "x"\n\n[features.a]\n# of a\ndefault = true\n# more of a\n\n# All targets.\n[targets.main]\n'
        'database = "x"\n\n[[migration]]\nfile = "001_A.sql"\ntarget = "main"\nfeature = "a"\n# the end'
    )
    new = add_feature(text, "new", {"default": False})
    assert new == text.replace("# more of a\n", "# more of a\n\n[features.new]\ndefault = false\n")
    added = add_migration(new, {**NEW, "target": "main"})
    assert added.startswith(new + "\n\n[[migration]]\n")


def test_comments_stay_with_their_neighbours() -> None:
    text = OWN.replace('[[migration]]\nfile = "003', '# About 003.\n[[migration]]\nfile = "003')
    text = text.replace('20251227.sql"\nexpect = { tables = 11', '20251227.sql" # 2025\nexpect = { tables = 11')
    entry = {"file": "004_X.sql", "target": "supabase"}
    without = "\n".join(text.split("\n[features.billing]")[:1])  # 007 and 008 are supabase's too
    added = add_migration(without, entry)
    assert added == without.replace(
        '\n[[migration]]\nfile = "002',
        '\n[[migration]]\nfile = "004_X.sql"\ntarget = "supabase"\n\n[[migration]]\nfile = "002',
    )
    added = add_migration(without.split("\n# The description")[0] + "\n", {**entry, "target": "components"})
    assert '1 }\n\n[[migration]]\nfile = "004_X.sql"\ntarget = "components"\n\n# About 003.\n[[migration]]' in added


def test_headers_within_strings_and_arrays_are_none() -> None:
    tricky = 'description = """\n[[migration]]\n# no comment\n[features.x]\n"""\nrequires = [\n  "redis",\n]'
    text = OWN.replace('description = "Prompts for AI models, versioned, one active version a purpose"', tricky)
    assert difference(text, set_migration(text, "010", {"plane": "app"})) == ['+ plane = "app"\n']


@pytest.mark.parametrize(
    "text",
    [
        'migration = [{ file = "001_A.sql", target = "a" }]\n',
        '[estate]\nname = "x"\n',
    ],
)
def test_what_cannot_be_edited_is_said(text: str) -> None:
    with pytest.raises(BadInput, match="can be edited"):
        set_migration(text, "001", {"covers": ["2"]})


def test_inline_tables_cannot_take_another_one() -> None:
    with pytest.raises(BadInput, match="cannot be edited"):
        add_feature("features = { a = {} }\n", "b", {})
    with pytest.raises(BadInput, match="cannot be edited"):
        add_migration("migration = []\n", {"file": "1_A.sql", "target": "a"})
    with pytest.raises(BadInput, match="has the feature redis already"):
        add_feature(OWN, "redis", {})


_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)
_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(0, 1 << 40),
    _TEXTS,
    st.lists(_TEXTS),
    st.dictionaries(_TEXTS, _TEXTS, max_size=3),
)


@settings(deadline=None, max_examples=100)
@given(
    number=st.sampled_from(NUMBERS),
    values=st.dictionaries(st.sampled_from(["covers", "requires", "expect", "a key", "backup"]), _VALUES),
    crlf=st.booleans(),
)
def test_any_values_arrive_and_all_other_lines_stay(number: str, values: dict[str, Any], crlf: bool) -> None:
    text = OWN.replace("\n", "\r\n") if crlf else OWN
    new = set_migration(text, number, values)
    old_entry = next(each for each in tomllib.loads(OWN)["migration"] if each["file"].startswith(number))
    new_entry = next(each for each in tomllib.loads(new)["migration"] if each["file"].startswith(number))
    assert new_entry == {key: each for key, each in {**old_entry, **values}.items() if each is not None}
    gone = [line for line in difference(text, new) if line[0] == "-"]
    assert all(line[2:].split(" = ")[0] in values for line in gone)


def test_the_estate_is_the_same_after_all_of_its_values_are_set_again() -> None:
    text = OWN
    for entry in tomllib.loads(OWN)["migration"]:
        text = set_migration(text, entry["file"][:3], entry)
    assert text == OWN
