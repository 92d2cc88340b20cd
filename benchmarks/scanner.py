"""How fast scripts are read, on one core: the scanner alone, and with the survey.

    python benchmarks/scanner.py

COPY data are made here; the DDL is that of the dumps in backups/, their COPY blocks left out, repeated. Time of the
processor is measured, and the best of five runs counts: the others tell what else the machine was doing.
"""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import Item
from pgstrata.core.script.survey import Survey
from pgstrata.files.source import PIECE

BACKUPS = Path(__file__).parents[1] / "backups"
_COPY_BLOCK = re.compile(rb"^COPY [^\n]* FROM stdin;\n.*?^\\\.\n", re.MULTILINE | re.DOTALL)
_RUNS = 5


def copy_data(text: str) -> bytes:
    """A COPY of about 60 MB."""
    row = '{}\t{}\t2025-12-27 00:00:00+00\t\\N\t{{"key": 1}}\n'
    rows = "".join(row.format(number, text) for number in range(1_000_000))
    return b"COPY t (a, b, c, d, e) FROM stdin;\n" + rows.encode() + b"\\.\n"


def ddl() -> bytes:
    """What pg_dump writes without its data, about 12 MB."""
    dumps = (path.read_bytes() for path in sorted(BACKUPS.glob("*.sql")))
    return b"".join(_COPY_BLOCK.sub(b"", dump) for dump in dumps) * 60


def items(script: bytes) -> Iterator[Item]:
    scanner = Scanner()
    for begin in range(0, len(script), PIECE):
        yield from scanner.feed(script[begin : begin + PIECE])
    yield from scanner.finish()


def survey(script: bytes) -> Iterator[bool]:
    found = Survey()
    return map(found.note, items(script))


def megabytes_a_second(work: Iterable[object], size: int) -> float:
    begin = time.process_time()
    for _ in work:
        pass
    return size / (time.process_time() - begin) / 1e6


def main() -> None:
    scripts = {"COPY data": copy_data("some text"), "COPY data, not ASCII": copy_data("Größe 5 µm"), "DDL": ddl()}
    for (name, script), (what, read) in itertools.product(
        scripts.items(), (("scanner", items), ("scanner and survey", survey))
    ):
        best = max(megabytes_a_second(read(script), len(script)) for _ in range(_RUNS))
        print(f"{name:22} {what:20} {best:6.0f} MB/s")


if __name__ == "__main__":
    main()
