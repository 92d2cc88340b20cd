"""The state that a target's baseline is to become: taken from the target itself, or from a dump that was made by hand."""

from __future__ import annotations

import shlex
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import History, fold
from pgstrata.core.plan.refresh import Held, from_header, from_ledger
from pgstrata.core.script.contents import LEAD, Contained, Contents, header, parse, split
from pgstrata.core.script.script import Statement
from pgstrata.core.script.statements import leading_words
from pgstrata.core.script.survey import LEDGER_SCHEMA, Survey
from pgstrata.errors import BadInput, Problem, Refused, ScriptRefused, Unreachable
from pgstrata.files.read import scan, survey_file
from pgstrata.files.source import File
from pgstrata.operations.baselines import backup
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, sessions
from pgstrata.postgres import ledger

_DUMP_AGAIN = "make it with: pg_dump --format=plain, and no other option that leaves something out"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewState:
    """A masked, normalised dump, and what is known of it. `held` is None where neither a ledger nor a header says which
    migrations it contains. `ledger_baseline` is the checksum of the baseline that its ledger has, empty for none."""

    path: Path
    survey: Survey
    source: str  # in words
    held: Held | None
    major: int  # of the server that the target runs on
    known: bool = False  # a header, or its text, says that it is the target's
    day: str = ""  # YYYYMMDD, where it is known
    ledger_baseline: str = ""
    masked: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def from_target(
    workspace: Workspace, baseline: Migration, path: Path, surveys: Surveys, *, wait: float, watch: Watch
) -> NewState:
    """Dump the target, under its lock: what its ledger says and what the dump holds are one moment's.

    Raises Unreachable, Busy, Refused, and what pg_dump says.
    """
    target = baseline.target
    with sessions(workspace, [target], workspace.run(), wait=wait, watch=watch) as opened:
        session = opened[target]

        def waiting(holder: str) -> None:
            watch(events.Waiting(target=target, what=holder))

        session.lock(deadline=time.monotonic() + wait, waiting=waiting)
        history = fold(ledger.read(session))
        held = _held(workspace, baseline, history, surveys)
        dumped = backup.dump(workspace, session, path, contains=None if held else (), wait=wait, watch=watch)
        major = session.facts.major
    return NewState(
        path=path,
        survey=_surveyed(path, "the dump"),
        source="the target itself",
        held=held,
        major=major,
        day=dumped.day,
        ledger_baseline=_ledger_baseline(baseline, history),
        masked=tuple(dumped.masked),
        warnings=tuple(dumped.warnings),
    )


def from_file(
    workspace: Workspace, baseline: Migration, source: Path, path: Path, surveys: Surveys, *, wait: float, watch: Watch
) -> NewState:
    """Take a dump over: a ledger in it is read and cut out, what the manifest says is masked.

    Raises ScriptRefused with what cannot be applied, BadInput for what is no whole dump, Refused for a dump of another
    target, or of a newer server than the target's.
    """
    found = _look(source)
    said = _header(source)
    if said and said.target != baseline.target:
        raise Refused(
            f"this is a backup of {said.target}, and not of {baseline.target}",
            hint=f"What it is for: pgstrata refresh {said.target} --from {shlex.quote(str(source))}",
            place=str(source),
        )
    major, notes = _major(workspace, baseline, surveys, wait=wait, watch=watch)
    dumped_from = _dumped_from(found, said)
    if dumped_from > major:
        raise Refused(
            f"{source} comes from PostgreSQL {dumped_from}, and {baseline.target} runs on {major}, which may not read it",
            hint=f"Upgrade the server of {baseline.target} first, or dump a database of PostgreSQL {major} or older.",
        )
    target = workspace.estate.targets[baseline.target]
    environment = workspace.environment
    earlier = found.checksum in baseline.supersedes
    dumped = backup.normalise(source, path, target=target, environment=environment, contains=None, mask=True)
    history = fold(dumped.ledger) if dumped.ledger is not None else History()
    held = _held(workspace, baseline, history, surveys)
    if held is None and said and said.known:
        own = workspace.estate.of_target(baseline.target)
        held = from_header(own, said.migrations, {each.file: surveys.of(each).checksum for each in own})
    return NewState(
        path=path,
        survey=_surveyed(path, str(source)),
        source=str(source),
        held=held,
        major=major,
        known=said is not None or earlier or found.checksum == surveys.of(baseline).checksum,
        ledger_baseline=_ledger_baseline(baseline, history) or _header_baseline(baseline, said),
        masked=tuple(dumped.masked),
        warnings=tuple(dumped.warnings),
        notes=(*notes, f"{target.name} had this baseline before") if earlier else notes,
    )


