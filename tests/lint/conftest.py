"""Lint over small estates, on a throw-away server of its own each time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from pgstrata.core.lint.finding import Report
from pgstrata.operations.lint import lint
from support.estates import BASELINE_END, Estates

Lint = Callable[..., Report]
HEAD = '[estate]\nname = "test"\n[targets.main]\ndatabase = "postgres"\n'


@pytest.fixture
def run_lint(tmp_path: Path) -> Lint:
    """Lint an estate of these files; the first one is the baseline where it ends as a dump does. `features` gives each
    numbered migration's; the entries have an `expect`, so that nothing is said of it."""

    def run(
        files: Mapping[str, str], *, features: Mapping[str, str] | None = None, server: str = "wheel", keys: str = ""
    ) -> Report:
        manifest = HEAD + "".join(f"[features.{name}]\n" for name in dict.fromkeys((features or {}).values()))
        for name, text in files.items():
            if name.endswith(".down.sql"):
                continue
            kind = 'kind = "baseline"\n' if text.endswith(BASELINE_END) else ""
            feature = f'feature = "{features[name[:3]]}"\n' if features and name[:3] in features else ""
            more = f"{kind or keys}{feature}expect = {{ objects = [] }}\n"
            manifest += f'[[migration]]\nfile = "{name}"\ntarget = "main"\n{more}'
        estate = Estates(tmp_path, lambda: "").make(files, manifest)
        return lint(estate.workspace(), server=server)

    return run


def said(report: Report, *but: str) -> list[tuple[str, str]]:
    """Rule and place of each finding; those of the rules in `but` left out."""
    return [(each.rule, each.place.rpartition("/")[2]) for each in report.findings if each.rule not in but]
