"""The process that forks the commands of support.command."""

from __future__ import annotations

import gc
import importlib
import io
import json
import os
import pkgutil
import select
import signal
import socket
import sys
import traceback
from typing import Any


def serve(path: str) -> None:
    """Answer until standard input ends."""
    import pgstrata

    for each in pkgutil.walk_packages(pgstrata.__path__, "pgstrata."):
        if "pytest" not in each.name:
            importlib.import_module(each.name)
    gc.freeze()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(64)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        ready, _, _ = select.select([listener, sys.stdin], [], [])
        if sys.stdin in ready:
            return
        line, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _answer(line)
            os._exit(0)
        line.close()


def _answer(line: socket.socket) -> None:
    """Run one command in a further process, and say its exit code."""
    size, streams, _, _ = socket.recv_fds(line, 4, 3)
    request = json.loads(line.makefile("rb").read(int.from_bytes(size, "big")))
    child = os.fork()
    if child == 0:
        line.close()
        _command(request, streams)
    _, status = os.waitpid(child, 0)
    line.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _command(request: dict[str, Any], streams: list[int]) -> None:
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["env"])
    # As Python itself opens them in the locale C.UTF-8, where none is a terminal.
    sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0)), "utf-8", "surrogateescape")
    sys.stdout = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "w")), "utf-8", "surrogateescape")
    sys.stderr = io.TextIOWrapper(
        io.BufferedWriter(io.FileIO(2, "w")), "utf-8", "backslashreplace", line_buffering=True
    )
    sys.argv = ["pgstrata", *request["words"]]
    try:
        from pgstrata.cli.main import main

        main()
    except SystemExit as done:
        code = done.code if isinstance(done.code, int) else 1
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
