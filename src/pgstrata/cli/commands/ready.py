"""`pgstrata ready`"""

from __future__ import annotations

import click

from pgstrata.cli import options, progress


@click.command("ready")
@options.connection_options
@options.kubectl_options
@click.option("--requires", multiple=True, metavar="N", help="This migration must be applied. May be repeated.")
def command(
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    requires: tuple[str, ...],
) -> None:
    """Exit with 0 once the ledgers have these migrations; without --requires, all that are switched on.

    The gate for an application's init container: it needs estate.toml and no other file.
    """
    from pgstrata.operations.ready import ready

    space = options.workspace(estate, urls, kubectl=kubectl, context=context, look=False)
    with progress.waiting() as watch:
        found = ready(space, requires, wait=wait, watch=watch)
    numbers = [each.number for each in found]
    if as_json:
        options.print_json({"ready": True, "migrations": numbers})
    else:
        click.echo(f"Ready: {', '.join(numbers)} {'is' if len(numbers) == 1 else 'are'} applied.")
