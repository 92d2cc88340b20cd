"""A process that builds a database beside a live one and swaps it in, to be killed on the way.

    python swap_child.py CONNINFO STAMP KILL_AT

It says `at N` before the Nth statement that changes anything, and kills itself (SIGKILL) before statement KILL_AT; 0: never.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from pgstrata.core.estate.address import Address
from pgstrata.core.estate.estate import Target
from pgstrata.postgres.session import Who
from pgstrata.postgres.swapping import atonce
from pgstrata.postgres.swapping.maintenance import open_maintenance


def main(conninfo: str, stamp: str, kill_at: int) -> None:
    count = 0

    def step() -> None:
        nonlocal count
        count += 1
        print(f"at {count}", flush=True)
        if count == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def stepping(function: Callable[..., Any]) -> Callable[..., Any]:
        def stepped(*values: Any, **more: Any) -> Any:
            if function is not execute or isinstance(values[1], psycopg.sql.Composed):
                step()
            return function(*values, **more)

        return stepped

    execute = psycopg.Connection.execute
    psycopg.Connection.execute = stepping(execute)  # type: ignore[method-assign]
    for name in ("_send", "_answers"):  # before the database is made, and when that is on its way
        setattr(atonce, name, stepping(getattr(atonce, name)))
    live = str(psycopg.conninfo.conninfo_to_dict(conninfo)["dbname"])
    target = Target(name="main", database=live, maintenance="postgres")
    who = Who(run_id="killed-run", host="here", pid=os.getpid())
    with open_maintenance(Address(conninfo=conninfo), target, who, time.monotonic() + 10) as beside:
        name = beside.create(stamp=stamp)
        with psycopg.connect(make_conninfo(conninfo, dbname=name), autocommit=True) as connection:
            connection.execute("CREATE TABLE content AS SELECT 'new'::text AS word")
        beside.swap(live, beside.ready(name), stamp=stamp, deadline=time.monotonic() + 30)
        print(f"done {count}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
