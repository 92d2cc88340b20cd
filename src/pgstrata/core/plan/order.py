"""The order of migrations: what one requires comes before it, then the smaller number comes first."""

from __future__ import annotations

import heapq
from collections.abc import Collection

from pgstrata.core.estate.migration import Migration


def ordered(migrations: Collection[Migration]) -> list[Migration]:
    """The smallest number whose requirements (among these) are all done comes next. The manifest has no cycle."""
    by_order = {each.order: each for each in migrations}
    waits = {order: {int(number) for number in each.requires} & set(by_order) for order, each in by_order.items()}
    waiting: dict[int, list[int]] = {}
    for order, needed in waits.items():
        for one in needed:
            waiting.setdefault(one, []).append(order)
    ready = [order for order, needed in waits.items() if not needed]
    heapq.heapify(ready)
    result = []
    while ready:
        order = heapq.heappop(ready)
        result.append(by_order[order])
        for other in waiting.get(order, ()):
            waits[other].discard(order)
            if not waits[other]:
                heapq.heappush(ready, other)
    return result


def overtaken(
    pending: Collection[Migration], applied: Collection[Migration], all_of_them: Collection[Migration]
) -> list[tuple[Migration, Migration]]:
    """Those of `pending` that come too late, each with the highest number that is applied and should come after it.

    Too late is one whose number is lower and whose place in the order of the whole estate is earlier as well: after an
    interrupted run, what waited for its requirements has a lower number than what is applied, and is in order.
    """
    if not pending or not applied:
        return []
    place = {each.order: index for index, each in enumerate(ordered(all_of_them))}
    found = []
    for each in pending:
        later = [other for other in applied if other.order > each.order and place[other.order] > place[each.order]]
        if later:
            found.append((each, max(later, key=lambda other: other.order)))
    return found
