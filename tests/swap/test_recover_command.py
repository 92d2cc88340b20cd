"""`recover` as its users run it: what is beside a target is said, what a cut-off left is cleared away, the rest stays."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest

from pgstrata.core.plan.proposal import accept_all
from pgstrata.errors import Refused
from pgstrata.files import journal
from pgstrata.operations.rollbacks.prune import prune
from pgstrata.operations.rollbacks.recover import recover
from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.server import Server
from support.estates import Estate, run_command
from support.servers import fresh_database
from swap.swapping import NEW, OLD, beside_names, build, content, estate_of, fill, maintenance, named, query, soon


@pytest.fixture
def estate(tmp_path: Path, live: str) -> Estate:
    return estate_of(tmp_path, live)


def test_nothing_to_recover(estate: Estate) -> None:
    done = estate.command("recover")
    assert (done.returncode, done.stdout) == (0, "Nothing to recover.\n"), done.stderr
    assert json.loads(estate.command("recover", "--json").stdout) == {"estate": "test", "found": []}


def test_leftovers_go_when_somebody_says_so_and_the_rest_stays(server: Server, live: str, estate: Estate) -> None:
    name = named(live)
    with maintenance(live) as beside:
        kept = beside.swap(name, build(server, beside), stamp=OLD, deadline=soon()).kept
        copy = beside.create(stamp=OLD, template=name, phase="checkpoint", deadline=soon())
        ready, new = build(server, beside), beside.create(stamp="20260103_000000")
    done = estate.command("recover")
    assert done.returncode == 3, "without a terminal and without --yes nothing is dropped"
    assert f"database {new} was being built by run 5f0c1c2e-0000" in done.stdout
    assert f"database {ready} was built by run 5f0c1c2e-0000" in done.stdout
    assert kept not in done.stdout
    assert beside_names(server, name) == sorted([kept, copy, ready, new])
    assert estate.command("recover", "--dry-run").returncode == 0
    assert beside_names(server, name) == sorted([kept, copy, ready, new])
    done = estate.command("recover", "--yes")
    assert done.returncode == 0, done.stderr
    assert f"main: dropped: database {new}" in done.stdout
    assert f"main: database {kept} was live until it was replaced by run 5f0c1c2e-0000" in done.stdout
    assert f"main: database {copy} is a checkpoint" in done.stdout
    assert done.stdout.endswith("Recovered: 2.\n")
    assert beside_names(server, name) == sorted([kept, copy])
    assert estate.command("recover").stdout.endswith("Nothing to recover.\n")


def test_what_is_gone_by_the_time_it_is_dropped_is_dropped(server: Server, live: str, estate: Estate) -> None:
    """A DROP that was under way as recover looked ends before recover's own."""
    with maintenance(live) as beside:
        new = beside.create(stamp=NEW)

    def confirm(_: object) -> None:
        server.run("psql", "-Xqd", "postgres", "-c", f'DROP DATABASE "{new}"')

    (found,) = recover(estate.workspace(), confirm=confirm)
    assert (found.name, found.action, found.done) == (new, "drop", True)


def test_an_address_that_names_no_database(server: Server, live: str, estate: Estate) -> None:
    with maintenance(live) as beside:
        new = beside.create(stamp=NEW)
    estate.urls = {"main": live.partition(" dbname=")[0]}
    done = run_command(
        "recover",
        "--yes",
        cwd=estate.root,
        env={"PGSTRATA_MAIN_URL": estate.urls["main"], "PGDATABASE": named(live)},
    )
    assert done.returncode == 0, done.stderr
    assert f"dropped: database {new}" in done.stdout


def test_a_run_that_lives_is_left_alone(server: Server, live: str, estate: Estate) -> None:
    with maintenance(live) as beside:
        new = beside.create(stamp=NEW)
        done = estate.command("recover", "--yes")
        assert done.returncode == 4
        assert "is being changed by pgstrata 5f0c1c2e-0000" in done.stderr
    assert beside_names(server, named(live)) == [new]


def test_a_missing_live_database_gets_its_name_again(server: Server, live: str, estate: Estate) -> None:
    name = named(live)
    query(live, f"COMMENT ON DATABASE {name} IS 'words'")
    with maintenance(live) as beside:
        beside.swap(name, build(server, beside), stamp=OLD, deadline=soon())
        kept = beside.swap(name, build(server, beside, word="newer"), stamp=NEW, deadline=soon()).kept
    query(server.conninfo("postgres"), f"DROP DATABASE {name}")
    done = estate.command("recover", "--yes")
    assert done.returncode == 0, done.stderr
    assert f"main: renamed: database {name} is missing: {kept}, the newest that was live" in done.stdout
    assert content(live) == "new"
    assert query(
        live, "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()"
    ) == [("words",)]


def test_one_that_is_missing_for_good_is_for_a_person(server: Server, live: str, estate: Estate) -> None:
    query(server.conninfo("postgres"), f"DROP DATABASE {named(live)}")
    done = estate.command("recover", "--yes")
    assert done.returncode == 5
    assert f"main: undecided: database {named(live)} is missing, and no kept one could take its place" in done.stdout


MARK = '{"pgstrata": %s, "of": "%s", "phase": "%s", "stamp": "%s", "run": "r", "at": ""}'


