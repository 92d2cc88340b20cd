"""The free room is said where the server's data are on this machine, and only there."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pgstrata.core.estate.estate import Target
from pgstrata.errors import Unreachable
from pgstrata.postgres.queries import topic
from pgstrata.postgres.server import Server
from pgstrata.postgres.session import Session, connect
from pgstrata.postgres.swapping import room
from pgstrata.postgres.swapping.maintenance import open_maintenance
from support.servers import fresh_database
from swap.swapping import address, named, query, soon, who


@pytest.fixture
def session(live: str) -> Iterator[Session]:
    opened = connect("main", address(live), who())
    yield opened
    opened.close()


def test_it_is_that_of_the_file_system(server: Server, session: Session) -> None:
    free = room.free(session)
    assert free
    assert abs(free - shutil.disk_usage(server.data).free) < 2_000_000_000, "others write, too"


def test_another_servers_folder_is_no_answer(
    servers: Callable[[int], Server], session: Session, tmp_path: Path
) -> None:
    """As behind a port-forward, where the path that the server says exists here, too, and belongs to another one."""
    facts = session.rows(topic("maintenance")["room"])[0]
    own, other = Path(facts["directory"]), servers(15).data
    values = (facts["port"], facts["started"], facts["system"])
    assert room._is_this(own, *values)
    with pytest.raises(FileNotFoundError):
        room._is_this(tmp_path, *values)
    (tmp_path / "global").mkdir()
    for name in ("postmaster.pid", "global/pg_control"):
        shutil.copy(own / name, tmp_path / name)
    shutil.copy(other / "global" / "pg_control", tmp_path / "global")
    assert not room._is_this(tmp_path, *values), "another server, which listens on the same port since the same second"
    assert not room._is_this(own, facts["port"] + 1, *values[1:])
    assert not room._is_this(own, facts["port"], facts["started"] - 60, facts["system"])


def test_a_role_that_may_not_ask_gets_no_answer(live: str, session: Session) -> None:
    query(live, "DO $$ BEGIN IF to_regrole('asker') IS NULL THEN CREATE ROLE asker LOGIN; END IF; END $$")
    other = connect("main", address(live, user="asker"), who())
    try:
        assert room.free(other) is None
    finally:
        other.close()
    assert room.free(session) is not None


def test_it_stands_in_another_database_where_its_own_cannot_be(server: Server, live: str) -> None:
    for maintenance, live_name, stands in (
        ("template1", named(live), "template1"),
        ("template1", "template1", "postgres"),
        ("no_such_database", named(live), "postgres"),
        ("postgres", "postgres", "template1"),
    ):
        target = Target(name="main", database=live_name, maintenance=maintenance)
        with open_maintenance(address(server.conninfo(live_name)), target, who()) as opened:
            assert opened.session.facts.database == stands
            assert opened.live == live_name


def test_a_place_that_another_target_is_renamed_in_is_taken_last(server: Server, live: str) -> None:
    for maintenance, taken, stands in (
        ("", (), "postgres"),
        ("", ("postgres",), "template1"),
        ("", ("postgres", "template1"), "postgres"),
        ("postgres", ("postgres",), "postgres"),
    ):
        target = Target(name="main", database=named(live), maintenance=maintenance)
        with open_maintenance(address(live), target, who(), taken=taken) as opened:
            assert opened.session.facts.database == stands


def test_nowhere_to_stand_is_said(server: Server) -> None:
    role = "nowhere"
    query(
        server.conninfo("postgres"),
        f"DO $$ BEGIN IF to_regrole('{role}') IS NULL THEN CREATE ROLE {role} LOGIN; END IF; END $$",
    )
    databases = ("postgres", "template1")
    with fresh_database(server) as name:
        try:
            for each in databases:
                query(server.conninfo("postgres"), f"REVOKE CONNECT ON DATABASE {each} FROM PUBLIC")
            target = Target(name="main", database=name)
            with pytest.raises(Unreachable, match="no database to stand in") as unreachable:
                open_maintenance(address(server.conninfo(name), user=role), target, who(), soon(0))
            for each in databases:
                assert f'permission denied for database "{each}"' in unreachable.value.detail
            assert "`maintenance`" in unreachable.value.hint
        finally:
            for each in databases:
                query(server.conninfo("postgres"), f"GRANT CONNECT ON DATABASE {each} TO PUBLIC")
