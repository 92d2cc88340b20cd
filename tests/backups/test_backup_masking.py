"""What the manifest masks does not leave the server, and what belonged together still does."""

from __future__ import annotations

from pathlib import Path

import pytest

from backups.stage import KEY, backed_up, people, query, restore, rules, same_catalog, workspace
from pgstrata.core.script.contents import parse
from pgstrata.errors import BadInput
from pgstrata.operations.baselines.backup import backup
from pgstrata.postgres.server import Server
from support.estates import Estates

MASK = {
    "public.person.uid": "hash",
    "public.letter.person_uid": "hash",
    "public.person.email": "hash",
    "public.person.phone": "fixed:+49 000",
    "public.person.first_name": "null",
    "public.person.id": "hash",
    "public.visit.visitor": "hash",
    "public.visit.note": "hash",
    "public.visit.ip": "null",
    "public.letter.body": "hash",
    "public.letter.Written To": "hash",
    "public.guest.invited_by": "hash",
    "public.visit_base.name": "keep",
}
ORIGINALS = (
    "11111111-1111-4111", "22222222-2222-4222", "33333333-3333-4333", "ann@example.com", "Ann@Example.com",
    "bob@example.com", "Ann", "Żółw", "+49 1", "192.0.2", "secret-of", "secret-guest", "Old Friend",
)  # fmt: skip


def test_no_value_leaves_and_what_belonged_together_still_does(each_server: Server, each_estates: Estates) -> None:
    estate = people(each_estates, MASK)
    made = backed_up(estate)
    text = made.path.read_text()
    assert [value for value in ORIGINALS if value in text] == []
    other = each_estates.new_database()
    restore(each_server, made.path, other)  # keys, unique columns, partitions and checks hold, or this fails
    assert same_catalog(estate.urls["main"], other)
    joined = "SELECT count(*), count(DISTINCT p.uid) FROM person p JOIN letter l ON l.person_uid = p.uid"
    assert query(other, joined) == [(2, 2)]
    assert query(other, "SELECT count(DISTINCT lower(email)), count(DISTINCT email) FROM person") == [(2, 3)]
    assert query(other, "SELECT count(*) FROM person p JOIN visit v ON v.visitor = p.uid") == [(2,)], "partitions too"
    in_text = "SELECT count(*) FROM letter l JOIN person p ON p.email = l.body OR p.uid::text = l.body"
    assert query(other, in_text) == [(2,)], "the same value has the same mask in whatever column"
    assert query(other, "SELECT phone FROM person ORDER BY phone") == [("+49 000",), ("+49 000",), (None,)]
    assert query(other, "SELECT count(*) FROM person WHERE id IN (1, 2, 3)") != [(3,)]
    assert query(other, 'SELECT "Written To" FROM letter WHERE "Written To" IS NULL') == [(None,)], "NULL stays NULL"
    assert query(other, "SELECT DISTINCT email_lower = lower(email) FROM person") == [(True,)]


def test_the_header_says_what_was_masked(estates: Estates) -> None:
    made = backed_up(people(estates, MASK))
    head = parse(made.path.read_bytes())
    assert head
    assert head.masked == {column: rule for column, rule in MASK.items() if rule != "keep"} == made.dumped.masked


def test_targets_that_share_a_key_still_agree(estates: Estates) -> None:
    estate = people(estates, MASK)
    first = backed_up(estate).path.read_text()
    estate.urls["main"] = estates.new_database()
    estate.apply()
    second = backed_up(estate).path.read_text()
    assert first == second
    (third,) = backup(workspace(estate, PGSTRATA_MASK_KEY="quite another key of some length"))
    assert third.path.read_text() != second


def test_without_the_key_nothing_is_written(estates: Estates) -> None:
    estate = people(estates, MASK)
    done = estate.command("backup")
    assert done.returncode == 2
    assert "PGSTRATA_MASK_KEY is not set; nothing was written" in done.stderr
    with pytest.raises(BadInput, match="PGSTRATA_MASK_KEY has less than 16 characters") as caught:
        backup(workspace(estate, PGSTRATA_MASK_KEY="tiny"))
    assert "tiny" not in str(caught.value)
    assert not (estate.root / "backups").exists()


