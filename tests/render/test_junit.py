"""JUnit's XML: what a CI system counts, and text that XML cannot hold."""

from __future__ import annotations

from xml.etree import ElementTree

from pgstrata.core.case import Case
from pgstrata.render.junit import junit

CASES = [
    Case(kind="apply", name="main: a + b", seconds=0.25),
    Case(kind="files", name="documents", skipped="no README"),
    Case(kind="apply", name="main: a", seconds=1, problem='002_A.sql:3:1: "t" < \x00\x1b[0m\nDETAIL: more & more'),
]


def test_a_suite_a_kind_with_counts_that_agree() -> None:
    text = junit("parts", CASES)
    assert text.startswith("<?xml")
    root = ElementTree.fromstring(text.encode())
    assert root.tag == "testsuites"
    suites = {suite.get("name"): suite for suite in root}
    assert list(suites) == ["apply", "files"]
    for suite in [root, *root]:
        cases = list(suite.iter("testcase"))
        assert suite.get("tests") == str(len(cases))
        assert suite.get("failures") == str(len(list(suite.iter("failure"))))
        assert suite.get("skipped") == str(len(list(suite.iter("skipped"))))
    assert root.get("time") == "1.250"


def test_a_failure_keeps_its_words_and_loses_what_xml_cannot_hold() -> None:
    failure = ElementTree.fromstring(junit("parts", CASES).encode()).find(".//failure")
    assert failure is not None
    assert failure.get("message") == '002_A.sql:3:1: "t" < \ufffd\ufffd[0m'
    assert (failure.text or "").endswith("DETAIL: more & more")
