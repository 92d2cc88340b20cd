"""A dump's parts as tasks that several sessions can do at the same time, and the order in which they may.

Invariants, whatever the number of sessions:

    a task begins when all tasks that it comes after are done;
    no two tasks run at once that would wait for each other's locks: one that needs a table for itself shares it with none;
    so no two sessions ever wait for each other, and every task gets its turn.

Data come first, the table on which most work hangs at the head; a table's keys and indexes when its data are there; a foreign
key when the data of both tables are there, and the keys of the one that it refers to. Then, in the order of the file, what is
none of these; foreign keys of partitioned tables after that, as their keys are valid when those of the partitions are
attached; at last what stands behind the foreign keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from pgstrata.core.script.outline import Kind, Outline, Part
from pgstrata.core.script.tables import Name

_SMALL = 4 << 20  # bytes of data; tables with less share a task, as a task costs some round trips
_BATCH = 16 << 20
# What a row costs in an index and in a foreign key, as bytes of a COPY that take as long: roughly, as measured on tables of
# narrow and of wide rows. It decides only who begins first.
_INDEXED, _REFERRING = 27, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Parts that one session does in one transaction. `weight` is the work that hangs on it, its own included; `alone` are
    the tables that it needs for itself, `shared` those that others may work on in the same way; `after` the tasks that come
    before, by their place in the plan."""

    parts: tuple[Part, ...]
    weight: int
    alone: frozenset[Name] = frozenset()
    shared: frozenset[Name] = frozenset()
    after: frozenset[int] = frozenset()


def tasks(outline: Outline) -> list[Task]:
    """The tasks of a dump whose outline holds, those before which it needs in front of each."""
    return _Tasks(outline).made


class _Tasks:
    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self.made: list[Task] = []
        self._size = {part.tables[0]: part.size for part in outline.parts if part.kind is Kind.DATA}
        self._rows = {part.tables[0]: part.rows for part in outline.parts if part.kind is Kind.DATA}
        self._hanging: dict[
            Name, dict[Kind, int]
        ] = {}  # on a table's data: the work on its keys, indexes, foreign keys
        for part in self._of(Kind.KEY, Kind.INDEX, Kind.FOREIGN):
            for name in set(part.tables):  # a foreign key hangs on both of its tables
                works = self._hanging.setdefault(name, {})
                works[part.kind] = works.get(part.kind, 0) + self._own(part)
        self._data: dict[Name, int] = {}  # the task that brings a table's data
        self._built: dict[Name, set[int]] = {}  # the tasks that build its keys and indexes
        self._bring_data()
        self._build_indexes()
        self._finish()

    def _of(self, *kinds: Kind) -> Iterator[Part]:
        return (part for part in self._outline.parts if part.kind in kinds)

    def _add(self, parts: Sequence[Part], **values: object) -> int:
        weight = sum(self._weight_of(part) for part in parts)
        self.made.append(Task(parts=tuple(parts), weight=weight, **values))  # type: ignore[arg-type]  # as Task names them
        return len(self.made) - 1

    def _own(self, part: Part) -> int:
        """The work of a part, as bytes of a COPY that take as long."""
        if part.kind in (Kind.DATA, Kind.VALUES):
            return part.size
        each = {Kind.KEY: _INDEXED, Kind.INDEX: _INDEXED, Kind.FOREIGN: _REFERRING}.get(part.kind, 0)
        return each * self._rows.get(part.tables[0], 0) if each else 0

    def _weight_of(self, part: Part) -> int:
        """Its own work, and what can only be done after it: a table's keys, indexes and foreign keys stand in each other's
        way, so that the table with most of all this is to begin first."""
        after = self._hanging.get(part.tables[0], {}) if part.tables else {}
        if part.kind is Kind.DATA:
            return self._own(part) + sum(after.values())
        return self._own(part) + (after.get(Kind.FOREIGN, 0) if part.kind in (Kind.KEY, Kind.INDEX) else 0)

    def _bring_data(self) -> None:
        parts = sorted(self._of(Kind.DATA), key=lambda part: -self._weight_of(part))
        for group in _groups(parts, small=lambda part: part.size <= _SMALL):
            names = frozenset(part.tables[0] for part in group)
            self._data.update(dict.fromkeys(names, self._add(group, alone=names)))
        for part in self._of(Kind.VALUES):
            self._add([part])

    def _build_indexes(self) -> None:
        small: dict[int | None, list[Part]] = {}
        for part in self._of(Kind.KEY, Kind.INDEX):
            (name,) = part.tables
            if self._size.get(name, 0) <= _SMALL:
                small.setdefault(self._data.get(name), []).append(part)
                continue
            tables = frozenset((name,))
            locks = {"alone": tables} if part.kind is Kind.KEY else {"shared": tables}
            self._built.setdefault(name, set()).add(self._add([part], after=frozenset((self._data[name],)), **locks))
        for data, parts in small.items():
            names = frozenset(part.tables[0] for part in parts)
            made = self._add(parts, alone=names, after=frozenset(() if data is None else (data,)))
            for name in names:
                self._built.setdefault(name, set()).add(made)

    def _finish(self) -> None:
        """Foreign keys, around what stands in front of them, and what stands behind."""
        keys, rest = list(self._of(Kind.FOREIGN)), list(self._of(Kind.REST))
        where = keys[0].begin if keys else 0
        self._refer([part for part in keys if not self._partitioned(part)])
        if before := [part for part in rest if part.begin < where]:
            self._add(before, after=self._all())
        self._refer([part for part in keys if self._partitioned(part)], after=self._all())
        if behind := [part for part in rest if part.begin >= where]:
            self._add(behind, after=self._all())

    def _refer(self, keys: Sequence[Part], *, after: frozenset[int] = frozenset()) -> None:
        """Foreign keys, as soon as what they need is there: locks keep those of one table apart."""
        for group in _groups(keys, small=self._small):
            names = frozenset(self._outline.top(name) for part in group for name in part.tables)
            data = {self._data[name] for part in group for name in part.tables if name in self._data}
            built = {number for part in group for number in self._built.get(part.tables[1], ())}
            self._add(group, alone=names, after=after | data | built)

    def _partitioned(self, part: Part) -> bool:
        return any(name in self._outline.roots or self._outline.top(name) != name for name in part.tables)

    def _all(self) -> frozenset[int]:
        return frozenset(range(len(self.made)))

    def _small(self, part: Part) -> bool:
        return all(self._size.get(name, 0) <= _SMALL for name in part.tables)


