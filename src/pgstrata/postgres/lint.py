"""What lint asks of a throw-away database: facts for its rules, what a statement wrote, what an IF NOT EXISTS met."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import psycopg
from psycopg import sql

from pgstrata.core.catalog.catalog import Catalog, Object
from pgstrata.core.lint.schema import Facts, ForeignKey, Node
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

# Of these the rows hold nothing but what follows from others, or figures that change by themselves.
_FOLLOWS = ("pg_depend", "pg_shdepend", "pg_statistic", "pg_statistic_ext_data")
_FIGURES = ("relpages", "reltuples", "relallvisible", "relallfrozen", "relfrozenxid", "relminmxid")
# The catalogs whose rows are compared, with the column that finds a row, or a few.
_KEYS = {
    "pg_attribute": "attrelid",
    "pg_index": "indexrelid",
    "pg_description": "objoid",
    "pg_sequence": "seqrelid",
    **dict.fromkeys(
        ("pg_attrdef", "pg_class", "pg_collation", "pg_constraint", "pg_default_acl", "pg_enum", "pg_event_trigger",
         "pg_extension", "pg_foreign_server", "pg_language", "pg_namespace", "pg_policy", "pg_proc", "pg_publication",
         "pg_rewrite", "pg_statistic_ext", "pg_trigger", "pg_type"),
        "oid",
    ),
}  # fmt: skip
# A rule's tree holds places in the text of its statement: in its stead stands the definition. No rights written down are
# the default ones, and a REVOKE of nothing writes them down.
_FORMS = {
    "pg_rewrite": sql.SQL(" || jsonb_build_object('ev_action', pg_get_ruledef(t.oid), 'ev_qual', '')"),
    "pg_class": sql.SQL(
        " || jsonb_build_object('relacl', coalesce(t.relacl, "
        "acldefault(CASE t.relkind WHEN 'S' THEN 's' ELSE 'r' END::\"char\", t.relowner)))"
    ),
    "pg_proc": sql.SQL(" || jsonb_build_object('proacl', coalesce(t.proacl, acldefault('f', t.proowner)))"),
    "pg_namespace": sql.SQL(" || jsonb_build_object('nspacl', coalesce(t.nspacl, acldefault('n', t.nspowner)))"),
    "pg_type": sql.SQL(" || jsonb_build_object('typacl', coalesce(t.typacl, acldefault('T', t.typowner)))"),
}
_SHAPES = ("relations", "columns", "constraints", "indexes", "sequences", "statistics", "extensions")


def facts(session: Session, managed: Collection[str]) -> Facts:
    """What the rules need to know of a target beyond its catalog."""
    queries, names = topic("lint"), list(managed)
    nodes = {
        row.pop("key"): Node(**{**row, "reads": tuple(row["reads"])})
        for row in session.rows(queries["nodes"], managed=names)
    }
    keys = session.rows(queries["bare_foreign_keys"], managed=names)
    return Facts(
        nodes=nodes,
        bare_foreign_keys=tuple(ForeignKey(**{**row, "columns": tuple(row["columns"])}) for row in keys),
        tables_without_key=tuple(row["name"] for row in session.rows(queries["tables_without_key"], managed=names)),
    )


def shapes(session: Session, managed: Collection[str]) -> Catalog:
    """Relations with their parts, sequences, statistics and extensions as they are in the open transaction; indexes of
    constraints too."""
    queries = [topic("catalog")[name] for name in _SHAPES] + [topic("lint")["constraint_indexes"]]
    was = session.rows("SELECT current_setting('search_path') AS path")[0]["path"]
    session.execute("SET LOCAL search_path = ''")
    rows = [row for query in queries for row in session.rows(query, managed=list(managed))]
    session.rows("SELECT set_config('search_path', %(was)s, true)", was=was)
    return Catalog.of(
        Object(kind=row["kind"], name=row["name"], parent=row["parent"], facets=row["facets"]) for row in rows
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What the open transaction has written to the catalogs so far."""

    xid: int | None = None
    counts: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)  # inserted, updated, deleted

    def since(self, before: Written) -> dict[str, tuple[int, int, int]]:
        """The catalogs that were written to in between, with how much, those left out that only follow from others."""
        found = {}
        for name, (inserted, updated, deleted) in self.counts.items():
            one, two, three = before.counts.get(name, (0, 0, 0))
            if name not in _FOLLOWS and (inserted, updated, deleted) != (one, two, three):
                found[name] = (inserted - one, updated - two, deleted - three)
        return found


