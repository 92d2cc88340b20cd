"""Features in any valid set and any order of switching on: the same catalog as all of the set at once.

A target's catalog depends on the features that have migrations on it, so each target is a matrix of its own. Where it
has more valid sets than are tried in a minute, a covering set of pairs is: for each two features, each state of the
two that is possible occurs in one of the sets that are tried.
"""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from pgstrata.core.estate.estate import Estate
from pgstrata.core.plan.plan import Selection
from pgstrata.operations.apply import apply
from pgstrata.operations.request import Request
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.server import Server

ROOT = Path(__file__).resolve().parents[2]
MOST_SETS = 40
TARGETS = ["supabase", "components"]

Features = tuple[str, ...]


@functools.cache
def estate() -> Estate:
    return Workspace.open(ROOT).estate


def features_of(target: str) -> Features:
    """The features with migrations on a target, by the number of the first of them."""
    return tuple(dict.fromkeys(each.feature for each in estate().of_target(target) if each.feature))


def valid_sets(names: Features) -> list[Features]:
    """Every set of these features that has what it requires."""
    sizes = range(len(names) + 1)
    sets = itertools.chain.from_iterable(itertools.combinations(names, size) for size in sizes)
    return [one for one in sets if all(set(estate().features[name].requires) <= set(one) for name in one)]


def pairs_in(names: Features, one: Features) -> set[tuple[tuple[str, bool], tuple[str, bool]]]:
    """Each two features, and whether each is on in this set."""
    return set(itertools.combinations([(name, name in one) for name in names], 2))


def chosen_sets(names: Features) -> list[Features]:
    """All valid sets, or as few as cover the pairs, the largest first; always with everything and nothing."""
    sets = valid_sets(names)
    if len(sets) <= MOST_SETS:
        return sets
    chosen = [sets[0], sets[-1]]
    wanted = set().union(*(pairs_in(names, one) for one in sets))
    wanted -= pairs_in(names, chosen[0]) | pairs_in(names, chosen[1])
    while wanted:
        best = max(sets, key=lambda one: (len(wanted & pairs_in(names, one)), len(one), one))
        chosen.append(best)
        wanted -= pairs_in(names, best)
    return chosen


def in_order(wanted: Sequence[str]) -> list[str]:
    """That order, with what a feature requires moved before it."""
    done: list[str] = []

    def add(name: str) -> None:
        for other in estate().features[name].requires:
            add(other)
        if name not in done:
            done.append(name)

    for name in wanted:
        add(name)
    return done


def orders(names: Features, one: Features) -> Iterator[list[str]]:
    """Orders in which a set is switched on. Backwards: each two features the other way round than all at once."""
    if len(one) > 1:
        yield in_order(one[::-1])
    if one == names:
        dice = random.Random(7)
        yield in_order(one)
        for _ in range(2):
            yield in_order(dice.sample(one, len(one)))


def switch_on(url: str, target: str, on: Collection[str], off: Collection[str] = ()) -> None:
    """`pgstrata apply --target T --with … --without …`."""
    request = Request(
        selection=Selection(targets=[target]), switched_on=set(on), switched_off=set(off), create_roles=True
    )
    apply(Workspace.open(ROOT, urls={target: url}), request)


def catalog(server: Server, database: str) -> list[str]:
    """A database's schema as pg_dump says it, by object: the order of creation may change the order of the text."""
    text = server.run("pg_dump", "--schema-only", "--dbname", server.conninfo(database)).decode()
    lines = [line for line in text.split("\n") if not line.startswith(("\\restrict", "\\unrestrict"))]
    return sorted("\n".join(lines).split("\n--\n-- "))


@pytest.fixture
def copies(copies_on: Callable[[Server], Any], server: Server, target: str) -> Iterator[Callable[[], str]]:
    """Names of new copies of a target with its baseline, dropped at the end. Without rows, which no catalog depends on:
    a copy is made in a third of the time."""
    known = copies_on(server)
    made = [known.make(target)]
    with psycopg.connect(known.conninfo(made[0]), autocommit=True) as connection:
        tables = connection.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
            "WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'pgstrata')"
        ).fetchall()
        connection.execute(f"TRUNCATE {', '.join(name for (name,) in tables)}".encode())
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:

        def make() -> str:
            name = f"{made[0]}_{len(made)}"
            copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
            connection.execute(copy.format(sql.Identifier(name), sql.Identifier(made[0])))
            made.append(name)
            return name

        yield make
    for name in made:
        known.drop(name)


@pytest.mark.parametrize("target", TARGETS)
def test_every_order_ends_in_the_catalog_of_all_at_once(copies: Callable[[], str], server: Server, target: str) -> None:
    names = features_of(target)
    every = tuple(estate().features)
    seen: dict[str, Features] = {}
    for one in chosen_sets(names):
        at_once = copies()
        switch_on(server.conninfo(at_once), target, one, set(every) - set(one))
        expected = catalog(server, at_once)
        assert seen.setdefault("\n".join(expected), one) == one, "two sets with one catalog: this compares nothing"
        for order in orders(names, one):
            database = copies()
            switch_on(server.conninfo(database), target, order[:1], set(every) - set(order[:1]))
            for name in order[1:]:
                switch_on(server.conninfo(database), target, [name])
            assert catalog(server, database) == expected, order


@pytest.mark.parametrize("target", TARGETS)
def test_each_two_features_are_switched_on_in_either_order(target: str) -> None:
    names = features_of(target)
    tried = [order for one in chosen_sets(names) for order in [list(one), *orders(names, one)]]
    seen = {pair for order in tried for pair in itertools.combinations(order, 2)}
    possible = {pair for pair in itertools.permutations(names, 2) if pair[1] not in estate().features[pair[0]].requires}
    assert seen == possible
    assert all(in_order(order) == order for order in tried)


@pytest.mark.parametrize("target", TARGETS)
def test_the_sets_that_are_tried_cover_all_pairs(target: str) -> None:
    names = features_of(target)
    chosen = chosen_sets(names)
    tried = set().union(*(pairs_in(names, one) for one in chosen))
    possible = set().union(*(pairs_in(names, one) for one in valid_sets(names)))
    assert tried == possible
    assert () in chosen
    assert names in chosen
    assert len(chosen) == len(set(chosen)) <= MOST_SETS


def test_every_feature_is_in_a_matrix() -> None:
    assert set().union(*map(features_of, TARGETS)) == set(estate().features)


@pytest.mark.parametrize("target", TARGETS)
def test_without_options_everything_is_applied_on_each_version(
    copies_on: Callable[[Server], Any], each_server: Server, target: str
) -> None:
    copies = copies_on(each_server)
    name = copies.make(target)
    try:
        switch_on(each_server.conninfo(name), target, [])
        done = each_server.run(
            "psql", "-XAtq", "-d", each_server.conninfo(name), "-c", "SELECT number FROM pgstrata.current ORDER BY 1"
        )
        assert done.decode().split() == [each.number for each in estate().of_target(target)]
    finally:
        copies.drop(name)
