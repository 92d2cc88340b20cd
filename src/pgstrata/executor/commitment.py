"""The commit of several databases at once: carries out core.plan.twophase on sessions whose transactions are open.

Whatever goes wrong before the decision undoes all; whatever goes wrong after it is done again until it is done. What can
be neither, as a server does not answer, is in doubt: it is said, and `recover` ends it.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from pgstrata.core.plan import events, twophase
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.twophase import Action, Do, Gid
from pgstrata.errors import InDoubt, PgstrataError, Refused, Terminated, Unreachable
from pgstrata.executor.transactional import AFTER_LOSS
from pgstrata.postgres import prepared
from pgstrata.postgres.session import Session

_IN_A_HURRY = 3.0  # seconds to reach a server again, once a signal has come: the whole must end within ten
_RECOVER = "Run `pgstrata recover` once the servers answer: it ends them all in the same way."


@dataclass
class Commitment:
    """`gids` of all targets but the decider. All sessions hold their targets' locks, and have a transaction open."""

    sessions: Mapping[str, Session]
    gids: Mapping[str, Gid]
    decider: str
    _patience: float = field(default=AFTER_LOSS, init=False)
    _begun: list[Action] = field(default_factory=list, init=False)

    def carry_out(self, watch: Watch) -> None:
        """Commit everywhere, or nowhere. Raises MigrationFailed and Unreachable (nothing stays), InDoubt."""
        actions = twophase.schedule(dict(self.gids), self.decider)
        at = next(index for index, each in enumerate(actions) if each.do is Do.DECIDE)
        interrupted: BaseException | None = None
        try:
            for action in actions[:at]:
                assert action.gid
                self._begun.append(action)
                prepared.prepare(self.sessions[action.target], action.gid)
                watch(events.Prepared(target=action.target, gid=str(action.gid)))
        except BaseException as error:
            self._undo(error)
            raise
        try:
            self.sessions[self.decider].commit()
        except BaseException as error:
            if not self._decided(error):
                self._undo(error)
                raise
            interrupted = None if isinstance(error, Unreachable) else error
        interrupted = self._finish(actions[at + 1 :]) or interrupted
        if interrupted:
            raise interrupted

    # ---- before the decision

    def _undo(self, error: BaseException) -> None:
        """Leave nothing of this run. Raises InDoubt where that cannot be known."""
        if not isinstance(error, PgstrataError) or isinstance(error, Terminated):
            self._patience = _IN_A_HURRY
        for session in self.sessions.values():
            session.let_go()
        left = []
        for action in self._begun:
            assert action.gid
            try:
                self._surely(twophase.resolve(action.gid, decided=False))
            except PgstrataError as other:
                left.append((action, other))
        if left:
            raise self._in_doubt("was not committed, and may be prepared", left) from error

    def _decided(self, error: BaseException) -> bool:
        """Whether the decider has committed, after an error. Raises InDoubt where it does not answer."""
        if isinstance(error, PgstrataError) and not isinstance(error, Unreachable | Terminated):
            return False  # the server has said so
        if not isinstance(error, Unreachable):
            self._patience = _IN_A_HURRY
        session, gid = self.sessions[self.decider], next(iter(self.gids.values()))
        try:
            session.abandon()
            session.reconnect(deadline=time.monotonic() + self._patience)
            return prepared.decided(session, gid)
        except PgstrataError as other:
            left = [(action, other) for action in self._begun]
            raise self._in_doubt(f"is prepared, and whether {self.decider} has committed is not known", left) from error

    # ---- after it

    def _finish(self, actions: list[Action]) -> BaseException | None:
        """Commit what is prepared. A signal does not end that, and is returned. Raises InDoubt."""
        left: list[tuple[Action, PgstrataError]] = []
        interrupted: BaseException | None = None
        for action in actions:
            for _ in range(2):
                try:
                    self._surely(action)
                except PgstrataError as error:
                    if not isinstance(error, Terminated):
                        left.append((action, error))
                        break
                    interrupted = error
                except KeyboardInterrupt as error:
                    interrupted = error
                else:
                    break
                self._patience = _IN_A_HURRY
        if left:
            raise self._in_doubt(f"is decided, as {self.decider} has committed, and still prepared", left)
        return interrupted

    def _surely(self, action: Action) -> None:
        """COMMIT or ROLLBACK PREPARED; where the line was lost, or cut off in the middle, by a new one."""
        session = self.sessions[action.target]
        if session.usable:
            try:
                self._end(session, action)
            except Unreachable:
                pass
            else:
                return
        session.abandon()
        session.reconnect(deadline=time.monotonic() + self._patience)
        if action.gid in [each.gid for each in prepared.listed(session)]:
            self._end(session, action)

    @staticmethod
    def _end(session: Session, action: Action) -> None:
        try:
            prepared.end(session, action)
        except Refused as error:
            if error.sqlstate != prepared.GONE:
                raise

    def _in_doubt(self, state: str, left: list[tuple[Action, PgstrataError]]) -> InDoubt:
        names = ", ".join(action.target for action, _ in left)
        detail = "\n        ".join(f"{action.gid}: {error.message}" for action, error in left)
        return InDoubt(f"the transaction of {names} {state}", detail=detail, hint=_RECOVER)
