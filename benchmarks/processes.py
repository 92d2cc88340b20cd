"""Whole processes, run and measured from outside."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.complaint import complaint
from benchmarks.measurement import Ran, Stages, Unable

_LONGEST = 900.0  # seconds; what takes longer hangs


class Processes:
    """`with Processes(folder) as processes:` runs commands by a small starter; their output is kept in a file there."""

    def __init__(self, folder: Path) -> None:
        self._output = folder / "output"
        self._starter = self._start()

    @staticmethod
    def _start() -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-I", "-S", Path(__file__).with_name("starter.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )

    def __enter__(self) -> Processes:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def _end(self) -> None:
        """End the starter, and whatever it is running."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._starter.pid, signal.SIGKILL)
        self._starter.wait()

    def run(self, stages: Stages) -> Ran:
        """Run stages of commands. Raises Unable with a line of what the one that failed has said."""
        commands = [
            [{"words": each.words, "folder": str(each.folder), "environment": dict(each.environment)} for each in stage]
            for stage in stages
        ]
        answer = self._ask({"stages": commands, "output": str(self._output)})
        if "error" in answer:
            raise Unable(complaint(answer["error"]))
        if failed := [code for code in answer["codes"] if code]:
            raise Unable(f"exit {failed[0]}: {complaint(self.output())}")
        return Ran(seconds=answer["seconds"], peak_kilobytes=max(answer["peaks"]))

    def output(self) -> str:
        """What the commands of the last run have printed."""
        return self._output.read_text(errors="replace")

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        sink, source = self._starter.stdin, self._starter.stdout
        assert sink
        assert source
        sink.write(json.dumps(request).encode() + b"\n")
        sink.flush()
        if not select.select([source], [], [], _LONGEST)[0]:
            self._end()
            self._starter = self._start()
            raise Unable(f"not done after {_LONGEST:.0f} s")
        answer: dict[str, Any] = json.loads(source.readline())
        return answer
