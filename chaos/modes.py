"""The ways to apply, each a line: what is tried for one of them is tried for all."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mode:
    """`options` are those of `apply`. `stepwise`: 004 of the shop is `transaction = false`, with CREATE INDEX CONCURRENTLY.
    `tries` and `few` are those of the case in which the command is killed."""

    key: str
    title: str
    options: tuple[str, ...] = ()
    stepwise: bool = False
    tries: int = 50
    few: int = 3


MODES = (
    Mode("transaction", "a transaction a migration"),
    Mode("statement", "a migration statement by statement", stepwise=True),
    Mode("sessions", "a baseline on two sessions", ("--sessions", "2"), tries=45),
    Mode("atomic-target", "a transaction a target", ("--atomic", "target"), tries=30, few=2),
    Mode("atomic-estate", "one commit over all targets", ("--atomic", "estate"), tries=45, few=3),
)
