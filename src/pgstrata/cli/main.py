"""The command: words to calls, values to text, errors to exit codes. Commands are imported when they are called."""

from __future__ import annotations

import errno
import gc
import importlib
import json
import os
import signal
import sys
from types import FrameType
from typing import NoReturn

import click

from pgstrata import __version__
from pgstrata.cli import screen
from pgstrata.errors import PgstrataError, Terminated

_AGAIN = 2.0  # seconds
_NEW_OBJECTS = 50_000  # between two collections; with Python's 700, imports alone cost a tenth more
COMMANDS = (
    "up", "down", "plan", "apply", "status", "log", "check", "docs", "mirror", "new", "bundle", "ready", "inventory",
    "blame", "verify", "lint", "test", "backup", "refresh", "rollback", "enable", "disable", "adopt", "accept", "prune",
    "recover",
)  # fmt: skip


class Commands(click.Group):
    """Finds `pgstrata X` as `pgstrata.cli.commands.X.command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found = importlib.import_module(f"pgstrata.cli.commands.{cmd_name}").command
        assert isinstance(found, click.Command)
        return found


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="pgstrata", message="%(prog)s %(version)s")
def cli() -> None:
    """Bring a family of Postgres databases to one known state.

    Each starts from a plain pg_dump with its data and grows by numbered migrations, as estate.toml says.

    Exit codes: 0 done; 1 a migration or check failed; 2 bad input; 3 refused, nothing changed; 4 a target not reachable
    or busy; 5 in doubt; 6 drift; 143 ended by SIGTERM.
    """


def main() -> None:
    """Run the command line and exit with a documented code."""
    gc.set_threshold(_NEW_OBJECTS)
    screen.guard()
    signal.signal(signal.SIGTERM, _terminated)
    signal.signal(signal.SIGALRM, _terminated)
    try:
        code = cli.main(prog_name="pgstrata", standalone_mode=False)
    except click.exceptions.Exit as done:
        code = done.exit_code
    except click.ClickException as error:
        error.show()
        code = 2
    except (click.Abort, KeyboardInterrupt):
        click.echo(
            "ERROR: interrupted; what was not committed is rolled back, and pgstrata status says what was", err=True
        )
        code = 130
    except PgstrataError as error:
        signal.setitimer(signal.ITIMER_REAL, 0)
        _show(error)
        code = error.exit_code
    except BrokenPipeError:
        code = 141
    except OSError as error:
        if error.errno != errno.ENOSPC or error.filename:
            raise
        click.echo(
            "ERROR: what was to be said could not be written: no space left; pgstrata status says what was done",
            err=True,
        )
        code = 1
    _leave(code if isinstance(code, int) else 0)


def _leave(code: int) -> NoReturn:
    """Exit at once: to take down all modules costs a short command a tenth of its time, and everything that needs an end
    is a context that was left by now."""
    for stream in filter(None, (sys.stdout, sys.stderr)):  # there is none where it was closed before
        try:
            stream.flush()
        except BrokenPipeError:
            code = 141
        except OSError:  # a full disk
            code = code or 1
    os._exit(code)


def _show(error: PgstrataError) -> None:
    text = str(error)
    if error.place:  # the place comes first, as editors and CI want it
        place, _, rest = text.partition(f"{error.place}: ")
        text = f"{error.place}: ERROR: {place}{rest}"
    else:
        text = f"ERROR: {text}"
    click.echo("\n".join([text, *getattr(error, "__notes__", [])]), err=True)
    if "--json" in sys.argv:
        click.echo(json.dumps({"event": "Error", **error.as_json()}, ensure_ascii=False))


def _terminated(signum: int, frame: FrameType | None) -> None:
    """Raised again every two seconds until `main` has it: an exception inside a callback of libpq can get lost."""
    signal.setitimer(signal.ITIMER_REAL, _AGAIN)
    raise Terminated("ended by SIGTERM; what was not committed is rolled back, and pgstrata status says what was")


if __name__ == "__main__":
    main()
