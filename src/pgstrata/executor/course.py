"""The steps of a plan on their lanes, one a target, and how far they have come: whose turn it is, and who has failed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

from pgstrata.core.plan import events
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.plan import Plan, Step
from pgstrata.errors import PgstrataError
from pgstrata.executor.lanes import Halt, side_by_side
from pgstrata.postgres.session import Session

Lane = Callable[[Sequence[Step], Watch], None]  # carries out the steps of one target


class Course:
    """Lanes report here. `together`: nothing of the plan stays where one step fails, so that a failure ends the others at
    once; else they end what they are at."""

    def __init__(self, plan: Plan, sessions: Mapping[str, Session], *, together: bool = False) -> None:
        self.halt = Halt()
        self._plan = plan
        self._sessions = sessions
        self.together = together
        self._changed = threading.Condition()
        self._done: set[str] = set()
        self._failed = False

    def run(self, lane: Lane, watch: Watch) -> None:
        """All lanes side by side. Raises what the first step that failed has raised."""
        lanes: dict[str, list[Step]] = {}
        for step in self._plan.steps:
            lanes.setdefault(step.target, []).append(step)
        if len(lanes) == 1:  # in this thread, where a signal cancels at once
            lane(self._plan.steps, watch)
            return

        def work(steps: Sequence[Step]) -> Callable[[Watch], None]:
            return lambda told: lane(steps, told)

        works = {target: work(steps) for target, steps in lanes.items()}
        cancel = lambda: self._cancel(lanes)  # noqa: E731
        failed = side_by_side(works, watch=watch, halt=self.halt, cancel=cancel, at_once=self.together)
        if failed:
            first = next(iter(failed.values()))
            for target, error in list(failed.items())[1:]:
                first.add_note(f"{target} failed too: {error}")
            raise first

    def turn_of(self, step: Step, *, begun: bool = False) -> bool:
        """Wait for what a step comes after; False where the run has failed meanwhile, for what is `begun` only if it
        waits for what failed."""
        with self._changed:
            while not self._done.issuperset(step.after):
                if self._failed:
                    return False
                self.halt.check()
                self._changed.wait(0.2)
            return begun or not self._failed

    def done(self, *steps: Step) -> None:
        """Those that come after them have their turn."""
        with self._changed:
            self._done.update(step.number for step in steps)
            self._changed.notify_all()

    def note_failure(self, step: Step, error: BaseException, watch: Watch) -> None:
        """The run has failed at this step: say so, and what stays."""
        with self._changed:
            first, self._failed = not self._failed, True
            done = 0 if self.together else len(self._done)
            self._changed.notify_all()
        if isinstance(error, PgstrataError) and first:
            if done:
                error.add_note(
                    f"{done} of {len(self._plan.steps)} migrations of this run were applied before it, and stay."
                )
            elif self.together:
                error.add_note("No migration of this run stays, on any target.")
            if threading.current_thread() is not threading.main_thread():
                watch(events.StepFailed(step=step, why=error.message))

    def _cancel(self, targets: Mapping[str, object]) -> None:
        for name in targets:
            self._sessions[name].cancel(timeout=1)
