"""A rollback, or its undoing, in a process that stops at a step and waits there to be killed.

python stopping.py ESTATE STEP [undo|TO], where STEP is MODULE.NAME:before or :after, counted by a number behind it: the
second call of Maintenance.swap is `pgstrata.postgres.swapping.maintenance.Maintenance.swap:before:2`.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from pgstrata.core.plan.proposal import accept_all
from support.estates import Estate


def _stop_at(step: str) -> None:
    path, when, *rest = step.split(":")
    number = int(rest[0]) if rest else 1
    owner: Any
    *parts, name = path.split(".")
    if parts[-1][0].isupper():
        owner = getattr(importlib.import_module(".".join(parts[:-1])), parts[-1])
    else:
        owner = importlib.import_module(".".join(parts))
    real, calls = getattr(owner, name), 0

    def wrapped(*values: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number and when == "before":
            _wait()
        result = real(*values, **named)
        if calls == number and when == "after":
            _wait()
        return result

    setattr(owner, name, wrapped)


def _wait() -> None:
    print("here", flush=True)
    sys.stdin.read()


def killed_at(estate: Estate, step: str, *words: str) -> None:
    """Run it in a child process, and kill that with -9 when it has come to the step."""
    tests = Path(__file__).resolve().parents[1]
    environment = {f"PGSTRATA_{name.upper()}_URL": url for name, url in estate.urls.items()}
    environment |= {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(tests)}
    child = subprocess.Popen(
        [sys.executable, __file__, str(estate.root), step, *words],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout
    line = child.stdout.readline()
    child.kill()
    errors = child.communicate()[1]
    assert line == "here\n", errors


def _main(root: str, step: str, *words: str) -> None:
    from pgstrata.operations.rollbacks.rollback import rollback
    from pgstrata.operations.rollbacks.undo import undo
    from pgstrata.operations.workspace import Workspace

    _stop_at(step)
    workspace = Workspace.open(root, environment=os.environ)
    if words == ("undo",):
        undo(workspace, confirm=accept_all)
    else:
        rollback(workspace, to=words[0] if words else "baseline", confirm=accept_all)


if __name__ == "__main__":
    _main(*sys.argv[1:])
