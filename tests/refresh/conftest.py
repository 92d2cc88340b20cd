"""A small estate whose baseline is a real dump, with a feature, a mirror and what Terraform gets."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from pgstrata.core.plan.proposal import Proposal
from pgstrata.operations.baselines import refresh as module
from pgstrata.operations.baselines.proof import AFTER, BEFORE
from pgstrata.operations.baselines.refresh import Refreshed, refresh
from pgstrata.operations.documents import docs
from pgstrata.postgres.server import Server
from pgstrata.programs import Installation
from support.estates import Estate, Estates
from support.servers import fresh_database

SCHEMA = """
CREATE TABLE public.part (id integer PRIMARY KEY, name text, owner_email text);
INSERT INTO public.part SELECT n, 'part ' || n, 'p' || n || '@example.com' FROM generate_series(1, 10) AS n;
CREATE TABLE public.tag (id integer PRIMARY KEY, name text);
INSERT INTO public.tag VALUES (1, 'lamp'), (2, 'wire');
CREATE VIEW public.parts AS SELECT id FROM public.part;
"""
NOTES = """CREATE TABLE public.note (id integer PRIMARY KEY, part_id integer REFERENCES public.part, text text);
INSERT INTO public.note VALUES (1, 1, 'a first note');
"""
INDEX = "CREATE INDEX part_name ON public.part (name);\n"
MANIFEST = """# What this estate is for.
[estate]
name = "test"
mirrors = [{ path = "copies", files = ["001", "002"] }]
terraform = ["terraform"]

[planes.app]

[targets.main]
plane = "app"
database = "postgres"
user = "postgres"
reference = ["public.tag"]

[targets.other]
plane = "app"
database = "other"

[[migration]]
file = "001_PART.sql"  # a dump
target = "main"
kind = "baseline"
backup = "main_db_20251227.sql"
expect = { tables = 2, views = 1, objects = ["public.part"] }

[features.notes]
description = "Notes on parts"

# Wanted by some.
[[migration]]
file = "002_NOTES.sql"
target = "main"
feature = "notes"
expect = { tables = 1 }

[[migration]]
file = "003_INDEX.sql"
target = "main"

[[migration]]
file = "004_OTHER.sql"
target = "other"
requires = ["003"]
"""

Dump = Callable[..., bytes]


@pytest.fixture
def shared_bench(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own server in place of a throw-away one for each refresh, which takes longer than all the rest."""

    @contextmanager
    def running(folder: Path, installation: Installation, *, size: int) -> Iterator[Server]:
        try:
            yield server
        finally:
            with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
                for name in (BEFORE, AFTER):
                    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    monkeypatch.setattr(module, "throw_away_server", running)


@pytest.fixture
def dump_of(server: Server) -> Iterator[Dump]:
    """A dump of what SQL makes in a new database; further words are options of pg_dump."""
    with ExitStack() as stack:

        def dump(text: str, *options: str) -> bytes:
            name = stack.enter_context(fresh_database(server))
            with psycopg.connect(server.conninfo(name), autocommit=True) as connection:
                connection.execute(text.encode())
            return server.run("pg_dump", *options, name)

        yield dump


@pytest.fixture
def estate(estates: Estates, dump_of: Dump) -> Estate:
    """The target `main` has its baseline and 003, and not the feature; 2 targets, generated files written, mirrored."""
    baseline = dump_of(SCHEMA)
    files: dict[str, str | bytes] = {
        "001_PART.sql": baseline,
        "002_NOTES.sql": NOTES,
        "003_INDEX.sql": INDEX,
        "004_OTHER.sql": "CREATE TABLE public.thing (id integer PRIMARY KEY);\n",
    }
    made = estates.make(files, MANIFEST, targets=("main", "other"))
    for name, content in (("backups/main_db_20251227.sql", baseline), ("copies/001_PART.sql", baseline)):
        path = made.root / name
        path.parent.mkdir()
        path.write_bytes(content)
    (made.root / "copies/002_NOTES.sql").write_text(NOTES)
    made.apply()
    return made


@pytest.fixture
def documented(estate: Estate) -> Estate:
    """The same with its generated documents."""
    docs(estate.workspace())
    return estate


def files_of(estate: Estate) -> dict[str, bytes]:
    """Every file of the estate that is not a tool's own, by its path."""
    paths = [path for path in estate.root.rglob("*") if path.is_file() and ".pgstrata" not in path.parts]
    return {path.relative_to(estate.root).as_posix(): path.read_bytes() for path in paths}


def working_files(estate: Estate) -> list[Path]:
    """What a refresh keeps beside the estate while it works."""
    return list((estate.root / ".pgstrata" / "refresh").rglob("*"))


def refreshed(
    estate: Estate, target: str = "main", *, environment: Mapping[str, str] | None = None, **more: Any
) -> tuple[Refreshed, list[str]]:
    """What a refresh did, and the lines that it showed first."""
    shown: list[str] = []

    def confirm(proposals: Sequence[Proposal]) -> None:
        shown.extend(line for each in proposals for line in each.changes)

    space = replace(estate.workspace(), environment=dict(environment or {}))
    return refresh(space, target, confirm=confirm, **more), shown


def entry(estate: Estate) -> dict[str, Any]:
    """The baseline's entry in the manifest."""
    found: dict[str, Any] = tomllib.loads((estate.root / "estate.toml").read_text())["migration"][0]
    return found
