"""The expected catalog: found out on a scratch database, kept, and never left behind."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from pgstrata import Selection
from pgstrata.errors import Refused
from pgstrata.operations import expected as module
from pgstrata.operations.verify import Verified, verify
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.server import Server
from support.estates import Estate, Estates

FILES = {
    "001_PART.sql": "CREATE TABLE part (id integer PRIMARY KEY, name text);",
    "002_NAME.sql": "ALTER TABLE part ALTER name SET NOT NULL; CREATE INDEX part_name ON part (name);",
}


def verified(estate: Estate) -> Verified:
    (found,) = verify(estate.workspace())
    return found


def databases(estate: Estate) -> set[str]:
    return {row[0] for row in estate.query("SELECT datname FROM pg_database WHERE datname LIKE 'pgstrata_scratch%'")}


def url_as(estate: Estate, role: str) -> str:
    return make_conninfo(estate.urls["main"], user=role)


@contextmanager
def role(estate: Estate, attributes: str = "") -> Iterator[str]:
    """A role with a name of its own, gone at the end with all that it owns."""
    name = f"r_{secrets.token_hex(4)}"
    own = estate.urls["main"]
    estate.query(f"CREATE ROLE {name} LOGIN {attributes}")
    try:
        yield name
    finally:
        estate.urls["main"] = own
        estate.query(f"DROP OWNED BY {name} CASCADE")
        estate.query(f"DROP ROLE {name}")


def test_what_was_applied_is_what_is_there(each_estates: Estates) -> None:
    estate = each_estates.make(FILES)
    estate.apply()
    found = verified(estate)
    assert (found.drift.none, found.migrations, found.where) == (True, 2, "a scratch database on its server")
    assert found.provenance.of("table", "public.part") == "001"
    assert found.provenance.of("column", "public.part.name", "not null") == "002"
    assert databases(estate) == set()


def test_only_what_is_applied_is_expected(estates: Estates) -> None:
    estate = estates.make(FILES)
    estate.apply(selection=Selection(to="001"))
    found = verified(estate)
    assert (found.drift.none, found.migrations) == (True, 1)


def test_a_database_without_a_ledger_is_expected_to_be_empty_and_else_not_compared(estates: Estates) -> None:
    """Of what is there, a migration may have made some: nothing of it is called too much."""
    estate = estates.make(FILES)
    assert verified(estate).drift.none
    estate.query("CREATE TABLE somebodys (id integer)")
    found = verified(estate)
    assert found.refused
    assert "main has no ledger" in found.refused.message
    assert "table public.somebodys" in found.refused.detail
    assert found.drift.none
    assert found.repairs == ()


def test_of_a_target_without_migrations_nothing_is_expected(estates: Estates) -> None:
    estate = estates.make({}, '[estate]\nname = "test"\n[targets.main]\ndatabase = "postgres"\n')
    estate.query("CREATE TABLE somebodys (id integer)")
    (difference,) = verified(estate).drift.differences
    assert (difference.what, difference.name) == ("extra", "public.somebodys")


def test_it_is_found_out_once(estates: Estates, monkeypatch: pytest.MonkeyPatch) -> None:
    estate = estates.make(FILES)
    estate.apply()
    assert verified(estate).drift.none

    def again(*_: object) -> None:
        raise AssertionError("a scratch database was asked for a second time")

    monkeypatch.setattr(module, "scratch_database", again)
    assert verified(estate).drift.none
    estate.query("ALTER TABLE part ADD extra integer")
    assert [str(each) for each in verified(estate).drift.differences] == ["column public.part.extra: extra"]


def test_another_migration_makes_what_was_kept_stale(estates: Estates) -> None:
    estate = estates.make(FILES)
    estate.apply()
    verified(estate)
    estate.write("003_MORE.sql", "CREATE TABLE more (id integer PRIMARY KEY);")
    manifest = (estate.root / "estate.toml").read_text()
    estate.manifest(f'{manifest}[[migration]]\nfile = "003_MORE.sql"\ntarget = "main"\n')
    estate.apply()
    found = verified(estate)
    assert (found.drift.none, found.provenance.of("table", "public.more")) == (True, "003")
    assert len(list((estate.root / ".pgstrata" / "catalogs").iterdir())) == 1, "the older one is gone"


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"catalog": {"format": 0}, "provenance": [], "where": ""}'])
def test_a_damaged_file_is_found_out_anew(estates: Estates, text: str) -> None:
    estate = estates.make(FILES)
    estate.apply()
    verified(estate)
    (kept,) = (estate.root / ".pgstrata" / "catalogs").iterdir()
    kept.write_text(text)
    assert verified(estate).drift.none


def test_a_folder_that_cannot_be_written_is_no_hindrance(estates: Estates) -> None:
    estate = estates.make(FILES)
    estate.apply()
    (estate.root / ".pgstrata").write_text("a file in the folder's place")
    assert verified(estate).drift.none


def test_a_changed_file_and_a_half_done_one_are_said(estates: Estates) -> None:
    files = {**FILES, "003_HALF.sql": "CREATE TABLE half (id integer);\nSELECT 1/0;"}
    manifest = (
        '[estate]\nname = "test"\n[targets.main]\ndatabase = "postgres"\n'
        + "".join(f'[[migration]]\nfile = "{name}"\ntarget = "main"\n' for name in FILES)
        + '[[migration]]\nfile = "003_HALF.sql"\ntarget = "main"\ntransaction = false\n'
    )
    estate = estates.make(files, manifest)
    with pytest.raises(Exception, match="division by zero"):
        estate.apply()
    estate.write("002_NAME.sql", "SELECT 2;")
    found = verified(estate)
    assert found.refused
    assert [(each.place, each.message) for each in found.refused.problems] == [
        ("002_NAME.sql", "is not what was applied to main"),
        ("003_HALF.sql", "is begun and not ended"),
    ]


def test_a_role_that_may_not_create_databases_gets_a_throw_away_server(estates: Estates) -> None:
    estate = estates.make(FILES)
    with role(estate) as name:
        estate.query(f"GRANT ALL ON SCHEMA public TO {name}")
        estate.query(f"GRANT CREATE ON DATABASE {estate.query('SELECT current_database()')[0][0]} TO {name}")
        estate.urls["main"] = url_as(estate, name)
        estate.apply()
        found = verified(estate)
        assert found.where.startswith("a throw-away PostgreSQL 18"), found.refused
        assert f"the role {name} may not create databases" in found.where
        grants = [str(each) for each in found.drift.differences]
        assert grants == ["schema public: grants"], "the grant above is by nobody's migration; owners are the same"


def test_without_a_server_of_its_version_it_says_so(estates: Estates, monkeypatch: pytest.MonkeyPatch) -> None:
    estate = estates.make(FILES)
    estate.apply()
    monkeypatch.setattr(module, "find_postgres", list)

    @contextmanager
    def refusing(session: object) -> Iterator[None]:
        raise Refused("main: the role nobody may not create databases")
        yield

    monkeypatch.setattr(module, "scratch_database", refusing)
    found = verified(estate)
    assert found.refused
    assert "no PostgreSQL 18 is found here: nothing to compare with" in str(found.refused)
    assert "CREATEDB" in found.refused.hint


def test_each_migration_is_applied_as_the_role_that_applied_it(estates: Estates) -> None:
    """Two roles have applied: each owns what it made, and that is no drift."""
    estate = estates.make(FILES)
    estate.apply(selection=Selection(to="001"))
    own = estate.urls["main"]
    with role(estate, "SUPERUSER") as name:
        estate.urls["main"] = url_as(estate, name)
        estate.write("002_NAME.sql", "CREATE TABLE other (id integer);")
        estate.apply()
        estate.urls["main"] = own
        assert estate.query("SELECT tableowner FROM pg_tables WHERE tablename = 'other'") == [(name,)]
        found = verified(estate)
        assert found.drift.none, [str(each) for each in found.drift.differences]


def test_the_scratch_database_goes_when_a_migration_fails_there(estates: Estates) -> None:
    estate = estates.make({"001_ONCE.sql": "CREATE TABLE a (id integer);"})
    estate.apply()
    # What the file makes depends on the database's name, and on the scratch database it fails.
    text = "DO $$ BEGIN IF current_database() LIKE 'pgstrata_scratch%' THEN RAISE 'not here'; END IF; END $$;"
    estate.write("002_PICKY.sql", text)
    manifest = (estate.root / "estate.toml").read_text()
    estate.manifest(f'{manifest}[[migration]]\nfile = "002_PICKY.sql"\ntarget = "main"\n')
    estate.apply()
    with pytest.raises(Exception, match=r"what its migrations make cannot be found out: .*not here"):
        verified(estate)
    assert databases(estate) == set()


def test_what_a_killed_run_left_behind_is_dropped(estates: Estates) -> None:
    estate = estates.make(FILES)
    estate.apply()
    estate.query("CREATE DATABASE pgstrata_scratch_1000000000_abc")
    future = "pgstrata_scratch_99999999999_abc"
    estate.query(f"CREATE DATABASE {future}")
    try:
        verified(estate)
        assert databases(estate) == {future}, "what another run has just made is left alone"
    finally:
        estate.query(f"DROP DATABASE {future}")


def test_encoding_and_locale_are_the_targets(server: Server, tmp_path: Path, estates: Estates) -> None:
    name = f"latin_{secrets.token_hex(4)}"
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'".encode())
    estate = estates.make(
        {"001_A.sql": "CREATE TABLE a (b text DEFAULT pg_catalog.current_setting('server_encoding'));"}
    )
    estate.urls["main"] = server.conninfo(name)
    estate.write(
        "001_A.sql",
        "DO $$ BEGIN EXECUTE format('COMMENT ON SCHEMA public IS %L', current_setting('server_encoding')); END $$;",
    )
    estate.apply()
    found = verified(estate)
    assert found.drift.none, "in another encoding the comment would be another"
    assert found.actual
    assert found.actual.objects["schema", "public"].facets["comment"] == "LATIN1"


def test_what_is_kept_is_not_used_for_a_database_of_another_encoding(server: Server, estates: Estates) -> None:
    """One checkout, two databases of one target, as of two clusters: what the script makes depends on the encoding."""
    text = "DO $$ BEGIN EXECUTE format('COMMENT ON SCHEMA public IS %L', current_setting('server_encoding')); END $$;"
    estate = estates.make({"001_A.sql": text})
    estate.apply()
    assert verified(estate).drift.none
    name = f"latin_{secrets.token_hex(4)}"
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'".encode())
    estate.urls["main"] = server.conninfo(name)
    estate.apply()
    assert verified(estate).drift.none


def test_managed_schemas_are_left_alone(estates: Estates) -> None:
    estate = estates.make(FILES)
    estate.apply()
    estate.query("CREATE SCHEMA realtime; CREATE TABLE realtime.messages (id integer)")
    assert not verified(estate).drift.none
    workspace = estate.workspace()
    target = replace(workspace.estate.targets["main"], managed=("realtime",))
    shape = replace(workspace.estate, targets={"main": target})
    (found,) = verify(replace(workspace, estate=shape))
    assert found.drift.none


def test_nothing_is_changed_on_the_target(estates: Estates, new_events: Callable[[Estate], int]) -> None:
    estate = estates.make(FILES)
    estate.apply()
    before = new_events(estate)
    verified(estate)
    assert new_events(estate) == before


@pytest.fixture
def new_events() -> Callable[[Estate], int]:
    """How many events the ledger has."""
    return lambda estate: int(estate.query("SELECT count(*) FROM pgstrata.event")[0][0])


def test_a_workspace_without_its_targets_is_refused(estates: Estates) -> None:
    estate = estates.make(FILES)
    with pytest.raises(Exception, match="there is no target nap"):
        verify(Workspace.open(estate.root, urls=estate.urls), ["nap"])