def _groups(parts: Iterable[Part], *, small: Callable[[Part], bool]) -> Iterator[list[Part]]:
    """Each part alone, but small ones together."""
    together: list[Part] = []
    for part in parts:
        if not small(part):
            yield [part]
            continue
        if together and sum(each.size for each in together) + part.size > _BATCH:
            yield together
            together = []
        together.append(part)
    if together:
        yield together


@dataclass(slots=True)
class Schedule:
    """Which task may begin now. Told what is done, by one session at a time."""

    tasks: Sequence[Task]
    _waiting: list[int] = field(init=False)
    _running: set[int] = field(default_factory=set)
    _done: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._waiting = sorted(range(len(self.tasks)), key=lambda number: -self.tasks[number].weight)

    @property
    def finished(self) -> bool:
        """Whether nothing is left that has not begun."""
        return not self._waiting

    def next(self) -> int | None:
        """The heaviest task that may begin, which thereby has begun; None where none may now."""
        alone = {name for number in self._running for name in self.tasks[number].alone}
        used = alone | {name for number in self._running for name in self.tasks[number].shared}
        for number in self._waiting:
            task = self.tasks[number]
            if task.after <= self._done and not (task.alone & used) and not (task.shared & alone):
                self._waiting.remove(number)
                self._running.add(number)
                return number
        return None

    def done(self, number: int) -> None:
        """A task that had begun has ended well."""
        self._running.remove(number)
        self._done.add(number)


def index_memory(*, shared: int, given: int, sessions: int) -> int:
    """What maintenance_work_mem should be for building indexes on so many sessions at once, in kB.

    How much memory the machine has, SQL does not tell; shared_buffers was set by somebody who knew, to a quarter of it by
    the manual's advice. An eighth of the machine for all sessions is safe then, and never less than what is set.
    """
    return max(given, min(shared // 2 // sessions, 1 << 20))
