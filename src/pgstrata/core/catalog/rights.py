"""Grants: from two lists of `grantee RIGHT, RIGHT*` to the GRANT and REVOKE between them.

OWNER stands for the owner, `*` for WITH GRANT OPTION; no list at all means PostgreSQL's default rights of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pgstrata.core.catalog.catalog import Catalog, Object
from pgstrata.core.catalog.words import bare

ALL = "ALL"
_LINE = re.compile(r'("(?:[^"]|"")*"|\S+) (.*)', re.DOTALL)
_WORDS = {"view": "TABLE", "materialized view": "TABLE", "foreign table": "TABLE", "aggregate": "FUNCTION"}
_MADE_AS = {"schema": "SCHEMAS", "sequence": "SEQUENCES", "type": "TYPES", "domain": "TYPES"}
_MADE_AS |= dict.fromkeys(("table", "foreign table", "view", "materialized view"), "TABLES")
_MADE_AS |= dict.fromkeys(("function", "procedure", "aggregate"), "FUNCTIONS")
# The rights on everything but the owner's, as the server's acldefault() has them.
_PUBLIC = dict.fromkeys(("function", "procedure", "aggregate", "FUNCTIONS"), "EXECUTE")
_PUBLIC |= dict.fromkeys(("type", "domain", "TYPES"), "USAGE")

Rights = dict[str, dict[str, bool]]  # grantee -> right -> whether it may be given on


def changes(each: Object, expected: list[str] | None, actual: list[str] | None, owner: str) -> list[str]:
    """The statements between two lists of an object's facet `grants`."""
    if each.kind == "column":
        return _between(f"TABLE {each.parent}", _read(expected), _read(actual), owner, f" ({bare(each)})")
    on = f"{_WORDS.get(each.kind, each.kind.upper())} {each.name}"
    if each.kind == "domain":
        on = f"TYPE {each.name}"
    return _between(on, _rights(each.kind, expected), _rights(each.kind, actual), owner)


def at_creation(each: Object, owner: str, *catalogs: Catalog) -> list[str]:
    """The statements that give a new object its rights, whatever default privileges have given it before."""
    if each.kind not in _MADE_AS:
        return changes(each, each.facets.get("grants"), None, owner) if each.kind == "column" else []
    given = {who for catalog in catalogs for who in _defaults(catalog, _MADE_AS[each.kind])}
    if "grants" not in each.facets and not given:
        return []
    on = f"{_WORDS.get(each.kind, 'TYPE' if each.kind == 'domain' else each.kind.upper())} {each.name}"
    expected = _rights(each.kind, each.facets.get("grants"))
    first = [f"REVOKE ALL ON {on} FROM {_who(who, owner)}" for who in sorted({*given, "OWNER", *_public(each.kind)})]
    return [*first, *_between(on, expected, {}, owner)]


def default_changes(facets: Mapping[str, object], expected: list[str] | None, actual: list[str] | None) -> list[str]:
    """The same for ALTER DEFAULT PRIVILEGES; a side without an entry has the server's own defaults."""
    kind, role, schema = str(facets["on"]), str(facets["role"]), facets.get("in schema")
    head = f"ALTER DEFAULT PRIVILEGES FOR ROLE {role}{f' IN SCHEMA {schema}' if schema else ''} "

    def rights(lines: list[str] | None) -> Rights:
        return _read(lines) if lines is not None or schema else _rights(kind, None)

    return [head + each for each in _between(kind, rights(expected), rights(actual), role)]


def takes_away(statements: Iterable[str]) -> bool:
    """Whether somebody has fewer rights after these statements."""
    return any(re.search(r"\bREVOKE\b", each) for each in statements)


def _between(on: str, expected: Rights, actual: Rights, owner: str, columns: str = "") -> list[str]:
    statements = []
    for who in sorted({*expected, *actual}):
        new, old = expected.get(who, {}), actual.get(who, {})
        if new == old:
            continue
        if ALL in old:
            statements.append(f"REVOKE ALL ON {on} FROM {_who(who, owner)}")
            old = {}
        gone = sorted(right for right in old if right not in new)
        kept = sorted(right for right in old if new.get(right) is False and old[right])
        if gone:
            statements.append(f"REVOKE {_list(gone, columns)} ON {on} FROM {_who(who, owner)}")
        if kept:
            statements.append(f"REVOKE GRANT OPTION FOR {_list(kept, columns)} ON {on} FROM {_who(who, owner)}")
        for option, words in ((False, ""), (True, " WITH GRANT OPTION")):
            given = sorted(right for right in new if new[right] is option and old.get(right) in (None, not option))
            given = [right for right in given if right not in kept]
            if given:
                statements.append(f"GRANT {_list(given, columns)} ON {on} TO {_who(who, owner)}{words}")
    return statements


def _list(rights: list[str], columns: str) -> str:
    return ", ".join(f"{right}{columns}" for right in rights)


def _who(grantee: str, owner: str) -> str:
    return owner if grantee == "OWNER" else grantee


def _public(kind: str) -> list[str]:
    return ["PUBLIC"] if kind in _PUBLIC else []


def _rights(kind: str, lines: list[str] | None) -> Rights:
    if lines is not None:
        return _read(lines)
    usual: Rights = {"OWNER": {ALL: False}}
    if kind in _PUBLIC:
        usual["PUBLIC"] = {_PUBLIC[kind]: False}
    return usual


def _read(lines: list[str] | None) -> Rights:
    found: Rights = {}
    for line in lines or ():
        parts = _LINE.fullmatch(line)
        assert parts is not None, line
        rights = parts[2].split(", ")
        found[parts[1]] = {right.removesuffix("*"): right.endswith("*") for right in rights}
    return found


def _defaults(catalog: Catalog, kind: str) -> set[str]:
    entries = [each for each in catalog.of_kind("default privileges") if each.facets["on"] == kind]
    return {who for each in entries for who in _read(each.facets["grants"])} - {"OWNER"}
