"""Writing, on every relation of the whole estate that a client's role can write to; what later migrations open is among
them. A relation without a row of another organisation fails here: give it one below."""

from __future__ import annotations

import pytest

from production.test_row_level_security import guest, owner, people, relations
from production.test_row_level_security_estate import database, public
from production.test_row_level_security_writes import (
    test_no_row_moves_to_another_organization,
    test_nothing_is_inserted_for_another_organization,
    test_updates_and_deletes_leave_others_rows_alone,
    test_what_is_granted_works_for_ones_own_organization,
)
from support.row_security import Connection, Relation

__all__ = [
    "database",
    "guest",
    "owner",
    "people",
    "public",
    "relations",
    "test_no_row_moves_to_another_organization",
    "test_nothing_is_inserted_for_another_organization",
    "test_updates_and_deletes_leave_others_rows_alone",
    "test_what_is_granted_works_for_ones_own_organization",
]

# Later tables that a client may write to and that begin empty: a row for each organisation.
ROWS = (
    """INSERT INTO public.billing_customers (organization_id, legal_name, billing_email, country)
       SELECT id, 'Example ' || id, 'accounts@example.com', 'DE' FROM public.organizations""",
    """INSERT INTO public.organization_risk_profiles (organization_id, preset_id, lifecycle_weight, supply_weight,
           compliance_weight, price_weight, sourcing_weight, worst_weight, medium_from, high_from, critical_from)
       SELECT id, NULL, 20, 20, 20, 20, 20, 50, 40, 60, 80 FROM public.organizations""",
)


@pytest.fixture(scope="module")
def private(database: Connection, relations: list[Relation]) -> list[Relation]:
    """Those with an organisation that a client's role can write to."""
    for statement in ROWS:
        database.execute(statement.encode())
    writable = [each for each in relations if each.organization and (each.insertable or each.updatable)]
    later = {"public.billing_customers", "public.organization_risk_profiles", "public.bom_line_item_risk_scores"}
    assert later <= {each.name for each in writable}
    return writable
