"""The measurements, and the cases of the report, each in its order.

A file has a measurement, a function that prepares it at a place, and what is said of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchmarks.case import Case
from benchmarks.cases import estate, idle, large, many, middle, network, template, verified
from benchmarks.measurement import Prepared
from benchmarks.place import Place

MEASUREMENTS: Mapping[str, Callable[[Place], Prepared]] = {
    "estate": estate.prepare,
    "network": network.prepare,
    "middle": middle.prepare,
    "large": large.prepare,
    "many": many.prepare,
    "idle": idle.prepare,
    "template": template.prepare,
    "verify": verified.prepare,
}

CASES: tuple[Case, ...] = (
    estate.CASE,
    network.CASE,
    middle.CASE,
    large.ONE_SESSION,
    large.TWO_SESSIONS,
    many.CASE,
    idle.CASE,
    template.CASE,
    verified.CASE,
)
