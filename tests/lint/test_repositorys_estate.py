"""This repository's own estate, linted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.estates import run_command

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("server", ["wheel", "none"])
def test_it_has_no_error(server: str) -> None:
    done = run_command("lint", "--estate", str(ROOT), "--json", "--server", server)
    found = json.loads(done.stdout)
    errors = [each for each in found["findings"] if each["severity"] == "error"]
    assert (done.returncode, errors, bool(found["left_out"])) == (0, [], server == "none")
