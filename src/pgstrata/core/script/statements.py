"""What a statement is, judged by its words alone: the server is the judge of all else."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from pgstrata.core.script.tokens import after_comments

# A name's letters, each said by what it is not: a range up to the last code point makes the pattern slow to compile.
_LETTER = r"[^\x00-@\[-^`{-\x7f]"
_LETTER_OR_DIGIT = r"[^\x00-#%-/:-@\[-^`{-\x7f]"
_TOKEN = re.compile(
    r"(?P<skip>[ \t\n\r\f\v]+|--[^\n\r]*)"
    r"|(?P<comment>/\*)"
    r"|(?P<string>[eE]'(?:[^'\\]|\\.|'')*'|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*')"
    rf"|(?P<dollar>\$(?P<tag>{_LETTER}(?:(?!\$){_LETTER_OR_DIGIT})*)?\$.*?\$(?(tag)(?P=tag))\$)"
    r'|(?P<quoted>"(?:[^"]|"")*")'
    rf"|(?P<word>{_LETTER}{_LETTER_OR_DIGIT}*)"
    r"|(?P<number>[0-9]+)"
    r"|(?P<other>.)",
    re.DOTALL,
)
_NESTING = re.compile(r"/\*|\*/")
_SIGNS = {"quoted": '"', "string": "'", "dollar": "'"}  # what stands for a token whose text is no word
_MOST_BYTES = 4000  # of a statement's begin, for its first words


class Token(NamedTuple):
    """A word in upper case, or a quoted name, a string or a sign; `value` is a name as the server folds it."""

    word: str
    value: str


def tokens(text: str, *, most: int = 10_000) -> Iterator[Token]:
    """The tokens of a statement, comments left out; strings are given as the word `'`."""
    for kind, spelled in itertools.islice(_spelled(text), most):
        if kind == "word":
            yield Token(spelled.upper(), spelled.lower())
        elif kind == "quoted":
            yield Token('"', spelled[1:-1].replace('""', '"'))
        elif kind in ("other", "number"):
            yield Token(spelled, spelled)
        else:
            yield Token("'", spelled)


def _spelled(text: str) -> Iterator[tuple[str, str]]:
    """The tokens as they stand there, each with its kind."""
    pos = 0
    while pos < len(text):
        for found in _TOKEN.finditer(text, pos):
            kind = found.lastgroup or ""
            if kind == "comment":
                pos = _after_comment(text, found.end())
                break
            if kind != "skip":
                yield kind, found[0]
        else:
            return


def _after_comment(text: str, pos: int) -> int:
    depth = 1
    while depth:
        found = _NESTING.search(text, pos)
        if not found:
            return len(text)
        depth += 1 if found[0] == "/*" else -1
        pos = found.end()
    return pos


def leading_words(text: bytes, most: int = 40) -> list[str]:
    """The first tokens of a statement, words in upper case."""
    begin = after_comments(text, 0, len(text)) if text.startswith((b"/*", b"--")) else 0
    head = text[begin : begin + _MOST_BYTES].decode("utf-8", "replace")
    return [_SIGNS.get(kind) or spelled.upper() for kind, spelled in itertools.islice(_spelled(head), most)]


def is_empty(text: bytes) -> bool:
    """Whether the server gives no result for it: nothing but white space, comments and a semicolon."""
    if not text.lstrip().startswith((b"/*", b"--", b";")) and text:
        return False
    return text[after_comments(text, 0, len(text)) :].strip(b" \t\n\r\f\v;") == b""


def transaction_control(words: list[str]) -> str | None:
    """The command that would end or begin a transaction, or take the session's lock away; None for others."""
    if not words:
        return None
    first, second = words[0], (words[1:] or [""])[0]
    if first in ("COMMIT", "BEGIN", "END", "ABORT", "DISCARD"):
        return first
    if first == "ROLLBACK":
        return None if "TO" in words[1:3] else first
    if (first, second) in (("START", "TRANSACTION"), ("PREPARE", "TRANSACTION")):
        return f"{first} {second}"
    return None


