"""A relation's CREATE, with its columns and its own ALTERs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pgstrata.core.catalog.catalog import RELATIONS, Catalog, Object
from pgstrata.core.catalog.words import alter, bare, foreign_options, last, literal, settings


def relation(each: Object, catalog: Catalog) -> list[str]:
    """The statements that make a relation with its columns; its other parts are not among them."""
    if each.kind in ("view", "materialized view"):
        return _view(each, catalog)
    facets = each.facets
    columns = [column for column in catalog.children(each.name) if column.kind == "column"]
    columns.sort(key=lambda column: int(column.facets["position"]))
    statements = [_create(each, columns)]
    if "bound" in facets:
        statements.append(f"ALTER TABLE {facets['inherits'][0]} ATTACH PARTITION {each.name} {facets['bound']}")
    for column in columns:
        statements += column_trimmings(column, catalog)
    if facets.get("row security"):
        statements.append(f"ALTER TABLE {each.name} ENABLE ROW LEVEL SECURITY")
    if facets.get("forced row security"):
        statements.append(f"ALTER TABLE {each.name} FORCE ROW LEVEL SECURITY")
    return statements


def replica_identity(each: Object) -> list[str]:
    """The statement for a table's replica identity, after its indexes; none where it is the default."""
    found = each.facets.get("replica identity")
    return [f"ALTER TABLE {each.name} REPLICA IDENTITY {identity_words(found)}"] if found else []


def identity_words(found: str | None) -> str:
    if not found:
        return "DEFAULT"
    return f"USING INDEX {found.removeprefix('index ')}" if found.startswith("index ") else found.upper()


def owned_by(each: Object, catalog: Catalog) -> list[str]:
    """What ties sequences to their columns, once both are there."""
    columns = _column_names(each, catalog)
    return [
        f"ALTER SEQUENCE {sequence.name} OWNED BY {owner}"
        for sequence in catalog.of_kind("sequence")
        if (owner := sequence.facets.get("owned by")) in columns
    ]


def _column_names(each: Object, catalog: Catalog) -> set[str]:
    if each.kind == "column":
        return {each.name}
    return {column.name for column in catalog.children(each.name) if column.kind == "column"}


def _create(each: Object, columns: list[Object]) -> str:
    facets = each.facets
    partition = "bound" in facets
    own = [column for column in columns if partition or not column.facets.get("inherited")]
    unlogged = "UNLOGGED " if facets.get("persistence") else ""
    parts = [f"CREATE {unlogged}{each.kind.upper()} {each.name}"]
    if "of type" in facets:
        parts.append(f"OF {facets['of type']}")
    else:
        parts.append(f"({', '.join(column_text(column) for column in own)})")
    if facets.get("inherits") and not partition:
        parts.append(f"INHERITS ({', '.join(facets['inherits'])})")
    if "partitioned by" in facets:
        parts.append(f"PARTITION BY {facets['partitioned by']}")
    if "server" in facets:
        parts.append(f"SERVER {facets['server']}")
    if facets.get("server options"):
        parts.append(foreign_options(facets["server options"]))
    return " ".join(parts + _storage(facets))


def _storage(facets: Mapping[str, Any]) -> list[str]:
    parts = [f"USING {facets['access method']}"] if "access method" in facets else []
    parts += [f"WITH {settings(facets['options'])}"] if facets.get("options") else []
    return parts + ([f"TABLESPACE {facets['tablespace']}"] if "tablespace" in facets else [])


def column_text(column: Object) -> str:
    """A column as CREATE TABLE and ADD COLUMN take it."""
    facets = column.facets
    parts = [bare(column), str(facets["type"])]
    if facets.get("foreign options"):
        parts.append(foreign_options(facets["foreign options"]))
    parts += [f"COLLATE {facets['collation']}"] if "collation" in facets else []
    if "generated" in facets:
        expression, _, kind = str(facets["generated"]).rpartition(" ")
        parts.append(f"GENERATED ALWAYS AS ({expression}) {kind.upper()}")
    elif "identity" in facets:
        parts.append(f"GENERATED {identity(facets)}")
    elif "default" in facets:
        parts.append(f"DEFAULT {facets['default']}")
    return " ".join(parts + ([not_null(facets)] if facets.get("not null") else []))


