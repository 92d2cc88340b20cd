"""Start-up: whole processes, in turn, medians and ratios.

    python benchmarks/startup.py

`pgstrata --version` against a Python that does nothing; `pgstrata apply` with nothing to do on three databases against a
Python that imports psycopg and connects three times. It starts a local server for the second, from this repository's
estate, in a temporary folder.
"""

from __future__ import annotations

import json
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNS = 15
COMMAND = [sys.executable, "-m", "pgstrata.cli.main"]


def seconds(words: list[str], folder: Path, environment: dict[str, str]) -> float:
    """How long one run takes, by the wall."""
    began = time.perf_counter()
    subprocess.run(words, cwd=folder, env=environment, check=True, capture_output=True)
    return time.perf_counter() - began


def pair(name: str, ours: list[str], other: list[str], folder: Path, environment: dict[str, str]) -> None:
    """Run two commands in turn and print their medians, difference and ratio."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(RUNS + 1):  # the first pair warms up
        for kept, words in zip(times, (ours, other), strict=True):
            kept.append(seconds(words, folder, environment))
    a, b = (statistics.median(each[1:]) * 1000 for each in times)
    print(f"{name}: {a:.0f} ms against {b:.0f} ms; {a - b:.0f} ms more, ratio {a / b:.2f} (medians of {RUNS} pairs)")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="estate-") as temporary:
        folder = Path(temporary)
        folder.chmod(0o755)
        shutil.copy(ROOT / "estate.toml", folder)
        for part in ("database/migrations", "app-plane"):
            shutil.copytree(ROOT / part, folder / part)
        up = subprocess.run([*COMMAND, "up", "--json"], cwd=folder, check=True, capture_output=True, text=True)
        urls = list(json.loads(up.stdout.splitlines()[-1])["connections"].values())
        exports = (folder / ".pgstrata" / "env").read_text().splitlines()[1:]
        environment = dict(line.removeprefix("export ").split("=", 1) for line in exports)
        environment = {name: shlex.split(value)[0] for name, value in environment.items()}
        try:
            pair("pgstrata --version", [*COMMAND, "--version"], [sys.executable, "-c", "pass"], folder, {})
            connect = "import psycopg; " + "; ".join(f"psycopg.connect({url!r}).close()" for url in urls)
            idle = [sys.executable, "-c", connect]
            pair("pgstrata apply, nothing to do", [*COMMAND, "apply"], idle, folder, environment)
        finally:
            subprocess.run([*COMMAND, "down"], cwd=folder, check=True, capture_output=True)


if __name__ == "__main__":
    main()
