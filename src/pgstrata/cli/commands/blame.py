"""`pgstrata blame`"""

from __future__ import annotations

import click

from pgstrata.cli import options, progress


@click.command("blame")
@click.argument("target")
@click.argument("name", required=False, default="", metavar="[OBJECT]")
@options.connection_options
@options.kubectl_options
def command(
    target: str, name: str, estate: str, urls: tuple[str, ...], wait: float, as_json: bool, kubectl: bool, context: str
) -> None:
    """Show which migration made an object or a column, and which have changed it since.

    OBJECT is schema.table, schema.table.column or schema.function(arguments), the schema and the arguments optional;
    without it, the whole target is shown.
    """
    from pgstrata.operations.blame import blame
    from pgstrata.render.verify import blamed_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    with progress.waiting() as watch:
        rows = [each.as_json() for each in blame(space, target, name, wait=wait, watch=watch)]
    if as_json:
        options.print_json({"target": target, "objects": rows})
    else:
        click.echo(blamed_text(rows))
