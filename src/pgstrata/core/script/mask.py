"""Rules that mask a column's values on the way into a backup, as functions from one COPY field to another.

`hash` keeps what equality means, within a target and across targets that share the key: equal values have equal masks,
and different ones different masks. Two addresses or texts that differ by case alone have masks that differ by case
alone, so that `lower()` joins as before and a unique column stays unique. The mask of a whole number is a permutation
of the numbers of its size, and so never meets another one's. NULL stays NULL.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable
from typing import NamedTuple

from pgstrata.core.script.copyrows import NULL, escaped, unescaped

KEY_VARIABLE = "PGSTRATA_MASK_KEY"
LEAST_KEY = 16  # characters: a shorter one can be tried out
DOMAIN = b"@example.invalid"  # RFC 2606: it never exists
_EMAIL_LETTERS = 24
_HEX = 32
# A unique column keeps at least so many digits of the hash: 64 bits.
UNIQUE_LENGTH = 16

_EMAIL = re.compile(rb"[^@\s]+@[^@\s]+\.[^@\s]+")
_UUID = re.compile(rb"\{?[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}\}?")
_INTEGER = re.compile(rb"-?[0-9]+")
_NIBBLES = bytes.maketrans(b"0123456789abcdef", b"abcdefghijklmnop")

Field = Callable[[bytes], bytes]


class Rule(NamedTuple):
    """`null`, `hash`, `keep` (it is meant as it is), or `fixed` with its text."""

    kind: str
    text: str = ""

    def __str__(self) -> str:
        return f"fixed:{self.text}" if self.kind == "fixed" else self.kind


_PARTS = 3  # schema, table, column
SPELLED = ("hash", "null", "keep", "fixed:TEXT")


def parse_rule(text: str) -> Rule | None:
    """The rule that a manifest spells so; None for anything else."""
    if text in ("null", "hash", "keep"):
        return Rule(text)
    return Rule("fixed", text.removeprefix("fixed:")) if text.startswith("fixed:") else None


def split_column(spelled: str) -> tuple[str, str, str] | None:
    """Schema, table and column of a rule's key: parts with dots in them stand in double quotes. None for another key."""
    parts: list[str] = []
    rest = spelled
    while rest:
        if rest.startswith('"'):
            end = rest.find('"', 1)
            if end < 0:
                return None
            part, rest = rest[1:end], rest[end + 1 :]
        else:
            part, dot, tail = rest.partition(".")
            rest = dot + tail
        parts.append(part)
        if rest and not rest.startswith("."):
            return None
        if rest == ".":
            return None
        rest = rest[1:]
    if len(parts) != _PARTS or not all(parts):
        return None
    return parts[0], parts[1], parts[2]


class Family(NamedTuple):
    """What a type means for a mask: `text`, `citext`, `char`, `uuid`, `integer`, `boolean` or `other`. `length` is the
    most characters that a value may have, 0 for any number; of an integer, the bits of its magnitude."""

    name: str
    length: int = 0


_SIMPLE = {
    "text": Family("text"),
    "name": Family("text", 63),
    "character varying": Family("text"),
    "varchar": Family("text"),
    "character": Family("char", 1),
    "char": Family("char", 1),
    "bpchar": Family("char"),
    "uuid": Family("uuid"),
    "smallint": Family("integer", 15),
    "integer": Family("integer", 31),
    "bigint": Family("integer", 63),
    "boolean": Family("boolean"),
}
_SIZED = re.compile(r"(character varying|varchar|character|char|bpchar)\((\d+)\)")


def family(kind: str) -> Family:
    """The family of a type, as pg_dump spells it; domains are resolved by the caller."""
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if sized := _SIZED.fullmatch(kind):
        return Family(_SIMPLE[sized[1]].name, int(sized[2]))
    return Family("citext") if kind == "citext" or kind.endswith(".citext") else Family("other")


def misfit(rule: Rule, kind: Family, *, unique: bool) -> str:
    """Why values of a type cannot take this mask, as a sentence's end; empty where they can."""
    if rule.kind == "hash":
        if kind.name in ("other", "boolean"):
            return "hash is for text, uuid and whole numbers: use null or fixed:TEXT"
        if unique and kind.name in ("text", "char") and 0 < kind.length < UNIQUE_LENGTH:
            return f"it is unique and has room for {kind.length} characters: so short a hash would meet another one's"
    if rule.kind == "fixed":
        if unique:
            return "it is unique, and fixed gives every row the same value"
        return _misfit_text(rule.text, kind)
    return ""


