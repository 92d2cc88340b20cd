"""A case: what is broken, and how often. A try: one time of it, with its own randomness and its own record."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from chaos.outcome import Unclear
from hostile.processes import Process
from support.estates import Estate

if TYPE_CHECKING:
    from chaos.place import Place


@dataclass(slots=True)
class Try:
    """One time. Everything that is left to chance is drawn from `random`; `said` is kept where it does not survive."""

    number: int
    random: random.Random
    folder: Path
    said: list[str] = field(default_factory=list)
    estates: list[Estate] = field(default_factory=list)
    processes: list[Process] = field(default_factory=list)

    def note(self, text: str) -> None:
        self.said.append(text)

    def start(self, estate: Estate, *words: str) -> Process:
        """Start the command in the folder of an estate."""
        self.processes.append(Process(estate, *words))
        return self.processes[-1]

    def end(self, process: Process) -> int:
        """Wait for its end; the exit code. Raises Unclear where it does not end."""
        try:
            code = process.end()
        except Exception as error:
            raise Unclear(f"`{_words(process)}` did not end: {process.said[-600:]}") from error
        self.note(f"$ pgstrata {_words(process)}\n{process.said}exit {code}")
        if "Traceback" in process.errors:
            raise Unclear(f"`{_words(process)}` ended in a traceback: {process.errors[-600:]}")
        return code

    def run(self, estate: Estate, *words: str) -> tuple[int, Process]:
        """Run it to its end."""
        process = self.start(estate, *words)
        return self.end(process), process

    def must(self, estate: Estate, *words: str, codes: tuple[int, ...] = (0,)) -> Process:
        """Run it to its end; raises Unclear where its exit code is another one."""
        code, process = self.run(estate, *words)
        expect(code, codes, process)
        return process


Attempt = Callable[[Try], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`broken` and `checked` say in words, for the report, what is done and how it is found out what came of it (Markdown).
    `tries` is how often in the whole harness, `few` how often in the form that is part of the tests; a try takes about
    `seconds`, by which the time is shared out. `open` gives what is called for each try."""

    key: str
    title: str
    broken: str
    checked: str
    tries: int
    few: int = 1
    seconds: float = 1.0
    open: Callable[[Place], AbstractContextManager[Attempt]]


def expect(code: int, codes: tuple[int, ...], process: Process) -> None:
    """Raises Unclear where an exit code is none of these."""
    if code not in codes:
        wanted = " or ".join(map(str, codes))
        raise Unclear(f"`{_words(process)}` ended with {code} and not {wanted}: {process.errors.strip()[-600:]}")


def _words(process: Process) -> str:
    words = process.popen.args
    assert isinstance(words, list)
    return " ".join(map(str, words[3:]))
