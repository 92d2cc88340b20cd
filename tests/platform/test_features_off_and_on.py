"""Every feature of the platform switched off and on again, with rows that people have changed: pg_dump sees no difference.

One database a target and a server: the features are switched off one after another, then on again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from pgstrata.core.estate.feature_sets import with_required
from pgstrata.core.plan.proposal import accept_all
from pgstrata.operations.features.switch import disable, enable
from pgstrata.operations.templates import at
from pgstrata.operations.verify import verify
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.server import Server

THE_ESTATE = Workspace.open(Path(__file__).resolve().parents[2], look=False)
TENANT = "11111111-1111-4111-8111-111111111111"
PART = "(SELECT id FROM public.component_catalog WHERE lifecycle = 'active' ORDER BY id LIMIT 1)"
ORGANIZATION = "(SELECT id FROM public.organizations ORDER BY id LIMIT 1)"
# What people do with each target's features: rows of their own, and changes of what the migrations wrote.
CHANGES = {
    "supabase": [
        "UPDATE public.subscription_plans SET unit_amount = 5900 WHERE code = 'starter-monthly'",
        "DELETE FROM public.subscription_plans WHERE code = 'enterprise-yearly'",
        "INSERT INTO public.billing_customers (organization_id, legal_name, billing_email, country) "
        f"VALUES ({ORGANIZATION}, 'Northwind', 'billing@example.com', 'DE')",
        "UPDATE public.risk_profile_presets SET description = 'Ours' WHERE is_default",
        "INSERT INTO public.organization_risk_profiles (organization_id, preset_id) "
        f"SELECT {ORGANIZATION}, id FROM public.risk_profile_presets WHERE NOT is_default ORDER BY code LIMIT 1",
    ],
    "components": [
        f"SELECT public.submit_enrichment(component => {PART}, quality_score => 80, "
        """enrichment_data => '{"description": "better"}')""",
        "INSERT INTO public.cns_enrichment_config (config_name, tenant_id, active, ai_provider, monthly_cost_limit) "
        f"VALUES ('own', '{TENANT}', true, 'claude', 12.50)",
        "UPDATE public.cns_enrichment_config SET ai_provider = 'langflow', ai_model = 'flow', active = true, "
        """preferred_suppliers = '["lcsc", "mouser"]', scraping_domains = '["example.com"]' WHERE config_name = 'thorough'""",
        f"SELECT public.record_enrichment_cost(0.25, 'claude', '{TENANT}')",
        "UPDATE public.redis_cache_config SET most_entries = 17 WHERE id = (SELECT min(id::text)::uuid FROM "
        "public.redis_cache_config)",
        "DELETE FROM public.redis_key_expiration_policy WHERE priority = (SELECT min(priority) FROM "
        "public.redis_key_expiration_policy)",
        "INSERT INTO public.ai_prompts (purpose, version, user_prompt) VALUES ('summary', 1, 'Say it in a sentence.')",
        "INSERT INTO public.enrichment_batch_jobs (total_items) VALUES (1)",
        f"SELECT public.submit_batch_enrichment((SELECT id FROM public.enrichment_batch_jobs), {PART}, 98, "
        """'{"description": "from a batch"}')""",
        "UPDATE public.supplier_settings SET priority = 7 WHERE supplier_id = (SELECT min(supplier_id::text)::uuid FROM "
        "public.supplier_settings)",
    ],
}


class Place:
    """A database of a target with all its features."""

    def __init__(self, server: Server, target: str, name: str) -> None:
        self.target = target
        self._server, self._url = server, server.conninfo(name)
        self.workspace = at(THE_ESTATE, {target: self._url})
        own = [each.feature for each in THE_ESTATE.estate.of_target(target) if each.feature]
        self.features = with_required(THE_ESTATE.estate.features, list(dict.fromkeys(own)))

    def query(self, text: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(self._url, autocommit=True) as connection:
            cursor = connection.execute(text.encode())
            return cursor.fetchall() if cursor.description else []

    def dump(self) -> list[str]:
        """What pg_dump says, line by line; the rows of a table in any order, and not the ledger."""
        text = self._server.run("pg_dump", "--exclude-schema=pgstrata", "--dbname", self._url).decode()
        return sorted(line for line in text.splitlines() if not line.startswith(("\\restrict", "\\unrestrict")))

    def off(self, feature: str) -> None:
        disable(self.workspace, feature, confirm=accept_all)

    def on(self, feature: str) -> None:
        (done,) = enable(self.workspace, feature, confirm=accept_all)
        assert not done.left, done.orphans


Open = Callable[[Server, str], Any]


@pytest.fixture
def place(copies_on: Callable[[Server], Any]) -> Open:
    """Opens a new database, with what people do already done."""

    @contextmanager
    def open_it(server: Server, target: str) -> Iterator[Place]:
        copies = copies_on(server)
        numbers = [each.number for each in THE_ESTATE.estate.of_target(target) if each.feature]
        name = copies.make(target, *numbers)
        try:
            found = Place(server, target, name)
            for text in CHANGES[target]:
                found.query(text)
            yield found
        finally:
            copies.drop(name)

    return open_it


@pytest.mark.parametrize("target", CHANGES)
def test_off_and_on_again(place: Open, each_server: Server, target: str) -> None:
    with place(each_server, target) as database:
        before = database.dump()
        for feature in reversed(database.features):
            database.off(feature)
        baseline = {each.number for each in THE_ESTATE.estate.of_target(target) if each.baseline}
        applied = database.query("SELECT number FROM pgstrata.current WHERE state = 'applied'")
        assert {number for (number,) in applied} == baseline
        (found,) = verify(database.workspace, [target])
        assert found.drift.none, "what is left is the baseline"
        for feature in database.features:
            database.on(feature)
        assert database.dump() == before


def test_what_december_reads_while_cns_config_is_off(place: Open, server: Server) -> None:
    rows = "SELECT config_name, ai_provider, preferred_suppliers FROM public.cns_enrichment_config ORDER BY id"
    with place(server, "components") as database:
        database.off("cns-config")
        assert database.query(rows) == [
            ("default", None, ["digikey", "mouser", "element14"]),
            ("local-ai", "ollama", ["digikey"]),
            ("thorough", None, ["lcsc", "mouser"]),
        ]
        database.query("INSERT INTO public.cns_enrichment_config (config_name) VALUES ('meanwhile')")
        database.on("cns-config")
        assert database.query(
            "SELECT config_name, ai_provider, active FROM public.cns_enrichment_config ORDER BY id"
        ) == [
            ("default", None, False),
            ("local-ai", "ollama", False),
            ("thorough", "langflow", True),
            ("own", "claude", True),
            ("meanwhile", None, False),
        ]
        spent = "SELECT sum(cost) FROM public.cns_enrichment_audit WHERE action = 'cost'"
        assert [float(cost) for (cost,) in database.query(spent)] == [0.25]
