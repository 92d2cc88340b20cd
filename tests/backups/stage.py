"""An estate with one target of people, backups of it, and psql as the judge of what they hold."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.drift import compare
from pgstrata.core.estate.address import Address
from pgstrata.operations.baselines.backup import Backup, backup
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.catalog import read_catalog
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import Who, connect
from support.estates import Estate, Estates

PEOPLE = Path(__file__).with_name("people.sql").read_text()
FILES = {"001_PEOPLE.sql": PEOPLE, "002_NOTE.sql": "CREATE TABLE public.note (id integer PRIMARY KEY, said text);"}
KEY = "a key for tests and for nothing else"
# Where the programs of a server that is neither the wheel's nor the system's are.
PATH = f"/usr/bin:/bin:{Path(__file__).resolve().parents[2] / '.tools/pg17/bin'}"


def people(estates: Estates, mask: Mapping[str, str] | None = None) -> Estate:
    """An estate whose target has both migrations, with these rules."""
    estate = estates.make(FILES)
    estate.apply()
    rules(estate, mask or {})
    return estate


def rules(estate: Estate, mask: Mapping[str, str]) -> None:
    """Write the manifest anew with these rules."""
    lines = "".join(f"'{column}' = '{rule}'\n" for column, rule in mask.items())
    entries = "".join(f'[[migration]]\nfile = "{name}"\ntarget = "main"\n' for name in FILES)
    head = '[estate]\nname = "test"\n[targets.main]\ndatabase = "postgres"\n[targets.main.mask]\n'
    estate.manifest(head + lines + entries)


def workspace(estate: Estate, **environment: str) -> Workspace:
    return Workspace.open(
        estate.root, urls=estate.urls, environment={"PGSTRATA_MASK_KEY": KEY, "PATH": PATH, **environment}
    )


def backed_up(estate: Estate, **more: Any) -> Backup:
    """The backup of the only target."""
    (made,) = backup(workspace(estate), **more)
    return made


def restore(server: Server, path: Path, conninfo: str) -> None:
    """As a person would do it."""
    server.run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", conninfo, "-f", path)


def catalog(conninfo: str) -> Catalog:
    who = Who(run_id="00000000-0000-4000-8000-000000000000", host="test", pid=1)
    session = connect("main", Address(conninfo=conninfo), who)
    try:
        return read_catalog(session, ())
    finally:
        session.close()


def same_catalog(one: str, other: str) -> bool:
    return compare(catalog(one), catalog(other), order=True).none


def query(conninfo: str, text: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(conninfo, autocommit=True) as connection:
        return connection.execute(text.encode()).fetchall()


def all_rows(conninfo: str) -> dict[str, list[str]]:
    """Every row of every table outside the ledger, as text."""
    names = query(
        conninfo,
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgstrata')"
        " AND n.nspname !~ '^pg_toast' ORDER BY 1",
    )
    return {name: sorted(row for (row,) in query(conninfo, f"SELECT t::text FROM ONLY {name} t")) for (name,) in names}
