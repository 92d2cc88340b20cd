"""`pgstrata test`"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pgstrata.cli import options

if TYPE_CHECKING:
    from pgstrata.core.case import Case
    from pgstrata.operations.test_estate import Tested


@click.command("test")
@options.estate_options
@click.option("--server", default="wheel", metavar="WHICH", help="wheel, system, or a folder with a server's programs.")
@click.option("--junit", default="", metavar="FILE", help="Write the cases as JUnit XML, for CI.")
@click.option(
    "--features",
    default="",
    metavar="SETS",
    help="Of features: all valid sets, pairs (a few that cover them), or none.",
)
def command(estate: str, as_json: bool, server: str, junit: str, features: str) -> None:
    """Try the estate out on a throw-away server: every set of features, twice, in any order."""
    from pgstrata.operations.test_estate import try_estate
    from pgstrata.render.junit import junit as document

    space = options.workspace(estate)
    if junit:
        options.write(Path(junit), "")  # a place that cannot be written is said before anything is tried
    began = time.monotonic()
    tested = try_estate(space, server=server, features=features, watch=(lambda case: None) if as_json else _say)
    if junit:
        options.write(Path(junit), document(space.estate.name, tested.cases))
    if as_json:
        options.print_json(_value(space.estate.name, tested, time.monotonic() - began))
    else:
        _close(tested, time.monotonic() - began)
    sys.exit(1 if tested.count("failed") else 0)


def _say(case: Case) -> None:
    from pgstrata.render import terminal

    click.echo(f"{case.outcome}  {case.kind}: {case.name}  ({case.skipped or terminal.seconds(case.seconds)})")
    for line in case.problem.splitlines():
        click.echo(f"        {line}")


def _close(tested: Tested, seconds: float) -> None:
    from pgstrata.operations.test_estate import summary
    from pgstrata.render import terminal

    for line in summary(tested):
        click.echo(line)
    counts = ", ".join(f"{tested.count(outcome)} {outcome}" for outcome in ("passed", "failed", "skipped"))
    click.echo(f"{terminal.count(len(tested.cases), 'case')}: {counts}, in {terminal.seconds(seconds)}.")


def _value(estate: str, tested: Tested, seconds: float) -> dict[str, object]:
    return {
        "estate": estate,
        "features": [
            {
                "targets": each.group.targets,
                "features": each.group.features,
                "possible": each.chosen.possible,
                "tried": each.chosen.sets,
            }
            for each in tested.matrices
        ],
        "cases": [each.as_json() for each in tested.cases],
        **{outcome: tested.count(outcome) for outcome in ("passed", "failed", "skipped")},
        "seconds": round(seconds, 3),
    }
