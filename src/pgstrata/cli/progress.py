"""A run, shown: bars on a terminal, lines elsewhere, JSON lines on request."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from pgstrata.cli.screen import bare, visible
from pgstrata.core.plan import events
from pgstrata.render import terminal

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Watch = Callable[[events.Event], None]


@contextlib.contextmanager
def shown(*, as_json: bool, no_progress: bool) -> Iterator[Watch]:
    """A watcher of the kind that fits: the lines go to standard output, the bars to standard error."""
    if as_json:
        yield lambda event: click.echo(json.dumps(event.as_json(), ensure_ascii=False))
    elif no_progress or not sys.stderr.isatty():
        lines = Lines(click.echo)
        try:
            yield lines.watch
        finally:
            lines.rest()
    else:
        with _bars() as watch:
            yield watch


@contextlib.contextmanager
def waiting() -> Iterator[Watch]:
    """A watcher for commands that print one value: what is waited for is said on standard error."""

    def watch(event: events.Event) -> None:
        if isinstance(event, events.Waiting):
            click.echo(f"{event.target}: waiting: {event.what}", err=True)

    yield watch


class Lines:
    """A line for what is worth one. A step's lines are said together and in the plan's order, whatever ran at the same time:
    those of the first step that is not done at once, the others' when it is their turn."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._kept: dict[str, list[str]] = {}  # by the number of a step, in the plan's order
        self._done: set[str] = set()

    def watch(self, event: events.Event) -> None:
        """Say or keep the line of an event."""
        if isinstance(event, events.Planned):
            self._kept = {step.number: [] for step in event.plan.steps}
        step = getattr(event, "step", None)
        number = step.number if step else getattr(event, "number", "")
        if line := _line(event).replace("\n", "\n    "):  # a server's notice may have several
            if number in self._kept and number != next(iter(self._kept)):
                self._kept[number].append(line)
            else:
                self._say(line)
        if isinstance(event, events.StepDone):
            self._done.add(number)
            while self._kept and (first := next(iter(self._kept))) in self._done:
                del self._kept[first]
                self._say_of(next(iter(self._kept), ""))
        elif isinstance(event, events.StepFailed):
            self.rest()

    def rest(self) -> None:
        """Say what was kept: nothing more comes."""
        for number in list(self._kept):
            self._say_of(number)

    def _say_of(self, number: str) -> None:
        for line in self._kept.get(number, ()):
            self._say(line)
        if number in self._kept:
            self._kept[number] = []


def _line(event: events.Event) -> str:
    match event:
        case events.Waiting(target=target, what=what):
            return f"{target}: waiting: {what}"
        case events.RolesMade(target=target, roles=roles):
            return f"{target}: created the roles {', '.join(roles)}"
        case events.Checkpointed(target=target, run_id=run_id, path=path, database=database):
            return f"{target}: checkpoint: {path or f'database {database}'}; pgstrata rollback --to run:{run_id[:13]}"
        case events.Restoring(target=target, number=number, sessions=sessions, database=database, why=why):
            where = f"beside it, in {database}" if database else f"in one session: {why}"
            return f"{target}: {number} is applied {where}" + (f", on {sessions} sessions" if database else "")
        case events.Notice(place=place, message=message, skipped=skipped):
            return f"{place}: {'skipped: ' if skipped else 'warning: '}{message}"
        case events.Retrying(target=target, number=number, why=why, attempt=attempt, seconds=seconds):
            return f"{target}: {number} try {attempt} met another session ({why}); again in {seconds:g} s"
        case events.StepDone(step=step, statements=statements, rows=rows, seconds=seconds):
            counted = f"{terminal.count(statements, 'statement')}, {terminal.count(rows, 'row')}"
            return f"{step.target}: {step.file} applied: {counted}, {terminal.seconds(seconds)}"
        case events.Prepared(target=target):
            return f"{target}: its migrations have run; prepared, for the commit of all"
        case events.Resolved(target=target, gid=gid, committed=committed):
            done = "committed, as its decision says" if committed else "rolled back, as it was never decided"
            return f"{target}: {gid}, left prepared by an earlier run: {done}"
        case events.StepFailed(step=step, why=why):
            return f"{step.target}: {step.file} failed: {why}; the run ends, on the other targets too"
    return ""


@contextlib.contextmanager
def _bars() -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn
    from rich.table import Column

    def whole() -> Column:
        return Column(no_wrap=True)

    progress = Progress(
        TextColumn("{task.description}", markup=False, table_column=whole()),
        BarColumn(bar_width=16),
        DownloadColumn(table_column=whole()),
        TextColumn("{task.fields[rows]:,} rows", table_column=whole()),
        TimeElapsedColumn(table_column=whole()),
        TextColumn("{task.fields[file]}", markup=False, table_column=Column(no_wrap=True, overflow="ellipsis")),
        console=Console(file=bare(sys.stderr), highlight=False),
        transient=True,
    )
    with progress:
        lines = Lines(lambda line: progress.console.out(visible(line), highlight=False))
        bars = Bars(progress, lines)
        try:
            yield bars.watch
        finally:
            lines.rest()


class Bars:
    """A bar a target: its bytes are those of all its steps."""

    def __init__(self, progress: Progress, lines: Lines) -> None:
        self._progress = progress
        self._lines = lines
        self._tasks: dict[str, TaskID] = {}
        self._done: dict[str, tuple[int, int]] = {}

    def watch(self, event: events.Event) -> None:
        """Move the bar that the event is about."""
        match event:
            case events.Planned(plan=plan):
                for target in plan.changed:
                    total = sum(step.size for step in plan.steps if step.target == target)
                    self._tasks[target] = self._progress.add_task(target, total=total, rows=0, file="")
                    self._done[target] = (0, 0)
            case events.StepStarted(step=step):
                self._progress.update(self._tasks[step.target], file=visible(step.file))
            case events.Progress(target=target, sent=sent, rows=rows):
                size, before = self._done[target]
                self._progress.update(self._tasks[target], completed=size + sent, rows=before + rows)
            case events.StepDone(step=step, rows=rows):
                size, before = self._done[step.target]
                self._done[step.target] = (size + step.size, before + rows)
                self._progress.update(self._tasks[step.target], completed=size + step.size, rows=before + rows)
        self._lines.watch(event)
