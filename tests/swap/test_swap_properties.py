"""A swapped-in database has everything that belongs to the database and is in no dump."""

from __future__ import annotations

import contextlib
import time
from typing import Any

import psycopg
import pytest

from pgstrata.errors import Refused
from pgstrata.postgres.server import Server
from support.servers import fresh_database
from swap.swapping import NEW, OLD, build, content, drop_beside, fill, maintenance, named, query, soon

OWN = ("oid", "datfrozenxid", "datminmxid")
ROLES = "prop_owner", "prop_reader", "prop_granter"


def columns(server: Server, name: str) -> dict[str, Any]:
    """All of pg_database and pg_db_role_setting about one database, privileges in no order, and its comment and labels."""
    where = server.conninfo("postgres")
    ((found,),) = query(where, f"SELECT to_jsonb(d) FROM pg_database d WHERE datname = '{name}'")
    row: dict[str, Any] = {key: value for key, value in found.items() if key not in OWN}
    row["datacl"] = query(
        where,
        "SELECT grantor::regrole::text, grantee::regrole::text, privilege_type, is_grantable FROM pg_database d,"
        f" aclexplode(coalesce(datacl, acldefault('d', datdba))) WHERE datname = '{name}' ORDER BY 1, 2, 3",
    )
    row["settings"] = query(
        where,
        "SELECT setrole::regrole::text, setconfig FROM pg_db_role_setting s JOIN pg_database d ON d.oid = setdatabase"
        f" WHERE datname = '{name}' ORDER BY 1",
    )
    row["comment"] = query(
        where, f"SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '{name}'"
    )
    return row


@pytest.fixture
def roles(each_server: Server) -> None:
    for role in ROLES:
        query(
            each_server.conninfo("postgres"),
            f"DO $$ BEGIN IF to_regrole('{role}') IS NULL THEN CREATE ROLE {role}; END IF; END $$",
        )


def adorn(conninfo: str) -> None:
    name = named(conninfo)
    for statement in (
        "ALTER DATABASE {} OWNER TO prop_owner",
        "ALTER DATABASE {} SET search_path TO \"$user\", public, 'odd, name'",
        "ALTER DATABASE {} SET app.word TO 'it''s \\ here'",
        "ALTER DATABASE {} SET work_mem TO '7MB'",
        "ALTER DATABASE {} SET \"DateStyle\" TO 'SQL, DMY'",
        "ALTER ROLE prop_reader IN DATABASE {} SET statement_timeout TO '9s'",
        "ALTER ROLE prop_reader IN DATABASE {} SET session_preload_libraries TO ''",
        "REVOKE ALL ON DATABASE {} FROM PUBLIC",
        "GRANT CONNECT ON DATABASE {} TO prop_reader",
        "GRANT CREATE ON DATABASE {} TO prop_granter WITH GRANT OPTION",
        "SET ROLE prop_granter; GRANT CREATE ON DATABASE {} TO prop_reader",
        "COMMENT ON DATABASE {} IS 'the catalog''s own words'",
        "ALTER DATABASE {} CONNECTION LIMIT 17",
    ):
        query(conninfo, statement.format(name))


@pytest.mark.usefixtures("roles")
def test_every_column_is_the_same_after_a_swap_and_back(each_server: Server, each_live: str) -> None:
    adorn(each_live)
    name = named(each_live)
    before = columns(each_server, name)
    with maintenance(each_live) as beside:
        new = beside.create(stamp=NEW)
        fill(each_server.conninfo(new), "new")
        assert beside.compare_properties(name, new), "a database that is only created has less"
        beside.copy_properties(name, new)
        assert beside.compare_properties(name, new) == []
        ready = beside.ready(new)
        first = beside.swap(name, ready, stamp=OLD, deadline=soon())
        assert content(each_live) == "new"
        assert columns(each_server, name) == before
        query(each_live, f"ALTER DATABASE {name} SET work_mem TO '8MB'; COMMENT ON DATABASE {name} IS NULL")
        beside.swap(name, first.kept, stamp=NEW, deadline=soon())
    assert content(each_live) == "old"
    assert columns(each_server, name) == before, "what was live first is back exactly as it was"


def test_what_is_said_between_copying_and_swapping_is_not_lost(server: Server, live: str) -> None:
    name = named(live)
    with maintenance(live) as beside:
        ready = build(server, beside)
        query(live, f"ALTER DATABASE {name} SET work_mem TO '8MB'; REVOKE CONNECT ON DATABASE {name} FROM PUBLIC")
        query(live, f"ALTER DATABASE {name} IS_TEMPLATE true")
        before = columns(server, name)
        beside.swap(name, ready, stamp=NEW, deadline=soon())
    assert columns(server, name) == before
    query(live, f"ALTER DATABASE {name} IS_TEMPLATE false")


LOCALES = {
    "latin1": "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'",
    "icu": "LOCALE_PROVIDER icu ICU_LOCALE 'de-AT' LC_COLLATE 'C' LC_CTYPE 'C'",
    "rules": "LOCALE_PROVIDER icu ICU_LOCALE 'de-AT' ICU_RULES '&V << w <<< W' LC_COLLATE 'C' LC_CTYPE 'C'",
    "builtin": "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE 'C'",
}


