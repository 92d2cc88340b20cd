"""The same as the measurement `estate`, but each round trip to the server takes a millisecond."""

from __future__ import annotations

import contextlib
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from benchmarks.case import Case, Goal
from benchmarks.cases import estate
from benchmarks.measurement import Prepared
from benchmarks.place import ROOT, Place

_ROUND_TRIP = 1.0  # milliseconds
_PATIENCE = 10.0  # seconds until the proxy listens

CASE = Case(
    key="network",
    measurement="network",
    title="The same over a network",
    measured=(
        "As above, through a proxy that delays both directions without limiting the throughput, so that a query "
        "that does nothing takes 1 ms: the round trip between two zones of a cloud. "
        "The floor is that of the case above, without a network."
    ),
    goals=(Goal(ours=estate.OURS, against=(estate.PSQL,), at_most=0.2),),
    comment=(
        "psql waits for the answer to each statement; pgstrata sends up to 256 KiB of statements in one message, "
        "so that it pays for tens of round trips and not for thousands. The proxy runs on the same machine and "
        "takes a part of its cores."
    ),
)


def prepare(place: Place) -> Prepared:
    """A proxy stands before the server's socket; only the measured processes go through it."""
    with contextlib.ExitStack() as stack:
        with _proxy(place, _ROUND_TRIP) as folder:
            own = _round_trip(place, folder) - _ROUND_TRIP  # what the proxy and the server need themselves
        folder = stack.enter_context(_proxy(place, _ROUND_TRIP - own))
        trips = {"a round trip": _round_trip(place, folder), "without the proxy": _round_trip(place, None)}
        prepared = estate.prepare(place, host=folder)
        facts = {**prepared.facts, **{name: f"{trip:.2f} ms" for name, trip in trips.items()}}
        return Prepared(columns=prepared.columns, facts=facts, close=stack.pop_all().close)


@contextlib.contextmanager
def _proxy(place: Place, milliseconds: float) -> Iterator[Path]:
    """A proxy that adds so much to a round trip; gives the folder of its socket."""
    folder, name = place.folder("proxy"), f".s.PGSQL.{place.server.port}"
    words: list[str | Path] = [sys.executable, "-m", "benchmarks.proxy"]
    words += [folder / name, place.server.socket_folder / name, f"{max(milliseconds, 0):.3f}"]
    proxy = subprocess.Popen(words, cwd=ROOT)
    try:
        deadline = time.monotonic() + _PATIENCE
        while not (folder / name).exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        yield folder
    finally:
        proxy.kill()
        proxy.wait()


def _round_trip(place: Place, folder: Path | None) -> float:
    """How long a query that does nothing takes, in milliseconds."""
    conninfo = place.server.conninfo("postgres")
    if folder:
        conninfo = conninfo.replace(str(place.server.socket_folder), str(folder))
    times = []
    with psycopg.connect(conninfo, autocommit=True) as connection:
        for _ in range(300):
            began = time.perf_counter()
            connection.execute("SELECT 1", prepare=False)
            times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000
