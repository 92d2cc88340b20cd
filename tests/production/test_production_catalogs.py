"""What the catalogs of the three databases must say."""

from __future__ import annotations

import psycopg
import pytest
from generator.scale import NOW

from pgstrata.postgres.server import Server

OURS = "n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'"

WITHOUT_COMMENT = f"""
    SELECT c.oid::regclass::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE {OURS} AND c.relkind IN ('r', 'p', 'v', 'm') AND obj_description(c.oid, 'pg_class') IS NULL
"""

# An index serves a foreign key when its first columns are the key's, in whatever order.
WITHOUT_INDEX = """
    SELECT k.conrelid::regclass || ': ' || k.conname FROM pg_constraint AS k
    WHERE k.contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_index AS i
        WHERE i.indrelid = k.conrelid AND i.indpred IS NULL AND i.indisvalid
          AND (i.indkey::int2[])[0 : cardinality(k.conkey) - 1] @> k.conkey
    )
"""

ONTO_A_VIEW = """
    SELECT k.conname FROM pg_constraint AS k JOIN pg_class AS c ON c.oid = k.confrelid
    WHERE k.contype = 'f' AND c.relkind NOT IN ('r', 'p')
"""

DEFINER_WITHOUT_PATH = f"""
    SELECT p.oid::regprocedure::text FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
    WHERE {OURS} AND p.prosecdef AND NOT coalesce(p.proconfig::text ~ 'search_path=', false)
"""

VIEW_OF_THE_OWNER = f"""
    SELECT c.oid::regclass::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE {OURS} AND c.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)
"""

OPEN_TABLE = """
    SELECT c.oid::regclass::text FROM pg_class AS c
    WHERE c.relnamespace IN ('public'::regnamespace, 'storage'::regnamespace)
      AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
"""


def found(connection: psycopg.Connection, query: str) -> list[str]:
    """The first column of what a query finds."""
    return sorted(row[0] for row in connection.execute(query.encode()).fetchall())


@pytest.mark.parametrize(
    "query",
    [WITHOUT_COMMENT, WITHOUT_INDEX, ONTO_A_VIEW, DEFINER_WITHOUT_PATH, VIEW_OF_THE_OWNER],
    ids=["comment", "index", "view", "search_path", "security_invoker"],
)
def test_catalog_has_no_omission(connection: psycopg.Connection, query: str) -> None:
    assert found(connection, query) == []


def test_app_plane_has_row_level_security_everywhere(production: Server) -> None:
    with psycopg.connect(production.conninfo("postgres")) as connection:
        assert found(connection, OPEN_TABLE) == []


def test_every_table_has_rows(connection: psycopg.Connection) -> None:
    tables = found(
        connection,
        f"SELECT c.oid::regclass::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
        f"WHERE {OURS} AND c.relkind IN ('r', 'p', 'm')",
    )
    empty = [name for name in tables if not connection.execute(f"SELECT FROM {name} LIMIT 1".encode()).fetchall()]
    assert empty == []


def test_a_tenant_gets_and_loses_its_schema(production: Server) -> None:
    with psycopg.connect(production.conninfo("arc_saas")) as connection:
        tenant = "(SELECT min(id::text)::uuid FROM main.tenants WHERE status = 'active')"
        connection.execute(f"CREATE TEMPORARY TABLE chosen AS SELECT {tenant} AS id")
        made = connection.execute("SELECT main.create_tenant_schema(id) FROM chosen").fetchone()
        assert made
        assert connection.execute("SELECT to_regclass(%s) IS NOT NULL", [f"{made[0]}.documents"]).fetchone() == (True,)
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState), connection.transaction():
            connection.execute("SELECT main.drop_tenant_schema(id) FROM chosen")
        connection.execute("UPDATE main.tenants SET status = 'leaving' WHERE id = (SELECT id FROM chosen)")
        connection.execute("SELECT main.drop_tenant_schema(id) FROM chosen")
        assert connection.execute("SELECT to_regnamespace(%s)", [made[0]]).fetchone() == (None,)
        connection.rollback()


def test_changes_are_audited_and_lines_counted(production: Server) -> None:
    with psycopg.connect(production.conninfo("postgres")) as connection:
        bom = "(SELECT id FROM public.boms ORDER BY number LIMIT 1)"
        connection.execute(f"DELETE FROM public.bom_line_items WHERE bom_id = {bom} AND line_number = 1")
        row = connection.execute(
            f"SELECT b.line_count = (SELECT count(*) FROM public.bom_line_items AS l WHERE l.bom_id = b.id), "
            f"(SELECT count(*) FROM public.history_of('boms', b.id)) FROM public.boms AS b WHERE b.id = {bom}"
        ).fetchone()
        assert row
        assert row[0]
        assert row[1] >= 2
        connection.rollback()


