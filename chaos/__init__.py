"""Things broken on purpose, and what came of it, counted: tried, survived, lost, done twice. `make chaos` runs it.

    python -m chaos --list                               the cases that there are
    python -m chaos --cases many-at-once --scale 0.2     some of them, with a fifth of their tries
    python -m chaos --cases cut-line --seed 7 --try 12   one try again, as a failure says
    python -m chaos.report                               docs/reliability.md from chaos/results.json, without trying

A case is a file in `cases/`: it opens what it needs, and is then asked to try, so many times. A try that does not survive
raises Lost, DoneTwice or Unclear; what is needed to look at it is kept below `.tools/chaos/kept`. A way to apply (a
transaction each, statement by statement, …) is a line in `modes.py`.

The ways to break a line, and to watch a process, are those of the tests.
"""

import sys
from pathlib import Path

_TESTS = str(Path(__file__).resolve().parents[1] / "tests")
if _TESTS not in sys.path:
    sys.path.append(_TESTS)
