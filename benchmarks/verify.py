"""verify against apply: whole processes, in turn, medians and ratios.

    python benchmarks/verify.py

On a throw-away server: this repository's estate applied to three empty databases, verified cold (nothing is kept yet),
verified warm. Then one database of 1,000 tables and 5,000 indexes, whose catalog is read.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import psycopg

from pgstrata.core.estate.address import Address, variable
from pgstrata.operations.workspace import Workspace, new_run
from pgstrata.postgres.catalog import read_catalog, read_once
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import connect
from pgstrata.programs import choose_postgres

ROOT = Path(__file__).resolve().parents[1]
RUNS = 7
COMMAND = [sys.executable, "-m", "pgstrata"]


def seconds(words: list[str], environment: dict[str, str]) -> float:
    """How long one run takes, by the wall."""
    began = time.perf_counter()
    subprocess.run([*COMMAND, *words], cwd=ROOT, env=environment, check=True, capture_output=True)
    return time.perf_counter() - began


def estate(server: Server) -> None:
    """Three new databases a round."""
    kept = ROOT / ".pgstrata" / "catalogs"
    times: dict[str, list[float]] = {"apply": [], "cold": [], "warm": []}
    for number in range(RUNS + 1):
        environment = {}
        for target in Workspace.open(ROOT).estate.targets:
            name = f"{target}_{number}"
            with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
            environment[variable(target, "URL")] = server.conninfo(name)
        times["apply"].append(seconds(["apply", "--create-roles"], environment))
        shutil.rmtree(kept, ignore_errors=True)
        times["cold"].append(seconds(["verify"], environment))
        times["warm"].append(seconds(["verify"], environment))
    apply, cold, warm = (statistics.median(each[1:]) for each in times.values())  # the first round warms up
    print(f"apply to three empty databases: {apply:.2f} s (medians of {RUNS} rounds)")
    print(f"verify, cold: {cold:.2f} s, ratio {cold / apply:.2f}")
    print(f"verify, warm: {warm:.2f} s, ratio {warm / apply:.2f}")


def large(server: Server) -> None:
    """One catalog of 1,000 tables and 5,000 indexes."""
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE large")
    with psycopg.connect(server.conninfo("large")) as connection:
        for n in range(1000):
            columns = ", ".join(f"c{i} integer" for i in range(10))
            connection.execute(f"CREATE TABLE t{n} (id bigint PRIMARY KEY, {columns})".encode())
            for i in range(4):
                connection.execute(f"CREATE INDEX ON t{n} (c{i})".encode())
    session = connect("large", Address(conninfo=server.conninfo("large")), new_run({}))
    times = []
    for _ in range(5):
        began = time.perf_counter()
        catalog = read_once(session, [])
        times.append(time.perf_counter() - began)
    assert read_catalog(session, []) == catalog
    session.close()
    print(f"a catalog of {len(catalog.objects):,} objects is read in {statistics.median(times):.2f} s")


def main() -> None:
    with Sandbox(choose_postgres("wheel")) as server:
        estate(server)
        large(server)


if __name__ == "__main__":
    main()
