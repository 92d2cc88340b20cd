"""apply --atomic estate: all targets or none, what is refused before the start, what only the server finds."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from atomic.conftest import ALL, FILES, NONE, TARGETS, Make, prepared, rows
from hostile.processes import Process
from hostile.proxy import Proxy
from pgstrata.core.plan import events
from pgstrata.errors import InDoubt, MigrationFailed, Refused, Unreachable
from pgstrata.operations.apply import plan
from pgstrata.postgres.server import Server
from support.estates import Estate, Estates
from support.servers import fresh_database


@pytest.mark.parametrize("major", [15, 17, 18])
def test_all_targets_commit_together_and_then_there_is_nothing_to_do(make: Make, major: int) -> None:
    estate = make(major=major)
    estate.apply(atomic="estate")
    kinds = [type(each).__name__ for each in estate.events]
    assert kinds.count("Prepared") == 2
    assert kinds.count("StepDone") == 6
    assert kinds.index("Prepared") > max(at for at, kind in enumerate(kinds) if kind == "StepStarted")
    assert rows(estate) == ALL
    assert not prepared(estate)
    ledgers = {
        name: estate.query(
            "SELECT number, state, (SELECT count(*) FROM pgstrata.event) FROM pgstrata.current ORDER BY 1", name
        )
        for name in TARGETS
    }
    assert ledgers == {
        name: [(f"{at:03}", "applied", 2), (f"{at + 3:03}", "applied", 2)] for at, name in enumerate(TARGETS, start=1)
    }
    lists = estate.query("SELECT detail -> 'prepared' FROM pgstrata.event ORDER BY id", "three")
    assert lists[0] == (None,)
    assert [gid.split(":")[2:] for gid in lists[1][0]] == [["three", "one"], ["three", "two"]]
    assert estate.apply(atomic="estate").plan.empty


def test_a_failure_on_one_leaves_nothing_on_any(make: Make) -> None:
    estate = make({**FILES, "007_ONE_BAD.sql": "SELECT 1;\nSELECT 1/0;\n"})
    with pytest.raises(MigrationFailed, match=r"007_ONE_BAD\.sql:2:1: division by zero") as caught:
        estate.apply(atomic="estate")
    assert "No migration of this run stays, on any target." in caught.value.__notes__
    assert rows(estate) == NONE
    assert not prepared(estate)
    done = estate.command("apply", "--atomic", "estate")
    assert done.returncode == 1
    assert "applied" not in done.stdout
    assert estate.query("SELECT count(*) FROM pgstrata.event", "two") == [(0,)]


def test_a_step_that_another_target_requires_runs_before_it(make: Make) -> None:
    estate = make(keys={"002_TWO_TABLE.sql": 'requires = ["004"]', "005_TWO_ROW.sql": 'requires = ["006"]'})
    estate.apply(atomic="estate")
    started = [each.step.number for each in estate.events if isinstance(each, events.StepStarted)]
    assert started.index("004") < started.index("002") < started.index("005") > started.index("006")
    assert rows(estate) == ALL


def test_one_target_needs_no_preparing(estates: Estates) -> None:
    """On a server that cannot prepare."""
    estate = estates.make({"001_A.sql": "CREATE TABLE a (n int);", "002_B.sql": "INSERT INTO a VALUES (1);"})
    estate.apply(atomic="estate")
    assert estate.query("SELECT n FROM a") == [(1,)]
    assert not any(isinstance(each, events.Prepared) for each in estate.events)


def test_a_server_that_cannot_prepare_is_refused(estates: Estates) -> None:
    text = '[estate]\nname = "t"\n' + "".join(f'[targets.{name}]\ndatabase = "{name}"\n' for name in ("one", "two"))
    text += '[[migration]]\nfile = "001_A.sql"\ntarget = "one"\n[[migration]]\nfile = "002_B.sql"\ntarget = "two"\n'
    files = {"001_A.sql": "CREATE TABLE a (n int);", "002_B.sql": "CREATE TABLE b (n int);"}
    estate = estates.make(files, text, targets=("one", "two"))
    done = estate.command("apply", "--atomic", "estate")
    assert done.returncode == 3
    assert "one: 1 transaction to prepare, and max_prepared_transactions leaves room for 0" in done.stderr
    assert "raise max_prepared_transactions" in done.stderr
    assert estate.query("SELECT to_regclass('pgstrata.event')", "one") == [(None,)]


def test_targets_whose_names_are_too_long_for_it_are_refused(
    tmp_path: Path, preparing: Callable[[int], Server]
) -> None:
    server, (first, second) = preparing(18), ("a" * 80, "b" * 80)
    with fresh_database(server) as one, fresh_database(server) as two:
        urls = iter([server.conninfo(one), server.conninfo(two)])
        text = '[estate]\nname = "t"\n'
        text += "".join(f'[targets.{name}]\ndatabase = "postgres"\n' for name in (first, second))
        text += f'[[migration]]\nfile = "001_A.sql"\ntarget = "{first}"\n'
        text += f'[[migration]]\nfile = "002_B.sql"\ntarget = "{second}"\n'
        files = {"001_A.sql": "CREATE TABLE a (n int);", "002_B.sql": "CREATE TABLE b (n int);"}
        estate = Estates(tmp_path / "e", lambda: next(urls)).make(files, text, targets=(first, second))
        with pytest.raises(Refused, match="the preflight") as caught:
            estate.apply(atomic="estate")
        assert f"{first}: its name and the decider's, {second}, are too long" in str(caught.value)
        estate.apply(atomic="target")


def test_more_transactions_than_the_server_has_room_for_are_refused(make: Make) -> None:
    estate = make()
    with psycopg.connect(estate.urls["one"], autocommit=True) as connection:
        for number in range(9):
            connection.execute("BEGIN")
            connection.execute(f"PREPARE TRANSACTION 'someone {number}'".encode())
        try:
            with pytest.raises(Refused) as caught:
                estate.apply(atomic="estate")
            assert "2 transactions to prepare, and max_prepared_transactions leaves room for 1" in str(caught.value)
        finally:
            for number in range(9):
                connection.execute(f"ROLLBACK PREPARED 'someone {number}'".encode())
    assert rows(estate) == NONE


@pytest.mark.parametrize("scope", ["target", "estate"])
def test_a_migration_without_a_transaction_is_refused(make: Make, scope: str) -> None:
    keys = {"004_ONE_ROW.sql": "transaction = false"}
    estate = make({**FILES, "004_ONE_ROW.sql": "CREATE INDEX CONCURRENTLY i ON one (n);"}, keys=keys)
    done = estate.command("apply", "--atomic", scope)
    assert done.returncode == 3
    assert "database/migrations/004_ONE_ROW.sql: 004 has transaction = false" in done.stderr
    assert rows(estate) == NONE


CANNOT = {
    "NOTIFY": "NOTIFY reload;",
    "LISTEN": "LISTEN reload;",
    "a temporary object": "CREATE TEMP TABLE t AS SELECT 1;",
    "a cursor WITH HOLD": "DECLARE c CURSOR WITH HOLD FOR SELECT 1;",
    "pg_notify()": "SELECT pg_notify('reload', '');",
    "pg_export_snapshot()": "SELECT pg_export_snapshot();",
}


@pytest.mark.parametrize("what", CANNOT)
def test_what_text_shows_is_refused_on_two_targets_and_decides_on_one(make: Make, what: str) -> None:
    estate = make({**FILES, "007_ONE_X.sql": f"SELECT 1;\n  {CANNOT[what]}\n"})
    estate.apply(atomic="estate")
    assert rows(estate) == ALL
    assert {each.target for each in estate.events if isinstance(each, events.Prepared)} == {"two", "three"}


def test_what_text_shows_on_two_targets_is_named_before_the_start(make: Make) -> None:
    telling = "SELECT 1;\n  NOTIFY reload;\n"
    estate = make({**FILES, "007_ONE_X.sql": telling, "008_TWO_X.sql": telling})
    done = estate.command("apply", "--atomic", "estate")
    assert done.returncode == 3
    assert "database/migrations/008_TWO_X.sql:2:3: NOTIFY: a transaction that has it cannot be prepared" in done.stderr
    assert "007_ONE_X" not in done.stderr
    assert rows(estate) == NONE
    estate.apply(atomic="target")
    assert rows(estate) == ALL


HIDDEN = """CREATE FUNCTION tell() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN {} END $$;
CREATE EVENT TRIGGER tell ON ddl_command_end EXECUTE FUNCTION tell();"""


def test_an_event_trigger_that_notifies_makes_its_target_decide(make: Make) -> None:
    estate = make()
    estate.query(HIDDEN.format("NOTIFY pgrst;"), "one")
    estate.apply(atomic="estate")
    assert rows(estate) == ALL
    assert {each.target for each in estate.events if isinstance(each, events.Prepared)} == {"two", "three"}


def test_what_only_prepare_finds_rolls_all_back_and_says_why(make: Make) -> None:
    """Two of them, in a form that no text shows."""
    estate = make()
    for name in ("one", "two"):
        estate.query(HIDDEN.format("EXECUTE 'NOT' || 'IFY pgrst';"), name)
    done = estate.command("apply", "--atomic", "estate")
    assert done.returncode == 1
    assert "one: its transaction cannot be prepared: cannot PREPARE a transaction that has executed" in done.stderr
    assert "HINT: A trigger or a function that the migrations ran did this" in done.stderr
    assert rows(estate) == NONE
    assert not prepared(estate)


def test_a_script_that_gives_the_lock_back_is_noticed(make: Make) -> None:
    """In a DO block, where no text shows it: another run could have begun meanwhile."""
    loose = "DO $$ BEGIN EXECUTE 'SELECT pg_advisory_unlock' || '_all()'; END $$;"
    estate = make({**FILES, "007_TWO_LOOSE.sql": loose})
    done = estate.command("apply", "--atomic", "estate")
    assert done.returncode == 1
    assert "two: the script gave the target's lock away" in done.stderr
    assert rows(estate) == NONE
    assert not prepared(estate)


def test_a_signal_while_a_target_works_leaves_nothing(make: Make) -> None:
    slow = "DO $$ BEGIN RAISE WARNING 'asleep'; PERFORM pg_sleep(600); END $$;"
    estate = make({**FILES, "007_TWO_SLOW.sql": slow})
    process = Process(estate, "apply", "--atomic", "estate", "--json")
    process.until("asleep")
    process.signal(signal.SIGTERM)
    assert process.end() == 143
    assert rows(estate) == NONE
    assert not prepared(estate)


@pytest.fixture
def cut(make: Make, preparing: Callable[[int], Server]) -> Iterator[Callable[..., Estate]]:
    """An estate, one of whose targets is reached through a proxy."""
    proxies: list[Proxy] = []

    def build(target: str, **how: object) -> Estate:
        estate = make()
        server = preparing(18)
        proxy = Proxy(server.socket_folder / f".s.PGSQL.{server.port}", **how)  # type: ignore[arg-type]
        proxies.append(proxy.__enter__())
        estate.urls[target] = proxy.url(estate.urls[target])
        return estate

    yield build
    for each in proxies:
        each.__exit__(None, None, None)


@pytest.mark.parametrize("swallow", [False, True], ids=["its answer is lost", "it never arrives"])
def test_a_line_cut_in_the_decision(cut: Callable[..., Estate], swallow: bool) -> None:
    """The ledger is created and committed first: the decision is the second COMMIT."""
    estate = cut("three", commit=2, swallow=swallow)
    if swallow:
        with pytest.raises(Unreachable):
            estate.apply(atomic="estate")
        assert rows(estate) == NONE
    else:
        estate.apply(atomic="estate")
        assert rows(estate) == ALL
    assert not prepared(estate)
    estate.apply(atomic="estate")
    assert rows(estate) == ALL


def test_plan_and_other_commands_say_what_is_in_doubt(make: Make) -> None:
    estate = make()
    leave(estate, "two", decider="three")
    with pytest.raises(InDoubt, match="two has a prepared transaction that an earlier run left"):
        plan(estate.workspace())
    done = estate.command("plan")
    assert done.returncode == 5
    assert "pgstrata recover" in done.stderr
    said = estate.command("status").stdout
    assert said.count("pending (in doubt)") == 2
    assert "`pgstrata recover`, or apply, ends it" in said
    done = estate.command("backup", "two")
    assert done.returncode == 5
    assert "pgstrata recover" in done.stderr
    estate.apply()
    resolved = [each for each in estate.events if isinstance(each, events.Resolved)]
    assert [(each.target, each.committed) for each in resolved] == [("two", False)]
    assert rows(estate) == ALL
    assert not prepared(estate)


def test_recover_asks_shows_and_ends_it(make: Make) -> None:
    estate = make()
    leave(estate, "two", decider="three")
    dry = estate.command("recover", "--dry-run")
    assert "it ends as the ledger of three says" in dry.stdout + dry.stderr
    assert prepared(estate) == 1
    done = estate.command("recover", "--yes", "--json")
    found = json.loads(done.stdout.splitlines()[-1])["found"]
    assert [(each["action"], each["done"], each["target"]) for each in found] == [("resolve", True, "two")]
    assert found[0]["what"].endswith("rolled back")
    assert not prepared(estate)
    assert done.returncode == 0


def test_one_whose_decider_the_manifest_does_not_have_is_left_to_a_person(make: Make) -> None:
    estate = make()
    leave(estate, "two", decider="elsewhere")
    try:
        done = estate.command("recover", "--yes")
        assert done.returncode == 5
        assert "elsewhere" in done.stdout
        done = estate.command("apply")
        assert done.returncode == 5
        assert "COMMIT PREPARED, else ROLLBACK PREPARED" in done.stderr
    finally:
        estate.query(f"ROLLBACK PREPARED '{gid('two', 'elsewhere')}'", "two")


RUN = "00000000-0000-4000-8000-000000000000"


def gid(target: str, decider: str) -> str:
    return f"pgstrata:{RUN}:{decider}:{target}"


def leave(estate: Estate, target: str, *, decider: str) -> None:
    """What a run that died before the decision leaves."""
    with psycopg.connect(estate.urls[target], autocommit=True) as connection:
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE public.left_over (n int)")
        connection.execute(f"PREPARE TRANSACTION '{gid(target, decider)}'".encode())
