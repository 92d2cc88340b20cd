"""Squawk's findings as values. It is a program of its own (Apache-2.0 or MIT since 2.0), linked into nothing.

What was tried with 2.70: lines and columns count from 0, and columns in bytes; one syntax error is all that it says of a
file; it ends with 1 where it found something, and with 2 for an option that it does not know; a .squawk.toml of the
current folder would be read; `-- squawk-ignore RULE` holds for a finding that begins on the line below it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sysconfig
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from pgstrata.errors import ProgramFailed
from pgstrata.programs import find_program, run

SYNTAX = "syntax-error"
_OLDEST = (2, 0)
_HINT = "Install it with: pip install 'pgstrata[lint]' (the package squawk-cli)."


class Complaint(NamedTuple):
    """One finding: `offset` is in bytes of the text, `line` counts from 1 and `column` from 1 in characters."""

    rule: str
    message: str
    help: str
    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Squawk:
    """The program, and what it says of itself."""

    program: Path
    version: str

    def lint(self, text: bytes, *, transaction: bool, server: str = "") -> list[Complaint]:
        """What it says of a script. `transaction` says that the whole of it runs in one; `server` is the version that
        it is for. Raises ProgramFailed."""
        words: list[str | Path] = [
            self.program,
            "--reporter",
            "json",
            "--stdin-filepath",
            "script.sql",
            "--config",
            os.devnull,
        ]
        words += ["--assume-in-transaction"] if transaction else []
        words += ["--pg-version", server] if server else []
        with tempfile.TemporaryDirectory(prefix="pgstrata-") as folder:
            out = Path(folder) / "found.json"
            failed = None
            try:
                run(words, stdin=text, stdout=out, env={"LC_ALL": "C.UTF-8"}, cwd=Path(folder))
            except ProgramFailed as error:
                failed = error  # with 1 where it found something: then its answer is whole
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                return [_complaint(each, text) for each in json.loads(out.read_bytes())]
        raise failed or ProgramFailed("squawk gave no JSON")


def find_squawk(environment: Mapping[str, str]) -> Squawk:
    """The one beside this Python, else the one in the PATH. Raises ProgramFailed with what to install."""
    beside = Path(sysconfig.get_path("scripts")) / "squawk"
    program = beside if os.access(beside, os.X_OK) else find_program("squawk", env=environment, hint=_HINT)
    said = run([program, "--version"], env={"LC_ALL": "C.UTF-8"}).decode(errors="replace").strip()
    found = re.search(r"(\d+)\.(\d+)(?:\.\d+)?", said)
    if not found or (int(found[1]), int(found[2])) < _OLDEST:
        raise ProgramFailed(f"{program} is not squawk 2.0 or newer", detail=said, hint=_HINT)
    return Squawk(program, found[0])


def _complaint(each: Mapping[str, object], text: bytes) -> Complaint:
    line, column = int(str(each["line"])), int(str(each["column"]))
    begin = 0
    for _ in range(line):
        begin = text.find(b"\n", begin) + 1
    before = text[begin : begin + column].removeprefix(b"\xef\xbb\xbf") if not line else text[begin : begin + column]
    return Complaint(
        rule=str(each["rule_name"]),
        message=str(each["message"]),
        help=str(each.get("help") or ""),
        offset=begin + column,
        line=line + 1,
        column=1 + len(before.decode("utf-8", "replace")),
    )
