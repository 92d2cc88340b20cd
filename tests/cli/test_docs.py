"""`pgstrata docs`: the README of the migrations says what they really make, and cannot go stale unnoticed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.estates import run_command
from support.tour import ROOT, copy_estate

README = "database/migrations/README.md"


def test_the_repositorys_own_is_fresh() -> None:
    result = run_command("docs", "--check", cwd=ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("file", "relations"),
    [
        ("001_SUPABASE_MASTER.sql", "58 (53 tables, 5 views)"),
        ("002_COMPONENTS_V2_MASTER.sql", "12 (11 tables, 1 view)"),
        ("005_DIRECTUS_ENRICHMENT_TABLES.sql", "5 (2 tables, 3 views)"),
    ],
)
def test_the_descriptions_figures(file: str, relations: str) -> None:
    row = next(line for line in (ROOT / README).read_text().splitlines() if line.startswith(f"| [{file}]"))
    assert relations in row


def test_006_has_two_tables_one_of_them_new() -> None:
    section = (ROOT / README).read_text().split("## 006_DIRECTUS_CNS_ENRICHMENT_CONFIG.sql")[1].split("\n## ")[0]
    assert "- tables in `public`: cns_enrichment_audit" in section
    assert "- Changes: public.cns_enrichment_config" in section


@pytest.mark.parametrize(
    ("file", "megabytes"), [("001_SUPABASE_MASTER.sql", 2.8), ("002_COMPONENTS_V2_MASTER.sql", 2.3)]
)
def test_the_descriptions_sizes_within_a_tenth(file: str, megabytes: float) -> None:
    size = (ROOT / "database" / "migrations" / file).stat().st_size / 1e6
    assert megabytes * 0.9 <= size <= megabytes * 1.1


def test_a_change_makes_it_stale_and_docs_writes_it_anew(tmp_path: Path) -> None:
    copy_estate(tmp_path)
    path = tmp_path / "database/migrations/010_AI_PROMPTS.sql"
    manifest = tmp_path / "estate.toml"
    manifest.write_text(manifest.read_text().replace('expect = { tables = 1, objects = ["public.ai_prompts"] }', ""))
    path.write_text(path.read_text() + "\nCREATE TABLE public.prompt_note (id int PRIMARY KEY);\n")
    stale = run_command("docs", "--check", "--json", cwd=tmp_path)
    assert stale.returncode == 1
    values = "infrastructure/terraform/environments/local/estate.auto.tfvars.json"  # it has the manifest's sum
    assert json.loads(stale.stdout) == {"stale": [values, README], "written": False}
    assert run_command("docs", cwd=tmp_path).returncode == 0
    assert "ai_prompts, prompt_note" in (tmp_path / README).read_text()
    assert "fresh" in run_command("docs", "--check", cwd=tmp_path).stdout
