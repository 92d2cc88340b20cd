"""Cases as JUnit's XML, which CI systems read: a test suite a kind of case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

from pgstrata.core.case import Case

# What XML 1.0 cannot hold, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(estate: str, cases: Sequence[Case]) -> str:
    """The document, with its XML declaration. Times are in seconds."""
    root = ElementTree.Element("testsuites", {"name": _clean(f"pgstrata test {estate}"), **_counted(cases)})
    for kind in dict.fromkeys(each.kind for each in cases):
        of_kind = [each for each in cases if each.kind == kind]
        suite = ElementTree.SubElement(root, "testsuite", {"name": _clean(kind), **_counted(of_kind)})
        for each in of_kind:
            _case(suite, estate, each)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _counted(cases: Sequence[Case]) -> dict[str, str]:
    return {
        "tests": str(len(cases)),
        "failures": str(sum(each.outcome == "failed" for each in cases)),
        "errors": "0",
        "skipped": str(sum(each.outcome == "skipped" for each in cases)),
        "time": f"{sum(each.seconds for each in cases):.3f}",
    }


def _case(suite: ElementTree.Element, estate: str, case: Case) -> None:
    names = {"classname": _clean(f"{estate}.{case.kind}"), "name": _clean(case.name), "time": f"{case.seconds:.3f}"}
    element = ElementTree.SubElement(suite, "testcase", names)
    if case.problem:
        first = case.problem.splitlines()[0]
        ElementTree.SubElement(element, "failure", {"message": _clean(first)}).text = _clean(case.problem)
    elif case.skipped:
        ElementTree.SubElement(element, "skipped", {"message": _clean(case.skipped)})


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
