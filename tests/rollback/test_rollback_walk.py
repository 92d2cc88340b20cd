"""Rollbacks, undoings and kept databases in any order, held against a model of what can be reached by a command.

The model has whole databases as values: their rows, and the rollbacks that can be undone from there, each with what it
would bring back. Whatever was live at some time is live, kept, or brought back by an undo; and after each walk all the
rollbacks are undone, one after the other, each to what it must be.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest

from pgstrata.core.plan.proposal import accept_all
from pgstrata.core.plan.selection import Selection
from pgstrata.operations.rollbacks.prune import prune
from rollback.parts import assert_true, back, forth
from support.estates import Estate


@dataclass
class Database:
    """Rows of `part` and `note`; None for a column or a table that is not there. `stack`: what rollbacks have replaced,
    another database, or the makers and notes that were there."""

    parts: set[int]
    makers: dict[int, str] | None = None
    notes: set[int] | None = None
    stack: list[Database | Archive] = field(default_factory=list)


@dataclass
class Archive:
    makers: dict[int, str] | None = None
    notes: set[int] | None = None
    was: set[int] = field(default_factory=set)  # the parts whose makers they are


@dataclass
class Walk:
    estate: Estate
    live: Database
    chance: random.Random
    kept: dict[str, Database] = field(default_factory=dict)
    number: int = 100

    def insert(self) -> None:
        self.number += 1
        live, number = self.live, self.number
        live.parts.add(number)
        self.estate.query(f"INSERT INTO part (id) VALUES ({number})")
        if live.makers is not None:
            live.makers[number] = f"m{number}"
            self.estate.query(f"UPDATE part SET maker = 'm{number}' WHERE id = {number}")
        if live.notes is not None:
            live.notes.add(number)
            self.estate.query(f"INSERT INTO note VALUES ({number}, 'mine')")

    def baseline(self) -> None:
        self._replaced(back(self.estate).kept, Database({1, 2}, stack=[*self.live.stack, self.live]))

    def step(self) -> None:
        live = self.live
        to = self.chance.choice(["1", "2"] if live.notes is not None else ["1"])
        if live.makers is None and (to == "2" or live.notes is None):
            return
        back(self.estate, to=to)
        archive = Archive(makers=live.makers, was=set(live.parts) if live.makers is not None else set())
        live.makers = None
        if to == "1":
            archive.notes, live.notes = live.notes, None
        live.stack.append(archive)

    def undo(self) -> None:
        if not self.live.stack:
            return
        done, found = forth(self.estate), self.live.stack[-1]
        if isinstance(found, Database):
            assert done.kept
            self._replaced(done.kept, found)
            return
        self.live.stack.pop()
        if found.makers is not None:
            own = {number: name for number, name in (self.live.makers or {}).items() if number not in found.was}
            self.live.makers = own | {each: name for each, name in found.makers.items() if each in self.live.parts}
        if found.notes is not None:
            self.live.notes = set(found.notes)

    def by_name(self) -> None:
        needed = self._needed(self.live)
        free = [name for name, each in self.kept.items() if id(each) not in needed]
        if not free:
            return
        name = self.chance.choice(free)
        found, there = self.kept[name], {id(each) for each in self.kept.values()}
        done = back(self.estate, to=f"kept:{name}")
        found.stack = [each for each in found.stack if isinstance(each, Archive) or id(each) in there]
        found.stack.append(self.live)
        self._replaced(done.kept, found)

    def again(self) -> None:
        self.estate.apply(selection=Selection(again=["002", "003"]))
        if self.live.notes is None:
            self.live.notes = {1}
        if self.live.makers is None:
            self.live.makers = {}

    def prune(self) -> None:
        gone = {each.name for each in prune(self.estate.workspace(), older_than=0, confirm=accept_all) if each.done}
        needed = self._needed(self.live)
        assert not [name for name in gone if name in self.kept and id(self.kept[name]) in needed]
        self.kept = {name: each for name, each in self.kept.items() if name not in gone}

    def _replaced(self, kept: str, by: Database) -> None:
        self.kept = {name: each for name, each in self.kept.items() if each is not by}
        self.kept[kept] = self.live
        self.live = by

    def _needed(self, live: Database) -> set[int]:
        found: set[int] = set()
        for each in live.stack:
            if isinstance(each, Database) and id(each) not in found:
                found |= {id(each)} | self._needed(each)
        return found

    def look(self, after: str) -> None:
        live, query = self.live, self.estate.query
        assert {number for (number,) in query("SELECT id FROM part")} == live.parts, after
        assert (query("SELECT to_regclass('note')") != [(None,)]) == (live.notes is not None), after
        if live.notes is not None:
            assert {number for (number,) in query("SELECT part FROM note")} == live.notes, after
        if live.makers is not None:
            makers = dict(query("SELECT id, maker FROM part WHERE maker IS NOT NULL"))
            assert makers == live.makers, after


@pytest.mark.parametrize("seed", range(4))
def test_whatever_was_live_is_reached_by_a_command(parts: Estate, seed: int) -> None:
    walk = Walk(parts, Database({1, 2, 3}, {3: "ours"}, {1, 3}), random.Random(seed))  # no secret
    ways = [walk.baseline, walk.step, walk.undo, walk.by_name, walk.again, walk.prune]
    said = []
    for way in walk.chance.choices(ways, weights=[3, 3, 4, 3, 1, 1], k=14):
        walk.insert()
        said.append(way.__name__)
        way()
        walk.look(" ".join(said))
    while walk.live.stack:
        walk.undo()
        walk.look(f"{' '.join(said)}, and back")
    assert_true(parts)
