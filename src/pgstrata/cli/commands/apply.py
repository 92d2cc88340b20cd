"""`pgstrata apply`"""

from __future__ import annotations

import json
from pathlib import Path

import click

from pgstrata.cli import options, progress, summary


@click.command("apply")
@options.connection_options
@options.kubectl_options
@options.selection_options
@options.to_option
@options.not_deployed_option
@options.feature_options
@options.again_option
@options.roles_option
@options.progress_option
@click.option("--plan", "plan_file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Only if this plan still holds.")  # fmt: skip
@click.option("--checkpoint", is_flag=True, help="Keep each changed target's state first, for rollback --to run:ID.")
@click.option("--disconnect", is_flag=True, help="With --checkpoint: copy the database, its clients cut off meanwhile.")
@click.option("--sessions", type=click.IntRange(1, 64), metavar="N",
              help="Apply a baseline on so many sessions; by default several for a large one.")  # fmt: skip
@click.option("--atomic", type=click.Choice(["migration", "target", "estate"]), default="migration", show_default=True,
              help="What commits together with its ledger event.")  # fmt: skip
@click.option(
    "--content", default="", metavar="HASH", help="Only if the bundle has this content hash; else exit code 4."
)
@click.option("--summary", "summary_file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Write one line about the end to this file, after an error too.")  # fmt: skip
def command(
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    targets: tuple[str, ...],
    plane: str,
    to: str,
    not_deployed: tuple[str, ...],
    switched_on: tuple[str, ...],
    switched_off: tuple[str, ...],
    again: bool,
    create_roles: bool,
    no_progress: bool,
    plan_file: Path | None,
    checkpoint: bool,
    disconnect: bool,
    sessions: int | None,
    atomic: str,
    content: str,
    summary_file: Path | None,
) -> None:
    """Apply what is pending, each migration in one transaction with its ledger event.

    With --atomic target all of a target's migrations commit together; with --atomic estate those of all targets, by
    two-phase commit, where the servers' max_prepared_transactions allows it."""
    from pgstrata.core.plan.plan import Plan
    from pgstrata.operations.apply import apply
    from pgstrata.operations.request import Request
    from pgstrata.render.terminal import outcome_text

    if disconnect and not checkpoint:
        raise click.UsageError("--disconnect goes with --checkpoint.")
    if sessions and sessions > 1 and atomic != "migration":
        raise click.UsageError("--sessions above 1 does not go with --atomic: a transaction belongs to one session.")
    request = Request(
        selection=options.selection(targets, plane, to, not_deployed=not_deployed),
        switched_on=switched_on,
        switched_off=switched_off,
        create_roles=create_roles,
        wait=wait,
        checkpoint=checkpoint,
        disconnect=disconnect,
        sessions=sessions or 0,
        atomic=atomic,
    )
    with summary.written(summary_file) as say:
        expected = Plan.from_json(options.read_json(plan_file)) if plan_file else None
        space = options.workspace(estate, urls, kubectl=kubectl, context=context, content=content)
        with progress.shown(as_json=as_json, no_progress=no_progress) as watch:
            outcome = apply(space, options.asked_again(request, space, again=again), expected=expected, watch=watch)
        say(outcome_text(outcome.plan, outcome.run_id))
    if not as_json:
        for each in outcome.plan.left_out:
            click.echo(f"Left out: {each.number} {each.file} on {each.target}: {each.why}.")
        click.echo(outcome_text(outcome.plan, outcome.run_id))
    elif outcome.plan.empty:
        click.echo(json.dumps({"event": "NothingToDo", "run_id": outcome.run_id}))
