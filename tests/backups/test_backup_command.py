"""`pgstrata backup` as its users run it, and what keeps it from being made."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from backups.stage import backed_up, people, workspace
from hostile.processes import Process, until
from pgstrata.errors import Busy, PgstrataError, Refused
from pgstrata.operations.baselines.backup import backup, pg_dump_program
from pgstrata.operations.workspace import sessions
from pgstrata.postgres.backup import way
from pgstrata.postgres.server import Server, make_server
from support.estates import Estate, Estates
from support.pods import TABLE, podded


def test_what_it_says(estates: Estates) -> None:
    estate = people(estates, {"public.person.phone": "null"})
    done = estate.command("backup", "--json")
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    (made,) = value["backups"]
    assert value["estate"] == "test"
    assert made["written"]
    assert made["rows"]["public.person"] == 3
    assert [each["number"] for each in made["contains"]] == ["001", "002"]
    assert made["masked"] == {"public.person.phone": "null"}
    assert made["size"] == Path(made["path"]).stat().st_size
    text = estate.command("backup").stdout
    assert text.startswith(f"main: {made['path']} (there already, with the same bytes)\n")
    assert "  contains: 001, 002\n  masked: public.person.phone (null)\n" in text


def test_into_another_folder_and_several_targets(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": "CREATE TABLE a (id integer);"}, targets=("one", "two"))
    estate.apply()
    made = backup(workspace(estate), out=tmp_path / "deep" / "folder")
    assert [each.path.name for each in made] == [f"one_db_{made[0].dumped.day}.sql", f"two_db_{made[1].dumped.day}.sql"]
    assert {each.path.parent for each in made} == {tmp_path / "deep" / "folder"}
    assert estate.command("backup", "three").returncode == 2


def test_through_a_port_forward(estates: Estates, tmp_path: Path) -> None:
    """pg_dump takes the way that the session takes: the manifest's own host is out of reach."""
    estate = estates.make({"001_A.sql": TABLE})
    with podded(estate, tmp_path / "home") as pods:
        assert pods.command("apply", "--kubectl").returncode == 0
        done = pods.command("backup", "--kubectl")
        assert done.returncode == 0, done.stderr
        assert "contains: 001" in done.stdout
        pods.nothing_left()


def test_a_target_at_work_is_busy(estates: Estates) -> None:
    estate = people(estates)
    space = workspace(estate)
    with sessions(space, ["main"], space.run()) as opened:
        opened["main"].lock(deadline=time.monotonic())
        with pytest.raises(Busy, match="main is busy"):
            backed_up(estate)
    assert backed_up(estate).written


def refusal(estate: Estate, role: str) -> PgstrataError:
    """What a backup by that role says; nothing was written."""
    estate.urls["main"] += f" user={role}"
    with pytest.raises(Refused) as caught:
        backed_up(estate)
    assert list((estate.root / "backups").iterdir()) == []
    return caught.value


@pytest.fixture
def reader(server: Server) -> Iterator[str]:
    """A role that may connect, and no more."""
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute("CREATE ROLE backup_reader LOGIN")
        yield "backup_reader"
        for (name,) in connection.execute("SELECT datname FROM pg_database WHERE datallowconn").fetchall():
            with psycopg.connect(server.conninfo(name), autocommit=True) as there:
                there.execute("DROP OWNED BY backup_reader")
        connection.execute("DROP ROLE backup_reader")


def test_a_role_that_may_not_read_everything(estates: Estates, reader: str) -> None:
    estate = people(estates)
    estate.query(f"GRANT USAGE ON SCHEMA pgstrata TO {reader}; GRANT SELECT ON pgstrata.event TO {reader}")
    error = refusal(estate, reader)
    assert "may not read all that a backup holds" in error.message
    assert "permission denied for table person" in error.detail
    assert "pg_read_all_data" in error.hint


def test_row_level_security_never_makes_a_part_of_the_rows_a_backup(estates: Estates, reader: str) -> None:
    estate = people(estates)
    estate.query(f"GRANT pg_read_all_data TO {reader}; ALTER TABLE note ENABLE ROW LEVEL SECURITY")
    error = refusal(estate, reader)
    assert "row-level security would hide rows" in error.message
    assert "BYPASSRLS" in error.hint


def test_a_lock_on_a_table_is_not_waited_for_for_ever(estates: Estates, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pgstrata.postgres.backup._LEAST_LOCK_WAIT", 0.2)
    estate = people(estates)
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("LOCK TABLE note")
        with pytest.raises(Busy, match="did not get the locks"):
            backed_up(estate)


def test_no_pg_dump_of_that_version() -> None:
    with pytest.raises(Refused) as caught:
        pg_dump_program(99)
    assert "no pg_dump of PostgreSQL 99" in caught.value.message
    assert "postgresql-client-99" in caught.value.hint


def test_a_folder_that_cannot_be_written(estates: Estates) -> None:
    estate = people(estates)
    (estate.root / "backups").write_text("a file")
    done = estate.command("backup")
    assert done.returncode == 2
    assert "ERROR: cannot make the folder" in done.stderr


def test_a_full_disk(estates: Estates) -> None:
    """/dev/full answers every write as a full disk does."""
    from pgstrata.operations.baselines import dumped

    estate = people(estates)
    with pytest.MonkeyPatch.context() as patch, Path("/dev/full").open("wb") as full:
        patch.setattr(dumped, "_private", lambda _: full)
        patch.setattr(os, "fchmod", lambda *_: None)
        with pytest.raises(PgstrataError) as done:
            backed_up(estate)
    assert "cannot write" in str(done.value)
    assert "No space left on device" in done.value.detail
    assert list((estate.root / "backups").iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_ended_in_the_middle_it_leaves_no_file_under_its_name(estates: Estates, number: signal.Signals) -> None:
    estate = people(estates)
    holding = (
        "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'pgstrata%' AND wait_event_type = 'Lock'"
    )
    with psycopg.connect(estate.urls["main"]) as other:
        other.execute("LOCK TABLE note")
        process = Process(estate, "backup", "--wait", "60")
        until(lambda: estate.query(holding) == [(1,)], "pg_dump waits for the table")
        process.signal(number)
        assert process.end() == (143 if number == signal.SIGTERM else -9)
    left = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    until(lambda: estate.query(left) == [(0,)], "pg_dump ends with it")
    assert [path.name for path in (estate.root / "backups").iterdir() if not path.name.startswith(".")] == []
    made = backed_up(estate)
    assert [path.name for path in (estate.root / "backups").iterdir()] == [made.path.name], (
        "and the rest is cleared away"
    )


def test_a_password_is_on_no_command_line(server: Server, tmp_path: Path) -> None:
    own = make_server(server.installation, tmp_path / "server", listen=True)
    own.start()
    try:
        password = own.password_file.read_text().strip()
        address = f"host=127.0.0.1 port={own.port} user=postgres dbname=postgres"
        estate = Estates(tmp_path / "estate", lambda: address).make({"001_A.sql": "CREATE TABLE a (id integer);"})
        environment = {"PGSTRATA_MAIN_PASSWORD_FILE": str(own.password_file)}
        space = workspace(estate, **environment)
        (made,) = backup(space)
        assert made.written
        with sessions(space, ["main"], space.run()) as opened:
            there = way(opened["main"], {"PGPASSWORD": "another", "PGHOST": "elsewhere", "HOME": "/home/ann"})
        assert password not in there.conninfo
        assert there.environment["PGPASSWORD"] == password
        assert "PGHOST" not in there.environment
        assert "hostaddr=127.0.0.1" in there.conninfo
        assert password not in repr(there)
    finally:
        own.stop(mode="immediate")
