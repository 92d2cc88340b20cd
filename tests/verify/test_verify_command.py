"""`verify`, `blame` and `inventory` as their users run them."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator

import pytest
from psycopg.conninfo import make_conninfo

from support.estates import Estate, Estates

FILES = {
    "001_PART.sql": "CREATE TABLE part (id integer PRIMARY KEY, name text);\nCOMMENT ON TABLE part IS 'A part';",
    "002_NAME.sql": "ALTER TABLE part ALTER name SET NOT NULL;\nCREATE VIEW parts AS SELECT id FROM part;\n"
    "CREATE FUNCTION twice(x integer) RETURNS integer LANGUAGE sql RETURN x * 2;",
}


@pytest.fixture
def estate(estates: Estates) -> Estate:
    made = estates.make(FILES)
    made.apply()
    return made


@pytest.fixture
def login(estate: Estate) -> Iterator[tuple[str, str]]:
    """A role without a right of its own, and the address of the target as that role."""
    name, own = f"r_{secrets.token_hex(4)}", estate.urls["main"]
    estate.query(f"CREATE ROLE {name} LOGIN")
    yield name, make_conninfo(own, user=name)
    estate.urls["main"] = own
    estate.query(f"DROP OWNED BY {name} CASCADE; DROP ROLE {name}")


def test_no_drift(estate: Estate) -> None:
    done = estate.command("verify")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("main: no drift (2 migrations, ")
    assert done.stdout.endswith("expected by a scratch database on its server)\n")


def test_drift_says_what_and_whose_and_the_repair_mends_it(estate: Estate) -> None:
    estate.query("COMMENT ON TABLE part IS 'Something'; ALTER TABLE part ALTER name DROP NOT NULL; DROP VIEW parts")
    estate.query("CREATE TABLE nobodys (id integer)")
    done = estate.command("verify")
    assert done.returncode == 6
    lines = done.stdout.splitlines()
    assert lines[0].startswith("main: 4 differences")
    assert "  table public.part: comment differs, made by 001" in lines
    assert "      expected: A part" in lines
    assert "      actual: Something" in lines
    assert "  column public.part.name: not null differs, made by 002" in lines
    assert "  view public.parts: missing, made by 002" in lines
    assert "  table public.nobodys: no migration makes it" in lines
    assert "        DROP TABLE public.nobodys;" in lines, "as psql takes it"
    found = json.loads(estate.command("verify", "--json").stdout)["targets"][0]
    by_name = {each["name"]: each for each in found["differences"]}
    assert not by_name["public.nobodys"]["safe"], "dropping a table is a person's decision"
    for each in found["differences"]:
        for statement in each["repair"]:
            estate.query(statement)
    assert estate.command("verify").returncode == 0


BY_HAND = (
    "CREATE TYPE ct AS (a int); ALTER TABLE part ADD COLUMN c ct;"
    "CREATE VIEW v1 AS SELECT 1 AS one; CREATE VIEW v2 AS SELECT * FROM v1;"
    "CREATE TABLE log (a int) PARTITION BY RANGE (a); CREATE TABLE log1 PARTITION OF log FOR VALUES FROM (1) TO (2);"
    "CREATE TYPE mood AS ENUM ('fine'); CREATE FUNCTION how() RETURNS mood LANGUAGE sql AS $$ SELECT 'fine'::mood $$;"
)


def test_what_is_printed_for_things_that_stand_on_each_other_runs_in_its_order(estate: Estate) -> None:
    estate.query(BY_HAND)
    printed = [line.strip() for line in estate.command("verify").stdout.splitlines() if line.endswith(";")]
    found = json.loads(estate.command("verify", "--json").stdout)["targets"][0]["differences"]
    assert printed == [f"{statement};" for each in found for statement in each["repair"]]
    for statement in printed:
        estate.query(statement)
    assert estate.command("verify").returncode == 0


def test_another_order_of_columns_is_a_note_unless_asked(estate: Estate) -> None:
    estate.query("DROP VIEW parts; DROP TABLE part; CREATE TABLE part (name text NOT NULL, id integer PRIMARY KEY)")
    estate.query("COMMENT ON TABLE part IS 'A part'; CREATE VIEW parts AS SELECT id FROM part")
    done = estate.command("verify")
    assert done.returncode == 0, done.stdout
    assert "note: public.part: its columns are in another order" in done.stdout
    assert estate.command("verify", "--column-order").returncode == 6


def test_what_cannot_be_compared_is_refused_and_the_rest_is_compared(estate: Estate) -> None:
    estate.write("002_NAME.sql", "SELECT 2;")
    done = estate.command("verify")
    assert done.returncode == 3
    assert "main: cannot be compared: " in done.stdout
    assert "002_NAME.sql: is not what was applied to main" in done.stdout


def test_what_is_there_and_not_compared_is_listed(estate: Estate) -> None:
    estate.query('CREATE COLLATION plain FROM "C"')
    done = estate.command("verify")
    assert done.returncode == 0
    assert "There, and not compared: 1 collation." in done.stdout


def test_blame(estate: Estate) -> None:
    whole = estate.command("blame", "main").stdout
    assert [line.split() for line in whole.splitlines() if "public.parts " in line] == [["view", "public.parts", "002"]]
    done = estate.command("blame", "main", "part")
    rows = [line.split(maxsplit=3) for line in done.stdout.splitlines()[1:]]
    assert ["table", "public.part", "001"] in rows
    assert ["column", "public.part.name", "001", "002 (not null)"] in rows
    for name in ("public.part.name", "part.name", '"public"."part"."name"'):
        (row,) = json.loads(estate.command("blame", "main", name, "--json").stdout)["objects"]
        assert (row["created"], row["changes"]) == ("001", [{"number": "002", "facets": ["not null"]}])
    (row,) = json.loads(estate.command("blame", "main", "twice", "--json").stdout)["objects"]
    assert (row["name"], row["created"]) == ("public.twice(integer)", "002")


def test_blame_of_nothing(estate: Estate) -> None:
    done = estate.command("blame", "main", "public.pat")
    assert done.returncode == 2
    assert "its migrations make nothing that is called public.pat" in done.stderr
    assert "did you mean public.part?" in done.stderr
    assert estate.command("blame", "nap").returncode == 2


def test_inventory(estate: Estate) -> None:
    estate.query("CREATE SCHEMA more; CREATE TABLE more.log (id integer) PARTITION BY RANGE (id)")
    estate.query("CREATE TABLE more.log_1 PARTITION OF more.log FOR VALUES FROM (0) TO (10)")
    estate.query("INSERT INTO more.log VALUES (1), (2); INSERT INTO part VALUES (1, 'a')")
    done = estate.command("inventory", "--tables")
    assert done.returncode == 0, done.stderr
    assert "--exact counts its rows" in done.stdout
    exact = json.loads(estate.command("inventory", "main", "--exact", "--json").stdout)["targets"][0]
    rows = {f"{each['schema']}.{each['name']}": (each["kind"], each["rows"]) for each in exact["relations"]}
    assert rows == {
        "more.log": ("table", 2),
        "public.part": ("table", 1),
        "public.parts": ("view", None),
    }, "a partition goes with its table"
    estate.query("ANALYZE")
    assert "~" in estate.command("inventory").stdout
    text = estate.command("inventory", "--exact").stdout
    assert "1 table, 1 view" in text
    assert estate.command("inventory", "nap").returncode == 2


def test_what_a_role_cannot_count_is_said_and_never_counted(estate: Estate, login: tuple[str, str]) -> None:
    """A count under row-level security is of the rows that the role may see, and no error."""
    role, url = login
    estate.query("CREATE TABLE seen (id integer); CREATE TABLE hidden (id integer); INSERT INTO seen VALUES (1)")
    estate.query("INSERT INTO hidden VALUES (1), (2); ALTER TABLE hidden ENABLE ROW LEVEL SECURITY")
    estate.query("CREATE MATERIALIZED VIEW later AS SELECT 1 AS id WITH NO DATA")
    estate.query("CREATE SCHEMA closed; CREATE TABLE closed.kept (id integer)")
    estate.query(f"GRANT SELECT ON seen, hidden, later, closed.kept TO {role}")
    estate.urls["main"] = url
    text = estate.command("inventory", "--exact").stdout
    assert "never analysed" not in text
    words = "  ? stands where rows cannot be counted, as "
    assert f"{words}the role may not read them: closed.kept, public.part.\n" in text
    assert f"{words}row-level security may hide some from the role: public.hidden.\n" in text
    assert f"{words}the view was never filled: public.later.\n" in text
    (found,) = json.loads(estate.command("inventory", "--exact", "--json").stdout)["targets"]
    assert {each["name"]: (each["rows"], each["exact"], each["why"]) for each in found["relations"]} == {
        "kept": (None, False, "not readable"),
        "hidden": (None, False, "row security"),
        "later": (None, False, "never filled"),
        "part": (None, False, "not readable"),
        "parts": (None, False, ""),
        "seen": (1, True, ""),
    }
    text = estate.command("inventory").stdout
    assert "? stands where a table was never analysed; --exact counts its rows.\n" in text, "seen"
    assert f"{words}the role may not read them: closed.kept, public.part.\n" in text


def test_an_estimate_needs_no_right_to_read(estate: Estate, login: tuple[str, str]) -> None:
    estate.query("INSERT INTO part VALUES (1, 'a'); ANALYZE part")
    estate.urls["main"] = login[1]
    done = estate.command("inventory")
    assert "~1" in done.stdout
    assert "?" not in done.stdout
