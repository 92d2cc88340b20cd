"""Every exception that pgstrata raises on purpose, and the exit code that each one means.

    PgstrataError
    ├── Failed                     1  a migration or a check failed; the target is as it was before it
    │   ├── MigrationFailed           the server rejected a statement
    │   └── ExpectationFailed         a migration made something else than its `expect` says
    ├── BadInput                   2  the manifest, a file or an option is wrong
    │   ├── ManifestInvalid           all problems of a manifest at once
    │   ├── ScriptRefused             all that is refused in scripts, before any server is touched
    │   └── ProgramFailed             a program that pgstrata runs is missing or failed
    ├── Refused                    3  the plan, the preflight or a missing confirmation forbids it; nothing was changed
    ├── Unavailable                4  a target cannot be reached, or is busy; trying again may help
    │   ├── Unreachable
    │   └── Busy
    ├── InDoubt                    5  only a person can decide what happened
    └── Terminated               143  ended by SIGTERM, cleanly

Nothing here imports another module of the project.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

_SHOWN = 200  # problems that people read


class Problem(NamedTuple):
    """One thing that is wrong, and where: `place` is `path`, `path:line` or `path:line:column`."""

    place: str
    message: str
    hint: str = ""


class PgstrataError(Exception):
    """Base of all: what happened (`message`), more of it (`detail`), what to do next (`hint`), where (`place`)."""

    exit_code: ClassVar[int] = 1

    def __init__(
        self,
        message: str,
        *,
        detail: str = "",
        hint: str = "",
        place: str = "",
        sqlstate: str = "",
        problems: Sequence[Problem] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail
        self.hint = hint
        self.place = place
        self.sqlstate = sqlstate
        self.problems = tuple(problems)

    def __str__(self) -> str:
        """`place: message`, then the problems, DETAIL and HINT, each on a line of its own. What a server has said on several
        lines goes on indented: no text of its begins a line as one of ours does."""
        lines = [f"{self.place}: {self.message}" if self.place else self.message]
        for problem in self.problems[:_SHOWN]:
            lines.append(f"  {problem.place}: {problem.message}" if problem.place else f"  {problem.message}")
            if problem.hint:
                lines.append(f"      {problem.hint}")
        if len(self.problems) > _SHOWN:
            lines.append(f"  and {len(self.problems) - _SHOWN} more")
        if self.detail:
            lines.append(f"DETAIL: {self.detail}")
        if self.hint:
            lines.append(f"HINT: {self.hint}")
        return "\n".join(line.replace("\n", "\n    ") for line in lines)

    def as_json(self) -> dict[str, object]:
        """Plain values, for json.dumps."""
        return {
            "exit_code": self.exit_code,
            "kind": type(self).__name__,
            "place": self.place,
            "message": self.message,
            "detail": self.detail,
            "hint": self.hint,
            "sqlstate": self.sqlstate,
            "problems": [problem._asdict() for problem in self.problems],
        }


class Failed(PgstrataError):
    """A migration or a check failed; the target is as it was before it."""

    exit_code = 1


class MigrationFailed(Failed):
    """The server rejected a statement of a migration."""


class ExpectationFailed(Failed):
    """A migration made something else than its `expect` says; it was rolled back."""


class BadInput(PgstrataError):
    """The manifest, a file or an option is wrong."""

    exit_code = 2


class ManifestInvalid(BadInput):
    """The manifest has problems; all of them are in `problems`."""


class ScriptRefused(BadInput):
    """Scripts hold what cannot be applied safely; all places are in `problems`. No server was touched."""


class ProgramFailed(BadInput):
    """A program that pgstrata runs is missing, too old, or ended with an error."""


class Refused(PgstrataError):
    """The plan, the preflight or a missing confirmation forbids it; nothing was changed."""

    exit_code = 3


class Unavailable(PgstrataError):
    """A target cannot be used now; trying again may help."""

    exit_code = 4


class Unreachable(Unavailable):
    """A server does not answer, refuses the connection, or went away."""


class Busy(Unavailable):
    """Another run holds the target's lock, or the objects that a migration needs."""


class InDoubt(PgstrataError):
    """What happened cannot be decided by the tool; it says what it knows."""

    exit_code = 5


class Terminated(PgstrataError):
    """Ended by SIGTERM: the open transaction was rolled back."""

    exit_code = 143
