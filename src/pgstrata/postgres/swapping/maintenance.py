"""A connection to a server beside a target's database, from which databases are made, renamed and dropped.

It holds the target's swap lock, an advisory lock in the maintenance database with the live database's name as its key:
whoever holds it is the only one that changes what stands beside the live database, and what is found there unfinished
while nobody else holds it was left by a run that no longer lives.
"""

from __future__ import annotations

import contextlib
import dataclasses
import time
import zlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from pgstrata.core.estate.address import Address
from pgstrata.core.estate.estate import Target
from pgstrata.core.plan import beside as names
from pgstrata.core.plan.beside import KEPT, NEW, READY, Beside, Mark
from pgstrata.errors import Busy, Problem, Refused, Unreachable
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session, Who, connect
from pgstrata.postgres.swapping import properties, room, surroundings
from pgstrata.postgres.swapping.atonce import at_once
from pgstrata.postgres.swapping.swap import Swapped, allow, clear, clients_of, comment, rename, speaking, swap

_POLL = 0.2  # seconds
_IN_USE = "55006"


def open_maintenance(
    workspace_address: Address,
    target: Target,
    who: Who,
    deadline: float = 0.0,
    *,
    live: str = "",
    taken: Collection[str] = (),
    through: Callable[[Address], Session] | None = None,
) -> Maintenance:
    """Connect to a database beside the target's, on the same server, and take the swap lock; polls until `deadline` (of
    time.monotonic) for both.

    It is the target's `maintenance` database; where there is none, or it is the live one itself, or the role may not
    connect there, `postgres` or `template1`, first the one that is not in `taken`: the databases of the estate's targets,
    whose own rollbacks end whoever stands in them. `live` is the live database's name where it is known, else the address
    says it. `through` connects in a way of its own, a port-forward for example. Raises Unreachable, Busy.
    """
    live = live or database_of(workspace_address) or target.database
    there = dict.fromkeys((target.maintenance, *sorted(("postgres", "template1"), key=lambda each: each in taken)))
    choices = [each for each in there if each and each != live]
    session = _connect(workspace_address, target, who, deadline, live, choices, through)
    try:
        made = Maintenance(session, live)
        made.lock(deadline=deadline)
    except BaseException:
        session.close()
        raise
    return made


def database_of(address: Address) -> str:
    """The database that an address leads to; empty where it leaves that open."""
    if address.parameters.get("dbname"):
        return str(address.parameters["dbname"])
    with contextlib.suppress(psycopg.ProgrammingError):
        return str(conninfo_to_dict(address.conninfo).get("dbname") or "")
    return ""


def _connect(
    address: Address,
    target: Target,
    who: Who,
    deadline: float,
    live: str,
    choices: Sequence[str],
    through: Callable[[Address], Session] | None,
) -> Session:
    while True:
        said = []
        for name in choices:
            there = dataclasses.replace(address, parameters={**address.parameters, "dbname": name})
            try:
                return through(there) if through else connect(target.name, there, who)
            except Unreachable as error:
                said.append(f"{name}: {error.detail}")
        if deadline - time.monotonic() <= 0:
            raise Unreachable(
                f"{target.name}: there is no database to stand in while {live} is renamed",
                detail="; ".join(said),
                hint="Let the role connect to one of them, or name another one of that server as `maintenance`.",
            )
        time.sleep(_POLL)


