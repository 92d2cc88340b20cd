"""A plan as JSON: what was written is read back equal; everything else is refused with its place."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgstrata.core.plan import events
from pgstrata.core.plan.plan import Covered, LeftOut, Plan, Step, Succession, Switch, TargetState
from pgstrata.errors import BadInput

TEXT = st.text(max_size=8)
COUNT = st.integers(0, 1 << 40)
COVERED = st.lists(st.builds(Covered, number=TEXT, file=TEXT, feature=TEXT), max_size=2).map(tuple)
STEP = st.builds(
    Step,
    number=TEXT,
    file=TEXT,
    target=TEXT,
    kind=TEXT,
    feature=TEXT,
    checksum=TEXT,
    size=COUNT,
    statements=COUNT,
    rows=COUNT,
    transaction=st.booleans(),
    resumes=st.booleans(),
    covers=COVERED,
    archived=TEXT,
    after=st.lists(TEXT, max_size=2).map(tuple),
)
STATE = st.builds(TargetState, name=TEXT, database=TEXT, database_oid=COUNT, server_version=TEXT, last_event=COUNT)
LEFT_OUT = st.builds(LeftOut, number=TEXT, file=TEXT, target=TEXT, why=TEXT)
SWITCH = st.builds(
    Switch, feature=TEXT, on=st.booleans(), targets=st.lists(TEXT).map(tuple), stays=st.lists(TEXT).map(tuple)
)
TAKEN = st.builds(Succession, number=TEXT, file=TEXT, target=TEXT, checksum=TEXT, superseded=TEXT, covers=COVERED)
PLANS = st.builds(
    Plan,
    estate=TEXT,
    targets=st.lists(STATE, max_size=2).map(tuple),
    steps=st.lists(STEP, max_size=2).map(tuple),
    left_out=st.lists(LEFT_OUT, max_size=2).map(tuple),
    switches=st.lists(SWITCH, max_size=2).map(tuple),
    successions=st.lists(TAKEN, max_size=2).map(tuple),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PLANS)
def test_a_plan_comes_back_equal(plan: Plan) -> None:
    assert Plan.from_json(json.loads(json.dumps(plan.as_json()))) == plan


STATE_NOW = TargetState(name="main", database="main", database_oid=1, server_version="18.6", last_event=0)
STEP_NOW = Step(
    number="001",
    file="001_X.sql",
    target="main",
    kind="baseline",
    feature="",
    checksum="v1:sha256:00",
    size=1,
    statements=1,
    rows=0,
    transaction=True,
)
SUCCESSION = Succession(
    number="001", file="001_X.sql", target="main", checksum="v1:sha256:01", superseded="v1:sha256:00", covers=()
)
PLAN = Plan(
    estate="x",
    targets=(STATE_NOW,),
    steps=(STEP_NOW,),
    switches=(Switch(feature="f", on=True, targets=("main",)),),
)


def changed(*path: str | int, to: Any) -> Any:
    """The plan's JSON with one value replaced (or, with `...`, removed)."""
    value = copy.deepcopy(json.loads(json.dumps(PLAN.as_json())))
    inner = value
    for part in path[:-1]:
        inner = inner[part]
    if to is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = to
    return value


@pytest.mark.parametrize("value", [None, 1, "plan", [], {}, {"steps": []}, [1, 2]])
def test_what_is_no_plan_at_all(value: Any) -> None:
    with pytest.raises(BadInput, match="no plan that pgstrata wrote"):
        Plan.from_json(value)


@pytest.mark.parametrize("number", [0, 2, "1", None])
def test_another_format(number: Any) -> None:
    with pytest.raises(BadInput, match="this version reads 1"):
        Plan.from_json(changed("format", to=number))


@pytest.mark.parametrize(
    ("value", "detail"),
    [
        (changed("format", to=True), "plan.format must be a whole number"),
        (changed("steps", to=...), "plan lacks steps"),
        (changed("more", to=1), "plan has more, which is not known"),
        (changed("estate", to=None), "plan.estate must be a string"),
        (changed("steps", to={}), "plan.steps must be an array"),
        (changed("steps", 0, to=[]), "plan.steps[0] must be an object"),
        (changed("steps", 0, "size", to="1"), "plan.steps[0].size must be a whole number"),
        (changed("steps", 0, "size", to=1.0), "plan.steps[0].size must be a whole number"),
        (changed("steps", 0, "size", to=True), "plan.steps[0].size must be a whole number"),
        (changed("steps", 0, "transaction", to=1), "plan.steps[0].transaction must be true or false"),
        (changed("steps", 0, "resumes", to=...), "plan.steps[0] lacks resumes"),
        (changed("targets", 0, "host", to="x"), "plan.targets[0] has host, which is not known"),
        (changed("switches", 0, "targets", 0, to=1), "plan.switches[0].targets[0] must be a string"),
    ],
)
def test_a_broken_plan_is_refused_with_its_place(value: Any, detail: str) -> None:
    with pytest.raises(BadInput, match="no plan that pgstrata wrote") as caught:
        Plan.from_json(value)
    assert caught.value.detail == detail


EVENTS = [
    events.Waiting(target="main", what="its server"),
    events.Planned(run_id="r", plan=PLAN),
    events.RolesMade(target="main", roles=("reader",)),
    events.StepStarted(step=STEP_NOW),
    events.Restoring(number="001", target="main", sessions=1, why="w"),
    events.Progress(number="001", target="main", sent=1, size=2, rows=3),
    events.Notice(
        number="001", target="main", severity="NOTICE", sqlstate="42P07", message="m", skipped=True, place="p"
    ),
    events.Retrying(number="001", target="main", why="w", attempt=1, seconds=0.5),
    events.Checkpointed(target="main", run_id="r", path="", database="main_checkpoint_20260110_081500"),
    events.Succeeded(succession=SUCCESSION),
    events.StepDone(step=STEP_NOW, statements=1, rows=0, seconds=0.1),
    events.Prepared(target="main", gid="g"),
    events.Resolved(target="main", gid="g", committed=True),
    events.StepFailed(step=STEP_NOW, why="w"),
    events.RunDone(run_id="r", steps=1, seconds=0.1),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_events_are_json_with_their_name(event: events.Event) -> None:
    value = json.loads(json.dumps(event.as_json()))
    assert value["event"] == type(event).__name__
    assert set(value) - {"event"} == set(type(event).__dataclass_fields__)


def test_a_planned_event_holds_the_plan_as_it_is_stored() -> None:
    value = json.loads(json.dumps(events.Planned(run_id="r", plan=PLAN).as_json()))
    assert Plan.from_json(value["plan"]) == PLAN


def test_every_event_is_tried_here() -> None:
    """By name: a dataclass with slots leaves the class that it was made from behind."""
    assert {type(event).__name__ for event in EVENTS} == {each.__name__ for each in events.Event.__subclasses__()}
