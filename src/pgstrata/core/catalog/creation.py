"""Object -> the statements that make it, whole: with its owner, its rights, its comment and all that ALTER has to add."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pgstrata.core.catalog import rights
from pgstrata.core.catalog.catalog import RELATIONS, Catalog, Object
from pgstrata.core.catalog.relation import column_text, column_trimmings, relation
from pgstrata.core.catalog.words import alter, bare, last, literal, schema_of, words

_OWNED = (
    *("schema", "type", "domain", "sequence", *RELATIONS, "function", "procedure", "aggregate", "statistics"),
    *("publication", "event trigger"),
)
# A table's parts that the table can be without for a while; its columns are made with it.
PARTS = ("constraint", "index", "statistics", "rule", "trigger", "policy")


def create(each: Object, expected: Catalog, actual: Catalog) -> list[str]:
    """The statements for one object of `expected`, in a database that is otherwise like `actual`; a relation with its
    columns and without its other parts."""
    owner = owner_of(each, expected)
    statements = relation(each, expected) if each.kind in RELATIONS else _MAKERS[each.kind](each, expected)
    if each.kind in _OWNED:
        statements.append(f"ALTER {each.kind.upper()} {each.name} OWNER TO {owner}")
    statements += rights.at_creation(each, owner, expected, actual)
    statements += comment(each)
    if each.kind in RELATIONS:
        for column in expected.children(each.name):
            if column.kind == "column":
                statements += rights.changes(column, column.facets.get("grants"), None, owner) + comment(column)
    return statements


def owner_of(each: Object, catalog: Catalog) -> str:
    """An object's owner; of a column that of its relation."""
    if "owner" in each.facets:
        return str(each.facets["owner"])
    for kind in RELATIONS:
        if found := catalog.objects.get((kind, each.parent)):
            return str(found.facets["owner"])
    return "CURRENT_USER"


def comment(each: Object) -> list[str]:
    found = each.facets.get("comment")
    return [f"COMMENT ON {words(each)} IS {literal(found)}"] if found is not None else []


def drop(each: Object, catalog: Catalog) -> str:
    """The statement that removes an object; never CASCADE."""
    match each.kind:
        case "column":
            return f"{alter(catalog, each.parent)} DROP COLUMN {bare(each)}"
        case "constraint":
            return f"{alter(catalog, each.parent)} DROP CONSTRAINT {bare(each)}"
        case "default privileges":
            raise ValueError("default privileges are revoked, not dropped")
        case _:
            return f"DROP {words(each)}"


def loosened(each: Object, catalog: Catalog) -> str:
    """The statement that lets go of what a part of a relation needs; a column stays, without its default."""
    if each.kind == "column":
        return f"{alter(catalog, each.parent)} ALTER COLUMN {bare(each)} DROP DEFAULT"
    return drop(each, catalog)


def _schema(each: Object, _: Catalog) -> list[str]:
    return [f"CREATE SCHEMA {each.name}"]


def _extension(each: Object, _: Catalog) -> list[str]:
    facets = each.facets
    return [f"CREATE EXTENSION {each.name} SCHEMA {facets['schema']} VERSION {literal(facets['version'])}"]


def _type(each: Object, _: Catalog) -> list[str]:
    facets = each.facets
    if facets.get("range"):
        body = f"RANGE ({', '.join(f'{name} = {value}' for name, value in facets['range'].items())})"
    elif "labels" in facets:
        body = f"ENUM ({', '.join(literal(label) for label in facets['labels'])})"
    else:
        body = f"({', '.join(facets.get('attributes') or ())})"
    return [f"CREATE TYPE {each.name} AS {body}", *attribute_comments(each, {})]


def attribute_comments(each: Object, old: dict[str, str]) -> list[str]:
    """Comments on a composite type's attributes, as far as they are not the `old` ones."""
    return _comments(old, each.facets.get("attribute comments"), lambda name: f"COLUMN {each.name}.{name}")


