"""`pgstrata bundle`"""

from __future__ import annotations

from pathlib import Path

import click

from pgstrata import __version__
from pgstrata.cli import options


@click.command("bundle")
@options.estate_options
@options.feature_options
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR",
              help="The folder to write; a bundle that is there is replaced.")  # fmt: skip
@click.option("--kubernetes", is_flag=True, help="Write ConfigMaps, Jobs and NetworkPolicies, ready for kustomize.")
@click.option("--plane", "planes", multiple=True, metavar="P", help="Only this plane. May be repeated.")
@options.not_deployed_option
@click.option("--image", default=f"pgstrata:{__version__}", show_default=True, metavar="IMAGE", help="The Job's image.")
@click.option("--create-roles", is_flag=True, help="The Job creates the manifest's roles that a server lacks.")
@click.option("--wait", default=600, show_default=True, metavar="SECONDS", type=click.IntRange(min=0),
              help="How long the Job waits: for a server, a lock, …")  # fmt: skip
def command(
    estate: str,
    as_json: bool,
    switched_on: tuple[str, ...],
    switched_off: tuple[str, ...],
    out: Path,
    kubernetes: bool,
    planes: tuple[str, ...],
    not_deployed: tuple[str, ...],
    image: str,
    create_roles: bool,
    wait: int,
) -> None:
    """Write what a cluster needs: each plane's files, compressed, with their sums; or the Kubernetes objects."""
    from pgstrata.operations.bundle import BundleRequest, bundle
    from pgstrata.render.bundle import bundle_text
    from pgstrata.render.pod import JobSettings

    if not kubernetes:
        _refuse_words_for_jobs()
    request = BundleRequest(
        planes=planes, not_deployed=not_deployed, switched_on=switched_on, switched_off=switched_off
    )
    job = JobSettings(image=image, create_roles=create_roles, wait=wait) if kubernetes else None
    made = bundle(options.workspace(estate), out, request, job=job)
    if as_json:
        options.print_json({"out": str(out), "planes": [each.as_json() for each in made]})
        return
    for each in made:
        click.echo(bundle_text(each.as_json()))
    if kubernetes:
        click.echo(f"Written to {out}: kubectl apply --server-side -k {out}")
    else:
        click.echo(f"Written to {out}.")


def _refuse_words_for_jobs() -> None:
    """Files have no Job: who asks something of it must not believe that it was heard."""
    context = click.get_current_context()
    for name in ("image", "create_roles", "wait"):
        if context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE:
            raise click.UsageError(f"--{name.replace('_', '-')} is for the Jobs of --kubernetes, which was not given.")
