"""`pgstrata log`"""

from __future__ import annotations

import dataclasses

import click

from pgstrata.cli import options


@click.command("log")
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
    """The ledgers' events, oldest first."""
    from pgstrata.operations.status import log
    from pgstrata.render.status import log_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    events = log(space, selection=options.selection(targets, plane), wait=wait)
    if as_json:
        rows = [{"target": target, **dataclasses.asdict(event)} for target, event in events]
        options.print_json({"estate": space.estate.name, "events": rows})
    else:
        click.echo(log_text(events) if events else "No events: no target has a ledger.")
