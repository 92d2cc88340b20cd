"""The command line, run as often as tests want it: each time in a process of its own, forked from one that has imported it.

The start of Python and the imports are most of a short command's time, and the suite runs very many. So a process is kept
that has imported everything and has done nothing else; for each command it forks one that gets the words, the folder, the
whole environment and the three streams, and calls what the installed `pgstrata` calls. What a start decides once for all
(`PYTHON…`, the locale) is the same for each; a command that wants another one is started anew. The start itself is tried
by tests/cli/test_first_moment.py, with signals and at the same time in tests/hostile, and in the delivery's tests.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO

BASE = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
_OWN_START = ("PYTHON", "LC_", "LANG", "TZ")
_BEGIN = (
    sys.executable,
    "-c",
    "import sys; sys.path.insert(0, sys.argv[1]); from support.forking import serve; serve(sys.argv[2])",
)


class _Parent:
    """The process that forks, started when the first command is run, ended with this one."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="pgstrata-commands-")
        self.path = str(Path(self._folder.name) / "s")
        tests = str(Path(__file__).resolve().parents[1])
        self._process = subprocess.Popen(
            [*_BEGIN, tests, self.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=BASE, cwd="/"
        )
        assert self._process.stdout
        assert self._process.stdout.readline() == b"ready\n"
        atexit.register(self._end)

    def _end(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()
        self._folder.cleanup()


_lock = threading.Lock()
_parents: list[_Parent] = []


def run(words: tuple[str, ...], *, cwd: str | Path | None, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """`pgstrata …`; everything that it writes is captured, as text."""
    environment = {**BASE, **env}
    if any(name.startswith(_OWN_START) and environment[name] != BASE.get(name) for name in environment):
        return subprocess.run(
            [sys.executable, "-m", "pgstrata.cli.main", *words],
            capture_output=True,
            text=True,
            check=False,
            cwd=cwd,
            env=environment,
        )
    with _lock:
        if not _parents:
            _parents.append(_Parent())
    request = json.dumps({"words": words, "cwd": str(cwd or Path.cwd()), "env": environment}).encode()
    with contextlib.ExitStack() as stack:
        said, errors = (stack.enter_context(tempfile.TemporaryFile()) for _ in range(2))
        nothing = stack.enter_context(Path(os.devnull).open("rb"))
        line = stack.enter_context(socket.socket(socket.AF_UNIX))
        line.connect(_parents[0].path)
        socket.send_fds(line, [len(request).to_bytes(4, "big")], [nothing.fileno(), said.fileno(), errors.fileno()])
        line.sendall(request)
        code = int(line.makefile().readline())
        return subprocess.CompletedProcess(list(words), code, _text(said), _text(errors))


def _text(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode().replace("\r\n", "\n")
