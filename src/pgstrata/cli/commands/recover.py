"""`pgstrata recover`"""

from __future__ import annotations

import dataclasses
import sys

import click

from pgstrata.cli import options, progress
from pgstrata.cli.proposals import asking, confirm_options


@click.command("recover")
@click.argument("targets", nargs=-1, metavar="[TARGET]...")
@options.connection_options
@options.kubectl_options
@confirm_options
def command(
    targets: tuple[str, ...],
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    yes: bool,
    dry_run: bool,
) -> None:
    """Say what stands beside the targets' databases, and clear away what a command that was cut off has left.

    Databases that were never swapped in are dropped, a missing live one gets its name back, files that were half
    written are completed. Kept databases and checkpoints stay. Exit code 5 where a person must decide.
    """
    from pgstrata.operations.rollbacks.recover import DECIDE, FILES, FINISH, Recovered, recover
    from pgstrata.operations.writing import relative, resume
    from pgstrata.render.recover import recovered_text

    # The manifest itself may be one of the files that were half written; --dry-run finishes nothing.
    written = [] if dry_run else resume(estate)
    space = options.workspace(estate, urls, kubectl=kubectl, context=context, look=not dry_run)
    confirm = asking(yes=yes, dry_run=dry_run, as_json=as_json)
    names = [relative(space, path) for path in written]
    found = [Recovered(target=FILES, what=name, done=True, action=FINISH, name=name) for name in names]
    with progress.waiting() as watch:
        found += recover(space, targets, confirm=confirm, wait=wait, watch=watch)
    if as_json:
        options.print_json(
            {"estate": space.estate.name, "found": [dataclasses.asdict(each) for each in found]}, line=True
        )
    else:
        click.echo(recovered_text(found))
    sys.exit(5 if any(each.action == DECIDE for each in found) else 0)
