"""`pgstrata backup`"""

from __future__ import annotations

from pathlib import Path

import click

from pgstrata.cli import options, progress


@click.command("backup")
@click.argument("targets", nargs=-1, metavar="[TARGET]...")
@options.connection_options
@options.kubectl_options
@click.option("--out", default="", metavar="DIR", help="Into this folder, not the manifest's folder of backups.")
def command(
    targets: tuple[str, ...],
    estate: str,
    urls: tuple[str, ...],
    wait: float,
    as_json: bool,
    kubectl: bool,
    context: str,
    out: str,
) -> None:
    """Dump each target to a dated file, masked as the manifest says.

    By pg_dump of the server's own major version, without the schema pgstrata: a comment at the file's head says which
    migrations it contains. Each target is one moment of that target; several are several moments. No file is replaced.
    The masks named hash need a key of 16 characters or more in PGSTRATA_MASK_KEY.
    """
    from pgstrata.operations.baselines.backup import backup
    from pgstrata.render.backup import backup_text

    space = options.workspace(estate, urls, kubectl=kubectl, context=context)
    with progress.waiting() as watch:
        made = backup(space, targets, out=Path(out) if out else None, wait=wait, watch=watch)
    if as_json:
        options.print_json({"estate": space.estate.name, "backups": [each.as_json() for each in made]})
    else:
        click.echo("\n".join(backup_text(each.as_json()) for each in made))
