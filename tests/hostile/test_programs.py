"""A program that is run: an interruption ends it with all that it has started, before it is raised."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile.processes import PATIENCE, until
from pgstrata.errors import ProgramFailed
from pgstrata.programs import run


def interrupted(command: list[str | Path], *, when: Callable[[], bool], patience: float = 0.0) -> None:
    """Run a program, and be interrupted as by Ctrl-C once `when` holds."""

    def wait() -> None:
        until(when, "it has begun")
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    waiting = threading.Thread(target=wait)
    waiting.start()
    with pytest.raises(KeyboardInterrupt):
        run(command, patience=patience)
    waiting.join(PATIENCE)


def ended(number: Path) -> bool:
    """Whether the process whose id is in this file is gone, or only waits to be taken note of: a signal takes a moment."""
    try:
        return Path(f"/proc/{number.read_text().strip()}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_an_interruption_ends_what_the_program_has_started(tmp_path: Path) -> None:
    """As initdb starts a server: one that lived on would write into a folder that is being removed."""
    number = tmp_path / "pid"
    script = f"(while :; do :; done) & echo $! >{number}.part; mv {number}.part {number}; wait"
    interrupted(["/bin/sh", "-c", script], when=number.exists)
    until(lambda: ended(number), "its child has been killed, and has ended")


def test_a_program_that_must_not_be_cut_off_goes_on_to_its_end(tmp_path: Path) -> None:
    begun, go, done = tmp_path / "begun", tmp_path / "go", tmp_path / "done"
    script = f"touch {begun}; while ! [ -e {go} ]; do :; done; touch {done}"

    def when() -> bool:
        if begun.exists():
            threading.Timer(0.2, go.touch).start()
        return begun.exists()

    interrupted(["/bin/sh", "-c", script], when=when, patience=PATIENCE)
    assert done.exists()


def test_what_a_program_says_comes_with_its_failure() -> None:
    assert run(["/bin/sh", "-c", "cat; echo more"], stdin=b"some ") == b"some more\n"
    with pytest.raises(ProgramFailed, match="sh ended with 3") as raised:
        run(["/bin/sh", "-c", "echo lost; echo why >&2; exit 3"])
    assert raised.value.detail == "why"
    with pytest.raises(ProgramFailed, match="cannot run /nowhere"):
        run(["/nowhere"])


def test_a_program_that_takes_too_long_is_ended_with_all_that_it_has_started(tmp_path: Path) -> None:
    number = tmp_path / "pid"
    with pytest.raises(ProgramFailed, match=r"sh did not end within 1\.5 s") as raised:
        run(["/bin/sh", "-c", f"sleep 1000 & echo $! >{number}; echo why >&2; wait"], limit=1.5)
    assert raised.value.detail == "why"
    until(lambda: ended(number), "what it has started has been killed, and has ended")


def test_a_program_that_was_killed_is_said_to_be() -> None:
    with pytest.raises(ProgramFailed, match="sh was ended by SIGKILL"):
        run(["/bin/sh", "-c", "kill -9 $$"])
