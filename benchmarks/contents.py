"""What is in a database, for the check that a run was right: rows of each table, and how many objects of each kind.

A tool's own history tables are left out, and what is in the schemas of pgstrata and Sqitch.
"""

from __future__ import annotations

import psycopg
from psycopg import sql

from benchmarks.measurement import Unable

Contents = dict[str, int]

_OWN_SCHEMAS = ["pgstrata", "sqitch", "information_schema", "pg_catalog", "pg_toast"]
_OWN_TABLES = ["schema_migrations", "alembic_version"]
_TABLES = """
    SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname <> ALL (%s) AND c.relname <> ALL (%s) ORDER BY 1, 2"""
_OBJECTS = """
    SELECT (SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname <> ALL (%(schemas)s) AND c.relname <> ALL (%(tables)s)),
           (SELECT count(*) FROM pg_constraint x LEFT JOIN pg_class c ON c.oid = x.conrelid
            JOIN pg_namespace n ON n.oid = x.connamespace
            WHERE n.nspname <> ALL (%(schemas)s) AND coalesce(c.relname <> ALL (%(tables)s), true)),
           (SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname <> ALL (%(schemas)s) AND NOT t.tgisinternal)"""


def contents(conninfo: str) -> Contents:
    """Rows by table, and the number of indexes, constraints and triggers."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        tables = connection.execute(_TABLES, [_OWN_SCHEMAS, _OWN_TABLES]).fetchall()
        found: Contents = {}
        for schema, name in tables:
            query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(schema, name))
            row = connection.execute(query).fetchone()
            assert row
            found[f"{schema}.{name}"] = row[0]
        objects = connection.execute(_OBJECTS, {"schemas": _OWN_SCHEMAS, "tables": _OWN_TABLES}).fetchone()
        assert objects
        return found | dict(zip(("indexes", "constraints", "triggers"), objects, strict=True))


def check(actual: Contents, expected: Contents) -> None:
    """Raises Unable with the first difference."""
    for name in sorted(actual.keys() | expected.keys()):
        if actual.get(name) != expected.get(name):
            raise Unable(f"wrong: {name} has {actual.get(name, 0):,} and not {expected.get(name, 0):,}")
