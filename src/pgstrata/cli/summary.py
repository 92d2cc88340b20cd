"""One line about how a command ended, for whoever sees no more of it: a Job's termination log."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from pgstrata.errors import BadInput, PgstrataError

_ROOM = 4096  # bytes that the kubelet keeps of a termination message


@contextlib.contextmanager
def written(path: Path | None) -> Iterator[Callable[[str], None]]:
    """Hand out what writes the line of a good end; an error's is written here. Raises BadInput, before anything is
    done, for a file that cannot be written."""
    if path is None:
        yield lambda _: None
        return
    _write(path, "begun, and not ended")  # what stays when the process is killed

    def say(text: str) -> None:
        with contextlib.suppress(BadInput):  # what was done is done, whether it can be written here or not
            _write(path, text)

    try:
        yield lambda text: say(f"exit 0: {text}")
    except PgstrataError as error:
        say(f"exit {error.exit_code}: {_words(error)}")
        raise
    except KeyboardInterrupt:
        say("exit 130: interrupted; what was not committed is rolled back")
        raise
    except click.ClickException as error:  # an option that is wrong in a way that only the command can tell
        say(f"exit 2: {error.format_message()}")
        raise
    except Exception as error:
        say(f"exit 1: an error of pgstrata itself: {type(error).__name__}: {error}")
        raise


def _words(error: PgstrataError) -> str:
    """The same words as on the screen, one after another."""
    parts = [f"{error.place}: {error.message}" if error.place else error.message]
    for each in error.problems:
        place = f"{each.place}: " if each.place else ""
        parts.append(f"{place}{each.message}" + (f" ({each.hint})" if each.hint else ""))
    parts += [f"DETAIL: {error.detail}"] if error.detail else []
    parts += [f"HINT: {error.hint}"] if error.hint else []
    return "; ".join(parts)


def _write(path: Path, text: str) -> None:
    line = re.sub(r"[\x00-\x1f\x7f]+", " ", text)
    data = line.encode("utf-8", "replace")[: _ROOM - 1].decode("utf-8", "ignore")
    try:
        path.write_text(data + "\n", encoding="utf-8")
    except OSError as error:
        raise BadInput(f"cannot write {path}", detail=error.strerror or "") from error
