"""The ordered steps that would bring the estate up to date: a value that is shown, compared, written as JSON and run."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.decode import decode
from pgstrata.errors import BadInput

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What the survey measured of a file: its checksum, bytes, statements and COPY rows."""

    checksum: str
    size: int
    statements: int
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """A migration that a baseline contains."""

    number: str
    file: str = ""  # empty where the manifest no longer has it
    feature: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One migration on one target."""

    number: str
    file: str
    target: str
    kind: str
    feature: str
    checksum: str
    size: int  # bytes of the script
    statements: int
    rows: int  # of its COPY blocks
    transaction: bool
    resumes: bool = False  # begun by an earlier run and not ended
    covers: tuple[Covered, ...] = ()  # of a baseline: what is recorded with it as contained
    archived: str = ""  # until when it held rows that were archived since, and do not come back with it
    brings: str = ""  # the command that brings those rows back, with what must come before it
    after: tuple[str, ...] = ()  # the numbers on other targets, of this plan, that are applied before it

    @staticmethod
    def of(
        migration: Migration,
        weight: Weight,
        *,
        resumes: bool = False,
        covers: tuple[Covered, ...] = (),
        archived: str = "",
        brings: str = "",
        after: tuple[str, ...] = (),
    ) -> Step:
        """The step that applies a migration whose file has this weight."""
        return Step(
            number=migration.number,
            file=migration.file,
            target=migration.target,
            kind=str(migration.kind),
            feature=migration.feature,
            checksum=weight.checksum,
            size=weight.size,
            statements=weight.statements,
            rows=weight.rows,
            transaction=migration.transaction,
            resumes=resumes,
            covers=covers,
            archived=archived,
            brings=brings,
            after=after,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """A target takes over a refreshed baseline: it has the earlier one and, once the plan's steps are done, all that the
    new one covers. Nothing runs; the ledger says so."""

    number: str
    file: str
    target: str
    checksum: str
    superseded: str  # the earlier one's checksum
    covers: tuple[Covered, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetState:
    """What a target was when the plan was made: the plan holds only for exactly this."""

    name: str
    database: str
    database_oid: int
    server_version: str
    last_event: int  # id of the ledger's newest event, 0 for none


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A migration that is not applied and not in the plan, and why."""

    number: str
    file: str
    target: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A feature whose switch an option has changed: the ledgers of its targets are to remember it."""

    feature: str
    on: bool
    targets: tuple[str, ...]
    stays: tuple[str, ...] = ()  # switched off: the numbers that are applied, which it does not take back


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What apply would do. Two plans are equal when they would do the same to the same state."""

    estate: str
    targets: tuple[TargetState, ...]
    steps: tuple[Step, ...]
    left_out: tuple[LeftOut, ...] = ()
    switches: tuple[Switch, ...] = ()
    successions: tuple[Succession, ...] = ()
    format: int = FORMAT

    @property
    def empty(self) -> bool:
        return not self.steps and not self.switches and not self.successions

    @property
    def changed(self) -> list[str]:
        """The targets that something will be written to, in the manifest's order."""
        names = {*self.written, *(name for each in self.switches for name in each.targets)}
        return [state.name for state in self.targets if state.name in names]

    @property
    def written(self) -> list[str]:
        """Those of them that get a migration, or take over a refreshed baseline."""
        names = {each.target for each in self.steps} | {each.target for each in self.successions}
        return [state.name for state in self.targets if state.name in names]

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return asdict(self)

    @staticmethod
    def from_json(value: Any) -> Plan:
        """The plan that `as_json` gave. Raises BadInput when it is none, or another version's."""
        if not isinstance(value, dict) or "format" not in value:
            raise BadInput("this is no plan that pgstrata wrote")
        if value["format"] != FORMAT:
            raise BadInput(f"this plan has the format {value['format']}, this version reads {FORMAT}")
        try:
            plan = decode(Plan, value, "plan")
        except ValueError as error:
            raise BadInput("this is no plan that pgstrata wrote", detail=str(error)) from error
        assert isinstance(plan, Plan)
        return plan
