"""What a backup says of itself in the comment that heads it: whose state it is, which migrations it contains, what was
masked. A header says no time: two backups of one state are the same bytes.

A name in it is a JSON string, so that no line end of a name ends the comment.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LEAD = 1 << 20  # bytes of a file that hold every header
_FIRST = b"-- pgstrata backup, format 1"
_LAST = b"-- pgstrata: end of this header"
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Contained:
    """A migration that a state contains; `checksum` is that of its file when it was applied, empty where nobody knows."""

    number: str
    checksum: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup says. `masked` is each masked column's rule, `made` how the backup was made; `known` is False where
    nothing said which migrations the state contains."""

    target: str
    server: str  # the version of the server that it came from
    migrations: tuple[Contained, ...] = ()
    masked: Mapping[str, str] = field(default_factory=dict)
    made: str = ""
    known: bool = True


def header(contents: Contents, *, made: str) -> bytes:
    """The comment that heads a backup: `made` says how it was made."""
    lines = [
        f"-- target: {_word(contents.target)}",
        f"-- server: {_word(contents.server)}",
        f"-- made by: {_word(made)}",
    ]
    if not contents.known:
        lines.append("-- contains: not known")
    elif not contents.migrations:
        lines.append("-- contains: no migration")
    for each in contents.migrations:
        lines.append(f"-- contains: {_word(each.number)} {_word(each.checksum)} {_word(each.file)}")
    lines += [f"-- masked: {_word(column)} {_word(rule)}" for column, rule in sorted(contents.masked.items())]
    return b"\n".join([_FIRST, *(line.encode("ascii") for line in lines), _LAST, b""])


def parse(lead: bytes) -> Contents | None:
    """The header at a file's first bytes (`LEAD` of them are enough); None where there is none that is whole."""
    return split(lead)[0]


def split(lead: bytes) -> tuple[Contents | None, bytes]:
    """The header, and the bytes behind it; None and the same bytes where there is none that is whole."""
    text = lead.removeprefix(_BOM)
    if not text.startswith(_FIRST):
        return None, lead
    end = text.find(_LAST)
    after = text.find(b"\n", end) + 1
    if end < 0 or not after:
        return None, lead
    try:
        return _contents(text[:end].decode("ascii").splitlines()[1:]), text[after:]
    except (ValueError, KeyError):
        return None, lead


def _contents(lines: Sequence[str]) -> Contents:
    single: dict[str, str] = {}
    migrations: list[Contained] = []
    masked: dict[str, str] = {}
    known = True
    for line in lines:
        key, _, rest = line.removeprefix("-- ").partition(": ")
        if key == "contains" and rest == "not known":
            known = False
        elif key == "contains" and rest != "no migration":
            migrations.append(Contained(*_words(rest)))
        elif key == "masked":
            column, rule = _words(rest)
            masked[column] = rule
        elif key in ("target", "server", "made by"):
            (single[key],) = _words(rest)
    return Contents(single["target"], single["server"], tuple(migrations), masked, single["made by"], known)


def _word(text: str) -> str:
    return json.dumps(text)


def _words(text: str) -> list[str]:
    """JSON strings with spaces between them."""
    decoder, found, pos = json.JSONDecoder(), [], 0
    while pos < len(text):
        word, pos = decoder.raw_decode(text, pos)
        found.append(str(word))
        pos += 1
    return found
