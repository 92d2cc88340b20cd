"""`pgstrata enable`"""

from __future__ import annotations

import click

from pgstrata.cli import options, progress
from pgstrata.cli.proposals import asking, proposal_options


@click.command("enable")
@click.argument("feature", metavar="F")
@options.connection_options
@options.kubectl_options
@options.target_option
@proposal_options
def command(
    feature: str,
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    targets: tuple[str, ...],
    yes: bool,
    accept_rows: bool,
    dry_run: bool,
) -> None:
    """Switch a feature on: its migrations are applied, and the rows that it held when it was taken back come back.

    What was kept wins over what its migrations write anew. A row that finds no place any more, as what it refers to is
    gone, stays kept in the schema pgstrata, and is listed.
    """
    from pgstrata.operations.features.switch import enable
    from pgstrata.render.switch import switched_on_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    confirm = asking(yes=yes, accept_rows=accept_rows, dry_run=dry_run, as_json=as_json)
    with progress.waiting() as watch:
        done = enable(space, feature, targets=targets, confirm=confirm, wait=wait, watch=watch)
    if as_json:
        options.print_json(
            {"event": "Enabled", "feature": feature, "targets": [each.as_json() for each in done]}, line=True
        )
    else:
        click.echo(switched_on_text(feature, [each.as_json() for each in done]))
