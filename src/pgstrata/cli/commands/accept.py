"""`pgstrata accept`"""

from __future__ import annotations

import json

import click

from pgstrata.cli import options, progress
from pgstrata.cli.proposals import asking, confirm_options


@click.command("accept")
@click.argument("number", metavar="N")
@click.option("--because", required=True, metavar="TEXT", help="Why; the ledger keeps it.")
@options.connection_options
@options.kubectl_options
@confirm_options
def command(
    number: str,
    because: str,
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    yes: bool,
    dry_run: bool,
) -> None:
    """Accept the file of an applied migration that was changed since, on purpose. Nothing of it is run."""
    from pgstrata.operations.accept import accept
    from pgstrata.render.adopt import accepted_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    confirm = asking(yes=yes, dry_run=dry_run, as_json=as_json)
    with progress.waiting() as watch:
        done = accept(space, number, because=because, confirm=confirm, wait=wait, watch=watch)
    if as_json:
        click.echo(json.dumps({"event": "Accepted", **done.as_json()}, ensure_ascii=False))
    else:
        click.echo(accepted_text(done.as_json()))
