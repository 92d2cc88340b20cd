"""Where objects come from, from catalogs between migrations."""

from __future__ import annotations

from typing import Any

from pgstrata.core.catalog.catalog import Catalog, Object
from pgstrata.core.catalog.provenance import Change, Origin, Provenance, trace


def table(name: str, **facets: Any) -> Object:
    return Object(kind="table", name=name, facets={"owner": "me", **facets})


def column(parent: str, name: str, position: int, **facets: Any) -> Object:
    facets = {"type": "text", "position": position, **facets}
    return Object(kind="column", name=f"{parent}.{name}", parent=parent, facets=facets)


def catalog(*objects: Object) -> Catalog:
    return Catalog.of(objects)


EMPTY = catalog()


def test_what_a_migration_made_and_what_others_changed() -> None:
    one = catalog(table("a"), column("a", "x", 1))
    two = catalog(table("a", comment="said"), column("a", "x", 1, default="1"), table("b"))
    three = catalog(table("a", comment="other"), column("a", "x", 1, default="1"), table("b"))
    found = trace(EMPTY, [("001", one), ("007", two), ("012", three)])
    assert found.origins["table", "a"] == Origin(
        created="001", changes=(Change(number="007", facets=("comment",)), Change(number="012", facets=("comment",)))
    )
    assert found.of("column", "a.x") == "001"
    assert found.of("column", "a.x", "default") == "007"
    assert found.of("column", "a.x", "type") == "001"
    assert found.of("table", "b") == "007"
    assert found.of("table", "nobody's") == ""


def test_what_was_there_before_all_migrations_is_nobodys() -> None:
    public = Object(kind="schema", name="public", facets={"owner": "pg_database_owner"})
    changed = Object(kind="schema", name="public", facets={"owner": "pg_database_owner", "comment": "ours"})
    found = trace(catalog(public), [("001", catalog(changed))])
    assert found.origins["schema", "public"] == Origin(created="", changes=(Change(number="001", facets=("comment",)),))


def test_what_was_dropped_and_made_again_is_the_later_ones() -> None:
    with_it, without = catalog(table("a")), EMPTY
    assert trace(EMPTY, [("1", with_it), ("2", without), ("3", with_it)]).of("table", "a") == "3"
    assert trace(EMPTY, [("1", with_it), ("2", without)]).origins == {}


def test_a_column_that_only_moved_up_was_not_changed() -> None:
    before = catalog(table("a"), column("a", "x", 1), column("a", "y", 2))
    after = catalog(table("a"), column("a", "y", 1))
    assert trace(EMPTY, [("1", before), ("2", after)]).origins["column", "a.y"].changes == ()


def test_it_comes_back_from_json() -> None:
    found = trace(EMPTY, [("001", catalog(table("a"))), ("002", catalog(table("a", comment="x")))])
    assert Provenance.from_json(found.as_json()) == found