def _domain(each: Object, _: Catalog) -> list[str]:
    facets = each.facets
    parts = [f"CREATE DOMAIN {each.name} AS {facets['base type']}"]
    parts += [f"COLLATE {facets['collation']}"] if "collation" in facets else []
    parts += [f"DEFAULT {facets['default']}"] if "default" in facets else []
    parts += ["NOT NULL"] if facets.get("not null") else []
    constraints = [f"CONSTRAINT {name} {text}" for name, text in (facets.get("constraints") or {}).items()]
    valid = [text for text in constraints if not text.endswith(" NOT VALID")]
    later = [f"ALTER DOMAIN {each.name} ADD {text}" for text in constraints if text not in valid]
    return [" ".join(parts + valid), *later, *domain_comments(each, {})]


def domain_comments(each: Object, old: dict[str, str]) -> list[str]:
    """Comments on a domain's constraints, as far as they are not the `old` ones."""
    return _comments(
        old, each.facets.get("constraint comments"), lambda name: f"CONSTRAINT {name} ON DOMAIN {each.name}"
    )


def _comments(old: dict[str, str], new: dict[str, str] | None, of: Callable[[str], str]) -> list[str]:
    new = new or {}
    changed = {name: literal(text) for name, text in new.items() if old.get(name) != text}
    changed |= {name: "NULL" for name in old if name not in new}
    return [f"COMMENT ON {of(name)} IS {text}" for name, text in changed.items()]


def sequence_options(facets: dict[str, Any]) -> str:
    """The options of a sequence, or of an identity column's."""
    cycle = "CYCLE" if facets.get("cycle") else "NO CYCLE"
    return (
        f"INCREMENT BY {facets['increment']} MINVALUE {facets['minimum']} MAXVALUE {facets['maximum']} "
        f"START WITH {facets['start']} CACHE {facets['cache']} {cycle}"
    )


def _sequence(each: Object, _: Catalog) -> list[str]:
    unlogged = "UNLOGGED " if each.facets.get("persistence") else ""
    return [f"CREATE {unlogged}SEQUENCE {each.name} AS {each.facets['type']} {sequence_options(dict(each.facets))}"]


def _by_definition(each: Object, _: Catalog) -> list[str]:
    return [str(each.facets["definition"])]


def _routine(each: Object, _: Catalog) -> list[str]:
    text = str(each.facets["definition"]).rstrip()
    if "\n LANGUAGE sql" in text and "\nBEGIN ATOMIC" not in text:  # its body may name what is made only later
        return ["SET check_function_bodies = off", text, "RESET check_function_bodies"]
    return [text]


def _constraint(each: Object, catalog: Catalog) -> list[str]:
    facets, name, table = each.facets, bare(each), alter(catalog, each.parent)
    index = f"{schema_of(each.parent)}.{facets.get('index', name)}"
    statements = [f"{table} ADD CONSTRAINT {name} {facets['definition']}"]
    if "index" in facets:
        statements.append(f"ALTER INDEX {schema_of(each.parent)}.{name} RENAME TO {facets['index']}")
    statements += index_trimmings(each, index)
    if "index comment" in facets:
        statements.append(f"COMMENT ON INDEX {index} IS {literal(facets['index comment'])}")
    return statements + [f"ALTER {text}" for text in facets.get("disabled triggers") or ()]


def index_trimmings(each: Object, index: str) -> list[str]:
    """What an index has that its definition does not say; `index` is its qualified name."""
    facets, statements = each.facets, []
    if each.kind == "constraint" and facets.get("index options"):
        statements.append(f"ALTER INDEX {index} SET ({', '.join(facets['index options'])})")
    if tablespace := facets.get("tablespace") or facets.get("index tablespace"):
        statements.append(f"ALTER INDEX {index} SET TABLESPACE {tablespace}")
    for number, target in (facets.get("statistics") or {}).items():
        statements.append(f"ALTER INDEX {index} ALTER COLUMN {number} SET STATISTICS {target}")
    if facets.get("clustered"):
        statements.append(f"ALTER TABLE {each.parent} CLUSTER ON {last(index)}")
    return statements