def with_contained(
    workspace: Workspace, baseline: Migration, state: NewState, held: Held, surveys: Surveys
) -> NewState:
    """The same dump with a header that says what was found out about it."""
    known = state.path.with_name("known.sql")
    pieces = File(state.path).stream()
    said, rest = split(_lead(pieces))
    if said is None:
        return replace(state, held=held)
    files = {each.number: each.file for each in workspace.estate.of_target(baseline.target)}
    migrations = [Contained(baseline.number, surveys.of(baseline).checksum, baseline.file)]
    migrations += [Contained(number, "", files.get(number, "")) for number in held.contained]
    with known.open("wb") as sink:
        sink.write(header(replace(said, migrations=tuple(migrations), known=True), made=said.made) + rest)
        for piece in pieces:
            sink.write(piece)
    return replace(state, path=known, survey=_surveyed(known, state.source), held=held)


def _held(workspace: Workspace, baseline: Migration, history: History, surveys: Surveys) -> Held | None:
    """What a ledger says; None where it says nothing of any migration, as one of a run that failed at once."""
    if not history.records:
        return None
    own = workspace.estate.of_target(baseline.target)
    records = {each.file: history.records.get(each.order) for each in own}
    return from_ledger(own, history, {each.file: surveys.checksum(each, records[each.file]) for each in own})


def _ledger_baseline(baseline: Migration, history: History) -> str:
    record = history.records.get(baseline.order)
    return record.checksum if record else ""


def _header_baseline(baseline: Migration, said: Contents | None) -> str:
    migrations: Sequence[Contained] = said.migrations if said else ()
    return next((each.checksum for each in migrations if int(each.number) == baseline.order), "")


def _header(source: Path) -> Contents | None:
    return parse(_lead(File(source).stream()))


def _lead(pieces: Iterator[bytes]) -> bytes:
    """The first pieces, as many as hold every header."""
    lead = bytearray()
    while len(lead) < LEAD and (piece := next(pieces, b"")):
        lead += piece
    return bytes(lead)


def _surveyed(path: Path, shown: str) -> Survey:
    """The survey of a dump that was made fit. Raises ScriptRefused with what still cannot be applied."""
    survey = survey_file(File(path), baseline=True)
    _refuse(survey, shown)
    return survey


def _refuse(survey: Survey, shown: str, *, passed: str = "") -> None:
    problems = [
        Problem(f"{shown}:{each.at.line}:{each.at.column}" if each.at.line else shown, each.message, each.hint)
        for each in survey.findings
        if not passed or passed not in each.message
    ]
    if problems:
        raise ScriptRefused(f"{shown} cannot become a baseline; nothing was written", problems=problems)


def _look(source: Path) -> Survey:
    """One pass over a dump as it was given. Raises ScriptRefused and BadInput with what it is, where it is no whole one."""
    survey = Survey(baseline=True)
    makes = brings = 0
    for item in scan(File(source), survey):
        if isinstance(item, Statement):
            words = leading_words(item.text, 6)
            makes += words[:1] == ["CREATE"] and "TABLE" in words[1:4]
            brings += item.copies or words[:2] == ["INSERT", "INTO"]
    _refuse(survey, str(source), passed=f"the schema {LEDGER_SCHEMA}")
    if makes and not brings:
        raise BadInput(f"{source} holds no rows: it was made with --schema-only", hint=_DUMP_AGAIN)
    if brings and not makes:
        raise BadInput(f"{source} holds rows and no tables: it was made with --data-only", hint=_DUMP_AGAIN)
    return survey


def major_of(survey: Survey) -> int:
    """The major version of the server that a dump says it comes from; 0 where it says none."""
    return _number(survey.dump_versions.get("server", ""))


def _dumped_from(survey: Survey, said: Contents | None) -> int:
    return major_of(survey) or (_number(said.server) if said else 0)


def _number(version: str) -> int:
    digits = version.partition(".")[0].partition(" ")[0]
    return int(digits) if digits.isdecimal() else 0


def _major(
    workspace: Workspace, baseline: Migration, surveys: Surveys, *, wait: float, watch: Watch
) -> tuple[int, tuple[str, ...]]:
    """The version of the target's server. Where it cannot be asked, that of the one that today's baseline comes from, and
    a note that says so."""
    target = baseline.target
    try:
        with sessions(workspace, [target], workspace.run(), wait=wait, watch=watch) as opened:
            return opened[target].facts.major, ()
    except Unreachable as error:
        known = _number(surveys.of(baseline).dump_versions.get("server", ""))
        if not known:
            raise
        why = error.detail or error.message
        note = (
            f"{target} could not be asked ({why}): it is taken for a PostgreSQL {known}, which its baseline comes from"
        )
        return known, (note,)
