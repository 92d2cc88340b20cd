"""`pgstrata down`"""

from __future__ import annotations

import click

from pgstrata.cli import options


@click.command("down")
@options.estate_options
def command(estate: str, as_json: bool) -> None:
    """Stop the local server. Its data stay."""
    from pgstrata.operations.local import down

    stopped = down(options.workspace(estate))
    if as_json:
        options.print_json({"stopped": stopped})
    elif stopped:
        click.echo("The local server is stopped; its data stay, and `pgstrata up` starts it again.")
    else:
        click.echo("No local server is running.")