def not_null(facets: Mapping[str, Any]) -> str:
    own = facets.get("not null constraint") or {}
    name = f"CONSTRAINT {own['name']} " if "name" in own else ""
    return f"{name}NOT NULL{' NO INHERIT' if own.get('no inherit') else ''}"


def identity(facets: Mapping[str, Any]) -> str:
    sequence = facets.get("identity sequence")
    options = ""
    if sequence:
        cycle = "CYCLE" if sequence.get("cycle") else "NO CYCLE"
        options = (
            f" (SEQUENCE NAME {sequence['name']} INCREMENT BY {sequence['increment']} MINVALUE {sequence['minimum']} "
            f"MAXVALUE {sequence['maximum']} START WITH {sequence['start']} CACHE {sequence['cache']} {cycle})"
        )
    return f"{facets['identity'].upper()} AS IDENTITY{options}"


def column_trimmings(column: Object, catalog: Catalog) -> list[str]:
    """What a column has that CREATE TABLE does not say in every version."""
    facets = column.facets
    table = _table(column, catalog)
    # CREATE TABLE has not said these columns' own words: they came from a parent, or from a type.
    inherited = "of type" in table.facets or (facets.get("inherited") and "bound" not in table.facets)
    head = f"{alter(catalog, column.parent)} ALTER COLUMN {bare(column)}"
    statements = []
    if inherited and "default" in facets:
        statements.append(f"{head} SET DEFAULT {facets['default']}")
    if inherited and facets.get("not null") and not _parent_not_null(column, table, catalog):
        statements.append(f"{head} SET NOT NULL")
    if "storage" in facets:
        statements.append(f"{head} SET STORAGE {facets['storage'].partition(' ')[0].upper()}")
    if "compression" in facets:
        statements.append(f"{head} SET COMPRESSION {facets['compression']}")
    if "statistics" in facets:
        statements.append(f"{head} SET STATISTICS {facets['statistics']}")
    if facets.get("options"):
        statements.append(f"{head} SET ({', '.join(facets['options'])})")
    return statements + not_null_comment(column)


def not_null_comment(column: Object) -> list[str]:
    own = column.facets.get("not null constraint") or {}
    if "comment" not in own:
        return []
    name = own.get("name") or usual_not_null(column)
    return [f"COMMENT ON CONSTRAINT {name} ON {column.parent} IS {literal(own['comment'])}"]


def usual_not_null(column: Object) -> str:
    """The name that the server gives to a NOT NULL, where nobody named it."""
    plain = [
        part[1:-1].replace('""', '"') if part.startswith('"') else part for part in (last(column.parent), bare(column))
    ]
    name = f"{'_'.join(plain)}_not_null"
    return '"' + name.replace('"', '""') + '"'


def _table(column: Object, catalog: Catalog) -> Object:
    return next(found for kind in RELATIONS if (found := catalog.objects.get((kind, column.parent))))


def _parent_not_null(column: Object, table: Object, catalog: Catalog) -> bool:
    parents = (catalog.objects.get(("column", f"{name}.{bare(column)}")) for name in table.facets.get("inherits") or ())
    return any(parent is not None and parent.facets.get("not null") for parent in parents)


def _view(each: Object, catalog: Catalog) -> list[str]:
    facets = each.facets
    body = str(facets["definition"]).rstrip().rstrip(";")
    parts = [
        f"CREATE {'OR REPLACE ' if each.kind == 'view' else ''}{each.kind.upper()} {each.name}",
        *_storage(facets),
        "AS",
        body,
    ]
    if each.kind == "materialized view" and not facets.get("populated", True):
        parts.append("WITH NO DATA")
    statements = [" ".join(parts)]
    for column in catalog.children(each.name):
        if column.kind == "column" and "default" in column.facets:
            statements.append(
                f"{alter(catalog, each.name)} ALTER COLUMN {bare(column)} SET DEFAULT {column.facets['default']}"
            )
        if column.parent == each.name and each.kind == "materialized view":
            statements += column_trimmings(column, catalog)
    return statements
