"""A backup is the target's state and nothing else: psql and apply make of it what was there."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg
import pytest

from backups.stage import all_rows, backed_up, people, query, restore, same_catalog, workspace
from pgstrata.core.plan import events
from pgstrata.core.script.contents import parse
from pgstrata.core.script.survey import Survey
from pgstrata.files.read import survey_file
from pgstrata.files.source import File
from pgstrata.operations.baselines import backup as operation
from pgstrata.postgres.server import Server
from support.estates import Estates

ROOT = Path(__file__).resolve().parents[2]


def survey(path: Path) -> Survey:
    return survey_file(File(path), baseline=True)


def test_psql_makes_of_it_what_was_there(each_server: Server, each_estates: Estates) -> None:
    estate = people(each_estates)
    made = backed_up(estate)
    other = each_estates.new_database()
    restore(each_server, made.path, other)
    assert same_catalog(estate.urls["main"], other)
    assert all_rows(other) == all_rows(estate.urls["main"])
    assert not query(other, "SELECT 1 FROM pg_namespace WHERE nspname = 'pgstrata'"), "the ledger is not of the state"
    head = parse(made.path.read_bytes())
    assert head
    ledger = dict(query(estate.urls["main"], "SELECT number, checksum FROM pgstrata.current"))
    assert {each.number: each.checksum for each in head.migrations} == ledger
    assert [each.file for each in head.migrations] == ["001_PEOPLE.sql", "002_NOTE.sql"]
    assert head.server.startswith(str(each_server.installation.version[0]))
    assert made.dumped.rows["public.person"] == 3
    assert made.dumped.checksum == survey(made.path).checksum


def test_the_platforms_state_comes_back_and_is_a_baseline(
    each_server: Server, each_estates: Estates, tmp_path: Path
) -> None:
    """The repository's own components target, with its features, becomes the baseline of another estate."""
    number = "components"
    estate = each_estates.make({}, targets=(number,), manifest='[estate]\nname = "x"\n')
    source = (ROOT / "estate.toml").read_text()
    for file in (ROOT / "database/migrations").glob("*.sql"):
        shutil.copy(file, estate.migrations)
    estate.manifest(source)
    for target in ("supabase", "control"):
        estate.urls[target] = estate.urls[number]
    from pgstrata.core.plan.selection import Selection

    estate.apply(selection=Selection(targets=(number,)), create_roles=True)
    (made,) = operation.backup(workspace(estate), [number])
    assert made.path.name == f"components_v2_db_{made.dumped.day}.sql", "named like the present backup of its baseline"
    second = Estates(tmp_path / "second", each_estates.new_database).make(
        {"001_ALL.sql": made.path.read_bytes()},
        '[estate]\nname = "second"\n[targets.main]\ndatabase = "x"\n'
        '[[migration]]\nfile = "001_ALL.sql"\ntarget = "main"\nkind = "baseline"\n',
    )
    second.apply()
    assert same_catalog(estate.urls[number], second.urls["main"])
    assert all_rows(second.urls["main"]) == all_rows(estate.urls[number])
    assert [each.number for each in made.dumped.contents.migrations] == [
        "002",
        "005",
        "006",
        "009",
        "010",
        "011",
        "012",
    ]


def test_the_same_state_gives_the_same_bytes(estates: Estates) -> None:
    estate = people(estates)
    first = backed_up(estate)
    again = backed_up(estate)
    assert (again.path, again.written) == (first.path, False)
    estate.query("INSERT INTO note VALUES (1, 'more')")
    other = backed_up(estate)
    assert other.path.name == f"main_db_{first.dumped.day}_2.sql"
    assert sorted(path.name for path in (estate.root / "backups").iterdir()) == [first.path.name, other.path.name]


