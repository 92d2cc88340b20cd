"""Values that readers of YAML disagree about come out as the texts that they are."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pgstrata.render.yaml import to_yaml


@pytest.mark.parametrize("text", ["1e3", "0o17", ".5e3", "1234567e89", "12:30:45", "-7", "+1", "0x1F", "1_000"])
def test_what_another_reader_takes_for_a_number_has_quotes(text: str) -> None:
    """Go's readers follow YAML 1.2, in which these are numbers; PyYAML writes some of them bare."""
    assert to_yaml({"name": text}) == f"name: '{text}'\n"


@pytest.mark.parametrize("text", ["yes", "null", "true", "~", "", " x", "#x", "- x", "a: b"])
def test_words_with_a_meaning_have_quotes(text: str) -> None:
    assert to_yaml({"name": text}).strip() != f"name: {text}".strip()


def test_texts_of_several_lines_are_blocks_and_nothing_is_an_anchor() -> None:
    same = {"a": "1\n2\n"}
    assert to_yaml([same, same]) == "- a: |\n    1\n    2\n- a: |\n    1\n    2\n"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_comes_back(text: str) -> None:
    if "\ufeff" not in text:  # YAML has no place for a byte order mark
        assert yaml.safe_load(to_yaml({"text": text})) == {"text": text}
