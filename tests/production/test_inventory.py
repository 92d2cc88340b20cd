"""The names that code written for the platform finds: every table and view, and nothing else."""

from __future__ import annotations

import psycopg
import pytest

from pgstrata.postgres.server import Server

RELATIONS = """
    SELECT n.nspname, c.relkind::text, c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
      AND c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition
"""

SUPABASE = """
    organizations organization_memberships organization_invitations users user_preferences workspaces workspace_members
    projects boms bom_items bom_line_items bom_jobs bom_processing_jobs bom_uploads column_mapping_templates attributes
    alerts alert_preferences alert_deliveries notifications catalog_components catalog_categories catalog_manufacturers
    central_component_catalog categories manufacturers suppliers vendor_category_mappings skus components
    component_watches component_alternatives component_price_history component_risk_scores component_svhc component_tags
    predefined_tags svhc_substances cns_bulk_uploads cns_cost_tracking cns_enrichment_config cns_processing_events
    enrichment_queue enrichment_history enrichment_events enrichment_audit_log audit_logs audit_enrichment_runs
    audit_field_comparisons audit_supplier_quality
"""
SUPABASE_VIEWS = "user_profiles role_mappings components_needing_review cns_events_retention_summary enrichment_stats"
COMPONENTS = """
    component_catalog categories manufacturers suppliers component_pricing components cns_enrichment_config
    enrichment_config supplier_enrichment_responses supplier_tokens vendor_category_mappings
"""
MAIN = """
    addresses audit_logs contacts feature_flags invoices leads notification_history payment_intents payment_methods plans
    platform_config resources settings subscriptions tenant_quotas tenants usage_events usage_summaries user_activities
    user_invitations user_roles users
"""

INVENTORY = {
    "postgres": {
        ("public", "table"): SUPABASE,
        ("public", "view"): SUPABASE_VIEWS,
        ("storage", "table"): "buckets objects migrations",
    },
    "components_v2": {("public", "table"): COMPONENTS, ("public", "view"): "catalog_components"},
    "arc_saas": {
        ("main", "table"): MAIN,
        ("subscription", "table"): "invoices plans subscriptions",
        ("subscription", "materialized view"): "monthly_revenue",
    },
}
KINDS = {"r": "table", "p": "table", "v": "view", "m": "materialized view"}


@pytest.mark.parametrize("database", list(INVENTORY))
def test_inventory(production: Server, database: str) -> None:
    found: dict[tuple[str, str], set[str]] = {}
    with psycopg.connect(production.conninfo(database)) as connection:
        for schema, kind, name in connection.execute(RELATIONS).fetchall():
            found.setdefault((schema, KINDS[kind]), set()).add(name)
    assert found == {place: set(names.split()) for place, names in INVENTORY[database].items()}


def test_the_descriptions_figures() -> None:
    counts = {name: [len(names.split()) for names in places.values()] for name, places in INVENTORY.items()}
    assert counts["postgres"] == [50, 5, 3]
    assert sum(counts["postgres"]) == 58
    assert counts["components_v2"] == [11, 1]
    assert sum(counts["components_v2"]) == 12
    assert counts["arc_saas"] == [22, 3, 1]


def test_schemas(production: Server) -> None:
    query = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"
    with psycopg.connect(production.conninfo("postgres")) as connection:
        names = {row[0] for row in connection.execute(query).fetchall()}
    assert names == {"public", "storage", "auth", "extensions", "realtime"}
