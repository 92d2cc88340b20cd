"""The other cases of `make chaos`, a few tries of each, and the page that is made of its results."""

from __future__ import annotations

import pytest

from chaos import report, results
from chaos.cases import CASES
from chaos.place import Place
from hostile.chaos_tries import survives


@pytest.mark.parametrize("key", [key for key in CASES if not key.startswith("kill-")])
def test_every_try_survives(place: Place, key: str) -> None:
    survives(place, key)


def test_every_case_is_in_the_results() -> None:
    assert list(results.read()["cases"]) == list(CASES)


def test_the_page_is_made_of_the_results() -> None:
    assert report.PAGE.read_text(encoding="utf-8") == report.page(results.read()), (
        "python -m chaos.report writes it anew"
    )
