"""`pgstrata status`"""

from __future__ import annotations

import dataclasses

import click

from pgstrata.cli import options


@click.command("status")
@options.connection_options
@options.kubectl_options
@options.selection_options
def command(
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    targets: tuple[str, ...],
    plane: str,
) -> None:
    """Each migration's state on its target."""
    from pgstrata.operations.status import status
    from pgstrata.render.status import status_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    rows = status(space, selection=options.selection(targets, plane), wait=wait)
    if as_json:
        options.print_json({"estate": space.estate.name, "migrations": [dataclasses.asdict(row) for row in rows]})
    else:
        click.echo(status_text(rows))
