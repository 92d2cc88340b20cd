"""Options that several commands share, each defined once, and what they turn into."""

from __future__ import annotations

import dataclasses
import json
import math
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from pgstrata.core.plan.selection import Selection
    from pgstrata.operations.request import Request
    from pgstrata.operations.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])


def _seconds(value: float) -> float:
    """A number that can be waited for: `nan` is smaller than no limit, and would be for ever."""
    if math.isnan(value):
        raise click.BadParameter("it is no number of seconds")
    return value


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
_KUBECTL = click.option(
    "--kubectl", is_flag=True, help="Reach the targets by port-forwards to the manifest's pods, by the program kubectl."
)
_CONTEXT = click.option("--context", default="", metavar="C", help="With --kubectl: this context, not the current one.")
_WAIT = click.option(
    "--wait",
    default=0.0,
    metavar="SECONDS",
    type=click.FloatRange(min=0),
    callback=lambda _context, _option, value: _seconds(value),
    help="How long to wait: for a server, a lock, …",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON, as docs/interface.md describes it.")
_TARGET = click.option("--target", "targets", multiple=True, metavar="T", help="Only this target. May be repeated.")
_PLANE = click.option("--plane", default="", metavar="P", help="Only what travels with this plane.")
_TO = click.option("--to", default="", metavar="N", help="Only up to this number.")
_WITH = click.option("--with", "switched_on", multiple=True, metavar="FEATURE", help="Switch a feature on.")
_WITHOUT = click.option("--without", "switched_off", multiple=True, metavar="FEATURE", help="Leave a feature out.")
_AGAIN = click.option("--again", is_flag=True, help="Apply what was rolled back too.")
_NOT_DEPLOYED = click.option(
    "--not-deployed",
    multiple=True,
    metavar="P",
    help="This plane is not deployed: leave out what reaches into it. May be repeated.",
)
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
kubectl_options = _all(_KUBECTL, _CONTEXT)
selection_options = _all(_TARGET, _PLANE)
plane_option = _PLANE
to_option = _TO
feature_options = _all(_WITH, _WITHOUT)
roles_option = _ROLES
not_deployed_option = _NOT_DEPLOYED
again_option = _AGAIN
target_option = _TARGET
progress_option = _NO_PROGRESS


def workspace(
    estate: str,
    urls: tuple[str, ...] = (),
    *,
    kubectl: bool = False,
    context: str = "",
    look: bool = True,
    content: str = "",
) -> Workspace:
    """The estate that the options name. With --kubectl it says on standard error, before anything is done, in which
    context. `look` and `content` are those of Workspace.open."""
    from pgstrata.operations.workspace import Workspace

    pairs = {}
    for url in urls:
        target, sign, rest = url.partition("=")
        if not sign or not rest:
            raise click.BadParameter(
                "it is TARGET=URL, as in supabase=postgresql://db.example.com/postgres", param_hint="--url"
            )
        pairs[target] = rest
    if look:
        _resume(estate)
    space = Workspace.open(estate, urls=pairs, environment=os.environ, look=look, content=content)
    if not kubectl:
        if context:
            raise click.BadParameter("it is the context of --kubectl, which was not given", param_hint="--context")
        return space
    from pgstrata.kubectl import find_cluster

    cluster = find_cluster(context, environment=os.environ)
    click.echo(f"kubectl: context {cluster.context}, {cluster.server}", err=True)
    return dataclasses.replace(space, cluster=cluster)


def _resume(estate: str) -> None:
    """Finish first what a command that was killed had begun to write: until then the files are a mixture."""
    from pgstrata.files.journal import FOLDER
    from pgstrata.files.read import find_manifest

    if not (find_manifest(Path(estate)).parent / FOLDER).exists():
        return
    from pgstrata.operations.writing import resume

    for path in resume(estate):
        click.echo(f"{path}: finished what an earlier command had begun to write", err=True)


def selection(targets: tuple[str, ...], plane: str, to: str = "", *, not_deployed: tuple[str, ...] = ()) -> Selection:
    """The part of the estate that the options name."""
    from pgstrata.core.plan.selection import Selection

    return Selection(targets=targets, plane=plane, to=to, not_deployed=not_deployed)


def asked_again(request: Request, space: Workspace, *, again: bool) -> Request:
    """The request, with `again` for whatever of the estate was rolled back."""
    if not again:
        return request
    numbers = tuple(each.number for each in space.estate.migrations)
    return dataclasses.replace(request, selection=dataclasses.replace(request.selection, again=numbers))


def print_json(value: Any, *, line: bool = False) -> None:
    """One value as JSON on standard output; on one line where other lines of JSON come before it."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=None if line else 2))


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
