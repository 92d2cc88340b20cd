"""The comment that heads a backup says again what was written into it, and never ends early."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pgstrata.core.script.contents import Contained, Contents, header, parse, split
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import Statement

names = st.text(max_size=12)
contents = st.builds(
    Contents,
    names,
    names,
    st.lists(st.builds(Contained, names, names, names), max_size=4).map(tuple),
    st.dictionaries(names, names, max_size=3),
    st.just("by hand"),
)


@given(contents)
def test_what_was_written_is_read(value: Contents) -> None:
    text = header(value, made=value.made)
    assert parse(text) == value
    assert split(text + b"SELECT 1;") == (value, b"SELECT 1;")
    assert all(line.startswith(b"--") for line in text.splitlines())


def test_a_name_with_a_line_end_stays_a_comment() -> None:
    text = header(Contents("main", "15\nDROP TABLE x;", masked={"a.b.c\rSELECT 1;": "null"}), made="x\n\\! rm")
    scanner = Scanner()
    items = [*scanner.feed(text + b"SELECT 2;\n"), *scanner.finish()]
    assert [item.text for item in items if isinstance(item, Statement) and item.text] == [b"SELECT 2;"]


def test_what_is_no_header_is_none() -> None:
    whole = header(Contents("main", "15", (Contained("001", "v1:sha256:0", "001_A.sql"),)), made="x")
    assert parse(b"-- PostgreSQL database dump\n") is None
    assert parse(b"") is None
    assert parse(whole[: len(whole) // 2]) is None, "cut off: it would say that less is contained"
    assert parse(whole.replace(b'"001"', b"001\xff", 1)) is None


def test_nothing_known_is_not_nothing_contained() -> None:
    unknown = parse(header(Contents("main", "15", known=False), made="x"))
    nothing = parse(header(Contents("main", "15"), made="x"))
    assert unknown
    assert nothing
    assert (unknown.known, nothing.known) == (False, True)
