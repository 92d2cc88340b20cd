"""The surveys of an estate's files, each made once and only when it is needed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.history import Record, State
from pgstrata.core.plan.plan import Weight
from pgstrata.core.script.survey import Survey
from pgstrata.errors import Problem, ScriptRefused
from pgstrata.files.read import LARGE, Surveyed, survey_and_keep
from pgstrata.files.source import File, Source
from pgstrata.operations.workspace import Workspace

if TYPE_CHECKING:
    from pgstrata.core.script.outline import Outline

_KEPT = 8 << 20  # bytes of scripts that are kept in memory, all in all


class Surveys:
    """Surveys by migration. What is applied and has the very bytes that were applied is not read as a script again."""

    def __init__(self, workspace: Workspace, *, sessions: int = 1) -> None:
        """`sessions` is how many a baseline may be applied on, 0 for as many as seem right: then its outline is taken."""
        self._workspace = workspace
        self._sessions = sessions
        self._made: dict[str, Surveyed] = {}
        self._room = _KEPT

    def of(self, migration: Migration) -> Survey:
        """One pass over the file. Raises BadInput when it cannot be read."""
        return self.surveyed(migration).survey

    def surveyed(self, migration: Migration) -> Surveyed:
        """The same, with the items of small files: they need not be read again to be sent."""
        if migration.file not in self._made:
            source = self._workspace.source(migration)
            made = survey_and_keep(
                source,
                baseline=migration.baseline,
                transaction=migration.transaction,
                most=self._room,
                outline=self._outline(migration, source),
            )
            self._made[migration.file] = made
            self._room -= made.survey.size if made.items is not None else 0
        return self._made[migration.file]

    def _outline(self, migration: Migration, source: Source) -> Outline | None:
        """An empty one, where several sessions may apply the file."""
        if not migration.baseline or not migration.transaction or self._sessions == 1:
            return None
        if self._sessions == 0 and not (isinstance(source, File) and source.size() >= LARGE):
            return None
        from pgstrata.core.script.outline import Outline  # here, as few files need it

        return Outline()

    def checksum(self, migration: Migration, record: Record | None) -> str:
        """The checksum of the file now; that of the ledger where the bytes are the same, or are not here to be read."""
        source = self._workspace.source(migration)
        if record and not source.travels:
            return record.checksum
        known = record.raw if record and record.state is State.APPLIED else ""
        if record and known and source.digest() == known:
            return record.checksum
        return self.of(migration).checksum

    def weight(self, migration: Migration) -> Weight:
        """What a plan keeps of a survey."""
        found = self.of(migration)
        return Weight(checksum=found.checksum, size=found.size, statements=found.statements, rows=found.rows)

    def refuse(self, migrations: Iterable[Migration]) -> None:
        """Raises ScriptRefused with everything that is refused in any of these files."""
        problems = []
        for each in migrations:
            shown = self._workspace.shown(each)
            for at, message, hint in ((found.at, found.message, found.hint) for found in self.of(each).findings):
                place = f"{shown}:{at.line}:{at.column}" if at.line else shown
                problems.append(Problem(place, message, hint))
        if problems:
            many = f"{len(problems)} places" if len(problems) > 1 else "a place"
            raise ScriptRefused(f"{many} that cannot be applied; nothing was changed", problems=problems)
