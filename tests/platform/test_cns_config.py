"""006: December's table upgraded or made anew to one shape; configurations that hold, and every change written down."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import errors

from pgstrata.core.estate import manifest
from pgstrata.errors import MigrationFailed
from pgstrata.postgres.server import Server
from support.enrichment import Connection, decide, queue, refused, row_of, some_parts, submit, wait_until_blocked

RELATIONS = ["cns_enrichment_config", "cns_enrichment_audit", "cns_enrichment_active", "cns_enrichment_cost_by_month"]
TENANT = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner with 006 and without 005, in a transaction; whatever it does is undone."""
    return rolled_back("components", "006")


def configure(db: Connection, name: str, tenant: str | None = None, **columns: Any) -> int:
    """A new configuration, active unless told otherwise; its id."""
    values = {"config_name": name, "tenant_id": tenant, "active": True, **columns}
    names, places = ", ".join(values), ", ".join(f"%({key})s" for key in values)
    query = f"INSERT INTO cns_enrichment_config ({names}) VALUES ({places}) RETURNING id"
    row = db.execute(query.encode(), values).fetchone()
    assert row
    return int(row[0])


def audit(db: Connection, after: int = 0) -> list[tuple[Any, ...]]:
    """The entries after one: action, name, who, old and new values."""
    return db.execute(
        "SELECT action, config_name, changed_by, old_values, new_values FROM cns_enrichment_audit WHERE id > %s ORDER BY id",
        [after],
    ).fetchall()


def last_entry(db: Connection) -> int:
    row = db.execute("SELECT coalesce(max(id), 0) FROM cns_enrichment_audit").fetchone()
    assert row
    return int(row[0])


def thresholds(db: Connection, tenant: str | None = None) -> Any:
    return db.execute("SELECT auto_apply, review FROM enrichment_thresholds(%s)", [tenant]).fetchone()


# ------------------------------------------------------------------------------------------------- one shape


def schema(server: Server, database: str) -> str:
    """What pg_dump says of a database's objects, whatever its random key."""
    text = server.run("pg_dump", "--schema-only", "--exclude-schema=pgstrata", database).decode()
    return re.sub(r"(?m)^\\(un)?restrict .*$", "", text)


def test_any_order_with_and_without_decembers_table_ends_in_one_catalog(
    copies_on: Callable[[Server], Any], each_server: Server
) -> None:
    copies = copies_on(each_server)
    both, reverse, without = (copies.make("components", *numbers) for numbers in (("005", "006"), ("006",), ()))
    copies.migrate(reverse, "components", "005")
    try:
        with psycopg.connect(copies.conninfo(without), autocommit=True) as connection:
            connection.execute("DROP TABLE cns_enrichment_config")
        copies.migrate(without, "components", "006", "005")
        expected = schema(each_server, both)
        assert "enrichment_queue" in expected
        assert schema(each_server, reverse) == expected
        assert schema(each_server, without) == expected
        with psycopg.connect(copies.conninfo(without)) as connection:
            rows = connection.execute("SELECT config_name, active, updated_by FROM cns_enrichment_config").fetchall()
            assert rows == [("default", True, "platform")]
            assert thresholds(connection) == (95, 70)
    finally:
        for name in (both, reverse, without):
            copies.drop(name)


def test_decembers_rows_are_kept_and_what_became_of_them_is_said(
    copies_on: Callable[[Server], Any], server: Server
) -> None:
    copies = copies_on(server)
    name = copies.make("components")
    with psycopg.connect(copies.conninfo(name), autocommit=True) as connection:
        connection.execute(
            "INSERT INTO cns_enrichment_config (config_name, auto_apply_threshold, review_threshold) "
            "VALUES ('crossed', 60, 85)"
        )
        select = "SELECT to_jsonb(c) FROM cns_enrichment_config AS c ORDER BY id"
        before = [row[0] for row in connection.execute(select.encode()).fetchall()]
        copies.migrate(name, "components", "006")
        after = [row[0] for row in connection.execute(select.encode()).fetchall()]
        entries = connection.execute(
            "SELECT action, old_values, new_values FROM cns_enrichment_audit ORDER BY id"
        ).fetchall()
        active = connection.execute("SELECT config_name FROM cns_enrichment_active").fetchall()
    copies.drop(name)
    assert len(before) == 4
    crossed = {"auto_apply_threshold": 85, "review_threshold": 60}
    for was, is_now in zip(before, after, strict=True):
        kept = {**was, **(crossed if was["config_name"] == "crossed" else {})}
        assert {key: is_now[key] for key in was} == kept
        assert is_now["tenant_id"] is None
    assert entries == [("upgraded", was, is_now) for was, is_now in zip(before, after, strict=True)]
    assert active == [("default",)]


