"""A baseline on several sessions: the same database as psql makes, or the target as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import psycopg
import pytest

from hostile.processes import until
from pgstrata.core.plan import events
from pgstrata.errors import ExpectationFailed, MigrationFailed
from pgstrata.postgres.server import Server
from restore.conftest import MANIFEST, dump_of, dump_of_rich, name_of
from support.estates import Estate, Estates
from support.servers import fresh_database

Make = Callable[..., Estate]


def told(estate: Estate) -> events.Restoring:
    """How the baseline was applied, as the run said."""
    (found,) = [event for event in estate.events if isinstance(event, events.Restoring)]
    return found


def beside(estate: Estate, server: Server) -> list[str]:
    """What stands beside the target's database."""
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        query = "SELECT datname FROM pg_database WHERE datname LIKE %s"
        return [name for (name,) in connection.execute(query, [f"{name_of(estate.urls['main'])}_%"])]


@pytest.mark.parametrize("sessions", [2, 5])
def test_the_same_database_as_psql_makes(each_server: Server, each_estates: Estates, sessions: int) -> None:
    dump = dump_of_rich(each_server)
    files: dict[str, str | bytes] = {"001_BASE.sql": dump, "002_MORE.sql": "CREATE SCHEMA more;\n"}
    estate = each_estates.make(files, MANIFEST.format(keys=""))
    estate.apply(sessions=sessions)
    assert told(estate).sessions == sessions, told(estate).why
    ours = name_of(estate.urls["main"])
    with fresh_database(each_server) as theirs:
        each_server.run("psql", "-q", "-v", "ON_ERROR_STOP=1", "-f", estate.migrations / "001_BASE.sql", theirs)
        each_server.run("psql", "-q", "-v", "ON_ERROR_STOP=1", "-f", estate.migrations / "002_MORE.sql", theirs)
        assert dump_of(each_server, ours) == dump_of(each_server, theirs)
    assert estate.query("SELECT number, state, rows FROM pgstrata.current ORDER BY number") == [
        ("001", "applied", dump_rows(estate)),
        ("002", "applied", 0),
    ]
    until(lambda: beside(estate, each_server) == [], "the empty database is dropped")
    raw = hashlib.sha256((estate.migrations / "001_BASE.sql").read_bytes()).hexdigest()
    assert estate.query("SELECT detail->>'raw' FROM pgstrata.event WHERE number = '001'") == [(raw,)]
    assert estate.apply().plan.empty


def dump_rows(estate: Estate) -> int:
    """The rows that the run said it sent."""
    return next(event.rows for event in estate.events if isinstance(event, events.StepDone))


def test_the_tables_are_frozen_and_the_servers_settings_are_back(restored: Make) -> None:
    estate = restored()
    seen = "SELECT current_setting('synchronous_commit') AS s, current_setting('maintenance_work_mem') AS m"
    estate.write("002_MORE.sql", f"CREATE TABLE more(); CREATE TABLE seen AS {seen};\n")
    estate.apply(sessions=2)
    assert estate.query("SELECT s, m FROM seen") == [("off", "64MB")]  # as the server of the tests is set
    estate.query("CREATE EXTENSION pageinspect")
    for table, frozen in (("shop.lines", True), ("shop.events_2a", True), ("public.more", None)):
        bits = f"SELECT bool_and(t_infomask & 768 = 768) FROM heap_page_items(get_raw_page('{table}', 0))"
        pages = f"SELECT pg_relation_size('{table}') > 0"
        assert (estate.query(bits)[0][0] if estate.query(pages)[0][0] else None) is frozen


def test_by_itself_only_a_large_one(restored: Make) -> None:
    small = restored()
    small.apply()
    assert not [event for event in small.events if isinstance(event, events.Restoring)]


def test_chosen_by_itself_above_a_size(restored: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pgstrata.operations.surveys.LARGE", 1)
    monkeypatch.setattr("pgstrata.operations.surveys._KEPT", 0)
    estate = restored()
    estate.apply()
    assert told(estate).sessions == 4


def test_a_failure_leaves_the_target_as_it_was_and_has_its_line(restored: Make, server: Server) -> None:
    def spoil(text: bytes) -> bytes:
        return text.replace(b"\t7\tp7\t", b"\tseven\tp7\t", 1)

    estate = restored(spoil)
    line = spoil(estate.migrations.joinpath("001_BASE.sql").read_bytes()).split(b"\tseven\t")[0].count(b"\n") + 1
    before = estate.query("SELECT oid FROM pg_database WHERE datname = current_database()")
    with pytest.raises(MigrationFailed) as caught:
        estate.apply(sessions=3)
    assert caught.value.place == f"database/migrations/001_BASE.sql:{line}:1"
    assert "--sessions 1" in caught.value.hint
    assert estate.query("SELECT oid FROM pg_database WHERE datname = current_database()") == before
    assert estate.query("SELECT to_regnamespace('shop') IS NULL, (SELECT count(*) FROM pgstrata.event)") == [(True, 0)]
    assert beside(estate, server) == []


@pytest.mark.parametrize(
    "what", [b"ADD CONSTRAINT lines_order_fkey", b"CREATE INDEX lines_product", b"CREATE POLICY own"]
)
def test_a_failure_in_whatever_part(restored: Make, server: Server, what: bytes) -> None:
    *words, name = what.split()
    wrong = b" ".join([*words, b"1" + name])
    estate = restored(lambda text: text.replace(what, wrong, 1))
    with pytest.raises(MigrationFailed) as caught:
        estate.apply(sessions=2)
    line = int((caught.value.place or "").split(":")[1])
    assert wrong in estate.migrations.joinpath("001_BASE.sql").read_bytes().splitlines()[line - 1]
    assert beside(estate, server) == []


def test_what_was_expected_is_proven_before_it_is_in_place(restored: Make, server: Server) -> None:
    estate = restored(keys="expect = { tables = 99 }")
    with pytest.raises(ExpectationFailed, match="something else"):
        estate.apply(sessions=2)
    assert estate.query("SELECT to_regnamespace('shop') IS NULL") == [(True,)]
    assert beside(estate, server) == []


def test_chosen_by_itself_a_failure_is_tried_in_the_order_of_the_file(
    restored: Make, monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    """A CHECK that reads another table holds only if that one was filled before: as the file has it."""
    monkeypatch.setattr("pgstrata.operations.surveys.LARGE", 1)

    def dependent(text: bytes) -> bytes:
        check = (
            b"CREATE FUNCTION shop.known(bigint) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS"
            b" 'BEGIN RETURN EXISTS (SELECT FROM shop.customers WHERE id = $1); END';\n"
            b"ALTER TABLE shop.orders ADD CONSTRAINT known CHECK (shop.known(customer));\n"
        )
        return text.replace(b"--\n-- Data for Name: bookings;", check + b"--\n-- Data for Name: bookings;", 1)

    estate = restored(dependent)
    estate.apply()
    first, second = [event for event in estate.events if isinstance(event, events.Restoring)]
    assert (first.sessions, second.sessions) == (4, 1)
    assert 'violates check constraint "known"' in second.why
    assert estate.query("SELECT count(*) FROM shop.orders") == [(2000,)]
    assert beside(estate, server) == []
