"""`pgstrata plan`"""

from __future__ import annotations

import json
from pathlib import Path

import click

from pgstrata.cli import options


@click.command("plan")
@options.connection_options
@options.kubectl_options
@options.selection_options
@options.to_option
@options.not_deployed_option
@options.feature_options
@options.again_option
@options.roles_option
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write it, for apply --plan."
)
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
    out: Path | None,
) -> None:
    """Show what apply would do. Changes nothing."""
    from pgstrata.operations.apply import plan
    from pgstrata.operations.request import Request
    from pgstrata.render.terminal import plan_text

    request = Request(
        selection=options.selection(targets, plane, to, not_deployed=not_deployed),
        switched_on=switched_on,
        switched_off=switched_off,
        create_roles=create_roles,
        wait=wait,
    )
    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    made = plan(space, options.asked_again(request, space, again=again))
    if out:
        options.write(out, json.dumps(made.as_json(), ensure_ascii=False, indent=2) + "\n")
    if as_json:
        options.print_json(made.as_json())
    else:
        click.echo(plan_text(made))
        if out:
            click.echo(f"Written to {out}: pgstrata apply --plan {out} does exactly this, or refuses.")
