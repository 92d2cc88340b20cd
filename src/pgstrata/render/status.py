"""Rows of status and events of a ledger as text; and how to connect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from pgstrata.core.plan.history import LedgerEvent, State
from pgstrata.render.terminal import plain, seconds, table, time

# What a state asks of whoever reads it; the others ask nothing, or a plain apply.
_MEANING = {
    State.PARTIAL: "begun without a transaction and not ended: apply goes on where it stopped",
    State.CHANGED: "the file is not what was applied: put it back as it was, apply refuses until then",
    State.SUPERSEDED: "the baseline was refreshed: once the target has all that the new one contains, apply records it",
    State.ROLLED_BACK: "undone on purpose: apply leaves it out, plan says what brings it back",
    State.MISSING: "the ledger has it and the manifest has not: this checkout may be older than the database",
}
_IN_DOUBT = "in doubt: a run was cut off in its commit and may have prepared it; `pgstrata recover`, or apply, ends it"


class StatusRow(Protocol):
    """What a row of `status` has."""

    @property
    def number(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def target(self) -> str: ...
    @property
    def feature(self) -> str: ...
    @property
    def state(self) -> State: ...
    @property
    def why(self) -> str: ...
    @property
    def at(self) -> str: ...
    @property
    def role(self) -> str: ...


class LocalServer(Protocol):
    """What is needed of a server to say how to connect to it."""

    @property
    def port(self) -> int: ...
    @property
    def password_file(self) -> object: ...
    def conninfo(self, database: str) -> str: ...


def status_text(rows: Sequence[StatusRow]) -> str:
    """The table of `status`, a line that sums it up, and what the states mean that somebody must look at."""
    if not rows:
        return "The estate has no migrations."
    cells = [
        (
            row.number,
            row.file,
            row.target,
            row.feature,
            f"{row.state}" + (f" ({row.why})" if row.why else ""),
            time(row.at),
            row.role,
        )
        for row in rows
    ]
    states = [row.state for row in rows]
    summary = ", ".join(f"{states.count(state)} {state}" for state in State if state in states)
    lines = [table(("", "file", "target", "feature", "state", "at", "by"), cells), summary]
    lines += [f"{state}: {meaning}" for state, meaning in _MEANING.items() if state in states]
    if any(row.why == "in doubt" for row in rows):
        lines.append(_IN_DOUBT)
    return "\n".join(lines)


def log_text(events: Sequence[tuple[str, LedgerEvent]]) -> str:
    """The table of `log`."""
    cells = [
        (
            time(event.at),
            target,
            event.kind + (f" {event.statement}" if event.statement else ""),
            event.number or "",
            plain((event.file or event.feature or "") + _why(event)),
            f"{event.rows:,}" if event.rows is not None else "",
            seconds(event.seconds) if event.seconds is not None else "",
            f"{event.role} from {event.pod or event.host}",
            event.run_id[:13],
        )
        for target, event in events
    ]
    headers = ("at", "target", "event", "", "file or feature", "rows", "took", "by", "run")
    return table(headers, cells, right=("rows", "took"))


def _why(event: LedgerEvent) -> str:
    """The reason that somebody gave."""
    return f" ({event.detail['because']})" if event.detail.get("because") else ""


def connect_text(server: LocalServer, databases: Mapping[str, str], *, psql: str = "psql") -> str:
    """How to reach a local server's databases; `psql` is the program as it is to be called."""
    width = max((len(target) for target in databases), default=0)
    lines = ["", "Connect:"]
    lines += [f'  {target.ljust(width)}  {psql} "{server.conninfo(name)}"' for target, name in databases.items()]
    lines += [
        f"  by TCP: 127.0.0.1 port {server.port}, user postgres, the password is in {server.password_file}",
        "  pgstrata itself: . .pgstrata/env   (then plan, apply, status and log work on this server)",
        "Stop it: pgstrata down. Start over: pgstrata up --fresh.",
    ]
    return "\n".join(lines)
