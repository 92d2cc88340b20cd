"""`pgstrata up`"""

from __future__ import annotations

import dataclasses
import json
import shutil
import sys

import click

from pgstrata.cli import options, progress


@click.command("up")
@options.estate_options
@options.feature_options
@options.progress_option
@click.option("--fresh", is_flag=True, help="Throw the local data away and start over.")
@click.option("--server", default="", metavar="WHICH", help="wheel, system, or a folder with a server's programs.")
@options.YES
def command(
    estate: str,
    as_json: bool,
    switched_on: tuple[str, ...],
    switched_off: tuple[str, ...],
    no_progress: bool,
    fresh: bool,
    server: str,
    yes: bool,
) -> None:
    """Start a local server in .pgstrata/, apply the estate to it, and say how to connect."""
    from pgstrata.operations.local import exists, up
    from pgstrata.operations.request import Request
    from pgstrata.operations.status import status
    from pgstrata.render.status import connect_text, status_text
    from pgstrata.render.terminal import count, switched

    space = options.workspace(estate)
    if fresh and exists(space):
        options.confirm("This throws away the local server in .pgstrata/ with all its data.", yes=yes)
    request = Request(switched_on=switched_on, switched_off=switched_off)
    with progress.shown(as_json=as_json, no_progress=no_progress) as watch:
        local = up(space, fresh=fresh, server=server, request=request, watch=watch)
    rows = status(local.workspace)
    if as_json:
        value = {
            "event": "Up",
            "server": local.server.installation.version,
            "started": local.started,
            "connections": {target: local.server.conninfo(name) for target, name in local.databases.items()},
            "migrations": [dataclasses.asdict(row) for row in rows],
        }
        click.echo(json.dumps(value, ensure_ascii=False))
        return
    plan = local.outcome.plan
    version = ".".join(str(part) for part in local.server.installation.version)
    did = f"{count(len(plan.steps), 'migration')} applied" if plan.steps else "every target is up to date"
    click.echo(f"\nPostgreSQL {version} is {'started' if local.started else 'running'}; {did}.")
    click.echo("".join(f"{line}\n" for line in switched(plan)))
    click.echo(status_text(rows))
    psql = "psql" if shutil.which("psql") else str(local.server.installation.program("psql"))
    click.echo(connect_text(local.server, local.databases, psql=psql))
    sys.exit(0)
