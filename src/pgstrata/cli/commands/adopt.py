"""`pgstrata adopt`"""

from __future__ import annotations

import json
import sys

import click

from pgstrata.cli import options, progress
from pgstrata.cli.proposals import asking, confirm_options


@click.command("adopt")
@click.argument("target")
@click.option("--has", "present", multiple=True, metavar="N", help="This migration is there. May be repeated.")
@click.option("--has-not", "absent", multiple=True, metavar="N", help="This migration is not there. May be repeated.")
@click.option("--accept-drift", is_flag=True, help="Adopt it with its drift, which stays.")
@options.connection_options
@options.kubectl_options
@confirm_options
def command(
    target: str,
    present: tuple[str, ...],
    absent: tuple[str, ...],
    accept_drift: bool,
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    yes: bool,
    dry_run: bool,
) -> None:
    """Give a ledger to a database that was built by hand, by psql or by another tool. Exit code 6 on drift.

    Its catalog says which migrations it has already; the next apply does the others. Of a migration that leaves no trace
    in a catalog, as one that only changes rows, say --has or --has-not.
    """
    from pgstrata.operations.adopt import adopt
    from pgstrata.render.adopt import adopted_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    confirm = asking(yes=yes, dry_run=dry_run, as_json=as_json)
    with progress.waiting() as watch:
        found = adopt(
            space,
            target,
            present=present,
            absent=absent,
            accept_drift=accept_drift,
            confirm=confirm,
            wait=wait,
            watch=watch,
        )
    if as_json:
        event = "Adopted" if found.done else "NotAdopted"
        click.echo(json.dumps({"event": event, **found.as_json()}, ensure_ascii=False))
    else:
        if not found.done:
            click.echo("\n".join([f"{target}:", *(f"  {line}" for line in found.lines)]))
        click.echo(adopted_text(found.as_json()))
    sys.exit(0 if found.done else 6)