def test_what_it_says_is_true_of_its_very_moment(estates: Estates) -> None:
    """A migration that commits after the snapshot, and before pg_dump begins, is neither in the rows nor in the header."""
    estate = people(estates)

    def meanwhile(event: events.Event) -> None:
        if isinstance(event, events.Waiting) and "pg_dump" in event.what:
            estate.query("INSERT INTO note VALUES (2, 'too late')")
            estate.query(
                "INSERT INTO pgstrata.event (kind, number, file, run_id, host, pid, tool_version)"
                " VALUES ('applied', '003', '003_LATE.sql', gen_random_uuid(), 'x', 1, 'x')"
            )

    (made,) = operation.backup(workspace(estate), watch=meanwhile)
    assert estate.query("SELECT count(*) FROM note") == [(1,)]
    assert made.dumped.rows["public.note"] == 0
    assert [each.number for each in made.dumped.contents.migrations] == ["001", "002"]
    assert b"too late" not in made.path.read_bytes()


def test_large_objects_come_back_and_are_named(server: Server, estates: Estates) -> None:
    estate = people(estates)
    estate.query("SELECT lo_from_bytea(4711, 'a large object')")
    made = backed_up(estate)
    assert made.dumped.large_objects == 1
    assert any("large object" in warning for warning in made.dumped.warnings)
    other = estates.new_database()
    restore(server, made.path, other)
    assert query(other, "SELECT lo_get(4711)") == [(b"a large object",)]


def test_schemas_that_something_else_owns_are_left_out(server: Server, estates: Estates) -> None:
    estate = people(estates)
    estate.query('CREATE SCHEMA "re.al*Time"; CREATE TABLE "re.al*Time".x (id integer); CREATE SCHEMA "re.alXTime"')
    text = (estate.root / "estate.toml").read_text()
    estate.manifest(text.replace('database = "postgres"', 'database = "postgres"\nmanaged = ["re.al*Time"]'))
    dumped = backed_up(estate).path.read_text()
    assert 'CREATE SCHEMA "re.al*Time"' not in dumped
    assert 'CREATE SCHEMA "re.alXTime"' in dumped, "a name is no pattern"


def test_without_a_ledger_nothing_is_known(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    made = backed_up(estate)
    assert (made.dumped.contents.known, made.dumped.contents.migrations) == (False, ())
    shown = estate.command("backup").stdout
    assert "contains: not known, as the target has no ledger" in shown


def test_a_half_done_migration_is_said(estates: Estates) -> None:
    estate = people(estates)
    estate.query(
        "INSERT INTO pgstrata.event (kind, number, file, statement, run_id, host, pid, tool_version)"
        " VALUES ('started', '003', '003_LATE.sql', 1, gen_random_uuid(), 'x', 1, 'x')"
    )
    made = backed_up(estate)
    assert "003_LATE.sql is begun and not ended: the backup holds a part of it" in made.dumped.warnings
    assert "003" not in [each.number for each in made.dumped.contents.migrations]


@pytest.mark.parametrize("managed", [False, True])
def test_a_checkpoint_can_hold_everything(estates: Estates, tmp_path: Path, managed: bool) -> None:
    """dump() as other operations use it: no mask, what is contained said by them."""
    from pgstrata.operations.workspace import sessions

    estate = people(estates, {"public.person.phone": "null"})
    estate.query("CREATE SCHEMA elses CREATE TABLE thing (id integer)")
    text = (estate.root / "estate.toml").read_text()
    estate.manifest(text.replace('database = "postgres"', 'database = "postgres"\nmanaged = ["elses"]'))
    space = workspace(estate)
    with sessions(space, ["main"], space.run()) as opened:
        done = operation.dump(space, opened["main"], tmp_path / "x.sql", contains=(), mask=False, managed=managed)
        assert opened["main"].connection.info.transaction_status == psycopg.pq.TransactionStatus.IDLE
    assert ("elses.thing" in done.rows) == managed
    assert b"+49 1" in (tmp_path / "x.sql").read_bytes()
    assert (tmp_path / "x.sql").stat().st_mode & 0o777 == 0o600
    assert not done.masked
