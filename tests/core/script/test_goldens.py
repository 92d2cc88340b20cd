"""Each rule of the scanner as a case: a script, and what is made of it. How to write them again: goldens.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.script.goldens import CASES, describe

SCRIPTS = sorted(CASES.glob("*.sql"))


@pytest.mark.parametrize("case", SCRIPTS, ids=lambda path: path.stem)
def test_golden(case: Path) -> None:
    expected = case.with_suffix(".golden").read_text(encoding="utf-8")
    assert describe(case.read_bytes()) == expected, "if this is meant: python tests/core/script/goldens.py"


def test_every_golden_has_its_script() -> None:
    assert {path.stem for path in CASES.glob("*.golden")} == {path.stem for path in SCRIPTS}
    assert len(SCRIPTS) > 20
