"""`pgstrata docs`"""

from __future__ import annotations

import sys
from functools import partial

import click

from pgstrata.cli import options


@click.command("docs")
@options.estate_options
@click.option("--check", is_flag=True, help="Only compare; exit code 1 when a document is stale.")
@click.option("--server", default="wheel", metavar="WHICH", help="wheel, system, or a folder with a server's programs.")
def command(estate: str, as_json: bool, check: bool, server: str) -> None:
    """Write README.md of the migrations, from what they make on a throw-away server."""
    from pgstrata.operations.documents import docs
    from pgstrata.operations.writing import relative

    space = options.workspace(estate)
    found = docs(space, check=check, server=server, say=partial(click.echo, err=True))
    stale = [relative(space, path) for path in found]
    if as_json:
        options.print_json({"stale": stale, "written": not check})
    elif not stale:
        click.echo("The generated documents are fresh.")
    else:
        for path in stale:
            click.echo(f"{path}: {'is stale: pgstrata docs writes it anew' if check else 'written'}")
    sys.exit(1 if check and stale else 0)