# What no transaction can have done that is to be prepared, as the server says it at PREPARE TRANSACTION.
_TEMPORARY = re.compile(
    rb"\bpg_temp\b|\b(CREATE|INTO)\s+((OR\s+REPLACE|LOCAL|GLOBAL)\s+)*TEMP(ORARY)?\b", re.IGNORECASE
)
_MARKS = (b"temp", b"with", b"pg_notify", b"pg_export")  # one of them is in all that follows
_HELD = re.compile(rb"\bWITH\s+HOLD\b", re.IGNORECASE)
_CALLED = re.compile(rb"\b(pg_notify|pg_export_snapshot)\s*\(", re.IGNORECASE)


def not_prepared(text: bytes, lower: bytes, words: list[str]) -> str | None:
    """What of a statement, run in a transaction, keeps that from being prepared, as far as text shows it: a trigger or a
    function that is called shows nothing. `lower` is the text in lower case. None for all others, and for what only
    defines a routine."""
    if words[0] in ("NOTIFY", "LISTEN"):
        return words[0]
    if words[0] == "COMMENT" or not any(mark in lower for mark in _MARKS):
        return None
    if words[0] == "CREATE" and {"FUNCTION", "PROCEDURE", "TRIGGER", "RULE"} & set(words[1:4]):
        return "a temporary function" if b"pg_temp" in lower[: lower.find(b"(")] else None
    if words[0] == "DECLARE":
        return "a cursor WITH HOLD" if _HELD.search(text) else None
    if _TEMPORARY.search(text):
        return "a temporary object"
    found = _CALLED.search(text)
    return f"{found[1].decode().lower()}()" if found else None


_ALONE = {
    "VACUUM": (),
    "CREATE": ("DATABASE", "TABLESPACE", "SUBSCRIPTION"),
    "DROP": ("DATABASE", "TABLESPACE", "SUBSCRIPTION"),
    "ALTER": ("SYSTEM",),
}


def not_in_transaction(words: list[str]) -> str | None:
    """The command, where it is one that the server refuses inside a transaction block; None for others."""
    if not words or words[0] not in ("VACUUM", "CREATE", "DROP", "ALTER", "REINDEX", "CLUSTER"):
        return None
    first, second = words[0], (words[1:] or [""])[0]
    if first == "VACUUM":
        return "VACUUM"
    if first == "CLUSTER":
        return "CLUSTER" if [word for word in words[1:] if word not in ("(", ")", ";", "VERBOSE")] == [] else None
    if (first, second) == ("CREATE", "SUBSCRIPTION") and _connects_to_nothing(words):
        return None  # as pg_dump writes it
    if second in _ALONE.get(first, ()):
        return f"{first} {second}"
    if first == "ALTER":
        if second == "DATABASE" and words[3:5] == ["SET", "TABLESPACE"]:
            return "ALTER DATABASE … SET TABLESPACE"
        return "ALTER TABLE … DETACH PARTITION CONCURRENTLY" if _detaches(words) else None
    if "CONCURRENTLY" in words and (first == "REINDEX" or "INDEX" in words[1:3]):
        return f"{first} INDEX CONCURRENTLY" if first != "REINDEX" else "REINDEX CONCURRENTLY"
    if first == "REINDEX" and any(word in ("DATABASE", "SYSTEM", "SCHEMA") for word in words[1:8]):
        return "REINDEX " + next(word for word in words if word in ("DATABASE", "SYSTEM", "SCHEMA"))
    return None


def _connects_to_nothing(words: list[str]) -> bool:
    pairs = zip(words, words[2:], strict=False)
    return any(name in ("CONNECT", "CREATE_SLOT") and value in ("FALSE", "OFF", "0") for name, value in pairs)


