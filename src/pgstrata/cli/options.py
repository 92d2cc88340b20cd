"""Options that several commands share, each defined once, and what they turn into."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from pgstrata.core.plan.plan import Selection
    from pgstrata.operations.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])

_ESTATE = click.option(
    "--estate", default=".", metavar="PATH", help="estate.toml, or its folder; else searched upward from here."
)
_URL = click.option(
    "--url",
    "urls",
    multiple=True,
    metavar="TARGET=URL",
    help="Where a target is; never with a password. May be repeated.",
)
_WAIT = click.option(
    "--wait",
    default=0.0,
    metavar="SECONDS",
    type=click.FloatRange(min=0),
    help="How long to wait: for a server, a lock, …",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON, as docs/interface.md describes it.")
_TARGET = click.option("--target", "targets", multiple=True, metavar="T", help="Only this target. May be repeated.")
_PLANE = click.option("--plane", default="", metavar="P", help="Only what travels with this plane.")
_TO = click.option("--to", default="", metavar="N", help="Only up to this number.")
_WITH = click.option("--with", "switched_on", multiple=True, metavar="FEATURE", help="Switch a feature on.")
_WITHOUT = click.option("--without", "switched_off", multiple=True, metavar="FEATURE", help="Leave a feature out.")
_ROLES = click.option("--create-roles", is_flag=True, help="Create the manifest's roles that a server lacks.")
_NO_PROGRESS = click.option("--no-progress", is_flag=True, help="No progress bars: plain lines.")
YES = click.option("--yes", is_flag=True, help="Answer the question with yes.")


def _all(*options: Callable[[F], F]) -> Callable[[F], F]:
    def decorate(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


estate_options = _all(_ESTATE, _JSON)
connection_options = _all(_ESTATE, _URL, _WAIT, _JSON)
selection_options = _all(_TARGET, _PLANE)
to_option = _TO
feature_options = _all(_WITH, _WITHOUT)
roles_option = _ROLES
progress_option = _NO_PROGRESS


def workspace(estate: str, urls: tuple[str, ...] = ()) -> Workspace:
    """The estate that the options name."""
    from pgstrata.operations.workspace import Workspace

    pairs = {}
    for url in urls:
        target, sign, rest = url.partition("=")
        if not sign or not rest:
            raise click.BadParameter(
                "it is TARGET=URL, as in supabase=postgresql://db.example.com/postgres", param_hint="--url"
            )
        pairs[target] = rest
    return Workspace.open(estate, urls=pairs, environment=os.environ)


def selection(targets: tuple[str, ...], plane: str, to: str = "") -> Selection:
    """The part of the estate that the options name."""
    from pgstrata.core.plan.plan import Selection

    return Selection(targets=targets, plane=plane, to=to)


def print_json(value: Any) -> None:
    """One value as JSON on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def read_json(path: Path) -> Any:
    """A JSON file's value. Raises BadInput."""
    from pgstrata.errors import BadInput

    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(f"cannot read {path}", detail=error.strerror or "") from error
    except ValueError as error:
        raise BadInput(f"{path} is not JSON", detail=str(error)) from error


def write(path: Path, text: str) -> None:
    """Write a file that was named by an option. Raises BadInput."""
    from pgstrata.errors import BadInput

    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise BadInput(f"cannot write {path}", detail=error.strerror or "") from error


def confirm(what: str, *, yes: bool) -> None:
    """Ask before something is dropped. Raises Refused on a no, and without a terminal to ask on."""
    from pgstrata.errors import Refused

    if yes:
        return
    if not sys.stdin.isatty():
        raise Refused(what, hint="There is no terminal to ask on: say --yes if that is what you want.")
    click.echo(what)
    if not click.confirm("Go on?", default=False):
        raise Refused("not confirmed; nothing was changed")
