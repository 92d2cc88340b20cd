"""A live database, one built beside it, and what the tests of a swap ask about them."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from pgstrata.core.estate.address import Address
from pgstrata.core.estate.estate import Target
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import Who
from pgstrata.postgres.swapping.maintenance import Maintenance, open_maintenance
from support.estates import Estate

RUN = "5f0c1c2e-0000-4000-8000-000000000001"
OLD, NEW = "20260101_000000", "20260102_000000"


def who() -> Who:
    return Who(run_id=RUN, host="here", pid=1)


def address(conninfo: str, **more: str) -> Address:
    return Address(conninfo=conninfo, parameters=more)


def soon(seconds: float = 10) -> float:
    return time.monotonic() + seconds


@contextlib.contextmanager
def maintenance(conninfo: str, *, wait: float = 0.0, **more: str) -> Iterator[Maintenance]:
    """A Maintenance of the database that `conninfo` leads to, by way of `postgres`: nobody's templates are held up."""
    live = str(conninfo_to_dict(conninfo)["dbname"])
    target = Target(name="main", database=live, maintenance="postgres")
    with open_maintenance(address(conninfo, **more), target, who(), soon(wait), live=live) as opened:
        yield opened


def query(conninfo: str, *statements: str) -> list[tuple[Any, ...]]:
    """The rows of the last of these, said on one connection."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        for text in statements:
            cursor = connection.execute(text.encode())
        return cursor.fetchall() if cursor.description else []


def named(conninfo: str) -> str:
    return str(conninfo_to_dict(conninfo)["dbname"])


def fill(conninfo: str, word: str) -> None:
    """What tells the old content from the new."""
    query(conninfo, f"CREATE TABLE content AS SELECT '{word}'::text AS word")


def content(conninfo: str) -> str:
    return str(query(conninfo, "SELECT word FROM content")[0][0])


def build(server: Server, beside: Maintenance, stamp: str = NEW, word: str = "new") -> str:
    """A READY database with this content."""
    name = beside.create(stamp=stamp)
    fill(server.conninfo(name), word)
    return beside.ready(name)


def beside_names(server: Server, live: str) -> list[str]:
    """The databases whose names begin as those that stand beside a live one."""
    rows = query(
        server.conninfo("postgres"), f"SELECT datname FROM pg_database WHERE datname LIKE '{live}!_%' ESCAPE '!'"
    )
    return sorted(name for (name,) in rows)


def drop_beside(server: Server, live: str) -> None:
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        for name in beside_names(server, live):
            one = sql.Identifier(name)
            connection.execute(sql.SQL("ALTER DATABASE {} IS_TEMPLATE false").format(one))
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(one))


def estate_of(folder: Path, live: str, manifest: str = "") -> Estate:
    """An estate with one target, `main`, which is that database, and no migrations but those that `manifest` adds."""
    (folder / "database" / "migrations").mkdir(parents=True, exist_ok=True)
    made = Estate(folder, {"main": live})
    table = f"[targets.main]\ndatabase = {json.dumps(named(live))}\nmaintenance = 'postgres'\n"
    made.manifest(f'[estate]\nname = "test"\n{table}{manifest}')
    return made
