"""What forbids to replace a database is said before anything is built, all of it at once."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from psycopg.conninfo import make_conninfo

from pgstrata.core.plan.proposal import accept_all
from pgstrata.errors import BadInput, PgstrataError, Refused
from pgstrata.operations.rollbacks.rollback import rollback
from rollback.parts import FILES, MANIFEST, back, beside
from support.estates import Estate, Estates

BACK = ("rollback", "--to", "baseline", "--yes", "--accept-rows")


@pytest.fixture
def untouched(parts: Estate) -> Iterator[Estate]:
    """The small estate, which must be at the end what it was."""
    query = (
        "SELECT (SELECT count(*) FROM pgstrata.event), (SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    before = parts.query(query)
    yield parts
    assert parts.query(query) == before
    assert beside(parts) == []


WORDS: list[tuple[dict[str, Any], type[PgstrataError], str]] = [
    ({"to": "12a"}, BadInput, "it is baseline, the number of a migration, run:ID or kept:NAME"),
    ({"to": "run:"}, BadInput, "it is baseline, the number of a migration, run:ID or kept:NAME"),
    ({"to": "002", "source": Path("x.sql")}, BadInput, "--from goes with --to baseline"),
    ({"to": "baseline", "source": Path("nowhere.sql")}, BadInput, "cannot read nowhere.sql"),
    ({"to": "baseline", "targets": ["nap"]}, BadInput, "nap"),
    ({"to": "kept:"}, BadInput, "it is baseline, the number of a migration, run:ID or kept:NAME"),
    ({"to": "kept:x"}, Refused, "no kept database is called x"),
    ({"to": "run:0123"}, Refused, "main has no checkpoint of a run 0123"),
]


def test_words(parts: Estate) -> None:
    for words, kind, said in WORDS:
        with pytest.raises(kind) as refused:
            rollback(parts.workspace(), confirm=accept_all, **words)
        assert said in str(refused.value)


def test_what_is_not_accepted_is_dropped_again(untouched: Estate) -> None:
    done = untouched.command("rollback", "--to", "baseline", "--dry-run")
    assert done.returncode == 0, done.stderr
    assert "undone: 002 002_NOTES.sql" in done.stdout
    done = untouched.command("rollback", "--to", "baseline", "--yes")
    assert done.returncode == 3
    assert "5 rows would leave live use, and --yes alone does not accept that" in done.stderr
    done = untouched.command("rollback", "--undo")
    assert done.returncode == 3
    assert "its ledger has no rollback that could be undone" in done.stderr
    for words in ((), ("--undo", "--to", "baseline"), ("--undo", "--from", "x.sql")):
        done = untouched.command("rollback", *words)
        assert (done.returncode, "Say either --to baseline|N|run:ID|kept:NAME or --undo" in done.stderr) == (2, True)


def test_every_reason_at_once(parts: Estate) -> None:
    role = f"r_{secrets.token_hex(4)}"
    parts.query(f"CREATE ROLE {role} LOGIN; GRANT ALL ON SCHEMA pgstrata TO {role}")
    parts.query(f"GRANT SELECT ON ALL TABLES IN SCHEMA pgstrata TO {role}")
    parts.query("CREATE SUBSCRIPTION news CONNECTION 'host=db.example.com' PUBLICATION p WITH (connect = false)")
    owner = parts.urls["main"]
    try:
        parts.urls["main"] = make_conninfo(owner, user=role)
        done = parts.command(*BACK)
        assert done.returncode == 3
        assert "the subscription news belongs to it" in done.stderr
        assert f"the role {role} may not create databases" in done.stderr
        assert f"the role {role} may not rename it" in done.stderr
    finally:
        parts.urls["main"] = owner
        parts.query("ALTER SUBSCRIPTION news SET (slot_name = NONE)")
        parts.query("DROP SUBSCRIPTION news")
        parts.query(f"DROP OWNED BY {role}")
        parts.query(f"DROP ROLE {role}")


def test_without_a_ledger(families: Estates) -> None:
    estate = families.make(FILES, MANIFEST)
    with pytest.raises(Refused, match="it has no ledger"):
        back(estate)


def test_several_targets_are_to_be_named_and_what_another_requires_stays(families: Estates) -> None:
    manifest = MANIFEST.replace("[features.notes]", '[targets.other]\ndatabase = "postgres"\n\n[features.notes]')
    manifest += '\n[[migration]]\nfile = "004_OTHER.sql"\ntarget = "other"\nrequires = ["002"]\n'
    estate = families.make({**FILES, "004_OTHER.sql": "CREATE TABLE o ();"}, manifest, targets=("main", "other"))
    estate.apply()
    with pytest.raises(Refused, match="no target is named, and the estate has several"):
        back(estate)
    needed = "002_NOTES.sql would be undone, and 004_OTHER.sql, applied to other, requires it"
    with pytest.raises(Refused, match=needed):
        back(estate, "main")
    assert beside(estate) == []
    with pytest.raises(Refused, match="other has no baseline"):
        back(estate, "other")
