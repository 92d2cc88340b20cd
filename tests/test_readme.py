"""The README's commands are run, and print what it says; its Python runs too."""

from __future__ import annotations

import re

import pytest

from support.estates import Estates
from support.tour import ROOT, copy_estate, normal, open_folder, rerun


def test_the_tour_prints_what_the_readme_says() -> None:
    document = (ROOT / "README.md").read_text()
    with open_folder() as folder:
        printed = rerun(document, copy_estate(folder))
    assert printed.splitlines() == normal_lines(document), (
        "the README is stale: python tests/support/tour.py README.md writes it anew"
    )


def normal_lines(document: str) -> list[str]:
    """The document as it is, but for what no run can repeat inside console blocks."""
    parts = re.split(r"(^```console\n.*?^```$)", document, flags=re.MULTILINE | re.DOTALL)
    return "".join(normal(part) + "" if part.startswith("```console") else part for part in parts).splitlines()


def test_the_python_of_the_readme_runs(
    estates: Estates, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = re.findall(r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    estate = estates.make({"001_A.sql": "CREATE TABLE a (id int PRIMARY KEY);"})
    monkeypatch.chdir(estate.root)
    monkeypatch.setenv("PGSTRATA_MAIN_URL", estate.urls["main"])
    assert len(code) == 1
    exec(compile(code[0], "README.md", "exec"), {})
    assert capsys.readouterr().out == "1 migrations applied\n001 main applied\n"
