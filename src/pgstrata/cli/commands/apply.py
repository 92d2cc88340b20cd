"""`pgstrata apply`"""

from __future__ import annotations

import json
from pathlib import Path

import click

from pgstrata.cli import options, progress


@click.command("apply")
@options.connection_options
@options.selection_options
@options.to_option
@options.feature_options
@options.roles_option
@options.progress_option
@click.option("--plan", "plan_file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Only if this plan still holds.")  # fmt: skip
@click.option("--atomic", type=click.Choice(["migration"]), default="migration", show_default=True,
              help="What commits together with its ledger event.")  # fmt: skip
def command(
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    targets: tuple[str, ...],
    plane: str,
    to: str,
    switched_on: tuple[str, ...],
    switched_off: tuple[str, ...],
    create_roles: bool,
    no_progress: bool,
    plan_file: Path | None,
    atomic: str,
) -> None:
    """Apply what is pending, each migration in one transaction with its ledger event."""
    from pgstrata.core.plan.plan import Plan
    from pgstrata.operations.apply import apply
    from pgstrata.operations.request import Request

    request = Request(
        selection=options.selection(targets, plane, to),
        switched_on=switched_on,
        switched_off=switched_off,
        create_roles=create_roles,
        wait=wait,
    )
    expected = Plan.from_json(options.read_json(plan_file)) if plan_file else None
    space = options.workspace(estate, urls)
    with progress.shown(as_json=as_json, no_progress=no_progress) as watch:
        outcome = apply(space, request, expected=expected, watch=watch)
    if as_json:
        if outcome.plan.empty:
            click.echo(json.dumps({"event": "NothingToDo", "run_id": outcome.run_id}))
        return
    from pgstrata.render import terminal

    for each in outcome.plan.left_out:
        click.echo(f"Left out: {each.number} {each.file} on {each.target}: {each.why}.")
    if outcome.plan.steps:
        click.echo(f"Applied {terminal.count(len(outcome.plan.steps), 'migration')} (run {outcome.run_id[:13]}).")
    else:
        click.echo("Nothing to do: every target is up to date.")
