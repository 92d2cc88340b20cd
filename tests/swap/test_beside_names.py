"""Names and marks of databases beside a live one."""

from __future__ import annotations

import pytest

from pgstrata.core.plan.beside import CHECKPOINT, KEPT, NEW, PHASES, Mark, looks_beside, name, parse, read_mark
from pgstrata.core.plan.duration import parse as seconds
from pgstrata.errors import BadInput

STAMP = "20260110_081500"


@pytest.mark.parametrize("live", ["parts", "p" * 63, "größe" * 12, "a_new_20250101_000000", 'with "quotes"\n'])
@pytest.mark.parametrize("phase", PHASES)
def test_a_name_says_its_phase_and_its_mark_agrees(live: str, phase: str) -> None:
    made = name(live, phase, STAMP, "5f0c1c2e")
    assert len(made.encode()) <= 63
    assert parse(made) == (phase, STAMP)
    assert looks_beside(made, live)
    mark = Mark(
        of=live, phase=phase, stamp=STAMP, run="r", at="2026-01-10T08:15:00Z", was={"comment": "ä", "allow": True}
    )
    assert read_mark(made, mark.text()) == mark
    assert read_mark(name(live, phase, "20260110_081501"), mark.text()) is None
    assert read_mark(name("another", phase, STAMP), mark.text()) is None


def test_long_names_that_begin_alike_are_told_apart() -> None:
    first, second = (name("a" * 62 + end, KEPT, STAMP) for end in "xy")
    assert first != second
    assert not looks_beside(first, "a" * 62 + "y")


@pytest.mark.parametrize("other", ["parts", "parts_kept", "parts_kept_2026", "parts_old_20260110_081500", "", "_new_"])
def test_other_names_say_nothing(other: str) -> None:
    assert parse(other) is None
    assert read_mark(other, Mark(of="parts", phase=NEW, stamp=STAMP, run="r", at="").text()) is None


@pytest.mark.parametrize(
    "comment", ["", "null", "[]", "{", '{"pgstrata": 1}', '{"pgstrata": true, "of": 1}', "\x00", "0" * 9]
)
def test_other_comments_say_nothing(comment: str) -> None:
    assert read_mark(f"parts_checkpoint_{STAMP}", comment) is None


@pytest.mark.parametrize("words", [("kept", "2026"), ("keep", STAMP), (CHECKPOINT, STAMP + "0")])
def test_no_name_of_another_form_is_made(words: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="no name"):
        name("parts", *words)


def test_spans_of_time() -> None:
    assert [seconds(each) for each in ("45m", "12h", "30d", "2W")] == [2700, 43200, 2592000, 1209600]
    for wrong in ("", "30", "d", "-1d", "1.5h", "30 days", "1y", "9999999d"):
        with pytest.raises(BadInput, match="is no span of time"):
            seconds(wrong)
