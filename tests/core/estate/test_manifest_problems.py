"""What is wrong with a manifest is said all at once, each with its line.

A case is cases/NAME.toml and cases/NAME.golden; a first line `# folder: A B/` gives the folder of migrations (B/ is a
directory). `python tests/core/estate/test_manifest_problems.py` writes the goldens anew; read what changes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pgstrata.core.estate.manifest import migrations_folder, parse
from pgstrata.errors import ManifestInvalid

CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))


def problems(case: Path) -> str:
    text = case.read_text()
    files = None
    if text.startswith("# folder: "):
        names = text.splitlines()[0].removeprefix("# folder: ").split()
        files = {name.rstrip("/"): not name.endswith("/") for name in names}
    with pytest.raises(ManifestInvalid) as caught:
        parse(text, place=case.name, files=files)
    assert caught.value.exit_code == 2
    return f"{caught.value}\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_all_problems_are_said_at_once(case: Path) -> None:
    assert problems(case) == case.with_suffix(".golden").read_text()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_problem_stands_at_its_line(case: Path) -> None:
    """Every golden line names a line that exists; and no secret is printed."""
    printed = problems(case)
    count = len(case.read_text().splitlines())
    for line in printed.splitlines()[1:]:
        if line.startswith(f"  {case.name}:"):
            assert 1 <= int(line.split(":")[1]) <= count
    assert "hidden" not in printed


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[estate]\nname = \n", "estate.toml:2:8"),
        ("[estate\n", "estate.toml:1:8"),
        ("a = 1\na = 2\n", "estate.toml:2:6"),
        ('a = "never ended\n', "estate.toml:1:17"),
        ('a = """never ended\n\n', "estate.toml:2"),
        ("a = [1,\n  2", "estate.toml:2"),
        ("[a]\n[a]\n", "estate.toml:2:3"),
        ("a = { b = 1,\n c = 2 }", "estate.toml:1:13"),
        ("a.b = 1\n\n= 3", "estate.toml:3:1"),
    ],
)
def test_what_is_no_toml_has_line_and_column(text: str, place: str) -> None:
    with pytest.raises(ManifestInvalid, match=r"estate\.toml is not valid TOML") as caught:
        parse(text)
    assert [problem.place for problem in caught.value.problems] == [place]
    assert "at line" not in caught.value.problems[0].message
    assert migrations_folder(text) == "database/migrations"


@pytest.mark.parametrize(
    ("text", "folder"),
    [
        ('[estate]\nmigrations = "sql"', "sql"),
        ('\ufeff[estate]\nmigrations = "sql"', "sql"),
        ("[estate]\nmigrations = 3", "database/migrations"),
        ("estate = 3", "database/migrations"),
        ("", "database/migrations"),
    ],
)
def test_the_folder_is_known_before_the_manifest_is_right(text: str, folder: str) -> None:
    assert migrations_folder(text) == folder


if __name__ == "__main__":
    for each in CASES:
        each.with_suffix(".golden").write_text(problems(each))
