"""Several targets in one command, and what happens while a rollback is under way."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from pgstrata.core.plan.proposal import Proposal, accept_all
from pgstrata.errors import Busy, Refused
from pgstrata.operations.rollbacks import rebuild
from pgstrata.operations.rollbacks.recover import recover
from pgstrata.operations.rollbacks.rollback import rollback
from pgstrata.operations.rollbacks.undo import undo
from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.server import Server
from pgstrata.postgres.swapping.maintenance import Maintenance
from rollback.parts import BASELINE, BASELINE_ALONE, back, beside, database
from support.estates import Estate, Estates

TWO = """
[estate]
name = "test"
[targets.one]
database = "postgres"
maintenance = "postgres"
[targets.two]
database = "postgres"
maintenance = "postgres"
[[migration]]
file = "001_ONE.sql"
target = "one"
kind = "baseline"
[[migration]]
file = "002_TWO.sql"
target = "two"
kind = "baseline"
[[migration]]
file = "003_MORE.sql"
target = "two"
requires = ["004"]
[[migration]]
file = "004_NEEDED.sql"
target = "one"
"""
FILES_OF_TWO = {
    "001_ONE.sql": BASELINE,
    "002_TWO.sql": BASELINE,
    "003_MORE.sql": "CREATE TABLE more ();",
    "004_NEEDED.sql": "CREATE TABLE needed ();",
}


@pytest.fixture
def two(families: Estates) -> Estate:
    made = families.make(FILES_OF_TWO, TWO, targets=("one", "two"))
    made.apply()
    for name in ("one", "two"):
        made.query("DELETE FROM part", name)
    return made


def parts_of(estate: Estate) -> list[int]:
    return [estate.query("SELECT count(*) FROM part", name)[0][0] for name in ("one", "two")]


def test_both_together_though_one_requires_something_of_the_other(two: Estate) -> None:
    with pytest.raises(Refused, match="applied to two, requires it"):
        back(two, "one")
    assert len(rollback(two.workspace(), ["two", "one"], to="baseline", confirm=accept_all)) == 2
    assert parts_of(two) == [2, 2]
    assert len(undo(two.workspace(), ["one", "two"], confirm=accept_all)) == 2
    assert parts_of(two) == [0, 0]


def test_one_that_is_called_postgres_beside_others(server: Server, families: Estates) -> None:
    """As `pgstrata up` has them: the second one must not stand in the database that the first one swaps."""
    manifest = TWO.replace('maintenance = "postgres"\n', "")
    with Sandbox(server.installation, place=roomy_memory(0)) as own:
        made = families.make(FILES_OF_TWO, manifest, targets=("one", "two"))
        made.urls = {"one": own.conninfo("postgres"), "two": own.conninfo("two")}
        made.query("CREATE DATABASE two", "one")
        made.apply()
        assert len(rollback(made.workspace(), ["one", "two"], to="baseline", confirm=accept_all)) == 2
        assert len(undo(made.workspace(), ["one", "two"], confirm=accept_all)) == 2
        assert recover(made.workspace(), confirm=accept_all)[0].action == "leave"


def test_the_first_stays_where_the_second_fails(two: Estate) -> None:
    seen: list[Proposal] = []

    def sabotage(proposals: Sequence[Proposal]) -> None:
        seen.extend(proposals)
        (new,) = beside(two, "two")
        live = database(two, "two")
        two.query(f"COMMENT ON DATABASE \"{live}_{new}\" IS 'somebody else has it now'", "two")

    with pytest.raises(Refused) as failed:
        rollback(two.workspace(), ["one", "two"], to="baseline", confirm=sabotage)
    assert [each.target for each in seen] == ["one", "two"], "all are shown before anything is changed"
    assert "one: done before it, and stays so" in failed.value.__notes__[0]
    assert parts_of(two) == [2, 0]
    assert beside(two, "two"), "what is not marked as ours is not dropped"


def test_a_run_in_between_wins(parts: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    swap = Maintenance.swap
    told: list[Any] = []

    def late(self: Maintenance, *values: Any, **named: Any) -> Any:
        if not told:
            told.append(parts.query("INSERT INTO note VALUES (2, 'late')"))
            columns = "kind, number, run_id, host, pid, tool_version"
            parts.query(f"INSERT INTO pgstrata.event ({columns}) SELECT {columns} FROM pgstrata.event WHERE id = 3")
        return swap(self, *values, **named)

    monkeypatch.setattr(Maintenance, "swap", late)
    with pytest.raises(Busy, match="changed by another run in between"):
        rollback(parts.workspace(), to="baseline", confirm=accept_all)
    assert parts.query("SELECT count(*) FROM note") == [(3,)], "it is as that run left it"
    assert parts.query("SELECT count(*) FROM pgstrata.event") == [(4,)]


def test_who_is_connected_is_shown_and_the_database_keeps_what_is_its_own(parts: Estate) -> None:
    name = database(parts)
    parts.query(f"ALTER DATABASE \"{name}\" SET work_mem = '5MB'; COMMENT ON DATABASE \"{name}\" IS 'The parts'")
    shown: list[Proposal] = []
    with psycopg.connect(parts.urls["main"], application_name="shop") as client:
        client.execute("SELECT 1")
        (done,) = rollback(parts.workspace(), to="baseline", confirm=shown.extend)
        with pytest.raises(psycopg.OperationalError):
            client.execute("SELECT 1")
    assert len(shown[0].connected) == 1
    assert "shop" in shown[0].connected[0]
    assert shown[0].leaving == 5
    assert done.window > 0
    query = (
        "SELECT shobj_description(oid, 'pg_database'), current_setting('work_mem') FROM pg_database WHERE datname = "
    )
    assert parts.query(f"{query}'{name}'") == [("The parts", "5MB")]
    parts.query(f'ALTER DATABASE "{done.kept}" SET default_transaction_read_only = on')
    undo(parts.workspace(), confirm=accept_all)
    assert parts.query("SHOW default_transaction_read_only") == [("on",)], "it is as it was, and back all the same"
    assert parts.query(f"{query}'{name}'") == [("The parts", "5MB")]


def test_by_an_owner_who_is_no_superuser(families: Estates, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuild, "_PATIENCE", 0.5)
    estate = families.make({"001_PARTS.sql": BASELINE}, BASELINE_ALONE)
    role, owner, name = f"r_{secrets.token_hex(4)}", estate.urls["main"], database(estate)
    estate.query(f'CREATE ROLE {role} LOGIN CREATEDB; ALTER DATABASE "{name}" OWNER TO {role}')
    try:
        estate.urls["main"] = make_conninfo(owner, user=role)
        estate.apply()
        estate.query("DELETE FROM part")
        (done,) = rollback(estate.workspace(), to="baseline", confirm=accept_all)
        assert estate.query("SELECT count(*) FROM part") == [(2,)]
        assert estate.query("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'pgstrata'") == [(role,)]
        with psycopg.connect(owner), pytest.raises(Busy, match="it is in use") as busy:
            undo(estate.workspace(), confirm=accept_all)
        assert busy.value.detail.count("backend") == 1, "those who are in the way, and not this run's own session"
        estate.query("ALTER TABLE part ENABLE ROW LEVEL SECURITY; ALTER TABLE part FORCE ROW LEVEL SECURITY")
        with pytest.raises(Refused, match="may not see all") as refused:
            undo(estate.workspace(), confirm=accept_all)
        assert refused.value.problems[0].message == "public.part: its rows cannot be counted"
        assert "one with BYPASSRLS" in refused.value.hint, "it is the owner already"
        estate.query("ALTER TABLE part NO FORCE ROW LEVEL SECURITY")
        undo(estate.workspace(), confirm=accept_all)
        assert estate.query("SELECT count(*) FROM part") == [(0,)]
        assert done.kept not in beside(estate)
    finally:
        estate.urls["main"] = owner
        for each in ("", *(f"_{one}" for one in beside(estate))):
            estate.query(f'ALTER DATABASE "{name}{each}" OWNER TO CURRENT_USER')
            estate.query(f'ALTER DATABASE "{name}{each}" ALLOW_CONNECTIONS true')
            with psycopg.connect(make_conninfo(owner, dbname=f"{name}{each}"), autocommit=True) as connection:
                connection.execute(f"REASSIGN OWNED BY {role} TO CURRENT_USER".encode())
                connection.execute(f"DROP OWNED BY {role}".encode())
        estate.query(f"DROP ROLE {role}")


def test_the_role_that_applied_the_baseline_is_gone(families: Estates) -> None:
    estate = families.make({"001_PARTS.sql": BASELINE}, BASELINE_ALONE)
    role, owner, name = f"r_{secrets.token_hex(4)}", estate.urls["main"], database(estate)
    estate.query(f'CREATE ROLE {role} LOGIN; ALTER DATABASE "{name}" OWNER TO {role}')
    estate.urls["main"] = make_conninfo(owner, user=role)
    estate.apply()
    estate.urls["main"] = owner
    estate.query(f"REASSIGN OWNED BY {role} TO postgres; DROP OWNED BY {role}; DROP ROLE {role}; DELETE FROM part")
    shown: list[Proposal] = []
    rollback(estate.workspace(), to="baseline", confirm=shown.extend)
    assert f"applied as postgres, as {role}, which applied it before, is gone" in shown[0].changes[0]
    assert estate.query("SELECT count(*) FROM part") == [(2,)]
    assert estate.query("SELECT tableowner FROM pg_tables WHERE tablename = 'part'") == [("postgres",)]
