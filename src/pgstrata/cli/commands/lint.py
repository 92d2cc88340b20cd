"""`pgstrata lint`"""

from __future__ import annotations

import sys

import click

from pgstrata.cli import options


@click.command("lint")
@options.estate_options
@click.option(
    "--server",
    default="wheel",
    metavar="WHICH",
    help="wheel, system, a folder with a server's programs, or none: leave out what needs one.",
)
def command(estate: str, as_json: bool, server: str) -> None:
    """Look for what goes wrong on a live database: squawk, ghosts, and the estate's own rules.

    The migrations are applied to a throw-away server, every feature on. An error gives exit code 1, a warning does not.
    """
    from pgstrata.operations.lint import lint
    from pgstrata.render.lint import lint_text

    report = lint(options.workspace(estate), server=server)
    if as_json:
        value = {
            "migrations": report.migrations,
            "server": report.server,
            "squawk": report.squawk,
            "left_out": list(report.left_out),
            "errors": report.errors,
            "warnings": report.warnings,
            "findings": [each.as_json() for each in report.findings],
        }
        options.print_json(value)
    else:
        click.echo(lint_text(report))
    sys.exit(1 if report.errors else 0)
