"""docs/testing.md: its settings and its Python, in a session of pytest of their own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "testing.md").read_text()
MANIFEST = """
[estate]
name = "parts"
[targets.catalog]
database = "catalog"
[features.notes]
default = true
[features.prices]
[[migration]]
file = "001_CATALOG.sql"
target = "catalog"
[[migration]]
file = "002_NOTES.sql"
target = "catalog"
feature = "notes"
[[migration]]
file = "003_PRICES.sql"
target = "catalog"
feature = "prices"
"""
FILES = {
    "001_CATALOG.sql": "CREATE TABLE part (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);",
    "002_NOTES.sql": "CREATE TABLE part_note (part_id int REFERENCES part, note text);",
    "003_PRICES.sql": "CREATE TABLE part_price (part_id int REFERENCES part, price numeric);",
}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("words", [(), ("-n", "2")], ids=["alone", "xdist"])
def test_the_pages_code_runs(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:randomly -p no:cacheprovider --strict-markers -W error")
    migrations = pytester.mkdir("estate") / "database" / "migrations"
    migrations.mkdir(parents=True)
    for name, text in FILES.items():
        (migrations / name).write_text(text)
    (pytester.path / "estate/estate.toml").write_text(MANIFEST)
    (settings,) = blocks("ini")
    pytester.makefile(".ini", pytest=settings)
    python = blocks("python")
    (conftest,) = (each for each in python if "def application" in each)
    pytester.makeconftest(conftest)
    tests = [each for each in python if each != conftest]
    uses = "import os\n\ndef test_it(application):\n    assert os.environ['CATALOG_URL'].startswith('postgresql://')\n"
    pytester.makepyfile(**{f"test_{number}": text for number, text in enumerate([*tests, uses])})
    done = pytester.runpytest_subprocess(*words, timeout=120)
    done.assert_outcomes(passed=sum(each.count("def test_") for each in [*tests, uses]))


def test_every_option_fixture_and_setting_is_named() -> None:
    for name in ("estate_databases", "shared_estate_databases", "pgstrata_estate", "pgstrata_features"):
        assert f"`{name}" in PAGE or f".{name}" in PAGE, name
    for name in ("--pgstrata-server", "pgstrata_server", "PGSTRATA_TEST_SERVER", "--junit FILE", "--features all"):
        assert name in PAGE, name
