"""What a rollback builds from: a baseline's file, a dump of another day, or what `apply --checkpoint` kept."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pgstrata.core.estate.migration import Expectation, Migration
from pgstrata.core.plan.history import History, LedgerEvent, Record, State, fold
from pgstrata.core.script.contents import LEAD, Contents, parse
from pgstrata.core.script.survey import LEDGER_SCHEMA, Survey
from pgstrata.errors import Problem, Refused, ScriptRefused
from pgstrata.files.read import survey_file
from pgstrata.files.source import File, Source
from pgstrata.operations.workspace import Workspace

if TYPE_CHECKING:
    from pgstrata.core.catalog.catalog import Catalog

_SHOWN = 12  # findings of a script
_UNFIT = "{} cannot be applied to an empty database; nothing was changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where the rows and objects come from. `then` is what the target's history was in that state; None: the ledger in the
    database that is built says it, or its catalog does."""

    to: str  # `baseline` or `run:ID`, as events have it
    what: str  # in words
    then: History | None = None
    source: Source | None = None
    survey: Survey | None = None
    shown: str = ""  # the script's path, for messages
    template: str = ""  # a database to copy, in place of a script
    role: str = ""  # that the script is applied as; empty: the session's own
    expect: Expectation | None = None
    known: bool = False  # the manifest's own baseline: its catalog is the one that its file makes
    catalog: Catalog | None = None  # that must come out, where it was written down
    contents: Contents | None = None  # what a dump says of itself
    raw: str = ""  # the digest of the bytes of the script that was named


def baseline_of(workspace: Workspace, target: str) -> Migration:
    """A target's baseline. Raises Refused where the manifest has none for it."""
    for each in workspace.estate.of_target(target):
        if each.baseline:
            return each
    raise Refused(
        f"{target} has no baseline: there is nothing that it could be rolled back to as a whole",
        hint="rollback --to N takes migrations back one by one.",
    )


@contextlib.contextmanager
def baseline_origin(
    workspace: Workspace, target: str, events: Sequence[LedgerEvent], path: Path | None, *, folder: Path
) -> Iterator[Origin]:
    """The baseline's file, or `path` in its place; a file that is made of it is in `folder` meanwhile.

    Raises ScriptRefused with every place that cannot be applied, Refused for a dump of another target, BadInput.
    """
    baseline, history = baseline_of(workspace, target), fold(events)
    source: Source = File(path) if path else workspace.source(baseline)
    shown = str(path) if path else workspace.shown(baseline)
    if not source.travels:
        raise Refused(f"{target}: its baseline {baseline.file} is not in this bundle", hint="Name a dump: --from FILE.")
    survey, inside = survey_file(source, baseline=True), None
    if path and any(LEDGER_SCHEMA in each.message for each in survey.findings):
        path, inside = _without_ledger(workspace, target, path, folder)
        source, survey = File(path), survey_file(File(path), baseline=True)
    _refuse(survey, shown)
    record = history.records.get(baseline.order)
    role = record.role if record and record.role else ""
    plain = Origin(to="baseline", what="", source=source, survey=survey, shown=shown, role=role, raw=survey.raw)
    own = survey.checksum if not path else _manifests(workspace, baseline)
    if survey.checksum == own:
        then = _at_baseline(workspace, baseline, survey, history, covers=baseline.covers)
        words = f"the baseline {baseline.file}"
        yield dataclasses.replace(plain, what=words, then=then, known=True, expect=baseline.expect)
    elif survey.checksum in baseline.supersedes or (record and survey.checksum == record.checksum):
        then = _at_baseline(workspace, baseline, survey, history, covers=())
        yield dataclasses.replace(plain, what=f"the earlier baseline {Path(shown).name}", then=then)
    else:
        contents = _contents(source)
        if contents and contents.target != target:
            raise Refused(f"{shown} is a backup of {contents.target}, and not of {target}", place=shown)
        known = fold(inside) if inside else None
        yield dataclasses.replace(plain, what=f"the dump {Path(shown).name}", contents=contents, then=known)


def _manifests(workspace: Workspace, baseline: Migration) -> str:
    """The checksum of the manifest's own file; empty where it is not here."""
    source = workspace.source(baseline)
    return survey_file(source, baseline=True).checksum if source.travels else ""


def _without_ledger(
    workspace: Workspace, target: str, path: Path, folder: Path
) -> tuple[Path, list[LedgerEvent] | None]:
    """A dump made by hand, without the ledger that it holds, and that ledger."""
    from pgstrata.operations.baselines.backup import normalise

    cut = folder / f"{target}.sql"
    try:
        done = normalise(
            path,
            cut,
            target=workspace.estate.targets[target],
            environment=workspace.environment,
            contains=None,
            mask=False,
        )
    except ScriptRefused as error:
        raise ScriptRefused(_UNFIT.format(path), problems=error.problems, detail=error.detail) from error
    return cut, done.ledger


def _refuse(survey: Survey, shown: str) -> None:
    problems = [
        Problem(f"{shown}:{each.at.line}:{each.at.column}" if each.at.line else shown, each.message, each.hint)
        for each in survey.findings
    ]
    if problems:
        more = len(problems) - _SHOWN
        rest = [Problem("", f"and {more} more places")] if more > 0 else []
        raise ScriptRefused(_UNFIT.format(shown), problems=[*problems[:_SHOWN], *rest])


def _contents(source: Source) -> Contents | None:
    lead = b""
    for piece in source.stream():
        lead += piece
        if len(lead) >= LEAD:
            break
    return parse(lead)


def _at_baseline(
    workspace: Workspace, baseline: Migration, survey: Survey, history: History, *, covers: Collection[str]
) -> History:
    """The history of a target that has its baseline and nothing else."""
    first = Record(
        number=baseline.number,
        file=baseline.file,
        state=State.APPLIED,
        checksum=survey.checksum,
        raw=survey.raw,
        baseline=True,
        event=1,
    )
    files = {each.order: each for each in workspace.estate.of_target(baseline.target)}
    records = {baseline.order: first}
    for place, number in enumerate(covers, start=2):
        known, entry = history.records.get(int(number)), files.get(int(number))
        records[int(number)] = Record(
            number=known.number if known else number,
            file=known.file if known else entry.file if entry else "",
            feature=known.feature if known else entry.feature if entry else "",
            checksum=known.checksum if known else "",
            state=State.COVERED,
            event=place,
        )
    return History(exists=True, records=records)


def recognised_history(
    workspace: Workspace, target: str, numbers: Sequence[str], history: History, checksums: Mapping[str, str]
) -> History:
    """The history of a target whose catalog shows these migrations: what the ledger says of them where it has them, else
    what their files are now."""
    records = {}
    covered = [number for each in numbers for number in workspace.estate.migration(each).covers]
    for place, number in enumerate([*numbers, *covered], start=1):
        known = history.records.get(int(number))
        if known and known.state in (State.APPLIED, State.COVERED) and not known.baseline:
            records[int(number)] = dataclasses.replace(known, event=place)
            continue
        entries = [each for each in workspace.estate.of_target(target) if each.order == int(number)]
        records[int(number)] = Record(
            number=number,
            file=entries[0].file if entries else "",
            feature=entries[0].feature if entries else "",
            checksum=checksums.get(number, ""),
            state=State.COVERED if number in covered else State.APPLIED,
            baseline=bool(entries and entries[0].baseline),
            event=place,
        )
    return History(exists=True, records=records)
