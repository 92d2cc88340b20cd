"""benchmarks/results.json: every single run, and on what it ran."""

from __future__ import annotations

import datetime
import json
import os
import platform
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.measurement import Prepared
from benchmarks.place import ROOT, Place
from benchmarks.turns import Measured
from pgstrata import __version__

RESULTS = ROOT / "benchmarks" / "results.json"


def circumstances(place: Place) -> dict[str, Any]:
    """The machine, the versions of what every measurement uses, and the sizes. Results with others are not put together
    with these."""
    version = place.server.run("psql", "-XAtd", "postgres", "-c", "SHOW server_version").decode().strip()
    return {
        "machine": {
            "cores": os.cpu_count(),
            "processor": processor(),
            "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
            "kernel": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}",
            "file system": _file_system(place.server.data),
        },
        "versions": {"pgstrata": __version__, "PostgreSQL": version, "Python": platform.python_version()},
        "sizes": {"large": place.large, "middle": place.middle, "many": place.many},
    }


def as_json(prepared: Prepared, measured: Mapping[str, Measured]) -> dict[str, Any]:
    """One measurement."""
    return {
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "commit": commit(),
        "facts": dict(prepared.facts),
        "columns": {
            name: {
                "version": each.version,
                "unable": each.unable,
                "seconds": [round(run.seconds, 4) for run in each.runs],
                "peak_kilobytes": [run.peak_kilobytes for run in each.runs],
            }
            for name, each in measured.items()
        },
    }


def read(path: Path) -> dict[str, Any]:
    """Earlier results; empty where there are none."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def write(path: Path, around: Mapping[str, Any], measurements: Mapping[str, Any]) -> None:
    """Write results."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({**around, "measurements": measurements}, indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or "unknown"
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")


def _file_system(path: Path) -> str:
    """The type of the file system that a folder is on: of the longest of the mount points above it."""
    try:
        mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:
        return "unknown"
    above = {Path(place): kind for _, place, kind, *_ in mounts if path.resolve().is_relative_to(place)}
    return above[max(above, key=lambda each: len(each.parts))] if above else "unknown"


def commit() -> str:
    """The commit that was measured, with a + where `src` differs from it."""
    head = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if head.returncode:
        return "unknown"
    same = subprocess.run(["git", "diff", "--quiet", "HEAD", "--", "src"], cwd=ROOT, check=False)
    return head.stdout.strip() + ("+" if same.returncode else "")
