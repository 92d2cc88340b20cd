"""What must hold before anything is changed on any target; all of it is asked, and all that fails is said at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from pgstrata.core.estate.estate import Role, Target
from pgstrata.core.plan.plan import Plan
from pgstrata.core.script.script import Position
from pgstrata.core.script.survey import Survey
from pgstrata.errors import Problem
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import introspect
from pgstrata.postgres.roles import alteration, differences
from pgstrata.postgres.session import Session

OLDEST, NEWEST = 13, 18  # major versions of servers that pgstrata is for
_SHOWN = 6


def problems(
    workspace: Workspace,
    plan: Plan,
    sessions: Mapping[str, Session],
    surveys: Surveys,
    *,
    create_roles: bool,
) -> list[Problem]:
    """Everything that stands in the way of a plan, over all targets that it changes."""
    found = []
    for name in plan.changed:
        session, target = sessions[name], workspace.estate.targets[name]
        found += _server(session)
        begun = [step for step in plan.steps if step.target == name and not step.resumes]
        files = {step.file: surveys.of(workspace.estate.migration(step.number)) for step in begun}
        found += _roles(workspace, session, target, files, create_roles=create_roles)
        found += _needs(workspace, session, files)
        if any(step.kind == "baseline" for step in plan.steps if step.target == name):
            found += _emptiness(session, target)
    return found


def _server(session: Session) -> list[Problem]:
    facts, found = session.facts, []
    if facts.major < OLDEST:
        found.append(Problem(session.target, f"PostgreSQL {facts.version_text} is older than {OLDEST}", "upgrade it"))
    if facts.standby:
        hint = "give the address of the primary (target_session_attrs=primary finds it)"
        found.append(Problem(session.target, "this server is a standby: it cannot be written to", hint))
    elif facts.read_only:
        hint = "default_transaction_read_only is on: for the server, the database or the role"
        found.append(Problem(session.target, "this database is read-only", hint))
    return found


def _place(workspace: Workspace, file: str, at: Position) -> str:
    return f"{workspace.estate.migrations_folder}/{file}:{at.line}:{at.column}"


def _roles(
    workspace: Workspace,
    session: Session,
    target: Target,
    files: Mapping[str, Survey],
    *,
    create_roles: bool,
) -> list[Problem]:
    """The manifest's roles with their attributes, and those that only the scripts name."""
    named = {role: (file, at) for file, survey in files.items() for role, at in survey.roles.items()}
    made = {role for survey in files.values() for role in survey.made_roles}
    there = introspect.roles(session, [*target.roles, *named])
    found = []
    missing = [role for name, role in target.roles.items() if name not in there]
    if missing and not create_roles:
        found.append(Problem(session.target, f"roles are missing: {_listed(missing)}", "--create-roles makes them"))
    for name, role in target.roles.items():
        if name in there and (wrong := differences(role, there[name])):
            hint = f"{alteration(role)} puts it right"
            found.append(Problem(session.target, f"role {name} is not as the manifest says: {', '.join(wrong)}", hint))
    for name, (file, at) in named.items():
        if name not in there and name not in target.roles and name not in made and not name.startswith("pg_"):
            hint = f"create it, or put it into [targets.{session.target}.roles]"
            found.append(Problem(_place(workspace, file, at), f"{session.target} has no role {name}", hint))
    return found


def _listed(roles: Iterable[Role]) -> str:
    return ", ".join(role.name for role in roles)


def _needs(workspace: Workspace, session: Session, files: Mapping[str, Survey]) -> list[Problem]:
    found = []
    for file, survey in files.items():
        for name in introspect.missing_extensions(session, list(survey.extensions)) if survey.extensions else []:
            place = _place(workspace, file, survey.extensions[name])
            hint = "install its package on the server, or use a server that has it"
            found.append(Problem(place, f"{session.target} cannot create extension {name}", hint))
        for name in introspect.missing_settings(session, list(survey.settings)) if survey.settings else []:
            origin = survey.dump_versions.get("pg_dump", "").split(" ")[0]
            hint = f"the dump was made by pg_dump {origin}: use one of the server's version" if origin else ""
            message = f"{session.target} (PostgreSQL {session.facts.version_text.split()[0]}) has no setting {name}"
            found.append(Problem(_place(workspace, file, survey.settings[name]), message, hint))
    return found


def _emptiness(session: Session, target: Target) -> list[Problem]:
    there = introspect.contents(session, target.managed)
    if not there:
        return []
    kinds = Counter(kind for kind, _ in there)
    counted = ", ".join(f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in sorted(kinds.items()))
    first = ", ".join(name for _, name in there[:_SHOWN]) + (", …" if len(there) > _SHOWN else "")
    hint = (
        "a baseline goes into an empty database only, and replaces nothing; a database that already holds it is taken"
        " over by `adopt`; schemas that something else owns are named by `managed`"
    )
    return [Problem(session.target, f"the database is not empty: {counted} ({first})", hint)]
