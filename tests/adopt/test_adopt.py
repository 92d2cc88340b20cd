"""`adopt` on small estates: what is recorded, what is asked, and what is refused."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import closing
from typing import Any

import pytest
from psycopg.conninfo import make_conninfo

from pgstrata.core.estate.address import Address
from pgstrata.core.plan.history import State
from pgstrata.core.plan.proposal import Proposal, accept_all
from pgstrata.errors import BadInput, Busy, PgstrataError, Refused, Unavailable
from pgstrata.operations.adopt import Adopted, adopt
from pgstrata.operations.status import status
from pgstrata.operations.verify import verify
from pgstrata.operations.workspace import new_run
from pgstrata.postgres import ledger
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import connect
from support.estates import BASELINE_END, Estate, Estates

FILES = {
    "001_SHOP.sql": "CREATE TABLE part (id integer PRIMARY KEY, name text, price numeric);\n"
    "CREATE TABLE maker (id integer PRIMARY KEY, name text);\nCREATE INDEX part_name ON part (name);\n"
    "COMMENT ON TABLE part IS 'A part';" + BASELINE_END,
    "002_ROWS.sql": "INSERT INTO maker VALUES (1, 'somebody');",
    "003_NOTES.sql": "CREATE TABLE note (id integer PRIMARY KEY, text text NOT NULL);\n"
    "CREATE FUNCTION notes() RETURNS bigint LANGUAGE sql RETURN (SELECT count(*) FROM note);",
    "004_VOTES.sql": "CREATE TABLE vote (id integer PRIMARY KEY);\nCREATE VIEW votes AS SELECT id FROM vote;",
}
MANIFEST = """
[estate]
name = "shop"
[targets.main]
database = "postgres"
[features.notes]
default = true
[features.votes]
[[migration]]
file = "001_SHOP.sql"
target = "main"
kind = "baseline"
[[migration]]
file = "002_ROWS.sql"
target = "main"
[[migration]]
file = "003_NOTES.sql"
target = "main"
feature = "notes"
[[migration]]
file = "004_VOTES.sql"
target = "main"
feature = "votes"
"""


@pytest.fixture
def shop(estates: Estates) -> Estate:
    """An estate whose database has been built by hand up to the data of 002."""
    estate = estates.make(FILES, MANIFEST)
    by_hand(estate, "001", "002")
    return estate


def by_hand(estate: Estate, *numbers: str) -> None:
    for number in numbers:
        estate.query(next(text for name, text in FILES.items() if name.startswith(number)))


def adopted(estate: Estate, **more: Any) -> Adopted:
    return adopt(estate.workspace(), "main", **{"confirm": accept_all, "present": ["2"], **more})


def states(estate: Estate) -> dict[str, State]:
    return {row.number: row.state for row in status(estate.workspace())}


def has_ledger(estate: Estate) -> bool:
    return estate.query("SELECT to_regnamespace('pgstrata') IS NOT NULL") == [(True,)]


def test_what_it_says_is_what_the_ledger_has(shop: Estate) -> None:
    by_hand(shop, "004")
    shown: list[Proposal] = []
    done = adopted(shop, confirm=shown.extend)
    (proposal,) = shown
    assert proposal.changes == (
        "recorded: 001_SHOP.sql (its catalog says so)",
        "adopted: 002_ROWS.sql (as you said)",
        "adopted: 004_VOTES.sql (its catalog says so)",
        "not there: 003_NOTES.sql; the next apply does it",
        "no drift: the catalog is what these migrations make (compared with a scratch database on its server)",
        "Rows are not compared: whether the data are the baseline's is for you to know.",
    )
    assert (done.done, done.recorded, done.adopted, done.next) == (True, ("001",), ("002", "004"), ("003",))
    events = shop.query(
        "SELECT kind, number, feature, detail ->> 'by', checksum ~ '^v1:' FROM pgstrata.event ORDER BY id"
    )
    assert events == [
        ("recorded", "001", None, "catalog", True),
        ("adopted", "002", None, "said", True),
        ("adopted", "004", "votes", "catalog", True),
    ]
    assert shop.query("SELECT count(DISTINCT xmin::text), count(DISTINCT run_id) FROM pgstrata.event") == [(1, 1)]
    assert states(shop) == {"001": State.APPLIED, "002": State.APPLIED, "003": State.PENDING, "004": State.APPLIED}
    assert verify(shop.workspace())[0].drift.none
    assert [step.number for step in shop.apply().plan.steps] == ["003"], "and 002's row is not inserted twice"
    assert verify(shop.workspace())[0].drift.none


def test_a_feature_that_is_off_by_default_stays_off(shop: Estate) -> None:
    shown: list[Proposal] = []
    assert adopted(shop, confirm=shown.extend).next == ("003",)
    assert "not there: 004_VOTES.sql; its feature votes is off (default)" in shown[0].changes
    assert states(shop)["004"] is State.OFF


def test_what_leaves_no_trace_must_be_said(shop: Estate) -> None:
    with pytest.raises(Refused, match="its catalog does not tell") as why:
        adopted(shop, present=[])
    assert [(each.place, each.hint) for each in why.value.problems] == [
        ("002_ROWS.sql", "say --has 002 or --has-not 002")
    ]
    assert why.value.detail == "It has 001; it lacks 003, 004."
    assert adopted(shop, present=[], absent=["002"]).next == ("002", "003")


def test_numbers_that_it_does_not_have(shop: Estate) -> None:
    for words in ({"present": ["5"]}, {"absent": ["x"]}, {"present": ["²"]}):
        with pytest.raises(BadInput, match="main has no migration"):
            adopted(shop, **words)
    with pytest.raises(BadInput, match="002 is said to be there and not to be there"):
        adopted(shop, absent=["002"])
    with pytest.raises(BadInput, match="there is no target nap"):
        adopt(shop.workspace(), "nap", confirm=accept_all)


def test_what_is_said_is_taken_as_said(shop: Estate) -> None:
    by_hand(shop, "003")
    found = adopted(shop, absent=["003"])
    assert (found.done, found.adopted) == (False, ("002",))
    assert "  table public.note: 003 makes one of this name, and is not one of them" in found.lines
    found = adopted(shop, present=["002", "004"])
    assert (found.done, found.adopted) == (False, ("002", "003", "004"))
    assert "  view public.votes: missing, made by 004" in found.lines
    with pytest.raises(Refused, match="what is said and what is there do not agree") as why:
        adopted(shop, absent=["001"])
    assert [each.place for each in why.value.problems] == ["002_ROWS.sql", "003_NOTES.sql"]
    assert not has_ledger(shop)


def test_one_at_a_time(shop: Estate) -> None:
    with closing(connect("main", Address(conninfo=shop.urls["main"]), new_run({}))) as other:
        other.lock(deadline=0.0)
        with pytest.raises(Busy, match="main is busy"):
            adopted(shop)
    assert adopted(shop).done


DRIFTS = [
    ("DROP INDEX part_name", "index public.part_name: missing, made by 001"),
    ("CREATE TABLE somebodys (id integer)", "table public.somebodys: no migration makes it"),
    ("COMMENT ON TABLE part IS 'Else'", "table public.part: comment is Else, not A part, made by 001"),
    ("ALTER TABLE maker ALTER name TYPE varchar(9)", "column public.maker.name: type is "),
    ("DROP FUNCTION notes()", "function public.notes(): missing, made by 003"),
    ("CREATE TABLE vote (other text)", "table public.vote: 004 makes one of this name, and is not one of them"),
    ("CREATE TABLE vote (id integer PRIMARY KEY)", "view public.votes: missing, made by 004"),
]


@pytest.mark.parametrize(("statement", "line"), DRIFTS)
def test_drift_is_refused_and_with_a_word_kept_visible(shop: Estate, statement: str, line: str) -> None:
    by_hand(shop, "003")
    shop.query(statement)
    found = adopted(shop)
    assert not found.done
    assert not has_ledger(shop)
    assert any(each.strip().startswith(line) for each in found.lines), found.lines
    assert adopted(shop, accept_drift=True).adopted[:2] == ("002", "003")
    (seen,) = verify(shop.workspace())
    assert [str(each) for each in seen.drift.differences] == [
        str(each) for each in found.recognised.differences.differences
    ]
    assert len(seen.drift.differences) == 1


def test_a_migration_that_is_there_in_part_goes_to_the_nearer_side_and_is_said(shop: Estate) -> None:
    shop.query("CREATE TABLE vote (other text)")
    lacking = (
        "not there: 004_VOTES.sql, though 1 of 5 objects that tell of it are there; its feature votes is off (default)"
    )
    assert lacking in adopted(shop).lines
    shop.query("DROP TABLE vote; CREATE TABLE vote (id integer PRIMARY KEY)")
    found = adopted(shop)
    assert "adopted: 004_VOTES.sql (its catalog says so, by 3 of 5 objects that tell of it)" in found.lines
    assert found.as_json()["partly"] == {"004": [3, 5]}


def test_objects_of_another_owner_are_one_line(shop: Estate) -> None:
    name = f"r_{secrets.token_hex(4)}"
    shop.query(f"CREATE ROLE {name}; ALTER TABLE part OWNER TO {name}; ALTER TABLE maker OWNER TO {name}")
    try:
        lines = adopted(shop).lines
        assert [line for line in lines if "objects belong" in line] == [
            f"  2 objects belong to {name}, and would to postgres had this role applied the migrations"
        ]
    finally:
        shop.query(f"REASSIGN OWNED BY {name} TO postgres; DROP ROLE {name}")


def test_a_name_from_the_database_does_not_move_the_cursor(shop: Estate) -> None:
    shop.query('CREATE TABLE "odd\x1b[2J" (id integer)')
    assert [line for line in adopted(shop).lines if "odd" in line] == [
        r'  table public."odd\x1b[2J": no migration makes it'
    ]


def test_a_ledger_with_migrations_is_refused(shop: Estate) -> None:
    adopted(shop)
    with pytest.raises(Refused, match="main has a ledger already, with 001, 002") as why:
        adopted(shop)
    assert "pgstrata verify main" in why.value.hint


def test_an_empty_ledger_is_filled_and_a_schema_that_is_none_is_refused(shop: Estate) -> None:
    shop.query("CREATE SCHEMA pgstrata")
    with pytest.raises(Refused, match="not a ledger that this version can read"):
        adopted(shop)
    shop.query("DROP SCHEMA pgstrata")
    shop.query(topic("ledger")["create"])
    assert adopted(shop).done
    assert states(shop)["001"] is State.APPLIED


def test_an_empty_and_a_foreign_database(estates: Estates) -> None:
    estate = estates.make(FILES, MANIFEST)
    with pytest.raises(Refused, match="the database is empty: there is nothing to adopt"):
        adopted(estate)
    estate.query("CREATE TABLE maker (id integer); CREATE TABLE other (id integer); CREATE TABLE third (id integer)")
    with pytest.raises(
        Refused, match=r"this is not the database of main: of its baseline's objects \d of \d+ are there"
    ) as why:
        adopted(estate)
    assert "pgstrata adopt main --has 001 lists what is missing and what is there besides" in why.value.hint
    found = adopted(estate, present=["001"], absent=["002"])
    assert not found.done
    assert "  table public.part: missing, made by 001" in found.lines
    assert "  table public.other: no migration makes it" in found.lines
    assert not has_ledger(estate)


def test_an_order_that_apply_would_refuse_is_refused_now(shop: Estate) -> None:
    with_two_more = "".join(
        f'[[migration]]\nfile = "{name}"\ntarget = "main"\n{more}'
        for name, more in (("005_A.sql", ""), ("006_B.sql", ""))
    )
    shop.manifest(MANIFEST + with_two_more)
    shop.write("005_A.sql", "CREATE TABLE a (id integer PRIMARY KEY);")
    shop.write("006_B.sql", "CREATE TABLE b (id integer PRIMARY KEY);")
    shop.query("CREATE TABLE b (id integer PRIMARY KEY)")
    with pytest.raises(Refused, match="apply could not go on from here") as why:
        adopted(shop)
    assert [(each.place, each.message) for each in why.value.problems] == [
        ("005_A.sql", "is not there, and 006, which comes after it, is")
    ]
    shop.query("CREATE TABLE a (id integer PRIMARY KEY)")
    assert adopted(shop).adopted == ("002", "005", "006")


def test_what_its_baseline_covers_is_recorded_as_covered(shop: Estate) -> None:
    """001 was refreshed: it contains 003, which it names, and 009, which the manifest no longer has."""
    by_hand(shop, "003")
    shop.write("001_SHOP.sql", FILES["001_SHOP.sql"].replace(BASELINE_END, FILES["003_NOTES.sql"] + BASELINE_END))
    shop.manifest(MANIFEST.replace('kind = "baseline"', 'kind = "baseline"\ncovers = ["003", "009"]'))
    done = adopted(shop)
    assert (done.done, done.recognised.covered) == (True, ("003", "009"))
    rows = shop.query(
        "SELECT number, file, feature, detail ->> 'by' FROM pgstrata.event WHERE kind = 'covered' ORDER BY 1"
    )
    assert rows == [("003", "003_NOTES.sql", "notes", "001"), ("009", None, None, "001")]
    assert states(shop)["003"] is State.COVERED
    assert shop.apply().plan.empty
    assert verify(shop.workspace())[0].drift.none


def test_a_change_while_the_question_stands_is_noticed(shop: Estate) -> None:
    def meanwhile(_: Sequence[Proposal]) -> None:
        shop.query("CREATE TABLE late (id integer)")

    with pytest.raises(Unavailable, match="its catalog was changed meanwhile"):
        adopted(shop, confirm=meanwhile)
    assert not has_ledger(shop)


def test_a_no_changes_nothing(shop: Estate) -> None:
    def no(_: Sequence[Proposal]) -> None:
        raise Refused("not confirmed")

    before = shop.query("SELECT xmin::text FROM pg_namespace")
    with pytest.raises(Refused, match="not confirmed"):
        adopted(shop, confirm=no)
    assert shop.query("SELECT xmin::text FROM pg_namespace") == before


def test_a_crash_before_the_commit_leaves_no_ledger(shop: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it is one transaction: a line that is cut between two events takes the ledger with it."""
    write, seen = ledger.write, []

    def cut(session: Any, kind: str, **values: Any) -> None:
        if kind in ("recorded", "adopted"):  # and not what is applied to the scratch database
            seen.append(kind)
        if kind == "adopted":
            shop.query(f"SELECT pg_terminate_backend({session.connection.info.backend_pid})")
        write(session, kind, **values)

    monkeypatch.setattr(ledger, "write", cut)
    with pytest.raises(PgstrataError):
        adopted(shop)
    assert seen == ["recorded", "adopted"]
    assert not has_ledger(shop)
    monkeypatch.undo()
    assert adopted(shop).done


def test_a_role_that_may_not_create_databases_is_helped_by_a_throw_away_server(shop: Estate) -> None:
    name, own = f"r_{secrets.token_hex(4)}", shop.urls["main"]
    database = shop.query("SELECT current_database()")[0][0]
    shop.query(f"CREATE ROLE {name} LOGIN; GRANT CREATE ON DATABASE {database} TO {name}")
    shop.query(f"ALTER TABLE part OWNER TO {name}; ALTER TABLE maker OWNER TO {name}")
    shop.urls["main"] = make_conninfo(own, user=name)
    try:
        done = adopted(shop)
        assert done.done, done.lines
        assert done.recognised.where.startswith("a throw-away PostgreSQL 18")
    finally:
        shop.urls["main"] = own
        shop.query(f"DROP OWNED BY {name} CASCADE; DROP ROLE {name}")


def test_roles_that_its_server_lacks_are_named(shop: Estate) -> None:
    shop.manifest(MANIFEST + "[targets.main.roles]\nnobody_at_all = {}\n")
    with pytest.raises(Refused, match="lacks roles that its migrations need: nobody_at_all"):
        adopted(shop)
