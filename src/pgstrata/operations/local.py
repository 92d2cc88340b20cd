"""A local server with the whole estate in it: `up` and `down`."""

from __future__ import annotations

import contextlib
import dataclasses
import shlex
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pgstrata.core.estate.address import Address, variable
from pgstrata.core.plan.events import Watch
from pgstrata.errors import BadInput, ProgramFailed, Refused
from pgstrata.files import disk
from pgstrata.operations.apply import Outcome, apply
from pgstrata.operations.request import Request
from pgstrata.operations.workspace import Workspace, silent
from pgstrata.postgres.databases import create_database
from pgstrata.postgres.server import Server, data_folder, make_server, open_server
from pgstrata.programs import Installation, choose_postgres, find_postgres

FOLDER = disk.OWN
SETTINGS = ("max_prepared_transactions = 8",)  # so that apply --atomic estate can be tried


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """A running local server: its version, its databases by target, and the workspace whose targets they are."""

    server: Server
    databases: Mapping[str, str]
    workspace: Workspace
    outcome: Outcome
    started: bool  # by this call
    environment_file: Path


def server_folder(workspace: Workspace) -> Path:
    """Where an estate's local server keeps its files."""
    return workspace.root / FOLDER / "server"


def exists(workspace: Workspace) -> bool:
    """Whether a local server was made before (running or not)."""
    return (data_folder(server_folder(workspace)) / "data" / "PG_VERSION").exists()


def up(
    workspace: Workspace,
    *,
    fresh: bool = False,
    server: str = "",
    request: Request | None = None,
    watch: Watch = silent,
) -> Local:
    """Start the local server, make its databases and bring them up to date.

    `fresh` throws the local server's data away first. `server` is `wheel`, `system`, or a folder with a server's
    programs; by default what the data were made with, else the wheel. Raises ProgramFailed where no server can be
    started, Refused where the data are another version's, and what apply raises.
    """
    if workspace.bundle:
        raise BadInput(
            "this is a bundle, and nothing is written into one", hint="A local server belongs to a checkout."
        )
    folder = server_folder(workspace)
    if fresh and exists(workspace):
        if (data_folder(folder) / "data" / "postmaster.pid").exists():
            down(workspace)
        shutil.rmtree(data_folder(folder))
    running, started = _start(folder, server)
    databases = database_names(workspace)
    for name in databases.values():
        create_database(running.conninfo("postgres"), name)
    addresses = {
        target: Address(conninfo=running.conninfo(database), source="local") for target, database in databases.items()
    }
    local = dataclasses.replace(workspace, addresses=addresses)
    environment_file = _write_environment(workspace, running, databases)
    request = dataclasses.replace(request or Request(), create_roles=True)
    outcome = apply(local, request, watch=watch)
    return Local(
        server=running,
        databases=databases,
        workspace=local,
        outcome=outcome,
        started=started,
        environment_file=environment_file,
    )


def down(workspace: Workspace) -> bool:
    """Stop the local server; its data stay. False when none was running."""
    found = _existing(server_folder(workspace))
    if found is None or not found.running():
        return False
    found.stop()
    return True


def database_names(workspace: Workspace) -> dict[str, str]:
    """A database a target, named as in the manifest; two targets with one name (on two servers there) are told apart."""
    taken: dict[str, str] = {}
    for name, target in workspace.estate.targets.items():
        database = target.database
        taken[name] = f"{name}_{database}" if database in taken.values() else database
    return taken


def _existing(folder: Path) -> Server | None:
    made_with = data_folder(folder) / "installation"
    if not made_with.exists():
        return None
    return open_server(_same_installation(made_with.read_text().strip(), folder), folder)


def _same_installation(bindir: str, folder: Path) -> Installation:
    """What the data were made with, or another server of that major version when it has gone (a new virtual
    environment) or become another major version (an upgrade in place). Raises ProgramFailed: the data are never given up."""
    major = (data_folder(folder) / "data" / "PG_VERSION").read_text().strip()
    found = []
    with contextlib.suppress(ProgramFailed):
        found.append(choose_postgres(bindir))
    for each in [*found, *find_postgres()]:
        if str(each.version[0]) == major:
            return each
    raise ProgramFailed(
        f"the local server's data need a PostgreSQL {major}, and none is found",
        detail=f"They were made with {bindir}.",
        hint="Install one, or start over without the local data: pgstrata up --fresh.",
    )


def _start(folder: Path, wanted: str) -> tuple[Server, bool]:
    found = _existing(folder)
    if found and wanted:
        other = choose_postgres(wanted)
        if other.version[0] != found.installation.version[0]:
            raise Refused(
                f"the local server's data were made by PostgreSQL {found.installation.version[0]}, "
                f"and {wanted} is PostgreSQL {other.version[0]}",
                hint="pgstrata up --fresh throws the local data away and starts over.",
            )
    if found is None:
        installation = choose_postgres(wanted or "wheel")
        shutil.rmtree(data_folder(folder), ignore_errors=True)  # an interrupted initdb
        disk.own_folder(folder.parent.parent)
        found = make_server(installation, folder, listen=True, settings=SETTINGS)
        (found.folder / "installation").write_text(f"{installation.bindir}\n")
    if found.running():
        return found, False
    found.start()
    return found, True


def _write_environment(workspace: Workspace, server: Server, databases: Mapping[str, str]) -> Path:
    """A file to source: with it every command works on the local server. No secret is in it."""
    path = disk.own_folder(workspace.root) / "env"
    lines = [
        f"export {variable(target, 'URL')}={shlex.quote(server.conninfo(database))}"
        for target, database in databases.items()
    ]
    path.write_text(
        "# Connects every pgstrata command to the local server: . .pgstrata/env\n" + "\n".join(lines) + "\n"
    )
    return path
