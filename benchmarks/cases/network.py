"""The same as the measurement `estate`, but each round trip to the server takes a millisecond."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

import psycopg

from benchmarks.cases import estate
from benchmarks.measurement import Prepared
from benchmarks.place import ROOT, Place

_ROUND_TRIP = 1.0  # milliseconds
_PATIENCE = 10.0  # seconds until the proxy listens


def prepare(place: Place) -> Prepared:
    """A proxy stands before the server's socket; only the measured processes go through it."""
    folder = place.folder("proxy")
    name = f".s.PGSQL.{place.server.port}"
    words: list[str | Path] = [sys.executable, "-m", "benchmarks.proxy"]
    words += [folder / name, place.server.socket_folder / name, str(_ROUND_TRIP)]
    proxy = subprocess.Popen(words, cwd=ROOT)

    def close() -> None:
        proxy.kill()
        proxy.wait()

    try:
        deadline = time.monotonic() + _PATIENCE
        while not (folder / name).exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        trips = {"round trip": _round_trip(place, folder), "without the proxy": _round_trip(place, None)}
        prepared = estate.prepare(place, host=folder)
    except BaseException:
        close()
        raise
    return Prepared(columns=prepared.columns, facts={**prepared.facts, **trips}, close=close)


def _round_trip(place: Place, folder: Path | None) -> str:
    """How long a query that does nothing really takes."""
    conninfo = place.server.conninfo("postgres")
    if folder:
        conninfo = conninfo.replace(str(place.server.socket_folder), str(folder))
    times = []
    with psycopg.connect(conninfo, autocommit=True) as connection:
        for _ in range(300):
            began = time.perf_counter()
            connection.execute("SELECT 1", prepare=False)
            times.append(time.perf_counter() - began)
    return f"{statistics.median(times) * 1000:.2f} ms"
