"""The repository's own estate: a production that has billing and risk becomes the baseline, and nobody loses anything."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.drift import compare
from pgstrata.operations.apply import apply
from pgstrata.operations.baselines import refresh_files
from pgstrata.operations.baselines.refresh import refresh
from pgstrata.operations.check import check
from pgstrata.operations.request import Request
from pgstrata.operations.status import status
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import connect
from support.estates import BASELINE_END, Estates
from support.servers import fresh_database
from support.tour import copy_estate

MANIFEST = """
[estate]
name = "versions"
[targets.old]
database = "old"
[targets.new]
database = "new"
[[migration]]
file = "001_OLD.sql"
target = "old"
kind = "baseline"
[[migration]]
file = "002_NEW.sql"
target = "new"
kind = "baseline"
"""
TARGETS = ("supabase", "components", "control")


def catalog(workspace: Workspace) -> Catalog:
    session = connect("supabase", workspace.address("supabase"), workspace.run())
    try:
        return read_once(session, ())
    finally:
        session.close()


def opened(root: Path, server: Server, stack: ExitStack) -> Workspace:
    """The estate with new, empty databases."""
    urls = {target: server.conninfo(stack.enter_context(fresh_database(server))) for target in TARGETS}
    return Workspace.open(root, urls=urls)


@pytest.mark.parametrize("major", [15])
def test_production_with_billing_and_risk(major: int, servers: Callable[[int], Server], tmp_path: Path) -> None:
    server, root = servers(major), copy_estate(tmp_path)
    with ExitStack() as stack:
        old = opened(root, server, stack)
        request = Request(create_roles=True)
        apply(old, request)
        done = refresh(old, "supabase")
        assert done.coverage.covers == ("007", "008")
        assert done.proof.drift.none, "the migrations make what production has"
        assert done.where.startswith(f"a throw-away PostgreSQL {major}")
        assert "app-plane/database/final-migrations/001_SUPABASE_MASTER.sql" in done.written
        old = Workspace.open(root, urls=old.urls)
        assert check(old).problems == ()
        outcome = apply(old, request)
        assert [each.target for each in outcome.plan.successions] == ["supabase"]
        assert outcome.plan.steps == ()
        new = opened(root, server, stack)
        steps = [step.number for step in apply(new, request).plan.steps]
        assert "001" in steps
        assert not {"007", "008"} & set(steps)
        states = {each.number: str(each.state) for each in status(new)}
        assert (states["007"], states["008"]) == ("covered", "covered")
        assert compare(catalog(old), catalog(new)).none


def test_the_readme_where_another_targets_baseline_comes_from_a_newer_server(
    servers: Callable[[int], Server], estates: Estates, tmp_path: Path
) -> None:
    newer = "-- Dumped from database version 18.1\nSET transaction_timeout = 0;\nCREATE TABLE new ();\n"
    files = {
        "001_OLD.sql": f"-- Dumped from database version 15.1\nCREATE TABLE old (id int);\n{BASELINE_END}",
        "002_NEW.sql": newer + BASELINE_END,
    }
    estate = estates.make(files, MANIFEST, targets=("old", "new"))
    made = refresh_files._document(estate.workspace(), tmp_path, servers(15).installation)
    assert b"tables in `public`: new" in made