class Maintenance:
    """The server of one target, seen from beside its database `live`. Ends with its connection; a context manager."""

    def __init__(self, session: Session, live: str) -> None:
        self.session = session
        self.live = live
        self.target = session.target
        self._key = {"key": zlib.crc32(live.encode()) >> 1}

    def __enter__(self) -> Maintenance:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.session.close()

    # ---- the lock

    def lock(self, *, deadline: float) -> None:
        """Take the swap lock, polling until `deadline`. Raises Busy, naming who holds it."""
        while not self.session.rows(topic("maintenance")["try_lock"], **self._key)[0]["got"]:
            if deadline - time.monotonic() <= 0:
                found = self.session.rows(topic("maintenance")["holder"], **self._key)
                holder = (
                    f"{found[0]['application_name'] or 'a session'}, backend {found[0]['backend']}"
                    if found
                    else "a session"
                )
                raise Busy(
                    f"{self.target} is busy: what stands beside {self.live} is being changed by {holder}",
                    hint="Wait for it (--wait SECONDS); its lock ends with its connection.",
                )
            time.sleep(_POLL)

    def prove(self) -> None:
        """Raises Busy where this connection no longer holds the lock, as behind a pooler in transaction mode."""
        if self.session.rows(topic("maintenance")["proof"], **self._key)[0]["held"] != 1:
            raise Busy(
                f"{self.target}: this connection no longer holds the lock on what stands beside {self.live}",
                hint="Connect to the server itself, or to a pooler in session mode; then run the same command again.",
            )

    # ---- what is there

    def exists(self, name: str) -> bool:
        return bool(self._databases(name))

    def size(self, name: str) -> int:
        """Bytes on the server's disks; 0 where the role may not ask."""
        return next((int(row["size"]) for row in self._databases(name)), 0)

    def beside(self, live: str = "") -> list[Beside]:
        """What stands beside the live database and is marked as such, oldest first."""
        return surroundings.beside(self.session, live or self.live)

    def strangers(self) -> list[str]:
        """Databases that are called as if they stood beside the live one, and whose comments do not say so."""
        return surroundings.strangers(self.session, self.live)

    def clients(self, live: str = "") -> list[str]:
        """Who is connected, a line each."""
        return [client.line for client in clients_of(self.session, [live or self.live])]

    def obstacles(self, live: str = "") -> list[Problem]:
        """What forbids to rename a database."""
        return surroundings.obstacles(self.session, live or self.live)

    def now(self) -> float:
        """The server's clock: seconds since 1970."""
        return surroundings.now(self.session)

    def may_create(self) -> bool:
        """Whether the role may create databases."""
        return bool(self.session.rows(topic("maintenance")["may_create"])[0]["may"])

    def may_become(self, role: str) -> bool:
        """Whether a connection may begin as that role; not where there is none of that name."""
        return bool(self.session.rows(topic("maintenance")["may_become"], role=role)[0]["may"])

    def free_room(self, session: Session) -> int | None:
        """The free bytes where the database of `session` is; None where its data are not known to be on this machine."""
        return room.free(session)

    def prepared(self) -> list[dict[str, Any]]:
        """The server's prepared transactions with a name of pgstrata's: gid, database, owner, since."""
        rows = self.session.rows(topic("maintenance")["prepared"], name="")
        return [row for row in rows if row["gid"].startswith("pgstrata")]

    def scratch(self, *, seconds: float) -> list[str]:
        """Scratch databases older than that, with nobody in them."""
        return [row["name"] for row in self.session.rows(topic("maintenance")["scratch"], seconds=seconds)]

    # ---- what is done

    def stamp(self) -> str:
        """The server's time for names, moved on by as many seconds as it takes to be used by nothing yet."""
        return surroundings.free_stamp(self.session)

    def create(
        self,
        session: Session | None = None,
        *,
        stamp: str,
        template: str = "",
        phase: str = NEW,
        suffix: str = "",
        deadline: float = 0.0,
    ) -> str:
        """Create a database with the live one's encoding, locale, owner and tablespace: empty, or a copy of `template`.

        The clients of a template are ended for it, and kept out while it is copied. One that is no NEW database takes no
        connections. `session` is not needed where `live` was given. Raises Refused, Busy until `deadline`.
        """
        live = session.facts.database if session else self.live
        name = names.name(live, phase, stamp, suffix)
        mark = self._mark(live, phase, stamp)
        statement = properties.creation(self.session, live, name, template, connections=phase == NEW)
        self.prove()

        def make() -> None:
            # The mark is on its way before the database is made: no kill of this process leaves one without the other.
            at_once(self.session.connection, [statement, comment(name, mark.text())])

        with speaking(self.session):
            if not template:
                make()
                return name
        clear(self.session, names=(template, name), deadline=deadline, act=make, what=f"copying {template}")
        return name

    def copy_properties(self, live: str, other: str) -> None:
        """What a dump lacks: settings, also of roles, grants, connection limit, being a template, labels. The comment
        follows at the swap. Raises Refused where the role may not."""
        properties.copy(self.session, live, other)

    def compare_properties(self, live: str, other: str) -> list[str]:
        """The differences that are left, a line each."""
        return properties.differences(self.session, live, other)

    def ready(self, name: str) -> str:
        """Call a NEW database READY: what it holds is proven. Its new name. Nobody may be connected to it."""
        mark = self._ours(name, NEW)
        mark = dataclasses.replace(mark, phase=READY, at=self._at())
        renamed = names.name(mark.of, READY, mark.stamp, names.suffix_of(name))
        self._together([rename(name, renamed), comment(renamed, mark.text())])
        return renamed

    def swap(self, live: str, ready: str, *, stamp: str, deadline: float) -> Swapped:
        """The live database becomes a kept one, and a READY or a KEPT one takes its name, in one transaction.

        The live one's comment goes to a READY database; a KEPT one gets back what it had when it was live. Tries again
        until `deadline`; Busy then, with nothing changed. Raises Refused for what forbids it.
        """
        theirs = self._ours(ready, READY, KEPT)
        problems = self.obstacles(live)
        if problems:
            raise Refused(f"{self.target}: {live} cannot be renamed", problems=problems)
        (row,) = self._databases(live)
        was = {"comment": row["comment"], "allow": row["allow"]}
        kept = self._mark(live, KEPT, stamp, was)
        before = theirs.was if theirs.phase == KEPT else was
        kept_name = names.name(live, KEPT, stamp)
        if theirs.phase == READY:
            self.copy_properties(live, ready)
        self.prove()
        statements = [
            rename(live, kept_name),
            comment(kept_name, kept.text()),
            allow(kept_name, False),
            rename(ready, live),
            comment(live, str(before.get("comment") or "")),
            allow(live, bool(before.get("allow", True))),
        ]
        return swap(self.session, live=live, ready=ready, kept=kept_name, statements=statements, deadline=deadline)

    def put_back(self, kept: str) -> str:
        """Where no database has the live name: a kept one gets it again, with the comment that it had. The name."""
        mark = self._ours(kept, KEPT)
        self._together(
            [
                rename(kept, mark.of),
                comment(mark.of, str(mark.was.get("comment") or "")),
                allow(mark.of, bool(mark.was.get("allow", True))),
            ]
        )
        return mark.of

    def allow(self, name: str, *, connections: bool) -> None:
        """Let people into a kept database or a checkpoint, or keep them out again."""
        self._ours(name, *names.PHASES)
        self._together([allow(name, connections)])

    def drop(self, name: str, *, force: bool | None = None) -> None:
        """Drop a database that stands beside the live one and is marked as such; whoever is connected to a NEW or READY
        one loses the connection, else (`force` says otherwise) it is refused then. Raises Refused, Busy."""
        mark = self._ours(name, *names.PHASES)
        force = mark.phase in (NEW, READY) if force is None else force
        if not force and (connected := self._connected(name)):
            raise Busy(f"{self.target}: {name} is in use, and was not dropped", detail=connected)
        one = sql.Identifier(name)
        statements = [sql.SQL("DROP DATABASE {} WITH (FORCE)" if force else "DROP DATABASE {}").format(one)]
        if any(row["template"] for row in self._databases(name)):  # the server drops no template
            statements.insert(0, sql.SQL("ALTER DATABASE {} IS_TEMPLATE false").format(one))
        try:
            self._one_by_one(statements)
        except Refused as error:
            if error.sqlstate == _IN_USE:
                words = f"{self.target}: {name} is in use, and was not dropped"
                raise Busy(words, detail=self._connected(name) or error.detail) from error
            raise

    def drop_scratch(self, name: str) -> None:
        """Drop a scratch database, if it is still there with nobody in it."""
        if name in self.scratch(seconds=0):
            self._one_by_one([sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name))])

    # ---- inside

    def _connected(self, name: str) -> str:
        return "; ".join(each.line for each in clients_of(self.session, [name]))

    def _ours(self, name: str, *phases: str) -> Mark:
        """The mark of a database that may be touched. Raises Refused for any other."""
        found = self._databases(name)
        mark = names.read_mark(name, found[0]["comment"]) if found else None
        if not mark or mark.phase not in phases or mark.of != self.live:
            words = (
                "there is no such database" if not found else f"its comment does not say that it is beside {self.live}"
            )
            raise Refused(f"{self.target}: {name} is not touched: {words}")
        return mark

    def _mark(self, live: str, phase: str, stamp: str, was: Mapping[str, Any] | None = None) -> Mark:
        run = self.session.who.run_id
        return Mark(of=live, phase=phase, stamp=stamp, run=run, at=self._at(), was=was or {})

    def _databases(self, name: str = "") -> list[dict[str, Any]]:
        return surroundings.databases(self.session, name)

    def _at(self) -> str:
        return datetime.fromtimestamp(surroundings.now(self.session), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _together(self, statements: Iterable[sql.Composed]) -> None:
        with speaking(self.session):
            self.prove()
            with self.session.connection.transaction():
                for statement in statements:
                    self.session.connection.execute(statement)

    def _one_by_one(self, statements: Iterable[sql.Composed]) -> None:
        with speaking(self.session):
            self.prove()
            for statement in statements:
                self.session.connection.execute(statement)
