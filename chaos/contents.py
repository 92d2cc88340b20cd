"""What is in a database, read by queries of our own, and held against what should be in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import psycopg
from psycopg import sql

from chaos.outcome import DoneTwice, Lost, Unclear

# Every object with its definition, as a line of text.
_OBJECTS = """
WITH r AS (
    SELECT c.oid, c.relkind, c.relname, n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'pgstrata') AND n.nspname !~ '^pg_temp'
)
SELECT format('%s %I.%I', relkind, nspname, relname) FROM r WHERE relkind <> 'i'
UNION ALL
SELECT format('column %I.%I.%I %s%s default %s', nspname, relname, attname, format_type(atttypid, atttypmod),
              CASE WHEN attnotnull THEN ' not null' END, pg_get_expr(d.adbin, d.adrelid))
FROM r JOIN pg_attribute a ON a.attrelid = r.oid AND attnum > 0 AND NOT attisdropped AND relkind <> 'i'
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
UNION ALL
SELECT format('%s%s', pg_get_indexdef(r.oid), CASE WHEN NOT i.indisvalid THEN ' INVALID' END)
FROM r JOIN pg_index i ON i.indexrelid = r.oid
UNION ALL
SELECT format('constraint %I.%I %s', nspname, x.conname, pg_get_constraintdef(x.oid))
FROM r JOIN pg_constraint x ON x.conrelid = r.oid
UNION ALL
SELECT pg_get_triggerdef(t.oid) FROM r JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
UNION ALL
SELECT format('function %s %s', p.oid::regprocedure, md5(p.prosrc))
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgstrata')
"""
_TABLES = """
SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'pgstrata')
"""
# As jsonb, whose text does not go by the order of the columns: one that was dropped and added again is the last.
_ROWS = "SELECT count(*), coalesce(sum(hashtextextended(to_jsonb(t)::text, 0)::numeric), 0) FROM {} AS t"
_SEQUENCES = """
SELECT format('%I.%I', schemaname, sequencename), coalesce(last_value, 0)
FROM pg_sequences WHERE schemaname <> 'pgstrata'
"""
# `started` is written again by each run that goes on, and says nothing of what was done; `undone` is in the ledger of a kept
# database before that is swapped in, and the run that goes on writes its own.
_EVENTS = """
SELECT kind, coalesce(number, ''), coalesce(feature, ''), coalesce(statement, 0)
FROM pgstrata.event WHERE kind NOT IN ('started', 'undone')
UNION ALL SELECT DISTINCT kind, coalesce(number, ''), coalesce(feature, ''), 0 FROM pgstrata.event WHERE kind = 'undone'
"""

Ledger = Counter[tuple[str, str, str, int]]


@dataclass(frozen=True, slots=True)
class Contents:
    """Objects with their definitions; of each table its rows and a sum over them; of each sequence its value."""

    objects: frozenset[str]
    rows: Mapping[str, tuple[int, int]]
    sequences: Mapping[str, int]

    def hold_against(self, found: Contents, where: str, *, crashed: bool = False) -> None:
        """Raises Lost, DoneTwice or Unclear where something else was found. A server that crashed leaves out numbers of its
        sequences: up to 32 are written to its log in advance."""
        if missing := self.objects - found.objects:
            raise Lost(f"{where}: {len(missing)} objects are not there, as {min(missing)}")
        if more := found.objects - self.objects:
            raise Unclear(f"{where}: {len(more)} objects that nobody made, as {min(more)}")
        for table, (count, digest) in sorted(self.rows.items()):
            there, actual = found.rows[table]
            if there < count:
                raise Lost(f"{where}: {table} has {there} rows and not {count}")
            if there > count:
                raise DoneTwice(f"{where}: {table} has {there} rows and not {count}")
            if actual != digest:  # the estates' counters are what an UPDATE changes
                raise DoneTwice(f"{where}: the {count} rows of {table} are not what they should be")
        for name, value in self.sequences.items():
            ahead = found.sequences[name] - value
            if ahead < 0:
                raise Lost(f"{where}: sequence {name} is at {found.sequences[name]} and not at {value}")
            if ahead > (32 if crashed else 0):
                raise DoneTwice(f"{where}: sequence {name} is at {found.sequences[name]} and not at {value}")


def contents(conninfo: str) -> Contents:
    """Everything in a database but the ledger."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        rows = {}
        for schema, table in connection.execute(_TABLES).fetchall():
            row = connection.execute(sql.SQL(_ROWS).format(sql.Identifier(schema, table))).fetchone()
            assert row
            rows[f"{schema}.{table}"] = (int(row[0]), int(row[1]))
        objects = frozenset(row[0] for row in connection.execute(_OBJECTS).fetchall())
        return Contents(objects, rows, dict(connection.execute(_SEQUENCES).fetchall()))


def ledger(conninfo: str) -> Ledger:
    """How often each event stands in the ledger; empty where there is none."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        row = connection.execute("SELECT to_regclass('pgstrata.event')").fetchone()
        if row == (None,):
            return Counter()
        return Counter(connection.execute(_EVENTS).fetchall())


def hold_ledger(expected: Ledger, found: Ledger, where: str) -> None:
    """Raises Lost where an event is missing, DoneTwice where one is there too often."""
    if missing := expected - found:
        raise Lost(f"{where}: the ledger lacks {min(missing)}")
    if more := found - expected:
        raise DoneTwice(f"{where}: the ledger has {min(more)} too often")
