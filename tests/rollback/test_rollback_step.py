"""`rollback --to N`, as its users meet it beside the other two; what it does in the database is tested with the reverses."""

from __future__ import annotations

import json

from rollback.parts import beside
from support.estates import Estate

SAID = ("--yes", "--accept-rows")


def test_to_a_number_keeps_the_rows_and_the_database(parts: Estate) -> None:
    done = parts.command("rollback", "--to", "002", *SAID)
    assert done.returncode == 0, done.stderr
    assert "Undone: 003" in done.stdout
    assert parts.query("TABLE part ORDER BY id") == [(1, "bolt"), (2, "nut"), (3, "gear")]
    assert parts.query("SELECT count(*) FROM note") == [(2,)]
    assert beside(parts) == []
    done = parts.command("rollback", "--to", "2", *SAID)
    assert (done.returncode, done.stdout) == (0, "Nothing to do: nothing was applied after 2.\n")
    assert "rollback --undo with the rows that it held" in " ".join(parts.command("plan").stdout.split())
    done = parts.command("rollback", "--undo", "--yes")
    assert done.returncode == 0, done.stderr
    assert "There again: 003" in done.stdout
    assert parts.command("verify").returncode == 0


def test_tables_that_a_step_back_has_filled_go_along(parts: Estate) -> None:
    done = parts.command("rollback", "--to", "001", "--json", *SAID)
    assert done.returncode == 0, done.stderr
    shown, _, rest = done.stdout.partition("\n")
    assert json.loads(shown)["proposals"][0]["leaving"]
    (value,) = json.loads(rest)["targets"]
    assert value["tables"]
    tables = "SELECT relname, relowner FROM pg_class WHERE relnamespace = 'pgstrata'::regnamespace AND relkind = 'r'"
    there = sorted(parts.query(tables))
    kept = [parts.query(f"SELECT count(*) FROM {each}") for each in value["tables"]]
    parts.query("CREATE ROLE reader_of_ledgers; GRANT USAGE ON SCHEMA pgstrata TO reader_of_ledgers")
    try:
        parts.query("GRANT SELECT ON pgstrata.event, pgstrata.current TO reader_of_ledgers")
        rights = "SELECT relname, relacl::text FROM pg_class WHERE relname IN ('event', 'current') ORDER BY 1"
        granted = parts.query(rights)
        assert parts.command("rollback", "--to", "baseline", *SAID).returncode == 0
        assert sorted(parts.query(tables)) == there
        assert [parts.query(f"SELECT count(*) FROM {each}") for each in value["tables"]] == kept
        assert parts.query(rights) == granted, "who may read the ledger, may read it still"
        assert parts.command("rollback", "--undo", *SAID).returncode == 0
    finally:
        parts.query("DROP OWNED BY reader_of_ledgers")
        for name in beside(parts):
            live = parts.query("SELECT current_database()")[0][0]
            parts.query(f'ALTER DATABASE "{live}_{name}" ALLOW_CONNECTIONS true')
            parts.query(f'DROP DATABASE "{live}_{name}"')
        parts.query("DROP ROLE reader_of_ledgers")