def _misfit_text(text: str, kind: Family) -> str:
    if kind.name in ("text", "char") and kind.length and len(text) > kind.length:
        return f"{text!r} is longer than the {kind.length} characters that it has room for"
    if kind.name == "uuid" and not _UUID.fullmatch(text.encode()):
        return f"{text!r} is no uuid"
    if kind.name == "integer" and not (_INTEGER.fullmatch(text.encode()) and _fits(int(text), kind.length)):
        return f"{text!r} is no whole number of its size"
    if kind.name == "boolean" and text not in ("t", "f", "true", "false"):
        return f"{text!r} is neither true nor false"
    return ""


def _fits(value: int, bits: int) -> bool:
    return (value if value >= 0 else -1 - value) < 1 << bits


def masker(rule: Rule, kind: Family, key: bytes) -> Field:
    """From a COPY field to the masked one. `key` is needed for `hash` alone."""
    if rule.kind == "null":
        return lambda _: NULL
    if rule.kind == "fixed":
        fixed = escaped(rule.text.encode())
        return lambda field: field if field == NULL else fixed
    if rule.kind == "keep":
        return lambda field: field
    hashed = _hashing(kind, key)
    return lambda field: field if field == NULL else hashed(unescaped(field))


def _hashing(kind: Family, key: bytes) -> Field:
    if kind.name == "uuid":
        return lambda value: _uuid(value, key)
    if kind.name == "integer":
        return lambda value: b"%d" % permuted(int(value), key)
    if kind.name == "citext":
        return lambda value: _text(value.decode("utf-8", "replace").lower().encode(), 0, key)
    if kind.name == "char":
        return lambda value: _text(value.rstrip(b" "), kind.length, key)
    return lambda value: _text(value, kind.length, key)


def _digest(key: bytes, what: bytes, value: bytes) -> bytes:
    return hmac.digest(key, b"pgstrata mask 1 " + what + b"\0" + value, "sha256")


def _text(value: bytes, length: int, key: bytes) -> bytes:
    """An address stays one, a uuid stays one; all else becomes hexadecimal digits, as many as there is room for."""
    if _UUID.fullmatch(value) and (not length or length >= 36):
        return _uuid(value, key)
    if _EMAIL.fullmatch(value):
        letters = min(_EMAIL_LETTERS, length - len(DOMAIN)) if length else _EMAIL_LETTERS
        if letters >= UNIQUE_LENGTH:
            return _email(value, letters, key)
    return _digest(key, b"text", value).hex().encode()[: min(length or _HEX, _HEX)]


def _email(value: bytes, letters: int, key: bytes) -> bytes:
    plain = value.decode("utf-8", "replace").lower().encode()
    local = _digest(key, b"email", plain).hex().encode().translate(_NIBBLES)[:letters]
    if plain != value:  # the same letters in another case, which that value alone has
        bits = int.from_bytes(_digest(key, b"case", value), "big") | 1
        local = bytes(letter - 32 if bits >> place & 1 else letter for place, letter in enumerate(local))
    return local + DOMAIN


def _uuid(value: bytes, key: bytes) -> bytes:
    """A valid uuid of version 4, in the server's spelling."""
    digits = value.lower().translate(None, b"-{}")
    number = bytearray(_digest(key, b"uuid", digits)[:16])
    number[6] = number[6] & 0x0F | 0x40
    number[8] = number[8] & 0x3F | 0x80
    text = number.hex().encode()
    return b"-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


# A number's mask is as large as smallint, integer or bigint needs it to be, so that it fits wherever the number does.
_BANDS = ((0, 15), (15, 31), (31, 63))
_ROUNDS = 6


def permuted(value: int, key: bytes) -> int:
    """Another whole number of the same sign and the same band of size, and no other number's: a Feistel network on the
    band's bits, walked until it comes out within the band."""
    magnitude = value if value >= 0 else -1 - value
    low, bits = next(band for band in _BANDS if magnitude < 1 << band[1])
    lowest = 1 << low if low else 0
    half = (bits + 1) // 2
    found = magnitude
    while True:
        found = _feistel(found, half, key)
        if lowest <= found < 1 << bits:
            return found if value >= 0 else -1 - found


def _feistel(number: int, half: int, key: bytes) -> int:
    mask = (1 << half) - 1
    left, right = number >> half, number & mask
    for turn in range(_ROUNDS):
        word = _digest(key, b"number %d %d" % (half, turn), b"%d" % right)
        left, right = right, left ^ (int.from_bytes(word[:8], "big") & mask)
    return left << half | right
