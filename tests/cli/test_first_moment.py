"""`python -m pgstrata`, as the first process of a container runs it."""

from __future__ import annotations

import signal
import subprocess
import sys


def test_sigterm_is_heard_before_the_command_is_imported() -> None:
    """The import of the command is held up, and the signal sent while it hangs: a handler must be there by then."""
    held = (
        "import os, runpy, signal, sys\n"
        "class Held:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'click':\n"
        "            print('importing', flush=True)\n"
        "            signal.pause()\n"
        "sys.meta_path.insert(0, Held())\n"
        "runpy.run_module('pgstrata', run_name='__main__')\n"
    )
    process = subprocess.Popen([sys.executable, "-c", held], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "importing\n"
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert process.returncode == 143


def test_it_is_the_same_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pgstrata", "--help"], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith("Usage: pgstrata [OPTIONS] COMMAND")