def test_rows_older_than_their_constraints(production: Server) -> None:
    orphans = (
        "SELECT count(*) FROM public.enrichment_audit_log AS e WHERE NOT EXISTS "
        "(SELECT FROM public.catalog_components AS c WHERE c.id = e.catalog_component_id)"
    )
    with psycopg.connect(production.conninfo("postgres"), autocommit=True) as connection:
        assert connection.execute(orphans.encode()).fetchone() == (1,)
        blanks = connection.execute("SELECT count(*) > 0 FROM public.bom_line_items WHERE mpn = ''").fetchone()
        assert blanks == (True,)


def test_nothing_happened_after_the_backup(connection: psycopg.Connection) -> None:
    columns = connection.execute(
        f"""
        SELECT format('%I.%I', n.nspname, c.relname), quote_ident(a.attname)
        FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE {OURS} AND c.relkind IN ('r', 'p') AND a.atttypid = 'timestamptz'::regtype AND NOT a.attisdropped
          AND a.attname NOT IN ('expires_at', 'next_attempt_at')
    """.encode()
    ).fetchall()
    late = []
    for table, column in columns:
        query = f"SELECT count(*) FROM {table} WHERE {column} > %s"
        if connection.execute(query.encode(), [NOW]).fetchone() != (0,):
            late.append(f"{table}.{column}")
    assert late == []
    assert len(columns) > 10


def test_a_seat_goes_with_the_membership(production: Server) -> None:
    """A person and the first membership point at each other, and are made in one transaction."""
    with psycopg.connect(production.conninfo("postgres")) as connection:
        made = connection.execute(
            "INSERT INTO public.users (email, full_name, organization_id) "
            "SELECT 'new@example.com', 'New Person', min(id::text)::uuid FROM public.organizations "
            "RETURNING id, organization_id"
        ).fetchone()
        assert made
        connection.execute(
            "INSERT INTO public.organization_memberships (user_id, organization_id) VALUES (%s, %s)", made
        )
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        connection.execute("DELETE FROM public.organization_memberships WHERE user_id = %s", made[:1])
        home = connection.execute("SELECT organization_id FROM public.users WHERE id = %s", made[:1]).fetchone()
        assert home == (None,)
        connection.rollback()


def test_a_request_leaves_its_way_through_the_queue(production: Server) -> None:
    with psycopg.connect(production.conninfo("postgres")) as connection:
        made = connection.execute(
            "INSERT INTO public.enrichment_queue (organization_id, requested_mpn) "
            "SELECT id, 'LM317T' FROM public.organizations LIMIT 1 RETURNING id"
        ).fetchone()
        assert made
        for status, worker in (("working", "worker-9"), ("done", None)):
            connection.execute(
                "UPDATE public.enrichment_queue SET status = %s, locked_by = %s, "
                "locked_at = CASE WHEN %s::text IS NOT NULL THEN now() END WHERE id = %s",
                [status, worker, worker, made[0]],
            )
        connection.execute("UPDATE public.enrichment_queue SET priority = 9 WHERE id = %s", made)
        steps = connection.execute(
            "SELECT status_before, status_after, worker FROM public.enrichment_events "
            "WHERE enrichment_queue_id = %s ORDER BY id",
            made,
        )
        assert steps.fetchall() == [
            (None, "waiting", None),
            ("waiting", "working", "worker-9"),
            ("working", "done", None),
        ]
        connection.rollback()


def test_usage_is_summed_from_the_month_that_is_asked_for(production: Server) -> None:
    def state() -> list[tuple[object, ...]]:
        columns = b"tenant_id, month, resource, quantity, people, summed_at = now()"
        return connection.execute(b"SELECT " + columns + b" FROM main.usage_summaries ORDER BY 1, 2, 3").fetchall()

    with psycopg.connect(production.conninfo("arc_saas")) as connection:
        before = state()
        connection.execute("CALL main.refresh_usage_summaries()")
        assert state() == before, (
            "the generator's sums are those of the procedure, and what is right is not written anew"
        )
        connection.execute(
            "INSERT INTO main.usage_events (tenant_id, resource, quantity, occurred_at) "
            "SELECT id, 'boms', 5, at::timestamptz FROM (SELECT id FROM main.tenants ORDER BY id LIMIT 1) AS t, "
            "unnest('{2025-11-30 23:59:59+00,2025-12-01 00:00:00+00}'::text[]) AS at"
        )
        connection.execute("CALL main.refresh_usage_summaries('2025-12-01')")
        changed = [new for new in state() if new not in before]
        assert len(changed) == 1
        assert str(changed[0][1]) == "2025-12-01"
        connection.rollback()


def test_rows_that_stay(production: Server) -> None:
    with psycopg.connect(production.conninfo("postgres")) as connection:
        connection.execute("DELETE FROM storage.migrations")
        assert connection.execute("SELECT count(*) > 0 FROM storage.migrations").fetchone() == (True,)
        connection.rollback()
