"""010: one active version a purpose, whoever activates; what was in use stays as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from psycopg import errors

from pgstrata.operations.prepared import PreparedEstate
from support.enrichment import refused
from support.sessions import Connection, at_once, pair, value

DRAFT = "INSERT INTO public.ai_prompts (purpose, user_prompt) VALUES (%s, 'Say it.') RETURNING id"
ACTIVATE = "UPDATE public.ai_prompts SET status = 'active' WHERE id = %s"
ACTIVE = "SELECT id FROM public.ai_prompts WHERE purpose = %s AND status = 'active'"


@pytest.fixture(scope="module")
def database(pgstrata_estate: PreparedEstate) -> Iterator[str]:
    """Where sessions meet and commit: one for the module, so each test makes what it needs anew."""
    with pgstrata_estate.databases("ai-prompts", only=True) as databases:
        yield databases["components"]


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner, in a transaction; whatever it does is undone."""
    return rolled_back("components", "010")


def test_nothing_is_left_out(db: Connection, omissions: Callable[..., Any]) -> None:
    assert omissions(db, ["ai_prompts"]) == {}
    assert value(db, "SELECT count(*) FROM public.ai_prompts WHERE status = 'active' AND version = 1") == 4


def test_a_new_version_takes_the_place_of_the_old(db: Connection) -> None:
    first, second = value(db, DRAFT, "test"), value(db, DRAFT, "test")
    db.execute(ACTIVATE, [first])
    db.execute(ACTIVATE, [second])
    rows = db.execute(
        "SELECT version, status, retired_at IS NOT NULL FROM public.ai_prompts WHERE purpose = 'test' ORDER BY version"
    ).fetchall()
    assert rows == [(1, "retired", True), (2, "active", False)]
    db.execute(ACTIVATE, [first])
    assert value(db, ACTIVE, "test") == first, "back to the version before"
    db.execute("UPDATE public.ai_prompts SET status = 'retired' WHERE id = %s", [first])
    assert db.execute(ACTIVE, ["test"]).fetchall() == []


def test_a_version_can_begin_active(db: Connection) -> None:
    value(db, DRAFT, "test")
    new = (
        "INSERT INTO public.ai_prompts (purpose, status, user_prompt) VALUES ('test', 'active', 'x') RETURNING version"
    )
    assert [value(db, new), value(db, new)] == [2, 3]
    assert value(db, "SELECT version FROM public.ai_prompts WHERE id = ({})".format(ACTIVE % "'test'")) == 3


def test_a_version_s_number_is_not_chosen(db: Connection) -> None:
    new = "INSERT INTO public.ai_prompts (purpose, version, user_prompt) VALUES ('test', 7, 'x') RETURNING version"
    assert value(db, new) == 1


@pytest.mark.parametrize(
    "change", ["user_prompt = 'Say something else.'", "temperature = 1", "version = 9", "status = 'draft'"]
)
@pytest.mark.parametrize("status", ["active", "retired"])
def test_what_was_in_use_is_not_rewritten(db: Connection, change: str, status: str) -> None:
    prompt = value(db, DRAFT, "test")
    db.execute(f"UPDATE public.ai_prompts SET {change}, notes = 'tried' WHERE id = '{prompt}'".encode())
    prompt = value(db, DRAFT, "test")
    db.execute(ACTIVATE, [prompt])
    db.execute("UPDATE public.ai_prompts SET status = %s WHERE id = %s", [status, prompt])
    with refused(db, errors.RestrictViolation, "not rewritten"):
        db.execute(f"UPDATE public.ai_prompts SET {change} WHERE id = '{prompt}'".encode())
    with refused(db, errors.RestrictViolation, "not deleted"):
        db.execute("DELETE FROM public.ai_prompts WHERE id = %s", [prompt])
    db.execute("UPDATE public.ai_prompts SET notes = 'good' WHERE id = %s", [prompt])


def test_a_draft_is_not_retired_but_deleted(db: Connection) -> None:
    prompt = value(db, DRAFT, "test")
    with refused(db, errors.RestrictViolation, "only an active version"):
        db.execute("UPDATE public.ai_prompts SET status = 'retired' WHERE id = %s", [prompt])
    assert db.execute("DELETE FROM public.ai_prompts WHERE id = %s", [prompt]).rowcount == 1


@pytest.mark.parametrize(
    ("text", "variables", "good"),
    [
        ("Part {{mpn}} by {{ maker }}", '["maker", "mpn"]', True),
        ("Part {{mpn}}", "[]", False),
        ("Part", '["mpn"]', False),
        ("Twice {{mpn}} and {{mpn}}", '["mpn"]', True),
        ("A brace { and {one}", "[]", True),
    ],
)
def test_variables_are_those_of_the_text(db: Connection, text: str, variables: str, good: bool) -> None:
    new = "INSERT INTO public.ai_prompts (purpose, user_prompt, variables) VALUES ('test', %s, %s::jsonb)"
    if good:
        assert db.execute(new, [text, variables]).rowcount == 1
    else:
        with refused(db, errors.CheckViolation, "variables are"):
            db.execute(new, [text, variables])


@pytest.mark.parametrize("committed", [True, False])
def test_two_sessions_activate(database: str, committed: bool) -> None:
    with pair(database) as sessions:
        purpose = f"pair_{committed}".lower()
        one, two = value(sessions.observer, DRAFT, purpose), value(sessions.observer, DRAFT, purpose)

        def activate(session: Connection) -> None:
            session.execute(ACTIVATE, [two])
            session.commit()

        sessions.first.execute(ACTIVATE, [one])
        second = sessions.second_waits(
            activate,
            lambda first: first.commit() if committed else first.rollback(),
        )
        second.result()
        assert value(sessions.observer, ACTIVE, purpose) == two, "the last one wins, and is the only one"
        state = value(sessions.observer, "SELECT status FROM public.ai_prompts WHERE id = %s", one)
        assert state == ("retired" if committed else "draft")


@pytest.mark.parametrize("isolation", ["READ COMMITTED", "REPEATABLE READ"])
def test_many_sessions_insert_and_activate(database: str, isolation: str) -> None:
    purpose = isolation.lower().replace(" ", "_")

    def act(session: Connection, _: int) -> int:
        session.execute(f"SET TRANSACTION ISOLATION LEVEL {isolation}".encode())
        return session.execute(ACTIVATE, [value(session, DRAFT, purpose)]).rowcount

    results = at_once(database, 6, act)
    done = results.count(1)
    with psycopg.connect(database) as connection:
        rows = connection.execute(
            "SELECT version, status FROM public.ai_prompts WHERE purpose = %s ORDER BY version", [purpose]
        ).fetchall()
    assert [row[0] for row in rows] == list(range(1, done + 1))
    assert [row[1] for row in rows].count("active") == 1
    assert done == 6 if isolation == "READ COMMITTED" else done >= 1