def written(session: Session) -> Written:
    """What was written so far."""
    row = session.rows(topic("lint")["written"])[0]
    return Written(xid=row["xid"], counts={name: tuple(counts) for name, counts in row["written"].items()})


def rows_of(session: Session, catalogs: Collection[str], xid: int) -> dict[str, list[str]] | None:
    """The rows that this transaction (or savepoint) wrote and that are still there, as JSON, by catalog. None where one of
    the catalogs is not among those that can be compared."""
    found = {}
    for name in catalogs:
        if name not in _KEYS:
            return None
        query = sql.SQL("SELECT ({})::text FROM pg_catalog.{} AS t WHERE t.xmin::text::int8 = %s").format(
            _content(name), sql.Identifier(name)
        )
        found[name] = [row[0] for row in session.connection.execute(query, [xid]).fetchall()]
    return found


def still_there(session: Session, rows: Mapping[str, list[str]]) -> bool:
    """Whether rows of the same content are there now, in each catalog."""
    for name, texts in rows.items():
        key = _KEYS[name]
        query = sql.SQL(
            "SELECT count(*) FROM unnest(%s::jsonb[]) AS w (content) WHERE NOT EXISTS (SELECT FROM pg_catalog.{} AS t "
            "WHERE t.{} = (w.content ->> {})::oid AND ({}) = w.content)"
        ).format(sql.Identifier(name), sql.Identifier(key), sql.Literal(key), _content(name))
        row = session.connection.execute(query, [texts]).fetchone()
        if not row or row[0]:
            return False
    return True


def _content(name: str) -> sql.Composed:
    """A row without what changes by itself, and with other words for the same put into one form."""
    return sql.SQL("to_jsonb(t) - {}::text[]{}").format(list(_FIGURES), _FORMS.get(name, sql.SQL("")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """What an IF NOT EXISTS met: its key in the catalog, and the statement that takes it out of the way."""

    kind: str
    name: str
    drop: str


def met_relation(session: Session, schema: str | None, name: str) -> Met | None:
    """The relation of that name."""
    rows = session.rows(topic("lint")["met"], schema=schema, name=name)
    if not rows:
        return None
    row = rows[0]
    drop = row["of_constraint"] or f"DROP {row['kind'].upper()} {row['name']} CASCADE"
    return Met(kind=row["kind"], name=row["name"], drop=drop)


def met_column(session: Session, table: Met, column: str) -> Met:
    """A column of a relation."""
    quoted = sql.Identifier(column).as_string(session.connection)
    row = session.rows("SELECT quote_ident(%(column)s) AS name", column=column)[0]
    return Met(
        kind="column", name=f"{table.name}.{row['name']}", drop=f"ALTER TABLE {table.name} DROP COLUMN {quoted} CASCADE"
    )


def met_statistics(session: Session, schema: str | None, name: str) -> Met:
    """Extended statistics."""
    query = "SELECT format('%%I.%%I', coalesce(%(schema)s, current_schema()), %(name)s::text) AS name"
    row = session.rows(query, schema=schema, name=name)[0]
    return Met(kind="statistics", name=row["name"], drop=f"DROP STATISTICS {row['name']}")


def met_extension(session: Session, name: str) -> Met:
    """An extension."""
    row = session.rows("SELECT quote_ident(%(name)s) AS name", name=name)[0]
    return Met(kind="extension", name=row["name"], drop=f"DROP EXTENSION {row['name']} CASCADE")


def drop(session: Session, met: Met) -> str:
    """Take it out of the way; the server's words where it refuses, else empty."""
    try:
        session.connection.execute(met.drop.encode())
    except psycopg.Error as error:
        return error.diag.message_primary or str(error)
    return ""
