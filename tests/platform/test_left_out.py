"""`--without enrichment` says what else that leaves out, and leaves the rest whole."""

from __future__ import annotations

import json
from collections.abc import Callable

from pgstrata.postgres.server import Server
from support.estates import run_command
from support.servers import fresh_database
from support.tour import ROOT


def test_what_else_is_left_out_is_said(servers: Callable[[int], Server]) -> None:
    server = servers(18)
    with fresh_database(server) as supabase, fresh_database(server) as components, fresh_database(server) as control:
        names = {"SUPABASE": supabase, "COMPONENTS": components, "CONTROL": control}
        environment = {f"PGSTRATA_{target}_URL": server.conninfo(name) for target, name in names.items()}
        words = ("plan", "--create-roles", "--without", "enrichment", "--estate", str(ROOT))
        shown = run_command(*words, env=environment)
        assert shown.returncode == 0, shown.stderr
        assert "005_DIRECTUS_ENRICHMENT_TABLES.sql on components: feature enrichment is off (option)" in shown.stdout
        left_out = "011_ENRICHMENT_BATCH_JOBS.sql on components: feature batch-jobs is off (requires enrichment)"
        assert left_out in shown.stdout
        plan = json.loads(run_command(*words, "--json", env=environment).stdout)
        assert [step["number"] for step in plan["steps"]] == [
            "001",
            "002",
            "003",
            "006",
            "007",
            "008",
            "009",
            "010",
            "012",
        ]
