"""How long the catalog of 1,000 tables and 5,000 indexes takes to read: the part of verify that grows with a database.

python benchmarks/catalog.py
"""

from __future__ import annotations

import statistics
import time

import psycopg

from pgstrata.core.estate.address import Address
from pgstrata.operations.workspace import new_run
from pgstrata.postgres.catalog import read_catalog, read_once
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import connect
from pgstrata.programs import choose_postgres


def fill(server: Server) -> None:
    """The database."""
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE large")
    with psycopg.connect(server.conninfo("large")) as connection:
        for n in range(1000):
            columns = ", ".join(f"c{i} integer" for i in range(10))
            connection.execute(f"CREATE TABLE t{n} (id bigint PRIMARY KEY, {columns})".encode())
            for i in range(4):
                connection.execute(f"CREATE INDEX ON t{n} (c{i})".encode())


def main() -> None:
    with Sandbox(choose_postgres("wheel")) as server:
        fill(server)
        session = connect("large", Address(conninfo=server.conninfo("large")), new_run({}))
        times = []
        for _ in range(5):
            began = time.perf_counter()
            catalog = read_once(session, [])
            times.append(time.perf_counter() - began)
        assert read_catalog(session, []) == catalog
        session.close()
    print(f"a catalog of {len(catalog.objects):,} objects is read in {statistics.median(times):.2f} s")


if __name__ == "__main__":
    main()