def _detaches(words: list[str]) -> bool:
    return "DETACH" in words and "CONCURRENTLY" in words


def is_session_setting(text: bytes, words: list[str]) -> bool:
    """SET, RESET, or a SELECT of set_config and nothing else, as pg_dump writes it: what must be said again when a script is
    resumed, and can do nothing besides."""
    return words[:1] in (["SET"], ["RESET"]) or bool(_SET_CONFIG.fullmatch(text))


_SET_CONFIG = re.compile(
    rb"SELECT\s+(?:pg_catalog\.)?set_config\s*\(\s*'[\w.]+'\s*,\s*'[^'\\]*'\s*,\s*(?:true|false)\s*\)\s*;?",
    re.IGNORECASE,
)
_NO_ROLE = ("PUBLIC", "CURRENT_USER", "CURRENT_ROLE", "SESSION_USER", "NONE", "DEFAULT")


def roles_named(text: bytes, words: list[str]) -> list[str]:
    """The roles that must exist for this statement: owners, grantees, those of a policy or of default privileges."""
    first = words[0] if words else ""
    if first == "ALTER" and words[1:2] != ["DEFAULT"] and b"OWNER" not in text.upper():
        return []
    if first not in ("ALTER", "GRANT", "REVOKE", "SET") and not (
        first == "CREATE" and words[1:2] in (["POLICY"], ["SCHEMA"])
    ):
        return []
    parts = list(tokens(text.decode("utf-8", "replace")))
    spelled = [part.word for part in parts]
    found: list[str] = []
    if first == "SET":
        if spelled[1:3] == ["SESSION", "AUTHORIZATION"]:
            return _names(parts, 3)
        return _names(parts, 2) if spelled[1:2] == ["ROLE"] else []
    for index, word in enumerate(spelled):
        before = spelled[index - 1] if index else ""
        owner = word == "TO" and before == "OWNER"
        grant = word == ("FROM" if first == "REVOKE" else "TO") and first in ("GRANT", "REVOKE")
        default = first == "ALTER" and spelled[1:2] == ["DEFAULT"] and word in ("TO", "FROM", "ROLE", "USER")
        policy = first == "CREATE" and spelled[1:2] == ["POLICY"] and word == "TO" and before != "("
        schema = first == "CREATE" and spelled[1:2] == ["SCHEMA"] and word == "AUTHORIZATION"
        if owner or grant or default or policy or schema:
            found += _names(parts, index + 1)
            if policy:
                break
    return found


def _names(parts: list[Token], index: int) -> list[str]:
    """The names in a list with commas that begins at `index`."""
    names = []
    while index < len(parts):
        word, value = parts[index]
        if word == "GROUP":
            index += 1
            continue
        if word == "'":
            names.append(value.strip("'"))
        elif word == '"' or (word[:1].isalpha() or word[:1] == "_"):
            if word not in _NO_ROLE:
                names.append(value)
        else:
            break
        index += 1
        if index >= len(parts) or parts[index].word != ",":
            break
        index += 1
    return names


def object_name(text: bytes, after: tuple[str, ...]) -> list[str]:
    """The name, its parts in order, that follows the given words (IF [NOT] EXISTS passed over); empty where none does."""
    parts = list(tokens(text.decode("utf-8", "replace"), most=60))
    spelled = [part.word for part in parts]
    for index in range(len(parts)):
        if tuple(spelled[index : index + len(after)]) == after:
            index += len(after)
            while index < len(parts) and spelled[index] in ("IF", "NOT", "EXISTS", "ONLY"):
                index += 1
            names: list[str] = []
            while index < len(parts) and (
                spelled[index] == '"' or spelled[index][:1].isalpha() or spelled[index][:1] == "_"
            ):
                if spelled[index] == "ON" and not names:
                    return []
                names.append(parts[index].value)
                if spelled[index + 1 : index + 2] != ["."]:
                    break
                index += 2
            return names
    return []
