"""The real command as a process that is watched while it runs: its JSON lines are the events to wait for."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any

import psycopg

from support.estates import Estate

PATIENCE = 60.0  # seconds until a test gives up; nothing waits this long when all is well


class Process:
    """`pgstrata …` in the folder of an estate. Its lines are read by a thread, so that it never waits for us."""

    def __init__(self, estate: Estate, *words: str, env: Mapping[str, str] | None = None) -> None:
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        environment |= {f"PGSTRATA_{name.upper()}_URL": url for name, url in estate.urls.items()}
        self.popen = subprocess.Popen(
            [sys.executable, "-m", "pgstrata.cli.main", *words],
            cwd=estate.root,
            env={**environment, **(env or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines: list[str] = []
        self.errors = ""
        self._changed = threading.Condition()
        self._ended = False
        self._threads = [threading.Thread(target=each, daemon=True) for each in (self._read, self._read_errors)]
        for thread in self._threads:
            thread.start()

    def _read(self) -> None:
        assert self.popen.stdout
        for line in self.popen.stdout:
            with self._changed:
                self.lines.append(line)
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _read_errors(self) -> None:
        assert self.popen.stderr
        self.errors = self.popen.stderr.read()

    def until(self, wanted: str) -> dict[str, Any]:
        """The first event (of --json) whose line holds this text, once it is there."""
        with self._changed:
            seen = self._changed.wait_for(lambda: self._ended or self._find(wanted) is not None, PATIENCE)
            found = self._find(wanted)
        if found is None:
            self.popen.kill()
            raise AssertionError(f"{'ended' if seen else 'no end'} without {wanted!r}: {self.lines} {self.errors}")
        value: dict[str, Any] = json.loads(found)
        return value

    def told(self, count: int) -> bool:
        """Wait until it has printed so many lines; False where it ended before."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended or len(self.lines) >= count, PATIENCE)
            return len(self.lines) >= count

    def _find(self, wanted: str) -> str | None:
        return next((line for line in self.lines if wanted in line), None)

    def end(self) -> int:
        """Wait for its end; the exit code."""
        try:
            code = self.popen.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            raise
        for thread in self._threads:
            thread.join(PATIENCE)
        for stream in (self.popen.stdout, self.popen.stderr):
            assert stream
            stream.close()
        return code

    def signal(self, number: signal.Signals) -> None:
        os.kill(self.popen.pid, number)

    @property
    def said(self) -> str:
        return "".join(self.lines) + self.errors


def backends(conninfo: str) -> int:
    """How many sessions of pgstrata this database has."""
    query = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND application_name LIKE 'pgstrata%' AND pid <> pg_backend_pid()"
    )
    with psycopg.connect(conninfo, autocommit=True) as connection:
        row = connection.execute(query).fetchone()
    assert row
    return int(row[0])


def until(condition: Callable[[], bool], what: str) -> None:
    """Ask until it is so. For what the server tells nobody of; all else waits for an event."""
    done = threading.Event()
    deadline = threading.Timer(PATIENCE, done.set)
    deadline.start()
    try:
        while not condition():
            if done.wait(0.02):
                raise AssertionError(f"never: {what}")
    finally:
        deadline.cancel()


def warning(text: str) -> str:
    """A statement that tells, at once and in the middle of a transaction, how far a script has come."""
    return f"DO $$ BEGIN RAISE WARNING '{text}'; END $$;\n"
