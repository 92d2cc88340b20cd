"""`pgstrata inventory`"""

from __future__ import annotations

import click

from pgstrata.cli import options, progress


@click.command("inventory")
@click.argument("targets", nargs=-1, metavar="[TARGET]...")
@options.connection_options
@options.kubectl_options
@options.plane_option
@click.option("--tables", is_flag=True, help="List every table and view.")
@click.option("--exact", is_flag=True, help="Count the rows, which reads all of them; else the planner's estimate.")
def command(
    targets: tuple[str, ...],
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    plane: str,
    tables: bool,
    exact: bool,
) -> None:
    """Show what each target holds: tables and views by schema, sizes, rows."""
    from pgstrata.operations.inventory import inventory
    from pgstrata.render.verify import inventory_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    with progress.waiting() as watch:
        found = [each.as_json() for each in inventory(space, targets, plane=plane, exact=exact, wait=wait, watch=watch)]
    if as_json:
        options.print_json({"estate": space.estate.name, "targets": found})
    else:
        click.echo("\n".join(inventory_text(each, tables=tables) for each in found))
