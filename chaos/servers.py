"""A server that is killed, and comes back."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from pathlib import Path

import psycopg

from chaos.outcome import Unclear
from pgstrata.errors import ProgramFailed
from pgstrata.postgres.server import Server

_PATIENCE = 60.0  # seconds


def processes(server: Server) -> list[int]:
    """The process ids of a server: its first process, then those that it has started."""
    first = int((server.data / "postmaster.pid").read_text().splitlines()[0])
    found = [first]
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            after_name = stat.read_text().rpartition(")")[2].split()
            if int(after_name[1]) == first:
                found.append(int(stat.parent.name))
    return found


def kill_server(server: Server) -> None:
    """kill -9 of all its processes, as if its machine went down."""
    for pid in processes(server):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def kill_backends(server: Server, database: str) -> None:
    """kill -9 of the sessions of pgstrata in a database: the server ends all others too, and recovers by itself."""
    query = "SELECT pid FROM pg_stat_activity WHERE datname = %s AND application_name LIKE 'pgstrata%%'"
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        pids = [row[0] for row in connection.execute(query, [database]).fetchall()]
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def bring_up(server: Server) -> None:
    """Start it where it does not run, and wait until it lets somebody in. Raises Unclear where it does not."""
    pause, deadline = threading.Event(), time.monotonic() + _PATIENCE
    said = ""
    while time.monotonic() < deadline:
        try:
            if not server.running():
                server.start()  # not at once: what is left of the killed one may still be going
            psycopg.connect(server.conninfo("postgres")).close()
            return
        except (ProgramFailed, psycopg.OperationalError) as error:
            said = str(error)
        pause.wait(0.1)
    raise Unclear(f"the server does not come back: {said}")
