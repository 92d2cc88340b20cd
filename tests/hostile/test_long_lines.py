"""A line of 200 MB is legal. What it costs is what one statement needs, and for a COPY row next to nothing (I4)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.estates import Estate, Estates

MEGABYTE = 1 << 20
SIZE = 200 * MEGABYTE
_MEASURED = """
import os, sys
process = os.spawnv(os.P_NOWAIT, sys.executable, [sys.executable, "-m", "pgstrata.cli.main", "apply"])
_, status, usage = os.wait4(process, 0)
print("peak", usage.ru_maxrss, file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def write(path: Path, head: bytes, middle: bytes, end: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(head)
        for _ in range(SIZE // MEGABYTE):
            stream.write(middle * (MEGABYTE // len(middle)))
        stream.write(end)


def peak(estate: Estate) -> int:
    """Apply by the real command; the most memory that it had, in bytes."""
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PGSTRATA_MAIN_URL": estate.urls["main"]}
    command = [sys.executable, "-c", _MEASURED]
    result = subprocess.run(
        command, cwd=estate.root, env=environment, capture_output=True, text=True, check=False, timeout=100
    )
    assert result.returncode == 0, result.stderr
    return int(result.stderr.split("peak ")[1]) * (1 if sys.platform == "darwin" else 1024)


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs wait4 to measure a child")
def test_a_copy_row_of_200_mb_is_streamed(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": ""})
    head = b"CREATE TABLE a (id int, t text);\nCOPY a FROM stdin;\n1\t"
    write(estate.migrations / "001_A.sql", head, "kilo€".encode(), b"\n2\tafter\n\\.\n")
    used = peak(estate)
    whole = (MEGABYTE // 7 * 5) * 200
    assert estate.query("SELECT id, length(t) FROM a ORDER BY id") == [(1, whole), (2, 5)]
    assert used < 100 * MEGABYTE, f"{used // MEGABYTE} MB"


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs wait4 to measure a child")
def test_a_statement_of_200_mb_needs_a_few_times_its_size(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": ""})
    head = b"CREATE TABLE a (id int, t text); INSERT INTO a VALUES (1, '"
    write(estate.migrations / "001_A.sql", head, "kilo€".encode(), b"');\n")
    used = peak(estate)
    assert estate.query("SELECT id, length(t) FROM a") == [(1, (MEGABYTE // 7 * 5) * 200)]
    assert used < 6 * SIZE, f"{used // MEGABYTE} MB"
