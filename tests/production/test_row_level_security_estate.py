"""The same on the app plane's database with every migration that the estate has for it, as pgstrata applies them.

What later migrations add is reached by the same rules. Writing is in test_row_level_security_estate_writes.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from pgstrata.core.plan.selection import Selection
from pgstrata.operations.apply import apply
from pgstrata.operations.request import Request
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.programs import Installation
from production.test_row_level_security import (
    PUBLIC,
    owner,
    people,
    private,
    relations,
    test_anon_reads_nothing_private,
    test_every_exposed_table_has_policies_and_every_view_its_callers_rights,
    test_every_relation_has_an_organization_or_is_public_by_name,
    test_nobody_writes_through_a_view_or_empties_a_table,
    test_one_reads_rows_of_ones_own_organizations_only,
    test_references_stay_within_an_organization,
    test_service_role_sees_all,
    test_what_bypasses_policies_is_not_for_everybody,
    test_who_has_left_reads_nothing_of_the_organization,
)
from support.row_security import Connection

# Imported to be collected here, with the fixtures of this module.
__all__ = [
    "owner",
    "people",
    "private",
    "relations",
    "test_anon_reads_nothing_private",
    "test_every_exposed_table_has_policies_and_every_view_its_callers_rights",
    "test_every_relation_has_an_organization_or_is_public_by_name",
    "test_nobody_writes_through_a_view_or_empties_a_table",
    "test_one_reads_rows_of_ones_own_organizations_only",
    "test_references_stay_within_an_organization",
    "test_service_role_sees_all",
    "test_what_bypasses_policies_is_not_for_everybody",
    "test_who_has_left_reads_nothing_of_the_organization",
]

ROOT = Path(__file__).resolve().parents[2]
# Of later migrations: price lists, presets, and what is known about a part whoever asks.
LATER_PUBLIC = {"public.component_base_risk_scores", "public.risk_profile_presets", "public.subscription_plans"}


@pytest.fixture(scope="module")
def database(installation: Installation) -> Iterator[Connection]:
    """The whole database, made by the tool on a server of production's version."""
    with Sandbox(installation, place=roomy_memory(0)) as server:
        url = server.conninfo("postgres")
        request = Request(selection=Selection(targets=("supabase",)), create_roles=True)
        apply(Workspace.open(ROOT, urls={"supabase": url}), request, watch=lambda event: None)
        with psycopg.connect(url, autocommit=True) as connection:
            yield connection


@pytest.fixture(scope="module")
def public() -> set[str]:
    return PUBLIC | LATER_PUBLIC
