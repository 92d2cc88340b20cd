"""Shows what would be replaced or dropped, and asks."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from pgstrata.core.plan.proposal import Confirm, Proposal
from pgstrata.errors import Refused

F = TypeVar("F", bound=Callable[..., Any])

_YES = click.option("--yes", is_flag=True, help="Answer the question with yes; rows that leave live use need more.")
_ROWS = click.option("--accept-rows", is_flag=True, help="Accept that the rows that were shown leave live use.")
_DRY = click.option("--dry-run", is_flag=True, help="Show what would be done, and stop there.")


def proposal_options(function: F) -> F:
    """--yes, --accept-rows and --dry-run."""
    decorated: F = _YES(_ROWS(_DRY(function)))
    return decorated


def confirm_options(function: F) -> F:
    """--yes and --dry-run: for what takes no rows out of live use."""
    decorated: F = _YES(_DRY(function))
    return decorated


def asking(*, yes: bool, accept_rows: bool = False, dry_run: bool, as_json: bool = False) -> Confirm:
    """What shows the proposals and returns when they are accepted.

    Raises Refused on a no, without a terminal to ask on, and for rows that leave live use where `--yes` was said and
    `--accept-rows` was not. With `dry_run` the command ends with 0 once they are shown.
    """

    def confirm(proposals: Sequence[Proposal]) -> None:
        _show(proposals, as_json=as_json)
        if dry_run:
            raise click.exceptions.Exit(0)
        leaving = sum(each.leaving for each in proposals)
        what = f"{proposals[0].action} on {', '.join(each.target for each in proposals)}" if proposals else "nothing"
        if leaving and not accept_rows and (yes or not sys.stdin.isatty()):
            raise Refused(
                f"{what}: {leaving:,} rows would leave live use, and --yes alone does not accept that; nothing was changed",
                hint="Look at the tables above; --yes --accept-rows says that you have.",
            )
        if yes:
            return
        if not sys.stdin.isatty():
            raise Refused(
                f"{what}: not confirmed; nothing was changed",
                hint="There is no terminal to ask on: --yes if that is what you want, --dry-run to look only.",
            )
        if not click.confirm("Go on?", default=False, err=as_json):
            raise Refused(f"{what}: not confirmed; nothing was changed")

    return confirm


def _show(proposals: Sequence[Proposal], *, as_json: bool) -> None:
    from pgstrata.render.proposal import proposal_text

    if as_json:
        value = {"event": "Proposed", "proposals": [each.as_json() for each in proposals]}
        click.echo(json.dumps(value, ensure_ascii=False))
    else:
        for each in proposals:
            click.echo(proposal_text(each))