def test_encoding_and_locale_are_those_of_the_live_one(each_server: Server) -> None:
    where = each_server.conninfo("postgres")
    done = []
    for name, words in LOCALES.items():
        with contextlib.suppress(
            psycopg.errors.FeatureNotSupported, psycopg.errors.SyntaxError
        ):  # older, or built without
            query(where, f"CREATE DATABASE {name} TEMPLATE template0 {words}")
            done.append(name)
    for name in done:
        try:
            fill(each_server.conninfo(name), "old")
            before = columns(each_server, name)
            with maintenance(each_server.conninfo(name)) as beside:
                beside.swap(name, build(each_server, beside), stamp=OLD, deadline=soon())
            assert columns(each_server, name) == before
        finally:
            drop_beside(each_server, name)
            query(where, f"DROP DATABASE {name}")
    assert "latin1" in done
    assert each_server.installation.version[0] < 17 or "builtin" in done


def test_the_tablespace_is_that_of_the_live_one(server: Server, live: str) -> None:
    name, where = named(live), server.conninfo("postgres")
    query(where, "SET allow_in_place_tablespaces = on", "CREATE TABLESPACE elsewhere LOCATION ''")
    try:
        query(where, f"ALTER DATABASE {name} SET TABLESPACE elsewhere")
        before = columns(server, name)
        with maintenance(live) as beside:
            beside.swap(name, build(server, beside), stamp=OLD, deadline=soon())
            assert columns(server, name) == before
            for each in beside.beside():
                beside.drop(each.name)
        query(where, f"ALTER DATABASE {name} SET TABLESPACE pg_default")
    finally:
        query(where, "DROP TABLESPACE elsewhere")


def test_the_kept_one_lets_nobody_in_until_somebody_says_so(server: Server, live: str) -> None:
    with maintenance(live) as beside:
        kept = beside.swap(named(live), build(server, beside), stamp=OLD, deadline=soon()).kept
        with pytest.raises(psycopg.OperationalError, match="not currently accepting connections"):
            query(server.conninfo(kept), "SELECT 1")
        query(server.conninfo("postgres"), f'ALTER DATABASE "{kept}" ALLOW_CONNECTIONS true')
        assert content(server.conninfo(kept)) == "old"
        found = beside.beside()
    assert [(each.name, each.phase, each.stamp, each.of) for each in found] == [(kept, "kept", OLD, named(live))]
    assert found[0].size > 1_000_000


def test_a_role_that_may_not_is_told_what_it_lacks(server: Server, live: str) -> None:
    query(live, "DO $$ BEGIN IF to_regrole('swap_owner') IS NULL THEN CREATE ROLE swap_owner LOGIN; END IF; END $$")
    name = named(live)
    query(live, f"ALTER DATABASE {name} OWNER TO swap_owner; ALTER ROLE swap_owner NOCREATEDB")
    with maintenance(live, user="swap_owner") as beside:
        assert not beside.may_create()
        with pytest.raises(Refused, match="permission denied") as refused:
            beside.create(stamp=NEW)
        assert "CREATEDB" in refused.value.hint
        query(live, "ALTER ROLE swap_owner CREATEDB")
        ready = build(server, beside)
        query(live, "ALTER ROLE swap_owner NOCREATEDB")
        with pytest.raises(Refused) as refused:
            beside.swap(name, ready, stamp=NEW, deadline=soon())
        assert [each.message for each in refused.value.problems] == ["the role swap_owner may not rename it"]
        assert refused.value.problems[0].hint == 'ALTER ROLE "swap_owner" CREATEDB;', "it is the owner already"
        query(live, "ALTER ROLE swap_owner CREATEDB")
        beside.swap(name, ready, stamp=NEW, deadline=soon())
    assert content(live) == "new"


def test_a_live_name_of_any_length_and_kind(server: Server) -> None:
    for name in ("a" * 63, "größe" * 10, 'with "quotes", $$ and % signs'):
        with fresh_database(server, name):
            where = server.conninfo(name)
            fill(where, "old")
            try:
                with maintenance(where) as beside:
                    kept = beside.swap(name, build(server, beside), stamp=OLD, deadline=soon()).kept
                    assert content(where) == "new"
                    assert len(kept.encode()) <= 63
                    assert [each.of for each in beside.beside()] == [name]
                    beside.drop(kept)
                    assert beside.beside() == []
            finally:
                with maintenance(where, wait=10) as beside:  # the connection before may still be ending
                    for each in beside.beside():
                        beside.drop(each.name)


def test_the_stamp_is_of_the_server_and_used_by_nothing(live: str) -> None:
    with maintenance(live) as beside:
        stamp = beside.stamp()
        assert abs(time.mktime(time.strptime(stamp, "%Y%m%d_%H%M%S")) - time.mktime(time.gmtime())) < 5
        beside.create(stamp=stamp)
        assert beside.stamp() > stamp
