"""The parts of a dump, sent by several sessions to one database that nobody else uses: the first prepares it, then each does
one task after another until none is left.

Every task is a transaction of its own. None waits for the disk: the commit of the ledger's event, the last one, does for all.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.restore import Schedule, Task, index_memory, tasks
from pgstrata.core.script.outline import Kind, Part
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import CopyData, CopyEnd, Item, MetaCommand, Position, Statement
from pgstrata.core.script.statements import leading_words, transaction_control
from pgstrata.core.script.tables import shown
from pgstrata.executor.job import Job
from pgstrata.executor.lanes import Halt, side_by_side
from pgstrata.files.spans import Spans
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session
from pgstrata.postgres.stream import Stream

_TOLD_EVERY = 1 << 20  # bytes
_LOOK = 0.2  # seconds


class Parts:
    """One dump's parts on their way to one database."""

    def __init__(self, job: Job, spans: Spans, sessions: Sequence[Session]) -> None:
        assert job.surveyed
        assert job.surveyed.outline
        self._job = job
        self._spans = spans
        self._sessions = sessions
        self._outline = job.surveyed.outline
        self._schedule = Schedule(tasks(self._outline))
        self._changed = threading.Condition()
        self._halt = Halt(job.halt)
        self._sent = self._told = self._rows = 0

    def restore(self) -> None:
        """Send all of it. Raises StatementFailed, Unreachable: the database is then of no use."""
        for session in self._sessions:
            _prepare(session, len(self._sessions))
        self._together(self._sessions[0], self._job.watch, [self._scanned(_before(self._outline.before))])
        works = {f"{session.target} {n}": self._work(session) for n, session in enumerate(self._sessions, 1)}
        failed = side_by_side(works, watch=self._job.watch, halt=self._halt, cancel=self._cancel, at_once=True)
        for error in failed.values():
            raise error
        self._job.halt.check()

    def _cancel(self) -> None:
        for session in self._sessions:
            session.cancel(timeout=1)

    # ---- tasks

    def _work(self, session: Session) -> Callable[[Watch], None]:
        """What one session does: one task after another."""

        def work(watch: Watch) -> None:
            said: dict[str, bytes] = {}  # the settings that are in force in this session
            while (number := self._next()) is not None:
                self._task(session, self._schedule.tasks[number], said, watch)
                with self._changed:
                    self._schedule.done(number)
                    self._changed.notify_all()

        return work

    def _next(self) -> int | None:
        """The next task; waits for one that may begin. None where all have begun."""
        with self._changed:
            while not self._schedule.finished:
                self._halt.check()
                if (number := self._schedule.next()) is not None:
                    return number
                self._changed.wait(_LOOK)
        return None

    def _task(self, session: Session, task: Task, said: dict[str, bytes], watch: Watch) -> None:
        self._together(session, watch, [self._items(part, said) for part in task.parts])

    def _together(self, session: Session, watch: Watch, parts: Sequence[Iterator[Item]]) -> None:
        """Send items in one transaction."""
        stream = Stream(session.connection, target=session.target, path=self._job.shown, notice=self._job.notice)
        session.execute("BEGIN")
        try:
            for items in parts:
                for item in items:
                    self._halt.check()
                    assert not isinstance(item, MetaCommand)
                    stream.send(item)
                    self._count(item, watch)
            stream.flush()
        finally:
            stream.close()
        session.commit()

    def _count(self, item: Item, watch: Watch) -> None:
        """Tell how far all sessions have come together, about every MiB."""
        size = len(item.data) if isinstance(item, CopyData) else len(item.text) if isinstance(item, Statement) else 0
        with self._changed:
            self._sent += size
            self._rows += item.lines if isinstance(item, CopyData) else 0
            if self._sent - self._told < _TOLD_EVERY:
                return
            self._told, sent, rows = self._sent, self._sent, self._rows
        step = self._job.step
        watch(events.Progress(number=step.number, target=step.target, sent=sent, size=step.size, rows=rows))

    # ---- items

    def _items(self, part: Part, said: dict[str, bytes]) -> Iterator[Item]:
        """A part's items, after the settings that are in force where it stands and that the session does not have."""
        for name, text in self._outline.settings[part.settings].items():
            if said.get(name) != text:
                yield _said(text, part.at)
                said[name] = text
        yield from self._copy(part) if part.kind is Kind.DATA else self._scanned(part)
        if part.kind in (Kind.VALUES, Kind.REST):  # which may set something themselves
            said.clear()

    def _copy(self, part: Part) -> Iterator[Item]:
        """A COPY whose table is emptied in the same transaction, so that the server writes rows that need no second visit."""
        (name,) = part.tables
        text = b"".join(self._spans.pieces(part.begin, part.data)).rstrip()
        if name not in self._outline.roots:
            yield _said(f"TRUNCATE TABLE ONLY {shown(name)};".encode(), part.at)
            text = text.removesuffix(b";") + b" WITH (FREEZE);"
        yield Statement(part.begin, part.data, text, part.at, b"", True, b"\n")
        at, rows = part.data, part.rows  # which the survey has counted
        for piece in self._spans.pieces(part.data, part.end):
            yield CopyData(at, at + len(piece), piece, 0, rows)
            at, rows = at + len(piece), 0
        yield CopyEnd(at, at, 0)

    def _scanned(self, part: Part) -> Iterator[Item]:
        """Statements as they stand there; what pg_dump writes around a large object, and psql's own, is passed over."""
        scanner = Scanner(part.at)
        for piece in self._spans.pieces(part.begin, part.end):
            yield from filter(_sent, scanner.feed(piece))
        yield from filter(_sent, scanner.finish())


def _prepare(session: Session, sessions: int) -> None:
    session.execute(topic("session")["throw_away"])
    session.build_with(index_memory, sessions=sessions)
    session.hand_over()


def _before(end: int) -> Part:
    return Part(kind=Kind.REST, begin=0, end=end, at=Position(0, 1, 1))


def _said(text: bytes, at: Position) -> Statement:
    """A statement of pgstrata's own, in front of what stands there."""
    return Statement(at.offset, at.offset, text, at, b"", False, b"")


def _sent(item: Item) -> bool:
    if isinstance(item, Statement):
        return not transaction_control(leading_words(item.text, 4))
    return not isinstance(item, MetaCommand)
