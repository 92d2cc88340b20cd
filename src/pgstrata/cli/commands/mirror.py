"""`pgstrata mirror`"""

from __future__ import annotations

import sys
from functools import partial

import click

from pgstrata.cli import options


@click.command("mirror")
@options.estate_options
@click.option("--check", is_flag=True, help="Only compare; exit code 1 when a copy is stale.")
def command(estate: str, as_json: bool, check: bool) -> None:
    """Copy the migrations into the mirrors that the manifest names, all or none."""
    from pgstrata.operations.mirror import copies, mirror
    from pgstrata.operations.writing import relative

    space = options.workspace(estate)
    stale = [relative(space, path) for path in mirror(space, check=check, say=partial(click.echo, err=True))]
    if as_json:
        options.print_json({"stale": stale, "written": not check})
    elif not stale:
        click.echo("The mirrors are fresh." if copies(space) else "The manifest names no mirror.")
    else:
        for path in stale:
            click.echo(f"{path}: {'is stale: pgstrata mirror copies it anew' if check else 'written'}")
    sys.exit(1 if check and stale else 0)
