"""`pgstrata disable`"""

from __future__ import annotations

import click

from pgstrata.cli import options, progress
from pgstrata.cli.proposals import asking, proposal_options


@click.command("disable")
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
    """Take a feature back: what its migrations made goes, what its tables hold is kept, later runs leave it out.

    It is tried out first, in a transaction that is rolled back, so that what is shown is what happens; what it needs is
    waited for 5 seconds. What others made and it changed is put back, by the reverse that was written (NNN_NAME.down.sql),
    else by one that is derived. The rows are kept in the schema pgstrata of the same database: enable brings them back.
    """
    from pgstrata.operations.features.switch import disable
    from pgstrata.render.switch import switched_off_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    confirm = asking(yes=yes, accept_rows=accept_rows, dry_run=dry_run, as_json=as_json)
    with progress.waiting() as watch:
        done = disable(space, feature, targets=targets, confirm=confirm, wait=wait, watch=watch)
    if as_json:
        options.print_json(
            {"event": "Disabled", "feature": feature, "targets": [each.as_json() for each in done]}, line=True
        )
    else:
        click.echo(switched_off_text(feature, [each.as_json() for each in done]))
