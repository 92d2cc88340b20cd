"""The estate's rules for what its migrations have made: pure, over what was read from the catalogs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from pgstrata.core.catalog.catalog import Catalog, Key
from pgstrata.core.catalog.reverse import needs_reverse
from pgstrata.core.lint.finding import Finding, found


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A relation or a function in the graph of what reads what. Names are quoted and qualified."""

    name: str
    kind: str  # table, view, materialized view, function
    invoker: bool = True  # of a view: security_invoker; of a function: not SECURITY DEFINER
    row_security: bool = False
    reads: tuple[int, ...] = ()  # keys of other nodes


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignKey:
    """A foreign key that no index leads with: the constraint's name, its table's, its columns'."""

    name: str
    table: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the rules need to know of a target beyond its catalog."""

    nodes: Mapping[int, Node]
    bare_foreign_keys: tuple[ForeignKey, ...] = ()
    tables_without_key: tuple[str, ...] = ()


def schema_findings(facts: Facts, target: str) -> Iterator[Finding]:
    """The findings, each with its object and without a place."""
    for key in facts.bare_foreign_keys:
        columns = ", ".join(key.columns)
        yield found(
            "foreign-key-without-index",
            f"no index of {key.table} leads with ({columns}), the columns of the foreign key {key.name}: "
            "a DELETE or a change of key in the other table reads the whole of this one",
            hint=f"CREATE INDEX ON {key.table} ({columns});",
            object=f"{key.name} on {key.table}",
            target=target,
        )
    for table in facts.tables_without_key:
        yield found(
            "no-primary-key",
            f"{table} has no primary key: its rows cannot be told apart, and logical replication cannot change them",
            hint=f"ALTER TABLE {table} ADD PRIMARY KEY (…);",
            object=table,
            target=target,
        )
    yield from _views(facts.nodes, target)


def _views(nodes: Mapping[int, Node], target: str) -> Iterator[Finding]:
    """Views through which somebody sees rows that a table's policies keep from them.

    A view that is not security_invoker reads with its owner's rights, and so do the views below it, whatever they say of
    themselves. A function in a view runs as the caller, unless it is SECURITY DEFINER; what such a one reads is known for
    bodies that the server has parsed (BEGIN ATOMIC) only.
    """
    for node in nodes.values():
        if node.kind not in ("view", "materialized view"):
            continue
        path = _to_row_security(nodes, node)
        if not path:
            continue
        way = "".join(f", through {each.name}" for each in path[:-1])
        table = path[-1].name
        if node.kind == "materialized view":
            message = f"{node.name} keeps rows of {table}{way}, and the policies of that table do not reach them"
            hint = "Keep it from those whom the policies are for: REVOKE, or a schema of its own."
        elif node.invoker:
            message = f"{node.name} shows rows of {table}{way}, which is SECURITY DEFINER: policies hold for its owner"
            hint = f"ALTER FUNCTION {path[0].name} SECURITY INVOKER; or let the function itself check who asks."
        else:
            message = f"{node.name} reads {table}{way} with its owner's rights: the policies do not hold for who asks"
            hint = f"ALTER VIEW {node.name} SET (security_invoker = true);"
        yield found("view-not-security-invoker", message, hint=hint, object=node.name, target=target)


def _to_row_security(nodes: Mapping[int, Node], start: Node) -> list[Node]:
    """The shortest way from a view to a table with row security on which the caller's rights are lost; empty: none."""
    as_owner = not start.invoker or start.kind == "materialized view"
    seen: set[tuple[int, bool]] = set()
    ways: list[tuple[Node, bool, list[Node]]] = [(start, as_owner, [])]
    for node, owner, way in ways:  # grows while it is walked
        for key in node.reads:
            other = nodes.get(key)
            if other is None:
                continue
            rights = not other.invoker if other.kind == "function" else owner
            own = other.kind == "materialized view" or (other.kind == "view" and not other.invoker and not owner)
            if (key, rights) in seen or own:  # own: that view has a finding of its own
                continue
            seen.add((key, rights))
            if other.row_security and owner:
                return [*way, other]
            ways.append((other, rights, [*way, other]))
    return []


def changed_of_others(before: Catalog, after: Catalog, owners: Mapping[Key, str], *, feature: str) -> list[str]:
    """What a migration of a feature did to objects that migrations outside of the feature made, and that `disable` could
    not put back by itself: in words, with the reason.

    `owners` says for each object of `before` the feature that made it; empty: none.
    """
    own = [key for key in after.objects if key not in before.objects]
    others = [key for key, owner in owners.items() if owner != feature]
    return list(needs_reverse(after, before, own=own, others=others))


def reverse_finding(number: str, feature: str, changes: Collection[str], *, file: str, target: str) -> Finding:
    """What to say of a feature's migration that changes others' objects and has no reverse."""
    shown = list(changes)[:3]
    more = f", and {len(changes) - len(shown)} more" if len(changes) > len(shown) else ""
    name = file.rsplit("/", 1)[-1].removesuffix(".sql")
    return found(
        "reverse-missing",
        f"the feature {feature} cannot be taken back: {number} changes what other migrations made, and has no reverse "
        f"({'; '.join(shown)}{more})",
        hint=f"Write {name}.down.sql, which puts that back.",
        file=file,
        target=target,
    )
