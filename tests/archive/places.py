"""A database with a ledger, and an act that is archived, done, and brought back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from pgstrata.postgres import ledger
from pgstrata.postgres.archives.archive import Entry, Losses, Restored, SequenceValue, archive, find_losses, restore
from pgstrata.postgres.session import Session

Kept = tuple[list[Entry], list[SequenceValue]]


class Place:
    """One database with a ledger, and a session that holds its lock."""

    def __init__(self, session: Session, open_session: Callable[[str], Session]) -> None:
        self.session = session
        self.open_session = open_session

    def run(self, text: str) -> None:
        """As a script does it, which finds names as psql would."""
        self.session.hand_over()
        self.session.execute(text.encode())
        self.session.take_back()

    def rows(self, text: str) -> list[tuple[Any, ...]]:
        self.session.hand_over()
        rows = self.session.connection.execute(text.encode()).fetchall()
        self.session.take_back()
        return rows

    def value(self, text: str) -> Any:
        [(value,)] = self.rows(text)
        return value

    def content(self, table: str) -> list[str]:
        """A table's rows as text, in order."""
        return [row for (row,) in self.rows(f"SELECT (t.*)::text FROM {table} AS t ORDER BY 1")]

    @contextlib.contextmanager
    def transaction(self, *, commit: bool = True) -> Iterator[None]:
        self.session.begin()
        try:
            yield
            if commit:
                self.session.commit()
        finally:
            self.session.rollback()

    def losses(self, act: str) -> Losses:
        """What an act would lose; nothing stays done."""
        with self.transaction(commit=False):
            return self.losses_here(act)

    def losses_here(self, act: str) -> Losses:
        """The same in the transaction that is open."""
        return find_losses(self.session, lambda: self.run(act))

    def off(self, act: str, *, label: str = "disable f") -> Kept:
        """Archive what the act loses, and do it; the event that says so is written as `disable` writes it."""
        with self.transaction():
            losses = find_losses(self.session, lambda: self.run(act))
            entries, sequences = archive(self.session, losses, label=label)
            self.run(act)
            detail = {
                "archive": [each.as_json() for each in entries],
                "sequences": [each.as_json() for each in sequences],
            }
            ledger.write(self.session, "disabled", number="002", feature="f", detail=detail)
        return entries, sequences

    def on(self, act: str, kept: Kept) -> Restored:
        """Do what a migration does again, and bring the archived rows back."""
        with self.transaction():
            self.run(act)
            return restore(self.session, *kept)
