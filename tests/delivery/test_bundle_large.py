"""A baseline of 40 MB travels in chunks, arrives equal, and is applied from them."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path

from pgstrata.files.bundle import open_bundle
from support.estates import BASELINE_END, Estates

SIZE = 40_000_000
MANIFEST = """
[estate]
name = "large"
[planes.app]
[targets.main]
plane = "app"
database = "postgres"
[[migration]]
file = "001_LARGE.sql"
target = "main"
kind = "baseline"
expect = { tables = 1 }
"""


def baseline(path: Path) -> int:
    """A dump of one table whose rows hardly compress, and how many they are."""
    dice = random.Random(7)
    rows = 0
    with path.open("w") as file:
        file.write("CREATE TABLE public.event (id integer PRIMARY KEY, payload text);\n\n")
        file.write("COPY public.event (id, payload) FROM stdin;\n")
        while file.tell() < SIZE:
            file.write("".join(f"{rows + n}\t{dice.randbytes(180).hex()}\n" for n in range(500)))
            rows += 500
        file.write("\\.\n" + BASELINE_END)
    return rows


def test_forty_megabytes_arrive_equal(estates: Estates) -> None:
    estate = estates.make({"001_LARGE.sql": "SELECT 1;"}, MANIFEST)
    source = estate.migrations / "001_LARGE.sql"
    rows = baseline(source)
    done = estate.command("bundle", "--out", "bundle", "--json")
    assert done.returncode == 0, done.stderr
    (plane,) = json.loads(done.stdout)["planes"]
    sizes = [each["size"] for each in plane["configmaps"]]
    assert len(sizes) > 15, "these bytes hardly compress"
    assert max(sizes) <= 1_048_576
    whole = hashlib.sha256()
    for piece in open_bundle(estate.root / "bundle" / "app").source("001_LARGE.sql").stream():
        whole.update(piece)
    with source.open("rb") as file:
        assert whole.hexdigest() == hashlib.file_digest(file, "sha256").hexdigest()
    done = estate.command("apply", "--estate", "bundle/app", "--plane", "app", "--content", plane["content"])
    assert done.returncode == 0, done.stderr
    assert estate.query("SELECT count(*), max(id) FROM event") == [(rows, rows - 1)]
