"""Lint: the scripts and the manifest by themselves, squawk, and what the migrations make on a throw-away server."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from pgstrata.core.estate.lines import Lines
from pgstrata.core.estate.migration import REVERSE
from pgstrata.core.lint import schema
from pgstrata.core.lint.finding import Finding, Report, found, in_order
from pgstrata.core.plan.order import ordered
from pgstrata.errors import BadInput, ProgramFailed
from pgstrata.files.read import survey_file
from pgstrata.files.source import File
from pgstrata.operations.complaints import Script, complaints, read_script, same_name, unquoted
from pgstrata.operations.features.reverses import reverse_file
from pgstrata.operations.made import Making, make
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.programs import Installation, choose_postgres
from pgstrata.squawk import Squawk, find_squawk

NONE = "none"
_MOST_UNREADABLE = 20  # statements of a script that squawk cannot read, before it is given up


def lint(workspace: Workspace, *, server: str = "wheel") -> Report:
    """Everything that the rules have to say of an estate, every feature switched on.

    `server` is `wheel`, `system`, a folder with a server's programs, or `none`: then what needs a server is left out.
    Where one is wanted and cannot be found, or squawk cannot, the rest runs, and that is a finding. Raises ScriptRefused,
    BadInput for a bundle, and MigrationFailed where a migration cannot be applied.
    """
    if workspace.bundle:
        raise BadInput("lint looks at a whole estate, and this is a bundle", hint="Run it in the checkout.")
    surveys = Surveys(workspace)
    surveys.refuse(workspace.estate.migrations)
    scripts = {each.number: read_script(workspace, each) for each in workspace.estate.migrations}
    findings = [each for script in scripts.values() for each in script.findings]
    findings += _expectations(workspace)
    findings += _written_reverses(workspace)
    installation = _installation(server, findings)
    made = make(workspace, installation) if installation else None
    if made:
        findings += made.findings
        findings += [_placed(each, made, scripts) for each in _of_schemas(workspace, made)]
        findings += _reverses(workspace, made)
    squawk = _squawk(workspace, findings)
    if squawk:
        major = str(installation.version[0]) if installation else ""
        earlier: dict[str, list[Script]] = {}
        for each in ordered(workspace.estate.migrations):
            script, before = scripts[each.number], earlier.setdefault(each.target, [])
            if not each.baseline:
                met = made.before.get(each.number) if made else None
                findings += complaints(squawk, script, met, before, major)
            before.append(script)
    return Report(
        findings=in_order(findings),
        migrations=len(scripts),
        server=".".join(map(str, installation.version)) if installation else "",
        squawk=squawk.version if squawk else "",
        left_out=("ghosts", "rules for what the migrations make") if server == NONE else (),
    )


def _expectations(workspace: Workspace) -> Iterator[Finding]:
    lines = Lines(workspace.manifest.read_text(encoding="utf-8").removeprefix("\ufeff"))
    for each in workspace.estate.migrations:
        if each.expect is None:
            yield found(
                "expect-missing",
                f"the entry of {each.file} does not say what it makes",
                hint="Say it, so that a script that makes less is rolled back: expect = { tables = 1 }.",
                file=workspace.manifest.name,
                line=lines.line(("migration", each.entry)),
                target=each.target,
            )


def _installation(server: str, findings: list[Finding]) -> Installation | None:
    if server == NONE:
        return None
    try:
        return choose_postgres(server)
    except ProgramFailed as error:
        message = f"ghosts and what the migrations make were not checked: {error.message}"
        hint = f"{error.hint} Without a server on purpose: --server none."
        findings.append(found("not-checked", message, hint=hint.strip()))
        return None


def _squawk(workspace: Workspace, findings: list[Finding]) -> Squawk | None:
    try:
        return find_squawk(workspace.environment)
    except ProgramFailed as error:
        findings.append(found("not-checked", f"squawk was not run: {error.message}", hint=error.hint))
        return None


# ---- what the migrations make


def _of_schemas(workspace: Workspace, made: Making) -> Iterator[Finding]:
    for target, facts in made.facts.items():
        yield from schema.schema_findings(facts, target)


def _placed(finding: Finding, made: Making, scripts: dict[str, Script]) -> Finding:
    """The finding with the place of the statement that made its object, as far as that can be told."""
    name = finding.object
    kinds = ("table", "foreign table", "view", "materialized view", "constraint")
    makers = made.makers[finding.target]
    number = next((makers[kind, name] for kind in kinds if (kind, name) in makers), "")
    if not number:
        return finding
    script = scripts[number]
    for each in script.made:
        if each.kind in ("index", "sequence"):
            continue
        spelled = unquoted(name.partition(" on ")[0] if each.kind == "constraint" else name)
        if same_name(each.names, spelled):
            return dataclasses.replace(finding, file=script.file, line=each.at.line, column=each.at.column)
    return dataclasses.replace(finding, file=script.file)


def _reverses(workspace: Workspace, made: Making) -> Iterator[Finding]:
    for each in workspace.estate.migrations:
        changes = made.changes.get(each.number)
        if changes and reverse_file(workspace, each) is None:
            yield schema.reverse_finding(
                each.number, each.feature, changes, file=workspace.shown(each), target=each.target
            )


def _written_reverses(workspace: Workspace) -> Iterator[Finding]:
    """What is wrong with reverses by themselves: statements that would be refused, and files that nothing would run."""
    folder = workspace.root / workspace.estate.migrations_folder
    known = {path.name: each for each in workspace.estate.migrations if (path := reverse_file(workspace, each))}
    for name in sorted(each.name for each in folder.iterdir() if REVERSE.fullmatch(each.name)):
        shown = f"{workspace.estate.migrations_folder}/{name}"
        if name not in known:
            yield found(
                "reverse-foreign",
                f"{name} is no migration's reverse, and is never run",
                hint="Name it as the migration: 007_BILLING.down.sql is the reverse of 007_BILLING.sql.",
                file=shown,
            )
            continue
        for each in survey_file(File(folder / name)).findings:
            place = {"line": each.at.line, "column": each.at.column} if each.at.line else {}
            target = known[name].target
            yield found("reverse-refused", each.message, hint=each.hint, file=shown, target=target, **place)
