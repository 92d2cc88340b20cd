"""The rows of two databases of one server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from pgstrata.core.estate.address import Address
from pgstrata.operations.workspace import new_run
from pgstrata.postgres.compare_rows import Reference, content, reference
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import Session, connect
from support.servers import fresh_database

SCHEMA = """
CREATE TABLE tag (id integer PRIMARY KEY, name text, secret text);
INSERT INTO tag VALUES (1, 'a', 's'), (2, 'b', 's'), (10, 'ten', NULL), (11, 'eleven', 's');
CREATE TABLE "Plain Text" ("a b" text, n integer);
INSERT INTO "Plain Text" VALUES ('x', 1), ('x', 1), (NULL, 2), ('y', NULL);
CREATE TABLE log (at integer) PARTITION BY RANGE (at);
CREATE TABLE log_1 PARTITION OF log FOR VALUES FROM (0) TO (10);
INSERT INTO log VALUES (1), (2);
CREATE TABLE base (r integer);
CREATE TABLE derived () INHERITS (base);
INSERT INTO derived VALUES (5);
CREATE SEQUENCE counter;
"""


@pytest.fixture
def sides(each_server: Server) -> Iterator[tuple[Session, Session]]:
    with fresh_database(each_server) as one, fresh_database(each_server) as other:
        opened = [connect("main", Address(conninfo=each_server.conninfo(name)), new_run({})) for name in (one, other)]
        with closing(opened[0]), closing(opened[1]):
            for session in opened:
                session.hand_over()
                session.execute(SCHEMA.encode())
            yield opened[0], opened[1]


def test_the_same_rows_in_another_order_are_the_same(sides: tuple[Session, Session]) -> None:
    before, after = sides
    after.execute(["UPDATE tag SET name = name WHERE id = 1", "VACUUM FULL tag"][0].encode())
    after.execute(b"DELETE FROM log; INSERT INTO log VALUES (2), (1)")
    one, other = content(before, ()), content(after, ())
    assert one == other
    numbers = {table: rows for table, (rows, _) in one.tables.items()}
    assert numbers == {
        "public.tag": 4,
        'public."Plain Text"': 4,
        "public.log": 2,
        "public.base": 0,
        "public.derived": 1,
    }, "a partition's rows are its table's, an heir's are its own"


def test_other_content_of_the_same_size_is_seen(sides: tuple[Session, Session]) -> None:
    before, after = sides
    after.execute(b"UPDATE base SET r = 6; SELECT nextval('counter'); SELECT lo_from_bytea(0, 'x')")
    one, other = content(before, ()), content(after, ())
    assert [table for table in one.tables if one.tables[table] != other.tables[table]] == ["public.derived"]
    assert one.sequences != other.sequences
    assert one.large_objects != other.large_objects
    assert content(after, ("public",)).tables == {}, "what something else owns is not read"


def test_a_reference_table_is_compared_by_its_key(sides: tuple[Session, Session]) -> None:
    before, after = sides
    after.execute(b"DELETE FROM tag WHERE id = 2; INSERT INTO tag VALUES (3, 'c', 't')")
    after.execute(b"UPDATE tag SET name = 'TEN', secret = 'told' WHERE id = 10")
    found = reference(before, after, "public.tag", ["public.tag.secret"])
    assert (found.key, found.added, found.removed, found.changed) == (("id",), 1, 1, 1)
    assert [(row.what, row.key) for row in found.shown] == [
        ("changed", (("id", "10"),)),
        ("removed", (("id", "2"),)),
        ("added", (("id", "3"),)),
    ]
    assert found.shown[0].values == (("name", "ten", "TEN"), ("secret", None, None)), "a masked value is not shown"


def test_a_table_without_a_key_is_compared_by_its_values(sides: tuple[Session, Session]) -> None:
    before, after = sides
    assert reference(before, after, '"Plain Text"', ()).same
    after.execute(
        b"""INSERT INTO public."Plain Text" VALUES ('x', 1), (NULL, NULL); DELETE FROM public."Plain Text" WHERE n = 2"""
    )
    found = reference(before, after, '"Plain Text"', ['"Plain Text"."a b"'])
    assert (found.key, found.added, found.removed, found.changed) == ((), 2, 1, 0)
    assert all(dict(row.key)["a b"] is None for row in found.shown)


def test_a_table_that_is_not_there_is_said(sides: tuple[Session, Session]) -> None:
    before, after = sides
    after.execute(b"DROP TABLE tag")
    assert reference(before, after, "public.tag", ()) == Reference(
        table="public.tag", problem="it is in one of the states only"
    )
    assert reference(before, after, "public.no", ()).problem == "it is in neither state"
