"""Roles and passwords in scripts: found by tokens, so that comments and strings are none."""

from __future__ import annotations

import pytest

from pgstrata.core.lint.statement import is_ddl, makes, relations_named, secrets_and_roles
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import Statement
from pgstrata.core.script.statements import leading_words


def statement(text: str) -> Statement:
    scanner = Scanner()
    items = [*scanner.feed(text.encode()), *scanner.finish()]
    return next(item for item in items if isinstance(item, Statement))


def rules(text: str) -> list[str]:
    return [each.rule for each in secrets_and_roles(statement(text), file="a.sql", target="main")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("CREATE ROLE reader;", ["role-in-script"]),
        ("CREATE USER reader PASSWORD 'example';", ["role-in-script", "password-in-script"]),
        ("ALTER ROLE reader WITH ENCRYPTED PASSWORD 'example';", ["role-in-script", "password-in-script"]),
        ("ALTER ROLE reader PASSWORD NULL;", ["role-in-script"]),
        ("DROP ROLE IF EXISTS reader;", ["role-in-script"]),
        ("DO $x$ BEGIN CREATE ROLE a LOGIN PASSWORD 'example'; END $x$;", ["role-in-script", "password-in-script"]),
        ("CREATE USER MAPPING FOR reader SERVER s OPTIONS (user 'a', password 'example');", ["password-in-script"]),
        (
            "CREATE SUBSCRIPTION s CONNECTION 'host=db.example.com password=example' PUBLICATION p;",
            ["password-in-script"],
        ),
        # None of these makes a role or tells a password.
        ("DO $x$ BEGIN PERFORM 1; -- CREATE ROLE a PASSWORD 'example'\nEND $x$;", []),
        ("DO $x$ BEGIN RAISE NOTICE 'CREATE ROLE a'; END $x$;", []),
        ("COMMENT ON TABLE a IS 'CREATE ROLE b PASSWORD ''example''';", []),
        ("CREATE TABLE password (password text DEFAULT 'x', role text);", []),
        ("CREATE USER MAPPING FOR reader SERVER s;", []),
        ("ALTER ROLE reader IN DATABASE a SET search_path = public;", []),
        ("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE ROLE x; END $$;", []),
    ],
)
def test_roles_and_passwords(text: str, wanted: list[str]) -> None:
    assert rules(text) == wanted


def test_a_password_is_never_shown() -> None:
    found = list(secrets_and_roles(statement("CREATE ROLE a PASSWORD 'hush-hush';"), file="a.sql", target="main"))
    assert found
    assert "hush" not in repr(found)


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("CREATE TABLE IF NOT EXISTS public.a (id int);", "table", ("public", "a")),
        ('CREATE UNLOGGED TABLE "A b" (id int);', "table", ("A b",)),
        ("CREATE OR REPLACE VIEW public.v AS SELECT 1;", "view", ("public", "v")),
        ("CREATE MATERIALIZED VIEW v AS SELECT 1;", "view", ("v",)),
        (
            "ALTER TABLE ONLY public.a ADD CONSTRAINT a_fkey FOREIGN KEY (b) REFERENCES c (d);",
            "constraint",
            ("a_fkey",),
        ),
        ("CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON a (b);", "index", ("i",)),
        ("CREATE TEMP SEQUENCE s;", "sequence", ("s",)),
        ("CREATE VIEW v AS TABLE a;", "view", ("v",)),
    ],
)
def test_what_a_statement_makes(text: str, kind: str, names: tuple[str, ...]) -> None:
    assert [(each.kind, each.names) for each in makes(statement(text))] == [(kind, names)]


@pytest.mark.parametrize("text", ["CREATE INDEX ON a (b);", "CREATE POLICY p ON view USING (true);"])
def test_what_makes_nothing_that_has_a_name(text: str) -> None:
    assert list(makes(statement(text))) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ALTER TABLE IF EXISTS ONLY public.a DROP COLUMN b, DROP COLUMN c;", [["public", "a"]]),
        ("CREATE UNIQUE INDEX i ON ONLY s.a (b);", [["s", "a"]]),
        ("DROP TABLE s.a;", [["s", "a"]]),
        ('DROP TABLE IF EXISTS s.a, "B", c CASCADE;', [["s", "a"], ["B"], ["c"]]),
        (
            f"DROP VIEW {', '.join('abcdefghijklmnopqrstuvwxyz' * 3)};",
            [[each] for each in "abcdefghijklmnopqrstuvwxyz" * 3],
        ),
        ("DROP INDEX CONCURRENTLY i;", [["i"]]),
    ],
)
def test_the_relations_that_a_statement_is_about(text: str, names: list[list[str]]) -> None:
    assert relations_named(text.encode()) == names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ALTER TABLE a ADD b int", True),
        ("COMMENT ON TABLE a IS 'x'", True),
        ("REVOKE ALL ON a FROM b", True),
        ("GRANT ALL ON a TO b", False),  # default privileges may have said it already, where this role applies
        ("ALTER SEQUENCE s RESTART WITH 5", False),
        ("UPDATE a SET b = 1", False),
        ("SET search_path = a", False),
    ],
)
def test_which_statements_are_expected_to_change_the_catalog(text: str, wanted: bool) -> None:
    assert is_ddl(leading_words(text.encode())) is wanted
