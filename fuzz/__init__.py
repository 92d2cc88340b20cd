"""The scanner under a coverage-guided fuzzer (atheris, libFuzzer): `make fuzz`, or `python -m fuzz --help`.

    checks.py    what must hold for any bytes; plain functions that raise AssertionError
    agreement.py psql as the judge of what was accepted, many scripts at a time
    mutator.py   changes a script by what matters to a lexer: quotes, tags, comments, COPY, BEGIN ATOMIC, …
    worker.py    one target in a process of its own, under libFuzzer
    __main__.py  all of them for a time; what they find is kept as files

Seeds are the scanner's goldens and `corpus/`. What is found becomes a golden (`tests/core/script/goldens.py`).
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The oracle and the goldens are the tests' own.
sys.path.append(str(ROOT / "tests"))
