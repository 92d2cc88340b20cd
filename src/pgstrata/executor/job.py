"""What one step needs to run, and what it tells while it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pgstrata.core.estate.migration import Expectation
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import Record
from pgstrata.core.plan.plan import Step
from pgstrata.core.script.script import CopyData, CopyEnd, Statement
from pgstrata.core.script.survey import Survey
from pgstrata.errors import ExpectationFailed, Refused
from pgstrata.executor.lanes import Halt
from pgstrata.files.read import LARGE, Surveyed, scan
from pgstrata.files.source import Source
from pgstrata.postgres import introspect
from pgstrata.postgres.session import Session
from pgstrata.postgres.stream import Told

if TYPE_CHECKING:
    from pgstrata.postgres.swapping.maintenance import Maintenance

_TOLD_EVERY = 1 << 20  # bytes between two Progress events


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """A baseline may be applied on several sessions: how many (0: as many as seem right), and what stands beside the
    target's database, from where another one can take its place."""

    sessions: int
    maintenance: Callable[[], AbstractContextManager[Maintenance]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A step with its file, its shown path, what it is expected to make, and (of a partial one) its ledger record."""

    step: Step
    source: Source
    shown: str
    expect: Expectation | None
    managed: tuple[str, ...]
    watch: Watch
    record: Record | None = None
    several: Several | None = None
    surveyed: Surveyed | None = None  # where the script was surveyed by this run, and may have been kept
    halt: Halt = field(default_factory=Halt)  # set where the run ends before this step does

    @property
    def plain(self) -> bool:
        """Whether nothing is asked or done in its transaction but its script and its event."""
        return not self.expect and not self.step.covers and self.step.size < LARGE

    def survey(self) -> Survey:
        """The survey for a pass over the script: a fresh one for the file, the one that there is for a kept script."""
        if self.surveyed and self.surveyed.items is not None:
            return self.surveyed.survey
        return Survey(baseline=self.step.kind == "baseline", transaction=self.step.transaction)

    def items(self, survey: Survey) -> Iterator[Statement | CopyData | CopyEnd]:
        """The items to send; progress is told on the way, and a file that is not what the plan saw is refused."""
        told = rows = 0
        for item in self._kept() or scan(self.source, survey):
            self.halt.check()
            yield item
            rows += item.lines if isinstance(item, CopyData) else 0
            if item.end - told >= _TOLD_EVERY:
                told = item.end
                self.progress(item.end, rows)
        if survey.checksum != self.step.checksum:
            raise Refused(
                f"{self.shown} changed while it was being applied; it was rolled back",
                hint="Run the command again, when nobody edits the file.",
            )

    def _kept(self) -> Iterator[Statement | CopyData | CopyEnd] | None:
        return iter(self.surveyed.items) if self.surveyed and self.surveyed.items is not None else None

    def progress(self, sent: int, rows: int) -> None:
        step = self.step
        self.watch(events.Progress(number=step.number, target=step.target, sent=sent, size=step.size, rows=rows))

    def notice(self, told: Told) -> None:
        """Pass on what the server says where it matters: a skipped IF NOT EXISTS, a warning."""
        if told.skipped or told.severity == "WARNING":
            self.watch(events.Notice(number=self.step.number, target=self.step.target, **told._asdict()))

    def counts(self, session: Session) -> dict[str, int]:
        """The counts that `expect` is held against; none where nothing is expected."""
        return introspect.counts(session, self.managed) if self.expect and self.expect.counts else {}

    def check_expectation(self, session: Session, before: dict[str, int]) -> None:
        """Raises ExpectationFailed, expected against actual, when the migration made something else."""
        if not self.expect:
            return
        after = self.counts(session)
        wrong = [
            f"{kind.replace('_', ' ')}: expected {wanted}, made {after[kind] - before.get(kind, 0)}"
            for kind, wanted in self.expect.counts.items()
            if after[kind] - before.get(kind, 0) != wanted
        ]
        if self.expect.objects:
            wrong += [
                f"{name}: expected, not there" for name in introspect.missing_objects(session, self.expect.objects)
            ]
        if wrong:
            raise ExpectationFailed(
                f"{self.shown} made something else than its `expect` says",
                detail="; ".join(wrong),
                hint="Correct the script, or the `expect` of its entry in the manifest.",
            )
