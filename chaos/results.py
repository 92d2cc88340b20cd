"""chaos/results.json: what was tried, on what, and what came of it."""

from __future__ import annotations

import datetime
import json
import os
import platform
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.results import commit, processor
from chaos.outcome import Count
from chaos.place import ROOT
from pgstrata import __version__
from pgstrata.programs import Installation

RESULTS = ROOT / "chaos" / "results.json"


def circumstances(installation: Installation) -> dict[str, Any]:
    """The machine, and the versions of what is broken."""
    return {
        "machine": {
            "cores": os.cpu_count(),
            "processor": processor(),
            "kernel": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}",
        },
        "versions": {
            "pgstrata": __version__,
            "PostgreSQL": ".".join(map(str, installation.version)),
            "Python": platform.python_version(),
        },
    }


def as_json(count: Count, *, seed: int, seconds: float, planned: int) -> dict[str, Any]:
    """One case. Fewer tries than `planned` were made where the time was up."""
    date = datetime.datetime.now(datetime.UTC).date().isoformat()
    around = {"date": date, "commit": commit(), "seed": seed, "seconds": round(seconds), "planned": planned}
    return {**around, **count.as_json()}


def read(path: Path = RESULTS) -> dict[str, Any]:
    """Earlier results; empty where there are none."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def write(path: Path, around: Mapping[str, Any], cases: Mapping[str, Any]) -> None:
    """Write results."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**around, "cases": cases}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