REFUSED = {
    "gone": ({"public.person.mail": "hash"}, "is not in the dump", "did you mean public.person.email?"),
    "no table": ({"public.persons.email": "hash"}, "is not in the dump", "did you mean public.person.email?"),
    "not null": ({"public.person.email": "null"}, "is NOT NULL", "use hash"),
    "time": ({"public.person.born_at": "hash"}, "(timestamp with time zone) cannot take hash", "use null or fixed"),
    "enum": ({"public.person.feeling": "hash"}, "(public.mood) cannot take hash", "use null or fixed"),
    "generated": ({"public.person.email_lower": "hash"}, "is generated", "mask those that it is made of"),
    "fixed unique": (
        {"public.person.email": "fixed:x@example.com"},
        "(public.mail_address) cannot take fixed",
        "it is unique",
    ),
    "short unique": (
        {"public.person.short_code": "hash"},
        "(character varying(8)) cannot take hash",
        "it is unique and has room for 8",
    ),
    "too long": (
        {"public.person.phone": "fixed:" + "1" * 21},
        "(character varying(20)) cannot take fixed",
        "is longer than the 20",
    ),
    "one end": ({"public.person.uid": "hash"}, "and public.letter.person_uid are the two ends", "both the same rule"),
    "other end": ({"public.letter.person_uid": "hash"}, "and public.person.uid are the two ends", "both the same"),
    "no time": (
        {"public.person.born_at": "fixed:soon"},
        "cannot take fixed:soon",
        "invalid input syntax for type timestamp",
    ),
    "no mood": ({"public.person.feeling": "fixed:angry"}, "cannot take fixed:angry", "invalid input value for enum"),
    "partition key": ({"public.visit.at": "fixed:2025-01-01"}, "decides the partition of public.visit", ""),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_rule_that_cannot_be_followed_is_refused_by_name(estates: Estates, name: str) -> None:
    mask, why, hint = REFUSED[name]
    estate = people(estates, mask)
    with pytest.raises(BadInput) as caught:
        backed_up(estate)
    said = str(caught.value)
    assert "[targets.main] mask cannot be followed; nothing was written" in said
    assert f"{next(iter(mask))} {why}" in said
    assert hint in said
    assert list((estate.root / "backups").iterdir()) == []


def test_a_column_that_looks_personal_is_named_until_a_rule_says_what_is_meant(estates: Estates) -> None:
    estate = people(estates)
    done = estate.command("backup")
    assert done.returncode == 0, done.stderr
    named = [line.split()[1] for line in done.stdout.splitlines() if "warning:" in line]
    assert named == ["public.person.email", "public.person.phone", "public.person.first_name", "public.visit.ip"]
    assert '"public.visit.ip" = "null" under [targets.main.mask], or "keep"' in done.stdout
    assert "only you may read this file" in done.stdout
    rules(estate, dict.fromkeys(named, "keep"))
    made = backed_up(estate)
    assert made.dumped.warnings == ()
    assert not made.written, "a rule that keeps changes nothing in it"
    assert Path(made.path).stat().st_mode & 0o777 == 0o644
    assert KEY not in made.path.read_text()


def test_a_rule_of_a_feature_that_is_not_there_is_idle_and_said(estates: Estates) -> None:
    """The manifest expects its table of a migration that this target does not have."""
    estate = people(estates, {"public.bill.iban": "null"})
    estate.write("003_BILL.sql", "CREATE TABLE bill (iban text);")
    entry = '[[migration]]\nfile = "003_BILL.sql"\ntarget = "main"\nfeature = "bills"\n'
    entry += 'expect = { objects = ["public.bill"] }\n'
    estate.manifest((estate.root / "estate.toml").read_text() + "[features.bills]\n" + entry)
    made = backed_up(estate)
    assert made.dumped.masked == {}
    assert any(each.startswith("public.bill.iban has a rule and nothing to mask") for each in made.dumped.warnings)
    estate.apply(switched_on=("bills",))
    estate.query("INSERT INTO bill VALUES ('DE00 1234')")
    made = backed_up(estate)
    assert made.dumped.masked == {"public.bill.iban": "null"}
    assert "DE00" not in made.path.read_text()


def test_passwords_of_other_servers(estates: Estates) -> None:
    estate = people(estates, {"public.person.phone": "null"})
    estate.query("CREATE SUBSCRIPTION follows CONNECTION 'host=h password=hidden' PUBLICATION p WITH (connect = false)")
    try:
        assert "hidden" not in backed_up(estate).path.read_text(), "a subscription stays out"
    finally:
        estate.query("ALTER SUBSCRIPTION follows SET (slot_name = NONE); DROP SUBSCRIPTION follows")
    estate.query(
        "CREATE FOREIGN DATA WRAPPER away; CREATE SERVER there FOREIGN DATA WRAPPER away;"
        "CREATE USER MAPPING FOR postgres SERVER there OPTIONS (password 'hidden')"
    )
    made = backed_up(estate)
    words = "a password of another server is in it as it is: CREATE USER MAPPING FOR postgres SERVER there"
    assert words in made.dumped.warnings
    assert made.dumped.private


def test_a_check_that_masks_must_pass_is_named(estates: Estates) -> None:
    made = backed_up(people(estates, {"public.person.email": "hash"}))
    assert any("the domain public.mail_address checks its values" in each for each in made.dumped.warnings)
