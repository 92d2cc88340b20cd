"""`pgstrata rollback`"""

from __future__ import annotations

from pathlib import Path

import click

from pgstrata.cli import options, progress
from pgstrata.cli.proposals import asking, proposal_options

_UNDONE = (
    "Nothing to do: every rollback is undone. What is kept, `pgstrata recover` lists;"
    " `pgstrata rollback TARGET --to kept:NAME` goes forth again."
)


@click.command("rollback")
@click.argument("targets", nargs=-1, metavar="[TARGET]...")
@options.connection_options
@options.kubectl_options
@click.option("--to", default="", metavar="baseline|N|run:ID|kept:NAME", help="The state to go back to.")
@click.option("--from", "source", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="With --to baseline: this dump, and not the manifest's file.")  # fmt: skip
@click.option("--undo", is_flag=True, help="Undo the newest rollback that is not undone.")
@proposal_options
def command(
    targets: tuple[str, ...],
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    to: str,
    source: Path | None,
    undo: bool,
    yes: bool,
    accept_rows: bool,
    dry_run: bool,
) -> None:
    """Bring targets back to an earlier state; what is live now is kept, and --undo brings it back.

    --to baseline and --to run:ID build a database beside the live one, prove it, and swap the two; clients are cut off
    for that moment. --to N takes the migrations after N back in the database itself, and keeps the other rows; its --undo
    applies them again, and brings back what they held. --to kept:NAME swaps in a kept database that no --undo would bring
    back, as that of an undone rollback. Each is shown first, with the rows that leave live use.
    """
    from pgstrata.operations.rollbacks.rollback import rollback
    from pgstrata.operations.rollbacks.undo import undo as go_back
    from pgstrata.render.rollback import rolled_back_text

    if undo == bool(to) or (undo and source):
        raise click.UsageError("Say either --to baseline|N|run:ID|kept:NAME or --undo.")
    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    confirm = asking(yes=yes, accept_rows=accept_rows, dry_run=dry_run, as_json=as_json)
    with progress.waiting() as watch:
        if undo:
            done = go_back(space, targets, confirm=confirm, wait=wait, watch=watch)
        else:
            done = rollback(space, targets, to=to, source=source, confirm=confirm, wait=wait, watch=watch)
    if as_json:
        options.print_json({"estate": space.estate.name, "targets": [each.as_json() for each in done]}, line=True)
    elif not done:
        click.echo(f"Nothing to do: nothing was applied after {to}." if to else _UNDONE)
    else:
        for each in done:
            click.echo(rolled_back_text(each.as_json()))
