"""What holds for every script: how it is cut does not matter, the spans tile it, and nothing makes the scanner fail."""

from __future__ import annotations

import contextlib
import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.script.goldens import CASES, joined
from pgstrata.core.script import scanner as scanner_module
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import CopyData, Defect, Item, MetaCommand, Statement, Trouble
from pgstrata.core.script.survey import Survey

_PIECES = (
    b"'", b"''", b"\\", b"E'", b"e'a\\'", b"U&'", b'U&"', b'"', b"$$", b"$a$", b"$", b"/*", b"*/", b"--", b"-",
    b"/", b"\n", b"\r\n", b"\r", b" ", b"\t", b"(", b")", b";", b":", b"::", b":USER", b":'x'", b":{?x}",
    b"SELECT 1", b"create ", b"or replace ", b"function f()", b"BEGIN ", b"ATOMIC ", b"CASE ", b"END",
    b"COPY t FROM stdin;\n", b"COPY t FROM stdin;", b"\n\\.\n", b"\\.\r\n", b"\\.", b"\\N\n", b"\\restrict k\n",
    b"\\unrestrict k\n", b"\xef\xbb\xbf", b"\xc3\xa9", b"\xc3", b"\xff", b"\x00", b"1", b"e", b"u&", b"N",
    b"SET standard_conforming_strings = off;\n", b"RESET ALL;\n", b"BEGIN;\n", b"COMMIT;\n", b"x" * 40,
)  # fmt: skip
_CORPUS = [case.read_bytes() for case in sorted(CASES.glob("*.sql"))]
soup = st.lists(st.sampled_from(_PIECES), max_size=30).map(b"".join)
scripts = st.one_of(soup, st.sampled_from(_CORPUS), st.tuples(st.sampled_from(_CORPUS), soup).map(b"".join))


def scan(script: bytes, cuts: list[int] | None = None) -> tuple[list[Item], list[Defect]]:
    scanner = Scanner()
    items: list[Item] = []
    for begin, end in itertools.pairwise([0, *sorted(cuts or ()), len(script)]):
        items += scanner.feed(script[begin:end])
    items += scanner.finish()
    return list(joined(items)), scanner.defects


def surveyed(script: bytes, cuts: list[int] | None = None) -> Survey:
    scanner, survey = Scanner(), Survey()
    for begin, end in itertools.pairwise([0, *sorted(cuts or ()), len(script)]):
        for item in scanner.feed(script[begin:end]):
            survey.note(item)
    for item in scanner.finish():
        survey.note(item)
    survey.finish(scanner.defects)
    return survey


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_the_cuts_of_the_input_do_not_matter(data: st.DataObject) -> None:
    script = data.draw(scripts)
    cuts = data.draw(st.lists(st.integers(0, len(script)), max_size=8))
    assert scan(script, cuts) == scan(script)


def test_nor_when_it_comes_byte_by_byte() -> None:
    for script in _CORPUS:
        whole, single = surveyed(script), surveyed(script, list(range(1, len(script))))
        assert scan(script, list(range(1, len(script)))) == scan(script)
        assert (single.checksum, single.findings, single.rows) == (whole.checksum, whole.findings, whole.rows)


@settings(max_examples=300, deadline=None)
@given(script=scripts)
def test_the_spans_tile_the_script(script: bytes) -> None:
    script = script.replace(b"\0", b"")  # the scanner stops at a zero byte
    items, _ = scan(script)
    at = 0
    for item in items:
        assert item.start == at
        at = item.end
        if isinstance(item, Statement):
            assert item.lead + item.text + item.tail == script[item.start : item.end]
        elif isinstance(item, MetaCommand):
            assert (item.lead + item.text) == script[item.start : item.end].rstrip(b"\r\n") or not item.text
        elif isinstance(item, CopyData):
            assert item.data == script[item.start : item.end]
    assert at == len(script)


@settings(max_examples=300, deadline=None)
@given(script=scripts)
@example(script=b"\xef\xbb\xbf\x00")
def test_places_are_where_they_say(script: bytes) -> None:
    items, defects = scan(script)
    places = [item.at for item in items if isinstance(item, Statement | MetaCommand)]
    for at in [*places, *(defect.at for defect in defects)]:
        before = script[: at.offset].removeprefix(b"\xef\xbb\xbf")
        assert at.line == before.count(b"\n") + 1
        line = before.rsplit(b"\n", 1)[-1]
        with contextlib.suppress(UnicodeDecodeError):  # no characters to count there
            assert at.column == len(line.decode()) + 1


