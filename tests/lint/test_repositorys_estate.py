"""This repository's own estate, linted."""

from __future__ import annotations

import json
from pathlib import Path

from support.estates import run_command

ROOT = Path(__file__).resolve().parents[2]


def test_it_has_no_error() -> None:
    done = run_command("lint", "--estate", str(ROOT), "--json")
    found = json.loads(done.stdout)
    errors = [each for each in found["findings"] if each["severity"] == "error"]
    assert (done.returncode, errors, found["left_out"]) == (0, [], [])
