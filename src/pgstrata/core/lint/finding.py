"""What lint has to say of an estate: findings, each of a rule.

A rule is an error where what it finds is wrong whatever the circumstances: rows or rights are lost, clients that run
break, or what was meant is not what is there. It is a warning where it costs something, and how much depends on how
large a table is and how it is used.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """An error makes lint fail; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


# The estate's own rules, with what each means. docs/interface.md lists them, and squawk's.
RULES: Mapping[str, tuple[Severity, str]] = {
    "ghost": (Severity.ERROR, "an IF NOT EXISTS met something that lacks what it wanted, or has it otherwise"),
    "ghost-extra": (Severity.WARNING, "an IF NOT EXISTS met something that has more than it wanted"),
    "ghost-unchecked": (Severity.WARNING, "an IF NOT EXISTS was skipped, and what it wanted cannot be found out"),
    "no-effect": (Severity.WARNING, "a DDL statement that changed nothing"),
    "view-not-security-invoker": (Severity.ERROR, "a view shows its owner's rows of a table with row security"),
    "role-in-script": (Severity.ERROR, "a script makes, changes or drops a role, which is the whole server's"),
    "password-in-script": (Severity.ERROR, "a script holds a password"),
    "no-primary-key": (Severity.WARNING, "a table without primary key"),
    "foreign-key-without-index": (Severity.WARNING, "no index leads with the columns of a foreign key"),
    "expect-missing": (Severity.WARNING, "a migration whose entry does not say what it makes"),
    "reverse-missing": (Severity.ERROR, "a feature cannot be switched off: what it changes of others' needs a reverse"),
    "reverse-refused": (Severity.ERROR, "a statement of a reverse that cannot be run in its transaction"),
    "reverse-foreign": (Severity.WARNING, "a reverse that belongs to no migration: its name is not that of one"),
    "squawk-syntax": (Severity.WARNING, "squawk cannot read a statement, so it says nothing of it"),
    "not-checked": (Severity.ERROR, "a part of lint could not run"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a rule found. `line` and `column` count from 1, in characters; 0 where the place is the whole file.
    `object` is what it is about, as the catalog names it."""

    rule: str
    severity: Severity
    message: str
    hint: str = ""
    file: str = ""
    line: int = 0
    column: int = 0
    target: str = ""
    object: str = ""

    @property
    def place(self) -> str:
        """`path`, `path:line` or `path:line:column`."""
        parts = [self.file, *(str(each) for each in (self.line, self.column) if each)]
        return ":".join(parts)

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            "rule": self.rule,
            "severity": str(self.severity),
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "target": self.target,
            "object": self.object,
            "message": self.message,
            "hint": self.hint,
        }


def found(rule: str, message: str, *, hint: str = "", **where: Any) -> Finding:
    """A finding of one of the estate's own rules; `where` are the other fields of Finding."""
    return Finding(rule=rule, severity=RULES[rule][0], message=message, hint=hint, **where)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All findings, by file and line; how many migrations were looked at, and with what."""

    findings: tuple[Finding, ...]
    migrations: int
    server: str = ""  # the version of the server on which the estate was made; empty: on none
    squawk: str = ""  # its version; empty: it did not run
    left_out: tuple[str, ...] = field(default=())  # what was left out because an option said so

    @property
    def errors(self) -> int:
        return sum(each.severity is Severity.ERROR for each in self.findings)

    @property
    def warnings(self) -> int:
        return len(self.findings) - self.errors


def in_order(findings: Collection[Finding]) -> tuple[Finding, ...]:
    """By file, line and column; each only once."""
    keys = {(each.file, each.line, each.column, each.rule, each.object, each.message): each for each in findings}
    return tuple(each for _, each in sorted(keys.items(), key=lambda pair: pair[0]))
