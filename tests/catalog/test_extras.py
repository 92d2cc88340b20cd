"""What somebody made by hand beside the migrations' objects, much of it standing on more of it: the repairs take it away, one
statement after another in their order.

The objects stand in `extras.sql`. Random sets of them are made, each on a copy of one database.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

from catalog.scenes import Scenes, told
from pgstrata.core.catalog.drift import compare
from pgstrata.core.catalog.repair import repairs
from pgstrata.postgres.server import Server
from support.servers import fresh_database

KEPT = (
    "CREATE TABLE kept (id int PRIMARY KEY, name text, n int DEFAULT 1);"
    "CREATE VIEW kept_v AS SELECT id FROM kept WHERE id > 0;"
)
_BLOCK = re.compile(r"^-- (\w+):([\w ]*)\n(.*?;)\n", re.MULTILINE)


class Extra(NamedTuple):
    """One object, and the names of those that it stands on."""

    needs: list[str]
    statement: str


EXTRAS = {
    name: Extra(needs.split(), statement)
    for name, needs, statement in _BLOCK.findall(Path(__file__).with_name("extras.sql").read_text(encoding="utf-8"))
}
RINGS = {
    "two tables that reference each other": ["t1b"],
    "and a type that one of them has, a view over both": ["t1b", "t3", "vf"],
    "a table whose check takes its own row": ["t6chk"],
    "two policies that each read the other's table": ["t1b", "pol3", "pol4"],
}


def with_needs(names: list[str]) -> list[str]:
    """Names and those that they stand on, in the file's order but for the latter."""
    found: dict[str, None] = {}

    def visit(name: str) -> None:
        for other in EXTRAS[name].needs:
            visit(other)
        found.setdefault(name)

    for name in sorted(names, key=list(EXTRAS).index):
        visit(name)
    return list(found)


@pytest.fixture(scope="module")
def kept(server: Server) -> Iterator[Scenes]:
    with fresh_database(server, "extras") as name:
        with psycopg.connect(server.conninfo(name), autocommit=True) as connection:
            connection.execute(KEPT)
        yield Scenes(server, name)


def taken_away(kept: Scenes, names: list[str]) -> None:
    with kept.copy() as copy:
        with psycopg.connect(kept.server.conninfo(copy), autocommit=True) as connection:
            for name in names:
                connection.execute(EXTRAS[name].statement.encode())
        live = kept.read(copy)
        kept.repair(copy, repairs(compare(kept.catalog, live), kept.catalog, live))
        assert told(compare(kept.catalog, kept.read(copy)).differences) == [], names


@pytest.mark.parametrize("seed", range(20))
def test_what_stands_on_another_goes_before_it(seed: int, kept: Scenes) -> None:
    taken_away(kept, with_needs(random.Random(seed).sample(sorted(EXTRAS), 10)))


@pytest.mark.parametrize("names", RINGS.values(), ids=RINGS)
def test_what_stands_on_each_other_is_taken_apart_first(names: list[str], kept: Scenes) -> None:
    taken_away(kept, with_needs(names))


def test_all_of_it_at_once(kept: Scenes) -> None:
    taken_away(kept, with_needs(list(EXTRAS)))
