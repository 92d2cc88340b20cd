"""What the catalogs of the three databases must say."""

from __future__ import annotations

import backup
import psycopg
import pytest

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

COUNTS = f"""
    SELECT count(*) FILTER (WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition),
           count(*) FILTER (WHERE c.relkind = 'v')
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE {OURS}
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


def test_counts(production: Server) -> None:
    counted = {}
    for each in backup.PRODUCTION:
        with psycopg.connect(production.conninfo(each.database)) as connection:
            counted[each.database] = connection.execute(COUNTS.encode()).fetchone()
    assert counted == {"postgres": (22, 3), "components_v2": (9, 1), "arc_saas": (13, 0)}


def as_user(connection: psycopg.Connection, user: object, query: str) -> int:
    """What a count says to a signed-in user."""
    with connection.transaction(force_rollback=True):
        connection.execute("SET LOCAL ROLE authenticated")
        connection.execute(
            "SELECT set_config('request.jwt.claims', json_build_object('sub', %s::text)::text, true)", [user]
        )
        row = connection.execute(query.encode()).fetchone()
    assert row
    return int(row[0])


def test_members_see_their_own_organization_only(production: Server) -> None:
    with psycopg.connect(production.conninfo("postgres"), autocommit=True) as connection:
        members = connection.execute(
            "SELECT organization_id, min(user_id::text) FROM public.organization_memberships GROUP BY 1"
        )
        for organization, user in members.fetchall():
            row = connection.execute(
                "SELECT count(*) FROM public.boms WHERE organization_id = %s", [organization]
            ).fetchone()
            assert row
            assert as_user(connection, user, "SELECT count(*) FROM public.boms") == row[0] > 0
        # After SET LOCAL the claims are '' and not NULL: nobody, and no error.
        assert as_user(connection, None, "SELECT count(*) FROM public.boms") == 0


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


def test_rows_that_stay(production: Server) -> None:
    with psycopg.connect(production.conninfo("postgres")) as connection:
        connection.execute("DELETE FROM storage.migrations")
        assert connection.execute("SELECT count(*) > 0 FROM storage.migrations").fetchone() == (True,)
        connection.rollback()
