"""A swap and those who are connected: they are ended, or named; nothing is changed where it cannot be done."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

import psycopg
import pytest

import pgstrata.postgres.swapping.maintenance as opening
import pgstrata.postgres.swapping.swap as module
from pgstrata.errors import Busy, Refused, Unreachable
from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.server import Server
from support.servers import fresh_database
from swap.swapping import NEW, OLD, beside_names, build, content, drop_beside, fill, maintenance, named, query, soon


class Crowd:
    """Clients that connect again as soon as they have lost their connection, and read what is live."""

    def __init__(self, conninfo: str, count: int) -> None:
        self.conninfo = conninfo
        self.seen: set[str] = set()
        self.lost = 0
        self.stop = threading.Event()
        self.connected = threading.Semaphore(0)
        self.threads = [threading.Thread(target=self.run, daemon=True) for _ in range(count)]

    def run(self) -> None:
        while not self.stop.is_set():
            with contextlib.suppress(psycopg.Error), psycopg.connect(self.conninfo, autocommit=True) as connection:
                self.look(connection)
                self.connected.release()
                while not self.stop.is_set():
                    self.look(connection)
            self.lost += 1

    def look(self, connection: psycopg.Connection[tuple[str]]) -> None:
        for (word,) in connection.execute("SELECT word FROM content").fetchall():
            self.seen.add(word)

    def wait(self, times: int) -> None:
        """Until connections have been made so many times."""
        for _ in range(times):
            assert self.connected.acquire(timeout=20)

    def __enter__(self) -> Crowd:
        for each in self.threads:
            each.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        for each in self.threads:
            each.join()


def test_ten_clients_that_come_back_at_once_do_not_hold_it_up(each_server: Server, each_live: str) -> None:
    with maintenance(each_live) as beside:
        ready = build(each_server, beside)
        with Crowd(each_live, 10) as crowd:
            crowd.wait(10)
            assert len(beside.clients()) == 10
            assert crowd.seen == {"old"}
            swapped = beside.swap(named(each_live), ready, stamp=OLD, deadline=soon(30))
            crowd.wait(10)  # each of them has lost its connection, and has another one
    assert crowd.seen == {"old", "new"}
    assert crowd.lost >= 10
    assert 0 < swapped.seconds < 30
    assert content(each_live) == "new"


@pytest.fixture
def modest(live: str) -> str:
    """A role that owns the live database and may create databases, and no more."""
    query(live, "DO $$ BEGIN IF to_regrole('modest') IS NULL THEN CREATE ROLE modest LOGIN; END IF; END $$")
    query(
        live,
        f"ALTER DATABASE {named(live)} OWNER TO modest; ALTER ROLE modest CREATEDB; REVOKE ALL ON content FROM modest",
    )
    return "modest"


def test_one_who_cannot_be_ended_is_named_and_nobody_else_is_ended(server: Server, live: str, modest: str) -> None:
    query(live, "DO $$ BEGIN IF to_regrole('passer_by') IS NULL THEN CREATE ROLE passer_by LOGIN; END IF; END $$")
    before = beside_names(server, named(live))
    with maintenance(live, user=modest) as beside:
        ready = build(server, beside)
        with (
            psycopg.connect(live) as superuser,
            psycopg.connect(live, user="passer_by") as other,
            psycopg.connect(live, user=modest) as own,
        ):
            with pytest.raises(Busy) as busy:
                beside.swap(named(live), ready, stamp=OLD, deadline=soon(0))
            assert (
                f"postgres in {named(live)}, backend {superuser.info.backend_pid} (to end it takes a superuser)"
                in busy.value.detail
            )
            assert "to end it takes membership in pg_signal_backend or in passer_by" in busy.value.detail
            for connection in (superuser, other, own):
                assert connection.execute("SELECT 1").fetchone() == (1,), "nobody has lost a connection for nothing"
        assert content(live) == "old"
        assert beside_names(server, named(live)) == [*before, ready]
        query(live, f"GRANT pg_signal_backend TO {modest}")
        with psycopg.connect(live, user="passer_by") as other:
            beside.swap(named(live), ready, stamp=OLD, deadline=soon())
            with pytest.raises(psycopg.OperationalError):
                other.execute("SELECT 1")
    assert content(live) == "new"


def test_one_who_comes_later_and_cannot_be_ended_is_named(server: Server, live: str, modest: str) -> None:
    """The renaming itself meets it: whoever slips in between the look and the lock."""
    with maintenance(live, user=modest) as beside, psycopg.connect(live):
        ready = build(server, beside)
        # As if nobody had been seen: the server refuses the renaming, after the five seconds that it waits.
        seen = module.clients_of
        looks = iter([False])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module, "clients_of", lambda *words: seen(*words) if next(looks, True) else [])
            with pytest.raises(Busy, match="nothing was changed"):
                beside.swap(named(live), ready, stamp=OLD, deadline=soon(0))
    assert content(live) == "old"


def test_a_connection_lost_in_the_middle_changes_nothing_and_says_how_to_go_on(server: Server, live: str) -> None:
    end = psycopg.sql.SQL("SELECT pg_terminate_backend(pg_backend_pid())").format()
    with maintenance(live) as beside, pytest.MonkeyPatch.context() as patch:
        ready = build(server, beside)
        patch.setattr(
            opening,
            "swap",
            lambda *words, **more: module.swap(*words, **{**more, "statements": [*more["statements"], end]}),
        )
        with pytest.raises(Unreachable) as unreachable:
            beside.swap(named(live), ready, stamp=OLD, deadline=soon())
    assert "`pgstrata recover`" in unreachable.value.hint
    assert content(live) == "old"
    assert beside_names(server, named(live)) == [ready]


def test_the_lock_is_held_by_one(live: str) -> None:
    with (
        maintenance(live),
        pytest.raises(Busy, match="is being changed by pgstrata 5f0c1c2e-0000") as busy,
        maintenance(live),
    ):
        pass
    assert "--wait" in busy.value.hint
    with maintenance(live, wait=10):
        pass


@pytest.fixture(scope="module")
def two_phased(server: Server) -> Iterator[Server]:
    with Sandbox(server.installation, settings=["max_prepared_transactions = 5"], place=roomy_memory(0)) as started:
        yield started


def test_what_forbids_a_swap_is_named(two_phased: Server) -> None:
    with fresh_database(two_phased) as name:
        where = two_phased.conninfo(name)
        fill(where, "old")
        with maintenance(where) as beside:
            ready = build(two_phased, beside)
            query(where, "SELECT pg_create_logical_replication_slot('feed', 'pgoutput')")
            with psycopg.connect(where, autocommit=True) as connection:
                for statement in ("BEGIN", "CREATE TABLE half ()", "PREPARE TRANSACTION 'half done'"):
                    connection.execute(statement.encode())
            query(
                where, "CREATE SUBSCRIPTION news CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = NONE)"
            )
            with pytest.raises(Refused, match=f"{name} cannot be renamed") as refused:
                beside.swap(name, ready, stamp=OLD, deadline=soon())
            said = " ".join(each.message for each in refused.value.problems)
            assert "the replication slot feed" in said
            assert "the transaction half done of postgres is prepared" in said
            assert "the subscription news" in said
            assert content(where) == "old"
            query(where, "DROP SUBSCRIPTION news")
            query(where, "SELECT pg_drop_replication_slot('feed')")
            query(where, "ROLLBACK PREPARED 'half done'")
            beside.swap(name, ready, stamp=OLD, deadline=soon())
        assert content(where) == "new"
        drop_beside(two_phased, name)


def test_a_copy_of_the_live_one_is_made_while_clients_come_back(server: Server, live: str) -> None:
    with maintenance(live) as beside:
        with Crowd(live, 3) as crowd:
            crowd.wait(3)
            copy = beside.create(
                stamp=NEW, template=named(live), phase="checkpoint", suffix="5f0c1c2e", deadline=soon(20)
            )
            crowd.wait(1)
        assert copy == f"{named(live)}_checkpoint_{NEW}_5f0c1c2e"
        query(live, "UPDATE content SET word = 'newer'")
        back = beside.ready(beside.create(stamp=OLD, template=copy))
        beside.swap(named(live), back, stamp=OLD, deadline=soon())
    assert content(live) == "old"
