"""What is to be said of one statement by its tokens: roles, passwords, and what it makes.

Comments and strings are no words: a role that is only spoken of is none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pgstrata.core.lint.finding import Finding, found
from pgstrata.core.script.script import Position, Statement
from pgstrata.core.script.statements import Token, leading_words, tokens

_ROLE = ("ROLE", "USER", "GROUP")
_CONNECTS = ("SUBSCRIPTION", "SERVER", "USER")  # CREATE USER MAPPING
_DDL = ("CREATE", "ALTER", "DROP", "COMMENT", "REVOKE", "SECURITY")
_CONNINFO = re.compile(r"\bpassword\s*=\s*\S|://[^:/@\s]*:[^@\s]+@", re.IGNORECASE)
_BODY = re.compile(r"\$(?P<tag>\w*)\$(?P<body>.*)\$(?P=tag)\$", re.DOTALL)
_RELATIONS = ("TABLE", "VIEW", "INDEX", "SEQUENCE")
_BEFORE_KIND = (
    *("OR", "REPLACE", "GLOBAL", "LOCAL", "TEMP", "TEMPORARY", "UNLOGGED", "FOREIGN", "MATERIALIZED", "RECURSIVE"),
    "UNIQUE",
)
_MOST_TOKENS = 60  # of a statement's begin, for its name
_MANY_TOKENS = 10_000  # for the names of a DROP
_BEFORE_NAME = ("IF", "NOT", "EXISTS", "ONLY", "CONCURRENTLY")


def is_ddl(words: list[str]) -> bool:
    """Whether a statement, by its first words, can change the catalog and should. A sequence set anew is data. A GRANT may
    say again what default privileges have given, as these depend on who applies; a REVOKE of nothing revokes nothing."""
    return bool(words) and words[0] in _DDL and "RESTART" not in words and words[1:2] != ["SYSTEM"]


def secrets_and_roles(statement: Statement, *, file: str, target: str) -> Iterator[Finding]:
    """Roles that a statement makes, changes or drops, and passwords in it. Of a DO block, what its body says."""
    words = leading_words(statement.text, 3)
    if words[:1] not in (["CREATE"], ["ALTER"], ["DROP"], ["DO"]):
        return
    text = statement.text.decode("utf-8", "replace")
    if words[0] == "DO":
        body = _BODY.search(text)
        text = body["body"] if body else ""
    where = {"file": file, "line": statement.at.line, "column": statement.at.column, "target": target}
    parts = list(tokens(text, most=100_000))
    for index, (first, second) in enumerate(itertools.pairwise(parts)):
        if words[0] != "DO" and index:
            return
        if first.word not in ("CREATE", "ALTER", "DROP"):
            continue
        rest = parts[index : _end(parts, index)]
        if second.word in _ROLE and rest[2:3] and rest[2].word != "MAPPING" and not _is_setting(rest):
            name = next((part.value for part in rest[2:] if part.word not in _BEFORE_NAME), "")
            yield found(
                "role-in-script",
                f"{first.word} {second.word} {name}: a role is the whole server's, and not this database's",
                hint="Take it out, and declare the role in the manifest: [targets.NAME.roles].",
                object=f"role {name}",
                **where,
            )
        if _holds_password(rest, second.word):
            yield found(
                "password-in-script",
                f"a password stands in this {first.word} {second.word}",
                hint="Take it out and change it: the file is in version control. Set it by hand, or by the platform.",
                **where,
            )


def _is_setting(rest: list[Token]) -> bool:
    """ALTER ROLE … SET or RESET: how a role's sessions begin, no attribute of the role. It is this database's business
    where it says IN DATABASE."""
    spelled = [part.word for part in rest]
    return spelled[0] == "ALTER" and "DATABASE" in spelled and ("SET" in spelled or "RESET" in spelled)


def _end(parts: list[Token], index: int) -> int:
    """Where the statement that begins at `index` ends, inside of a body."""
    for end in range(index, len(parts)):
        if parts[end].word == ";":
            return end
    return len(parts)


def _holds_password(rest: list[Token], what: str) -> bool:
    if what not in (*_ROLE, *_CONNECTS):
        return False
    named = any(
        first.word == "PASSWORD" and second.word == "'" and len(second.value) > 2
        for first, second in itertools.pairwise(rest)
    )
    return named or any(part.word == "'" and _CONNINFO.search(part.value) for part in rest if what in _CONNECTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a statement makes, as it spells it: its name's parts in order."""

    kind: str
    names: tuple[str, ...]
    at: Position


def makes(statement: Statement) -> Iterator[Made]:
    """The tables, views, indexes and sequences that a statement creates, and the constraints that it adds by name."""
    words = leading_words(statement.text, 6)
    if words[:1] == ["CREATE"]:
        kind = next((word for word in words[1:] if word not in _BEFORE_KIND), "")
        names = name_after(statement.text, kind) if kind in _RELATIONS else []
        if names and not (kind == "INDEX" and words[words.index(kind) + 1] == "ON"):
            yield Made(kind=kind.lower(), names=tuple(names), at=statement.at)
    elif words[:2] == ["ALTER", "TABLE"]:
        parts = list(tokens(statement.text.decode("utf-8", "replace")))
        for index, part in enumerate(parts[:-1]):
            if part.word == "CONSTRAINT" and parts[index - 1].word == "ADD":
                yield Made(kind="constraint", names=(parts[index + 1].value,), at=statement.at)


def name_after(text: bytes, word: str) -> list[str]:
    """The parts of the name that follows a word of a statement, IF NOT EXISTS and its like passed over."""
    return next(iter(names_after(text, word)), [])


def names_after(text: bytes, word: str, most: int = _MOST_TOKENS) -> list[list[str]]:
    """The same of each name of a list with commas, as far as it stands in so many tokens."""
    parts = list(tokens(text.decode("utf-8", "replace"), most=most))
    index = next((index for index, part in enumerate(parts) if part.word == word), len(parts)) + 1
    found: list[list[str]] = []
    while True:
        while index < len(parts) and parts[index].word in _BEFORE_NAME:
            index += 1
        names, index = _name_at(parts, index)
        if names:
            found.append(names)
        if not names or index >= len(parts) or parts[index].word != ",":
            return found
        index += 1


def _name_at(parts: list[Token], index: int) -> tuple[list[str], int]:
    """The parts of the name that begins there, and the place behind it."""
    names: list[str] = []
    while index < len(parts) and (
        parts[index].word == '"' or parts[index].word[:1].isalpha() or parts[index].word[:1] == "_"
    ):
        names.append(parts[index].value)
        index += 1
        if index >= len(parts) or parts[index].word != ".":
            break
        index += 1
    return names, index


def relations_named(text: bytes) -> list[list[str]]:
    """The parts of the name of the table that a statement changes, or of the indexes, tables or views that it drops."""
    words = leading_words(text, 8)
    if words[:1] == ["CREATE"]:
        return names_after(text, "ON" if "INDEX" in words[1:4] else "TABLE")[:1]
    for word in _RELATIONS:
        if word in words[1:4]:
            return names_after(text, word, _MANY_TOKENS if words[0] == "DROP" else _MOST_TOKENS)
    return []