def test_a_table_of_another_shape_is_not_taken_for_decembers(
    copies_on: Callable[[Server], Any], server: Server
) -> None:
    copies = copies_on(server)
    name = copies.make("components")
    with psycopg.connect(copies.conninfo(name), autocommit=True) as connection:
        connection.execute("ALTER TABLE cns_enrichment_config ADD COLUMN tenant_id uuid")
    with pytest.raises(MigrationFailed, match="is not of December's shape"):
        copies.migrate(name, "components", "006")
    copies.drop(name)


def test_it_travels_with_the_control_plane_and_asks_for_002_alone() -> None:
    estate = manifest.parse((Path(__file__).parents[2] / "estate.toml").read_text(encoding="utf-8"))
    migration = estate.migration("006")
    assert (migration.target, migration.plane, migration.requires) == ("components", "control", ("002",))
    assert estate.migration("005").requires == ("002",)


def test_the_catalog_is_documented_and_writable_by_directus(
    db: Connection, omissions: Callable[[Connection, list[str]], Any]
) -> None:
    assert omissions(db, RELATIONS) == {}
    arrays = db.execute(
        "SELECT attname FROM pg_attribute WHERE attrelid = ANY (%s::regclass[]) AND attndims > 0", [RELATIONS]
    ).fetchall()
    assert arrays == []
    assert db.execute("SELECT to_regclass('enrichment_queue')").fetchone() == (None,), "006 needs nothing of 005"


# ------------------------------------------------------------------------------------------------- what holds


@pytest.mark.parametrize("provider", ["ollama", "openai", "claude", "langflow", None])
def test_these_are_providers(db: Connection, provider: str | None) -> None:
    configure(db, "new", ai_provider=provider)


