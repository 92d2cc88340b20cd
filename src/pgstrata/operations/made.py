"""What an estate's migrations make on a throw-away server, every feature on: facts for lint's rules, and findings."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from pgstrata.core.catalog.catalog import Catalog, Key
from pgstrata.core.estate.address import Address
from pgstrata.core.estate.migration import Migration
from pgstrata.core.lint.finding import Finding
from pgstrata.core.lint.schema import Facts, changed_of_others
from pgstrata.core.plan.order import ordered
from pgstrata.core.script.survey import Survey
from pgstrata.files.read import scan
from pgstrata.operations.ghosts import SETTINGS, Trial
from pgstrata.operations.local import database_names
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import lint
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.databases import create_database
from pgstrata.postgres.roles import create_missing
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.session import Session, connect
from pgstrata.programs import Installation


@dataclass(slots=True, kw_only=True)
class Making:
    """What was seen. `makers` says by target which migration made an object, `before` which catalog a migration met, and
    `changes` what a feature's migration did to what others had made."""

    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, Facts] = field(default_factory=dict)
    makers: dict[str, dict[Key, str]] = field(default_factory=dict)
    before: dict[str, Catalog] = field(default_factory=dict)
    changes: dict[str, list[str]] = field(default_factory=dict)


def make(workspace: Workspace, installation: Installation) -> Making:
    """Apply everything, versioned migrations statement by statement. Raises MigrationFailed, ProgramFailed."""
    made = Making()
    who = workspace.run()
    with Sandbox(installation, settings=SETTINGS) as server, contextlib.ExitStack() as stack:
        sessions: dict[str, Session] = {}
        for target, name in database_names(workspace).items():
            create_database(server.conninfo("postgres"), name)
            sessions[target] = connect(target, Address(conninfo=server.conninfo(name)), who)
            stack.callback(sessions[target].close)
            create_missing(sessions[target], workspace.estate.targets[target].roles)
        now = {
            target: read_once(session, workspace.estate.targets[target].managed) for target, session in sessions.items()
        }
        made.makers = {target: {} for target in sessions}
        contained = workspace.estate.contained
        for each in ordered([one for one in workspace.estate.migrations if one.order not in contained]):
            made.before[each.number] = now[each.target]
            now[each.target] = _apply(workspace, each, sessions[each.target], made)
        for target, session in sessions.items():
            made.facts[target] = lint.facts(session, workspace.estate.targets[target].managed)
    return made


def _apply(workspace: Workspace, migration: Migration, session: Session, made: Making) -> Catalog:
    """Apply one migration and note what it did; the catalog afterwards."""
    managed = workspace.estate.targets[migration.target].managed
    trial = Trial(session, file=workspace.shown(migration), managed=managed, transaction=migration.transaction)
    survey = Survey(baseline=migration.baseline, transaction=migration.transaction)
    trial.run(scan(workspace.source(migration), survey), watched=not migration.baseline)
    made.findings += trial.findings
    before, after = made.before[migration.number], read_once(session, managed)
    makers = made.makers[migration.target]
    if migration.feature:
        features = {number: workspace.estate.migration(number).feature for number in set(makers.values())}
        owners: Mapping[Key, str] = {key: features[number] for key, number in makers.items()}
        made.changes[migration.number] = changed_of_others(before, after, owners, feature=migration.feature)
    makers.update({key: migration.number for key in after.objects if key not in before.objects})
    for key in [key for key in makers if key not in after.objects]:
        del makers[key]
    return after
