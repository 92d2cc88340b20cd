"""A run, shown: bars on a terminal, lines elsewhere, JSON lines on request."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

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
        yield lambda event: _say(event, click.echo)
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


def _say(event: events.Event, say: Callable[[str], None]) -> None:
    """One line for what is worth one."""
    match event:
        case events.Waiting(target=target, what=what):
            say(f"{target}: waiting: {what}")
        case events.RolesMade(target=target, roles=roles):
            say(f"{target}: created the roles {', '.join(roles)}")
        case events.Checkpointed(target=target, run_id=run_id, path=path, database=database):
            say(f"{target}: checkpoint: {path or f'database {database}'}; pgstrata rollback --to run:{run_id[:13]}")
        case events.Notice(place=place, message=message, skipped=skipped):
            say(f"{place}: {'skipped: ' if skipped else 'warning: '}{message}")
        case events.Retrying(target=target, number=number, why=why, attempt=attempt, seconds=seconds):
            say(f"{target}: {number} try {attempt} met a lock ({why}); again in {seconds:g} s")
        case events.StepDone(step=step, statements=statements, rows=rows, seconds=seconds):
            counted = f"{terminal.count(statements, 'statement')}, {terminal.count(rows, 'row')}"
            say(f"{step.target}: {step.file} applied: {counted}, {terminal.seconds(seconds)}")


@contextlib.contextmanager
def _bars() -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn
    from rich.table import Column

    def whole() -> Column:
        return Column(no_wrap=True)

    progress = Progress(
        TextColumn("{task.description}", table_column=whole()),
        BarColumn(bar_width=16),
        DownloadColumn(table_column=whole()),
        TextColumn("{task.fields[rows]:,} rows", table_column=whole()),
        TimeElapsedColumn(table_column=whole()),
        TextColumn("{task.fields[file]}", table_column=Column(no_wrap=True, overflow="ellipsis")),
        console=Console(stderr=True, highlight=False),
        transient=True,
    )
    with progress:
        bars = Bars(progress)
        yield bars.watch


class Bars:
    """A bar a target: its bytes are those of all its steps."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
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
                self._progress.update(self._tasks[step.target], file=step.file)
            case events.Progress(target=target, sent=sent, rows=rows):
                size, before = self._done[target]
                self._progress.update(self._tasks[target], completed=size + sent, rows=before + rows)
            case events.StepDone(step=step, rows=rows):
                size, before = self._done[step.target]
                self._done[step.target] = (size + step.size, before + rows)
                self._progress.update(self._tasks[step.target], completed=size + step.size, rows=before + rows)
        _say(event, lambda line: self._progress.console.out(line, highlight=False))
