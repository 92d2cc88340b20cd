"""`pgstrata prune`"""

from __future__ import annotations

import dataclasses

import click

from pgstrata.cli import options, progress
from pgstrata.cli.proposals import asking, proposal_options


@click.command("prune")
@click.argument("targets", nargs=-1, metavar="[TARGET]...")
@options.connection_options
@options.kubectl_options
@click.option("--older-than", default="30d", metavar="SPAN", help="What is older: 12h, 30d, 2w. Default 30d.")
@click.option("--rollbacks", is_flag=True, help="What rollbacks that are not undone would bring back may go, too.")
@proposal_options
def command(
    targets: tuple[str, ...],
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    older_than: str,
    rollbacks: bool,
    yes: bool,
    accept_rows: bool,
    dry_run: bool,
) -> None:
    """Drop replaced databases, checkpoints and archived rows that are older than asked; never the newest of a target.

    What rollbacks that are not undone would bring back stays, unless --rollbacks says that it may go. Archived rows are in
    no other place: --accept-rows says that they may go.
    """
    from pgstrata.core.plan.duration import parse
    from pgstrata.operations.rollbacks.prune import prune
    from pgstrata.render.recover import pruned_text

    seconds = parse(older_than)
    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    confirm = asking(yes=yes, accept_rows=accept_rows, dry_run=dry_run, as_json=as_json)
    with progress.waiting() as watch:
        found = prune(space, targets, older_than=seconds, rollbacks=rollbacks, confirm=confirm, wait=wait, watch=watch)
    if as_json:
        options.print_json(
            {"estate": space.estate.name, "kept": [dataclasses.asdict(each) for each in found]}, line=True
        )
    else:
        click.echo(pruned_text(found, older_than=seconds))
