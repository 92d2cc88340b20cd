"""A small process that starts the measured ones, and says how long they took and how much memory they had.

The kernel gives a new process the peak memory of the one that it was forked from. So the forking is done here, by a Python
that has imported next to nothing (about 10 MB: no smaller peak can be seen), and not by the harness.

A request is a line of JSON on standard input: stages of commands, and the file for their output. The answer is one, too.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any


def run(stages: list[list[dict[str, Any]]], output: str) -> dict[str, Any]:
    """Run stages of commands to their end, or to the end of the first stage in which one fails."""
    codes: list[int] = []
    peaks: list[int] = []  # kilobytes
    with Path(output).open("wb") as sink:
        began = time.perf_counter()
        for stage in stages:
            pids = [
                subprocess.Popen(
                    each["words"],
                    cwd=each["folder"],
                    env=each["environment"],
                    stdin=subprocess.DEVNULL,
                    stdout=sink,
                    stderr=sink,
                ).pid
                for each in stage
            ]
            for pid in pids:
                _, status, usage = os.wait4(pid, 0)
                codes.append(os.waitstatus_to_exitcode(status))
                peaks.append(usage.ru_maxrss)
            if any(codes):
                break
        seconds = time.perf_counter() - began
    return {"seconds": seconds, "codes": codes, "peaks": peaks}


for line in sys.stdin:
    request = json.loads(line)
    try:
        answer = run(request["stages"], request["output"])
    except OSError as error:
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
