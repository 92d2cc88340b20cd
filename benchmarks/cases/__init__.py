"""The measurements, in the order of the report. Each file has one: a function that prepares it, at a place."""

from __future__ import annotations

from collections.abc import Callable, Mapping

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