@pytest.mark.parametrize(
    ("columns", "constraint"),
    [
        ({"ai_provider": "gemini"}, "ai_provider"),
        ({"ai_provider": "OpenAI"}, "ai_provider"),
        ({"ai_provider": ""}, "ai_provider"),
        ({"auto_apply_threshold": 70, "review_threshold": 71}, "thresholds"),
        ({"auto_apply_threshold": 101}, "auto_apply_threshold"),
        ({"review_threshold": -1}, "review_threshold"),
        ({"monthly_cost_limit": -1}, "monthly_cost_limit"),
        ({"preferred_suppliers": '{"a": 1}'}, "preferred_suppliers"),
        ({"preferred_suppliers": '["mouser", 5]'}, "preferred_suppliers"),
        ({"preferred_suppliers": '[["mouser"]]'}, "preferred_suppliers"),
        ({"scraping_domains": "[null]"}, "scraping_domains"),
        ({"ai_endpoint": "https://user:word@ai.example.com"}, "ai_endpoint"),
        ({"enabled": False}, "active"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_configuration_that_cannot_be_meant_is_refused(
    db: Connection, columns: dict[str, Any], constraint: str
) -> None:
    with refused(db, errors.CheckViolation, match=f"cns_enrichment_config_{constraint}_check"):
        configure(db, "new", TENANT, **columns)
    configure(db, "new", TENANT, auto_apply_threshold=80, review_threshold=80, preferred_suppliers='["mouser"]')


def test_names_are_unique_for_a_tenant_and_globally(db: Connection) -> None:
    configure(db, "thorough", TENANT)
    configure(db, "thorough", OTHER)
    for tenant in (None, TENANT):
        with refused(db, errors.UniqueViolation, match="cns_enrichment_config_name_key"):
            configure(db, "thorough", tenant)


def test_a_tenants_own_configuration_wins(rolled_back: Callable[..., Connection]) -> None:
    db = rolled_back("components", "006", "005")
    assert thresholds(db, TENANT) == (95, 70)
    configure(db, "global", auto_apply_threshold=90, review_threshold=60)
    own = configure(db, "own", TENANT, auto_apply_threshold=99, review_threshold=85)
    assert (thresholds(db), thresholds(db, OTHER), thresholds(db, TENANT)) == ((90, 60), (90, 60), (99, 85))
    first, second = some_parts(db, 2)
    assert submit(db, first, 92).outcome == "applied"
    assert submit(db, second, 92, tenant=TENANT).outcome == "queued"
    assert db.execute("SELECT id FROM active_cns_config(%s)", [TENANT]).fetchall() == [(own,)]
    db.execute("UPDATE cns_enrichment_config SET active = false WHERE tenant_id IS NOT NULL")
    assert thresholds(db, TENANT) == (90, 60)
    db.execute("UPDATE cns_enrichment_config SET active = false")
    assert thresholds(db, TENANT) == (95, 70), "nothing is active"


def test_thresholds_that_change_in_between(rolled_back: Callable[..., Connection]) -> None:
    db = rolled_back("components", "006", "005")
    part = some_parts(db)[0]
    row = queue(db, part, 80)
    db.execute("UPDATE cns_enrichment_config SET auto_apply_threshold = 82, review_threshold = 81 WHERE active")
    assert row_of(db, "enrichment_queue", row)["status"] == "pending", "what waits is not judged again"
    assert submit(db, part, 80).outcome == "rejected"
    decide(db, row, "approved")
    assert submit(db, part, 82).outcome == "applied"
    kept = db.execute(
        "SELECT stage, outcome, auto_apply_threshold, review_threshold FROM enrichment_history ORDER BY id"
    ).fetchall()
    assert kept == [
        ("submission", "queued", 95, 70),
        ("submission", "rejected", 82, 81),
        ("review", "approved", 95, 70),
        ("submission", "applied", 82, 81),
    ]


def test_of_two_that_become_active_at_once_the_later_stays(make_database: Callable[..., str]) -> None:
    where = make_database("components", "006")
    activate = "UPDATE cns_enrichment_config SET active = true WHERE config_name = %s"
    with (
        psycopg.connect(where, autocommit=True) as owner,
        psycopg.connect(where) as first,
        psycopg.connect(where, autocommit=True) as second,
        ThreadPoolExecutor(1) as pool,
    ):
        owner.execute("UPDATE cns_enrichment_config SET enabled = true")
        first.execute(activate, ["thorough"])
        later = pool.submit(second.execute, activate, ["local-ai"])
        wait_until_blocked(owner, second)
        first.commit()
        assert later.result(timeout=30).rowcount == 1
        assert owner.execute("SELECT config_name FROM cns_enrichment_active").fetchall() == [("local-ai",)]


# ------------------------------------------------------------------------------------------------- written down


def test_every_change_is_audited_with_old_and_new(db: Connection) -> None:
    start = last_entry(db)
    config = configure(db, "own", TENANT, updated_by="person1@example.com")
    db.execute(
        "UPDATE cns_enrichment_config SET review_threshold = 80, ai_provider = 'claude', updated_by = 'person2@example.com' "
        "WHERE id = %s",
        [config],
    )
    db.execute("UPDATE cns_enrichment_config SET review_threshold = 80, updated_by = 'person3' WHERE id = %s", [config])
    db.execute("DELETE FROM cns_enrichment_config WHERE id = %s", [config])
    created, changed, deleted = audit(db, start)
    assert created[:4] == ("created", "own", "person1@example.com", None)
    assert created[4]["auto_apply_threshold"] == 95
    assert changed == (
        "changed",
        "own",
        "person2@example.com",
        {"review_threshold": 70, "ai_provider": None},
        {"review_threshold": 80, "ai_provider": "claude"},
    )
    assert (*deleted[:3], deleted[4]) == ("deleted", "own", "postgres", None)
    assert deleted[3]["updated_by"] == "person2@example.com", "an update that changes nothing has no author"
    times = db.execute(
        "SELECT DISTINCT occurred_at = now(), session_role FROM cns_enrichment_audit WHERE id > %s", [start]
    )
    assert times.fetchall() == [(True, "postgres")]


def test_who_changed_it_is_never_the_one_before(db: Connection) -> None:
    start = last_entry(db)
    config = configure(db, "own", TENANT, updated_by="person1")
    db.execute("UPDATE cns_enrichment_config SET scraping = true, updated_by = 'person1' WHERE id = %s", [config])
    db.execute("UPDATE cns_enrichment_config SET scraping = false WHERE id = %s", [config])
    assert [entry[2] for entry in audit(db, start)] == ["person1", "person1", "postgres"]
    assert row_of(db, "cns_enrichment_config", config)["updated_by"] == "postgres"


def test_becoming_active_takes_over_and_both_are_audited(db: Connection) -> None:
    start = last_entry(db)
    db.execute("UPDATE cns_enrichment_config SET active = true, updated_by = 'person1' WHERE config_name = 'thorough'")
    assert audit(db, start) == [
        ("changed", "default", "person1", {"active": True}, {"active": False}),
        ("changed", "thorough", "person1", {"active": False}, {"active": True}),
    ]


def test_the_audit_is_only_added_to(make_database: Callable[..., str]) -> None:
    where = make_database("components", "006")
    with psycopg.connect(where, autocommit=True) as owner:
        for statement in ("UPDATE cns_enrichment_audit SET changed_by = 'x'", "DELETE FROM cns_enrichment_audit",
                          "TRUNCATE cns_enrichment_audit"):  # fmt: skip
            with refused(owner, errors.ObjectNotInPrerequisiteState, match="only ever added to"):
                owner.execute(statement.encode())
        with refused(owner, errors.ObjectNotInPrerequisiteState, match="is not truncated"):
            owner.execute("TRUNCATE cns_enrichment_config")
    with psycopg.connect(where, user="cns_service", autocommit=True) as service:
        configure(service, "own", TENANT)
        service.execute("SELECT * FROM record_enrichment_cost(1, 'claude')")
        assert [entry[2] for entry in audit(service)[-2:]] == ["cns_service", "cns_service"]
        for relation in RELATIONS:
            service.execute(f"SELECT * FROM {relation}".encode())
        with refused(service, errors.InsufficientPrivilege):
            service.execute("INSERT INTO cns_enrichment_audit DEFAULT VALUES")
