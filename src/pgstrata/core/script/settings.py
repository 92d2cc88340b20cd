"""What SET and RESET do to a session's parameters, as far as it changes how the rest of a script is read."""

from __future__ import annotations

from typing import NamedTuple

from pgstrata.core.script.statements import Token, tokens

_STRINGS = "standard_conforming_strings"


class Setting(NamedTuple):
    """A parameter in lower case and its new value, quotes taken off; None for its default. `local`: by SET LOCAL."""

    name: str
    value: str | None
    local: bool = False


def setting(text: bytes) -> Setting | None:
    """The parameter that a SET or RESET statement changes; None for SET ROLE and its like. RESET ALL is named `all`."""
    parts = list(tokens(text[:4000].decode("utf-8", "replace"), most=8))
    verb, rest = (parts[0].word, parts[1:]) if parts else ("", [])
    if verb == "RESET" and rest and rest[0].word not in ("SESSION", "ROLE"):
        return Setting(rest[0].value.lower(), None)
    if verb != "SET":
        return None
    local = bool(rest) and rest[0].word == "LOCAL"
    if rest and rest[0].word in ("SESSION", "LOCAL"):
        rest = rest[1:]
    if len(rest) < 2:
        return None
    if rest[0].word == "NAMES":  # the standard's word for client_encoding
        return Setting("client_encoding", _value(rest[1]))
    if rest[1].word not in ("=", "TO") or len(rest) < 3:
        return None
    return Setting(rest[0].value.lower(), _value(rest[2]), local)


def sets_strings(text: bytes) -> bool | None:
    """What a statement sets standard_conforming_strings to; None when it leaves them. The default is on."""
    lower = text.lower()
    if _STRINGS.encode() not in lower and b"reset" not in lower:
        return None
    found = setting(text)
    if found is None or found.name not in (_STRINGS, "all"):
        return None
    # The server takes every prefix that says enough (parse_bool in bool.c).
    value = (found.value or "on").lower()
    return not (value in ("of", "off", "0") or "false".startswith(value) or "no".startswith(value))


def _value(token: Token) -> str | None:
    if token.word == "DEFAULT":
        return None
    if token.word != "'":
        return token.value
    text = token.value
    if text.startswith("$"):
        return text.strip("$") if text.startswith("$$") else text.split("$")[2]
    return text[text.index("'") + 1 : -1].replace("''", "'")
