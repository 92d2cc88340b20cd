"""What a mask makes of a value: nothing that leads back, and the same equality as before."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgstrata.core.script.copyrows import NULL, Lines, escaped, unescaped
from pgstrata.core.script.mask import Family, Rule, family, masker, parse_rule, permuted, split_column

KEY = b"a key for tests and for nothing else"
TEXT, UUID = Family("text"), Family("uuid")


def hashed(value: bytes, kind: Family = TEXT, key: bytes = KEY) -> bytes:
    return masker(Rule("hash"), kind, key)(escaped(value))


@pytest.mark.parametrize("kind", ["text", "uuid", "integer", "character(3)", "public.citext"])
def test_null_stays_null(kind: str) -> None:
    for rule in ("hash", "fixed:7", "keep"):
        assert masker(parse_rule(rule) or Rule("keep"), family(kind), KEY)(NULL) == NULL


def test_the_key_decides() -> None:
    assert hashed(b"a", key=b"another key of some length") != hashed(b"a") == hashed(b"a")
    assert permuted(42, b"another key of some length") != permuted(42, KEY) == permuted(42, KEY)


def test_an_address_stays_one_and_agrees_whatever_its_case() -> None:
    mask = hashed(b"Ann.Smith@Example.com")
    assert re.fullmatch(rb"[A-Pa-p]{24}@example\.invalid", mask)
    assert mask.lower() == hashed(b"ann.smith@example.com")
    assert mask != hashed(b"ann.smith@example.com"), "a unique column that has both stays unique"
    assert hashed(b"ann.smith@example.com", Family("text", 40)) == mask.lower()
    assert hashed(b"Ann@Example.com", Family("citext")) == hashed(b"ann@example.com")


def test_a_uuid_stays_one_in_whatever_column() -> None:
    plain = b"6f1c2b1e-7a61-4e8e-9d39-0b1f6c1a2b3c"
    mask = hashed(plain, UUID)
    assert re.fullmatch(rb"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", mask)
    assert hashed(plain, TEXT) == mask == hashed(plain.upper(), Family("text", 36))


@pytest.mark.parametrize("length", [1, 8, 16, 30, 40])
def test_there_is_room_for_a_mask(length: int) -> None:
    for value in (b"Ann", b"ann@example.com", b"6f1c2b1e-7a61-4e8e-9d39-0b1f6c1a2b3c"):
        for name in ("character varying", "character"):
            assert len(hashed(value, family(f"{name}({length})"))) <= length


def test_blanks_that_only_fill_a_char_do_not_count() -> None:
    assert hashed(b"abc  ", family("character(5)")) == hashed(b"abc", family("character varying(5)"))


@given(st.integers(-(1 << 63), (1 << 63) - 1))
def test_a_number_keeps_its_sign_and_fits_where_it_did(value: int) -> None:
    mask = permuted(value, KEY)
    assert (mask < 0) == (value < 0)
    for bits in (15, 31, 63):
        assert (-(1 << bits) <= mask < 1 << bits) or not (-(1 << bits) <= value < 1 << bits)


def test_no_two_numbers_have_one_mask() -> None:
    band = [*range(-3000, 3000), *range(32768, 35000), *range(1 << 31, (1 << 31) + 1000)]
    assert len({permuted(value, KEY) for value in band}) == len(band)


@given(st.text(max_size=20), st.text(max_size=20))
def test_what_differs_differs_masked(one: str, other: str) -> None:
    assert (hashed(one.encode()) == hashed(other.encode())) == (one == other)


@given(st.binary(max_size=30))
def test_fields_are_read_back_as_they_were_written(value: bytes) -> None:
    assert unescaped(escaped(value)) == value
    assert b"\t" not in escaped(value)
    assert b"\n" not in escaped(value)


@given(st.lists(st.binary(max_size=5).map(lambda data: data.replace(b"\n", b"")), max_size=6), st.integers(1, 4))
def test_lines_are_the_same_however_they_were_cut(rows: list[bytes], size: int) -> None:
    data = b"".join(row + b"\n" for row in rows)
    lines = Lines()
    found = [line for start in range(0, len(data), size) for line in lines.feed(data[start : start + size])]
    assert found == rows
    assert not lines.unfinished()


def test_a_fixed_text_is_escaped_once() -> None:
    assert masker(Rule("fixed", "a\tb\\c"), TEXT, b"")(b"x") == b"a\\tb\\\\c"


@pytest.mark.parametrize(
    ("spelled", "parts"),
    [
        ("public.users.email", ("public", "users", "email")),
        ('public."a.b"."C D"', ("public", "a.b", "C D")),
        ("users.email", None),
        ("a.b.c.d", None),
        ('public."users.email', None),
        ("public.users.", None),
        ('public."users"x.email', None),
    ],
)
def test_the_name_of_a_column(spelled: str, parts: tuple[str, str, str] | None) -> None:
    assert split_column(spelled) == parts
