"""The invariant of two-phase commit, tried on a model: whatever crashes wherever, all targets end as the decider did."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pgstrata.core.plan.twophase import LONGEST, Do, Gid, choose_decider, gids, resolve, schedule

RUN = "0b9f1f6e-4f0e-4a51-9a47-6e2f4c3a0f11"
NAMES = st.lists(st.sampled_from("abcdef"), min_size=2, max_size=6, unique=True)


class World:
    """What the servers know: of each target, whether its transaction is open, prepared, committed or gone."""

    def __init__(self, targets: list[str]) -> None:
        self.state = dict.fromkeys(targets, "open")

    def do(self, do: Do, target: str) -> None:
        needed = {Do.PREPARE: "open", Do.DECIDE: "open", Do.COMMIT: "prepared", Do.ROLL_BACK: "prepared"}
        assert self.state[target] == needed[do], (do, self.state)
        self.state[target] = {Do.PREPARE: "prepared", Do.ROLL_BACK: "gone"}.get(do, "committed")

    def crash(self) -> None:
        """The run is dead: servers roll open transactions back."""
        self.state = {name: "gone" if state == "open" else state for name, state in self.state.items()}


@given(NAMES, st.data())
def test_all_or_none_wherever_it_is_cut_off(targets: list[str], data: st.DataObject) -> None:
    decider = data.draw(st.sampled_from(targets))
    prepared = gids(RUN, targets, decider)
    actions = schedule(prepared, decider)
    world = World(targets)
    for action in actions[: data.draw(st.integers(0, len(actions)))]:
        world.do(action.do, action.target)
    world.crash()
    # Recoveries are cut off as well, and come in any order.
    for _ in range(3):
        left = data.draw(st.permutations([name for name, state in world.state.items() if state == "prepared"]))
        for name in left[: data.draw(st.integers(0, len(left)))]:
            action = resolve(prepared[name], decided=world.state[decider] == "committed")
            world.do(action.do, action.target)
    for name in [name for name, state in world.state.items() if state == "prepared"]:
        action = resolve(prepared[name], decided=world.state[decider] == "committed")
        world.do(action.do, action.target)
    assert len(set(world.state.values())) == 1


@given(NAMES)
def test_everything_is_prepared_before_the_decision_and_committed_after_it(targets: list[str]) -> None:
    decider = choose_decider(targets)
    kinds = [each.do for each in schedule(gids(RUN, targets, decider), decider)]
    others = len(targets) - 1
    assert kinds == [Do.PREPARE] * others + [Do.DECIDE] + [Do.COMMIT] * others


def test_what_cannot_be_prepared_decides() -> None:
    assert choose_decider(["a", "b", "c"]) == "c"
    assert choose_decider(["a", "b", "c"], [], ["a", "b"]) == "a"
    assert choose_decider(["a", "b", "c"], ["b"], ["a"]) == "b"


@given(st.text("abcxyz_0-9", min_size=1, max_size=63), st.text("abcxyz_0-9", min_size=1, max_size=63))
def test_a_gid_is_read_back_and_fits(decider: str, target: str) -> None:
    gid = Gid(run_id=RUN, decider=decider, target=target)
    assert Gid.parse(str(gid)) == gid
    assert len(str(gid).encode()) <= LONGEST


def test_others_gids_are_not_ours() -> None:
    for text in ("", "x", "pgstrata:", f"pgstrata:{RUN}:a", f"other:{RUN}:a:b", f"pgstrata:{RUN}:a:b:c"):
        assert Gid.parse(text) is None
