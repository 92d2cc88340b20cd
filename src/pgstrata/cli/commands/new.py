"""`pgstrata new`"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from pgstrata.cli import options

if TYPE_CHECKING:
    from pgstrata.operations.new import Made
    from pgstrata.operations.workspace import Workspace


@click.command("new")
@click.argument("title")
@options.estate_options
@click.option("--target", default="", metavar="T", help="The target that it changes. Needed where there are several.")
@click.option("--feature", default="", metavar="F", help="The feature that it belongs to; a new one is made.")
@click.option("--requires", multiple=True, metavar="N", help="A migration that it requires. May be repeated.")
@click.option("--description", default="", metavar="TEXT", help="What it is for; a new feature's description too.")
@click.option("--off", is_flag=True, help="A new feature is off, unless somebody switches it on.")
def command(
    title: str,
    estate: str,
    as_json: bool,
    target: str,
    feature: str,
    requires: tuple[str, ...],
    description: str,
    off: bool,
) -> None:
    """Make the next migration: its file, to be written, and its entry in the manifest."""
    from pgstrata.operations.new import new
    from pgstrata.operations.writing import relative

    space = options.workspace(estate)
    made = new(
        space,
        title,
        target=target,
        feature=feature,
        requires=requires,
        description=description,
        off=off,
        say=partial(click.echo, err=True),
    )
    written = [relative(space, path) for path in made.written]
    if as_json:
        value = {
            "number": made.number,
            "file": made.file,
            "target": made.target,
            "requires": made.requires,
            "feature": made.feature,
            "feature_is_new": made.feature_is_new,
            "written": written,
        }
        options.print_json(value)
        return
    for path in written:
        click.echo(f"{path}: written")
    click.echo(_next(space, made, off=off))


def _next(space: Workspace, made: Made, *, off: bool) -> str:
    """What is left to do, a step a line."""
    from pgstrata.core.estate.delivery import switch
    from pgstrata.operations.writing import relative

    lines = []
    if made.feature_is_new:
        near = f" (there is {made.similar} too)" if made.similar else ""
        lines.append(
            f"The feature {made.feature} is new{near}: {'off' if off else 'on'} unless somebody says otherwise."
        )
    with_it = f", with {made.feature} and without" if made.feature else ""
    lines += [
        "Next:",
        f"  write its SQL into {relative(space, made.path)}: until then it cannot be applied",
        f"  pgstrata test       applies it to clean databases{with_it}",
        "  pgstrata docs       brings README.md of the migrations up to date",
    ]
    if space.estate.terraform:
        variable = f"; the variable {switch(made.feature)} is its switch" if made.feature else ""
        lines.append(f"  terraform apply     delivers it{variable}")
    else:
        lines.append("  pgstrata apply      applies it")
    return "\n".join(lines)
