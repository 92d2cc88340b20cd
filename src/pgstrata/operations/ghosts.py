"""A versioned migration statement by statement on a throw-away database: which IF NOT EXISTS were skipped and what they
wanted, and which DDL changed nothing.

Whether a statement changed anything is asked of the server in two steps, as reading the whole catalog after each would
take as long as the catalog is large. Did it write to a catalog at all, by the server's own counts? And where all that it
wrote are updates of rows: were the rows the same before? They are found by the number of the savepoint in which it runs;
then it is taken back, and run again after a look. What inserts or deletes a row counts as a change, so nothing that
changed is called idle; a default that is set to what it was is one of the few that this misses.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from pgstrata.core.catalog.catalog import Catalog, Key
from pgstrata.core.lint.finding import Finding, found
from pgstrata.core.lint.ghosts import Ghost, ghost_findings, parts
from pgstrata.core.lint.statement import is_ddl, name_after
from pgstrata.core.script.script import CopyData, CopyEnd, Statement
from pgstrata.core.script.statements import is_empty, is_session_setting, leading_words, not_in_transaction
from pgstrata.postgres import lint
from pgstrata.postgres.session import Session
from pgstrata.postgres.stream import StatementFailed, Stream, Told

_QUOTED = re.compile(r'"((?:[^"]|"")+)"')
_RELATION, _COLUMN, _OBJECT = "42P07", "42701", "42710"
_RELATIONS = ("table", "foreign table", "view", "materialized view", "sequence", "index")
_MANY_LOCKS = "max_locks_per_transaction = 1024"  # of the sandbox: migrations drop and make a lot in one transaction
SETTINGS = (_MANY_LOCKS,)


class Trial:
    """One migration on one session. `file` is its path for findings, which are in `findings` afterwards."""

    def __init__(self, session: Session, *, file: str, managed: Collection[str], transaction: bool = True) -> None:
        self._session = session
        self._file = file
        self._managed = managed
        self._transaction = transaction
        self._heard: list[Told] = []
        self._stream = Stream(session.connection, target=session.target, path=file, notice=self._hear)
        self.findings: list[Finding] = []

    def run(self, items: Iterator[Statement | CopyData | CopyEnd], *, watched: bool) -> None:
        """Apply the script; without `watched`, as fast as can be. Raises StatementFailed and what reading raises."""
        session = self._session
        session.hand_over()
        try:
            if self._transaction:
                session.execute("BEGIN")
            for item in items:
                if watched and isinstance(item, Statement) and not is_empty(item.text):
                    self._statement(item)
                else:
                    self._stream.send(item)
            self._stream.flush()
            if self._transaction:
                session.commit()
        finally:
            self._stream.close()
            session.rollback()
        session.reset()

    # ---- one statement

    def _statement(self, statement: Statement) -> None:
        words = leading_words(statement.text)
        alone = not self._transaction and (not_in_transaction(words) or is_session_setting(statement.text, words))
        if statement.copies or alone or not (is_ddl(words) or words[0] == "DO"):
            self._heard = []
            self._stream.send(statement)
            if not statement.copies:
                self._stream.flush()
            if any(told.skipped for told in self._heard):
                self._unchecked(statement, "it cannot be run again in a transaction")
            return
        if not self._transaction:
            self._session.execute("BEGIN")
        self._watch(statement, words)
        if not self._transaction:
            self._session.commit()

    def _watch(self, statement: Statement, words: list[str]) -> None:
        before = lint.written(self._session)
        self._session.execute("SAVEPOINT pgstrata_lint")
        self._send(statement)
        skipped = [told for told in self._heard if told.skipped]
        if skipped:
            self._back()
            self._ghosts(statement, words, skipped)
            self._send(statement)
        elif is_ddl(words) and not self._changed(statement, before):
            what = " ".join(words[:2])
            self.findings.append(
                found(
                    "no-effect",
                    f"this {what} changes nothing: what it says is so already",
                    hint="Take it out, or write what is meant.",
                    **self._where(statement),
                )
            )
        self._session.execute("RELEASE SAVEPOINT pgstrata_lint")

    def _send(self, statement: Statement) -> None:
        self._heard = []
        self._stream.send(statement)
        self._stream.flush()

    def _back(self) -> None:
        self._session.execute("ROLLBACK TO SAVEPOINT pgstrata_lint")

    def _changed(self, statement: Statement, before: lint.Written) -> bool:
        after = lint.written(self._session)
        if after.counts == before.counts:
            return False
        counts = after.since(before)
        if not counts or after.xid is None or any(inserted or deleted for inserted, _, deleted in counts.values()):
            return True
        rows = lint.rows_of(self._session, counts, after.xid)
        if not rows or not any(rows.values()):
            return True
        self._back()
        same = lint.still_there(self._session, rows)
        self._send(statement)
        return not same

    # ---- ghosts

    def _ghosts(self, statement: Statement, words: list[str], skipped: list[Told]) -> None:
        """Take what was met out of the way, see what the statement makes then, and take that back."""
        met = [each for told in skipped if (each := self._met(statement, words, told))]
        if not met:
            return None
        there = lint.shapes(self._session, self._managed)
        for each in met:
            if refused := lint.drop(self._session, each):
                self._back()
                return self._unchecked(statement, f"{each.kind} {each.name} cannot be taken out of the way: {refused}")
        try:
            self._send(statement)
            wanted = lint.shapes(self._session, self._managed)
        except StatementFailed as error:
            return self._unchecked(statement, f"without {met[0].kind} {met[0].name} it fails: {error.message}")
        finally:
            self._back()
        for each in met:
            ghost = Ghost(
                there=parts(there, (each.kind, each.name)), wanted=parts(wanted, _key(wanted, each.kind, each.name))
            )
            self.findings += ghost_findings(ghost, f"{each.kind} {each.name}", **self._where(statement))
        return None

    def _met(self, statement: Statement, words: list[str], told: Told) -> lint.Met | None:
        """What was met; None where it has no shape of its own (a schema, a label) or where it cannot be told."""
        names = [each.replace('""', '"') for each in _QUOTED.findall(told.message)]
        met = None
        if told.sqlstate == _RELATION and names:
            met = lint.met_relation(self._session, self._schema(statement, words), names[0])
        elif told.sqlstate == _COLUMN and len(names) > 1:
            table = lint.met_relation(self._session, self._schema(statement, words), names[1])
            met = table and lint.met_column(self._session, table, names[0])
        elif told.sqlstate == _OBJECT and words[1:2] == ["STATISTICS"] and names:
            met = lint.met_statistics(self._session, self._schema(statement, words), names[0])
        elif told.sqlstate == _OBJECT and words[1:2] == ["EXTENSION"] and names:
            if "VERSION" not in words and "SCHEMA" not in words:
                return None
            met = lint.met_extension(self._session, names[0])
        elif told.sqlstate == "42P06" or words[:2] == ["ALTER", "TYPE"]:
            return None
        if met is None:
            self._unchecked(statement, f"the server said: {told.message}")
        return met

    @staticmethod
    def _schema(statement: Statement, words: list[str]) -> str | None:
        """The schema that the statement names; None: the one in which it would make a thing."""
        if words[0] == "DO":
            return None
        kinds = ("TABLE", "VIEW", "SEQUENCE", "STATISTICS")
        word = "ON" if "INDEX" in words[1:4] else next((each for each in kinds if each in words[1:5]), "")
        names = name_after(statement.text, word) if word else []
        return names[0] if len(names) > 1 else None

    # ---- words

    def _hear(self, told: Told) -> None:
        self._heard.append(told)

    def _unchecked(self, statement: Statement, why: str) -> None:
        self.findings.append(
            found(
                "ghost-unchecked",
                f"an IF NOT EXISTS was skipped, and what it wanted cannot be found out: {why}",
                hint="Compare them by hand, or write what is meant.",
                **self._where(statement),
            )
        )

    def _where(self, statement: Statement) -> dict[str, str | int]:
        at = statement.at
        return {"file": self._file, "line": at.line, "column": at.column, "target": self._session.target}


def _key(catalog: Catalog, kind: str, name: str) -> Key:
    """The key of what has that name now: a relation may be of another kind than what was met."""
    if kind in _RELATIONS:
        return next(((each, name) for each in _RELATIONS if (each, name) in catalog.objects), (kind, name))
    return (kind, name)