@settings(max_examples=300, deadline=None)
@given(script=scripts)
def test_a_statement_begins_with_its_first_token(script: bytes) -> None:
    for item in scan(script)[0]:
        if isinstance(item, Statement):
            assert not item.text[:1].isspace()
            assert not item.text.startswith(b"--")
            assert item.at.offset == item.start + len(item.lead)


@settings(max_examples=300, deadline=None)
@given(script=st.one_of(soup, st.binary(max_size=300)))
def test_nothing_makes_the_survey_fail(script: bytes) -> None:
    survey = surveyed(script)
    assert survey.checksum.startswith("v1:sha256:")
    assert all(finding.message and finding.at.line >= 0 for finding in survey.findings)


def test_no_input_makes_it_slow() -> None:
    """Each of these would take minutes if anything were read again and again."""
    size = 200_000
    for text in (
        b"(",
        b"'",
        b'"',
        b"/*",
        b"$a",
        b"$a$ $b",
        b"E'\\",
        b"-",
        b":",
        b"a ",
        b"\n",
        b"E'a'\n",
        b"a$",
        b"((a)",
        b"\\.\n",
    ):
        for begin in (b"", b"COPY t FROM stdin;\n", b"CREATE FUNCTION f() BEGIN ATOMIC "):
            scan(begin + text * (size // len(text)), list(range(0, size, 16_384)))


def test_a_statement_that_is_too_long_ends_the_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanner_module, "STATEMENT_LIMIT", 1000)
    script = b"SELECT 1;\nSELECT '" + b"x" * 2000 + b"';\nSELECT 2;\n"
    for step in (len(script), 100):
        items, defects = scan(script, list(range(0, len(script), step)))
        assert [item.text for item in items if isinstance(item, Statement)] == [b"SELECT 1;"]
        assert [(each.trouble, each.at.line, each.at.column) for each in defects] == [(Trouble.TOO_LONG, 2, 1)]


# ---- the checksum

_KEY = b"aB3" * 10
_SCRIPT = (
    b"--\n-- PostgreSQL database dump\n--\n\n\\restrict " + _KEY + b"\n\n-- Dumped from database version 15.18\n"
    b"-- Dumped by pg_dump version 15.18 (Debian)\n\nSET client_encoding = 'UTF8';\nCOPY t (a) FROM stdin;\n1\t\\N\n\\.\n\n"
    b"CREATE FUNCTION f() RETURNS int AS $$\n  SELECT 1;\n$$ LANGUAGE sql; -- end\n\n"
    b"--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict " + _KEY + b"\n\n"
)


def test_the_checksum_is_of_the_normalised_text() -> None:
    same = surveyed(_SCRIPT).checksum
    assert surveyed(_SCRIPT.replace(b"\n", b"\r\n")).checksum == same
    assert surveyed(_SCRIPT.replace(_KEY, b"another")).checksum == same
    assert surveyed(_SCRIPT.replace(b"15.18", b"16.4 (Ubuntu)")).checksum == same
    assert surveyed(b"\xef\xbb\xbf" + _SCRIPT).checksum == same
    assert not [found for found in surveyed(_SCRIPT).findings if "complete" not in found.message]


def _free(index: int) -> bool:
    """Whether the byte there is one that the checksum leaves out: a key, a version, a meta-command's line."""
    begin = _SCRIPT.rfind(b"\n", 0, index) + 1
    line = _SCRIPT[begin : _SCRIPT.index(b"\n", begin) + 1]
    return b"restrict" in line or (b"Dumped" in line and index >= begin + line.index(b" version") + len(b" version"))


@settings(max_examples=300, deadline=None)
@given(index=st.integers(0, len(_SCRIPT) - 1), byte=st.integers(1, 255))
def test_every_other_byte_counts(index: int, byte: int) -> None:
    if _free(index) or _SCRIPT[index] == byte or bytes([_SCRIPT[index], byte]) == b"\n\r":
        return
    changed = _SCRIPT[:index] + bytes([byte]) + _SCRIPT[index + 1 :]
    assert surveyed(changed).checksum != surveyed(_SCRIPT).checksum


@settings(max_examples=100, deadline=None)
@given(script=scripts, cuts=st.lists(st.integers(0, 200), max_size=5))
def test_cuts_change_no_checksum(script: bytes, cuts: list[int]) -> None:
    whole = surveyed(script)
    pieces = surveyed(script, [cut for cut in cuts if cut <= len(script)])
    assert (pieces.checksum, pieces.findings, pieces.rows, pieces.size) == (
        whole.checksum,
        whole.findings,
        whole.rows,
        whole.size,
    )
