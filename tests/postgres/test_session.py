"""Sessions: addresses without secrets, the lock and its proof, settings."""

from __future__ import annotations

import time
from collections.abc import Iterator

import psycopg
import pytest

from pgstrata.core.estate.address import Address
from pgstrata.core.secret import redact
from pgstrata.errors import BadInput, Busy, Unreachable
from pgstrata.operations.workspace import new_run
from pgstrata.postgres.reach import describe
from pgstrata.postgres.session import Session, connect


@pytest.fixture
def session(database: str) -> Iterator[Session]:
    made = connect("main", Address(conninfo=database), new_run({}))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("postgresql://me:s3cret@host/db", "postgresql://me:***@host/db"),
        ("postgresql://me@host/db", "postgresql://me@host/db"),
        ("host=h password=s3cret dbname=x", "host=h password=*** dbname=x"),
        ("password = 's3 cr\\'et' host=h", "password = *** host=h"),
        ("PASSWORD=s3cret", "PASSWORD=***"),
    ],
)
def test_redaction(text: str, clean: str) -> None:
    assert redact(text) == clean


def test_an_address_is_described_without_its_password() -> None:
    address = Address(conninfo="postgresql://me:s3cret@db.example.com:6000/app")
    assert describe(address) == "db.example.com:6000/app"
    assert "s3cret" not in repr(address)
    assert describe(Address(parameters={"dbname": "app"})) == "local socket/app"


def test_a_password_file_that_is_not_there(database: str) -> None:
    with pytest.raises(BadInput, match="cannot read the password file /nowhere"):
        connect("main", Address(conninfo=database, password_file="/nowhere"), new_run({}))


def test_a_database_that_is_not_there(database: str) -> None:
    address = Address(conninfo=database, parameters={"dbname": "nowhere"})
    with pytest.raises(Unreachable, match="Create the database first"):
        connect("main", address, new_run({}))


def test_one_holder_and_the_other_is_told_who(session: Session, database: str) -> None:
    session.lock(deadline=0.0)
    other = connect("main", Address(conninfo=database), new_run({}))
    told: list[str] = []
    with pytest.raises(Busy) as caught:
        other.lock(deadline=time.monotonic() + 0.3, waiting=told.append)
    who = session.who
    owner = f"run {who.run_id[:13]} of pgstrata, process {who.pid} on {who.host} holds its lock, connected since 2"
    assert owner in caught.value.message
    assert len(told) == 1
    session.close()
    other.lock(deadline=time.monotonic() + 5)
    other.close()


def test_a_transaction_begins_only_with_the_lock(session: Session) -> None:
    session.lock(deadline=0.0)
    session.begin()
    session.commit()
    session.execute("SELECT pg_advisory_unlock_all()")
    with pytest.raises(Busy, match="no longer holds the target's lock"):
        session.begin()
    assert session.connection.info.transaction_status == psycopg.pq.TransactionStatus.IDLE


def test_a_role_without_rights_still_sees_who_holds_the_lock(session: Session, database: str) -> None:
    session.lock(deadline=0.0)
    session.execute("CREATE ROLE plain_reader LOGIN")
    try:
        other = connect("main", Address(conninfo=database, parameters={"user": "plain_reader"}), new_run({}))
        with pytest.raises(Busy) as caught:
            other.lock(deadline=0.0)
        assert "None" not in caught.value.message
        other.close()
    finally:
        session.execute("DROP ROLE plain_reader")


def test_role_defaults_do_not_reach_a_migration(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as admin:
        admin.execute("CREATE ROLE limited LOGIN SUPERUSER")
        admin.execute("ALTER ROLE limited SET statement_timeout = '20ms'")
        admin.execute("ALTER ROLE limited SET standard_conforming_strings = off")
        made = connect("main", Address(conninfo=database, parameters={"user": "limited"}), new_run({}))
        shown = made.rows(
            "SELECT current_setting('statement_timeout') AS a, current_setting('standard_conforming_strings') AS b"
        )
        made.close()
        admin.execute("DROP ROLE limited")
    assert shown == [{"a": "0", "b": "on"}]
