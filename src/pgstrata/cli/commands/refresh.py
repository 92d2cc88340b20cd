"""`pgstrata refresh`"""

from __future__ import annotations

import json
from pathlib import Path

import click

from pgstrata.cli import options, progress
from pgstrata.cli.proposals import asking, confirm_options


@click.command("refresh")
@click.argument("target")
@click.option(
    "--from", "source", type=click.Path(path_type=Path), metavar="FILE", help="A dump, in place of the target itself."
)
@click.option(
    "--accept",
    multiple=True,
    metavar="NAME",
    help="Take this difference over: `table public.foo`, with all that goes with it. May be repeated.",
)
@click.option(
    "--has", "present", multiple=True, metavar="N", help="The state contains this migration. May be repeated."
)
@click.option(
    "--has-not", "absent", multiple=True, metavar="N", help="The state lacks this migration. May be repeated."
)
@options.connection_options
@options.kubectl_options
@confirm_options
def command(
    target: str,
    source: Path | None,
    accept: tuple[str, ...],
    present: tuple[str, ...],
    absent: tuple[str, ...],
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    yes: bool,
    dry_run: bool,
) -> None:
    """Make a new baseline of a target, from what it holds now or from a dump.

    What that changes is tried out on a throw-away server first, and shown; no target is touched. Where neither a ledger nor
    a header says which migrations a dump contains, its catalog does; what leaves no trace there, --has and --has-not say.
    """
    from pgstrata.operations.baselines.refresh import refresh
    from pgstrata.render.refresh import refreshed_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    confirm = asking(yes=yes, dry_run=dry_run, as_json=as_json)
    with progress.waiting() as watch:
        found = refresh(
            space,
            target,
            source=source,
            accept=accept,
            present=present,
            absent=absent,
            confirm=confirm,
            wait=wait,
            watch=watch,
        ).as_json()
    if as_json:
        click.echo(json.dumps({"event": "Refreshed", **found}, ensure_ascii=False))
    else:
        click.echo(refreshed_text(found))