def test_what_only_looks_like_ours_is_never_touched(server: Server, live: str, estate: Estate) -> None:
    name, where, another = named(live), server.conninfo("postgres"), "20251231_000000"
    for number, comment in enumerate(
        (
            "",
            "my copy of January",
            MARK % (1, "another", "kept", "STAMP"),
            MARK % (1, name, "new", "STAMP"),
            MARK % (1, name, "kept", another),
            MARK % (2, name, "kept", "STAMP"),
        )
    ):
        stamp = f"2026010{number + 1}_000000"
        query(where, f'CREATE DATABASE "{name}_kept_{stamp}" TEMPLATE template0')
        query(where, f"COMMENT ON DATABASE \"{name}_kept_{stamp}\" IS '{comment.replace('STAMP', stamp)}'")
    there = beside_names(server, name)
    found = recover(estate.workspace(), confirm=accept_all)
    assert [(each.action, each.name, each.done) for each in found] == [("decide", each, False) for each in there]
    assert prune(estate.workspace(), older_than=0, confirm=accept_all) == []
    assert beside_names(server, name) == there
    assert len(there) == 6
    with maintenance(live) as beside:
        for each in there:
            with pytest.raises(Refused, match="is not touched"):
                beside.drop(each)
    assert estate.command("recover", "--yes").returncode == 5


def test_files_that_were_half_written_are_completed(estate: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:  # as if killed once the journal was in force
        patch.setattr(journal, "_carry", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            journal.write_files(estate.root, {Path("notes.txt"): b"new\n"})
    assert not (estate.root / "notes.txt").exists()
    assert "an earlier command was cut off while it wrote files" in estate.command("recover", "--dry-run").stdout
    assert not (estate.root / "notes.txt").exists()
    done = estate.command("recover")
    assert (done.returncode, done.stdout) == (0, "files: finished: notes.txt\nRecovered: 1.\n")
    assert (estate.root / "notes.txt").read_text() == "new\n"
    assert estate.command("recover").stdout == "Nothing to recover.\n"


def test_scratch_databases_that_nobody_is_in(server: Server, live: str, estate: Estate) -> None:
    where = server.conninfo("postgres")
    old, fresh = "pgstrata_scratch_1700000000_0123456789ab", "pgstrata_scratch_9700000000_0123456789ab"
    for name in (old, fresh):
        query(where, f"CREATE DATABASE {name} TEMPLATE template0")
    try:
        assert f"dropped: database {old} is a scratch database" in estate.command("recover", "--yes").stdout
        assert query(where, f"SELECT datname FROM pg_database WHERE datname IN ('{old}', '{fresh}')") == [(fresh,)]
    finally:
        query(where, f"DROP DATABASE {fresh}")


def test_what_cannot_be_dropped_is_said_and_the_rest_is_done(server: Server, live: str, estate: Estate) -> None:
    query(live, "DO $$ BEGIN IF to_regrole('keeper') IS NULL THEN CREATE ROLE keeper LOGIN CREATEDB; END IF; END $$")
    query(live, f"ALTER DATABASE {named(live)} OWNER TO keeper")
    with maintenance(live, user="keeper") as beside:
        own, other = beside.create(stamp=OLD), beside.create(stamp=NEW)
    query(server.conninfo("postgres"), f'ALTER DATABASE "{own}" OWNER TO postgres')
    estate.urls = {"main": live.replace("user=postgres", "user=keeper")}
    done = estate.command("recover", "--yes")
    assert done.returncode == 5, done.stdout
    assert f"undecided: database {own} was being built" in done.stdout
    assert f"not done: main: the server refused: must be owner of database {own}" in done.stdout
    assert f"dropped: database {other} was being built" in done.stdout
    assert beside_names(server, named(live)) == [own]


def test_a_prepared_transaction_is_named_and_a_cut_off_drop_is_finished(server: Server, tmp_path: Path) -> None:
    settings = ["max_prepared_transactions = 5"]
    with Sandbox(server.installation, settings=settings, place=roomy_memory(0)) as own, fresh_database(own) as name:
        where = own.conninfo(name)
        fill(where, "old")
        estate = estate_of(tmp_path, where)
        with maintenance(where) as beside:
            kept = beside.swap(name, build(own, beside), stamp=OLD, deadline=soon()).kept
        query(own.conninfo("postgres"), f"UPDATE pg_database SET datconnlimit = -2 WHERE datname = '{kept}'")
        done = estate.command("recover", "--yes")
        assert f"main: dropped: database {kept}: its DROP was cut off" in done.stdout, done.stderr
        assert beside_names(own, name) == []
        for gid in ("pgstrata-1", "somebody else's"):
            with psycopg.connect(where, autocommit=True) as connection:
                connection.execute("BEGIN")
                connection.execute("SELECT pg_current_xact_id()")
                connection.execute(psycopg.sql.SQL("PREPARE TRANSACTION {}").format(gid))
        done = estate.command("recover", "--yes")
        assert done.returncode == 5
        assert f"main: undecided: transaction pgstrata-1 of database {name} is prepared" in done.stdout
        assert "somebody" not in done.stdout
        for gid in ("pgstrata-1", "somebody else''s"):
            query(where, f"ROLLBACK PREPARED '{gid}'")
