"""One script for lint: what its statements say by themselves, and what squawk says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.estate.migration import Migration
from pgstrata.core.lint.finding import Finding, found
from pgstrata.core.lint.rules_of_squawk import COUNTED, OF_WHAT_WAS_THERE
from pgstrata.core.lint.statement import Made, makes, relations_named, secrets_and_roles
from pgstrata.core.script.script import Statement
from pgstrata.core.script.survey import Survey
from pgstrata.files.read import scan
from pgstrata.operations.workspace import Workspace
from pgstrata.squawk import SYNTAX, Complaint, Squawk

_MOST_UNREADABLE = 20  # statements of a script that squawk cannot read, before it is given up
_RELATIONS = ("table", "foreign table", "view", "materialized view", "index", "sequence")


@dataclass(slots=True, kw_only=True)
class Script:
    """What one pass over a migration keeps: findings, what it makes, and of a versioned one its statements."""

    migration: Migration
    file: str
    findings: list[Finding] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    text: bytearray = field(default_factory=bytearray)  # with the data of COPY blanked out


def read_script(workspace: Workspace, migration: Migration) -> Script:
    """One pass over a file. Raises BadInput when it cannot be read."""
    script = Script(migration=migration, file=workspace.shown(migration))
    source = workspace.source(migration)
    survey = Survey(baseline=migration.baseline, transaction=migration.transaction)
    if not migration.baseline:
        script.text = bytearray(b"".join(source.stream()))
    for item in scan(source, survey):
        if isinstance(item, Statement):
            script.findings += secrets_and_roles(item, file=script.file, target=migration.target)
            script.made += makes(item)
            if not migration.baseline:
                script.statements.append(item)
        elif not migration.baseline:
            _blank(script.text, item.start, item.end)
    return script


def _blank(text: bytearray, start: int, end: int) -> None:
    """Blanks in place of everything but line ends: places stay what they are."""
    text[start:end] = bytes(byte if byte in b"\r\n" else 0x20 for byte in text[start:end])


def unquoted(name: str) -> str:
    """A name of the catalog without its quotes."""
    return name.replace('"', "")


def same_name(parts: Sequence[str], name: str) -> bool:
    """Whether a name as a script spells it may be that one; without a schema it may be in any."""
    spelled = ".".join(parts)
    return bool(parts) and (name == spelled or (len(parts) == 1 and name.endswith(f".{spelled}")))


def complaints(
    squawk: Squawk, script: Script, before: Catalog | None, earlier: Sequence[Script], server: str
) -> Iterator[Finding]:
    """Squawk's findings in one script. What it cannot read is blanked out, and said: else that would be all it says.

    `before` is the catalog that the migration meets, where it is known; `earlier` are the scripts that make it.
    Raises ProgramFailed.
    """
    for _ in range(_MOST_UNREADABLE):
        heard = squawk.lint(bytes(script.text), transaction=script.migration.transaction, server=server)
        unreadable = {at: each for each in heard if each.rule == SYNTAX and (at := _statement(script, each))}
        if not unreadable:
            break
        for statement, complaint in unreadable.items():
            yield _unreadable(script, statement, complaint)
            _blank(script.text, statement.start, statement.end)
    for each in heard:
        if each.rule not in COUNTED or _is_new(script, each, before, earlier):
            continue
        yield Finding(
            rule=each.rule,
            severity=COUNTED[each.rule],
            message=each.message.rstrip("."),
            hint=each.help,
            file=script.file,
            line=each.line,
            column=each.column,
            target=script.migration.target,
        )


def _statement(script: Script, complaint: Complaint) -> Statement | None:
    inside = (each for each in script.statements if each.start <= complaint.offset < each.end)
    return next(inside, script.statements[-1] if script.statements else None)


def _unreadable(script: Script, statement: Statement, complaint: Complaint) -> Finding:
    return found(
        "squawk-syntax",
        f"squawk cannot read this statement, and says nothing of it: {complaint.message}",
        file=script.file,
        line=statement.at.line,
        column=statement.at.column,
        target=script.migration.target,
    )


def _is_new(script: Script, complaint: Complaint, before: Catalog | None, earlier: Sequence[Script]) -> bool:
    """Whether all that it speaks of was not there before this migration: then nobody uses it yet."""
    if complaint.rule not in OF_WHAT_WAS_THERE:
        return False
    statement = _statement(script, complaint)
    names = relations_named(statement.text) if statement else []
    if not statement or not names:
        return False
    if before is not None:
        there = [unquoted(key[1]) for key in before.objects if key[0] in _RELATIONS]
        return not any(same_name(each, name) for each in names for name in there)
    own = [made for made in script.made if made.at.offset < statement.at.offset]
    return all(_makes(own, each) and not any(_makes(other.made, each) for other in earlier) for each in names)


def _makes(made: Sequence[Made], names: Sequence[str]) -> bool:
    """Whether one of these statements makes what goes by that name, as far as their words tell."""
    return any(
        each.kind != "constraint" and each.names[-length:] == tuple(names[-length:])
        for each in made
        if (length := min(len(each.names), len(names)))
    )
