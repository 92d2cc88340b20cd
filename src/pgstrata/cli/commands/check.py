"""`pgstrata check`"""

from __future__ import annotations

import sys

import click

from pgstrata.cli import options


@click.command("check")
@options.estate_options
def command(estate: str, as_json: bool) -> None:
    """Check manifest, files and mirrors. Needs no database."""
    from pgstrata.operations.check import check
    from pgstrata.render import terminal

    report = check(options.workspace(estate))
    if as_json:
        value = {
            "migrations": report.migrations,
            "size": report.size,
            "statements": report.statements,
            "rows": report.rows,
            "problems": [problem._asdict() for problem in report.problems],
            "notes": [problem._asdict() for problem in report.notes],
        }
        options.print_json(value)
    else:
        for problem in (*report.problems, *report.notes):
            click.echo(f"{problem.place}: {problem.message}" + (f" ({problem.hint})" if problem.hint else ""))
        counted = ", ".join(
            (
                terminal.count(report.migrations, "migration"),
                terminal.size(report.size),
                terminal.count(report.statements, "statement"),
                terminal.count(report.rows, "row"),
            )
        )
        click.echo(f"{counted}: {'not in order' if report.problems else 'in order'}.")
    sys.exit(1 if report.problems else 0)
