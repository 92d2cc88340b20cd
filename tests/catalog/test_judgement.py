"""Which repairs are called safe, and what is said to be at stake where they are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from catalog.scenes import Scenes
from pgstrata.core.catalog.drift import compare
from pgstrata.core.catalog.repair import Repair, repairs
from pgstrata.postgres.server import Server


@pytest.fixture
def mended(server: Server, templates: Callable[[Server], Scenes]) -> Callable[[str], list[Repair]]:
    """The repairs of a change."""
    scenes = templates(server)

    def get(script: str) -> list[Repair]:
        with scenes.copy() as name:
            scenes.run(name, script)
            live = scenes.read(name)
        return repairs(compare(scenes.catalog, live), scenes.catalog, live)

    return get


SAFE = [
    "COMMENT ON TABLE app.customers IS 'other'",
    "REVOKE SELECT ON app.customers FROM catalog_reader",
    "ALTER TABLE app.orders ALTER amount SET NOT NULL",
    "ALTER TABLE app.orders ALTER amount SET DEFAULT 5",
    "DROP TABLE app.of_type",
    "DROP VIEW app.over_names",
    "DROP INDEX app.customers_tags_idx",
    "CREATE OR REPLACE VIEW app.over_names AS SELECT count(*) AS n, min(name) AS last FROM app.names",
    "ALTER TABLE app.customers RENAME CONSTRAINT customers_pkey TO pk",
]
AT_STAKE = [
    ("CREATE TABLE app.fresh (a integer)", "rows are lost"),
    ("ALTER TABLE app.orders ADD COLUMN fresh integer", "values are lost"),
    ("ALTER TABLE app.orders ALTER customer DROP NOT NULL", "no value"),
    ("ALTER TABLE app.scratch ALTER a TYPE bigint", "does not fit"),
    ('ALTER TABLE app.customers DROP CONSTRAINT "Größe ok"', "a row breaks it"),
    ("GRANT SELECT ON app.orders TO PUBLIC", "takes rights away"),
    ("ALTER TABLE app.dog OWNER TO catalog_writer", "right to give it away"),
    ("ALTER TABLE app.orders DISABLE ROW LEVEL SECURITY", "hides the rows"),
    ("ALTER VIEW app.names RESET (security_invoker)", "other rows are seen"),
    ("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.customers_tags_idx'::regclass", "CONCURRENTLY"),
    ("DROP TYPE app.unused; CREATE TYPE app.unused AS ENUM ('one', 'two', 'three')", "has the label"),
    ("ALTER TABLE app.orders RENAME COLUMN status TO state", "under another name"),
]


@pytest.mark.parametrize("script", SAFE)
def test_what_loses_nothing_is_safe(script: str, mended: Callable[[str], list[Repair]]) -> None:
    assert [each for each in mended(script) if not each.safe] == []


@pytest.mark.parametrize(("script", "stake"), AT_STAKE)
def test_what_can_lose_or_fail_says_so(script: str, stake: str, mended: Callable[[str], list[Repair]]) -> None:
    found = mended(script)
    assert [each.why for each in found if not each.safe and stake in each.why], found


def test_what_no_sql_can_do_says_why(mended: Callable[[str], list[Repair]]) -> None:
    found = mended("DROP TABLE app.hashed; CREATE TABLE app.hashed (k integer)")
    assert [
        each for each in found if not each.statements and not each.safe and "fixed when the table is made" in each.why
    ]


def test_a_column_that_was_renamed_is_renamed_back_and_keeps_its_values(mended: Callable[[str], list[Repair]]) -> None:
    statements = [
        text for each in mended("ALTER TABLE app.orders RENAME COLUMN amount TO total") for text in each.statements
    ]
    assert "ALTER TABLE app.orders RENAME COLUMN total TO amount" in statements
    assert not [text for text in statements if "DROP COLUMN" in text]