def _index(each: Object, _: Catalog) -> list[str]:
    # Of a partitioned table it is written with ONLY; without it the partitions' own are found, attached, or made.
    definition = str(each.facets["definition"]).replace(f" ON ONLY {each.parent} ", f" ON {each.parent} ", 1)
    return [definition, *index_trimmings(each, each.name)]


def _statistics(each: Object, _: Catalog) -> list[str]:
    target = each.facets.get("target")
    return [each.facets["definition"], *([f"ALTER STATISTICS {each.name} SET STATISTICS {target}"] if target else [])]


def _hanging(each: Object, catalog: Catalog) -> list[str]:
    made = [] if "cloned" in each.facets else [str(each.facets["definition"]).rstrip(";")]
    state = enabled(each, catalog)
    return made + ([state] if each.facets["enabled"] != "origin" or "cloned" in each.facets else [])


STATES = {"origin": "ENABLE", "disabled": "DISABLE", "replica": "ENABLE REPLICA", "always": "ENABLE ALWAYS"}


def enabled(each: Object, catalog: Catalog, state: str = "") -> str:
    """The statement that gives a trigger or a rule the state that it has in the catalog, or another one."""
    verb = STATES[state or each.facets["enabled"]]
    return f"{alter(catalog, each.parent)} {verb} {each.kind.upper()} {bare(each)}"


def _policy(each: Object, _: Catalog) -> list[str]:
    facets = each.facets
    parts = [f"CREATE POLICY {bare(each)} ON {each.parent}"]
    parts += [] if facets["permissive"] else ["AS RESTRICTIVE"]
    parts += [f"FOR {facets['command']} TO {', '.join(facets['roles'])}"]
    parts += [f"USING ({facets['using']})"] if "using" in facets else []
    parts += [f"WITH CHECK ({facets['check']})"] if "check" in facets else []
    return [" ".join(parts)]


def publication_options(facets: Any) -> str:
    """The parenthesis behind WITH and SET."""
    options = [
        f"publish = '{facets['publish']}'",
        f"publish_via_partition_root = {bool(facets.get('via root'))}".lower(),
    ]
    if "generated columns" in facets:
        options.append("publish_generated_columns = stored")
    return f"({', '.join(options)})"


def publication_members(facets: Any) -> str:
    members = [f"TABLE {table}" for table in facets.get("tables") or ()]
    return ", ".join(members + [f"TABLES IN SCHEMA {schema}" for schema in facets.get("schemas") or ()])


def _publication(each: Object, _: Catalog) -> list[str]:
    members = "ALL TABLES" if each.facets.get("all tables") else publication_members(each.facets)
    given = f" FOR {members}" if members else ""
    return [f"CREATE PUBLICATION {each.name}{given} WITH {publication_options(each.facets)}"]


def _event_trigger(each: Object, _: Catalog) -> list[str]:
    facets = each.facets
    tags = ", ".join(literal(tag) for tag in facets.get("tags") or ())
    when = f" WHEN TAG IN ({tags})" if tags else ""
    made = [f"CREATE EVENT TRIGGER {each.name} ON {facets['event']}{when} EXECUTE FUNCTION {facets['function']}"]
    state = STATES[facets["enabled"]]
    return made + ([f"ALTER EVENT TRIGGER {each.name} {state}"] if facets["enabled"] != "origin" else [])


def _default_privileges(each: Object, _: Catalog) -> list[str]:
    return rights.default_changes(each.facets, each.facets["grants"], None)


def _column(each: Object, catalog: Catalog) -> list[str]:
    return [f"{alter(catalog, each.parent)} ADD COLUMN {column_text(each)}", *column_trimmings(each, catalog)]


_MAKERS: dict[str, Callable[[Object, Catalog], list[str]]] = {
    "schema": _schema,
    "extension": _extension,
    "type": _type,
    "domain": _domain,
    "sequence": _sequence,
    "column": _column,
    "function": _routine,
    "procedure": _routine,
    "aggregate": _by_definition,
    "constraint": _constraint,
    "index": _index,
    "statistics": _statistics,
    "rule": _hanging,
    "trigger": _hanging,
    "policy": _policy,
    "publication": _publication,
    "event trigger": _event_trigger,
    "default privileges": _default_privileges,
}
