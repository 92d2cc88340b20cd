"""The repository's estate, built by psql with every set of some features, then adopted, verified and brought up to date."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from adopt.conftest import by_psql
from pgstrata.core.plan.history import State
from pgstrata.core.plan.proposal import accept_all
from pgstrata.core.plan.selection import Selection
from pgstrata.errors import Refused
from pgstrata.operations.adopt import adopt
from pgstrata.operations.status import status
from pgstrata.operations.verify import verify
from pgstrata.postgres.server import Server
from support.estates import Estate

SETS = [
    *(("components", each) for count in range(3) for each in itertools.combinations(("005", "010"), count)),
    ("components", ("005", "006", "011")),
    ("supabase", ("008",)),
]


@pytest.mark.parametrize(
    ("target", "numbers"), SETS, ids=lambda each: each if isinstance(each, str) else "+".join(each)
)
def test_what_psql_has_applied_is_recognised(
    platform: Estate,
    server: Server,
    baseline_of: Callable[[str], str],
    nothing_of_it: Callable[[str], str],
    target: str,
    numbers: tuple[str, ...],
) -> None:
    name = nothing_of_it(baseline_of(target))
    platform.urls[target] = server.conninfo(name)
    space = platform.workspace()
    by_psql(server, name, *(space.path(space.estate.migration(each)) for each in numbers))

    done = adopt(space, target, confirm=accept_all)

    everything = [each.number for each in space.estate.of_target(target)]
    there = [each for each in everything if each in numbers or space.estate.migration(each).baseline]
    assert [*done.recorded, *done.adopted] == there
    assert list(done.next) == [each for each in everything if each not in there], "their features are on by default"
    states = {row.number: row.state for row in status(space, selection=Selection(targets=[target]))}
    assert states == {each: State.APPLIED if each in there else State.PENDING for each in everything}
    (found,) = verify(space, [target])
    assert found.drift.none, [str(each) for each in found.drift.differences]
    if len(numbers) == 2:  # once or twice is enough for the rest
        applied = platform.apply(selection=Selection(targets=[target]))
        assert [step.number for step in applied.plan.steps] == list(done.next)
        (found,) = verify(space, [target])
        assert found.drift.none, [str(each) for each in found.drift.differences]
    with pytest.raises(Refused, match=f"{target} has a ledger already"):
        adopt(space, target, confirm=accept_all)


def test_another_targets_database_is_told_in_a_sentence(
    platform: Estate, server: Server, baseline_of: Callable[[str], str]
) -> None:
    baseline_of("components")  # for its roles
    platform.urls["components"] = server.conninfo(baseline_of("control"))
    with pytest.raises(
        Refused, match=r"this is not the database of components: of its baseline's objects \d+ of \d+ "
    ) as why:
        adopt(platform.workspace(), "components", confirm=accept_all)
    assert len(str(why.value).splitlines()) == 3, "and not a list of hundreds"
    assert platform.query("SELECT to_regnamespace('pgstrata')", "components") == [(None,)]
