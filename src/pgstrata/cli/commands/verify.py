"""`pgstrata verify`"""

from __future__ import annotations

import sys

import click

from pgstrata.cli import options, progress


@click.command("verify")
@click.argument("targets", nargs=-1, metavar="[TARGET]...")
@options.connection_options
@options.kubectl_options
@options.plane_option
@click.option("--column-order", is_flag=True, help="Another order of a table's columns is drift too.")
def command(
    targets: tuple[str, ...],
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    plane: str,
    column_order: bool,
) -> None:
    """Compare what is there with what the applied migrations make, object by object. Exit code 6 on drift.

    The migrations are applied to a scratch database on the target's server, or to a throw-away server of its version.
    """
    from pgstrata.operations.verify import verify
    from pgstrata.render.verify import verified_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    with progress.waiting() as watch:
        found = verify(space, targets, plane=plane, order=column_order, wait=wait, watch=watch)
    if as_json:
        options.print_json({"estate": space.estate.name, "targets": [each.as_json() for each in found]})
    else:
        for each in found:
            click.echo(verified_text(each.as_json()))
    if any(not each.drift.none for each in found):
        sys.exit(6)
    sys.exit(3 if any(each.refused for each in found) else 0)
